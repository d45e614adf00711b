package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.ReadDossier;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.problem.Problem;
import nl.ims.io.yearly.ReportDraft;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** {@code ims report}: the draft of a yearly report on military cooperation. */
final class ReportCommand implements Command {

  private static final String YEAR = "(?:19|20)[0-9]{2}";

  @Override
  public Usage usage() {
    return Usage.of(
            "Stel de jaarrapportage over militaire samenwerking op uit dossiers en de catalogus; niets"
                + " wordt geschreven als een bestand een probleem heeft.",
            "Draft the yearly report on military cooperation from dossiers and the catalogue; nothing is"
                + " written if a file has a problem.")
        .operands(Operand.YEAR, Operand.FILES)
        .options(Option.LANG, Option.FORMAT_OF_DRAFT, Option.COLOR, Option.OUTPUT)
        .sample(
            "report 2015 ims-report-2015.yaml eatc.yaml",
            "het ontwerp van de rapportage over 2015, in Markdown",
            "the draft of the report on 2015, in Markdown")
        .sample(
            "report 2015 --format html --lang nl ims-report-2015.yaml",
            "hetzelfde als bladzijde, in het Nederlands",
            "the same as a page, in Dutch");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Format.OfDraft format = arguments.choice(Option.FORMAT_OF_DRAFT, Format.OfDraft.MARKDOWN);
    Language language = arguments.language();
    ImmutableList<String> operands = arguments.operands();
    int year = year(operands.get(0));
    Output output = Output.of(shell, arguments);
    List<ReadDossier> dossiers = new ArrayList<>();
    ImmutableList<Problem> problems =
        Inputs.of(shell, arguments, operands.subList(1, operands.size()))
            .each(read -> dossiers.addAll(read.dossiers()));
    if (!problems.isEmpty()) {
      return Exit.INPUT;
    }
    refuseSeveral(year, ReportDraft.reportsOn(year, dossiers));
    ReportDraft draft = ReportDraft.of(year, dossiers, Catalogue.bundled(), language);
    output.print(
        switch (format) {
          case MARKDOWN -> draft.toMarkdown();
          case HTML -> draft.toHtml();
        });
    return output.finish();
  }

  private static void refuseSeveral(int year, ImmutableList<ReadDossier> reports)
      throws UsageException {
    if (reports.size() > 1) {
      List<String> named =
          reports.stream().map(read -> read.dossier().id() + " (" + read.file() + ")").toList();
      throw new UsageException(
          Text.of(
              "%s dossiers rapporteren over %s: %s; geef er een, of voeg ze samen tot één dossier",
              "%s dossiers report on %s: %s; give one of them, or put them together in one dossier"),
          reports.size(),
          year,
          String.join(", ", named));
    }
  }

  private static int year(String given) throws UsageException {
    if (!given.matches(YEAR)) {
      throw new UsageException(
          Text.of(
              "JAAR: '%s' is geen jaar (verwacht: jjjj, 1900 tot en met 2099); het staat voor de"
                  + " bestanden",
              "YEAR: '%s' is not a year (expected yyyy, 1900 through 2099); it comes before the files"),
          given);
    }
    return Integer.parseInt(given);
  }
}
