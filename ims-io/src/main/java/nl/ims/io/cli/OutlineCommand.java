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
    return Usage.of(
            "Outline the letter to parliament in the order of the assessment framework: what the dossier"
                + " states, what is missing, and what the government must still weigh.")
        .operands(Operand.FILES)
        .options(Option.INPUT, Option.AS_OF, Option.REFERENCE_DAY, Option.FRAMEWORK)
        .options(Option.LANG, Option.FORMAT_OF_DRAFT, Option.OUTPUT)
        .sample("outline draft-proposal.yaml", "what to write from, in Markdown")
        .sample(
            "outline --format html --lang nl --output outline.html draft-proposal.yaml",
            "the same as a page, in Dutch");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Format.OfDraft format = arguments.choice(Option.FORMAT_OF_DRAFT, Format.OfDraft.MARKDOWN);
    Language language = arguments.language();
    Assessing assessing = Assessing.of(shell, arguments);
    Output output = Output.of(shell, arguments);
    List<Assessed> all = new ArrayList<>();
    ImmutableList<Problem> problems = assessing.each(all::add);
    for (Assessed assessed : all) {
      refuseOther(assessed);
    }
    if (format == Format.OfDraft.HTML && all.size() > 1) {
      throw Option.FORMAT_OF_DRAFT.refusal(
          "a page holds one outline, and there are %s dossiers; name one, or take markdown",
          all.size());
    }
    for (int i = 0; i < all.size(); i++) {
      LetterOutline outline = LetterOutline.of(all.get(i), language);
      output.print(
          switch (format) {
            case MARKDOWN -> (i > 0 ? "\n---\n\n" : "") + outline.toMarkdown();
            case HTML -> outline.toHtml();
          });
    }
    return output.finish(problems);
  }

  private static void refuseOther(Assessed assessed) throws UsageException {
    Dossier dossier = assessed.assessment().dossier();
    if (LetterOutline.isFor(dossier)) {
      return;
    }
    boolean cooperation = dossier.cooperation().isPresent();
    throw new UsageException(
        "'%s' (%s) is %s, and only a contribution to an operation has a letter along the framework;"
            + " leave it out, and see '%s' for it",
        dossier.id(),
        assessed.file(),
        cooperation ? "a cooperation" : "a yearly report",
        cooperation ? "ims assess" : "ims report");
  }
}
