package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Vocabulary;

/**
 * The laws that rule books on things of your own obey, to be used as one property: citations,
 * completions (a verdict that is settled is that of every completion), proofs (the facts of a proof
 * suffice, and none of them can be left out), missing facts (some answer to each set settles, and
 * none to a part of it).
 *
 * <p>A thing is what its vocabulary reads of it: facts are taken away and added as answers to its
 * questions, days and numbers near those that are known. Lists are not looked into, and there are
 * no steps.
 *
 * @param <T> the things
 */
public final class OwnLaws<T> {
  private static final int COMPLETIONS = 20;
  private static final int TRIES = 2_000;
  private static final int TRIES_OF_PARTS = 40;

  private static final int SOME_DAY = (int) LocalDate.of(2024, 3, 8).toEpochDay();

  private final Vocabulary<T> vocabulary;
  private final ImmutableList<Question> questions;
  private final ImmutableList<Rule> rules;

  private OwnLaws(Vocabulary<T> vocabulary, ImmutableList<RuleBook> books) {
    this.vocabulary = vocabulary;
    this.questions = vocabulary.questions();
    this.rules =
        books.stream()
            .flatMap(book -> book.rules().stream())
            .collect(ImmutableList.toImmutableList());
  }

  static <T> OwnLaws<T> of(Vocabulary<T> vocabulary, ImmutableList<RuleBook> books) {
    return new OwnLaws<>(vocabulary, books);
  }

  /**
   * Holds the books to the laws on one thing.
   *
   * @param thing the thing
   * @param random where choices come from that the laws leave open
   * @throws AssertionError if a law is broken; the message names the rule, the thing and what was
   *     done to it
   */
  public void check(T thing, Random random) {
    int[] codes = vocabulary.read(thing);
    for (Rule rule : rules) {
      Finding finding = finding(rule, codes);
      String where = rule.id() + " on " + thing;
      if (!finding.citations().containsAll(rule.citations()) || finding.citations().isEmpty()) {
        throw new AssertionError(where + " does not cite what its rule rests on");
      }
      if (finding.verdict() == Verdict.UNDETERMINED) {
        missing(rule, finding, codes, random, where);
      } else {
        completions(rule, finding, codes, random, where);
        proof(rule, finding, codes, where);
      }
    }
  }

  private Finding finding(Rule rule, int[] codes) {
    return rule.apply(vocabulary.fromCodes(codes)).get(0);
  }

  private void completions(Rule rule, Finding finding, int[] codes, Random random, String where) {
    ImmutableSet<String> all =
        questions.stream().map(Question::path).collect(ImmutableSet.toImmutableSet());
    for (int i = 0; i < COMPLETIONS; i++) {
      Verdict completed = finding(rule, answered(codes, all, random)).verdict();
      if (completed != finding.verdict()) {
        throw new AssertionError(
            where + " is " + finding.verdict() + ", and a completion of it is " + completed);
      }
    }
  }

  private void proof(Rule rule, Finding finding, int[] codes, String where) {
    ImmutableSet<String> proof =
        finding.proof().stream().map(Fact::question).collect(ImmutableSet.toImmutableSet());
    if (finding(rule, only(codes, proof)).verdict() != finding.verdict()) {
      throw new AssertionError(
          where + " is " + finding.verdict() + ", and its proof " + proof + " alone is not enough");
    }
    for (String fact : proof) {
      Set<String> others = Sets.difference(proof, ImmutableSet.of(fact));
      if (finding(rule, only(codes, others)).verdict() == finding.verdict()) {
        throw new AssertionError(
            where + " is " + finding.verdict() + " by " + proof + ", and without " + fact + " too");
      }
    }
  }

  private void missing(Rule rule, Finding finding, int[] codes, Random random, String where) {
    for (ImmutableList<String> set : finding.missing()) {
      if (!settles(rule, codes, set, random, TRIES)) {
        throw new AssertionError("no answer to " + set + " settles " + where);
      }
      for (int i = 0; i < set.size() && set.size() > 1; i++) {
        List<String> fewer = new ArrayList<>(set);
        fewer.remove(i);
        if (settles(rule, codes, fewer, random, TRIES_OF_PARTS)) {
          throw new AssertionError(
              "an answer to " + fewer + " settles " + where + ", and " + set + " is reported");
        }
      }
    }
  }

  private boolean settles(Rule rule, int[] codes, List<String> paths, Random random, int tries) {
    ImmutableSet<String> asked = ImmutableSet.copyOf(paths);
    for (int i = 0; i < tries; i++) {
      if (finding(rule, answered(codes, asked, random)).verdict() != Verdict.UNDETERMINED) {
        return true;
      }
    }
    return false;
  }

  /** With an answer to each open question at some paths. */
  private int[] answered(int[] codes, ImmutableSet<String> paths, Random random) {
    int[] answered = codes.clone();
    for (int i = 0; i < answered.length; i++) {
      Question question = questions.get(i);
      if (answered[i] == Question.ABSENT && paths.contains(question.path())) {
        long known = (1L << question.answers().size()) - 1;
        answered[i] =
            question instanceof Question.Exact exact
                ? near(exact, answered, random)
                : answer(question.completions() & known, random);
      }
    }
    return answered;
  }

  /** A day or a number at some distance from another that is known, seldom far. */
  private int near(Question.Exact asked, int[] codes, Random random) {
    List<Integer> bases = new ArrayList<>();
    bases.add(asked instanceof Question.Date ? SOME_DAY : 0);
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] != Question.ABSENT && questions.get(i).getClass() == asked.getClass()) {
        bases.add(codes[i]);
      }
    }
    int base = bases.get(random.nextInt(bases.size()));
    int distance = random.nextInt(1 << random.nextInt(asked instanceof Question.Date ? 12 : 24));
    return base + (random.nextBoolean() ? distance : -distance);
  }

  private static int answer(long answers, Random random) {
    long left = answers;
    for (int i = random.nextInt(Long.bitCount(answers)); i > 0; i--) {
      left &= left - 1;
    }
    return Long.numberOfTrailingZeros(left);
  }

  private int[] only(int[] codes, Set<String> paths) {
    int[] only = codes.clone();
    for (int i = 0; i < only.length; i++) {
      only[i] = paths.contains(questions.get(i).path()) ? codes[i] : Question.ABSENT;
    }
    return only;
  }
}
