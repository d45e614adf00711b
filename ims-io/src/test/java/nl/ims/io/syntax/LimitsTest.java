package nl.ims.io.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages tell the limits as they are. */
final class LimitsTest {

  private static final Pattern ROW = Pattern.compile("\\| [^|]+ \\| (\\d+) \\| [^|]+ \\|");

  @Test
  void the_page_of_the_format_lists_every_limit() throws IOException, IllegalAccessException {
    List<Long> limits = new ArrayList<>();
    for (Field field : Limits.class.getDeclaredFields()) {
      limits.add(((Number) field.get(null)).longValue());
    }
    List<Long> told = new ArrayList<>();
    for (Matcher row = ROW.matcher(section()); row.find(); ) {
      told.add(Long.valueOf(row.group(1)));
    }
    assertThat(told).containsExactlyInAnyOrderElementsOf(limits);
    assertThat(Files.readString(Path.of("..", "docs", "robustness.md")))
        .contains("lists all " + limits.size() + ".");
  }

  private static String section() throws IOException {
    String page = Files.readString(Path.of("FORMAT.md"));
    int start = page.indexOf("## Limits");
    return page.substring(start, page.indexOf("\n## ", start));
  }
}
