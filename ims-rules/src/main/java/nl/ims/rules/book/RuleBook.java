package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.Subject;
import nl.ims.rules.condition.View;

/**
 * Rules that are in force together, in a fixed order.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleBook {
  private final String id;
  private final Text title;
  private final Optional<LocalDate> from;
  private final Optional<LocalDate> through;
  private final ImmutableList<Rule> rules;

  private RuleBook(
      String id,
      Text title,
      Optional<LocalDate> from,
      Optional<LocalDate> through,
      ImmutableList<Rule> rules) {
    this.id = id;
    this.title = title;
    this.from = from;
    this.through = through;
    this.rules = rules;
  }

  /**
   * Gathers rules that hold on every day.
   *
   * @param id the id of the book, such as {@code house-1}
   * @param title its title in both languages
   * @param rules the rules, in the order in which findings are given
   * @return the book
   * @throws IllegalArgumentException if the id is blank, or two rules have one id
   */
  public static RuleBook of(String id, Text title, Rule... rules) {
    Objects.requireNonNull(rules, "rules");
    return of(id, title, ImmutableList.copyOf(rules));
  }

  /**
   * Gathers rules that hold on every day.
   *
   * @param id the id of the book, such as {@code house-1}
   * @param title its title in both languages
   * @param rules the rules, in the order in which findings are given
   * @return the book
   * @throws IllegalArgumentException if the id is blank, or two rules have one id
   */
  public static RuleBook of(String id, Text title, Iterable<Rule> rules) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(rules, "rules");
    return checked(id, title, Optional.empty(), Optional.empty(), ImmutableList.copyOf(rules));
  }

  /**
   * Chooses the first day on which the book is in force.
   *
   * @param day the day, included
   * @return a book of the same rules
   * @throws IllegalArgumentException if the last day lies before it
   */
  public RuleBook withFromInclusive(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return checked(id, title, Optional.of(day), through, rules);
  }

  /**
   * Chooses the last day on which the book is in force.
   *
   * @param day the day, included
   * @return a book of the same rules
   * @throws IllegalArgumentException if it lies before the first day
   */
  public RuleBook withThroughInclusive(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return checked(id, title, from, Optional.of(day), rules);
  }

  private static RuleBook checked(
      String id,
      Text title,
      Optional<LocalDate> from,
      Optional<LocalDate> through,
      ImmutableList<Rule> rules) {
    RuleBook book = new RuleBook(id, title, from, through, rules);
    book.check();
    return book;
  }

  private void check() {
    if (id.isBlank()) {
      throw new IllegalArgumentException(
          "a rule book has a blank id; give it one, such as house-1");
    }
    if (from.isPresent() && through.isPresent() && through.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "rule book %s is in force from %s through %s; give a last day that is no earlier"
              .formatted(id, from.get(), through.get()));
    }
    Set<String> ids = new TreeSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException(
            "rule book %s has two rules with the id %s; give one of them another"
                .formatted(id, rule.id()));
      }
    }
  }

  /** {@return the id, as it is printed} */
  public String id() {
    return id;
  }

  /** {@return the title in both languages} */
  public Text title() {
    return title;
  }

  /**
   * {@return the first day on which the book is in force, included; empty if the book is in force
   * on any earlier day}
   */
  public Optional<LocalDate> fromInclusive() {
    return from;
  }

  /**
   * {@return the last day on which the book is in force, included; empty if it is still in force}
   */
  public Optional<LocalDate> throughInclusive() {
    return through;
  }

  /**
   * Tells whether the book is in force.
   *
   * @param day the day
   * @return true if the day is no earlier than the first day and no later than the last
   */
  public boolean isInForce(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return from.filter(day::isBefore).isEmpty() && through.filter(day::isAfter).isEmpty();
  }

  /** {@return the rules, in the order in which findings are given} */
  public ImmutableList<Rule> rules() {
    return rules;
  }

  /**
   * Applies every rule to a dossier under the newest law.
   *
   * @param view the dossier
   * @return the findings in the order of the rules, subjects by day
   */
  public ImmutableList<Finding> apply(View view) {
    return apply(view, Optional.empty());
  }

  /**
   * Applies every rule to a dossier.
   *
   * @param view the dossier
   * @param referenceDay the day whose law applies
   * @return the findings in the order of the rules, subjects by day
   */
  public ImmutableList<Finding> apply(View view, LocalDate referenceDay) {
    Objects.requireNonNull(referenceDay, "referenceDay");
    return apply(view, Optional.of(referenceDay));
  }

  private ImmutableList<Finding> apply(View view, Optional<LocalDate> referenceDay) {
    Objects.requireNonNull(view, "view");
    Scene scene = Scene.of(view, Subject.WHOLE, referenceDay);
    ImmutableList.Builder<Finding> findings = ImmutableList.builderWithExpectedSize(rules.size());
    for (Rule rule : rules) {
      rule.apply(scene, findings);
    }
    return findings.build();
  }

  @Override
  public String toString() {
    return id;
  }
}
