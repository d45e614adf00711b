package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.io.AnswerSchema;
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
  void the_schema_of_the_answer() {
    assertThat(Call.of("schema", "answer")).isEqualTo(new Call(0, AnswerSchema.text(), ""));
    assertThat(Call.of("schema", "dossier")).isEqualTo(Call.of("schema"));
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

  @Test
  void help_that_names_every_command_and_exit_code() {
    assertThat(Call.of("--help"))
        .isEqualTo(
            new Call(
                0,
                """
                Usage: ims COMMAND
                Checks dossiers about contributions to operations against the Article 100 procedure and
                the assessment framework. It decides nothing: what it prints is not an official or legal
                opinion.
                Commands:
                  assess      Say which regime applies to each dossier, and what is satisfied, violated, open, and
                                why.
                  explain     Show one finding in full: the facts that prove it or would settle it, and its papers.
                  missing     Name the facts that are missing, in the order in which one would work.
                  timeline    Show the steps and what is due on one timeline, with the days between them.
                  outline     Outline the letter to parliament in the order of the assessment framework: what the
                                dossier states, what is missing, and what the government must still weigh.
                  rules       List the rules, or show one with its condition in words and its papers.
                  catalogue   List the cooperations of the catalogue that match, or show those that are named in
                                full.
                  report      Draft the yearly report on military cooperation from dossiers and the catalogue;
                                nothing is written if a file has a problem.
                  convert     Write the same dossiers in their canonical spelling; nothing is written if one has a
                                problem.
                  schema      Print the JSON Schema (2020-12) of a dossier, of a file of waivers, or of the answer.
                  example     Print a dossier to start from.
                  completion  Print a script for bash and zsh that completes commands, options, their values and
                                rules.

                To begin: ims example --output new.yaml, and put your facts in. ims assess new.yaml says what
                they mean, ims missing new.yaml what to find out next, and ims explain new.yaml RULE why. What
                you do not know leave out: it is told as not known, never as no.

                Each command tells its options and some examples with --help; ims --version tells the
                version.
                Exit codes: 0 nothing at or above the thresholds, 1 something is, 64 wrong usage, 65 input
                that cannot be read, 70 a defect of ours, 74 an output that the system refuses.
                """,
                ""));
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
