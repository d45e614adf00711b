package nl.ims.rules.condition;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;

/** Collects what a view is made of. */
@Internal
public final class ViewBuilder {
  final Vocabulary<?> vocabulary;
  final int[] codes;
  final int lists;
  final IntFunction<ElementList.Rows> rows;
  Log log = Log.EMPTY;
  Optional<LocalDate> asOf = Optional.empty();
  Optional<LocalDate> through = Optional.empty();
  ImmutableList<LocalDate> marks = ImmutableList.of();
  ImmutableList<View.Judgement> judgements = ImmutableList.of();
  Optional<TableInForce> table = Optional.empty();
  Supplier<ImmutableSet<String>> inferred = ViewParts.NOTHING_INFERRED;

  Function<Question, Optional<Integer>> numbers = question -> Optional.empty();
  Supplier<ImmutableMap<String, Text>> words = ImmutableMap::of;

  ViewBuilder(
      Vocabulary<?> vocabulary, int[] codes, int lists, IntFunction<ElementList.Rows> rows) {
    this.vocabulary = vocabulary;
    this.codes = codes;
    this.lists = lists;
    this.rows = rows;
  }

  /**
   * Gives the steps.
   *
   * @param steps the log
   * @return this builder
   */
  public ViewBuilder log(Log steps) {
    this.log = steps;
    return this;
  }

  /**
   * Gives the last day that exists.
   *
   * @param day the as-of day; empty if nothing is cut off
   * @return this builder
   */
  public ViewBuilder asOf(Optional<LocalDate> day) {
    this.asOf = day;
    return this;
  }

  /**
   * Gives the day through which the steps are complete.
   *
   * @param day the day; empty if it is not stated
   * @return this builder
   */
  public ViewBuilder recordedThrough(Optional<LocalDate> day) {
    this.through = day;
    return this;
  }

  /**
   * Names days of the calendar at which rules tell apart when a step that happens once was.
   *
   * @param days the days from which something else holds
   * @return this builder
   */
  public ViewBuilder marks(LocalDate... days) {
    this.marks = ImmutableList.copyOf(days);
    return this;
  }

  /**
   * Gives the judgements that count.
   *
   * @param recorded the judgements
   * @return this builder
   */
  public ViewBuilder judgements(ImmutableList<View.Judgement> recorded) {
    this.judgements = recorded;
    return this;
  }

  /**
   * Gives the table in force.
   *
   * @param decision the table
   * @return this builder
   */
  public ViewBuilder table(TableInForce decision) {
    this.table = Optional.of(decision);
    return this;
  }

  /**
   * Gives the facts that were inferred.
   *
   * @param paths gives the paths of the questions, when a fact is first shown
   * @return this builder
   */
  public ViewBuilder inferred(Supplier<ImmutableSet<String>> paths) {
    this.inferred = Suppliers.memoize(paths::get);
    return this;
  }

  /**
   * Gives the words by which readers know elements, and what elements state where a code does not
   * tell all.
   *
   * @param byPath gives the words by path, when they are first asked for
   * @return this builder
   */
  public ViewBuilder words(Supplier<ImmutableMap<String, Text>> byPath) {
    this.words = Suppliers.memoize(byPath::get);
    return this;
  }

  /**
   * Closes the view.
   *
   * @return the view
   */
  public View build() {
    return new View(
        vocabulary,
        codes,
        log,
        asOf.map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE),
        through.map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE),
        new ViewParts(lists, rows, marks, judgements, table, inferred, words, numbers));
  }
}
