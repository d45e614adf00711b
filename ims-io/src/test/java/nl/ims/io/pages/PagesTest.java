package nl.ims.io.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.io.Golden;
import nl.ims.io.cli.Ims;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in a page works, and prints what the page shows; every link leads somewhere. */
final class PagesTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
  private static final int README_BYTES = 8 * 1024;

  @TempDir private static Path here;

  private static Shell shell;

  @BeforeAll
  static void start() throws IOException {
    shell = new Shell(here);
  }

  @AfterAll
  static void end() {
    shell.close();
  }

  static ImmutableList<Page> pages() throws IOException {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void what_a_page_shows_is_what_its_commands_print(Page page, @TempDir Path folder)
      throws IOException {
    Golden.compare(page.path(), new PageRun(page, shell).anew(folder));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_command_in_a_sentence_exists_and_so_do_its_options(Page page) {
    for (String span : page.spans()) {
      List<String> words = List.of(span.split(" ", -1));
      if (words.size() > 1 && words.get(1).matches("[a-z].*")) {
        String help = help(words.get(1));
        OPTION.matcher(span).results().forEach(o -> assertThat(help).as(span).contains(o.group()));
      }
    }
  }

  private static String help(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        Ims.run(
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            command,
            "--help");
    String help = out.toString(StandardCharsets.UTF_8);
    assertThat(code).as(help).isZero();
    return help;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void each_link_leads_somewhere(Page page) throws IOException {
    for (Matcher link = LINK.matcher(page.text()); link.find(); ) {
      if (!link.group(1).contains("://")) {
        Path there = page.path().resolveSibling(link.group(1)).normalize();
        Path target = link.group(1).isEmpty() ? page.path() : there;
        assertThat(target).as("%s in %s", link.group(), page).exists();
        if (link.group(2) != null) {
          assertThat(anchors(target)).as("%s in %s", link.group(), page).contains(link.group(2));
        }
      }
    }
  }

  /** The anchors that GitHub gives the headings of a page. */
  private static List<String> anchors(Path page) throws IOException {
    return Files.readString(page)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  @Test
  void the_index_leads_to_every_page_of_docs() throws IOException {
    String index = Files.readString(Page.ROOT.resolve("docs/README.md"));
    for (Page page : Page.all()) {
      if (page.name().startsWith("docs/") && !page.name().equals("docs/README.md")) {
        assertThat(index).contains("](" + page.name().substring("docs/".length()) + ")");
      }
    }
  }

  @Test
  void the_first_page_is_short() throws IOException {
    assertThat(Files.size(Page.ROOT.resolve("README.md"))).isLessThanOrEqualTo(README_BYTES);
  }
}
