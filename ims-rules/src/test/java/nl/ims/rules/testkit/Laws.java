package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.condition.Vocabulary;

/**
 * The laws that every rule book must obey, to be used as properties: each check takes one situation
 * and a source of choices.
 *
 * <p>Findings before and after a change are matched by the step that they are on, not by its name.
 */
public final class Laws {
  private Laws() {}

  /**
   * All that hold on things of your own, as one check.
   *
   * @param <T> the things
   * @param vocabulary what is asked of them
   * @param books the rule books on them
   * @return the laws, to be checked on one thing at a time
   */
  public static <T> OwnLaws<T> of(Vocabulary<T> vocabulary, RuleBook... books) {
    return OwnLaws.of(vocabulary, ImmutableList.copyOf(books));
  }

  /**
   * All that hold on dossiers, as one check.
   *
   * @param books the rule books
   * @return the laws, one after the other
   */
  public static Law every(Iterable<RuleBook> books) {
    ImmutableMap<String, Law> all = all(books);
    return (situation, random) -> all.values().forEach(law -> law.check(situation, random));
  }

  /**
   * Information: facts that are added never change a settled verdict; they settle open ones and
   * bring new subjects. The regimes still possible only become fewer.
   *
   * @param books the rule books
   * @return the law
   */
  public static Law information(Iterable<RuleBook> books) {
    return new InformationLaw(ImmutableList.copyOf(books));
  }

  /**
   * Sufficiency: a dossier that states the facts of a proof and nothing else has the same verdict.
   * Where the proof says that a log is complete, the steps are kept, since forgetting them would
   * deny them; where it does not, no fact can be dropped without losing the verdict.
   *
   * @param books the rule books
   * @return the law
   */
  public static Law proofs(Iterable<RuleBook> books) {
    return new ProofLaw(ImmutableList.copyOf(books));
  }

  /**
   * Missing facts: some answer to a reported set settles the finding, makes it one for judgement,
   * or makes it give way to subjects; no tried answer to a proper subset does. An answer is an
   * addition to the dossier cut off at the as-of day.
   *
   * @param books the rule books
   * @return the law
   */
  public static Law missing(Iterable<RuleBook> books) {
    return new MissingLaw(ImmutableList.copyOf(books));
  }

  /**
   * Time: steps and judgements after the as-of day never matter, and a dossier moved by some days
   * within one period of law has the same verdicts and waits as many days later.
   *
   * @param books the rule books
   * @return the law
   */
  public static Law time(Iterable<RuleBook> books) {
    return new TimeLaw(ImmutableList.copyOf(books));
  }

  /**
   * Order: the order in which a file gives steps and judgements changes nothing, not even between
   * steps that differ in a single key.
   *
   * @param books the rule books
   * @return the law
   */
  public static Law order(Iterable<RuleBook> books) {
    return new OrderLaw(ImmutableList.copyOf(books));
  }

  /**
   * Citations: every rule cites; every finding cites what its rule cites, and perhaps more, each
   * paper once.
   *
   * @param books the rule books
   * @return the law
   */
  public static Law citations(Iterable<RuleBook> books) {
    return new CitationLaw(ImmutableList.copyOf(books));
  }

  /**
   * Completions: a verdict that is settled is that of every completion of the dossier, tried at
   * random: every key answered, steps added, the log and the points complete.
   *
   * @param books the rule books
   * @return the law
   */
  public static Law completions(Iterable<RuleBook> books) {
    return new CompletionLaw(ImmutableList.copyOf(books));
  }

  /**
   * All of them by name.
   *
   * @param books the rule books
   * @return the laws
   */
  public static ImmutableMap<String, Law> all(Iterable<RuleBook> books) {
    return ImmutableMap.<String, Law>builder()
        .put("information", information(books))
        .put("proofs", proofs(books))
        .put("missing", missing(books))
        .put("time", time(books))
        .put("order", order(books))
        .put("citations", citations(books))
        .put("completions", completions(books))
        .buildOrThrow();
  }
}
