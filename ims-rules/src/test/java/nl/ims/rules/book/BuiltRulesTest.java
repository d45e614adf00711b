package nl.ims.rules.book;

import static nl.ims.rules.dossier.Words.there;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.report.Promise;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.article100.RegimeTable;
import nl.ims.rules.condition.ReportTerm;
import nl.ims.rules.condition.StepWord;
import nl.ims.rules.condition.View;
import nl.ims.rules.dossier.DossierView;
import nl.ims.rules.dossier.Fill;
import nl.ims.rules.dossier.ReportQuestions;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** Rules built in the test, where those that ship were built long before. */
class BuiltRulesTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
  private static final StepWord HARM = there(StepKind.HARM_INVESTIGATION_STARTED).word();

  private static RuleBuilder written() {
    return Rule.rule("test/written", Level.GUIDANCE)
        .sentence("Er is een brief.", "There is a letter.")
        .demands(
            Demand.when(
                    there(StepKind.LETTER),
                    Verdict.SATISFIED,
                    "er is een brief",
                    "there is a letter")
                .otherwise(
                    Verdict.NEEDS_JUDGEMENT,
                    Saying.of("er is geen brief", "there is no letter")
                        .toJudge("de regering moet oordelen", "the government must judge")))
        .cites(Constitution.article(100).citation());
  }

  private static View view(Sketch sketch) {
    return DossierView.of(
        sketch.dossier(), sketch.assess().asOf(), RegimeTable.on(Optional.empty()));
  }

  private static List<String> found(RuleBuilder rule, Sketch sketch) {
    return rule.build().apply(view(sketch)).stream()
        .map(finding -> finding + ": " + finding.explanation().in(Language.EN))
        .toList();
  }

  @Test
  void what_needs_judgement_otherwise_is_settled_by_one() {
    Sketch silent = article100().through("2024-03-31");
    assertThat(found(written(), silent))
        .containsExactly(
            "test/written: needs-judgement: There is no letter; the government must judge: not"
                + " recorded: letter through 31 March 2024.");
    assertThat(
            found(
                written(), silent.judged("2024-03-01", "test/written", JudgementOutcome.ACCEPTED)))
        .containsExactly(
            "test/written: satisfied: There is no letter; the government has accepted this: not"
                + " recorded: letter through 31 March 2024; judgement: accepted, 1 March 2024.");
    assertThat(
            found(
                written(), silent.judged("2024-03-01", "test/written", JudgementOutcome.REJECTED)))
        .containsExactly(
            "test/written: violated: There is no letter; the government has rejected this: not"
                + " recorded: letter through 31 March 2024; judgement: rejected, 1 March 2024.");
    assertThat(
            found(
                written().judgedByKeeper(),
                silent.judged("2024-03-01", "test/written", JudgementOutcome.ACCEPTED)))
        .containsExactly(
            "test/written: needs-judgement: There is no letter; the government must judge: not"
                + " recorded: letter through 31 March 2024.");
  }

  private static Sketch harm(String day) {
    return article100()
        .step(
            Step.builder()
                .date(LocalDate.parse(day))
                .kind(StepKind.HARM_INVESTIGATION_STARTED)
                .incident("hawija")
                .build());
  }

  @Test
  void incidents_count_from_a_day() {
    RuleBuilder each = written().eachIncident(HARM, FIRST);
    assertThat(found(each, article100().through("2024-02-29")))
        .containsExactly("test/written: not-applicable: The rule holds from 1 March 2024.");
    assertThat(found(each, harm("2024-02-29").through("2024-03-01")))
        .containsExactly(
            "test/written: not-applicable: There is nothing to look at: not recorded: start of"
                + " the harm investigation from 1 March 2024 through 1 March 2024.");
    assertThat(found(each, harm("2024-03-01").through("2024-03-01")))
        .containsExactly(
            "test/written hawija: needs-judgement: There is no letter; the government must"
                + " judge: start of the harm investigation on 1 March 2024; not recorded: letter"
                + " through 1 March 2024.");
    RuleBuilder two = written().eachIncidentWithTwo(HARM, FIRST);
    assertThat(found(two, harm("2024-03-01").through("2024-03-01")))
        .containsExactly(
            "test/written: not-applicable: There is nothing to look at: not recorded: start of"
                + " the harm investigation through 1 March 2024, other than start of the harm"
                + " investigation on 1 March 2024.");
    assertThat(two.build().conditionInWords().in(Language.EN))
        .isEqualTo(
            "for each: on record is for some incident at least 2 times start of the harm"
                + " investigation, from 1 March 2024\nsatisfied: on record is letter\notherwise:"
                + " needs"
                + " judgement");
  }

  @Test
  void terms_are_looked_at_one_by_one() {
    Terms weeks =
        new Terms(
            there(StepKind.EMPLOYMENT),
            Text.of("elke week", "each week"),
            (employment, n) -> {
              LocalDate due = employment.plusWeeks(n + 1L);
              return ReportTerm.of(
                  due.toString(), due.getYear(), employment.plusWeeks(n), due, due);
            });
    RuleBuilder each = written().each(weeks);
    assertThat(found(each, article100().employed("2024-03-01").through("2024-03-15")))
        .containsExactly(
            "test/written 2024-03-08: needs-judgement: There is no letter; the government must"
                + " judge: not recorded: letter through 15 March 2024.",
            "test/written 2024-03-15: needs-judgement: There is no letter; the government must"
                + " judge: not recorded: letter through 15 March 2024.");
    assertThat(found(each, article100().employed("2024-03-01").through("2024-03-07")))
        .containsExactly(
            "test/written: not-applicable: Nothing is due yet; the first due day is 8 March 2024:"
                + " deployment on 1 March 2024.");
    assertThat(found(each, article100().through("2024-03-07")))
        .containsExactly(
            "test/written: not-applicable: There is nothing to look at: not recorded: deployment"
                + " through 7 March 2024.");
    assertThat(found(each, article100()))
        .containsExactly(
            "test/written: undetermined: Depends on procedure.employment, or on recorded-through.");
    assertThat(each.build().conditionInWords().in(Language.NL))
        .isEqualTo("voor elke: elke week\nvoldaan: vermeld is brief\nanders: oordeel nodig");
  }

  @Test
  void whatever_a_list_holds_is_looked_at() {
    Elements promises =
        new Elements(
            ReportQuestions.PROMISES,
            ReportQuestions.ANY_PROMISE.is(Fill.FILLED),
            Text.of("toezegging", "promise"));
    Dossier report =
        Dossier.builder()
            .id("report-2015")
            .report(
                YearlyReport.of(2015)
                    .withPromises(
                        ImmutableList.of(
                            Promise.builder().id("vat").build(),
                            Promise.builder().id("munitions").build())))
            .build();
    View view = DossierView.of(report, Optional.empty(), RegimeTable.on(Optional.empty()));
    assertThat(written().each(promises).build().apply(view))
        .extracting(Finding::toString)
        .containsExactly("test/written munitions: undetermined", "test/written vat: undetermined");
  }
}
