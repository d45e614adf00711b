package nl.ims.rules;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Period;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Language;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.report.ReportBook;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessorTest {
  private static final Sketch FULL =
      article100()
          .contribution(
              c -> c.withPeriod(new Period(Optional.of(day("2024-01-05")), Optional.empty())))
          .employed("2024-03-20")
          .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES)
          .step("2024-03-05", StepKind.DECISION, AssessorTest::byTheGovernment)
          .step("2024-03-01", StepKind.DECISION, AssessorTest::byTheGovernment)
          .through("2024-04-30");

  private static Step byTheGovernment(Step decision) {
    return decision.withBy(ImmutableSortedSet.of(Actor.GOVERNMENT));
  }

  private static Sketch without(StepKind... kinds) {
    return FULL.dossier(
        d ->
            d.withProcedure(
                d.procedure().stream()
                    .filter(step -> !Arrays.asList(kinds).contains(step.kind()))
                    .collect(ImmutableList.toImmutableList())));
  }

  private static ImmutableList<String> books(Assessment assessment) {
    return assessment.books().stream().map(RuleBook::id).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> notices(Assessment assessment, Language language) {
    return assessment.notices().stream()
        .map(notice -> notice.text().in(language))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void as_of_is_the_later_of_the_complete_log_and_the_last_step() {
    assertThat(FULL.assess().asOf()).contains(day("2024-04-30"));
    assertThat(FULL.through("2024-03-01").assess().asOf()).contains(day("2024-03-20"));
    assertThat(article100().through("2024-03-01").assess().asOf()).contains(day("2024-03-01"));
    assertThat(article100().assess().asOf()).isEmpty();
    assertThat(FULL.asOf("2024-03-06").assess().asOf()).contains(day("2024-03-06"));
  }

  @Test
  void the_reference_day_is_that_of_the_first_decision() {
    assertThat(FULL.assess().referenceDay()).contains(day("2024-03-01"));
  }

  @Test
  void else_that_of_the_first_letter() {
    assertThat(without(StepKind.DECISION).assess().referenceDay()).contains(day("2024-03-08"));
    assertThat(
            without(StepKind.DECISION)
                .step("2024-02-01", StepKind.EXTENSION_LETTER)
                .kind(KindOfDecision.EXTENSION)
                .assess()
                .referenceDay())
        .contains(day("2024-02-01"));
    assertThat(
            without(StepKind.DECISION)
                .step("2024-02-01", StepKind.SUPPLEMENTARY_LETTER)
                .assess()
                .referenceDay())
        .contains(day("2024-03-08"));
  }

  @Test
  void a_supplementary_letter_counts_as_the_letter_of_an_intensification_only() {
    Sketch supplemented =
        without(StepKind.DECISION).step("2024-02-01", StepKind.SUPPLEMENTARY_LETTER);

    assertThat(supplemented.kind(KindOfDecision.INTENSIFICATION).assess().referenceDay())
        .contains(day("2024-02-01"));
    assertThat(supplemented.kind(KindOfDecision.EXTENSION).assess().referenceDay())
        .contains(day("2024-03-08"));
  }

  @Test
  void else_employment_or_making_available_else_the_period_else_as_of() {
    Sketch employed = without(StepKind.DECISION, StepKind.LETTER);
    Sketch idle = without(StepKind.DECISION, StepKind.LETTER, StepKind.EMPLOYMENT);

    assertThat(employed.assess().referenceDay()).contains(day("2024-03-20"));
    assertThat(employed.step("2024-03-19", StepKind.MADE_AVAILABLE).assess().referenceDay())
        .contains(day("2024-03-19"));
    assertThat(employed.step("2024-03-21", StepKind.MADE_AVAILABLE).assess().referenceDay())
        .contains(day("2024-03-20"));
    assertThat(idle.step("2024-03-21", StepKind.MADE_AVAILABLE).assess().referenceDay())
        .contains(day("2024-03-21"));
    assertThat(idle.assess().referenceDay()).contains(day("2024-01-05"));
    assertThat(idle.contribution(c -> c.withPeriod(Optional.empty())).assess().referenceDay())
        .contains(day("2024-04-30"));
    assertThat(article100().assess().referenceDay()).isEmpty();
  }

  @Test
  void a_step_after_as_of_does_not_exist() {
    Assessment early = FULL.asOf("2024-03-07").assess();

    assertThat(early.omittedSteps()).isEqualTo(2);
    assertThat(without(StepKind.DECISION).asOf("2024-03-07").assess().referenceDay())
        .contains(day("2024-01-05"));
    assertThat(FULL.asOf("2024-03-07").subjects("article-100/both-chambers")).containsExactly("-");
    assertThat(FULL.assess().omittedSteps()).isZero();
  }

  @Test
  void the_caller_may_name_the_reference_day() {
    assertThat(FULL.lawOf("2010-01-01").assess().referenceDay()).contains(day("2010-01-01"));
  }

  @Test
  void the_framework_in_force_is_taken_after_the_book_of_article_100() {
    assertThat(books(FULL.assess())).containsExactly("article-100", "toetsingskader-2014");
    assertThat(books(FULL.lawOf("2014-05-14").assess()))
        .containsExactly("article-100", "toetsingskader-2014");
    assertThat(books(article100().assess())).containsExactly("article-100", "toetsingskader-2014");
    assertThat(FULL.assess().notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1995-06-28, toetsingskader-1995",
    "2000-07-18, toetsingskader-1995",
    "2000-07-19, toetsingskader-1995",
    "2001-07-12, toetsingskader-1995",
    "2001-07-13, toetsingskader-2001",
    "2009-06-30, toetsingskader-2001",
    "2009-07-01, toetsingskader-2009",
    "2014-05-13, toetsingskader-2009",
    "2014-05-14, toetsingskader-2014"
  })
  void the_reference_day_picks_the_book(String day, String book) {
    Assessment assessment = FULL.lawOf(day).assess();

    assertThat(books(assessment)).containsExactly("article-100", book);
    assertThat(assessment.notices()).isEmpty();
    assertThat(assessment.books().get(1).fromInclusive().orElseThrow()).isBeforeOrEqualTo(day(day));
    assertThat(assessment.books().get(1).throughInclusive().filter(day(day)::isAfter)).isEmpty();
  }

  @Test
  void before_1995_there_is_no_framework() {
    assertThat(notices(FULL.lawOf("1995-06-27").assess(), Language.EN))
        .containsExactly("On the reference day there was no assessment framework yet.");
    assertThat(notices(FULL.lawOf("1995-06-27").assess(), Language.NL))
        .containsExactly("Op de referentiedag gold nog geen toetsingskader.");
  }

  @Test
  void an_aspect_that_the_framework_does_not_ask_for_is_listed() {
    Sketch sketch = FULL.states("influence", "weather").states("unheard", "of");

    assertThat(notices(sketch.assess(), Language.EN))
        .containsExactly(
            "The framework does not ask for influence/weather; listed, not judged.",
            "The framework does not ask for unheard/of; listed, not judged.");
    assertThat(notices(sketch.assess(), Language.NL).get(0))
        .isEqualTo("Het kader vraagt niet naar influence/weather; vermeld, niet beoordeeld.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1995", "2001", "2009", "2014"})
  void a_chosen_framework_is_taken_whatever_the_reference_day(String year) {
    for (String day : ImmutableList.of("1990-01-01", "2005-01-01", "2024-03-08")) {
      Assessment assessment =
          Assessor.standard()
              .withFramework("toetsingskader-" + year)
              .withReferenceDay(day(day))
              .assess(FULL.dossier());

      assertThat(books(assessment)).containsExactly("article-100", "toetsingskader-" + year);
      assertThat(assessment.notices()).isEmpty();
    }
  }

  @Test
  void an_aspect_of_another_version_is_listed_under_a_chosen_one() {
    Assessment assessment =
        Assessor.standard()
            .withFramework("toetsingskader-1995")
            .assess(FULL.states("grounds", "purpose").states("feasibility", "command").dossier());

    assertThat(notices(assessment, Language.EN))
        .containsExactly("The framework does not ask for feasibility/command; listed, not judged.");
  }

  @Test
  void an_unknown_framework_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assessor.standard().withFramework("toetsingskader-2013"))
        .withMessage(
            "there is no framework 'toetsingskader-2013'; use one of [toetsingskader-1995,"
                + " toetsingskader-2001, toetsingskader-2009, toetsingskader-2014]");
  }

  @Test
  void the_books_that_ship_are_there_edition_by_edition() {
    assertThat(Assessor.standard().books())
        .extracting(
            book ->
                book
                    + " "
                    + book.fromInclusive().map(LocalDate::toString).orElse("-")
                    + " "
                    + book.throughInclusive().map(LocalDate::toString).orElse("-"))
        .containsExactly(
            "article-100 - -",
            "toetsingskader-2014 2022-04-01 -",
            "toetsingskader-2014 2014-05-14 2022-03-31",
            "toetsingskader-2009 2009-07-01 2014-05-13",
            "toetsingskader-2001 2001-07-13 2009-06-30",
            "toetsingskader-1995 2000-07-19 2001-07-12",
            "toetsingskader-1995 1995-06-28 2000-07-18",
            "cooperation - -",
            "yearly-report - -");
  }

  @Test
  void a_cooperation_has_a_book_of_its_own() {
    Assessment assessment =
        Assessor.standard()
            .assess(
                Dossier.builder()
                    .id("benelux")
                    .cooperation(Cooperation.builder().build())
                    .recordedThrough(day("2024-03-01"))
                    .build());

    assertThat(books(assessment)).containsExactly("cooperation");
    assertThat(assessment.regime()).isEmpty();
    assertThat(assessment.findings()).hasSize(60);
    assertThat(assessment.count(Verdict.UNDETERMINED)).isEqualTo(60);
    assertThat(assessment.notices()).isEmpty();
    assertThat(assessment.profile()).isPresent();
    assertThat(assessment.asOf()).contains(day("2024-03-01"));
    assertThat(assessment.referenceDay()).contains(day("2024-03-01"));
  }

  @Test
  void a_yearly_report_has_a_book_of_its_own_and_no_regime() {
    Assessment assessment =
        Assessor.standard()
            .assess(Dossier.builder().id("report-2023").report(YearlyReport.of(2023)).build());

    assertThat(assessment.books()).containsExactly(ReportBook.BOOK);
    assertThat(assessment.regime()).isEmpty();
    assertThat(assessment.findings()).hasSameSizeAs(ReportBook.BOOK.rules());
    assertThat(assessment.asOf()).isEmpty();
  }

  @Test
  void every_rule_of_the_books_taken_has_a_finding_in_order() {
    Assessment assessment = Sketch.outside().assess();

    assertThat(assessment.findings().stream().map(finding -> finding.rule().id()))
        .containsExactlyElementsOf(
            assessment.books().stream()
                .flatMap(book -> book.rules().stream())
                .map(rule -> rule.id())
                .toList());
    assertThat(Arrays.stream(Verdict.values()).mapToInt(assessment::count).sum())
        .isEqualTo(assessment.findings().size());
  }
}
