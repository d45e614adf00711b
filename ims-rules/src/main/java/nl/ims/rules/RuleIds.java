package nl.ims.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import nl.ims.rules.article100.Article100Book;
import nl.ims.rules.article100.ToetsingskaderBook;
import nl.ims.rules.book.Withdrawn;
import nl.ims.rules.cooperation.CooperationBook;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.report.ReportBook;

/** The ids of rules: a public contract. */
public final class RuleIds {
  private static final ImmutableSet<String> ALL = collect();

  private RuleIds() {}

  private static ImmutableSet<String> collect() {
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    Article100Book.BOOK.rules().forEach(rule -> ids.add(rule.id()));
    Frameworks.aspectsByPoint()
        .forEach((point, aspects) -> ids.addAll(ToetsingskaderBook.ids(point, aspects)));
    CooperationBook.BOOK.rules().forEach(rule -> ids.add(rule.id()));
    ReportBook.BOOK.rules().forEach(rule -> ids.add(rule.id()));
    return ids.build();
  }

  /** {@return every id, in the order of the contract} */
  public static ImmutableList<String> all() {
    return ALL.asList();
  }

  /**
   * Tells whether a rule has an id.
   *
   * @param id the id
   * @return true if it is the id of a rule, that ships
   */
  public static boolean known(String id) {
    Objects.requireNonNull(id, "id");
    return ALL.contains(id);
  }

  /**
   * Lists the ids of rules that were withdrawn: files may still name them, and are answered with
   * the reason.
   *
   * @return the ids, none of which is among {@link #all}
   */
  public static ImmutableList<String> withdrawn() {
    return Withdrawn.all().stream().map(Withdrawn::id).collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists the ids that a file may name: those of the rules that ship, then those that were
   * withdrawn.
   *
   * @return the ids
   */
  public static ImmutableList<String> nameable() {
    return ImmutableList.<String>builder().addAll(ALL).addAll(withdrawn()).build();
  }
}
