package nl.ims.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import nl.ims.io.Conformance.Row;
import nl.ims.io.syntax.Shown;

/** Renders {@code CONFORMANCE.md}. */
final class ConformanceReport {

  private static final String TITLE =
      """
      # Public suites, and what the reader makes of them

      The inputs of two public suites go through the reader as far as it is about YAML and JSON, before it asks for a dossier.
      What a suite calls valid is to be read, as the value that the suite gives with it; what it calls invalid is to be
      refused, with a place. Where the reader does otherwise, a line of `deviations.tsv` says why, of a closed list of reasons,
      and a test fails on any that has no line and on any line that is not needed. It also makes this page. The inputs and
      their licences are in `src/test/resources/conformance`.

      JSON is read as JSON, all of it. YAML is read by [SnakeYAML Engine](https://bitbucket.org/snakeyaml/snakeyaml-engine)
      3.2; where that does something of its own, it is left as it is, and each such case is listed here.
      """;

  private static final int LONGEST = 60;

  private final StringBuilder out = new StringBuilder(TITLE);

  private ConformanceReport() {}

  /** Renders the whole page. */
  static String render(ImmutableList<Conformance> all) {
    ConformanceReport report = new ConformanceReport();
    report.counts(all);
    report.reasons(all);
    all.forEach(report::deviations);
    all.forEach(report::either);
    all.forEach(report::passed);
    return report.out.toString();
  }

  private void counts(ImmutableList<Conformance> all) {
    out.append("\n## Counts\n\n");
    out.append(
        "| suite | cases | agrees | otherwise by decision | otherwise by the parser | of valid"
            + " ones, read | of invalid ones, refused |\n"
            + "|---|--:|--:|--:|--:|--:|--:|\n");
    for (Conformance suite : all) {
      Predicate<Row> valid = row -> row.said().expected() == Suite.Expected.VALID;
      Predicate<Row> invalid = row -> row.said().expected() == Suite.Expected.INVALID;
      out.append("| ").append(suite.title()).append(" | ").append(suite.rows().size());
      cell(count(suite, Row::agrees));
      cell(count(suite, row -> row.deviation().map(Deviation::ours).orElse(false)));
      cell(count(suite, row -> !row.deviation().map(Deviation::ours).orElse(true)));
      cell(count(suite, valid.and(Row::agrees)) + " of " + count(suite, valid));
      cell(count(suite, invalid.and(Row::agrees)) + " of " + count(suite, invalid));
      out.append(" |\n");
    }
    for (Conformance suite : all) {
      out.append("\n- ").append(suite.title()).append(": ").append(suite.source());
    }
    out.append('\n');
  }

  private void cell(Object text) {
    out.append(" | ").append(text);
  }

  private static long count(Conformance suite, Predicate<Row> wanted) {
    return suite.rows().stream().filter(wanted).count();
  }

  private void reasons(ImmutableList<Conformance> all) {
    out.append("\n## Reasons\n\n| reason | whose | cases | what is done instead |\n");
    out.append("|---|---|--:|---|\n");
    for (Deviation reason : Deviation.values()) {
      long cases =
          all.stream()
              .mapToLong(
                  suite -> count(suite, row -> row.deviation().filter(reason::equals).isPresent()))
              .sum();
      out.append("| ").append(reason.code()).append(" | ");
      out.append(reason.ours() ? "decision" : "parser").append(" | ").append(cases);
      out.append(" | ").append(reason.why()).append(" |\n");
    }
  }

  private void deviations(Conformance suite) {
    out.append("\n## ").append(suite.title()).append(": otherwise\n\n");
    out.append("| case | the suite | the reader | reason | what stands there |\n");
    out.append("|---|---|---|---|---|\n");
    for (Row row : suite.rows()) {
      if (row.deviation().isPresent()) {
        out.append("| ").append(row.said().id()).append(" | ");
        out.append(row.said().expected() == Suite.Expected.VALID ? "valid" : "invalid");
        out.append(" | ").append(row.did()).append(" | ");
        out.append(row.deviation().get().code()).append(" | ").append(about(row)).append(" |\n");
      }
    }
  }

  private static String about(Row row) {
    if (!row.said().title().isEmpty()) {
      return row.said().title();
    }
    String text = Shown.printable(new String(row.said().input().array(), UTF_8));
    String cut = text.substring(0, Math.min(LONGEST, text.length()));
    return "`` " + cut.replace("|", "\\|") + (cut.length() < text.length() ? "…" : "") + " ``";
  }

  private void either(Conformance suite) {
    Predicate<Row> either = row -> row.said().expected() == Suite.Expected.EITHER;
    if (count(suite, either) > 0) {
      out.append("\n## ").append(suite.title()).append(": where the suite allows either\n\n");
      list("Read", suite, either.and(row -> !row.parsed().refused()));
      list("Refused", suite, either.and(row -> row.parsed().refused()));
    }
  }

  private void passed(Conformance suite) {
    out.append("\n## ").append(suite.title()).append(": as the suite says\n\n");
    Predicate<Row> agrees = Row::agrees;
    list(
        "Valid, and read", suite, agrees.and(row -> row.said().expected() == Suite.Expected.VALID));
    list(
        "Invalid, and refused",
        suite,
        agrees.and(row -> row.said().expected() == Suite.Expected.INVALID));
  }

  private void list(String lead, Conformance suite, Predicate<Row> wanted) {
    List<String> ids =
        suite.rows().stream().filter(wanted).map(row -> "`" + row.said().id() + "`").toList();
    out.append("- ").append(lead).append(" (").append(ids.size()).append("): ");
    out.append(Joiner.on(", ").join(ids)).append('\n');
  }
}
