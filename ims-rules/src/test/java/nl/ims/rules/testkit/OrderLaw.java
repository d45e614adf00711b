package nl.ims.rules.testkit;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.model.Dossier;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.RuleBook;

/** Law 5. */
record OrderLaw(ImmutableList<RuleBook> books) implements Law {
  private static final Pattern STEP = Pattern.compile("procedure\\[(\\d+)]");

  @Override
  public void check(Situation situation, Random random) {
    Dossier dossier = situation.dossier();
    Situation shuffled =
        situation.with(dossier.withProcedure(shuffled(dossier.procedure(), random)));
    Multiset<List<Object>> before = said(situation);
    Multiset<List<Object>> after = said(shuffled);
    if (!before.equals(after)) {
      throw new AssertionError(
          "in another order only "
              + Multisets.difference(after, before)
              + ", in the order given only "
              + Multisets.difference(before, after)
              + " of "
              + situation);
    }
  }

  private static <T> ImmutableList<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return ImmutableList.copyOf(copy);
  }

  /** What is found, each step named by what it says, not by its place. */
  private Multiset<List<Object>> said(Situation situation) {
    Multiset<List<Object>> said = HashMultiset.create();
    for (Finding finding : Outcomes.of(books, situation).all()) {
      said.add(
          List.of(
              finding.rule().id(),
              finding.subject(),
              finding.verdict(),
              finding.path().map(path -> named(path, situation)),
              finding.proof().stream()
                  .map(fact -> named(fact.question(), situation) + fact.answer())
                  .sorted()
                  .toList(),
              finding.missing().stream()
                  .map(set -> set.stream().map(q -> named(q, situation)).sorted().toList())
                  .map(Object::toString)
                  .sorted()
                  .toList(),
              finding.waitsUntil(),
              finding.citations()));
    }
    return said;
  }

  private static String named(String path, Situation situation) {
    Dossier dossier = situation.dossier();
    return STEP.matcher(path)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    dossier.procedure().get(Integer.parseInt(m.group(1))).toString()));
  }
}
