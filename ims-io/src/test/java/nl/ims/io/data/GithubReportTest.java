package nl.ims.io.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ims.io.problem.Problem;
import nl.ims.io.sample.Examples;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GithubReportTest {

  static ImmutableList<String> examples() throws IOException {
    return Examples.names();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_violated_finding_is_one_command(String example) throws IOException {
    int violated = Examples.assessed(example).assessment().count(Verdict.VIOLATED);
    for (String language : List.of("en", "nl")) {
      assertThat(Examples.assess("github", language, Examples.file(example)).lines())
          .hasSize(violated)
          .allMatch(
              line ->
                  line.matches(
                      "::(error|warning|notice) file=[^,:]+,line=\\d+,col=\\d+,"
                          + "title=[^,:]+::[^\\r\\n]+"));
    }
  }

  @Test
  void what_is_set_aside_is_not_told_and_waivers_that_are_findings_are() {
    assertThat(Examples.assess("github", "en", Examples.waived()).lines())
        .noneMatch(line -> line.contains("no-departure-before-debate::"))
        .filteredOn(line -> line.contains("title=violated%3A waiver/"))
        .hasSize(3)
        .allMatch(line -> line.startsWith("::notice file="));
  }

  @Test
  void nothing_in_a_name_or_a_message_ends_a_command_or_a_property() {
    Problem problem = new Problem("a,b:%\n.yaml", 3, 7, "$", "100%\r\n::error::x, y");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GithubReport.to(out, Language.EN).finish(List.of(problem));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "::error file=a%2Cb%3A%25%0A.yaml,line=3,col=7,title=cannot be read::"
                + "$: 100%25%0D%0A::error::x, y\n");
  }

  @Test
  void standard_input_is_no_file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GithubReport.to(out, Language.NL).finish(List.of(new Problem("-", 1, 1, "$", "leeg")));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("::error title=niet te lezen::$: leeg\n");
  }
}
