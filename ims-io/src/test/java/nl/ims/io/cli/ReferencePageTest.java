package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.ims.io.Golden;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;

/**
 * {@code REFERENCE.md} is made of the definitions of the commands; {@code -Dims.golden.update=true}
 * writes it anew.
 */
final class ReferencePageTest {

  private static final Path PAGE = Path.of("REFERENCE.md");

  @Test
  void the_page_is_that_of_the_commands() throws IOException {
    Golden.compare(PAGE, page());
  }

  private static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    Commands.usages().forEach((name, usage) -> page.append(section(name, usage)));
    return page.append(FOOT).toString();
  }

  private static final String HEAD =
      """
      # ims(1)

      <!-- Made of the definitions of the commands by ReferencePageTest. -->

      ## Name

      **ims** - check dossiers about contributions to operations, and about military cooperation, against the procedure
      before parliament

      ## Synopsis

      `ims` *COMMAND* [*OPTION*…] [*OPERAND*…]\\
      `ims` *COMMAND* `--help`\\
      `ims` `help` [*COMMAND*]\\
      `ims` `--version`

      Options may stand before and behind operands; a value follows its option, or stands behind `=`. Alone, `ims` shows
      help.

      A folder stands for the files in it and in the folders in it that end in `.yaml`, `.yml`, `.json`, `.jsonl` or
      `.ndjson`, in the order of the code points of their paths. What is hidden is left out, and so are `*.schema.json`, the
      file of `--waivers`, and folders that a symbolic link leads to.

      ## Commands

      """;

  private static final String FOOT =
      """
      ## Exit status

      | code | meaning |
      |---|---|
      | %s | nothing at or above the thresholds of `--fail-on` and `--fail-level` |
      | %s | something is |
      | %s | wrong usage |
      | %s | input that cannot be read; it outranks %s |
      | %s | a defect of the command |
      | %s | the system refuses the output: it is closed or full, or may not be written |

      ## Environment

      | variable | meaning |
      |---|---|
      | `FORCE_COLOR` | neither empty nor 0: colour, whatever the output is; `--color` outranks it |
      | `NO_COLOR` | not empty: no colour, on a terminal neither; both others outrank it |
      | `COLUMNS` | the width of text, 60 at least; without it that of the terminal, but 100 at most, else 80 |
      | `JAVA_HOME` | the Java to run on; without it, the one on the `PATH` |
      | `IMS_JAVA_OPTS` | further options for the virtual machine, split at blanks |

      Nothing else around the command has any influence on what it prints: no clock, no locale, no time zone. A standard
      output that is a terminal gets colour and lines of its width.

      ## See also

      [README.md](../README.md) for what the answers mean, [FORMAT.md](FORMAT.md) for the files that are read and written.
      """
          .formatted(
              Exit.FINE, Exit.FOUND, Exit.USAGE, Exit.INPUT, Exit.FOUND, Exit.DEFECT, Exit.SYSTEM);

  private static String section(String name, Usage usage) {
    StringBuilder section = new StringBuilder("### ims " + name + "\n\n");
    section.append(en(usage.description())).append("\n\n`ims ").append(name).append('`');
    if (!usage.options().isEmpty()) {
      section.append(" [*OPTION*…]");
    }
    usage.operands().forEach(operand -> section.append(' ').append(synopsis(operand)));
    section.append("\n\n");
    if (!usage.operands().isEmpty()) {
      section.append("| operand | |\n|---|---|\n");
      usage.operands().forEach(o -> row(section, "*" + en(o.label()) + "*", en(o.description())));
      section.append('\n');
    }
    if (!usage.options().isEmpty()) {
      section.append("| option | | values |\n|---|---|---|\n");
      usage
          .options()
          .forEach(option -> row(section, head(option), en(option.description()), values(option)));
      section.append('\n');
    }
    section.append("Examples:\n\n");
    for (Sample sample : usage.samples()) {
      section.append("- `ims ").append(sample.arguments()).append("`\\\n  ");
      section.append(cell(en(sample.purpose()))).append('\n');
    }
    return section.append('\n').toString();
  }

  private static String synopsis(Operand operand) {
    String label = "*" + en(operand.label()) + "*" + (operand.most() > 1 ? "…" : "");
    return operand.least() > 0 ? label : "[" + label + "]";
  }

  private static String head(Option option) {
    return "`"
        + option.text()
        + "`"
        + (option.isSwitch() ? "" : " *" + en(option.label().orElseThrow()) + "*");
  }

  private static String values(Option option) {
    ImmutableList<String> choices = option.choices();
    return Optional.of(String.join("`, `", choices))
        .filter(joined -> !joined.isEmpty())
        .map(joined -> "`" + joined + "`")
        .orElse("");
  }

  private static String en(Text text) {
    return text.in(Language.EN);
  }

  private static void row(StringBuilder section, String... cells) {
    section.append('|');
    for (String cell : cells) {
      section.append(' ').append(cell(cell)).append(" |");
    }
    section.append('\n');
  }

  /** A text in which nothing is markup of a table, nor of HTML. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<(", "\\<(");
  }
}
