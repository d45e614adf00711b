package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import nl.ims.model.Dossier;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.testkit.Outcomes.Place;

/** Law 1. */
record InformationLaw(ImmutableList<RuleBook> books) implements Law {

  @Override
  public void check(Situation situation, Random random) {
    Outcomes before = Outcomes.of(books, situation);
    List<String> asked = new ArrayList<>();
    Dossier larger = situation.dossier();
    int additions = 1 + random.nextInt(4);
    for (int i = 0; i < additions; i++) {
      Optional<Addition> addition = Additions.pick(situation.with(larger), before.all(), random);
      if (addition.isPresent()) {
        asked.add(addition.get().question());
        larger = addition.get().to(larger);
      }
    }
    Situation wider = situation.with(larger);
    Supplier<String> story =
        () -> "adding " + asked + " to " + situation + "\nto get " + wider.dossier();
    Outcomes after = Outcomes.of(books, wider);
    for (Finding finding : before.all()) {
      keeps(finding, after, story);
    }
    if (larger.contribution().isPresent()) {
      regimesBecomeFewer(situation, wider);
    }
  }

  static void keeps(Finding finding, Outcomes after, Supplier<String> story) {
    if (!Outcomes.isSettled(finding.verdict())) {
      return;
    }
    Place place = Outcomes.place(finding);
    Optional<Finding> now = after.at(place);
    boolean kept =
        now.isPresent()
            ? now.get().verdict() == finding.verdict()
            : finding.verdict() == Verdict.NOT_APPLICABLE && after.settles(place);
    if (!kept) {
      throw new AssertionError(
          place
              + " was "
              + finding.verdict()
              + " and is "
              + now.map(f -> f.verdict().name()).orElse("gone")
              + " after "
              + story.get()
              + "\nby "
              + finding.rule().conditionInWords());
    }
  }

  private static void regimesBecomeFewer(Situation before, Situation after) {
    if (before.dossier().contribution().isEmpty()) {
      return;
    }
    RegimeAnswer was = RegimeAnswer.of(before.view(), before.referenceDay());
    RegimeAnswer is = RegimeAnswer.of(after.view(), after.referenceDay());
    if (!was.outcomes().containsAll(is.outcomes())) {
      throw new AssertionError(
          "the regimes were " + was.outcomes() + " and are " + is.outcomes() + " on " + after);
    }
  }
}
