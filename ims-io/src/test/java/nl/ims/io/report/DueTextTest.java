package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Obligation;
import org.junit.jupiter.api.Test;

/** What is still to be done, as text and as JSON. */
final class DueTextTest {

  private static final String DOSSIER =
      "{ims: 1, dossier: a, recorded-through: 2024-01-31, contribution: {}}";

  private static String drawn(Language language, Obligation... due) {
    Canvas canvas = new Canvas(Look.PLAIN);
    DueText.draw(canvas, new Phrases(language), TimelineSamples.of(DOSSIER, due));
    return canvas.text();
  }

  @Test
  void says_nothing_when_nothing_is_open_or_overdue() {
    assertThat(drawn(Language.EN)).isEmpty();
    assertThat(
            drawn(Language.EN, TimelineSamples.met("a/b", "letter", "2024-01-03", 0, "2024-01-02")))
        .isEmpty();
  }

  @Test
  void names_five_and_counts_the_others() {
    Obligation[] six = new Obligation[7];
    for (int i = 0; i < six.length; i++) {
      six[i] = TimelineSamples.open("a/b", "s" + i, "report " + i, "2024-02-0" + (i + 1));
    }
    assertThat(drawn(Language.EN, six))
        .startsWith(
            "\nDue next:\n    2024-02-01  report 0 · in 1 day · a/b s0 · follows from deployment\n")
        .endsWith("in 5 days · a/b s4 · follows from deployment\n    and 2 more\n");
  }

  @Test
  void says_how_an_obligation_stands() {
    assertThat(standing(TimelineSamples.open("a/b", "", "x", "2024-01-31")))
        .isEqualTo("this is the last day");
    assertThat(standing(TimelineSamples.open("a/b", "", "x", "2024-02-02"))).isEqualTo("in 2 days");
    assertThat(standing(TimelineSamples.open("a/b", "", "x", "2024-01-30")))
        .isEqualTo("waits for a judgement");
    assertThat(standing(TimelineSamples.overdue("a/b", "x", "2024-01-30")))
        .isEqualTo("1 day overdue");
    assertThat(standing(TimelineSamples.met("a/b", "x", "2024-01-31", 0, "2024-01-31")))
        .isEqualTo("in time");
    assertThat(standing(TimelineSamples.met("a/b", "x", "2024-01-31", 0, "2024-01-30")))
        .isEqualTo("in time by 1 day");
    assertThat(standing(TimelineSamples.late("a/b", "", "x", "2015-05-31", 0)))
        .isEqualTo("2 days late");
  }

  private static String standing(Obligation due) {
    Timeline timeline = TimelineSamples.of(DOSSIER, due);
    return new DueWords(new Phrases(Language.EN)).standing(timeline, timeline.dues().get(0));
  }

  @Test
  void stands_in_the_json_with_its_keys_in_order() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonOut json = JsonOut.to(out).object().list("obligations");
    AssessmentJson report = new AssessmentJson(json, Language.EN);
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
