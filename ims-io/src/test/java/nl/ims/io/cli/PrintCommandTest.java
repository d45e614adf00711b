package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.io.DossierSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command prints whatever is in the files. */
final class PrintCommandTest {

  @Test
  void the_schema() {
    assertThat(Call.of("schema")).isEqualTo(new Call(0, DossierSchema.text(), ""));
  }

  @Test
  void an_example_that_reads_without_problems() {
    Call example = Call.of("example");
    assertThat(example.code()).isZero();
    assertThat(example.out()).startsWith("# A dossier to start from");
    Call read = Call.withInput(example.out(), "convert", "-");
    assertThat(read.err()).isEmpty();
    assertThat(read.code()).isZero();
  }

  @Test
  void the_version() {
    assertThat(Call.of("--version")).isEqualTo(new Call(0, "ims (not packaged)\n", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess",
        "explain",
        "missing",
        "timeline",
        "rules",
        "catalogue",
        "report",
        "convert",
        "schema",
        "example"
      })
  void help_on_each_command(String command) {
    Call help = Call.of(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).startsWith("Usage: ims " + command + " [-h]").contains("--output=FILE");
    assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    assertThat(Call.of(command, "-h")).isEqualTo(help);
  }
}
