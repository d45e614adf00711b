package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.DossierWriter;
import nl.ims.io.ReadDossier;
import nl.ims.io.problem.Problem;
import nl.ims.model.Dossier;
import nl.ims.model.term.Code;

/** {@code ims convert}: the same dossiers, in their canonical spelling. */
final class ConvertCommand implements Command {

  /** The spellings of a dossier. */
  enum Spelling implements Code {
    YAML,
    JSON,
    JSONL;

    @Override
    public String code() {
      return Code.kebab(this);
    }

    String write(Iterable<Dossier> dossiers) {
      return switch (this) {
        case YAML -> DossierWriter.toYaml(dossiers);
        case JSON -> DossierWriter.toJson(dossiers);
        case JSONL -> DossierWriter.toJsonLines(dossiers);
      };
    }
  }

  @Override
  public Usage usage() {
    return new Usage(
            "Write the same dossiers in their canonical spelling; nothing is written if one has a problem.",
            ImmutableList.of(Operand.FILES),
            ImmutableList.of(Option.TO, Option.OUTPUT))
        .withSamples(
            new Sample("convert red-sea-2024.yaml", "the same dossier in its canonical spelling"),
            new Sample(
                "convert --to jsonl red-sea-2024.yaml uruzgan-2006.yaml",
                "several dossiers, one a line"));
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Spelling spelling = arguments.choice(Option.TO, Spelling.class, Spelling.YAML);
    Output output = Output.of(shell, arguments);
    List<Dossier> dossiers = new ArrayList<>();
    ImmutableList<Problem> problems =
        Inputs.of(shell, arguments.operands())
            .each(
                read -> read.dossiers().stream().map(ReadDossier::dossier).forEach(dossiers::add));
    if (!problems.isEmpty()) {
      return Exit.INPUT;
    }
    if (spelling == Spelling.JSON && dossiers.size() > 1) {
      throw new UsageException(
          "--to: json holds one dossier, but there are "
              + dossiers.size()
              + "; yaml and jsonl hold several");
    }
    output.stream().print(spelling.write(dossiers));
    output.finish();
    return Exit.FINE;
  }
}
