package nl.ims.io.syntax;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.problem.Location;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Text;

/** Collects the problems of one document, up to a bound, and knows the rules that were added. */
public final class Problems {

  private final String file;
  private final ImmutableSet<String> ownRules;
  private final List<Problem> problems = new ArrayList<>();

  public Problems(String file) {
    this(file, ImmutableSet.of());
  }

  /** Of a document that may name these rules too. */
  public Problems(String file, ImmutableSet<String> ownRules) {
    this.file = file;
    this.ownRules = ownRules;
  }

  /** Whether an id is that of a rule that was added. */
  public boolean isOwnRule(String id) {
    return ownRules.contains(id);
  }

  /**
   * Notes a problem; an empty path is the document itself. Beyond the bound only a last line is
   * kept.
   */
  public void add(Location location, String path, Text message) {
    if (problems.size() < Limits.PROBLEMS) {
      problems.add(problem(location, path, message));
    } else if (problems.size() == Limits.PROBLEMS) {
      Text rest =
          Text.of(
              "meer dan "
                  + Limits.PROBLEMS
                  + " problemen in dit document; de rest wordt niet genoemd",
              "more than "
                  + Limits.PROBLEMS
                  + " problems in this document; the others are not listed");
      problems.add(problem(location, path, rest));
    }
  }

  /** Notes a problem that is told in English alone. */
  public void add(Location location, String path, String message) {
    add(location, path, Text.of(message));
  }

  /** An empty collection for the same document, of which it is not yet known whether it counts. */
  public Problems apart() {
    return new Problems(file, ownRules);
  }

  /** Notes the problems of another collection for the same document. */
  public void addAll(Problems others) {
    others.problems.forEach(problem -> add(problem.location(), problem.path(), problem.text()));
  }

  /** Whether nothing is wrong so far. */
  public boolean none() {
    return problems.isEmpty();
  }

  /** Whether more problems would not be listed, so that looking for them is no use. */
  public boolean full() {
    return problems.size() > Limits.PROBLEMS;
  }

  public ImmutableList<Problem> list() {
    return ImmutableList.copyOf(problems);
  }

  private Problem problem(Location location, String path, Text message) {
    String shown = path.isEmpty() ? Problem.DOCUMENT : path;
    return new Problem(file, location.line(), location.column(), shown, message);
  }
}
