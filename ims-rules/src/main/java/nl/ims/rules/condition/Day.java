package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ways;

/**
 * A day that bounds a window: that of the subject, that of the step which the outer claim speaks
 * of, that of a step which happens once, or one that the subject states; some days earlier or
 * later.
 *
 * @param anchor what the day is taken from
 * @param step the step that happens once, if the anchor is one
 * @param key the key of the subject, if the anchor is one
 * @param offset days after the anchor; negative for days before it
 */
public record Day(Anchor anchor, Optional<StepKind> step, Optional<StepKey> key, int offset)
    implements Dated {
  /** What a day is when its anchor is not known. */
  static final int UNRESOLVED = Integer.MIN_VALUE + 1;

  /** The day of the subject of the finding. */
  public static final Day SUBJECT = of(Anchor.SUBJECT);

  /** The day of the step that the outer claim speaks of. */
  public static final Day IT = of(Anchor.IT);

  /** The first day of the term. */
  public static final Day OPENS = of(Anchor.OPENS);

  /** The last day on which a report on the term is in time. */
  public static final Day DUE = of(Anchor.DUE);

  /** The last day on which an end of the contribution spares the term. */
  public static final Day SPARED = of(Anchor.SPARED);

  /** The day on which the force is first deployed. */
  public static final Day EMPLOYMENT = once(StepKind.EMPLOYMENT);

  /** The day on which the force is put at the disposal of somebody else. */
  public static final Day MADE_AVAILABLE = once(StepKind.MADE_AVAILABLE);

  /** What a day is taken from. */
  public enum Anchor {
    /** The subject of the finding. */
    SUBJECT,
    /** The step that the outer claim speaks of. */
    IT,
    /** A step that happens once. */
    ONCE,
    /** A day that the subject states. */
    KEY,
    /** The first day of the term. */
    OPENS,
    /** The due day of the term. */
    DUE,
    /** The last day on which an end spares the term. */
    SPARED,
    /** 1 January 1970: a day of the calendar is some days after it. */
    CALENDAR
  }

  private static Day of(Anchor anchor) {
    return new Day(anchor, Optional.empty(), Optional.empty(), 0);
  }

  /**
   * {@return a day of the calendar}
   *
   * @param date the day
   */
  public static Day on(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return of(Anchor.CALENDAR).plus((int) date.toEpochDay());
  }

  /**
   * {@return the day of a step that happens once, not known until the step is recorded}
   *
   * @param kind the kind of step
   * @throws IllegalArgumentException if a step of the kind may happen more than once
   */
  public static Day once(StepKind kind) {
    Objects.requireNonNull(kind, "kind");
    if (!kind.once()) {
      throw new IllegalArgumentException(
          "step '" + kind.code() + "' may happen more than once, so it has no day; claim it");
    }
    return new Day(Anchor.ONCE, Optional.of(kind), Optional.empty(), 0);
  }

  /**
   * {@return a day that the subject states}
   *
   * @param key the key, whose value is a date
   */
  public static Day stated(StepKey key) {
    Objects.requireNonNull(key, "key");
    return new Day(Anchor.KEY, Optional.empty(), Optional.of(key), 0);
  }

  /**
   * {@return a later day}
   *
   * @param days how many days later; negative for earlier
   */
  @Override
  public Day plus(int days) {
    return new Day(anchor, step, key, offset + days);
  }

  /** The day in days since 1970-01-01, or {@link #UNRESOLVED}. */
  int resolve(Scene scene) {
    int day =
        switch (anchor) {
          case SUBJECT -> scene.view().log().day(subject(scene));
          case IT -> scene.itDay();
          case ONCE -> onceDay(scene);
          case KEY -> scene.view().log().key(subject(scene), key.orElseThrow());
          case OPENS -> term(scene).opens();
          case DUE -> term(scene).due();
          case SPARED -> term(scene).spared();
          case CALENDAR -> 0;
        };
    return day == Question.ABSENT || day == UNRESOLVED ? UNRESOLVED : day + offset;
  }

  private int subject(Scene scene) {
    if (scene.subject() < 0) {
      throw new IllegalStateException(
          "a condition asks for "
              + words().in(Language.EN)
              + ", and the finding is on no step; let"
              + " the rule be on each step of a kind");
    }
    return scene.subject();
  }

  private static ReportTerm term(Scene scene) {
    return scene.about().term().orElseThrow();
  }

  private int onceDay(Scene scene) {
    StepKind kind = step.orElseThrow();
    int recorded = scene.view().log().first(kind);
    return recorded >= 0 ? scene.view().log().day(recorded) : scene.supposedDay(kind);
  }

  @Override
  public int code(Scene scene) {
    int day = resolve(scene);
    return day == UNRESOLVED ? Question.ABSENT : day;
  }

  /** The facts that a known day rests on; subject, calendar and the step spoken of are given. */
  @Override
  public ImmutableList<FactRef> facts(Scene scene) {
    return switch (anchor) {
      case SUBJECT, IT, OPENS, DUE, SPARED, CALENDAR -> ImmutableList.of();
      case ONCE -> {
        int recorded = scene.view().log().first(step.orElseThrow());
        yield recorded >= 0
            ? ImmutableList.of(new DossierFact.OfStep(recorded))
            : ImmutableList.of();
      }
      case KEY -> ImmutableList.of(new DossierFact.OfKey(scene.subject(), key.orElseThrow()));
    };
  }

  /** A step that happens once is recorded on a day that serves; a key of the subject is stated. */
  @Override
  public Ways ways(Scene scene, IntPredicate serves) {
    return switch (anchor) {
      case SUBJECT, IT, OPENS, DUE, SPARED, CALENDAR -> Ways.NONE;
      case ONCE -> {
        ImmutableList<Integer> days = scene.view().onceDays();
        yield Ways.of(
            "procedure." + step.orElseThrow().code(),
            Bits.those(days.size(), i -> serves.test(days.get(i) + offset)));
      }
      case KEY ->
          scene.subject() < 0
              ? Ways.NONE
              : Ways.asking(scene.view().log().path(scene.subject(), key.orElseThrow()));
    };
  }

  @Override
  public Text label() {
    if (anchor == Anchor.CALENDAR) {
      return Wording.day(LocalDate.ofEpochDay(offset));
    }
    Text base =
        switch (anchor) {
          case SUBJECT -> Text.of("deze stap", "this step");
          case IT -> Text.of("die stap", "that step");
          case ONCE -> step.orElseThrow().label();
          case KEY ->
              Text.of(
                  "de vermelde " + key.orElseThrow().label().in(Language.NL),
                  "the stated " + key.orElseThrow().label().in(Language.EN));
          case OPENS -> Text.of("het begin van de termijn", "the start of the term");
          case DUE -> Text.of("de uiterste dag", "the due day");
          case SPARED -> Text.of("het einde van de termijn", "the end of the term");
          case CALENDAR -> throw new IllegalStateException("a day of the calendar is its own word");
        };
    if (offset == 0) {
      return base;
    }
    return Wording.days(base, offset);
  }
}
