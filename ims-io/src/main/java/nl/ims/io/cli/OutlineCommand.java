package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.Assessed;
import nl.ims.io.letter.LetterOutline;
import nl.ims.io.problem.Problem;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** {@code ims outline}: the outline of the letter to parliament on a contribution. */
final class OutlineCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of(
            "Maak een opzet van de brief aan het parlement in de volgorde van het toetsingskader: wat het"
                + " dossier vermeldt, wat ontbreekt, en wat de regering nog moet wegen.",
            "Outline the letter to parliament in the order of the assessment framework: what the dossier"
                + " states, what is missing, and what the government must still weigh.")
        .operands(Operand.FILES)
        .options(Option.INPUT, Option.AS_OF, Option.REFERENCE_DAY, Option.FRAMEWORK)
        .options(Option.LANG, Option.FORMAT_OF_DRAFT, Option.COLOR, Option.OUTPUT)
        .sample(
            "outline draft-proposal.yaml",
            "waar men van schrijft, in Markdown",
            "what to write from, in Markdown")
        .sample(
            "outline --format html --lang nl --output outline.html draft-proposal.yaml",
            "hetzelfde als bladzijde, in het Nederlands",
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
          Text.of(
              "een bladzijde bevat één opzet, en er zijn %s dossiers; noem er een, of neem markdown",
              "a page holds one outline, and there are %s dossiers; name one, or take markdown"),
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
        Text.of(
            "'%s' (%s) is %s, en alleen over een bijdrage aan een operatie gaat een brief langs het"
                + " toetsingskader; laat het weg, en zie '%s' ervoor",
            "'%s' (%s) is %s, and only a contribution to an operation has a letter along the"
                + " framework; leave it out, and see '%s' for it"),
        dossier.id(),
        assessed.file(),
        cooperation
            ? Text.of("een samenwerking", "a cooperation")
            : Text.of("een jaarrapportage", "a yearly report"),
        cooperation ? "ims assess" : "ims report");
  }
}
