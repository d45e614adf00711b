package nl.ims.rules.book;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.contribution.Period;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

/** What a finding says where no fact of the file can settle it. */
class ExplanationTest {
  private static final Period THROUGH_MAY =
      new Period(Optional.empty(), Optional.of(LocalDate.of(2024, 5, 31)));

  private static void told(Finding finding, String dutch, String english) {
    assertThat(finding.missing()).isEmpty();
    assertThat(finding.explanation().in(Language.NL)).isEqualTo(dutch);
    assertThat(finding.explanation().in(Language.EN)).isEqualTo(english);
  }

  /** The points are complete and name no mandate, so none can be stated any more. */
  @Test
  void it_waits_without_a_day_in_the_language_of_the_reader() {
    told(
        article100()
            .contribution(c -> c.withPeriod(THROUGH_MAY))
            .pointsComplete()
            .finding("article-100/term-within-mandate"),
        "Wacht op een latere dag of een stuk dat er nog niet is.",
        "Waits for a later day or a paper that is not there yet.");
  }

  @Test
  void it_waits_until_a_day_in_the_language_of_the_reader() {
    told(
        article100()
            .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES)
            .through("2024-03-08")
            .finding("article-100/both-chambers"),
        "Wacht tot 9 maart 2024: brief van 8 maart 2024.",
        "Waits until 9 March 2024: letter of 8 March 2024.");
  }
}
