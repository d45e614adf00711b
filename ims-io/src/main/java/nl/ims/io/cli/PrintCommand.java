package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.ims.io.DossierSchema;
import nl.ims.io.WaiversSchema;

/** {@code ims schema}, {@code example} and {@code completion}: a text that is always the same. */
final class PrintCommand implements Command {

  private static final String EXAMPLE = "example.yaml";

  /** What the schema is of, the first unless another is named. */
  static final ImmutableMap<String, Supplier<String>> SCHEMAS =
      ImmutableMap.of("dossier", DossierSchema::text, "waivers", WaiversSchema::text);

  private final Usage usage;
  private final ImmutableMap<String, Supplier<String>> texts;

  private PrintCommand(
      String description,
      ImmutableList<Operand> operands,
      ImmutableMap<String, Supplier<String>> texts,
      Sample... samples) {
    this.usage =
        new Usage(description, operands, ImmutableList.of(Option.OUTPUT)).withSamples(samples);
    this.texts = texts;
  }

  static PrintCommand schema() {
    return new PrintCommand(
        "Print the JSON Schema (2020-12) of a dossier, or of a file of waivers.",
        ImmutableList.of(Operand.SCHEMA),
        SCHEMAS,
        new Sample(
            "schema --output dossier.schema.json", "for an editor that checks while you type"),
        new Sample("schema waivers", "the same for what --waivers reads"));
  }

  static PrintCommand example() {
    return new PrintCommand(
        "Print a dossier to start from.",
        ImmutableList.of(),
        ImmutableMap.of("dossier", PrintCommand::exampleText),
        new Sample("example --output new.yaml", "a dossier with every key that a drafter needs"));
  }

  static PrintCommand completion() {
    return new PrintCommand(
        "Print a script for bash and zsh that completes commands, options, their values and rules.",
        ImmutableList.of(),
        ImmutableMap.of("completion", Commands::completion),
        new Sample("completion", "load it with: source <(ims completion)"));
  }

  @Override
  public Usage usage() {
    return usage;
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    ImmutableList<String> names = texts.keySet().asList();
    String name = arguments.operands().isEmpty() ? names.get(0) : arguments.operands().get(0);
    Supplier<String> text = texts.get(name);
    if (text == null) {
      throw new UsageException(
          "there is no schema of '"
              + name
              + "'"
              + Missed.nearest(name, names, ". ")
              + "It is one of "
              + String.join(", ", names));
    }
    Output output = Output.of(shell, arguments);
    output.stream().print(text.get());
    output.finish();
    return Exit.FINE;
  }

  private static String exampleText() {
    try (InputStream in = PrintCommand.class.getResourceAsStream(EXAMPLE)) {
      if (in == null) {
        throw new IllegalStateException(EXAMPLE + " is not among the resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
