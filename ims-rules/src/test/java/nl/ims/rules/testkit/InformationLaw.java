package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
  private static final String SECRECY = "contribution.secrecy";

  /** The rules of which one chamber told in public may settle that they are violated. */
  private static final ImmutableSet<String> TELLING_BOTH =
      ImmutableSet.of("article-100/prior-information", "article-100/prior-to-making-available");

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
            ? now.get().verdict() == finding.verdict() || isContradicted(finding, now.get())
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

  /**
   * That one chamber was told in public says that nothing was secret. A claim of secrecy that is
   * stated beside it contradicts the file, and is no addition to it; yet the claim then counts.
   */
  private static boolean isContradicted(Finding before, Finding now) {
    return TELLING_BOTH.contains(before.rule().id())
        && before.verdict() == Verdict.VIOLATED
        && before.proof().stream().anyMatch(fact -> fact.question().endsWith(".paper"))
        && before.proof().stream().noneMatch(fact -> fact.question().equals(SECRECY))
        && (now.verdict() == Verdict.NEEDS_JUDGEMENT || now.verdict() == Verdict.UNDETERMINED);
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
