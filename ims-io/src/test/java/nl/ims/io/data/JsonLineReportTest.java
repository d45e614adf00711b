package nl.ims.io.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ims.io.internal.Steering;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of JSON holds any character, and none that would steer who looks at it. */
final class JsonLineReportTest {

  @Test
  void every_character_is_held_and_none_steers() {
    String all =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    String line =
        new String(
            JsonLineReport.in(Language.EN).of(new Problem(all, 1, 1, "$", "x")),
            StandardCharsets.UTF_8);
    assertThat(line).endsWith("}\n");
    assertThat(line.strip().codePoints()).noneMatch(Steering::is);
    JsonNode read = JsonMapper.builder().build().readTree(line);
    assertThat(read.at("/problem/file").asString()).isEqualTo(all);
  }

  @Test
  void what_steers_is_an_escape() {
    String line =
        new String(
            JsonLineReport.in(Language.EN)
                .of(new Problem("a\u202Eb\u009Bc\u007Fd\u061Ce\u2028", 1, 1, "$", "\n\tx")),
            StandardCharsets.UTF_8);
    assertThat(line)
        .isEqualTo(
            "{\"problem\":{\"file\":\"a\\u202Eb\\u009Bc\\u007Fd\\u061Ce\\u2028\",\"line\":1,"
                + "\"column\":1,\"path\":\"$\",\"message\":\"\\n\\tx\"}}\n");
  }
}
