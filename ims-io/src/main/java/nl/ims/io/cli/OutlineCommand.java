package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.Assessed;
import nl.ims.io.letter.LetterOutline;
import nl.ims.io.problem.Problem;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;

/** {@code ims outline}: the outline of the letter to parliament on a contribution. */
final class OutlineCommand implements Command {

  @Override
  public Usage usage() {
    return new Usage(
            "Outline the letter to parliament in the order of the assessment framework: what the dossier"
                + " states, what is missing, and what the government must still weigh.",
            ImmutableList.of(Operand.FILES),
            ImmutableList.of(
                Option.INPUT,
                Option.AS_OF,
                Option.REFERENCE_DAY,
                Option.FRAMEWORK,
                Option.LANG,
                Option.FORMAT_OF_REPORT,
                Option.OUTPUT))
        .withSamples(
            new Sample("outline draft-proposal.yaml", "what to write from, in Markdown"),
            new Sample(
                "outline --format html --lang nl --output outline.html draft-proposal.yaml",
                "the same as a page, in Dutch"));
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    DraftFormat format =
        arguments.choice(Option.FORMAT_OF_REPORT, DraftFormat.class, DraftFormat.MARKDOWN);
    Language language = arguments.choice(Option.LANG, Language.class, Language.EN);
    Assessing assessing = Assessing.of(shell, arguments, arguments.operands());
    Output output = Output.of(shell, arguments);
    List<Assessed> all = new ArrayList<>();
    ImmutableList<Problem> problems = assessing.each(all::add);
    for (Assessed assessed : all) {
      refuseOther(assessed);
    }
    if (format == DraftFormat.HTML && all.size() > 1) {
      throw new UsageException(
          Option.FORMAT_OF_REPORT.text()
              + ": a page holds one outline, and there are "
              + all.size()
              + " dossiers; name one, or take markdown");
    }
    for (int i = 0; i < all.size(); i++) {
      LetterOutline outline = LetterOutline.of(all.get(i), language);
      output.stream()
          .print(
              switch (format) {
                case MARKDOWN -> (i > 0 ? "\n---\n\n" : "") + outline.toMarkdown();
                case HTML -> outline.toHtml();
              });
    }
    output.finish();
    return problems.isEmpty() ? Exit.FINE : Exit.INPUT;
  }

  private static void refuseOther(Assessed assessed) throws UsageException {
    Dossier dossier = assessed.assessment().dossier();
    if (LetterOutline.isFor(dossier)) {
      return;
    }
    boolean cooperation = dossier.cooperation().isPresent();
    throw new UsageException(
        "'"
            + dossier.id()
            + "' ("
            + assessed.file()
            + ") is "
            + (cooperation ? "a cooperation" : "a yearly report")
            + ", and only a contribution to an operation has a letter along the framework; leave it"
            + " out, and see "
            + (cooperation ? "'ims assess'" : "'ims report'")
            + " for it");
  }
}
