package nl.ims.io.tutorial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ims.rules.testkit.assertions.ImsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadResult;
import nl.ims.io.WaiversReader;
import nl.ims.io.WaiversResult;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.dossier.DossierKind;
import nl.ims.rules.testkit.Laws;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

class LargeBookTest {
  private static final Assessor ASSESSOR =
      Assessor.standard().withBooks(DossierKind.CONTRIBUTION, LargeBook.BOOK);

  private static final String LARGE =
      """
      ims: 1
      dossier: large
      contribution:
        personnel: 300
        partners: [DE, NO]
        period: {from: 2024-01-01, through: 2025-06-01}
      procedure:
        - {date: 2024-01-10, step: letter}
      recorded-through: 2024-01-20
      """;

  private static Assessment assess(String yaml) {
    ReadResult read = DossierReader.read("large.yaml", yaml.getBytes(UTF_8), ASSESSOR);
    assertThat(read.problems()).isEmpty();
    return ASSESSOR.assess(read.dossiers().get(0).dossier());
  }

  @Example
  void what_is_known_is_judged_and_what_is_not_is_asked_for() {
    String unknown = LARGE.replace("personnel: 300", "task: operation");

    assertThat(assess(LARGE)).finding("large/within-a-year").isViolated();
    assertThat(assess(LARGE.replace("2025", "2024"))).finding("large/within-a-year").isSatisfied();
    assertThat(assess(unknown)).finding("large/within-a-year").misses("contribution.personnel");
  }

  @Example
  void a_window_that_is_open_waits_for_its_last_day() {
    Assessment assessment = assess(LARGE);

    assertThat(assessment)
        .finding("large/debated", "letter/2024-01-10")
        .isUndetermined()
        .waitsUntil(LocalDate.of(2024, 1, 24));
  }

  @Example
  void a_waiver_sets_a_violation_aside() {
    String yaml =
        """
        ims-waivers: 1
        waivers:
          - dossier: large
            rule: large/within-a-year
            reason: the mission is long by its nature
            authority: the board
            paper: kst-29521-471
            through: 2024-12-31
        """;
    WaiversResult waivers = WaiversReader.read("waivers.yaml", yaml.getBytes(UTF_8), ASSESSOR);
    assertThat(waivers.problems()).isEmpty();

    Assessment assessment = assess(LARGE).withWaivers(waivers.waivers().waivers());
    assertThat(assessment).finding("large/within-a-year").isViolated();
    assertThat(assessment.setAside().size()).isEqualTo(1);
  }

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.forOwnRules();
  }

  @Property(tries = 30)
  void the_book_obeys_the_laws(@ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.every(List.of(LargeBook.BOOK)).check(situation, random);
  }
}
