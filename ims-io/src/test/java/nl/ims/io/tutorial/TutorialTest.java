package nl.ims.io.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java of the tutorial is the Java beside this, without the package. */
final class TutorialTest {
  private static final Path TUTORIAL = Path.of("..", "docs", "own-rules.md");
  private static final Path HERE = Path.of("src/test/java/nl/ims/io/tutorial");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- (\\w+\\.java) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

  @Test
  void each_block_is_a_file_that_compiles_and_runs() throws IOException {
    List<String> shown = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(TUTORIAL));
    while (block.find()) {
      String file = Files.readString(HERE.resolve(block.group(1)));
      assertThat(file).isEqualTo("package nl.ims.io.tutorial;\n\n" + block.group(2));
      shown.add(block.group(1));
    }
    assertThat(shown)
        .containsExactly(
            "HouseBook.java",
            "HouseBookTest.java",
            "LargeBook.java",
            "LargeBookTest.java",
            "Purchase.java",
            "PurchaseBook.java",
            "PurchaseBookTest.java");
    assertThat(Files.readString(TUTORIAL).split("```java", -1)).hasSize(shown.size() + 1);
  }
}
