package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.DossierWriter;
import nl.ims.io.ReadDossier;
import nl.ims.io.problem.Problem;
import nl.ims.model.Dossier;
import nl.ims.model.term.Text;

/** {@code ims convert}: the same dossiers, in their canonical spelling. */
final class ConvertCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of(
            "Schrijf dezelfde dossiers in hun vaste schrijfwijze; niets wordt geschreven als er één een"
                + " probleem heeft.",
            "Write the same dossiers in their canonical spelling; nothing is written if one has a problem.")
        .operands(Operand.FILES)
        .options(Option.TO, Option.LANG, Option.COLOR, Option.OUTPUT)
        .sample(
            "convert red-sea-2024.yaml",
            "hetzelfde dossier in zijn vaste schrijfwijze",
            "the same dossier in its canonical spelling")
        .sample(
            "convert --to jsonl red-sea-2024.yaml uruzgan-2006.yaml",
            "verschillende dossiers, een per regel",
            "several dossiers, one a line");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Format.OfDossier format = arguments.choice(Option.TO, Format.OfDossier.YAML);
    Output output = Output.of(shell, arguments);
    List<Dossier> dossiers = new ArrayList<>();
    ImmutableList<Problem> problems =
        Inputs.of(shell, arguments)
            .each(
                read -> read.dossiers().stream().map(ReadDossier::dossier).forEach(dossiers::add));
    if (!problems.isEmpty()) {
      return Exit.INPUT;
    }
    if (format == Format.OfDossier.JSON && dossiers.size() > 1) {
      throw Option.TO.refusal(
          Text.of(
              "json bevat één dossier, maar er zijn er %s; yaml en jsonl kunnen er meer bevatten",
              "json holds one dossier, but there are %s; yaml and jsonl hold several"),
          dossiers.size());
    }
    output.print(
        switch (format) {
          case YAML -> DossierWriter.toYaml(dossiers);
          case JSON -> DossierWriter.toJson(dossiers);
          case JSONL -> DossierWriter.toJsonLines(dossiers);
        });
    return output.finish();
  }
}
