package nl.ims.rules.mutation;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;

/** What is called, and what it is called on and with. */
final class Calls {
  private Calls() {}

  /** The name of what is called or made. */
  static Optional<String> name(Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return Optional.of(simple(call.getMethodSelect()));
    }
    return tree instanceof NewClassTree made
        ? Optional.of(simple(made.getIdentifier()))
        : Optional.empty();
  }

  private static String simple(ExpressionTree tree) {
    if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    return tree instanceof IdentifierTree name ? name.getName().toString() : tree.toString();
  }

  /** What is called with a dot before it, and what stands before the dot. */
  static Optional<ExpressionTree> on(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? Optional.of(select.getExpression())
        : Optional.empty();
  }

  static Edit replace(Source source, Tree tree, String text) {
    return new Edit(source.start(tree), source.end(tree), text);
  }

  /** Takes one of several out of a list, with the comma beside it. */
  static Edit without(Source source, List<? extends Tree> list, int place) {
    Tree gone = list.get(place);
    return place + 1 < list.size()
        ? new Edit(source.start(gone), source.start(list.get(place + 1)), "")
        : new Edit(source.end(list.get(place - 1)), source.end(gone), "");
  }
}
