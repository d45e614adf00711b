package nl.ims.rules.mutation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreePath;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables that are written as text: a line for each row, with bars between its columns. */
final class TableOperators {
  private static final Pattern COLUMN = Pattern.compile("[^|\n]+");
  private static final Pattern PART = Pattern.compile("\\S+");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern PAPERS = Pattern.compile("([a-z]+-\\d[\\w-]*\\s*)+");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*\\??");

  /** How strongly a version asks for something, and what is put for it. */
  private static final ImmutableMap<String, String> OTHER_CELL =
      ImmutableMap.of("-", "r", "r", "e", "e", "r", "h", "r", "R", "r");

  private TableOperators() {}

  static ImmutableList<Proposal> changed(TreePath path, Source source) {
    if (!(path.getLeaf() instanceof LiteralTree literal)
        || !source.of(literal).startsWith("\"\"\"")) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Proposal> proposals = ImmutableList.builder();
    int at = source.start(literal);
    for (String line : Splitter.on('\n').split(source.of(literal))) {
      if (line.contains("|")) {
        proposals.add(new Proposal("row dropped", new Edit(at, at + line.length() + 1, "")));
        row(line, at, proposals);
      }
      at += line.length() + 1;
    }
    return proposals.build();
  }

  private static void row(String line, int at, ImmutableList.Builder<Proposal> proposals) {
    Matcher columns = COLUMN.matcher(line);
    while (columns.find()) {
      String column = columns.group().strip();
      int from = at + columns.start() + columns.group().indexOf(column);
      if (PAPERS.matcher(column).matches()) {
        each(column, from, "other paper", proposals);
        each(column, from, "paper dropped", proposals);
      } else if (Splitter.on(' ').splitToStream(column).allMatch(TableOperators::isCell)) {
        each(column, from, "other cell", proposals);
      } else if (CODE.matcher(column).matches()) {
        code(column, from, proposals);
      } else if (!YEAR.matcher(column).matches()) {
        TextOperators.otherWord(column)
            .ifPresent(edit -> proposals.add(proposal("other word", from, edit)));
      }
    }
  }

  private static boolean isCell(String part) {
    return OTHER_CELL.containsKey(part) || DAY.matcher(part).matches();
  }

  /** Another name; and asked always for what is asked where it is present only, or the reverse. */
  private static void code(String code, int from, ImmutableList.Builder<Proposal> proposals) {
    boolean whenPresent = code.endsWith("?");
    int end = code.length() - (whenPresent ? 1 : 0);
    proposals.add(proposal("other code", from, new Edit(end, end, "-" + TextOperators.OTHER_WORD)));
    proposals.add(
        proposal(
            "always for when present", from, new Edit(end, code.length(), whenPresent ? "" : "?")));
  }

  private static void each(
      String column, int from, String operator, ImmutableList.Builder<Proposal> proposals) {
    Matcher parts = PART.matcher(column);
    while (parts.find()) {
      String part = parts.group();
      int at = parts.start();
      Optional<Edit> edit =
          switch (operator) {
            case "other paper" -> TextOperators.next(part);
            case "other cell" -> Optional.of(new Edit(0, part.length(), otherCell(part)));
            default -> Optional.of(new Edit(0, part.length(), ""));
          };
      edit.ifPresent(found -> proposals.add(proposal(operator, from + at, found)));
    }
  }

  private static String otherCell(String part) {
    return DAY.matcher(part).matches()
        ? LocalDate.parse(part).plusDays(1).toString()
        : OTHER_CELL.getOrDefault(part, part);
  }

  private static Proposal proposal(String operator, int from, Edit edit) {
    return new Proposal(operator, new Edit(from + edit.from(), from + edit.to(), edit.text()));
  }
}
