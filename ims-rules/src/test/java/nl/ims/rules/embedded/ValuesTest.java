package nl.ims.rules.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import org.junit.jupiter.api.Test;

/** What a debugger and a test want of answers: that they are equal, and say what they are. */
class ValuesTest {
  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("d")
          .contribution(Contribution.builder().task(Task.EXERCISE).build())
          .addProcedure(Step.of(LocalDate.of(2024, 3, 8), StepKind.LETTER))
          .build();

  private static final Dossier WITH_UNITS =
      DOSSIER.withContribution(
          Contribution.builder()
              .task(Task.EXERCISE)
              .forms(ImmutableSortedSet.of(Form.UNIT))
              .build());

  private static Assessment assessment() {
    return Assessor.standard().assess(DOSSIER);
  }

  @Test
  void two_assessments_of_one_dossier_are_equal_and_of_another_are_not() {
    Assessment other = Assessor.standard().assess(WITH_UNITS);
    assertThat(assessment())
        .isEqualTo(assessment())
        .hasSameHashCodeAs(assessment())
        .isNotEqualTo(other)
        .isNotEqualTo(null)
        .isNotEqualTo(Assessor.standard().withAsOf(LocalDate.of(2024, 3, 7)).assess(DOSSIER));
    assertThat(assessment().toString()).startsWith("d: ").contains(" undetermined");
  }

  @Test
  void findings_are_equal_by_what_they_say() {
    ImmutableList<Finding> findings = assessment().findings();
    assertThat(findings).isEqualTo(assessment().findings()).doesNotHaveDuplicates();
    assertThat(findings.get(0)).hasSameHashCodeAs(assessment().findings().get(0));
    assertThat(findings.stream().map(Finding::hashCode).distinct())
        .hasSizeGreaterThan(findings.size() / 2);
    assertThat(findings)
        .extracting(Finding::toString)
        .contains("article-97/purpose: undetermined")
        .anyMatch(text -> text.startsWith("article-100/both-chambers"));
    for (Finding finding : findings) {
      String subject = finding.subject().map(name -> " " + name).orElse("");
      assertThat(finding)
          .hasToString(finding.rule().id() + subject + ": " + finding.verdict().code());
    }
  }

  @Test
  void answers_on_the_regime_are_equal_by_what_they_say() {
    RegimeAnswer answer = assessment().regime().orElseThrow();
    assertThat(answer)
        .isEqualTo(assessment().regime().orElseThrow())
        .hasSameHashCodeAs(assessment().regime().orElseThrow())
        .hasToString("outside");
    Dossier open = Dossier.builder().id("o").contribution(Contribution.builder().build()).build();
    RegimeAnswer unknown = Assessor.standard().assess(open).regime().orElseThrow();
    assertThat(unknown).isNotEqualTo(answer);
    assertThat(unknown.toString()).startsWith("article-100 or ").endsWith(" or open");
  }

  @Test
  void a_text_is_shown_as_its_words() {
    assertThat(Text.of("plain")).hasToString("plain");
    assertThat(Text.of("nl", "en")).hasToString("nl | en");
    assertThat(new Text(Optional.empty(), Optional.of("nl"), Optional.empty()))
        .hasToString("nl | ?");
    assertThat(new Text(Optional.empty(), Optional.empty(), Optional.of("en")))
        .hasToString("? | en");
  }
}
