package nl.ims.rules.sketch;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.Task;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.testkit.OnDay;

/**
 * A small dossier in the making.
 *
 * @param dossier the dossier so far
 * @param asOf the last day that exists; empty: as the dossier has it
 * @param referenceDay the day whose law applies; empty: as the dossier has it
 */
public record Sketch(Dossier dossier, Optional<LocalDate> asOf, Optional<LocalDate> referenceDay) {

  /** A contribution of which nothing is known. */
  public static Sketch blank() {
    return new Sketch(
        Dossier.builder().id("sketch").contribution(Contribution.builder().build()).build(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A new contribution that article 100 plainly governs: a unit for the legal order, in the open.
   */
  public static Sketch article100() {
    return blank()
        .purposes(Purpose.INTERNATIONAL_LEGAL_ORDER)
        .forms(Form.UNIT)
        .contribution(
            c ->
                c.withTask(Task.OPERATION)
                    .withArmedForce(ArmedForce.MAY_BE_INVOLVED)
                    .withKindOfDecision(KindOfDecision.NEW)
                    .withSecrecy(Secrecy.NONE));
  }

  /** As {@link #article100()}, but only individuals go: the papers do not settle the regime. */
  public static Sketch open() {
    return article100().forms(Form.INDIVIDUALS);
  }

  /** As {@link #article100()}, but for an exercise: outside the article. */
  public static Sketch outside() {
    return article100().contribution(c -> c.withTask(Task.EXERCISE));
  }

  /** As {@link #article100()}, but for the defence of allies too: along its lines. */
  public static Sketch alongItsLines() {
    return article100().purposes(Purpose.INTERNATIONAL_LEGAL_ORDER, Purpose.DEFENCE_OF_ALLIES);
  }

  /** A day as it is written in a file. */
  public static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private Sketch with(Dossier changed) {
    return new Sketch(changed, asOf, referenceDay);
  }

  /** Changes the dossier as a whole. */
  public Sketch dossier(UnaryOperator<Dossier> change) {
    return with(change.apply(dossier));
  }

  /** Changes what is stated of the contribution. */
  public Sketch contribution(UnaryOperator<Contribution> change) {
    return with(dossier.withContribution(change.apply(dossier.contribution().orElseThrow())));
  }

  /** States the purposes. */
  public Sketch purposes(Purpose... purposes) {
    return contribution(c -> c.withPurposes(ImmutableSortedSet.copyOf(purposes)));
  }

  /** States the forms. */
  public Sketch forms(Form... forms) {
    return contribution(c -> c.withForms(ImmutableSortedSet.copyOf(forms)));
  }

  /** States the kind of decision. */
  public Sketch kind(KindOfDecision kind) {
    return contribution(c -> c.withKindOfDecision(kind));
  }

  /** Leaves the kind of decision unsaid. */
  public Sketch kindUnknown() {
    return contribution(c -> c.withKindOfDecision(Optional.empty()));
  }

  /** Claims secrecy on a ground, with a reason. */
  public Sketch secret(SecrecyGround ground) {
    return contribution(c -> c.withSecrecy(Secrecy.claimed(ground, Text.of("people at risk"))));
  }

  /** Claims secrecy without saying on what ground. */
  public Sketch secretWithoutGround() {
    return contribution(c -> c.withSecrecy(Secrecy.CLAIMED));
  }

  /** Leaves secrecy unsaid. */
  public Sketch secrecyUnknown() {
    return contribution(c -> c.withSecrecy(Optional.empty()));
  }

  /** The log is complete through a day. */
  public Sketch through(String day) {
    return with(dossier.withRecordedThrough(day(day)));
  }

  /** Nothing after a day exists. */
  public Sketch asOf(String day) {
    return new Sketch(dossier, Optional.of(day(day)), referenceDay);
  }

  /** The law of a day applies. */
  public Sketch lawOf(String day) {
    return new Sketch(dossier, asOf, Optional.of(day(day)));
  }

  /** Records a step that states nothing but its day and kind. */
  public Sketch step(String day, StepKind kind) {
    return step(day, kind, UnaryOperator.identity());
  }

  /** Records a step that states more. */
  public Sketch step(String day, StepKind kind, UnaryOperator<Step> keys) {
    return step(keys.apply(Step.of(day(day), kind)));
  }

  /** Records a step. */
  public Sketch step(Step step) {
    return with(
        dossier.withProcedure(
            ImmutableList.<Step>builder().addAll(dossier.procedure()).add(step).build()));
  }

  /** Records a letter to some chambers. */
  public Sketch letter(String day, Chamber... to) {
    return sent(day, StepKind.LETTER, to);
  }

  /** Records a step addressed to some chambers. */
  public Sketch sent(String day, StepKind kind, Chamber... to) {
    return step(day, kind, step -> step.withTo(ImmutableSortedSet.copyOf(to)));
  }

  /** Records the first employment. */
  public Sketch employed(String day) {
    return step(day, StepKind.EMPLOYMENT);
  }

  /** States an aspect. */
  public Sketch states(String point, String aspect) {
    return says(point, aspect, Statement.of(Text.of("said")));
  }

  /** Leaves out an aspect, with a reason. */
  public Sketch leavesOut(String point, String aspect) {
    return says(point, aspect, Statement.leftOut(Text.of("not now")));
  }

  /** Says something of an aspect. */
  public Sketch says(String point, String aspect, Statement statement) {
    TreeMap<String, ImmutableSortedMap<String, Statement>> points = new TreeMap<>(dossier.points());
    TreeMap<String, Statement> aspects =
        new TreeMap<>(points.getOrDefault(point, ImmutableSortedMap.of()));
    aspects.put(aspect, statement);
    points.put(point, ImmutableSortedMap.copyOf(aspects));
    return with(dossier.withPoints(points));
  }

  /** The points hold all that the letter says. */
  public Sketch pointsComplete() {
    return with(dossier.withPointsComplete(true));
  }

  /** Records a judgement by the government on a rule as a whole, or on {@code regime}. */
  public Sketch judged(String day, String rule, JudgementOutcome outcome) {
    return judged(day, rule, Optional.empty(), outcome);
  }

  /** Records a judgement by the government on a rule for one subject. */
  public Sketch judged(String day, String rule, String subject, JudgementOutcome outcome) {
    return judged(day, rule, Optional.of(subject), outcome);
  }

  private Sketch judged(
      String day, String rule, Optional<String> subject, JudgementOutcome outcome) {
    Judgement judgement =
        Judgement.builder()
            .rule(rule)
            .subject(subject)
            .addBy(Actor.GOVERNMENT)
            .date(day(day))
            .outcome(outcome)
            .reason(Text.of("weighed"))
            .build();
    return with(
        dossier.withJudgements(
            ImmutableList.<Judgement>builder()
                .addAll(dossier.judgements())
                .add(judgement)
                .build()));
  }

  /** Assesses the dossier. */
  public Assessment assess() {
    return OnDay.assessor(Assessor.standard(), asOf, referenceDay).assess(dossier);
  }

  /** The findings of a rule. */
  public ImmutableList<Finding> findings(String rule) {
    return assess().findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  /** The one finding of a rule. */
  public Finding finding(String rule) {
    ImmutableList<Finding> findings = findings(rule);
    if (findings.size() != 1) {
      throw new AssertionError("rule " + rule + " has findings on " + subjects(rule));
    }
    return findings.get(0);
  }

  /** The verdict of the one finding of a rule. */
  public Verdict verdict(String rule) {
    return finding(rule).verdict();
  }

  /** The subjects that a rule has findings on; {@code -} for the dossier as a whole. */
  public ImmutableList<String> subjects(String rule) {
    return findings(rule).stream()
        .map(finding -> finding.subject().orElse("-"))
        .collect(ImmutableList.toImmutableList());
  }

  /** The verdicts of a rule, subject by subject. */
  public ImmutableList<String> verdicts(String rule) {
    return findings(rule).stream()
        .map(finding -> finding.subject().orElse("-") + " " + finding.verdict().code())
        .collect(ImmutableList.toImmutableList());
  }
}
