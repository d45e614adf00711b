package nl.ims.rules.mutation;

import com.google.common.collect.ImmutableList;
import com.sun.source.util.TreePath;

/** One way to change a source: looks at a place in its tree, and proposes what fits there. */
@FunctionalInterface
interface Operator {
  ImmutableList<Proposal> at(TreePath path, Source source);
}
