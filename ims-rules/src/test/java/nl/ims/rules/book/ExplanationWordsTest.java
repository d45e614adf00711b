package nl.ims.rules.book;

import static nl.ims.rules.dossier.Words.there;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Constitution;
import nl.ims.model.source.Paper;
import nl.ims.model.term.DayWords;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.article100.RegimeTable;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.dossier.DossierView;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a finding: what it depends on, and how far apart its steps are. */
class ExplanationWordsTest {
  private static final ImmutableList<StepKind> KINDS =
      ImmutableList.of(
          StepKind.LETTER,
          StepKind.REQUEST,
          StepKind.DECISION,
          StepKind.DEBATE,
          StepKind.DEPARTURE,
          StepKind.END);

  private static Rule demanding(Condition condition) {
    return Rule.rule("test/words", Level.GUIDANCE)
        .sentence("Zo is het.", "So it is.")
        .demands(
            condition, Text.of("zo is het", "so it is"), Text.of("zo is het niet", "it is not so"))
        .cites(Constitution.article(100).citation())
        .build();
  }

  private static Finding finding(Condition condition, Sketch sketch) {
    return demanding(condition)
        .apply(
            DossierView.of(
                sketch.dossier(), sketch.assess().asOf(), RegimeTable.on(Optional.empty())))
        .get(0);
  }

  private static Condition any(int kinds) {
    return Conditions.any(
        KINDS.stream().limit(kinds).map(kind -> there(kind)).toArray(Condition[]::new));
  }

  private static void told(Finding finding, String dutch, String english) {
    assertThat(finding.explanation()).isEqualTo(Text.of(dutch, english));
  }

  @Test
  void three_ways_to_settle_are_named_and_those_beyond_are_counted() {
    told(
        finding(any(2), blank()),
        "Hangt af van procedure.letter, of van procedure.request, of van recorded-through.",
        "Depends on procedure.letter, or on procedure.request, or on recorded-through.");
    told(
        finding(any(3), blank()),
        "Hangt af van procedure.decision, of van procedure.letter, of van procedure.request, of op"
            + " 1 andere manier.",
        "Depends on procedure.decision, or on procedure.letter, or on procedure.request, or in 1"
            + " other way.");
    told(
        finding(any(4), blank()),
        "Hangt af van procedure.debate, of van procedure.decision, of van procedure.letter, of op 2"
            + " andere manieren.",
        "Depends on procedure.debate, or on procedure.decision, or on procedure.letter, or in 2"
            + " other ways.");
  }

  @Test
  void what_is_asked_together_is_joined() {
    told(
        finding(Conditions.all(there(StepKind.LETTER), there(StepKind.REQUEST)), blank()),
        "Hangt af van recorded-through, of van procedure.letter + procedure.request.",
        "Depends on recorded-through, or on procedure.letter + procedure.request.");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, '9 dagen vóór', '9 days before'",
    "2024-03-09, '1 dag vóór', '1 day before'",
    "2024-03-10, 'op de dag van', 'on the day of'",
    "2024-03-11, '1 dag na', '1 day after'",
    "2024-04-01, '22 dagen na', '22 days after'"
  })
  void a_step_is_so_many_days_from_employment(String day, String nl, String en) {
    Condition both = Conditions.all(there(StepKind.EMPLOYMENT), there(StepKind.LETTER));
    Finding finding = finding(both, article100().employed("2024-03-10").step(day, StepKind.LETTER));
    assertThat(finding.explanation().in(Language.NL))
        .startsWith("Zo is het: ")
        .contains("brief van " + said(day, Language.NL) + ", " + nl + " inzet");
    assertThat(finding.explanation().in(Language.EN))
        .startsWith("So it is: ")
        .contains("letter of " + said(day, Language.EN) + ", " + en + " deployment");
  }

  private static String said(String day, Language language) {
    return DayWords.of(LocalDate.parse(day), language);
  }

  @Test
  void a_step_names_its_paper_and_says_that_it_was_inferred() {
    Sketch inferred =
        article100()
            .step(
                Step.builder()
                    .date(LocalDate.of(2024, 3, 1))
                    .kind(StepKind.LETTER)
                    .paper(Paper.parse("kst-29521-473"))
                    .inferred(true)
                    .build());
    told(
        finding(there(StepKind.LETTER), inferred),
        "Zo is het: brief van 1 maart 2024 (kst-29521-473, afgeleid).",
        "So it is: letter of 1 March 2024 (kst-29521-473, inferred).");
  }

  /** A thousand steps leave a finding a budget of 9876, and each claim that is read takes 1000. */
  @Test
  void what_was_not_worked_out_says_so_and_waits_for_nothing() {
    Sketch sketch = article100();
    for (int i = 0; i < 1000; i++) {
      sketch = sketch.step("2024-03-01", StepKind.INFORMATION_AFTERWARDS);
    }
    Condition all =
        Conditions.all(
            Arrays.stream(StepKind.values())
                .filter(kind -> kind != StepKind.INFORMATION_AFTERWARDS)
                .map(kind -> there(kind))
                .toArray(Condition[]::new));
    Finding finding = finding(all, sketch);
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(finding.missing()).isEmpty();
    assertThat(finding.missingExact()).isFalse();
    assertThat(finding.waits()).isFalse();
    assertThat(finding.waitsUntil()).isEmpty();
    told(
        finding,
        "Hangt af van feiten die niet zijn uitgezocht, omdat het dossier er te veel vermeldt.",
        "Depends on facts that were not worked out, because the dossier states too many.");
  }
}
