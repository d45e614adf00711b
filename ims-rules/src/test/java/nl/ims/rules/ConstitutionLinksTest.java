package nl.ims.rules;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every link to the Constitution in an assessment goes to the text of the reference day. */
class ConstitutionLinksTest {
  private static final Sketch SENT = article100().letter("2014-09-24", HOUSE_OF_REPRESENTATIVES);

  private static List<String> links(Assessment assessment) {
    return Stream.concat(
            assessment.regime().stream().flatMap(regime -> regime.citations().stream()),
            assessment.findings().stream().flatMap(finding -> finding.citations().stream()))
        .map(citation -> citation.source().id())
        .filter(id -> id.contains("BWBR0001840"))
        .toList();
  }

  private static void assertLinks(Assessment assessment, String text) {
    assertThat(links(assessment))
        .hasSizeGreaterThan(8)
        .allSatisfy(link -> assertThat(link).endsWith("&z=" + text + "&g=" + text));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-01-22, 2014-01-22",
    "2024-03-08, 2024-03-08",
    "2000-07-19, 2000-07-19",
    "2000-07-18, 2000-07-19",
    "1996-05-01, 2000-07-19"
  })
  void of_a_day_that_is_given(LocalDate day, String text) {
    Dossier dossier = SENT.assess().dossier();
    assertLinks(Assessor.standard().withReferenceDay(day).assess(dossier), text);
  }

  @Test
  void of_the_first_letter_where_none_is_given() {
    assertLinks(SENT.assess(), "2014-09-24");
  }

  @Test
  void the_newest_known_text_where_no_day_is_known() {
    assertThat(article100().assess().referenceDay()).isEmpty();
    assertLinks(article100().assess(), "2023-02-22");
  }

  @Test
  void a_cooperation_cites_it_too() {
    Dossier dossier = Dossier.builder().id("a").cooperation(Cooperation.builder().build()).build();
    assertThat(
            links(Assessor.standard().withReferenceDay(LocalDate.of(2015, 6, 1)).assess(dossier)))
        .isNotEmpty()
        .allMatch(link -> link.endsWith("&z=2015-06-01&g=2015-06-01"));
  }
}
