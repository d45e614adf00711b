package nl.ims.io.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.io.Look;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Phrases;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Obligation;
import org.junit.jupiter.api.Test;

/** What is still to be done, as text and as JSON. */
final class DueTextTest {

  private static final String DOSSIER =
      "{ims: 1, dossier: a, recorded-through: 2024-01-31, contribution: {}}";

  private static String drawn(Language language, Obligation... due) {
    Canvas canvas = new Canvas();
    DueText.draw(canvas, new Phrases(language), TimelineSamples.of(DOSSIER, due));
    return canvas.document().text(Look.in(language));
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
}
