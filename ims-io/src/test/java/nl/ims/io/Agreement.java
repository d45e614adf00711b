package nl.ims.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Period;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/** One row of the letters: what was said of it, beside what the library says of its dossier. */
final class Agreement {

  /** How the two compare; {@link #SILENT} where nothing was said. */
  enum Answer {
    AGREE("agree"),
    DISAGREE("disagree"),
    UNDETERMINED("undetermined"),
    SILENT("–");

    private final String word;

    Answer(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  private static final String BEFORE_DEPARTURE = "article-100/no-departure-before-debate";
  private static final String BEFORE_EMPLOYMENT = "article-100/no-employment-before-debate";
  private static final String STEPS = "article-100/order-of-steps";

  /** The rules that speak of the order of steps. */
  private static final ImmutableSortedSet<String> ORDER =
      ImmutableSortedSet.of(
          "article-100/answers-before-debate",
          "article-100/decision-not-intention",
          "article-100/extension-before-expiry",
          "article-100/extension-debate-before-expiry",
          BEFORE_DEPARTURE,
          BEFORE_EMPLOYMENT,
          STEPS);

  private final LettersCorpus.Marked marked;
  private final Said said;
  private final Assessment assessment;

  Agreement(LettersCorpus.Marked marked, Said said) {
    this.marked = marked;
    this.said = said;
    this.assessment = Assessor.standard().assess(marked.dossier());
  }

  Said said() {
    return said;
  }

  Dossier dossier() {
    return marked.dossier();
  }

  Optional<Step> step() {
    return marked.step();
  }

  boolean determined() {
    return assessment.regime().orElseThrow().determined();
  }

  ImmutableList<Regime> outcomes() {
    return assessment.regime().orElseThrow().outcomes();
  }

  /** The smallest sets of facts that would settle the regime. */
  ImmutableList<ImmutableList<String>> missing() {
    return assessment.regime().orElseThrow().missing();
  }

  /** Open is an answer of its own, so it agrees with nobody who named a side. */
  Answer regime() {
    if (!said.named()) {
      return Answer.SILENT;
    }
    if (!determined()) {
      return Answer.UNDETERMINED;
    }
    Regime outcome = outcomes().get(0);
    boolean agrees =
        said.said().equals(Said.INSIDE)
            ? outcome == Regime.ARTICLE_100
            : outcome != Regime.ARTICLE_100 && outcome != Regime.OPEN;
    return agrees ? Answer.AGREE : Answer.DISAGREE;
  }

  /** The rules on order that are violated. */
  ImmutableList<String> broken() {
    return order(Verdict.VIOLATED);
  }

  /** Whether people left before the debate on a voyage of which a judgement is asked. */
  boolean departureIsJudged() {
    return order(Verdict.NEEDS_JUDGEMENT).contains(BEFORE_DEPARTURE);
  }

  private ImmutableList<String> order(Verdict verdict) {
    return assessment.findings().stream()
        .filter(finding -> ORDER.contains(finding.rule().id()))
        .filter(finding -> finding.verdict() == verdict)
        .map(finding -> finding.rule().id())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** What one rule without subjects says. */
  private Verdict verdict(String rule) {
    return assessment.findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .map(Finding::verdict)
        .findFirst()
        .orElseThrow();
  }

  /** Whether the step of the letter states what it invokes. */
  boolean invokes() {
    return step().flatMap(Step::invokes).isPresent();
  }

  /** What the rule on it says of the letter's invocation, where the letter is a subject of it. */
  Optional<Verdict> asInvoked() {
    return step()
        .filter(letter -> letter.invokes().isPresent())
        .map(letter -> "procedure[" + dossier().procedure().indexOf(letter) + "]")
        .flatMap(
            path ->
                assessment.findings().stream()
                    .filter(finding -> finding.rule().id().equals("article-100/as-invoked"))
                    .filter(finding -> finding.path().equals(Optional.of(path)))
                    .map(Finding::verdict)
                    .findFirst());
  }

  Verdict orderOfSteps() {
    return verdict(STEPS);
  }

  Verdict debateFirst() {
    return verdict(BEFORE_EMPLOYMENT);
  }

  Answer order() {
    if (said.order().equals(Said.NOTHING)) {
      return Answer.SILENT;
    }
    boolean kept = said.order().equals(Said.KEPT);
    if (!broken().isEmpty()) {
      return kept ? Answer.DISAGREE : Answer.AGREE;
    }
    if (debateFirst() == Verdict.SATISFIED) {
      return kept ? Answer.AGREE : Answer.DISAGREE;
    }
    return Answer.UNDETERMINED;
  }

  /** The days from the letter to the first debate on or after it that is recorded. */
  Optional<Long> daysToDebate() {
    return step()
        .flatMap(
            letter ->
                first(letter.date(), StepKind.DEBATE, StepKind.PLENARY_DEBATE)
                    .map(debate -> ChronoUnit.DAYS.between(letter.date(), debate)));
  }

  /** The days from the first day of the term, or else of employment, to that debate. */
  Optional<Long> daysFromStartToDebate() {
    Optional<LocalDate> start =
        dossier()
            .contribution()
            .flatMap(Contribution::period)
            .flatMap(Period::fromInclusive)
            .or(
                () ->
                    dossier().procedure().stream()
                        .filter(step -> step.kind() == StepKind.EMPLOYMENT)
                        .map(Step::date)
                        .findFirst());
    Optional<LocalDate> debate = daysToDebate().map(days -> letterDay().plusDays(days));
    return start.flatMap(day -> debate.map(later -> ChronoUnit.DAYS.between(day, later)));
  }

  private LocalDate letterDay() {
    return step().orElseThrow().date();
  }

  /** The days from a notification to the first letter on a decision, or to the negative outcome. */
  Optional<Long> daysToOutcome() {
    return step()
        .flatMap(
            notice ->
                first(notice.date(), outcomes(dossier()))
                    .map(outcome -> ChronoUnit.DAYS.between(notice.date(), outcome)));
  }

  /** A supplementary letter tells a decision only where that is one to intensify. */
  private static StepKind[] outcomes(Dossier dossier) {
    boolean intensified =
        dossier.contribution().flatMap(Contribution::kindOfDecision).stream()
            .anyMatch(kind -> kind == KindOfDecision.INTENSIFICATION);
    return new StepKind[] {
      StepKind.LETTER,
      StepKind.EXTENSION_LETTER,
      StepKind.NEGATIVE_DECISION,
      intensified ? StepKind.SUPPLEMENTARY_LETTER : StepKind.LETTER
    };
  }

  private Optional<LocalDate> first(LocalDate from, StepKind... kinds) {
    ImmutableList<StepKind> wanted = ImmutableList.copyOf(kinds);
    return dossier().procedure().stream()
        .filter(step -> wanted.contains(step.kind()) && !step.date().isBefore(from))
        .map(Step::date)
        .min(Comparator.naturalOrder());
  }
}
