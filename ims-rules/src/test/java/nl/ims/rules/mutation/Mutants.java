package nl.ims.rules.mutation;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes all mutants of a source, in the order of its text. */
final class Mutants {
  private static final Comparator<Mutant> ORDER =
      Comparator.<Mutant>comparingInt(mutant -> mutant.edit().from())
          .thenComparingInt(mutant -> mutant.edit().to());

  private Mutants() {}

  static ImmutableList<Mutant> of(Source source) {
    List<Mutant> mutants = new ArrayList<>();
    Set<Edit> known = new HashSet<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree != null && getCurrentPath() != null) {
          TreePath path = new TreePath(getCurrentPath(), tree);
          for (Operator operator : Operators.ALL) {
            for (Proposal proposal : operator.at(path, source)) {
              if (known.add(proposal.edit())) {
                mutants.add(mutant(source, path, proposal));
              }
            }
          }
        }
        return super.scan(tree, null);
      }

      @Override
      public @Nullable Void visitPackage(PackageTree tree, @Nullable Void unused) {
        return null;
      }

      @Override
      public @Nullable Void visitImport(ImportTree tree, @Nullable Void unused) {
        return null;
      }

      @Override
      public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void unused) {
        return null;
      }
    }.scan(source.unit(), null);
    return ImmutableList.sortedCopyOf(ORDER, mutants);
  }

  private static Mutant mutant(Source source, TreePath path, Proposal proposal) {
    Edit edit = proposal.edit();
    return new Mutant(
        source, source.lineOf(edit.from()), constant(path), proposal.operator(), edit);
  }

  /** The class, and its field or method in which a place lies. */
  private static String constant(TreePath path) {
    Deque<String> names = new ArrayDeque<>();
    String within = "";
    for (Tree around : path) {
      if (around instanceof ClassTree type) {
        if (names.isEmpty() && !within.isEmpty()) {
          names.addFirst(within);
        }
        names.addFirst(type.getSimpleName().toString());
      } else if (around instanceof MethodTree method) {
        within = method.getName().toString();
      } else if (around instanceof VariableTree field) {
        within = field.getName().toString();
      }
    }
    return String.join(".", names);
  }
}
