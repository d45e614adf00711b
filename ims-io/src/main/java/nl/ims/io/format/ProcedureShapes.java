package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;
import static nl.ims.io.format.Key.withDefault;
import static nl.ims.io.format.ListShape.lines;
import static nl.ims.io.format.ListShape.set;
import static nl.ims.io.format.Scalars.BOOLEAN;
import static nl.ims.io.format.Scalars.DATE;
import static nl.ims.io.format.Scalars.SLUG;
import static nl.ims.io.format.Scalars.code;

import com.google.common.collect.ImmutableList;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.Position;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;

/** The steps of the procedure. Which keys a step may have is the model's to say. */
final class ProcedureShapes {

  /** A step; besides its day and its kind it has the keys of {@link StepKey}. */
  static final ObjectShape<Step, Step.Builder> STEP =
      ObjectShape.<Step, Step.Builder>of(
              Step::builder,
              Step.Builder::build,
              required("date", DATE, "the day on which it happened")
                  .of(Step::date, Step.Builder::date),
              required("step", code(StepKind.class), "what happened")
                  .of(Step::kind, Step.Builder::kind),
              optional("paper", Scalars.PAPER, "the paper that it is, or is known from")
                  .of(Step::paper, Step.Builder::paper),
              optional("to", set("chambers", code(Chamber.class)), "the chambers addressed")
                  .of(Step::to, Step.Builder::to),
              optional("by", set("actors", code(Actor.class)), "who decided or signed")
                  .of(Step::by, Step.Builder::by),
              optional("led-by", code(Committee.class), "the committee in the lead")
                  .of(Step::ledBy, Step.Builder::ledBy),
              optional("invokes", code(Invocation.class), "what the letter says that it rests on")
                  .of(Step::invokes, Step.Builder::invokes),
              withDefault(
                      "inferred",
                      BOOLEAN,
                      false,
                      "true if the step or its day was inferred, not read")
                  .of(Step::inferred, Step.Builder::inferred),
              optional("note", Scalars.TEXT, "anything; no rule reads it")
                  .of(Step::note, Step.Builder::note),
              optional(
                      "changes",
                      set("changes", code(ChangeKind.class)),
                      "what changes; on a letter, what it announces for later")
                  .of(Step::changes, Step.Builder::changes),
              optional(
                      "decrease",
                      BOOLEAN,
                      "whether the contribution becomes smaller, or ends sooner")
                  .of(Step::decrease, Step.Builder::decrease),
              optional(
                      "decided", BOOLEAN, "whether the letter says that the government has decided")
                  .of(Step::decided, Step.Builder::decided),
              optional("current-end", DATE, "the last day of the running term")
                  .of(Step::currentEnd, Step.Builder::currentEnd),
              optional("until", DATE, "the last day of the new term")
                  .of(Step::until, Step.Builder::until),
              optional(
                      "positions", new NamesShape<>(code(Position.class)), "where the groups stood")
                  .of(Step::positions, Step.Builder::positions),
              optional("planned-voyage", BOOLEAN, "whether it was part of a voyage planned anyway")
                  .of(Step::plannedVoyage, Step.Builder::plannedVoyage),
              optional("covers", Numbers.YEAR, "the year reported on")
                  .of(Step::covers, Step.Builder::covers),
              optional("independent", BOOLEAN, "whether the evaluation was independent")
                  .of(Step::independent, Step.Builder::independent),
              optional("framework", SLUG, "the standing framework")
                  .of(Step::framework, Step.Builder::framework),
              optional("incident", SLUG, "the incident of civilian harm")
                  .of(Step::incident, Step.Builder::incident))
          .with(new StepRule())
          .named("step");

  /** All steps, in any order. */
  public static final Shape<ImmutableList<Step>> PROCEDURE =
      new ProcedureShape(lines("steps", STEP));

  private ProcedureShapes() {}
}
