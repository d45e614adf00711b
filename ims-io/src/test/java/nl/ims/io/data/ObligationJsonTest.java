package nl.ims.io.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import nl.ims.io.timeline.TimelineSamples;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

/** How an obligation stands in JSON. */
final class ObligationJsonTest {

  @Test
  void stands_in_the_json_with_its_keys_in_order() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonOut json = JsonOut.to(out).object().list("obligations");
    AssessmentJson report = new AssessmentJson(json, Language.EN, Detail.FULL);
    report.obligation(TimelineSamples.met("a/b", "letter", "2024-01-03", 0, "2024-01-02"));
    report.obligation(TimelineSamples.open("evaluation/interim", "2024", "x", "2025-05-21"));
    json.endList().endObject().finish();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "obligations": [
                {
                  "rule": "a/b",
                  "subject": null,
                  "due": "2024-01-03",
                  "state": "met",
                  "met-on": "2024-01-02",
                  "met-by": "kst-29521-291",
                  "basis": "deployment"
                },
                {
                  "rule": "evaluation/interim",
                  "subject": "2024",
                  "due": "2025-05-21",
                  "state": "open",
                  "met-on": null,
                  "met-by": null,
                  "basis": "deployment"
                }
              ]
            }
            """);
  }
}
