package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.procedure.StepKey;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.testkit.Outcomes.Place;

/** Law 3. */
record MissingLaw(ImmutableList<RuleBook> books) implements Law {
  private static final int FINDINGS = 3;
  private static final int SETS = 3;
  private static final int TRIES = 6_000;
  private static final int TRIES_OF_SUBSETS = 40;
  private static final int TRIES_OF_OTHERS = 40;

  /** Kinds that a word of several kinds names by another, which stands first. */
  private static final ImmutableSet<String> NAMED_BY_ANOTHER =
      ImmutableSet.of(
          "procedure.plenary-debate",
          "procedure.extension-letter",
          "procedure.supplementary-letter",
          "procedure.letter");

  @Override
  public void check(Situation given, Random random) {
    Situation situation = given.cutOff();
    if (situation.asOf().isEmpty() && !situation.dossier().judgements().isEmpty()) {
      return; // whether a judgement counts hangs on the day that an answer brings
    }
    List<Finding> open = new ArrayList<>();
    for (Finding finding : Outcomes.of(books, situation).all()) {
      if (finding.verdict() == Verdict.UNDETERMINED) {
        open.add(finding);
      } else if (!finding.missing().isEmpty()) {
        throw new AssertionError(Outcomes.place(finding) + " is settled and misses facts");
      }
    }
    Collections.shuffle(open, random);
    for (Finding finding : open.subList(0, Math.min(FINDINGS, open.size()))) {
      new Search(situation, finding, random).check();
    }
  }

  /** The search for answers to what one finding misses. */
  private record Search(Situation situation, Finding finding, Random random) {

    void check() {
      List<ImmutableList<String>> sets = new ArrayList<>(finding.missing());
      if (!sets.isEmpty() && finding.waitsUntil().isPresent()) {
        throw fail("waits for a day, though facts settle it: " + sets);
      }
      Collections.shuffle(sets, random);
      for (ImmutableList<String> set : sets.subList(0, Math.min(SETS, sets.size()))) {
        if (!isBounded(set) && !isLeftOut(set) && !takesTwo(set) && !settles(set, TRIES)) {
          throw fail("no answer to " + set + " settles it");
        }
        for (int i = 0; i < set.size() && set.size() > 1; i++) {
          List<String> fewer = new ArrayList<>(set);
          fewer.remove(i);
          if (settles(fewer, TRIES_OF_SUBSETS)) {
            throw fail("an answer to " + fewer + " settles it, and " + set + " is reported");
          }
        }
      }
      if (situation.asOf().isPresent()) {
        unreported(); // else any step brings an as-of day, and may settle by that
      }
    }

    /** A day is asked for that must lie on one side of another: not every answer is one. */
    private boolean isBounded(List<String> set) {
      if (situation.dossier().contribution().isEmpty()) {
        return false;
      }
      Contribution c = situation.dossier().contribution().get();
      if (set.contains("contribution.period.from")) {
        return c.period().flatMap(Period::throughInclusive).isPresent();
      }
      return set.stream().anyMatch(question -> question.endsWith(".through"))
          && (c.period().flatMap(Period::fromInclusive).isPresent()
              || c.mandate().stream()
                  .flatMap(List::stream)
                  .anyMatch(mandate -> mandate.fromInclusive().isPresent()));
    }

    /** An incident is a subject from its second step on; the contract names the first kind only. */
    private boolean takesTwo(List<String> set) {
      return set.contains("procedure.harm-suspected") && Outcomes.place(finding).isWhole();
    }

    /** A key is asked for whose aspect the letter is known to lack: then no answer may be given. */
    private boolean isLeftOut(List<String> set) {
      return Arrays.stream(TwinKey.values())
          .filter(twin -> set.stream().anyMatch(question -> within(question, twin.path())))
          .anyMatch(
              twin ->
                  Answers.isClosed(situation.dossier())
                      || situation
                              .dossier()
                              .points()
                              .getOrDefault(twin.pointId(), ImmutableSortedMap.of())
                              .get(twin.aspectId())
                          instanceof Statement.LeftOut);
    }

    private static boolean within(String question, String key) {
      return question.equals(key) || question.startsWith(key + ".") || key.startsWith(question);
    }

    /**
     * A single question that settles is among the sets, if those are all. A key that would make a
     * recorded step a subject is not asked for: a step that does not state it is none. Nor is who
     * got a copy of a letter that does not say to whom it went: that comes first.
     */
    private void unreported() {
      ImmutableList<String> questions = Answers.questions(situation);
      String question = questions.get(random.nextInt(questions.size()));
      if (finding.missingExact()
          && !finding.missing().contains(ImmutableList.of(question))
          && !NAMED_BY_ANOTHER.contains(question)
          && !(Outcomes.place(finding).isWhole() && question.startsWith("procedure["))
          && !isCopyOfUnaddressed(question)
          && settles(ImmutableList.of(question), TRIES_OF_OTHERS)) {
        throw fail(
            "an answer to " + question + " settles it, and is not among " + finding.missing());
      }
    }

    private boolean isCopyOfUnaddressed(String question) {
      if (!question.endsWith("]." + StepKey.COPY_TO.code())) {
        return false;
      }
      int step = Integer.parseInt(question.substring("procedure[".length(), question.indexOf(']')));
      return situation.dossier().procedure().get(step).to().isEmpty();
    }

    private AssertionError fail(String what) {
      return new AssertionError(
          Outcomes.place(finding)
              + " is undetermined; "
              + what
              + "\nin "
              + situation
              + "\nby "
              + finding.rule().conditionInWords());
    }

    private boolean settles(List<String> questions, int tries) {
      List<List<Addition>> options = new ArrayList<>();
      long combinations = 1;
      for (String question : questions) {
        List<Addition> answers = new ArrayList<>(Answers.to(question, situation));
        // the first is the emptiest, and settles where many others do not
        Collections.shuffle(answers.subList(Math.min(1, answers.size()), answers.size()), random);
        options.add(answers);
        combinations = Math.min(1_000_000_000L, combinations * answers.size());
      }
      // what closes the log or the points comes last: it must not forbid the other answers
      options.sort(
          Comparator.comparing(list -> !list.isEmpty() && Closing.closes(list.get(0).question())));
      for (long i = 0; i < Math.min(combinations, tries); i++) {
        if (settles(options, combinations <= tries ? i : -1)) {
          return true;
        }
      }
      return false;
    }

    /** One combination: that of a number, or a random one. */
    private boolean settles(List<List<Addition>> options, long number) {
      Dossier dossier = situation.dossier();
      long rest = number;
      try {
        for (List<Addition> answers : options) {
          int pick = number < 0 ? pick(answers.size()) : (int) (rest % answers.size());
          rest = rest / answers.size();
          dossier = answers.get(pick).to(dossier);
        }
      } catch (IllegalArgumentException e) {
        return false; // these answers do not go together
      }
      Place place = Outcomes.place(finding);
      return Outcomes.of(finding.rule(), later(dossier)).settles(place);
    }

    private int pick(int size) {
      return random.nextInt(4) == 0 ? 0 : random.nextInt(size);
    }

    /** Where the dossier spoke of no day, the as-of day follows from the answers. */
    private Situation later(Dossier dossier) {
      return new Situation(
          dossier,
          situation
              .asOf()
              .or(() -> Situations.days(dossier).stream().max(Comparator.naturalOrder())),
          situation.referenceDay());
    }
  }

  /** Questions whose answer closes something. */
  private static final class Closing {
    private Closing() {}

    static boolean closes(String question) {
      return question.equals(Answers.RECORDED_THROUGH) || question.endsWith("-complete");
    }
  }
}
