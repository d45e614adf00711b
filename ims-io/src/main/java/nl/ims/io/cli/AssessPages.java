package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ims.io.Assessed;
import nl.ims.io.Look;
import nl.ims.io.problem.Problem;
import nl.ims.io.report.AssessHtml;
import nl.ims.io.report.CommitmentsReport;
import nl.ims.io.report.MarkdownReport;
import nl.ims.io.report.SeriesReport;
import nl.ims.io.report.SummaryTable;
import nl.ims.io.report.TextReport;
import nl.ims.io.report.WaiversReport;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;

/**
 * Prints assessments for people.
 *
 * @param output where to
 * @param tally the assessments, counted
 * @param language the language
 * @param everything whether what is satisfied is shown too
 */
record AssessPages(Output output, Tally tally, Language language, boolean everything) {

  /** One dossier as its page; several as a table and then their pages. */
  void text(ImmutableList<Assessed> all, ImmutableList<Problem> problems) {
    Look look = output.screen().look(language);
    boolean full = everything || all.size() == 1 || tally.threshold().on().countsUndetermined();
    List<Supplier<Optional<String>>> pages = new ArrayList<>();
    if (all.size() > 1) {
      SummaryTable table = SummaryTable.in(look).withUndeterminedCounted(!full);
      pages.add(() -> Optional.of(table.of(all, tally::crosses, tally.threshold().toString())));
      // what the dossiers say together, which no page of one of them can say
      List<Dossier> dossiers = Lists.transform(all, assessed -> assessed.assessment().dossier());
      pages.add(() -> CommitmentsReport.of(dossiers, look));
      pages.add(() -> SeriesReport.of(dossiers, look));
    }
    TextReport report = TextReport.in(look).withAll(everything).withUndetermined(full);
    all.forEach(assessed -> pages.add(() -> Optional.of(report.of(assessed))));
    if (!tally.waivers().outcomes().isEmpty()) {
      pages.add(() -> WaiversReport.of(tally.waivers(), look));
    }
    print(pages);
  }

  /** Makes several pages at once, and prints those that have something to tell in order. */
  private void print(List<Supplier<Optional<String>>> pages) {
    Pages<String> printed = new Pages<>(output, Function.identity());
    for (List<Supplier<Optional<String>>> some : Lists.partition(pages, Assessing.BATCH)) {
      if (!output.isLost()) {
        Parallel.map(some, Supplier::get).forEach(page -> page.ifPresent(printed));
      }
    }
  }

  /** One comment on all dossiers and all problems. */
  void markdown(ImmutableList<Assessed> all, ImmutableList<Problem> problems) {
    output.print(
        MarkdownReport.in(language)
            .withAll(everything)
            .withUndetermined(tally.threshold().on().countsUndetermined())
            .withWaivers(tally.waivers())
            .of(all, problems, tally::crosses, tally.threshold().toString()));
  }

  /** One page of all dossiers and all problems. */
  void html(ImmutableList<Assessed> all, ImmutableList<Problem> problems) {
    try {
      AssessHtml.in(language)
          .withAll(everything)
          .withWaivers(tally.waivers())
          .write(all, problems, tally::crosses, tally.threshold().toString(), output.stream());
    } catch (IOException e) {
      throw new UncheckedIOException("a print stream keeps its errors to itself", e);
    }
  }
}
