package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import nl.ims.model.term.Text;

/**
 * What a view has beside facts and steps; most of it is seldom asked for.
 *
 * @param lists how many lists there are
 * @param rows reads the elements of a list
 * @param marks days of the calendar at which rules tell apart when a step that happens once was
 * @param judgements the judgements that count
 * @param table the table in force; empty if there is none
 * @param inferred the paths of the facts that were inferred
 * @param words the words by which readers know elements, by path
 * @param numbers reads the number behind an answer that tells no more than between which it lies
 */
record ViewParts(
    int lists,
    IntFunction<ElementList.Rows> rows,
    ImmutableList<LocalDate> marks,
    ImmutableList<View.Judgement> judgements,
    Optional<TableInForce> table,
    Supplier<ImmutableSet<String>> inferred,
    Supplier<ImmutableMap<String, Text>> words,
    Function<Question, Optional<Integer>> numbers) {

  static final Supplier<ImmutableSet<String>> NOTHING_INFERRED = ImmutableSet::of;

  /** Nothing beside the facts. */
  static final ViewParts NONE =
      new ViewParts(
          0,
          list -> ElementList.Rows.NONE,
          ImmutableList.of(),
          ImmutableList.of(),
          Optional.empty(),
          NOTHING_INFERRED,
          ImmutableMap::of,
          question -> Optional.empty());
}
