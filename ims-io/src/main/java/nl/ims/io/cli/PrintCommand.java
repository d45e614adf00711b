package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.ims.io.DossierSchema;

/** {@code ims schema}, {@code example} and {@code completion}: a text that is always the same. */
final class PrintCommand implements Command {

  private static final String EXAMPLE = "example.yaml";

  private final String description;
  private final Sample sample;
  private final Supplier<String> text;

  private PrintCommand(String description, Sample sample, Supplier<String> text) {
    this.description = description;
    this.sample = sample;
    this.text = text;
  }

  static PrintCommand schema() {
    return new PrintCommand(
        "Print the JSON Schema (2020-12) of a dossier.",
        new Sample(
            "schema --output dossier.schema.json", "for an editor that checks while you type"),
        DossierSchema::text);
  }

  static PrintCommand example() {
    return new PrintCommand(
        "Print a dossier to start from.",
        new Sample("example --output new.yaml", "a dossier with every key that a drafter needs"),
        PrintCommand::exampleText);
  }

  static PrintCommand completion() {
    return new PrintCommand(
        "Print a script for bash and zsh that completes commands, options, their values and rules.",
        new Sample("completion", "load it with: source <(ims completion)"),
        Commands::completion);
  }

  @Override
  public Usage usage() {
    return new Usage(description, ImmutableList.of(), ImmutableList.of(Option.OUTPUT))
        .withSamples(sample);
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
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
