package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.ReadDossier;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Text;

/**
 * {@code ims convert}: the same dossiers, in their canonical spelling, which can be read again;
 * what could not is a problem.
 */
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
    List<ReadDossier> dossiers = new ArrayList<>();
    ImmutableList<Problem> problems =
        Inputs.of(shell, arguments).each(read -> dossiers.addAll(read.dossiers()));
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
    ReadBack back = new ReadBack(format);
    String written = back.written(Lists.transform(dossiers, ReadDossier::dossier));
    ImmutableList<Problem> lost = back.problems(dossiers, written);
    lost.forEach(shell::complain);
    if (!lost.isEmpty()) {
      return Exit.INPUT;
    }
    output.print(written);
    return output.finish();
  }
}
