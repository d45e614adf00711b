package nl.ims.io.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java of a page is the Java beside this, without the package. */
final class TutorialTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Path HERE = Path.of("src/test/java/nl/ims/io/tutorial");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- (\\w+\\.java) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource({
    "own-rules.md, HouseBook HouseBookTest LargeBook LargeBookTest Purchase PurchaseBook"
        + " PurchaseBookTest",
    "java.md, CheckFiles Frigate",
    "testing.md, RedSeaTest"
  })
  void each_block_is_a_file_that_compiles_and_runs(String page, String names) throws IOException {
    String text = Files.readString(DOCS.resolve(page));
    List<String> shown = new ArrayList<>();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      String file = Files.readString(HERE.resolve(block.group(1)));
      assertThat(file).isEqualTo("package nl.ims.io.tutorial;\n\n" + block.group(2));
      shown.add(block.group(1).replace(".java", ""));
    }
    assertThat(String.join(" ", shown)).isEqualTo(names);
    assertThat(text.split("```java", -1)).hasSize(shown.size() + 1);
  }

  @Test
  void the_program_that_builds_a_dossier_prints_what_its_page_says() throws IOException {
    Printed printed = Printed.by(() -> Frigate.main(new String[0]));
    String said = "article-100/both-chambers misses [[procedure.letter], [procedure[0].copy-to]]";
    assertThat(printed.out().lines()).contains(said);
    assertThat(Files.readString(DOCS.resolve("java.md"))).contains("`" + said + "`");
  }

  @Test
  void the_program_that_reads_files_tells_assessments_and_problems(@TempDir Path folder)
      throws IOException {
    Path wrong =
        Files.writeString(folder.resolve("wrong.yaml"), "ims: 1\ndossier: A\nreport: {}\n");
    String file = "examples/red-sea-2024.yaml";
    Printed printed = Printed.by(() -> CheckFiles.main(new String[] {wrong.toString(), file}));
    assertThat(printed.out())
        .startsWith("Dutch contribution to maritime security in the Red Sea (Zr.Ms. Tromp)\n")
        .contains(file);
    assertThat(printed.err())
        .isEqualTo(
            wrong
                + ":2:10: dossier: 'A' is not a slug; use lower-case letters and digits, joined by"
                + " single hyphens, as in red-sea-2024\n");
  }

  @Test
  void what_the_page_says_of_exceptions_is_what_is_thrown() throws IOException {
    String page = Files.readString(DOCS.resolve("java.md")).replaceAll("\\s+", " ");
    assertThatThrownBy(() -> Contribution.builder().personnel(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("contribution: personnel '-1' is out of range; give a whole number, 0 or more");
    assertThat(page).contains("`personnel '-1' is out of range; give a whole number, 0 or more`");
    assertThatThrownBy(() -> Step.builder().kind(StepKind.LETTER).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot build Step, some of required attributes are not set [date]");
  }

  /** What a program printed. */
  private record Printed(String out, String err) {

    private interface Program {
      void run() throws IOException;
    }

    static Printed by(Program program) throws IOException {
      PrintStream console = System.out;
      PrintStream errors = System.err;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      try {
        program.run();
      } finally {
        System.setOut(console);
        System.setErr(errors);
      }
      return new Printed(
          out.toString(StandardCharsets.UTF_8),
          err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
  }
}
