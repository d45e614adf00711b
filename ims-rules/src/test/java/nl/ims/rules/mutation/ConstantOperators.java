package nl.ims.rules.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.stream.Stream;

/** Constants by name, days, numbers, and yes or no. */
final class ConstantOperators {
  /** What a table of verdicts never says: it is what comes of a rule that does not apply. */
  private static final String NO_ANSWER = "NOT_APPLICABLE";

  /** What takes a text apart has numbers that no rule speaks of. */
  private static final ImmutableSet<String> OF_TEXTS =
      ImmutableSet.of("split", "substring", "get", "charAt");

  private ConstantOperators() {}

  /** A chamber, a level, a verdict, a question, a citation: the next one of its class. */
  static ImmutableList<Proposal> other(TreePath path, Source source) {
    if (!(path.getLeaf() instanceof ExpressionTree tree)) {
      return ImmutableList.of();
    }
    ImmutableSet<String> named = namedBeside(path, source);
    return source
        .names()
        .constant(tree)
        .flatMap(constant -> firstOf(source.names().besides(constant), named))
        .map(
            other ->
                ImmutableList.of(
                    new Proposal(
                        "other " + other.getType().getSimpleName(),
                        new Edit(
                            source.start(tree), source.end(tree), source.names().written(other)))))
        .orElse(ImmutableList.of());
  }

  private static Optional<Field> firstOf(ImmutableList<Field> others, ImmutableSet<String> named) {
    return others.stream()
        .filter(other -> !named.contains(other.getName()) && !other.getName().equals(NO_ANSWER))
        .findFirst();
  }

  /** The names of constants in the same list, which would be there twice. */
  private static ImmutableSet<String> namedBeside(TreePath path, Source source) {
    return path.getParentPath() != null
            && path.getParentPath().getLeaf() instanceof MethodInvocationTree call
        ? call.getArguments().stream()
            .flatMap(argument -> source.names().constant(argument).stream())
            .map(Field::getName)
            .collect(toImmutableSet())
        : ImmutableSet.of();
  }

  /** A day, one later and one earlier. */
  static ImmutableList<Proposal> moved(TreePath path, Source source) {
    if (path.getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect().toString().matches("(java\\.time\\.)?LocalDate\\.(of|parse)")) {
      int end = source.end(call);
      return Stream.of("1", "-1")
          .map(days -> new Edit(end, end, ".plusDays(" + days + ")"))
          .map(edit -> new Proposal("day moved", edit))
          .collect(toImmutableList());
    }
    return ImmutableList.of();
  }

  /** A number, one more and one less; days are moved as a whole. */
  static ImmutableList<Proposal> number(TreePath path, Source source) {
    Optional<Integer> number = whole(path.getLeaf());
    TreePath around = path.getParentPath();
    if (number.isEmpty() || around == null || whole(around.getLeaf()).isPresent()) {
      return ImmutableList.of();
    }
    Optional<String> asked = Calls.name(around.getLeaf());
    if (asked.isEmpty()
        || OF_TEXTS.contains(asked.get())
        || source.of(around.getLeaf()).startsWith("LocalDate.of(")) {
      return ImmutableList.of();
    }
    return Stream.of(number.get() + 1, number.get() - 1)
        .map(other -> Calls.replace(source, path.getLeaf(), String.valueOf(other)))
        .map(edit -> new Proposal("number moved", edit))
        .collect(toImmutableList());
  }

  private static Optional<Integer> whole(Tree tree) {
    if (tree instanceof LiteralTree literal && literal.getValue() instanceof Integer number) {
      return Optional.of(number);
    }
    return tree instanceof UnaryTree minus && minus.getKind() == Tree.Kind.UNARY_MINUS
        ? whole(minus.getExpression()).map(number -> -number)
        : Optional.empty();
  }

  /** True for false, and false for true. */
  static ImmutableList<Proposal> yesNo(TreePath path, Source source) {
    return path.getLeaf() instanceof LiteralTree literal
            && literal.getValue() instanceof Boolean yes
            && Calls.name(path.getParentPath().getLeaf()).isPresent()
        ? ImmutableList.of(
            new Proposal("yes for no", Calls.replace(source, literal, String.valueOf(!yes))))
        : ImmutableList.of();
  }
}
