package nl.ims.rules.testkit;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.testkit.Outcomes.Place;

/** Law 2, as far as a dossier can say what is known and what is not. */
record ProofLaw(ImmutableList<RuleBook> books) implements Law {

  @Override
  public void check(Situation situation, Random random) {
    for (Finding finding : Outcomes.of(books, situation).all()) {
      if (finding.verdict() != Verdict.UNDETERMINED
          && !isNumbered(finding, situation)
          && !isTooEarly(finding, situation)) {
        check(situation, finding);
      }
    }
  }

  /**
   * Several steps of the kind of the subject are on its day. Forgetting what they state may change
   * their order, and so which of them a judgement names.
   */
  private static boolean isNumbered(Finding finding, Situation situation) {
    return finding
        .subject()
        .filter(
            subject ->
                situation.dossier().procedure().stream()
                        .filter(s -> subject.startsWith(s.kind().code() + "/" + s.date()))
                        .count()
                    > 1)
        .isPresent();
  }

  /**
   * The step lies before the day from which the rule holds. That it states what makes it a subject
   * is given, and forgotten with its keys.
   */
  private static boolean isTooEarly(Finding finding, Situation situation) {
    return situation.dossier().procedure().stream()
        .filter(step -> finding.subject().isPresent())
        .filter(step -> finding.subject().get().equals(step.kind().code() + "/" + step.date()))
        .anyMatch(
            step ->
                finding.rule().holdsFrom().filter(day -> step.date().isBefore(day)).isPresent());
  }

  private static void check(Situation situation, Finding finding) {
    ImmutableSet<String> proof =
        finding.proof().stream().map(Fact::question).collect(ImmutableSet.toImmutableSet());
    Optional<Verdict> alone = verdict(situation, finding, proof);
    if (!alone.equals(Optional.of(finding.verdict()))) {
      throw new AssertionError(
          Outcomes.place(finding)
              + " is "
              + finding.verdict()
              + ", and its proof "
              + finding.proof()
              + " alone makes it "
              + alone
              + " in "
              + situation);
    }
    if (!proof.contains(Answers.RECORDED_THROUGH) && !reduced(situation, finding, proof).closes()) {
      for (String fact : proof) {
        if (!isStepOnTheWay(finding, fact) && !given(situation, finding).contains(fact)) {
          needs(situation, finding, proof, fact);
        }
      }
    }
  }

  /**
   * A judgement on the regime that leads to a question for another judgement: without it the
   * verdict is the same, but asks for a judgement on the regime.
   */
  private static boolean isStepOnTheWay(Finding finding, String fact) {
    return finding.verdict() == Verdict.NEEDS_JUDGEMENT && fact.startsWith("judgements[");
  }

  private static void needs(
      Situation situation, Finding finding, ImmutableSet<String> proof, String fact) {
    Set<String> others = Sets.difference(proof, ImmutableSet.of(fact));
    boolean implied =
        others.stream()
            .anyMatch(other -> other.startsWith(fact + ".") || other.startsWith(fact + "["));
    if (!implied
        && !isRequired(situation, fact)
        && !DetailReduction.isTextOfList(fact)
        && verdict(situation, finding, others).equals(Optional.of(finding.verdict()))) {
      throw new AssertionError(
          Outcomes.place(finding)
              + " is "
              + finding.verdict()
              + " by "
              + finding.proof()
              + ", and without "
              + fact
              + " too, in "
              + situation);
    }
  }

  /** A key that no step of its kind can be without. */
  private static boolean isRequired(Situation situation, String fact) {
    return situation.dossier().procedure().stream()
        .flatMap(step -> step.kind().requiredKeys().stream())
        .anyMatch(key -> fact.endsWith("." + key.code()));
  }

  private static Reduction reduced(Situation situation, Finding finding, Set<String> facts) {
    return new Reduction(situation.dossier(), facts, given(situation, finding));
  }

  /**
   * The steps that make the subject one: its own; of a term employment, which it is counted from;
   * of an incident all of its own.
   */
  private static ImmutableSet<String> given(Situation situation, Finding finding) {
    if (finding.subject().isEmpty()) {
      return ImmutableSet.of();
    }
    String subject = finding.subject().get();
    List<Step> steps = situation.dossier().procedure();
    ImmutableSet<String> ofIncident =
        IntStream.range(0, steps.size())
            .boxed()
            .filter(i -> steps.get(i).incident().filter(subject::equals).isPresent())
            .map(i -> "procedure[" + i + "]")
            .collect(ImmutableSet.toImmutableSet());
    if (!ofIncident.isEmpty()) {
      return Sets.union(ofIncident, finding.path().stream().collect(toSet())).immutableCopy();
    }
    int employment = Iterables.indexOf(steps, step -> step.kind() == StepKind.EMPLOYMENT);
    return ImmutableSet.of(finding.path().orElse("procedure[" + employment + "]"));
  }

  private static Optional<Verdict> verdict(
      Situation situation, Finding finding, Set<String> facts) {
    Reduction reduced = reduced(situation, finding, facts);
    Place place = Outcomes.place(finding);
    return Outcomes.of(finding.rule(), situation.with(reduced.dossier()))
        .at(new Place(place.rule(), reduced.place(place.at())))
        .map(Finding::verdict);
  }
}
