package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.ims.io.DossierSchema;

/** {@code ims schema} and {@code ims example}: a text that is always the same. */
final class PrintCommand implements Command {

  private static final String EXAMPLE = "example.yaml";

  private final String description;
  private final Supplier<String> text;

  private PrintCommand(String description, Supplier<String> text) {
    this.description = description;
    this.text = text;
  }

  static PrintCommand schema() {
    return new PrintCommand("Print the JSON Schema (2020-12) of a dossier.", DossierSchema::text);
  }

  static PrintCommand example() {
    return new PrintCommand("Print a dossier to start from.", PrintCommand::exampleText);
  }

  @Override
  public Usage usage() {
    return new Usage(description, ImmutableList.of(), ImmutableList.of(Option.OUTPUT));
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
