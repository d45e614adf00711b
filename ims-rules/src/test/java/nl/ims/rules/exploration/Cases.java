package nl.ims.rules.exploration;

import static nl.ims.model.contribution.SecrecyGround.COMPELLING_REASONS;
import static nl.ims.model.contribution.SecrecyGround.STATE_INTEREST;
import static nl.ims.model.judgement.JudgementOutcome.ACCEPTED;
import static nl.ims.model.judgement.JudgementOutcome.REJECTED;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.day;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Funding;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.rules.sketch.Sketch;

/** The circumstances in which the orders are tried. */
final class Cases {
  /** A new contribution in the open, and every step says what a good one says. */
  static final Circumstances PLAIN = governed("plain", article100());

  /** By the kind of decision: new, to intensify, to extend, and not stated. */
  static final ImmutableList<Circumstances> BY_KIND =
      ImmutableList.of(
          PLAIN,
          governed("to intensify", article100().kind(KindOfDecision.INTENSIFICATION)),
          governed("to extend", article100().kind(KindOfDecision.EXTENSION)),
          governed("kind not stated", article100().kindUnknown()));

  /** By what is said of secrecy. */
  static final ImmutableList<Circumstances> BY_SECRECY =
      ImmutableList.of(
          governed("secret", article100().secret(STATE_INTEREST)),
          governed("secret without a ground", article100().secretWithoutGround()),
          governed("secrecy not stated", article100().secrecyUnknown()));

  /** By regime. */
  static final ImmutableList<Circumstances> BY_REGIME =
      ImmutableList.of(
          new Circumstances(
              "along its lines", alongItsLines(), PlainRegime.ALONG_ITS_LINES, Keys.WELL),
          special("special operation", SpecialOperationType.SPECIAL_ARREST),
          new Circumstances("open", Sketch.open(), PlainRegime.OPEN, Keys.WELL),
          new Circumstances(
              "open and secret", Sketch.open().secret(STATE_INTEREST), PlainRegime.OPEN, Keys.WELL),
          outside("outside", Sketch.outside()),
          new Circumstances(
              "stand-by",
              having(c -> c.withTask(Task.STANDBY)),
              PlainRegime.ARTICLE_100_ONCE_EMPLOYED,
              Keys.WELL));

  /** By what the steps state, by the law of the day, and by a judgement recorded. */
  static final ImmutableList<Circumstances> BY_KEYS =
      ImmutableList.of(
          PLAIN.with(Keys.BADLY).named("badly addressed"),
          PLAIN.with(Keys.NOTHING).named("nothing stated"),
          governed("before the framework", article100().lawOf("2001-07-12")),
          governed("judged", judged()));

  /** What the steps do not touch: purposes, the term and the type of a special operation. */
  static final ImmutableList<Circumstances> BY_CONTRIBUTION =
      ImmutableList.of(
          outside("relief in an armed conflict by police", relief(Optional.of(true))),
          outside("relief by police", relief(Optional.of(false))),
          outside("relief by police, conflict not stated", relief(Optional.empty())),
          outside("without a purpose", police().purposes()),
          outside("purpose not stated", police()),
          governed("within the mandate", term("2024-06-30", "2024-06-30")),
          governed("beyond the mandate", term("2024-07-01", "2024-06-30")),
          governed("a mandate without end", term("2024-07-01")),
          new Circumstances(
              "open, within the mandate",
              term("2024-06-30", "2024-06-30").forms(Form.INDIVIDUALS),
              PlainRegime.OPEN,
              Keys.WELL),
          new Circumstances(
              "a special operation by police of a type not stated",
              having(c -> c.withTask(Task.SPECIAL_OPERATION)).forms(Form.POLICE),
              PlainRegime.SPECIAL_OPERATION_OR_OUTSIDE,
              Keys.WELL),
          outside(
              "a special operation by police of another type",
              having(
                      c ->
                          c.withTask(Task.SPECIAL_OPERATION)
                              .withSpecialOperationType(SpecialOperationType.OTHER))
                  .forms(Form.POLICE)));

  /** By what is said of money. */
  static final ImmutableList<Circumstances> BY_COST =
      ImmutableList.of(
          governed("cost and line", cost(true, Funding.BIV)),
          governed("cost without a line", cost(true).pointsComplete()),
          governed("line without a cost", cost(false, Funding.BIV).pointsComplete()),
          governed("cost without a line, perhaps more", cost(true)),
          governed(
              "said in the letter",
              article100().states("finances", "amount").states("finances", "funding-line")),
          governed(
              "left out of the letter",
              article100()
                  .states("finances", "amount")
                  .leavesOut("finances", "funding-line")
                  .pointsComplete()),
          new Circumstances(
              "cost, and the regime open",
              cost(true).forms(Form.INDIVIDUALS),
              PlainRegime.OPEN,
              Keys.WELL));

  private Cases() {}

  /** All in which the core steps are tried. */
  static ImmutableList<Circumstances> all() {
    return ImmutableList.<Circumstances>builder().add(PLAIN).addAll(others()).build();
  }

  /** All of these but the plain ones. */
  static ImmutableList<Circumstances> others() {
    return ImmutableList.<Circumstances>builder()
        .add(BY_KIND.get(BY_KIND.size() - 1))
        .addAll(BY_SECRECY)
        .addAll(BY_REGIME)
        .addAll(BY_KEYS)
        .build();
  }

  /** Some of them, but each chamber has a letter of its own. */
  static ImmutableList<Circumstances> apart(ImmutableList<Circumstances> some) {
    return some.stream()
        .filter(circumstances -> circumstances.keys() == Keys.WELL)
        .map(circumstances -> circumstances.with(Keys.APART))
        .collect(ImmutableList.toImmutableList());
  }

  private static Circumstances governed(String name, Sketch sketch) {
    return new Circumstances(name, sketch, PlainRegime.ARTICLE_100, Keys.WELL);
  }

  private static Circumstances outside(String name, Sketch sketch) {
    return new Circumstances(name, sketch, PlainRegime.OUTSIDE, Keys.WELL);
  }

  private static Circumstances special(String name, SpecialOperationType type) {
    return new Circumstances(
        name,
        having(c -> c.withTask(Task.SPECIAL_OPERATION).withSpecialOperationType(type))
            .secret(COMPELLING_REASONS),
        PlainRegime.SPECIAL_OPERATION,
        Keys.WELL);
  }

  private static Sketch having(UnaryOperator<Contribution> more) {
    return article100().contribution(more);
  }

  private static Sketch cost(boolean amount, Funding... lines) {
    Cost cost =
        new Cost(
            amount ? Optional.of(BigDecimal.TEN) : Optional.empty(),
            Optional.of("EUR"),
            Optional.of(ImmutableSortedSet.copyOf(lines)));
    return having(c -> c.withCost(cost));
  }

  private static Sketch judged() {
    return article100()
        .judged("2024-02-29", "article-100/notification", ACCEPTED)
        .judged("2024-02-29", "article-100/prior-information", REJECTED);
  }

  /** Police alone are outside the article, whatever the purpose. */
  private static Sketch police() {
    return blank().forms(Form.POLICE).contribution(c -> c.withTask(Task.RELIEF));
  }

  private static Sketch relief(Optional<Boolean> armedConflict) {
    return police()
        .purposes(Purpose.HUMANITARIAN_AID)
        .contribution(c -> c.withArmedConflict(armedConflict));
  }

  private static Sketch term(String through, String... mandates) {
    Period period = new Period(Optional.empty(), Optional.of(day(through)));
    ImmutableList<Mandate> known =
        Arrays.stream(mandates)
            .map(last -> mandate(Optional.of(day(last))))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Mandate> all =
        known.isEmpty() ? ImmutableList.of(mandate(Optional.empty())) : known;
    return having(c -> c.withPeriod(period).withMandate(all));
  }

  private static Mandate mandate(Optional<LocalDate> last) {
    return Mandate.builder().throughInclusive(last).build();
  }
}
