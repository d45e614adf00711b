package nl.ims.rules.dossier;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.Task;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Bits;
import nl.ims.rules.condition.ElementList;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Question.Asking;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.View;
import nl.ims.rules.condition.Vocabulary;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/** The questions that rules ask of a dossier on a contribution. */
public final class Questions {
  private static final Vocabulary.Builder<Dossier> ASKED = Vocabulary.builder();

  /** The aims of the contribution, in the sense of articles 97(1) and 100(1). */
  public static final Question.Choices<Purpose> PURPOSES =
      ASKED.choices(
          "contribution.purposes",
          Text.of("doelen", "purposes"),
          Purpose.class,
          of(Contribution::purposes));

  /** The task. */
  public static final Question.Choice<Task> TASK =
      ASKED.choice(
          "contribution.task", Text.of("taak", "task"), Task.class, of(Contribution::task));

  /** The type of a special operation. */
  public static final Question.Choice<SpecialOperationType> SPECIAL_OPERATION_TYPE =
      ASKED.choice(
          "contribution.special-operation-type",
          Text.of("soort speciale operatie", "type of special operation"),
          SpecialOperationType.class,
          of(Contribution::specialOperationType));

  /** Who goes. */
  public static final Question.Choices<Form> FORMS =
      ASKED.choices(
          "contribution.forms", Text.of("vormen", "forms"), Form.class, of(Contribution::forms));

  /** Whether armed force may be involved. */
  public static final Question.Choice<ArmedForce> ARMED_FORCE =
      ASKED.choice(
          "contribution.armed-force",
          Text.of("gewapend optreden", "armed force"),
          ArmedForce.class,
          of(Contribution::armedForce));

  /** Whether the aid is given in an armed conflict. */
  public static final Question.Choice<YesNo> ARMED_CONFLICT =
      ASKED.choice(
          "contribution.armed-conflict",
          Text.of("gewapend conflict", "armed conflict"),
          YesNo.class,
          of(c -> c.armedConflict().map(YesNo::of)));

  /** Whether the decision is a new one. */
  public static final Question.Choice<KindOfDecision> KIND_OF_DECISION =
      ASKED.choice(
          "contribution.kind-of-decision",
          Text.of("soort besluit", "kind of decision"),
          KindOfDecision.class,
          of(Contribution::kindOfDecision));

  /** Whether informing beforehand was prevented. */
  public static final Question.Choice<SecrecyState> SECRECY =
      ASKED.choice(
          "contribution.secrecy",
          Text.of("geheimhouding", "secrecy"),
          SecrecyState.class,
          of(c -> c.secrecy().map(s -> s.claimed() ? SecrecyState.CLAIMED : SecrecyState.NONE)));

  /** The ground of secrecy; it does not arise where secrecy is stated to be none. */
  public static final Question.Choice<SecrecyGround> SECRECY_GROUND =
      ASKED.choice(
          "contribution.secrecy.ground",
          Text.of("grond van geheimhouding", "ground of secrecy"),
          SecrecyGround.class,
          withinSecrecy(s -> s.ground().map(Bits::code)),
          Asking.within(SECRECY));

  /** The reason of secrecy; it does not arise where secrecy is stated to be none. */
  public static final Question SECRECY_REASON =
      ASKED.stated(
          "contribution.secrecy.reason",
          Text.of("reden van geheimhouding", "reason of secrecy"),
          withinSecrecy(s -> s.reason().map(reason -> 0)),
          Asking.within(SECRECY));

  /**
   * Whether the points of the framework are stated to be complete. That they are stated not to be
   * says no more than silence: the letter may say more.
   */
  public static final Question.Choice<YesNo> POINTS_COMPLETE =
      ASKED.choice(
          "points-complete",
          Text.of("punten volledig", "points complete"),
          YesNo.class,
          dossier -> dossier.pointsComplete().filter(complete -> complete).map(YesNo::of));

  /** A key that states an aspect too cannot be added to points that are complete. */
  private static final Asking WHILE_POINTS_ARE_OPEN = Asking.unless(POINTS_COMPLETE.is(YesNo.TRUE));

  /** The last day of the period decided on. */
  public static final Question.Date PERIOD_THROUGH =
      ASKED.date(
          "contribution.period.through",
          Text.of("laatste dag", "last day"),
          of(c -> c.period().flatMap(Period::throughInclusive)),
          WHILE_POINTS_ARE_OPEN);

  /** Whether a mandate is stated. */
  public static final Question.Choice<Fill> MANDATE =
      ASKED.choice(
          "contribution.mandate",
          Text.of("mandaat", "mandate"),
          Fill.class,
          dossier ->
              of(Contribution::mandate)
                  .apply(dossier)
                  .map(list -> Bits.code(list.isEmpty() ? Fill.EMPTY : Fill.FILLED))
                  .orElse(Question.ABSENT),
          WHILE_POINTS_ARE_OPEN);

  /** The mandates, with the last day of each. */
  public static final ElementList MANDATES =
      ASKED.list(MANDATE, Questions::mandates, ElementList.Column.day("through"));

  /** Whether budget lines are stated. */
  private static final Question.Choice<Fill> FUNDING =
      ASKED.choice(
          TwinKey.FINANCES_FUNDING_LINE.path(),
          Text.of("dekking", "funding"),
          Fill.class,
          of(
              c ->
                  c.cost()
                      .flatMap(Cost::funding)
                      .map(lines -> lines.isEmpty() ? Fill.EMPTY : Fill.FILLED)));

  private static final ImmutableMap<String, Question.Choice<AspectState>> ASPECTS = aspects();

  /** All of them. */
  static final Vocabulary<Dossier> VOCABULARY = ASKED.build();

  private Questions() {}

  /**
   * Asks what a dossier says of an aspect.
   *
   * @param point the id of the point
   * @param aspect the id of the aspect
   * @return the question
   * @throws IllegalArgumentException if no framework held here has the aspect
   */
  public static Question.Choice<AspectState> aspect(String point, String aspect) {
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(aspect, "aspect");
    Question.Choice<AspectState> question = ASPECTS.get(point + "/" + aspect);
    if (question == null) {
      throw new IllegalArgumentException(
          "no framework has the aspect '"
              + point
              + "/"
              + aspect
              + "'; use one of "
              + ASPECTS.keySet());
    }
    return question;
  }

  private static <T> Function<Dossier, Optional<T>> of(
      Function<Contribution, Optional<T>> attribute) {
    return dossier -> dossier.contribution().flatMap(attribute);
  }

  private static ElementList.Rows mandates(Dossier dossier) {
    return dossier
        .contribution()
        .flatMap(Contribution::mandate)
        .map(
            mandates ->
                ElementList.Rows.of(
                    mandates.stream()
                        .map(Mandate::throughInclusive)
                        .map(last -> last.map(day -> (int) day.toEpochDay()))
                        .map(day -> new int[] {day.orElse(Question.ABSENT)})
                        .toArray(int[][]::new)))
        .orElse(ElementList.Rows.NONE);
  }

  private static ToIntFunction<Dossier> withinSecrecy(Function<Secrecy, Optional<Integer>> code) {
    return dossier -> {
      Optional<Secrecy> secrecy = dossier.contribution().flatMap(Contribution::secrecy);
      if (secrecy.isEmpty()) {
        return Question.ABSENT;
      }
      return secrecy.get().claimed()
          ? code.apply(secrecy.get()).orElse(Question.ABSENT)
          : Question.NO_ANSWER;
    };
  }

  private static ImmutableMap<String, Question.Choice<AspectState>> aspects() {
    ImmutableMap.Builder<String, Question.Choice<AspectState>> questions = ImmutableMap.builder();
    Frameworks.aspectsByPoint()
        .forEach(
            (point, aspects) ->
                aspects.forEach(
                    aspect -> questions.put(point + "/" + aspect, question(point, aspect))));
    return questions.buildOrThrow();
  }

  private static Question.Choice<AspectState> question(String point, String aspect) {
    Optional<TwinKey> twin = TwinKey.of(point, aspect);
    return ASKED.choice(
        "points." + point + "." + aspect,
        Text.of("aspect " + point + "/" + aspect, "aspect " + point + "/" + aspect),
        AspectState.class,
        dossier -> state(dossier, point, aspect, twin),
        (view, path, admitted) -> ask(view, path, twin, admitted),
        answer ->
            answer.equals(AspectState.STATED_BY_KEY.code())
                ? twin.map(TwinKey::path)
                : Optional.empty());
  }

  private static int state(Dossier dossier, String point, String aspect, Optional<TwinKey> twin) {
    if (twin.isPresent()
        && dossier.contribution().isPresent()
        && twin.get().states(dossier.contribution().get())) {
      return Bits.code(AspectState.STATED_BY_KEY);
    }
    ImmutableSortedMap<String, Statement> stated = dossier.points().get(point);
    Statement statement = stated == null ? null : stated.get(aspect);
    if (statement != null) {
      return statement instanceof Statement.LeftOut
          ? Bits.code(AspectState.LEFT_OUT)
          : Bits.code(AspectState.STATED);
    }
    return dossier.pointsComplete().orElse(false) ? Bits.code(AspectState.ABSENT) : Question.ABSENT;
  }

  /** One states an aspect in a point or by its twin key, or closes the points without it. */
  private static Ways ask(View view, String path, Optional<TwinKey> twin, long admitted) {
    long inPoint = Bits.bit(AspectState.STATED) | Bits.bit(AspectState.LEFT_OUT);
    Ways ways = Ways.of(path, admitted & inPoint);
    if (twin.isPresent()
        && (admitted & Bits.bit(AspectState.STATED_BY_KEY)) != 0
        && !isStatedEmpty(view, twin.get())) {
      ways = ways.or(Ways.asking(twin.get().path()));
    }
    return (admitted & Bits.bit(AspectState.ABSENT)) != 0
        ? ways.or(Ways.asking("points-complete"))
        : ways;
  }

  /** Budget lines that are stated to be none are as absent, and cannot be added any more. */
  private static boolean isStatedEmpty(View view, TwinKey twin) {
    return twin == TwinKey.FINANCES_FUNDING_LINE
        && FUNDING.is(Fill.EMPTY).truth(Scene.of(view)) == Truth.TRUE;
  }
}
