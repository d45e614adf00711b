package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/** Random additions of all the kinds that the law of information speaks of. */
public final class Additions {
  private Additions() {}

  /**
   * Picks an addition.
   *
   * @param situation the dossier and its days
   * @param findings the findings on it, for judgements
   * @param random where the choice comes from
   * @return an addition, or nothing if the choice fell on a question that admits none
   */
  public static Optional<Addition> pick(
      Situation situation, List<Finding> findings, Random random) {
    if (random.nextInt(5) == 0) {
      return judgement(situation, findings, random);
    }
    ImmutableList<String> questions = questions(situation, random);
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    String question = one(questions, random);
    ImmutableList<Addition> answers = Answers.to(question, situation);
    return answers.isEmpty()
        ? Optional.empty()
        : Optional.of(one(answers, random)).filter(answer -> isAddition(answer, situation));
  }

  private static boolean isAddition(Addition answer, Situation situation) {
    return !StepAnswers.renames(situation.dossier(), answer.to(situation.dossier()));
  }

  private static ImmutableList<String> questions(Situation situation, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> ImmutableList.of(Answers.RECORDED_THROUGH);
      case 1, 2, 3 -> Answers.ofSubject(situation);
      case 4 -> Answers.ofPoints(situation);
      case 5, 6 -> Answers.ofSteps(situation);
      default -> Answers.newSteps(situation);
    };
  }

  private static <T> T one(List<T> options, Random random) {
    return options.get(random.nextInt(options.size()));
  }

  /** A judgement on a finding that has none, or on the regime. */
  private static Optional<Addition> judgement(
      Situation situation, List<Finding> findings, Random random) {
    List<Finding> open =
        findings.stream().filter(f -> f.verdict() == Verdict.NEEDS_JUDGEMENT).toList();
    boolean any = open.isEmpty() || random.nextInt(4) == 0;
    boolean onRegime = random.nextInt(6) == 0;
    Judgement.Builder judgement =
        onRegime
            ? Judgement.builder().rule(Judgement.REGIME)
            : Outcomes.judging(one(any ? findings : open, random));
    LocalDate day = situation.asOf().orElse(LocalDate.of(2024, 3, 8));
    Judgement made =
        judgement
            .addBy(Actor.GOVERNMENT)
            .date(day.plusDays(random.nextInt(4) - 2))
            .outcome(
                onRegime
                    ? one(List.of(JudgementOutcome.ARTICLE_100, JudgementOutcome.OUTSIDE), random)
                    : one(List.of(JudgementOutcome.ACCEPTED, JudgementOutcome.REJECTED), random))
            .reason(Text.of("r"))
            .build();
    boolean judged =
        situation.dossier().judgements().stream()
            .anyMatch(j -> j.rule().equals(made.rule()) && j.subject().equals(made.subject()));
    return judged
        ? Optional.empty()
        : Optional.of(new Addition("judgements", dossier -> withJudgement(dossier, made)));
  }

  private static Dossier withJudgement(Dossier dossier, Judgement judgement) {
    return dossier.withJudgements(
        Iterables.concat(dossier.judgements(), ImmutableList.of(judgement)));
  }
}
