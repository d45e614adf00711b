package nl.ims.rules.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Country;
import nl.ims.model.contribution.Branch;
import nl.ims.model.contribution.Command;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Request;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Scope;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.condition.Day;
import nl.ims.rules.dossier.ContributionQuestions;
import nl.ims.rules.dossier.DossierKind;
import nl.ims.rules.dossier.Fill;
import nl.ims.rules.dossier.Questions;
import nl.ims.rules.dossier.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a dossier says of a contribution can be asked by a rule of one's own, with no vocabulary of
 * one's own: personnel, partners, units, areas, frameworks, command, requests, period.
 */
class StandardQuestionsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

  private static final Dossier TOLD =
      Dossier.builder()
          .id("told")
          .contribution(
              Contribution.builder()
                  .operations(ImmutableList.of(Text.of("Aspides")))
                  .areas(ImmutableList.of(Text.of("Rode Zee", "Red Sea")))
                  .personnel(150)
                  .units(
                      ImmutableList.of(
                          MilitaryUnit.builder().branch(Branch.NAVY).personnel(140).build(),
                          MilitaryUnit.builder().branch(Branch.ARMY).build()))
                  .partners(ImmutableSortedSet.of(Country.of("DE"), Country.of("FR")))
                  .frameworks(ImmutableList.of("eu"))
                  .requests(
                      ImmutableList.of(
                          new Request(Optional.empty(), Optional.of(FIRST.minusDays(9)))))
                  .period(Period.of(FIRST, FIRST.plusYears(1)))
                  .command(
                      new Command(Optional.of(Text.of("CDS")), Optional.empty(), Optional.of(true)))
                  .build())
          .build();

  private static final Dossier SILENT =
      Dossier.builder().id("silent").contribution(Contribution.builder().build()).build();

  /** A condition on a standard question, what it rests on, and what is missing where it is open. */
  private record Asked(String name, Condition condition, String facts, String missing) {
    private Finding on(Dossier dossier) {
      Rule rule =
          Rule.rule("house/rule", Level.GUIDANCE)
              .sentence("Het is zo.", "It is so.")
              .under(Scope.ANY)
              .demands(
                  Demand.when(condition, Verdict.SATISFIED, "het is zo", "it is so")
                      .otherwise(Verdict.VIOLATED, "het is niet zo", "it is not so"))
              .cites(Constitution.article(98).citation())
              .build();
      RuleBook book = RuleBook.of("house", Text.of("Huisregels", "House rules"), rule);
      return Assessor.standard()
          .withBooks(DossierKind.CONTRIBUTION, book)
          .assess(dossier)
          .findings()
          .stream()
          .filter(finding -> finding.rule() == rule)
          .findFirst()
          .orElseThrow();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final ImmutableList<Asked> ASKED =
      ImmutableList.of(
          new Asked(
              "operations",
              ContributionQuestions.OPERATIONS.is(Fill.FILLED),
              "operations: stated",
              "contribution.operations"),
          new Asked(
              "areas",
              ContributionQuestions.AREAS.is(Fill.FILLED),
              "areas: stated",
              "contribution.areas"),
          new Asked(
              "personnel",
              ContributionQuestions.PERSONNEL.isAtMost(150),
              "personnel: 150",
              "contribution.personnel"),
          new Asked(
              "less personnel",
              ContributionQuestions.PERSONNEL.plus(-11).isLessThan(140),
              "personnel: 150",
              "contribution.personnel"),
          new Asked(
              "unit of a branch",
              ContributionQuestions.UNITS.some(ContributionQuestions.UNITS.where("branch", "army")),
              "units: army",
              "contribution.units"),
          new Asked(
              "large unit",
              ContributionQuestions.UNITS.some(
                  ContributionQuestions.UNITS
                      .number("personnel")
                      .isMoreThan(ContributionQuestions.PERSONNEL.plus(-50))),
              "units: 140; personnel: 150",
              "contribution.units"),
          new Asked(
              "partner",
              ContributionQuestions.PARTNERS.some(
                  ContributionQuestions.PARTNERS.where("partner", "BE", "FR")),
              "partners: FR",
              "contribution.partners"),
          new Asked(
              "framework",
              ContributionQuestions.FRAMEWORKS.some(
                  ContributionQuestions.FRAMEWORKS.where("framework", "eu")),
              "frameworks: eu",
              "contribution.frameworks"),
          new Asked(
              "early request",
              ContributionQuestions.REQUESTS.some(
                  ContributionQuestions.REQUESTS
                      .day("date")
                      .isOnOrBefore(ContributionQuestions.PERIOD_FROM.plus(-9))),
              "requests: 21 February 2024; first day: 1 March 2024",
              "contribution.requests"),
          new Asked(
              "period",
              Conditions.not(
                  Questions.PERIOD_THROUGH.isAfter(ContributionQuestions.PERIOD_FROM.plus(365))),
              "last day: 1 March 2025; first day: 1 March 2024",
              "contribution.period.from + contribution.period.through"),
          new Asked(
              "first day",
              ContributionQuestions.PERIOD_FROM.isOnOrAfter(Day.on(FIRST)),
              "first day: 1 March 2024",
              "contribution.period.from"),
          new Asked(
              "full command",
              ContributionQuestions.FULL_COMMAND.isStated(),
              "full command: stated",
              "contribution.command.full"),
          new Asked(
              "red card",
              ContributionQuestions.RED_CARD.is(YesNo.TRUE),
              "red card: yes",
              "contribution.command.red-card"));

  static ImmutableList<Asked> asked() {
    return ASKED;
  }

  @ParameterizedTest
  @MethodSource("asked")
  void a_rule_can_ask_it_and_shows_what_is_stated(Asked asked) {
    Finding finding = asked.on(TOLD);
    assertThat(finding.explanation().in(Language.EN)).isEqualTo("It is so: " + asked.facts + ".");
    assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
  }

  @ParameterizedTest
  @MethodSource("asked")
  void while_it_is_absent_the_answer_is_unknown_and_it_is_what_is_missing(Asked asked) {
    Finding finding = asked.on(SILENT);
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(finding.missing())
        .singleElement()
        .satisfies(set -> assertThat(String.join(" + ", set)).isEqualTo(asked.missing));
  }

  @Test
  void a_list_that_is_stated_holds_no_more_than_it_states() {
    Condition belgian =
        ContributionQuestions.PARTNERS.some(ContributionQuestions.PARTNERS.where("partner", "BE"));
    assertThat(ImmutableList.of(belgian.words().in(Language.EN)))
        .containsExactly("for some element of contribution.partners: partner: BE");
    assertThat(named("partner").on(TOLD.withContribution(onlyDutch())).verdict())
        .isEqualTo(Verdict.VIOLATED);
  }

  private static Asked named(String name) {
    return ASKED.stream().filter(asked -> asked.name().equals(name)).findFirst().orElseThrow();
  }

  private static Contribution onlyDutch() {
    return Contribution.builder().partners(ImmutableSortedSet.of()).build();
  }

  @Test
  void a_column_is_asked_for_what_it_holds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContributionQuestions.UNITS.day("personnel"))
        .withMessage(
            "the column 'personnel' of the list contribution.units holds a number, not a day");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContributionQuestions.REQUESTS.number("date"))
        .withMessage(
            "the column 'date' of the list contribution.requests holds a day, not a number");
  }
}
