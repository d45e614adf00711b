package nl.ims.rules.report;

import static nl.ims.rules.report.Findings.dutch;
import static nl.ims.rules.report.Findings.english;
import static nl.ims.rules.report.Findings.missing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Country;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.report.Development;
import nl.ims.model.report.Promise;
import nl.ims.model.report.PromiseAnswer;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import org.junit.jupiter.api.Test;

/** What parliament was promised of the report. */
class PromiseRulesTest {
  private static final String PROMISE = "report/promise-answered";
  private static final String PARTNER = "report/partner-treated";
  private static final String TOPIC = "report/topic-treated";
  private static final String YEAR = "report/in-its-year";

  private static final YearlyReport REPORT = YearlyReport.of(2015);
  private static final Promise SEGERS = Promise.builder().id("segers").build();
  private static final PromiseAnswer LATER =
      new PromiseAnswer(
          Optional.of(Paper.parse("kst-29521-310")),
          Optional.empty(),
          Optional.of(LocalDate.of(2016, 2, 3)));

  private static YearlyReport promises(Promise... promises) {
    return REPORT.withPromises(ImmutableList.copyOf(promises));
  }

  private static ImmutableSortedSet<Country> states(String... codes) {
    return Arrays.stream(codes)
        .map(Country::of)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static YearlyReport topics(Topic... topics) {
    return REPORT.withTopics(ImmutableList.copyOf(topics));
  }

  @Test
  void an_answer_satisfies_though_it_came_in_a_later_letter() {
    Finding finding =
        Findings.in(promises(SEGERS.withAnswered(ImmutableList.of(LATER)))).of(PROMISE, "segers");
    assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(finding.path()).contains("report.promises[0]");
    assertThat(dutch(finding)).isEqualTo("De toezegging is afgedaan: antwoord: vermeld.");
    assertThat(english(finding)).isEqualTo("The promise has been dealt with: answer: stated.");
  }

  @Test
  void a_promise_that_is_stated_to_be_open_needs_judgement_and_is_not_broken() {
    Finding finding =
        Findings.in(promises(SEGERS.withAnswered(ImmutableList.of()))).of(PROMISE, "segers");
    assertThat(finding.verdict()).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(finding))
        .isEqualTo("Open: vermeld is dat de toezegging nog niet is afgedaan: antwoord: geen.");
    assertThat(english(finding))
        .isEqualTo("Open: the promise is stated not to have been dealt with yet: answer: none.");
  }

  @Test
  void a_judgement_on_an_open_promise_settles_it_and_no_other() {
    Promise eijsink = Promise.builder().id("eijsink").answered(ImmutableList.of()).build();
    Judgement rejected =
        Judgement.builder()
            .rule(PROMISE)
            .subject("segers")
            .addBy(Actor.GOVERNMENT)
            .date(LocalDate.of(2016, 2, 3))
            .outcome(JudgementOutcome.REJECTED)
            .reason(Text.of("it was due"))
            .build();
    Findings findings =
        Findings.in(
            Dossier.builder()
                .id("report")
                .report(promises(SEGERS.withAnswered(ImmutableList.of()), eijsink))
                .addJudgements(rejected)
                .build());
    assertThat(findings.verdict(PROMISE, "segers")).isEqualTo(Verdict.VIOLATED);
    assertThat(findings.verdict(PROMISE, "eijsink")).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(english(findings.of(PROMISE, "segers")))
        .isEqualTo(
            "Open: the promise is stated not to have been dealt with yet; the government has"
                + " rejected this: answer: none; judgement: rejected, 3 February 2016.");
  }

  @Test
  void a_promise_that_says_nothing_of_answers_names_the_key() {
    Promise eijsink = Promise.builder().id("eijsink").answered(ImmutableList.of(LATER)).build();
    Findings findings = Findings.in(promises(eijsink, SEGERS));
    Finding finding = findings.of(PROMISE, "segers");
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(finding)).containsExactly("report.promises[1].answered");
    assertThat(dutch(finding)).isEqualTo("Hangt af van report.promises[1].answered.");
    assertThat(english(finding)).isEqualTo("Depends on report.promises[1].answered.");
    assertThat(findings.subjects(PROMISE)).containsExactly("eijsink", "segers");
  }

  @Test
  void subjects_are_in_the_order_of_their_names_whatever_that_of_the_file() {
    Promise eijsink = Promise.builder().id("eijsink").build();
    assertThat(Findings.in(promises(SEGERS, eijsink)).subjects(PROMISE))
        .containsExactly("eijsink", "segers");
  }

  @Test
  void without_promises_there_is_nothing_to_look_at_and_without_the_list_nobody_knows() {
    Finding none = Findings.in(promises()).of(PROMISE);
    assertThat(none.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(english(none)).isEqualTo("There is nothing to look at: promises: none.");
    Finding unknown = Findings.in(REPORT).of(PROMISE);
    assertThat(unknown.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(unknown)).containsExactly("report.promises");
  }

  @Test
  void a_partner_announced_is_treated_or_not() {
    Findings findings =
        Findings.in(
            REPORT.withPartnersAnnounced(states("NO", "BE")).withPartners(states("BE", "DE")));
    assertThat(findings.subjects(PARTNER)).containsExactly("BE", "NO");
    Finding belgium = findings.of(PARTNER, "BE");
    assertThat(belgium.verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(belgium))
        .isEqualTo("De aangekondigde partner is behandeld: onder de behandelde partners: ja.");
    assertThat(english(belgium))
        .isEqualTo("The announced partner is covered: among the partners treated: yes.");
    assertThat(belgium.proof().get(0).question()).isEqualTo("report.partners");
    Finding norway = findings.of(PARTNER, "NO");
    assertThat(norway.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(norway.path()).contains("report.partners-announced[1]");
    assertThat(dutch(norway))
        .isEqualTo(
            "De aangekondigde partner is niet behandeld: onder de behandelde partners: nee.");
    assertThat(english(norway))
        .isEqualTo("The announced partner is not covered: among the partners treated: no.");
  }

  @Test
  void while_the_partners_treated_are_absent_they_are_asked_for() {
    Finding finding = Findings.in(REPORT.withPartnersAnnounced(states("NO"))).of(PARTNER, "NO");
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(finding)).containsExactly("report.partners");
  }

  @Test
  void a_topic_announced_is_treated_or_not() {
    Topic munitions = Topic.builder().id("munitions").announced(true).build();
    Topic vat = munitions.withId("vat");
    Findings findings =
        Findings.in(
            topics(
                munitions.withDevelopments(ImmutableList.of(Development.builder().build())),
                vat.withDevelopments(ImmutableList.of())));
    assertThat(findings.verdict(TOPIC, "munitions")).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(findings.of(TOPIC, "munitions")))
        .isEqualTo(
            "Het aangekondigde onderwerp is behandeld: aangekondigd: ja;"
                + " ontwikkelingen: vermeld.");
    assertThat(english(findings.of(TOPIC, "munitions")))
        .isEqualTo("The announced topic is covered: announced: yes; developments: stated.");
    assertThat(findings.verdict(TOPIC, "vat")).isEqualTo(Verdict.VIOLATED);
    assertThat(english(findings.of(TOPIC, "vat")))
        .isEqualTo("The announced topic is not covered: announced: yes; developments: none.");
  }

  @Test
  void developments_that_were_all_inferred_say_so() {
    Development inferred = Development.builder().inferred(true).build();
    Topic topic = Topic.builder().id("vat").announced(true).build();
    assertThat(
            english(
                Findings.in(topics(topic.withDevelopments(ImmutableList.of(inferred))))
                    .of(TOPIC, "vat")))
        .isEqualTo(
            "The announced topic is covered: announced: yes; developments: stated (inferred).");
    assertThat(
            english(
                Findings.in(
                        topics(
                            topic.withDevelopments(
                                ImmutableList.of(inferred, Development.builder().build()))))
                    .of(TOPIC, "vat")))
        .isEqualTo("The announced topic is covered: announced: yes; developments: stated.");
  }

  @Test
  void a_topic_that_was_not_announced_is_out_and_one_that_may_be_asks() {
    Topic silent = Topic.builder().id("vat").build();
    Finding open = Findings.in(topics(silent)).of(TOPIC, "vat");
    assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(open)).containsExactly("report.topics[0].announced");
    Finding out = Findings.in(topics(silent.withAnnounced(false))).of(TOPIC, "vat");
    assertThat(out.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    Finding announced = Findings.in(topics(silent.withAnnounced(true))).of(TOPIC, "vat");
    assertThat(announced.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(announced)).containsExactly("report.topics[0].developments");
  }

  @Test
  void a_report_in_its_year_satisfies_and_in_another_needs_judgement() {
    Finding in = Findings.in(REPORT.withDate(LocalDate.of(2015, 12, 31))).of(YEAR);
    assertThat(in.verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(in))
        .isEqualTo(
            "De rapportage is verzonden in het jaar waarover zij gaat: datum: 31 december 2015;"
                + " jaar: 2015.");
    assertThat(english(in))
        .isEqualTo(
            "The report was sent in the year it covers: date: 31 December 2015; year: 2015.");
    Finding after = Findings.in(REPORT.withDate(LocalDate.of(2016, 1, 1))).of(YEAR);
    assertThat(after.verdict()).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(after))
        .isEqualTo(
            "De rapportage is verzonden in een ander jaar dan dat waarover zij gaat; toegezegd"
                + " is jaarlijks, zonder vaste datum: datum: 1 januari 2016; jaar: 2015.");
    assertThat(english(after))
        .isEqualTo(
            "The report was sent in another year than the one it covers; the promise was a"
                + " report every year, on no fixed date: date: 1 January 2016; year: 2015.");
    assertThat(Findings.in(REPORT.withDate(LocalDate.of(2014, 12, 31))).verdict(YEAR))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  /** Its law of time: a year later on the same day of the calendar it says the same. */
  @Test
  void a_report_moved_by_a_year_with_its_year_is_judged_alike() {
    for (int moved = -20; moved <= 20; moved++) {
      LocalDate day = LocalDate.of(2016, 2, 29).plusYears(moved);
      assertThat(Findings.in(YearlyReport.of(2016 + moved).withDate(day)).verdict(YEAR))
          .isEqualTo(Verdict.SATISFIED);
      assertThat(Findings.in(YearlyReport.of(2015 + moved).withDate(day)).verdict(YEAR))
          .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    }
  }

  @Test
  void the_year_and_the_day_are_asked_for() {
    YearlyReport silent = YearlyReport.builder().build();
    LocalDate day = LocalDate.of(2015, 10, 30);
    assertThat(missing(Findings.in(silent).of(YEAR))).containsExactly("report.date + report.year");
    assertThat(missing(Findings.in(REPORT).of(YEAR))).containsExactly("report.date");
    assertThat(missing(Findings.in(silent.withDate(day)).of(YEAR))).containsExactly("report.year");
  }
}
