package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.Position;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;

/** The steps of the procedure. Which keys a step may have is the model's to say. */
final class ProcedureShapes {

  private static final ObjectShape STEP =
      ObjectShape.of(
              Stream.concat(
                      Stream.of(
                          required("date", Scalars.DATE, "the day on which it happened"),
                          required("step", Scalars.code(StepKind.class), "what happened")),
                      Arrays.stream(StepKey.values()).map(ProcedureShapes::key))
                  .toArray(Key[]::new))
          .with(new StepRule())
          .named("step");

  /** All steps, in any order. */
  public static final Shape PROCEDURE = new ProcedureShape(ListShape.list("steps", STEP));

  private ProcedureShapes() {}

  private static Key key(StepKey key) {
    return optional(key.code(), shape(key), meaning(key));
  }

  private static Shape shape(StepKey key) {
    return switch (key) {
      case PAPER -> Scalars.PAPER;
      case TO -> ListShape.set("chambers", Scalars.code(Chamber.class));
      case BY -> ListShape.set("actors", Scalars.code(Actor.class));
      case LED_BY -> Scalars.code(Committee.class);
      case INVOKES -> Scalars.code(Invocation.class);
      case INFERRED, DECREASE, DECIDED, PLANNED_VOYAGE, INDEPENDENT -> Scalars.BOOLEAN;
      case NOTE -> Scalars.TEXT;
      case CHANGES -> ListShape.set("changes", Scalars.code(ChangeKind.class));
      case CURRENT_END, UNTIL -> Scalars.DATE;
      case POSITIONS -> new NamesShape(Scalars.code(Position.class));
      case COVERS -> Numbers.YEAR;
      case FRAMEWORK, INCIDENT -> Scalars.SLUG;
    };
  }

  private static String meaning(StepKey key) {
    return switch (key) {
      case PAPER -> "the paper that it is, or is known from";
      case TO -> "the chambers addressed";
      case BY -> "who decided or signed";
      case LED_BY -> "the committee in the lead";
      case INVOKES -> "what the letter says that it rests on";
      case INFERRED -> "true if the step or its day was inferred, not read";
      case NOTE -> "anything; no rule reads it";
      case CHANGES -> "what changes; on a letter, what it announces for later";
      case DECREASE -> "whether the contribution becomes smaller, or ends sooner";
      case DECIDED -> "whether the letter says that the government has decided";
      case CURRENT_END -> "the last day of the running term";
      case UNTIL -> "the last day of the new term";
      case POSITIONS -> "where the groups stood";
      case PLANNED_VOYAGE -> "whether it was part of a voyage planned anyway";
      case COVERS -> "the year reported on";
      case INDEPENDENT -> "whether the evaluation was independent";
      case FRAMEWORK -> "the standing framework";
      case INCIDENT -> "the incident of civilian harm";
    };
  }
}
