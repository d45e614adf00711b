package nl.ims.rules;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.dossier.ContributionQuestions.ANY_PARTNER;
import static nl.ims.rules.dossier.ContributionQuestions.ANY_REQUEST;
import static nl.ims.rules.dossier.ContributionQuestions.ANY_UNIT;
import static nl.ims.rules.dossier.ContributionQuestions.AREAS;
import static nl.ims.rules.dossier.ContributionQuestions.FRAMEWORKS;
import static nl.ims.rules.dossier.ContributionQuestions.FULL_COMMAND;
import static nl.ims.rules.dossier.ContributionQuestions.OPERATIONAL_COMMAND;
import static nl.ims.rules.dossier.ContributionQuestions.OPERATIONS;
import static nl.ims.rules.dossier.ContributionQuestions.PARTNERS;
import static nl.ims.rules.dossier.ContributionQuestions.PERIOD_FROM;
import static nl.ims.rules.dossier.ContributionQuestions.PERSONNEL;
import static nl.ims.rules.dossier.ContributionQuestions.RED_CARD;
import static nl.ims.rules.dossier.ContributionQuestions.REQUESTS;
import static nl.ims.rules.dossier.ContributionQuestions.UNITS;
import static nl.ims.rules.dossier.Questions.FORMS;
import static nl.ims.rules.dossier.Questions.PERIOD_THROUGH;
import static nl.ims.rules.dossier.Words.there;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.Form;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Day;
import nl.ims.rules.dossier.Fill;
import nl.ims.rules.dossier.YesNo;
import nl.ims.rules.testkit.Laws;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** Rules of one's own on what no rule that ships asks of a contribution obey the laws too. */
@AddLifecycleHook(SteadyRun.class)
class OwnRulesLawsProperties {
  private static final String SEED = "1848";

  private static final List<Condition> ASKED =
      List.of(
          OPERATIONS.is(Fill.FILLED),
          AREAS.is(Fill.EMPTY),
          PERSONNEL.isMoreThan(200),
          all(PERSONNEL.isAtLeast(150), PERSONNEL.isAtMost(200)),
          ANY_UNIT.is(Fill.FILLED),
          UNITS.some(UNITS.where("branch", "navy")),
          UNITS.some(UNITS.number("personnel").isAtMost(PERSONNEL)),
          ANY_PARTNER.is(Fill.FILLED),
          PARTNERS.some(PARTNERS.where("partner", "DE")),
          PARTNERS.some(all()),
          FRAMEWORKS.some(FRAMEWORKS.where("framework", "nato")),
          ANY_REQUEST.is(Fill.FILLED),
          REQUESTS.some(REQUESTS.day("date").isBefore(PERIOD_FROM)),
          PERIOD_THROUGH.isOnOrBefore(PERIOD_FROM.plus(365)),
          PERIOD_FROM.isOnOrAfter(Day.on(LocalDate.of(2024, 1, 1))),
          FULL_COMMAND.isStated(),
          OPERATIONAL_COMMAND.isStated(),
          RED_CARD.is(YesNo.TRUE),
          FORMS.holds(Form.UNIT),
          there(StepKind.LETTER).to(Chamber.SENATE).before(Day.EMPLOYMENT));

  /** A letter some days before each deployment. */
  private static final Rule IN_TIME =
      Rule.rule("own/in-time", Level.GUIDANCE)
          .sentence("z", "s")
          .each(there(StepKind.EMPLOYMENT))
          .demands(
              there(StepKind.LETTER)
                  .to(Chamber.HOUSE_OF_REPRESENTATIVES)
                  .onOrBefore(Day.SUBJECT.plus(-10)),
              Text.of("t"),
              Text.of("t"))
          .cites(Constitution.article(100).citation())
          .build();

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.forOwnRules();
  }

  @Provide
  Arbitrary<RuleBook> books() {
    Arbitrary<Condition> asked = Arbitraries.of(ASKED).flatMap(c -> Arbitraries.of(c, not(c)));
    Arbitrary<Condition> joined =
        asked
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .flatMap(
                parts -> {
                  Condition[] each = parts.toArray(Condition[]::new);
                  return Arbitraries.of(all(each), any(each));
                });
    return joined.list().ofSize(4).map(OwnRulesLawsProperties::book);
  }

  private static RuleBook book(List<Condition> demands) {
    Text text = Text.of("t");
    return RuleBook.of(
        "own",
        text,
        Stream.concat(
                Stream.of(IN_TIME),
                IntStream.range(0, demands.size())
                    .mapToObj(
                        i ->
                            Rule.rule("own/" + i, Level.GUIDANCE)
                                .sentence("z", "s")
                                .demands(demands.get(i), text, text)
                                .cites(Constitution.article(100).citation())
                                .build()))
            .toList());
  }

  @Property(seed = SEED)
  @StatisticsReport(onFailureOnly = true)
  void they_obey_every_law(
      @ForAll("situations") Situation situation,
      @ForAll("books") RuleBook book,
      @ForAll Random random) {
    Laws.every(List.of(book)).check(situation, random);
    for (Finding finding : book.apply(situation.view())) {
      Statistics.collect(finding.verdict());
    }
    Statistics.coverage(
        coverage -> {
          coverage.check(Verdict.SATISFIED).percentage(p -> p > 15);
          coverage.check(Verdict.VIOLATED).percentage(p -> p > 15);
          coverage.check(Verdict.UNDETERMINED).percentage(p -> p > 15);
        });
  }
}
