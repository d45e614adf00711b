package nl.ims.io.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.model.term.Code;

/**
 * {@code ims schema}, {@code example} and {@code completion}: a text that is always the same.
 *
 * @param text gives the text
 */
record PrintCommand(Usage usage, Text text) implements Command {

  private static final String EXAMPLE = "example.yaml";

  /** What is printed for some operands. */
  interface Text {
    String of(Arguments arguments) throws UsageException;
  }

  static PrintCommand schema() {
    return new PrintCommand(
        Usage.of(
                "Print the JSON Schema (2020-12) of a dossier, of a file of waivers, or of the answer.")
            .operands(Operand.SCHEMA)
            .options(Option.OUTPUT)
            .sample(
                "schema --output dossier.schema.json", "for an editor that checks while you type")
            .sample("schema waivers", "the same for what --waivers reads")
            .sample("schema answer", "the same for what assess writes as json and jsonl"),
        PrintCommand::schemaText);
  }

  static PrintCommand example() {
    return new PrintCommand(
        Usage.of("Print a dossier to start from.")
            .options(Option.OUTPUT)
            .sample("example --output new.yaml", "a dossier with every key that a drafter needs"),
        arguments -> exampleText());
  }

  /**
   * The command that prints a script.
   *
   * @param script gives the script, which tells of all commands
   */
  static PrintCommand completion(Supplier<String> script) {
    return new PrintCommand(
        Usage.of(
                "Print a script for bash and zsh that completes commands, options, their values and rules.")
            .options(Option.OUTPUT)
            .sample("completion", "load it with: source <(ims completion)"),
        arguments -> script.get());
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    String printed = text.of(arguments);
    Output output = Output.of(shell, arguments);
    output.print(printed);
    return output.finish();
  }

  private static String schemaText(Arguments arguments) throws UsageException {
    String name = arguments.operands().stream().findFirst().orElse(Schema.DOSSIER.code());
    Optional<Schema> schema = Code.find(Schema.class, name);
    if (schema.isEmpty()) {
      throw new UsageException(
          "there is no schema of '%s'%s", name, Missed.oneOf(name, Code.codes(Schema.class)));
    }
    return schema.get().text();
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
