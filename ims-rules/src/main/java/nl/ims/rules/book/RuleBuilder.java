package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.IncidentRecorded;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.condition.StepWord;

/** Writes a rule in the order of its sentence: for what, when it applies, what it demands. */
public final class RuleBuilder {
  /** As a judgement names a rule: slugs joined by slashes, one at least. */
  private static final Pattern ID =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+");

  private final String id;
  private final Level level;
  private Optional<Text> levelLabel = Optional.empty();
  private Optional<Text> sentence = Optional.empty();
  private Scope scope = Scope.NONE;
  private Optional<Subjects> each = Optional.empty();
  private final List<Condition> applies = new ArrayList<>();
  private final List<Condition> appliesToEach = new ArrayList<>();
  private Optional<Demand> demand = Optional.empty();
  private final List<Duty> duties = new ArrayList<>();
  private Optional<LocalDate> holdsFrom = Optional.empty();
  private ImmutableList<Citation> citations = ImmutableList.of();
  private ImmutableList<Case> cases = ImmutableList.of();
  private boolean settledByJudgement = true;
  private final List<Function<Scene, Optional<Text>>> remarks = new ArrayList<>();
  private final List<Function<Scene, Optional<Text>>> remarksWhileOpen = new ArrayList<>();

  RuleBuilder(String id, Level level) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "'"
              + id
              + "' is no id of a rule; write its book, a slash and its name in lower-case letters,"
              + " digits and hyphens, such as house/budget-approved");
    }
    this.id = id;
    this.level = level;
  }

  /**
   * Gives the level a name of your own, which people read instead of its own name: such as "house
   * policy" for guidance. Where levels are counted and compared it stays the level that it is.
   *
   * @param nl the name in Dutch
   * @param en the name in English
   * @return this builder
   */
  public RuleBuilder levelLabel(String nl, String en) {
    this.levelLabel = Optional.of(Text.of(nl, en));
    return this;
  }

  /**
   * Gives the norm in one sentence.
   *
   * @param nl the sentence in Dutch
   * @param en the sentence in English
   * @return this builder
   */
  public RuleBuilder sentence(String nl, String en) {
    this.sentence = Optional.of(Text.of(nl, en));
    return this;
  }

  /**
   * Names the law under which the rule applies; if this is not called, no law is asked for.
   *
   * @param governing the law
   * @return this builder
   */
  public RuleBuilder under(Scope governing) {
    Objects.requireNonNull(governing, "governing");
    this.scope = governing;
    return this;
  }

  /**
   * Makes the rule look at each step that a claim speaks of.
   *
   * @param claim the claim; its window is not looked at
   * @return this builder
   */
  public RuleBuilder each(StepClaim claim) {
    Objects.requireNonNull(claim, "claim");
    return each(new Steps(claim));
  }

  /**
   * Makes the rule look at each incident of which a step was recorded on or after a day.
   *
   * @param word which steps
   * @param from the day
   * @return this builder
   */
  public RuleBuilder eachIncident(StepWord word, LocalDate from) {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(from, "from");
    return each(new Incidents(new IncidentRecorded(word, from, 1)));
  }

  /**
   * Makes the rule look at each incident of which two steps are recorded, the first of them on or
   * after a day.
   *
   * @param word which steps
   * @param from the day
   * @return this builder
   */
  public RuleBuilder eachIncidentWithTwo(StepWord word, LocalDate from) {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(from, "from");
    return each(new Incidents(new IncidentRecorded(word, from, 2)));
  }

  /**
   * Makes the rule look at each of some subjects.
   *
   * @param subjects the subjects
   * @return this builder
   */
  public RuleBuilder each(Subjects subjects) {
    Objects.requireNonNull(subjects, "subjects");
    this.each = Optional.of(subjects);
    return this;
  }

  /**
   * Adds a condition under which the rule applies that no subject changes.
   *
   * @param condition the condition
   * @return this builder
   */
  public RuleBuilder applies(Condition condition) {
    Objects.requireNonNull(condition, "condition");
    applies.add(condition);
    return this;
  }

  /**
   * Adds a condition under which the rule applies to a subject.
   *
   * @param condition the condition
   * @return this builder
   */
  public RuleBuilder appliesToEach(Condition condition) {
    Objects.requireNonNull(condition, "condition");
    appliesToEach.add(condition);
    return this;
  }

  /**
   * Demands that a condition holds: satisfied if it does, violated if it does not.
   *
   * @param condition the condition
   * @param held what is the case if it holds, in words without a full stop
   * @param failed what is the case if it does not
   * @return this builder
   */
  public RuleBuilder demands(Condition condition, Text held, Text failed) {
    return demands(Demand.that(condition, held, failed));
  }

  /**
   * Gives what the rule demands.
   *
   * @param table the verdicts
   * @return this builder
   */
  public RuleBuilder demands(Demand table) {
    Objects.requireNonNull(table, "table");
    this.demand = Optional.of(table);
    return this;
  }

  /**
   * Names something that must be done by the last day of the window of a claim.
   *
   * @param done the claim that it was done, with a last day
   * @param nl what must be done, in Dutch, without an article
   * @param en the same in English
   * @return this builder
   */
  public RuleBuilder obliges(StepClaim done, String nl, String en) {
    Objects.requireNonNull(done, "done");
    return obliges(ImmutableList.of(done), nl, en);
  }

  /**
   * Adds something that must be done by a day, in any of several ways.
   *
   * @param done the claims that it was done, whose windows end alike
   * @param nl what must be done, in Dutch, without an article
   * @param en the same in English
   * @return this builder
   */
  public RuleBuilder obliges(Iterable<StepClaim> done, String nl, String en) {
    Objects.requireNonNull(done, "done");
    duties.add(new Duty(ImmutableList.copyOf(done), Optional.empty(), Text.of(nl, en)));
    return this;
  }

  /**
   * Names something that must be done by the day of a step, or, while that is not recorded, by the
   * last day of the window of a claim.
   *
   * @param done the claim that it was done, with a last day
   * @param closing the step
   * @param nl what must be done, in Dutch, without an article
   * @param en the same in English
   * @return this builder
   */
  public RuleBuilder obligesBy(StepClaim done, Duty.Closing closing, String nl, String en) {
    Objects.requireNonNull(done, "done");
    Objects.requireNonNull(closing, "closing");
    duties.add(new Duty(ImmutableList.of(done), Optional.of(closing), Text.of(nl, en)));
    return this;
  }

  /**
   * Names the day from which the rule holds.
   *
   * @param day the first day
   * @return this builder
   */
  public RuleBuilder holdsFrom(LocalDate day) {
    Objects.requireNonNull(day, "day");
    this.holdsFrom = Optional.of(day);
    return this;
  }

  /**
   * Names the papers that the rule rests on.
   *
   * @param papers the papers, at least one
   * @return this builder
   */
  public RuleBuilder cites(Citation... papers) {
    Objects.requireNonNull(papers, "papers");
    this.citations = ImmutableSet.copyOf(papers).asList();
    return this;
  }

  /**
   * Names the cases that a practice was induced from, and those that speak against it. All of them
   * are citations of the rule, after its other papers.
   *
   * @param all the cases, in order of day
   * @return this builder
   */
  public RuleBuilder seenIn(Case... all) {
    Objects.requireNonNull(all, "all");
    this.cases = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Leaves what needs judgement to whoever keeps the dossier: a judgement of the government that is
   * recorded settles nothing.
   *
   * @return this builder
   */
  public RuleBuilder judgedByKeeper() {
    this.settledByJudgement = false;
    return this;
  }

  /**
   * Adds a remark to the explanation of findings; it never changes a verdict.
   *
   * @param remark says something of a dossier, or nothing
   * @return this builder
   */
  public RuleBuilder remarks(Function<Scene, Optional<Text>> remark) {
    Objects.requireNonNull(remark, "remark");
    remarks.add(remark);
    return this;
  }

  /**
   * Adds a remark to the explanation of findings that wait for facts, to say what is known already.
   *
   * @param remark says something of a dossier, or nothing
   * @return this builder
   */
  public RuleBuilder remarksWhileOpen(Function<Scene, Optional<Text>> remark) {
    Objects.requireNonNull(remark, "remark");
    remarksWhileOpen.add(remark);
    return this;
  }

  /**
   * Closes the rule. What is done to this builder afterwards makes another rule.
   *
   * @return the rule
   * @throws IllegalStateException if it has no sentence, demands nothing or cites nothing
   */
  public Rule build() {
    ImmutableList<Citation> papers =
        ImmutableSet.<Citation>builder()
            .addAll(citations)
            .addAll(cases.stream().map(Case::paper).iterator())
            .build()
            .asList();
    if (papers.isEmpty()) {
      throw lacks("cites nothing", "cites");
    }
    return new Rule(
        new RuleParts(
            id,
            level,
            levelLabel,
            sentence.orElseThrow(() -> lacks("has no sentence", "sentence")),
            scope,
            each,
            ImmutableList.copyOf(applies),
            ImmutableList.copyOf(appliesToEach),
            demand.orElseThrow(() -> lacks("demands nothing", "demands")),
            ImmutableList.copyOf(duties),
            holdsFrom,
            papers,
            cases,
            settledByJudgement,
            ImmutableList.copyOf(remarks),
            ImmutableList.copyOf(remarksWhileOpen)));
  }

  private IllegalStateException lacks(String what, String call) {
    return new IllegalStateException("rule " + id + " " + what + ": call " + call);
  }
}
