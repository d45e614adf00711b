package nl.ims.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.article100.RegimeTable;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.condition.View;
import nl.ims.rules.condition.Vocabulary;
import nl.ims.rules.dossier.DossierKind;
import nl.ims.rules.dossier.DossierView;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;

/**
 * Assesses dossiers: the one way in.
 *
 * <p>Immutable and thread-safe; make one and keep it. It reads no clock: both days are arguments,
 * or follow from the dossier.
 */
public final class Assessor {
  /** How many days past the as-of day obligations that recur are looked for: a year. */
  public static final int HORIZON = 366;

  private static final Assessor STANDARD =
      new Assessor(Optional.empty(), HORIZON, OwnRules.NONE, Optional.empty(), Optional.empty());

  private final Optional<Framework> chosen;
  private final int horizon;
  private final OwnRules own;
  private final Optional<LocalDate> asOf;
  private final Optional<LocalDate> referenceDay;

  private Assessor(
      Optional<Framework> chosen,
      int horizon,
      OwnRules own,
      Optional<LocalDate> asOf,
      Optional<LocalDate> referenceDay) {
    this.chosen = chosen;
    this.horizon = horizon;
    this.own = own;
    this.asOf = asOf;
    this.referenceDay = referenceDay;
  }

  /** {@return the assessor with every rule that ships} */
  public static Assessor standard() {
    return STANDARD;
  }

  /**
   * Chooses a framework, whatever the reference day.
   *
   * @param id the id, such as {@code toetsingskader-2014}
   * @return an assessor that takes that framework
   * @throws IllegalArgumentException if there is no framework of that id
   */
  public Assessor withFramework(String id) {
    Objects.requireNonNull(id, "id");
    Framework framework =
        Frameworks.find(id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no framework '" + id + "'; use one of " + ids()));
    return new Assessor(Optional.of(framework), horizon, own, asOf, referenceDay);
  }

  /**
   * Chooses how far ahead obligations that recur are looked for.
   *
   * @param days the number of days past the as-of day, at least 0
   * @return an assessor that looks so far ahead
   * @throws IllegalArgumentException if the number is negative
   */
  public Assessor withHorizon(int days) {
    if (days < 0) {
      throw new IllegalArgumentException(
          "the horizon is " + days + " days; give a number of days of at least 0");
    }
    return new Assessor(chosen, days, own, asOf, referenceDay);
  }

  /**
   * Adds rule books of your own, which are assessed after those that ship, in the order in which
   * they were added. Their findings stand in the assessment like all others, and judgements and
   * waivers name their rules by their ids.
   *
   * @param kind the dossiers that they are on; their rules ask questions of the vocabulary of that
   *     kind, or of one that extends it
   * @param books the books; one that is not in force on the reference day is not taken
   * @return an assessor that takes them too
   * @throws IllegalArgumentException if a rule has an id that another rule has or had
   * @see #withVocabulary
   */
  public Assessor withBooks(DossierKind kind, RuleBook... books) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(books, "books");
    return with(own.withBooks(kind, ImmutableList.copyOf(books)));
  }

  /**
   * Takes a vocabulary that adds questions to those of the rules that ship.
   *
   * @param kind the dossiers that it is on
   * @param vocabulary the vocabulary, made with {@link Vocabulary#extending} from that of the kind
   * @return an assessor whose rules can ask those questions
   * @throws IllegalArgumentException if it does not extend the vocabulary of the kind
   */
  public Assessor withVocabulary(DossierKind kind, Vocabulary<Dossier> vocabulary) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(vocabulary, "vocabulary");
    return with(own.withVocabulary(kind, vocabulary));
  }

  private Assessor with(OwnRules rules) {
    return new Assessor(chosen, horizon, rules, asOf, referenceDay);
  }

  /**
   * Chooses the last day that exists; without it, it is the later of {@code recorded-through} and
   * the last step of a dossier.
   *
   * @param day the day
   * @return an assessor that assesses every dossier as of that day
   */
  public Assessor withAsOf(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new Assessor(chosen, horizon, own, Optional.of(day), referenceDay);
  }

  /**
   * Chooses the day whose law and framework apply; without it, it is that of the first decision,
   * else of the first letter, else of employment, else the first day of the period, else the as-of
   * day.
   *
   * @param day the day
   * @return an assessor that assesses every dossier under the law of that day
   */
  public Assessor withReferenceDay(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new Assessor(chosen, horizon, own, asOf, Optional.of(day));
  }

  private static ImmutableList<String> ids() {
    return Frameworks.all().stream().map(Framework::id).collect(ImmutableList.toImmutableList());
  }

  /**
   * Gives the rule books: those that ship, then those that were added. Some rules of a framework
   * have changed while it was in force: then there is a book for each period, of the same id.
   *
   * @return the book of article 100, those of the frameworks, the newest first, then those on
   *     cooperation and on the yearly report, then those that were added
   */
  public ImmutableList<RuleBook> books() {
    return ImmutableList.<RuleBook>builder().addAll(Books.all()).addAll(own.books()).build();
  }

  /**
   * Gives the rule books that have a rule, without making the others.
   *
   * @param rule the id of the rule
   * @return those of {@link #books} with such a rule, in the same order
   */
  public ImmutableList<RuleBook> booksOf(String rule) {
    Objects.requireNonNull(rule, "rule");
    return Books.of(rule, own.books());
  }

  /**
   * Assesses a dossier: as of the last day that it speaks of and under the law of its decision,
   * unless other days were chosen.
   *
   * @param dossier the dossier
   * @return the assessment
   * @see #withAsOf
   * @see #withReferenceDay
   */
  public Assessment assess(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    Optional<LocalDate> lastDay = asOf.or(() -> Days.asOf(dossier));
    Optional<LocalDate> lawDay = referenceDay.or(() -> Days.reference(dossier, lastDay));
    Vocabulary<Dossier> vocabulary = own.vocabulary(DossierKind.of(dossier));
    View view = DossierView.of(dossier, vocabulary, lastDay, RegimeTable.on(lawDay));
    Optional<Framework> framework =
        chosen.or(
            () ->
                lawDay.map(Frameworks::inForce).orElseGet(() -> Optional.of(Frameworks.newest())));
    ImmutableList<RuleBook> taken =
        ImmutableList.<RuleBook>builder()
            .addAll(Books.on(dossier, framework, lawDay))
            .addAll(own.on(DossierKind.of(dossier), lawDay))
            .build();
    ImmutableList<Finding> findings = findings(taken, view, lawDay);
    Optional<RegimeAnswer> regime = dossier.contribution().map(c -> RegimeAnswer.of(view, lawDay));
    return new Assessment(
        dossier,
        lastDay,
        lawDay,
        view.log().omitted(),
        taken,
        regime,
        findings,
        () -> Plan.of(dossier, vocabulary, view, taken, findings, lastDay, lawDay, horizon),
        () ->
            regime
                .map(answer -> Notices.of(dossier, view.log(), findings, answer, framework))
                .orElse(ImmutableList.of()));
  }

  static ImmutableList<Finding> findings(
      ImmutableList<RuleBook> books, View view, Optional<LocalDate> referenceDay) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (RuleBook book : books) {
      findings.addAll(
          referenceDay.map(day -> book.apply(view, day)).orElseGet(() -> book.apply(view)));
    }
    return findings.build();
  }
}
