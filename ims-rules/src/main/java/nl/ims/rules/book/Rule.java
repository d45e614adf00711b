package nl.ims.rules.book;

import static nl.ims.rules.condition.Conditions.not;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Grounds;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.Subject;
import nl.ims.rules.condition.View;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.table.Decision;

/**
 * A norm as a value: when it applies, what it demands, and the papers that it rests on.
 *
 * <p>Immutable and thread-safe. A rule that looks at {@link Subjects} has one finding on each of
 * them; the others have one finding a dossier.
 */
public final class Rule {
  private final RuleParts parts;
  private final boolean alwaysOnWhole; // on the dossier, not on things in it, whatever the day
  private final RuleTables tables;
  private final Decision<Verdict> decision; // the table of the rule itself

  Rule(RuleParts parts) {
    this.parts = parts;
    this.alwaysOnWhole = parts.each().isEmpty() && parts.holdsFrom().isEmpty();
    this.tables = new RuleTables(parts);
    this.decision = tables.decision;
  }

  /**
   * Starts a rule.
   *
   * @param id the id: part of a public contract, never reused for something else
   * @param level what kind of norm it is
   * @return a builder
   */
  public static RuleBuilder rule(String id, Level level) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(level, "level");
    return new RuleBuilder(id, level);
  }

  /**
   * Applies the rule under the newest law.
   *
   * @param view the dossier
   * @return one finding, or one a subject
   */
  public ImmutableList<Finding> apply(View view) {
    return apply(view, Optional.empty());
  }

  /**
   * Applies the rule.
   *
   * @param view the dossier
   * @param referenceDay the day whose law applies
   * @return one finding, or one a subject
   */
  public ImmutableList<Finding> apply(View view, LocalDate referenceDay) {
    Objects.requireNonNull(referenceDay, "referenceDay");
    return apply(view, Optional.of(referenceDay));
  }

  private ImmutableList<Finding> apply(View view, Optional<LocalDate> referenceDay) {
    Objects.requireNonNull(view, "view");
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    apply(Scene.of(view, Subject.WHOLE, referenceDay), findings);
    return findings.build();
  }

  /** Applies the rule to the dossier as a whole, and to each subject in it. */
  void apply(Scene whole, ImmutableList.Builder<Finding> findings) {
    if (alwaysOnWhole) {
      findings.add(new Finding(this, whole, decision.settle(whole)));
    } else if (parts.each().isEmpty()) {
      findings.add(of(whole, whole.referenceDay()));
    } else {
      applyToEach(whole, findings);
    }
  }

  private void applyToEach(Scene whole, ImmutableList.Builder<Finding> findings) {
    boolean early = isTooEarly(whole);
    if (tables.fixed.truth(whole) == Truth.FALSE) {
      findings.add(new Finding(this, whole, (early ? tables.tooEarly : tables.applicable).at(0)));
      return;
    }
    ImmutableList<Subject> members = parts.each().get().in(whole);
    if (members.isEmpty()) {
      Decision<Verdict> absent = early ? tables.tooEarly : absent(whole);
      findings.add(new Finding(this, whole, absent.settle(whole)));
    }
    for (int i = 0; i < members.size(); i++) {
      Scene subject = Scene.of(whole.view(), members.get(i), whole.referenceDay());
      findings.add(of(subject, subject.about().day(whole.view().log())));
    }
  }

  /** Why there is no subject: none is due yet, or none is seen. */
  private Decision<Verdict> absent(Scene whole) {
    return parts.each().orElseThrow().waitsUntil(whole).isPresent()
        ? tables.tooSoon
        : tables.present;
  }

  /** Whether nothing by the as-of day can be a subject. */
  private boolean isTooEarly(Scene whole) {
    return countsFrom().filter(day -> whole.view().endsBefore(day)).isPresent();
  }

  /** The first day on which a step can be a subject. */
  private Optional<LocalDate> countsFrom() {
    return parts.each().flatMap(Subjects::countsFrom).or(() -> parts.holdsFrom());
  }

  /** The finding on what happens on some day: whether the rule holds then yet matters. */
  private Finding of(Scene scene, Optional<LocalDate> day) {
    return new Finding(this, scene, holdsOn(day) ? decision.settle(scene) : tables.tooEarly.at(0));
  }

  boolean holdsOn(Optional<LocalDate> day) {
    return parts.holdsFrom().isEmpty()
        || day.isEmpty()
        || !day.get().isBefore(parts.holdsFrom().get());
  }

  /** {@return the id, such as {@code article-100/prior-information}} */
  public String id() {
    return parts.id();
  }

  /**
   * Gives the level.
   *
   * @return what kind of norm this is
   */
  public Level level() {
    return parts.level();
  }

  /**
   * Gives the name that the level has for this rule.
   *
   * @return the name in both languages; empty if the level goes by its own
   */
  public Optional<Text> levelLabel() {
    return parts.levelLabel();
  }

  /**
   * Gives the norm in one sentence.
   *
   * @return the sentence in both languages
   */
  public Text sentence() {
    return parts.sentence();
  }

  /** {@return the papers that the rule as a whole rests on, never empty} */
  public ImmutableList<Citation> citations() {
    return parts.citations();
  }

  /**
   * {@return the cases that the rule was induced from, in order of day; empty if the rule rests on
   * a text}
   */
  public ImmutableList<Case> cases() {
    return parts.cases();
  }

  /**
   * Tells in how many cases the practice was seen, and in how many something else was done.
   *
   * @return the words in both languages, such as "seen in 2 cases"; empty if the rule rests on a
   *     text
   */
  public Optional<Text> seen() {
    return SeenWords.of(this);
  }

  /**
   * Counts cases.
   *
   * @param stance what the cases say of the practice
   * @return how many there are
   */
  public int count(Case.Stance stance) {
    Objects.requireNonNull(stance, "stance");
    return (int) parts.cases().stream().filter(seen -> seen.stance() == stance).count();
  }

  /**
   * Tells whether a judgement of the government settles what needs judgement.
   *
   * @return false if whoever keeps the dossier must judge
   */
  public boolean settledByJudgement() {
    return parts.settledByJudgement();
  }

  /** {@return the day from which the rule holds; empty if it holds as long as its book does} */
  public Optional<LocalDate> holdsFrom() {
    return parts.holdsFrom();
  }

  /**
   * Says in words when the rule applies and what it demands.
   *
   * @return the words in both languages
   */
  public Text conditionInWords() {
    return RuleWords.of(parts);
  }

  /** What would settle a finding that has no subject for want of one. */
  Condition[] settlingAbsence() {
    return new Condition[] {not(tables.fixed), RuleTables.some(parts), not(RuleTables.some(parts))};
  }

  /** That no step can be a subject: then there is no finding on one. */
  Optional<Condition> noSubject() {
    return parts.each().map(each -> not(each.some()));
  }

  /** The day on which there is a first subject, if that is why there is none. */
  Optional<LocalDate> waitsUntil(Decision<Verdict> table, Scene whole) {
    return table == tables.tooSoon
        ? parts.each().flatMap(each -> each.waitsUntil(whole))
        : Optional.empty();
  }

  Optional<Subjects> each() {
    return parts.each();
  }

  /** What it was made of. */
  RuleParts parts() {
    return parts;
  }

  /** Whether the rule applies to a subject, or to the dossier as a whole. */
  Truth applies(Scene scene) {
    return decision.rows().get(0).when().truth(scene).not();
  }

  /** Whether facts that are unknown may still satisfy the rule. */
  boolean mayBeSatisfied(Scene scene) {
    return parts.demand().rows().stream()
        .anyMatch(
            row -> row.outcome() == Verdict.SATISFIED && row.when().truth(scene) == Truth.UNKNOWN);
  }

  /**
   * Gives what the rule wants done by a day.
   *
   * @return the duties; empty if it sets no day
   */
  public ImmutableList<Duty> duties() {
    return parts.duties();
  }

  /** The table that tells whether what no subject changes is false. */
  Decision<Verdict> applicable() {
    return tables.applicable;
  }

  /** Whether a table tells that there is nothing to look at. */
  boolean isOnPresence(Decision<Verdict> table) {
    return table == tables.present;
  }

  /** The rows at which it cannot be told whether the law that is asked for governs. */
  boolean isUnsettled(Decision<Verdict> table, int row) {
    return table == decision && row >= 1 && row <= parts.scope().unsettled().size();
  }

  /** The row that would decide, had the law that is asked for governed. */
  int wouldDecide(Scene scene) {
    return decision.decideFrom(1 + parts.scope().unsettled().size(), scene);
  }

  ImmutableList<Function<Scene, Optional<Text>>> remarksWhileOpen() {
    return parts.remarksWhileOpen();
  }

  ImmutableList<Function<Scene, Optional<Text>>> remarks() {
    return parts.remarks();
  }

  /** The facts that tell which law governs; they are the same for every finding. */
  ImmutableList<FactRef> factsOfScope(Scene scene) {
    return Grounds.prove(scene, parts.scope().asked()::ground).facts();
  }

  @Override
  public String toString() {
    return parts.id();
  }
}
