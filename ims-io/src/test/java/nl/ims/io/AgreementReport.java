package nl.ims.io;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ims.io.Agreement.Answer;
import nl.ims.model.procedure.Step;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.book.Verdict;

/** Renders the part of {@code AGREEMENT.md} that compares; {@link AgreementDays} counts days. */
final class AgreementReport {

  private static final String TITLE =
      """
      # What the letters say, and what the library says

      Each real letter of this folder stands beside what `ims` says of its dossier. What the letter, parliament or the press
      said is kept by hand in `said.tsv`; what the library says is computed from the dossiers. A test makes this page from
      both and fails where it differs. Many agreements rest on what we inferred ourselves, above all on `armed-force`; by
      which criterion, the same for every letter, is told in the README beside this page.

      The regime never looks at the invocation: no rule and no dossier derives a purpose, a form or the use of armed force
      from it. One rule, `article-100/as-invoked`, compares what a letter invokes with the regime that the facts lead to; it
      changes neither. So where the two agree, they agree for different reasons. An answer rests on what was read of a
      letter, often only its opening or its title in another paper; what was not read is absent, and absent is unknown.
      """;

  private static final String COUNT =
      """

      *Determined* means that one regime is left; `open` is one of them, the library's answer that the papers do not settle
      it. *Disagree* includes every letter that took a side where the library says `open`. Own text or title is proof that
      the government invoked the article, a label by a committee, a chair or the press is not.
      """;

  private final ImmutableList<Agreement> rows;
  private final StringBuilder out = new StringBuilder();

  private AgreementReport(Iterable<Agreement> rows) {
    this.rows = ImmutableList.copyOf(rows);
  }

  /** Renders the whole page, with the section on what is violated. */
  static String render(Iterable<Agreement> rows, String violated) {
    AgreementReport report = new AgreementReport(rows);
    report.out.append(TITLE);
    report.counts();
    report.silent();
    report.disagreements();
    report.undetermined();
    report.order();
    report.out.append(violated);
    report.out.append(AgreementDays.render(report.rows));
    report.everyLetter();
    return report.out.toString();
  }

  private ImmutableList<Agreement> those(Predicate<Agreement> wanted) {
    return rows.stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  private void counts() {
    ImmutableList<Agreement> read =
        those(row -> row.said().said().equals(Said.INSIDE) && isOwn(row.said().evidence()));
    out.append("\n## Counts\n\n");
    line("- letters: ", letters(), ", of which ", rows.size() - letters(), " has a second part");
    line("- article 100 read in the letter's own text or title: ", read.size());
    line(
        "- of these, determined by the library from facts other than the invocation: ",
        count(read, Agreement::determined));
    line("- of these, agreeing: ", count(read, row -> row.regime() == Answer.AGREE));
    line("- of all rows, determined by the library: ", count(rows, Agreement::determined));
    line("- letters whose step states `invokes`: ", count(rows, Agreement::invokes));
    line("- of these, by the verdict of `article-100/as-invoked`: ", asInvoked());
    out.append("\n| said | evidence | rows | determined | agree | disagree | undetermined |\n");
    out.append("|---|---|--:|--:|--:|--:|--:|\n");
    countsOf("article 100", Said.INSIDE, "own-text", "the letter's own text");
    countsOf("article 100", Said.INSIDE, "title-as-cited", "its title, cited in another paper");
    countsOf("article 100", Said.INSIDE, "label-by-others", "a label by others");
    countsOf("not article 100", Said.OUTSIDE, "quotation", "no: a quotation");
    countsOf("not article 100", Said.OUTSIDE, "not-in-force", "the article was not in force");
    countsOf("nothing", Said.SILENT, "none-visible", "none in the part that was read");
    countsOf("nothing", Said.SILENT, "inferred", "taken to be no, not read");
    countsOf("nothing", Said.SILENT, "remembered", "only remembered, left out");
    countsOf("nothing", Said.SILENT, "not-checked", "not checked");
    out.append(COUNT);
  }

  private String asInvoked() {
    SortedMap<Verdict, Integer> verdicts = new TreeMap<>();
    rows.forEach(row -> row.asInvoked().ifPresent(one -> verdicts.merge(one, 1, Integer::sum)));
    long others = count(rows, row -> row.invokes() && row.asInvoked().isEmpty());
    return verdicts.entrySet().stream()
            .map(one -> one.getValue() + " " + one.getKey().code())
            .collect(Collectors.joining(", "))
        + (", and " + others + " no subject of it: supplements to a letter");
  }

  private static boolean isOwn(String evidence) {
    return evidence.equals("own-text") || evidence.equals("title-as-cited");
  }

  private long letters() {
    return rows.stream().filter(row -> !row.said().row().contains("/")).count();
  }

  private void countsOf(String label, String said, String evidence, String words) {
    ImmutableList<Agreement> some =
        those(row -> row.said().said().equals(said) && row.said().evidence().equals(evidence));
    boolean named = !said.equals(Said.SILENT);
    line(
        "| ",
        label,
        " | ",
        words,
        " | ",
        some.size(),
        " | ",
        count(some, Agreement::determined),
        " | ",
        named ? count(some, row -> row.regime() == Answer.AGREE) : Answer.SILENT,
        " | ",
        named ? count(some, row -> row.regime() == Answer.DISAGREE) : Answer.SILENT,
        " | ",
        named ? count(some, row -> row.regime() == Answer.UNDETERMINED) : Answer.SILENT,
        " |");
  }

  private void silent() {
    out.append("\nWhat the library says of the rows on which nothing was said:\n\n");
    SortedMap<String, Integer> answers = new TreeMap<>();
    those(row -> !row.said().named()).forEach(row -> answers.merge(answer(row), 1, Integer::sum));
    out.append("| the library | rows |\n|---|--:|\n");
    answers.forEach((answer, count) -> line("| ", answer, " | ", count, " |"));
  }

  private void disagreements() {
    out.append("\n## Disagreements on the regime\n\n");
    out.append("| row | dossier | said | library | why |\n|---|---|---|---|---|\n");
    for (Agreement row : those(one -> one.regime() == Answer.DISAGREE)) {
      cells(row, row.said().words(), answer(row), row.said().why());
    }
  }

  private void undetermined() {
    out.append("\n## Undetermined, though a side was named\n\n");
    out.append(
        "The facts that the dossiers lack, by the smallest set that would settle the regime:\n\n");
    SortedMap<String, List<String>> lacking = new TreeMap<>();
    for (Agreement row : those(one -> one.regime() == Answer.UNDETERMINED)) {
      ImmutableList<ImmutableList<String>> sets = row.missing();
      String first = sets.isEmpty() ? "a judgement" : Joiner.on(" with ").join(sets.get(0));
      lacking.computeIfAbsent(first, key -> new ArrayList<>()).add(row.said().row());
    }
    out.append("| missing | letters | rows |\n|---|--:|---|\n");
    lacking.forEach(
        (fact, ids) ->
            line("| `", fact, "` | ", ids.size(), " | ", Joiner.on(", ").join(ids), " |"));
  }

  private void order() {
    out.append("\n## The order of steps\n\n");
    out.append(
        """
        The rows of which the papers tell that the order was kept or broken. *Agree* means that a rule on the order is
        violated where the papers say broken, or that the debate is known to have gone before employment where they say
        kept. A rule is violated only where the log of steps is complete, or the recorded steps alone show it; nearly all
        logs here are open, since a letter to the other chamber or a debate may have gone unseen. Under the regime `open`,
        and where a ship sails before the debate on a voyage that had been planned, a judgement is asked: neither of the two.

        | row | dossier | the papers | the library | order |
        |---|---|---|---|---|
        """);
    for (Agreement row : those(one -> one.order() != Answer.SILENT)) {
      String told = row.said().order() + ": " + row.said().orderWords();
      cells(row, told, orderAnswer(row), row.order().toString());
    }
    ImmutableSet<String> told =
        those(one -> one.order() != Answer.SILENT).stream()
            .map(one -> one.dossier().id())
            .collect(ImmutableSet.toImmutableSet());
    out.append("\nDossiers of which a rule on the order is violated and no paper tells it: ");
    ImmutableSet<String> alone =
        those(one -> !one.broken().isEmpty()).stream()
            .map(one -> one.dossier().id())
            .filter(id -> !told.contains(id))
            .collect(ImmutableSet.toImmutableSet());
    line(alone.isEmpty() ? "none" : Joiner.on(", ").join(alone), ".");
  }

  private static String orderAnswer(Agreement row) {
    if (!row.broken().isEmpty()) {
      return "violated: " + String.join(", ", row.broken()).replace("article-100/", "");
    }
    return "order-of-steps "
        + row.orderOfSteps().code()
        + ", no-employment-before-debate "
        + row.debateFirst().code()
        + (row.departureIsJudged() ? ", no-departure-before-debate needs-judgement" : "");
  }

  private void everyLetter() {
    out.append("\n## Every letter\n\n");
    out.append(
        "| row | dossier | day | kind | said | evidence | library | regime | order of steps | order |\n");
    out.append("|---|---|---|---|---|---|---|---|---|---|\n");
    for (Agreement row : rows) {
      cells(
          row,
          row.step().map(Step::date).map(Object::toString).orElse("–"),
          row.said().kind(),
          row.said().said(),
          row.said().evidence(),
          answer(row),
          row.regime().toString(),
          row.broken().isEmpty() ? row.orderOfSteps().code() : "violated",
          row.order().toString());
    }
  }

  private static String answer(Agreement row) {
    ImmutableList<String> codes =
        row.outcomes().stream().map(Regime::code).collect(ImmutableList.toImmutableList());
    return row.determined() ? codes.get(0) : "one of " + Joiner.on(", ").join(codes);
  }

  private void cells(Agreement row, String... cells) {
    out.append("| ").append(row.said().row()).append(" | ").append(row.dossier().id());
    for (String cell : cells) {
      out.append(" | ").append(cell);
    }
    out.append(" |\n");
  }

  private static long count(List<Agreement> some, Predicate<Agreement> wanted) {
    return some.stream().filter(wanted).count();
  }

  private void line(Object... parts) {
    for (Object part : parts) {
      out.append(part);
    }
    out.append('\n');
  }

  /** The rows in the order of their ids. */
  static ImmutableList<Agreement> compare(
      LettersCorpus letters, ImmutableSortedMap<String, Said> said) {
    SortedMap<String, Agreement> compared = new TreeMap<>();
    for (LettersCorpus.Marked marked : letters.rows()) {
      Said of = said.get(marked.row());
      if (of == null) {
        throw new AssertionError("said.tsv has no line for " + marked.row());
      }
      compared.put(marked.row(), new Agreement(marked, of));
    }
    return ImmutableList.copyOf(compared.values());
  }
}
