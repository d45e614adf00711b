package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Cited;
import nl.ims.rules.condition.Condition;

/** The texts of a rule that its findings and its listing are put together from. */
public final class RuleTexts {
  private RuleTexts() {}

  /**
   * A row.
   *
   * @param verdict the verdict, as a code
   * @param text what is then the case
   */
  public record Said(String verdict, Text text) {}

  /** What a rule says at each row of its table; the last one speaks where no other row holds. */
  public static ImmutableList<Said> sayings(Rule rule) {
    Demand demand = rule.parts().demand();
    ImmutableList.Builder<Said> sayings = ImmutableList.builder();
    demand.rows().forEach(row -> sayings.add(new Said(row.outcome().code(), row.saying().text())));
    return sayings.add(new Said(demand.otherwise().code(), demand.saying().text())).build();
  }

  /** The law under which a rule applies, if it names one. */
  public static ImmutableList<Text> law(Rule rule) {
    Scope scope = rule.parts().scope();
    return scope.equals(Scope.NONE) ? ImmutableList.of() : ImmutableList.of(scope.asked().words());
  }

  /** What the conditions of a rule are called that have names, each once, as they come. */
  public static ImmutableList<Text> names(Rule rule) {
    Set<Text> names = new LinkedHashSet<>();
    RuleParts parts = rule.parts();
    Stream.of(
            parts.applies().stream(),
            parts.appliesToEach().stream(),
            parts.demand().rows().stream().map(Demand.Row::when))
        .flatMap(conditions -> conditions)
        .forEach(condition -> collect(condition, names));
    return ImmutableList.copyOf(names);
  }

  private static void collect(Condition condition, Set<Text> names) {
    if (condition instanceof Cited named && !named.words().equals(named.part().words())) {
      names.add(named.words());
    }
    condition.parts().forEach(part -> collect(part, names));
  }
}
