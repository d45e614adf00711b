package nl.ims.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ims.io.Assessed;
import nl.ims.io.sample.Examples;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that are asked for have names in words. */
final class FactNamesTest {

  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("x")
          .contribution(Contribution.builder().build())
          .addProcedure(Step.builder().date(LocalDate.of(2024, 3, 8)).kind(StepKind.LETTER).build())
          .build();

  private static String named(String path, Language language) {
    return new FactNames(DOSSIER, Optional.empty(), new Phrases(language)).of(path);
  }

  @Test
  void each_fact_that_an_example_lacks_has_a_name_in_both_languages() throws IOException {
    Set<String> paths = new TreeSet<>();
    List<String> nameless = new ArrayList<>();
    for (String name : Examples.names()) {
      Assessed assessed = Examples.assessed(name);
      for (Finding finding : assessed.assessment().findings()) {
        for (ImmutableList<String> set : finding.missing()) {
          paths.addAll(set);
          FactNames names = FactNames.of(assessed.assessment(), new Phrases(Language.NL));
          set.stream().filter(path -> names.of(path).equals(path)).forEach(nameless::add);
        }
      }
    }
    assertThat(nameless).isEmpty();
    assertThat(paths).hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contribution.secrecy|Geheimhouding|Secrecy",
        "contribution.mandate[0].through|Mandaat: tot en met|Mandate: through",
        "points.feasibility.capability"
            + "|Haalbaarheid (militaire aspecten): het vereiste militaire vermogen"
            + "|Feasibility (military aspects): the military capability required",
        "contribution.mandate[1].through|Mandaat (2): tot en met|Mandate (2): through",
        "procedure.standby-start|Begin gereedstaan|Start of standby",
        "procedure[0].decided|Brief van 8 maart 2024: meldt een besluit|Letter of 8 March 2024: decided",
        "recorded-through|Tot en met welke dag het logboek volledig is"
            + "|Through which day the log is complete",
        "house.book.question|house.book.question|house.book.question"
      })
  void a_fact_is_named_by_what_stands_at_its_path(String path, String nl, String en) {
    assertThat(named(path, Language.NL)).isEqualTo(nl);
    assertThat(named(path, Language.EN)).isEqualTo(en);
  }

  @Test
  void an_aspect_is_called_as_the_framework_that_applies_calls_it() throws IOException {
    FactNames names =
        FactNames.of(Examples.assessed("unmee-2000").assessment(), new Phrases(Language.EN));
    assertThat(names.of("points.feasibility.capability"))
        .endsWith(": whether the means suffice for the tasks");
  }

  @Test
  void of_facts_that_are_needed_together_the_first_has_a_capital() {
    FactNames names = new FactNames(DOSSIER, Optional.empty(), new Phrases(Language.EN));
    assertThat(names.together(ImmutableList.of("procedure.letter", "procedure.debate")))
        .isEqualTo("Letter together with committee debate");
    assertThat(names.together(ImmutableList.of("house.one", "contribution.task")))
        .isEqualTo("house.one together with task");
    assertThat(names.tells(ImmutableList.of("house.one"))).isFalse();
    assertThat(names.tells(ImmutableList.of("house.one", "contribution.task"))).isTrue();
  }
}
