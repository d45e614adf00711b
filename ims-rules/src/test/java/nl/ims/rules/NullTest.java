package nl.ims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.report.Promise;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.doors.Doors;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.condition.Given;
import nl.ims.rules.table.Decision;
import nl.ims.rules.waiver.WaiverTally;
import nl.ims.rules.waiver.Waivers;
import org.junit.jupiter.api.Test;

/** What the rules do with null. */
class NullTest {

  private static final ImmutableMap<String, String> LEFT_OUT =
      ImmutableMap.of(
          "\\bScene\\b",
          "the innermost loop: an assessment makes the scene, and nobody else calls with one",
          "\\bnl\\.ims\\.rules\\.(logic|compiled)\\.",
          "the calculus below the conditions, of the innermost loop too",
          "\\.condition\\.(Bits|Derivation|Fact|FactText|Fulfilment|HeldElement|Log|Reading"
              + "|ReportTerm|Subject|View|ViewBuilder)\\b",
          "how a dossier lies before the conditions: an assessment makes it, and its loops read it",
          "\\.condition\\.(?!Vocabulary).*\\.(ways|code)\\(",
          "what the loops ask of a question",
          "^new nl\\.ims\\.rules\\.condition\\.",
          "the parts of a condition, which questions, lists, claims and Conditions put together");

  private static final Decision.Row<Integer> LAST =
      new Decision.Row<>(Given.TRUE, 0, Text.of("anders", "otherwise"));

  @Test
  void every_public_door_refuses_null_by_the_name_of_the_parameter() {
    ImmutableList<Object> roots =
        ImmutableList.of(
            assessed(Dossier.builder().contribution(Contribution.builder().build())),
            assessed(Dossier.builder().cooperation(Cooperation.builder().build())),
            assessed(Dossier.builder().report(YearlyReport.of(2024))),
            Promise.builder().id("example").build(),
            Conditions.any(),
            Conditions.atLeast(1, Given.TRUE),
            new Decision<>(ImmutableList.of(), LAST).at(0),
            new WaiverTally(Waivers.NONE));

    Doors doors = Doors.of(Assessor.class, ImmutableList.of(Dossier.class), roots, LEFT_OUT);

    assertThat(doors.faults()).isEmpty();
    assertThat(doors.looked()).isGreaterThan(350);
  }

  /** They pass on the days of an assessment, which a dossier may lack, from package to package. */
  @Test
  void nothing_takes_an_optional_but_what_an_assessment_is_made_of() {
    assertThat(Doors.taking(Assessor.class, "java.util.Optional"))
        .filteredOn(door -> !door.startsWith("nl.ims.rules.condition."))
        .containsExactly(
            "nl.ims.rules.article100.RegimeAnswer.of(View, Optional)",
            "nl.ims.rules.article100.RegimeTable.on(Optional)",
            "nl.ims.rules.article100.ToetsingskaderEditions.on(Framework, Optional)",
            "nl.ims.rules.book.Obligations.of(Iterable, Iterable, View, Optional, Optional,"
                + " boolean)",
            "nl.ims.rules.dossier.DossierView.of(Dossier, Optional, PartialDecision)",
            "nl.ims.rules.dossier.DossierView.of(Dossier, Vocabulary, Optional, PartialDecision)");
  }

  @Test
  void nothing_asks_for_a_collection_of_guava() {
    assertThat(Doors.taking(Assessor.class, "com.google.common."))
        .filteredOn(door -> !door.matches("nl\\.ims\\.rules\\.(condition|logic)\\..*"))
        .isEmpty();
  }

  private static Assessment assessed(Dossier.Builder dossier) {
    return Assessor.standard().assess(dossier.id("example").build());
  }
}
