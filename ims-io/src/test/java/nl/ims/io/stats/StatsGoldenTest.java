package nl.ims.io.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import nl.ims.io.Golden;
import nl.ims.io.sample.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code ims stats} says of a small corpus, against files that were looked at; {@code
 * -Dims.golden.update=true} writes them anew.
 */
final class StatsGoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-stats");

  private static final ImmutableList<String> CORPUS =
      ImmutableList.of(
          "red-sea-2024",
          "unmiss-2011",
          "constructed-complete-letter",
          "counter-piracy-2016",
          "efp-lithuania-2022",
          "kabul-2021",
          "eatc");

  @ParameterizedTest
  @CsvSource({
    "stats.en.txt, text, en",
    "stats.nl.txt, text, nl",
    "stats.csv, csv, en",
    "stats.json, json, en"
  })
  void says_what_it_said_before(String file, String format, String language) throws IOException {
    Golden.compare(GOLDEN.resolve(file), said(format, language));
  }

  @Test
  void pages_are_what_they_were_before() throws IOException {
    Golden.compare(
        GOLDEN.resolve("fingerprints"),
        "ims stats",
        ImmutableMap.of("html en", said("html", "en"), "html nl", said("html", "nl")));
  }

  @Test
  void what_is_for_programs_is_the_same_in_both_languages() {
    assertThat(said("csv", "nl")).isEqualTo(said("csv", "en"));
    assertThat(said("json", "nl")).isEqualTo(said("json", "en"));
  }

  private static String said(String format, String language) {
    ImmutableList.Builder<String> arguments = ImmutableList.builder();
    arguments.add("stats", "--format", format, "--lang", language);
    CORPUS.forEach(example -> arguments.add(Examples.file(example)));
    Examples.Printed printed = Examples.run(arguments.build().toArray(String[]::new));
    assertThat(printed.err()).isEmpty();
    assertThat(printed.code()).isZero();
    return printed.out();
  }
}
