package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.ReadDossier;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.problem.Problem;
import nl.ims.io.yearly.ReportDraft;
import nl.ims.model.term.Language;

/** {@code ims report}: the draft of a yearly report on military cooperation. */
final class ReportCommand implements Command {

  private static final String YEAR = "(?:19|20)[0-9]{2}";

  @Override
  public Usage usage() {
    return new Usage(
            "Draft the yearly report on military cooperation from dossiers and the catalogue; nothing is"
                + " written if a file has a problem.",
            ImmutableList.of(Operand.YEAR, Operand.FILES),
            ImmutableList.of(Option.LANG, Option.FORMAT_OF_REPORT, Option.OUTPUT))
        .withSamples(
            new Sample(
                "report 2015 ims-report-2015.yaml eatc.yaml",
                "the draft of the report on 2015, in Markdown"),
            new Sample(
                "report 2015 --format html --lang nl ims-report-2015.yaml",
                "the same as a page, in Dutch"));
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    DraftFormat format =
        arguments.choice(Option.FORMAT_OF_REPORT, DraftFormat.class, DraftFormat.MARKDOWN);
    Language language = arguments.choice(Option.LANG, Language.class, Language.EN);
    ImmutableList<String> operands = arguments.operands();
    int year = year(operands.get(0));
    Output output = Output.of(shell, arguments);
    List<ReadDossier> dossiers = new ArrayList<>();
    ImmutableList<Problem> problems =
        Inputs.of(shell, operands.subList(1, operands.size()))
            .each(read -> dossiers.addAll(read.dossiers()));
    if (!problems.isEmpty()) {
      return Exit.INPUT;
    }
    refuseSeveral(year, ReportDraft.reportsOn(year, dossiers));
    ReportDraft draft = ReportDraft.of(year, dossiers, Catalogue.bundled(), language);
    output.stream()
        .print(
            switch (format) {
              case MARKDOWN -> draft.toMarkdown();
              case HTML -> draft.toHtml();
            });
    output.finish();
    return Exit.FINE;
  }

  private static void refuseSeveral(int year, ImmutableList<ReadDossier> reports)
      throws UsageException {
    if (reports.size() > 1) {
      List<String> named =
          reports.stream().map(read -> read.dossier().id() + " (" + read.file() + ")").toList();
      throw new UsageException(
          reports.size()
              + " dossiers report on "
              + year
              + ": "
              + String.join(", ", named)
              + "; give one of them, or put them together in one dossier");
    }
  }

  private static int year(String given) throws UsageException {
    if (!given.matches(YEAR)) {
      throw new UsageException(
          "YEAR: '"
              + given
              + "' is not a year (expected yyyy, 1900 through 2099); it comes before the files");
    }
    return Integer.parseInt(given);
  }
}
