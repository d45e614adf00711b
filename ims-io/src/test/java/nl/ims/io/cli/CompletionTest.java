package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of {@code ims completion}, asked in a real bash. */
final class CompletionTest {

  private static final Path BASH = Path.of("/bin/bash");

  @TempDir private static Path folder;

  @BeforeAll
  static void write_the_script() throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(BASH), "there is no " + BASH);
    Call call = Call.of("completion");
    assertThat(call.code()).isEqualTo(Exit.FINE);
    Files.writeString(folder.resolve("ims"), call.out());
    Files.writeString(folder.resolve("a.yaml"), "");
  }

  @Test
  void commands() throws Exception {
    assertThat(completed("ims", "")).containsExactlyElementsOf(Commands.usages().keySet());
    assertThat(completed("ims", "ti")).containsExactly("timeline");
  }

  @Test
  void options() throws Exception {
    assertThat(completed("ims", "assess", "--f"))
        .containsExactly("--framework", "--format", "--fail-on", "--fail-level");
  }

  @Test
  void values_of_options() throws Exception {
    assertThat(completed("ims", "assess", "--format", ""))
        .containsExactlyElementsOf(Option.FORMAT_OF_ASSESSMENT.choices());
    assertThat(completed("ims", "assess", "--fail-level", "p")).containsExactly("practice");
  }

  @Test
  void the_script_has_the_digits_of_no_locale() {
    String script = Call.of("completion").out();
    Locale locale = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(Call.of("completion").out()).isEqualTo(script).contains("cmds10=");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void every_option_offers_its_own_values() throws Exception {
    for (Map.Entry<String, Usage> command : Commands.usages().entrySet()) {
      for (Option option : command.getValue().options()) {
        if (!option.choices().isEmpty()) {
          assertThat(completed("ims", command.getKey(), option.text(), ""))
              .as("%s %s", command.getKey(), option.text())
              .containsExactlyElementsOf(option.choices());
        }
      }
    }
  }

  @Test
  void files_and_rules() throws Exception {
    assertThat(completed("ims", "assess", "a")).containsExactly("a.yaml");
    assertThat(completed("ims", "timeline", "--output", "a")).containsExactly("a.yaml");
    assertThat(completed("ims", "explain", "a.yaml", "article-97/"))
        .containsExactly("article-97/purpose", "article-97/government-decides");
    assertThat(completed("ims", "rules", "reg")).isEmpty();
    assertThat(completed("ims", "rules", "waiver/u")).containsExactly("waiver/unused");
    assertThat(completed("ims", "explain", "a.yaml", "reg")).containsExactly("regime");
    assertThat(completed("ims", "catalogue", "eat")).containsExactly("eatc");
  }

  /** What bash offers for the last of some words. */
  private static List<String> completed(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                BASH.toString(),
                "--norc",
                "-c",
                "source ./ims; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); COMP_LINE=\"$*\";"
                    + " _complete_ims; printf '%s\\n' \"${COMPREPLY[@]}\"",
                "bash"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(false).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out.lines().filter(line -> !line.isEmpty()).toList();
  }
}
