package nl.ims.io.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ims.io.Golden;
import nl.ims.io.cli.Ims;
import org.junit.jupiter.api.Test;

/**
 * The picture of the README is the one that {@code ims timeline --format html} draws, with what it
 * needs to stand alone: its size, its colours for a light and a dark page, and a ground of its own,
 * for the page around it may be of the other kind than the reader's system.
 */
final class PictureTest {

  private static final Pattern PICTURE =
      Pattern.compile(
          "(?s)<svg viewBox=\"0 0 (\\d+) (\\d+)\" style=\"[^\"]*\"( .*?</desc>)\n(.*?)</svg>");
  private static final Pattern COLOURS = Pattern.compile("(?s):root \\{\n.*?\n *}\n");

  @Test
  void the_picture_of_the_readme_is_the_one_that_is_drawn() throws IOException {
    Golden.compare(Page.ROOT.resolve("docs/red-sea-timeline.svg"), picture(page()));
  }

  private static String page() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream page = new PrintStream(out, false, StandardCharsets.UTF_8);
    String dossier = Page.ROOT.resolve("ims-io/examples/red-sea-2024.yaml").toString();
    int code =
        Ims.run(InputStream.nullInputStream(), page, page, "timeline", "--format=html", dossier);
    assertThat(code).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String picture(String page) {
    Matcher picture = PICTURE.matcher(page);
    assertThat(picture.find()).isTrue();
    String width = picture.group(1);
    String height = picture.group(2);
    String head = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
    return (head + " width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\"%s\n")
            .formatted(width, height, width, height, picture.group(3))
        + "<style>\n"
        + style(page)
        + "</style>\n"
        + "<rect width=\"%s\" height=\"%s\" rx=\"10\" fill=\"var(--sheet)\"/>\n"
            .formatted(width, height)
        + picture.group(4)
        + "</svg>\n";
  }

  /** The colours of a light and of a dark page, and what is said of pictures. */
  private static String style(String page) {
    Matcher colours = COLOURS.matcher(page);
    assertThat(colours.find()).isTrue();
    String light = colours.group();
    assertThat(colours.find()).isTrue();
    String dark = "@media (prefers-color-scheme: dark) {\n  " + colours.group() + "}\n";
    return page.lines()
        .filter(line -> line.startsWith("svg "))
        .collect(Collectors.joining("\n", light + dark, "\n"));
  }
}
