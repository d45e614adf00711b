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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
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
          new Circumstances(
              "special operation",
              special(SpecialOperationType.SPECIAL_ARREST).secret(COMPELLING_REASONS),
              PlainRegime.SPECIAL_OPERATION,
              Keys.WELL),
          open("open", Sketch.open()),
          open("open and secret", Sketch.open().secret(STATE_INTEREST)),
          outside("outside", Sketch.outside()),
          new Circumstances(
              "stand-by",
              having(c -> c.withTask(Task.STANDBY)),
              PlainRegime.ARTICLE_100_ONCE_EMPLOYED,
              Keys.WELL),
          new Circumstances(
              "special operation for interests of the Kingdom",
              special(SpecialOperationType.COUNTER_TERRORISM)
                  .purposes(Purpose.PROTECTION_OF_INTERESTS)
                  .secret(STATE_INTEREST),
              PlainRegime.SPECIAL_OPERATION,
              Keys.WELL),
          new Circumstances(
              "special operation, secrecy not stated",
              special(SpecialOperationType.SPECIAL_ARREST).secrecyUnknown(),
              PlainRegime.SPECIAL_OPERATION_OR_ARTICLE_100,
              Keys.WELL),
          new Circumstances(
              "evacuation for an aim that is not stated",
              blank()
                  .forms(Form.UNIT)
                  .contribution(c -> c.withTask(Task.EVACUATION))
                  .kind(KindOfDecision.NEW)
                  .secret(STATE_INTEREST),
              PlainRegime.OUTSIDE_OR_OPEN,
              Keys.WELL));

  /** By what the steps state, by the law of the day, and by a judgement recorded. */
  static final ImmutableList<Circumstances> BY_KEYS =
      ImmutableList.of(
          PLAIN.with(Keys.BADLY).named("badly addressed"),
          PLAIN.with(Keys.NOTHING).named("nothing stated"),
          governed("before the framework", article100().lawOf("2001-07-12")),
          governed("judged", judged()),
          governed("judged, badly addressed", judged()).with(Keys.BADLY));

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
          governed(
              "beyond the mandate, and judged",
              term("2024-07-01", "2024-06-30")
                  .judged("2024-02-28", "article-100/term-within-mandate", REJECTED)),
          open(
              "open, within the mandate", term("2024-06-30", "2024-06-30").forms(Form.INDIVIDUALS)),
          new Circumstances(
              "a special operation by police of a type not stated",
              having(c -> c.withTask(Task.SPECIAL_OPERATION))
                  .forms(Form.POLICE)
                  .secret(STATE_INTEREST),
              PlainRegime.SPECIAL_OPERATION_OR_OUTSIDE,
              Keys.WELL),
          outside(
              "a special operation by police in the open",
              special(SpecialOperationType.SPECIAL_ARREST).forms(Form.POLICE)),
          outside(
              "a special operation by police of another type",
              special(SpecialOperationType.OTHER).forms(Form.POLICE).secret(STATE_INTEREST)));

  /** By what the table of regimes looks at besides. */
  static final ImmutableList<Circumstances> BY_ROW =
      ImmutableList.of(
          governed("a special operation in the open", special(SpecialOperationType.SPECIAL_ARREST)),
          outside("evacuation", tasked(Task.EVACUATION).purposes(Purpose.PROTECTION_OF_INTERESTS)),
          open("evacuation for the legal order", tasked(Task.EVACUATION)),
          outside(
              "vessel protection",
              tasked(Task.VESSEL_PROTECTION).purposes(Purpose.PROTECTION_OF_INTERESTS)),
          open("vessel protection for the legal order", tasked(Task.VESSEL_PROTECTION)),
          open("aid in an armed conflict without force", aid(true)),
          outside("aid in peace without force", aid(false)),
          outside("no force, and the criterion stated", unarmed().lawOf("2014-01-22")),
          open("no force, before the criterion", unarmed().lawOf("2014-01-21")),
          open("individuals before the criterion", Sketch.open().lawOf("2014-01-21")),
          governed("also for allies, before 2009", alongItsLines().lawOf("2009-06-30")),
          outside("before the article", article100().lawOf("2000-07-18")));

  private Cases() {}

  /** All in which the core steps are tried. */
  static ImmutableList<Circumstances> all() {
    return ImmutableList.<Circumstances>builder()
        .add(PLAIN)
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

  /** Some of them, but the Senate has a copy of the letters alone. */
  static ImmutableList<Circumstances> copied(ImmutableList<Circumstances> some) {
    return some.stream()
        .filter(circumstances -> circumstances.keys() == Keys.WELL)
        .map(circumstances -> circumstances.with(Keys.COPIED).named(circumstances + ", copied"))
        .collect(ImmutableList.toImmutableList());
  }

  /** Some of them, but the letters go to the House alone, and in public. */
  static ImmutableList<Circumstances> inPublic(ImmutableList<Circumstances> some) {
    return some.stream()
        .map(one -> one.with(Keys.BADLY_IN_PUBLIC).named(one + ", in public"))
        .collect(ImmutableList.toImmutableList());
  }

  /** Each of them with all that steps may state, with other things, and with nothing. */
  static ImmutableList<Circumstances> byKeys(ImmutableList<Circumstances> some) {
    ImmutableList.Builder<Circumstances> all = ImmutableList.builder();
    for (Circumstances one : some) {
      for (Keys keys : ImmutableList.of(Keys.WELL, Keys.BADLY, Keys.NOTHING)) {
        all.add(one.with(keys).named(one + ", keys " + keys));
      }
    }
    return all.build();
  }

  private static Circumstances governed(String name, Sketch sketch) {
    return new Circumstances(name, sketch, PlainRegime.ARTICLE_100, Keys.WELL);
  }

  private static Circumstances outside(String name, Sketch sketch) {
    return new Circumstances(name, sketch, PlainRegime.OUTSIDE, Keys.WELL);
  }

  private static Circumstances open(String name, Sketch sketch) {
    return new Circumstances(name, sketch, PlainRegime.OPEN, Keys.WELL);
  }

  private static Sketch special(SpecialOperationType type) {
    return having(c -> c.withTask(Task.SPECIAL_OPERATION).withSpecialOperationType(type));
  }

  private static Sketch having(UnaryOperator<Contribution> more) {
    return article100().contribution(more);
  }

  /** What whoever keeps the dossier must look at again is judged in vain. */
  private static Sketch judged() {
    return article100()
        .judged("2024-02-29", "article-100/notification", ACCEPTED)
        .judged("2024-02-29", "article-100/prior-information", REJECTED)
        .judged("2024-02-28", "article-100/prior-to-making-available", ACCEPTED)
        .judged("2024-02-28", "article-100/as-invoked", "letter/2024-02-28", ACCEPTED);
  }

  private static Sketch tasked(Task task) {
    return having(c -> c.withTask(task));
  }

  private static Sketch unarmed() {
    return having(c -> c.withArmedForce(ArmedForce.NOT_EXPECTED));
  }

  private static Sketch aid(boolean armedConflict) {
    return unarmed()
        .purposes(Purpose.HUMANITARIAN_AID)
        .contribution(c -> c.withArmedConflict(armedConflict));
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
