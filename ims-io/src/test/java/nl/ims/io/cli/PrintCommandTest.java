package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ims.io.AnswerSchema;
import nl.ims.io.DossierSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private static final String MODELINE = "# yaml-language-server: $schema=ims.schema.json\n";

  @ParameterizedTest
  @CsvSource({"en, false", "nl, false", "en, true", "nl, true"})
  void an_example_that_reads_without_problems(String lang, boolean minimal) {
    Call example = example(lang, minimal);
    assertThat(example.code()).isZero();
    assertThat(example.err()).isEmpty();
    assertThat(example.out()).startsWith(MODELINE).contains("ims schema > ims.schema.json");
    Call read = Call.withInput(example.out(), "convert", "-");
    assertThat(read.err()).isEmpty();
    assertThat(read.code()).isZero();
  }

  private static Call example(String lang, boolean minimal) {
    return minimal
        ? Call.of("example", "--minimal", "--lang", lang)
        : Call.of("example", "--lang", lang);
  }

  @Test
  void english_unless_told_otherwise() {
    assertThat(Call.of("example")).isEqualTo(example("en", false));
    assertThat(Call.of("example", "--minimal")).isEqualTo(example("en", true));
  }

  @Test
  void comments_and_words_make_no_other_dossier_but_of_the_missions_name() {
    assertThat(codes(example("nl", false))).isEqualTo(codes(example("en", false)));
    assertThat(codes(example("nl", true))).isEqualTo(codes(example("en", true)));
  }

  /** The lines of an example that hold only keys and codes. */
  private static List<String> codes(Call example) {
    Call canonical = Call.withInput(example.out(), "convert", "-");
    return canonical
        .out()
        .lines()
        .filter(line -> line.matches("[a-z -]+: [\\[{]?[a-z0-9, -]+[\\]}]?"))
        .filter(line -> !line.startsWith("dossier:"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void the_smallest_dossier_is_worth_assessing(String lang) {
    Call call = Call.withInput(example(lang, true).out(), "explain", "-", "regime", "--lang", lang);
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .contains(lang.equals("en") ? "\nregime · article 100\n" : "\nregime · artikel 100\n");
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
