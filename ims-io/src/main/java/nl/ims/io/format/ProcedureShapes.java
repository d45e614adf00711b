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
              "step",
              Step::builder,
              Step.Builder::build,
              required("date", DATE).of(Step::date, Step.Builder::date),
              required("step", code(StepKind.class)).of(Step::kind, Step.Builder::kind),
              optional("paper", Scalars.PAPER).of(Step::paper, Step.Builder::paper),
              optional("to", set(code(Chamber.class))).of(Step::to, Step.Builder::to),
              optional("copy-to", set(code(Chamber.class))).of(Step::copyTo, Step.Builder::copyTo),
              optional("by", set(code(Actor.class))).of(Step::by, Step.Builder::by),
              optional("led-by", code(Committee.class)).of(Step::ledBy, Step.Builder::ledBy),
              optional("invokes", code(Invocation.class)).of(Step::invokes, Step.Builder::invokes),
              withDefault("inferred", BOOLEAN, false).of(Step::inferred, Step.Builder::inferred),
              optional("note", Scalars.TEXT).of(Step::note, Step.Builder::note),
              optional("changes", set(code(ChangeKind.class)))
                  .of(Step::changes, Step.Builder::changes),
              optional("decrease", BOOLEAN).of(Step::decrease, Step.Builder::decrease),
              optional("decided", BOOLEAN).of(Step::decided, Step.Builder::decided),
              optional("current-end", DATE).of(Step::currentEnd, Step.Builder::currentEnd),
              optional("until", DATE).of(Step::until, Step.Builder::until),
              optional("positions", new NamesShape<>(code(Position.class)))
                  .of(Step::positions, Step.Builder::positions),
              optional("planned-voyage", BOOLEAN)
                  .of(Step::plannedVoyage, Step.Builder::plannedVoyage),
              optional("covers", Numbers.YEAR).of(Step::covers, Step.Builder::covers),
              optional("independent", BOOLEAN).of(Step::independent, Step.Builder::independent),
              optional("framework", SLUG).of(Step::framework, Step.Builder::framework),
              optional("incident", SLUG).of(Step::incident, Step.Builder::incident))
          .with(new StepRule())
          .named("step");

  /** All steps, in any order. */
  public static final Shape<ImmutableList<Step>> PROCEDURE = new ProcedureShape(lines(STEP));

  private ProcedureShapes() {}
}
