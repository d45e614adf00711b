package nl.ims.rules.testkit;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.atLeast;
import static nl.ims.rules.condition.Conditions.complete;
import static nl.ims.rules.condition.Conditions.known;
import static nl.ims.rules.condition.Conditions.none;
import static nl.ims.rules.condition.Conditions.not;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Day;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.condition.StepValue;
import nl.ims.rules.condition.StepWord;
import nl.ims.rules.dossier.Words;

/** Generators of conditions that nobody would write, over the questions and words that ship. */
public final class RandomConditions {
  private static final ImmutableList<StepKind> KINDS =
      ImmutableList.of(
          StepKind.NOTIFICATION,
          StepKind.DECISION,
          StepKind.QUESTIONS,
          StepKind.ANSWERS,
          StepKind.DEPARTURE,
          StepKind.EMPLOYMENT,
          StepKind.EMPLOYMENT,
          StepKind.END,
          StepKind.EXTENSION_LETTER,
          StepKind.SUPPLEMENTARY_LETTER);

  private static final StepWord EITHER_LETTER =
      StepWord.of(
          "een andere brief",
          "another letter",
          StepKind.EXTENSION_LETTER,
          StepKind.SUPPLEMENTARY_LETTER);

  private final Random random;
  private final boolean subject;
  private final boolean records;
  private final RandomAnswers answers;

  private RandomConditions(Random random, boolean subject, boolean records) {
    this.random = random;
    this.subject = subject;
    this.records = records;
    this.answers = new RandomAnswers(random, records);
  }

  /**
   * Generates conditions on a dossier as a whole.
   *
   * @return conditions up to four levels deep
   */
  public static Arbitrary<Condition> onDossier() {
    return Arbitraries.randomValue(random -> of(random, false, true)).withoutEdgeCases();
  }

  /**
   * Generates conditions on a step of a dossier.
   *
   * @return conditions up to four levels deep
   */
  public static Arbitrary<Condition> onSubject() {
    return Arbitraries.randomValue(random -> of(random, true, true)).withoutEdgeCases();
  }

  /**
   * Generates conditions on a dossier as a whole that obey the law of information: none asks what
   * is on record.
   *
   * @return conditions up to four levels deep
   */
  public static Arbitrary<Condition> lawful() {
    return Arbitraries.randomValue(random -> of(random, false, false)).withoutEdgeCases();
  }

  /**
   * Makes a condition.
   *
   * @param records whether it may ask what is on record, or whether a key is stated; such a
   *     condition fails for want of a record, so that what it settles may change
   */
  static Condition of(Random random, boolean subject, boolean records) {
    RandomConditions made = new RandomConditions(random, subject, records);
    return made.condition(1 + random.nextInt(3), false);
  }

  /**
   * Makes a claim whose steps are subjects.
   *
   * @param certain whether it is plain from a step alone that it is one
   */
  static StepClaim subjects(Random random, boolean certain) {
    RandomConditions made = new RandomConditions(random, false, false);
    StepClaim claim = StepClaim.there(certain ? made.plainWord() : made.word());
    return !certain && made.one(3) ? claim.where(made.ofStep(StepValue::its)) : claim;
  }

  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  private <E extends Enum<E>> E pick(Class<E> type) {
    return pick(List.of(type.getEnumConstants()));
  }

  private Condition condition(int depth, boolean it) {
    if (depth == 0) {
      return leaf(it);
    }
    return switch (random.nextInt(9)) {
      case 0, 1 -> all(some(depth, it));
      case 2, 3 -> any(some(depth, it));
      case 4 -> not(condition(depth - 1, it));
      case 5 -> none(some(depth, it));
      case 6 -> atLeast(2, some(depth, it));
      case 7 ->
          records && one(3) ? known(condition(depth - 1, it)) : cited(condition(depth - 1, it));
      default -> leaf(it);
    };
  }

  private Condition[] some(int depth, boolean it) {
    return IntStream.range(0, 2 + random.nextInt(2))
        .mapToObj(i -> condition(depth - 1, it))
        .toArray(Condition[]::new);
  }

  private Condition cited(Condition condition) {
    Citation paper = Constitution.article(pick(List.of(90, 91, 96, 97, 98))).citation();
    return condition.cites(paper);
  }

  private Condition leaf(boolean it) {
    return switch (random.nextInt(it ? 7 : 10)) {
      case 0, 1, 2 -> claim(it, it ? 0 : 1);
      case 3 -> answers.answer();
      case 4 -> it ? ofStep(StepValue::its) : claim(false, 2);
      case 5 -> subject ? ofSubject() : answers.answer();
      case 6 -> one(2) ? complete() : claim(false, 0);
      case 7, 8 -> answers.answer();
      default -> answers.special();
    };
  }

  private Condition ofSubject() {
    return one(5)
        ? (one(2) ? Day.SUBJECT.plus(offset()) : Day.EMPLOYMENT)
            .isOnOrBefore(Day.stated(StepKey.CURRENT_END))
        : ofStep(StepValue::subject);
  }

  private Condition ofStep(java.util.function.Function<StepKey, StepValue> value) {
    return switch (random.nextInt(records ? 7 : 6)) {
      case 0, 1 -> value.apply(StepKey.TO).holdsAllOf(pick(Chamber.class));
      case 2 -> value.apply(StepKey.BY).holdsOneOf(List.of(Actor.GOVERNMENT, Actor.DEFENCE));
      case 3 -> value.apply(StepKey.BY).holdsNoneOf(Actor.SENATE);
      case 4 -> value.apply(StepKey.LED_BY).is(pick(Committee.class));
      case 5 -> value.apply(StepKey.CHANGES).holdsOneOf(List.of(pick(ChangeKind.class)));
      default ->
          value.apply(pick(List.of(StepKey.BY, StepKey.CURRENT_END, StepKey.PAPER))).isStated();
    };
  }

  private int offset() {
    return random.nextInt(3) - 1;
  }

  private StepWord word() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> Words.LETTER;
      case 2 -> Words.DEBATE;
      case 3 -> EITHER_LETTER;
      default -> plainWord();
    };
  }

  private StepWord plainWord() {
    StepKind kind = pick(KINDS);
    return StepWord.of(kind.code(), kind.code(), kind);
  }

  /** A claim, in a window or not, of which something may have to hold, nested or not. */
  private StepClaim claim(boolean it, int nesting) {
    StepClaim claim = window(StepClaim.there(word()), it);
    if (one(3)) {
      Chamber chamber = pick(Chamber.class);
      claim = one(2) ? claim.reaching(chamber) : claim.to(chamber);
    }
    if (one(8)) {
      claim = claim.where(ofStep(StepValue::its));
    }
    if (subject && one(8)) {
      claim = claim.where(StepValue.its(StepKey.CHANGES).coversThatOfSubject());
    }
    if (nesting > 0 && one(2)) {
      Condition inner = nesting > 1 && one(2) ? condition(1, true) : claim(true, nesting - 1);
      claim = claim.where(one(3) ? not(inner) : inner);
    }
    return claim;
  }

  /** A window; both of its ends hang on the same step, if on one that happens once. */
  private StepClaim window(StepClaim claim, boolean it) {
    Day once = one(4) ? Day.once(StepKind.END) : Day.EMPLOYMENT;
    Day day = day(it, once);
    return switch (random.nextInt(7)) {
      case 0 -> claim.before(day);
      case 1 -> claim.onOrBefore(day);
      case 2 -> claim.after(day);
      case 3 -> claim.onOrAfter(day);
      case 4 -> between(claim, it, once);
      case 5 -> claim.on(day);
      default -> claim;
    };
  }

  private StepClaim between(StepClaim claim, boolean it, Day once) {
    return subject && one(3)
        ? claim.between(Day.SUBJECT, Day.stated(StepKey.CURRENT_END))
        : claim.between(anchored(it, once), anchored(it, once));
  }

  private Day day(boolean it, Day once) {
    return subject && one(8) ? Day.stated(StepKey.CURRENT_END) : anchored(it, once);
  }

  private Day anchored(boolean it, Day once) {
    if (it && !one(4)) {
      return Day.IT;
    } else if (subject && !one(3)) {
      return Day.SUBJECT.plus(offset());
    }
    return once;
  }
}
