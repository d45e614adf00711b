package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an essay shows is what happens: each exported package has a worked example that runs. */
final class EssaysTest {
  @TempDir private Path folder;

  @Test
  void the_example_in_each_essay_gives_what_it_says() throws IOException {
    ImmutableList<Essay> essays = Essay.exported();
    Examples examples = new Examples(folder, essays);
    assertThat(essays).hasSizeGreaterThan(20);
    assertThat(essays.stream().flatMap(essay -> essay.problems(examples).stream())).isEmpty();
  }

  @Test
  void an_essay_without_an_example_is_told() throws IOException {
    assertThat(problems(""))
        .containsExactly(
            "the essay on nl.ims.io has an example of 0 lines; show one of 3 to 10, as"
                + " <pre>{@code ... }</pre>");
    assertThat(problems(block("int a = 1;", "int b = 2;", "a + b;")))
        .containsExactly(
            "the essay on nl.ims.io has an example that gives nothing; end a line with // gives:"
                + " ...");
  }

  @Test
  void an_example_that_gives_something_else_is_told() throws IOException {
    assertThat(problems(block("int a = 1;", "int b = 2;", "a + b; // gives: 3"))).isEmpty();
    assertThat(problems(block("int a = 1;", "int b = a - 1;", "a", "    / b; // gives: 3")))
        .containsExactly(
            """
            the essay on nl.ims.io gives
            [breaks off: java.lang.ArithmeticException: / by zero]
            and says
            [3]""");
  }

  @Test
  void an_example_sees_only_what_is_exported() throws IOException {
    assertThat(
            problems(
                block("int a = 1;", "int b = 2;", "nl.ims.io.internal.Nearest.of; // gives: 3")))
        .containsExactly(
            """
            the essay on nl.ims.io gives
            [does not compile: package nl.ims.io.internal is not visible
              (package nl.ims.io.internal is declared in module nl.ims.io, which does not export it)]
            and says
            [3]""");
  }

  private ImmutableList<String> problems(String text) throws IOException {
    Essay essay = new Essay("nl.ims.io", ImmutableList.of(), text);
    return essay.problems(new Examples(folder, ImmutableList.of(essay)));
  }

  private static String block(String... lines) {
    return "/**\n * <pre>{@code\n * " + String.join("\n * ", lines) + "\n * }</pre>\n */";
  }
}
