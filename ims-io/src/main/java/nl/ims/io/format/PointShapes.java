package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;
import static nl.ims.io.format.Scalars.TEXT;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import nl.ims.model.actor.Actor;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Code;
import nl.ims.rules.framework.Frameworks;

/** What is stated on the points of the framework, aspect by aspect. */
final class PointShapes {

  /** The government and its ministers, who judge; at least one. */
  static final ListShape JUDGES =
      new ListShape(
          Scalars.code(
              Arrays.stream(Actor.values())
                  .filter(Actor::isGovernment)
                  .map(Code::code)
                  .collect(ImmutableList.toImmutableList())),
          "the government or ministers",
          true,
          1);

  private static final ObjectShape JUDGEMENT =
      ObjectShape.of(
          required("by", JUDGES, "the government or ministers"),
          required("date", Scalars.DATE, "the day of the judgement"),
          required(
              "outcome",
              Scalars.code(
                  ImmutableList.of(
                      JudgementOutcome.ACCEPTED.code(), JudgementOutcome.REJECTED.code())),
              ""),
          required("reason", TEXT, "why"));

  private static final ObjectShape STATED =
      ObjectShape.of(
          required("text", TEXT, "what is said"),
          optional("papers", ListShape.list("papers", Scalars.PAPER), "where it is said"),
          optional("judgement", JUDGEMENT, "what the government judged of it"));

  private static final ObjectShape LEFT_OUT =
      ObjectShape.of(required("left-out", TEXT, "the reason for saying nothing"));

  /** A statement on one aspect: a text, a text with papers or a judgement, or a reason for none. */
  static final EitherShape STATEMENT =
      new EitherShape(
          "statement", Scalars.WORDS, ImmutableList.of(STATED, LEFT_OUT, TEXT.mappings().get(0)));

  /** All points of all versions of the framework. */
  static final ObjectShape POINTS =
      ObjectShape.of(
          Frameworks.aspectsByPoint().entrySet().stream()
              .map(point -> optional(point.getKey(), aspects(point.getValue()), ""))
              .toArray(Key[]::new));

  private PointShapes() {}

  private static ObjectShape aspects(ImmutableList<String> ids) {
    return ObjectShape.of(ids.stream().map(id -> optional(id, STATEMENT, "")).toArray(Key[]::new));
  }
}
