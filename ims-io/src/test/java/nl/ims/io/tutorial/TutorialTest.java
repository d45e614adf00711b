package nl.ims.io.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
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
    "java.md, Frigate",
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
  void the_first_program_prints_what_its_page_says() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Frigate.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    String said = "article-100/both-chambers misses [[procedure.letter]]";
    assertThat(printed.toString(StandardCharsets.UTF_8).lines()).contains(said);
    assertThat(Files.readString(DOCS.resolve("java.md"))).contains("`" + said + "`");
  }
}
