package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import nl.ims.model.Dossier;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.RuleBook;

/** Law 6, second half, by completions picked at random. */
record CompletionLaw(ImmutableList<RuleBook> books) implements Law {

  @Override
  public void check(Situation given, Random random) {
    Situation situation = given.cutOff();
    Outcomes before = Outcomes.of(books, situation);
    Dossier completion = complete(situation, random);
    Outcomes after = Outcomes.of(books, situation.with(completion));
    for (Finding finding : before.all()) {
      InformationLaw.keeps(finding, after, () -> "completing " + situation + "\nto " + completion);
    }
  }

  /** Answers everything that is open: steps may be added, keys are, the log and points close. */
  static Dossier complete(Situation situation, Random random) {
    Dossier complete = situation.dossier();
    for (int i = random.nextInt(4); i > 0; i--) {
      complete = answer(one(Answers.newSteps(situation), random), situation.with(complete), random);
    }
    for (String question : Answers.ofSteps(situation.with(complete))) {
      complete = answer(question, situation.with(complete), random);
    }
    for (String question : Answers.ofSubject(situation.with(complete))) {
      complete = answer(question, situation.with(complete), random);
    }
    if (situation.asOf().isPresent()) {
      complete = complete.withRecordedThrough(situation.asOf().get());
    }
    return complete
        .withPointsComplete(complete.contribution().map(c -> true))
        .withCooperation(complete.cooperation().map(c -> c.withAccountComplete(true)));
  }

  private static Dossier answer(String question, Situation situation, Random random) {
    ImmutableList<Addition> answers = Answers.to(question, situation);
    if (answers.isEmpty()) {
      return situation.dossier();
    }
    Dossier answered = one(answers, random).to(situation.dossier());
    return StepAnswers.renames(situation.dossier(), answered) ? situation.dossier() : answered;
  }

  private static <T> T one(ImmutableList<T> options, Random random) {
    return options.get(random.nextInt(options.size()));
  }
}
