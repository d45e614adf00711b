package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.RuleBuilder;
import nl.ims.rules.book.Verdict;

/** Generators of rule books that nobody would write. */
public final class RandomBooks {
  private static final List<Verdict> VERDICTS =
      List.of(
          Verdict.SATISFIED,
          Verdict.VIOLATED,
          Verdict.NEEDS_JUDGEMENT,
          Verdict.SATISFIED,
          Verdict.UNDETERMINED);

  private RandomBooks() {}

  /**
   * Generates rule books of two rules, some of which look at each step of a kind.
   *
   * @return books in force on any day
   */
  public static Arbitrary<RuleBook> any() {
    return Arbitraries.randomValue(RandomBooks::book).withoutEdgeCases();
  }

  private static RuleBook book(Random random) {
    return RuleBook.of(
        "random",
        Text.of("willekeurig", "random"),
        IntStream.range(0, 2)
            .mapToObj(i -> rule("random/rule-" + i, random))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Rule rule(String id, Random random) {
    boolean each = random.nextBoolean();
    RuleBuilder rule =
        Rule.rule(id, Level.PRACTICE)
            .sentence("willekeurig", "random")
            .cites(Constitution.article(100).citation());
    if (random.nextInt(3) == 0) {
      rule.applies(RandomConditions.of(random, false, false));
    }
    if (each) {
      // what applies to each must not settle a step that may turn out to be no subject
      boolean certain = random.nextInt(3) == 0;
      rule.each(RandomConditions.subjects(random, certain));
      if (certain) {
        rule.appliesToEach(RandomConditions.of(random, true, false));
      }
    }
    if (!each && random.nextInt(8) == 0) {
      rule.holdsFrom(LocalDate.of(2024, 3, 4));
    }
    return rule.demands(random.nextBoolean() ? plain(random, each) : demand(random, each)).build();
  }

  private static Demand plain(Random random, boolean each) {
    return Demand.when(RandomConditions.of(random, each, false), Verdict.SATISFIED, "ja", "yes")
        .otherwise(Verdict.VIOLATED, "nee", "no");
  }

  private static Demand demand(Random random, boolean each) {
    Demand.Rows rows =
        Demand.when(RandomConditions.of(random, each, false), verdict(random), "eerst", "first");
    if (random.nextBoolean()) {
      rows = rows.when(RandomConditions.of(random, each, false), verdict(random), "dan", "then");
    }
    return rows.otherwise(verdict(random), "anders", "otherwise");
  }

  private static Verdict verdict(Random random) {
    return VERDICTS.get(random.nextInt(VERDICTS.size()));
  }
}
