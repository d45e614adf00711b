package nl.ims.rules;

import static nl.ims.rules.testkit.assertions.ImsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.Task;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.Paper;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.testkit.assertions.FindingAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each assertion passes and fails, with the whole message. */
final class AssessmentAssertTest {

  private static final String PRIOR_INFORMATION = "article-100/prior-information";
  private static final String BOTH_CHAMBERS = "article-100/both-chambers";

  private static final String FRIGATE =
      "dossier frigate (as of 2024-03-31, reference day 2024-03-08, rules [article-100,"
          + " toetsingskader-2014])";

  private static final String PROPOSAL =
      "dossier proposal (as of no day, reference day no day, rules [article-100,"
          + " toetsingskader-2014])";

  private static final String CORPS =
      "dossier corps (as of no day, reference day no day, rules [cooperation])";

  /** Two letters to the House and none to the Senate, in a complete log. */
  private static Assessment frigate() {
    Contribution contribution =
        Contribution.builder()
            .purposes(ImmutableSortedSet.of(Purpose.INTERNATIONAL_LEGAL_ORDER))
            .task(Task.OPERATION)
            .forms(ImmutableSortedSet.of(Form.UNIT))
            .armedForce(ArmedForce.MAY_BE_INVOLVED)
            .kindOfDecision(KindOfDecision.NEW)
            .secrecy(Secrecy.NONE)
            .build();
    return Assessor.standard()
        .assess(
            Dossier.builder()
                .id("frigate")
                .contribution(contribution)
                .recordedThrough(LocalDate.of(2024, 3, 31))
                .addProcedure(letter(8), letter(9))
                .addProcedure(
                    Step.builder()
                        .date(LocalDate.of(2024, 3, 28))
                        .kind(StepKind.EMPLOYMENT)
                        .build())
                .build());
  }

  private static Step letter(int day) {
    return Step.builder()
        .date(LocalDate.of(2024, 3, day))
        .kind(StepKind.LETTER)
        .to(ImmutableSortedSet.of(Chamber.HOUSE_OF_REPRESENTATIVES))
        .paper(Paper.parse("kst-29521-47" + day % 8))
        .build();
  }

  /** Hardly anything is stated. */
  private static Assessment proposal() {
    return Assessor.standard()
        .assess(
            Dossier.builder()
                .id("proposal")
                .contribution(
                    Contribution.builder()
                        .task(Task.OPERATION)
                        .forms(ImmutableSortedSet.of(Form.UNIT))
                        .build())
                .build());
  }

  private static Assessment corps() {
    return Assessor.standard()
        .assess(Dossier.builder().id("corps").cooperation(Cooperation.builder().build()).build());
  }

  private static void fails(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
  }

  @Test
  void what_holds_passes() {
    assertThat(frigate())
        .regime()
        .is(Regime.ARTICLE_100)
        .isOneOf(Regime.ARTICLE_100)
        .cites("article 100(1)")
        .and()
        .finding(PRIOR_INFORMATION)
        .isViolated()
        .hasVerdict(Verdict.VIOLATED)
        .isAtLevel(Level.LAW)
        .hasNoSubject()
        .cites("article 100(1)")
        .cites("artikel 100, eerste lid")
        .cites("29 521, nr. 226")
        .cites("kst-29521-226", Evidence.READ)
        .restsOn("contribution.secrecy")
        .restsOn("procedure[0]")
        .and()
        .finding(BOTH_CHAMBERS, "letter/2024-03-09")
        .hasSubject("letter/2024-03-09")
        .isViolated()
        .and()
        .finding("article-97/purpose")
        .isSatisfied()
        .and()
        .finding("toetsingskader/grounds/weighed")
        .needsJudgement()
        .cites("kst-29521-245", Evidence.RECONSTRUCTED)
        .and()
        .finding("evaluation/interim")
        .isNotApplicable()
        .waitsUntil(LocalDate.of(2025, 5, 21));
    assertThat(proposal())
        .hasNoViolations()
        .hasNoViolationsAtOrAbove(Level.LAW)
        .regime()
        .isOneOf(Regime.OUTSIDE, Regime.ARTICLE_100, Regime.ALONG_ITS_LINES)
        .misses("contribution.purposes")
        .and()
        .finding("article-97/purpose")
        .isUndetermined()
        .misses("contribution.purposes");
  }

  private static final String CITES_97 =
      "it cites:\n"
          + "  article 97(1) [jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=97&lid=1, read]";

  private static final String CITES_100 =
      "it cites:\n"
          + "  article 100(1) [jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1,"
          + " read]\n"
          + "  the criterion of 22 January 2014 [kst-29521-226, read]";

  /** Why the purpose of the frigate is satisfied, with its facts and papers. */
  private static final String PURPOSE =
      """
      satisfied:
        A purpose of the armed forces is stated: purposes: international-legal-order.
      it rests on:
        contribution.purposes = international-legal-order
      """
          + CITES_97;

  private static final String PURPOSE_MISSING =
      """
      undetermined:
        Depends on contribution.purposes.
      it misses one of:
        contribution.purposes
      """
          + CITES_97;

  private static final String NOT_BOTH =
      "Not both chambers were informed beforehand: letter of 2024-03-08 (kst-29521-470, to:"
          + " house-of-representatives), 20 days before employment; letter of 2024-03-09"
          + " (kst-29521-471, to: house-of-representatives), 19 days before employment; employment"
          + " of 2024-03-28; not recorded: a letter through 2024-03-27, other than"
          + " letter/2024-03-08, letter/2024-03-09; not recorded: a letter through 2024-03-28,"
          + " other than letter/2024-03-08, letter/2024-03-09; secrecy: none.";

  private static FindingAssert purpose() {
    return assertThat(frigate()).finding("article-97/purpose");
  }

  private static FindingAssert firstLetter() {
    return assertThat(frigate()).finding(BOTH_CHAMBERS, "letter/2024-03-08");
  }

  /** What a failed assertion on the purpose of the frigate says. */
  private static String ofPurpose(String message) {
    return "\nExpecting the finding:\n  article-97/purpose\nof " + FRIGATE + "\n" + message;
  }

  private static String ofFirstLetter(String message) {
    return "\nExpecting the finding:\n  article-100/both-chambers on letter/2024-03-08\nof "
        + FRIGATE
        + "\n"
        + message;
  }

  private static String ofProposal(String message) {
    return "\nExpecting the finding:\n  article-97/purpose\nof " + PROPOSAL + "\n" + message;
  }

  @Test
  void another_verdict() {
    fails(() -> purpose().isViolated(), ofPurpose("to be violated\nbut it is " + PURPOSE));
    fails(() -> purpose().isUndetermined(), ofPurpose("to be undetermined\nbut it is " + PURPOSE));
    fails(
        () -> purpose().needsJudgement(), ofPurpose("to be needs-judgement\nbut it is " + PURPOSE));
    fails(
        () -> purpose().isNotApplicable(), ofPurpose("to be not-applicable\nbut it is " + PURPOSE));
    fails(
        () -> purpose().hasVerdict(Verdict.VIOLATED),
        ofPurpose("to be violated\nbut it is " + PURPOSE));
    fails(
        () -> assertThat(proposal()).finding("article-97/purpose").isSatisfied(),
        ofProposal("to be satisfied\nbut it is " + PURPOSE_MISSING));
  }

  @Test
  void a_verdict_with_the_facts_that_it_rests_on() {
    fails(
        () -> assertThat(frigate()).finding(PRIOR_INFORMATION).isSatisfied(),
        "\nExpecting the finding:\n  article-100/prior-information\nof "
            + FRIGATE
            + "\nto be satisfied\nbut it is violated:\n  "
            + NOT_BOTH
            + """

            it rests on:
              contribution.task = operation
              contribution.forms = unit
              contribution.purposes = international-legal-order
              contribution.armed-force = may-be-involved
              procedure[2] = 2024-03-28
              procedure[0].to = house-of-representatives
              procedure[1].to = house-of-representatives
              recorded-through = not recorded: a letter through 2024-03-27, other than letter/2024-03-08, letter/2024-03-09
              recorded-through = not recorded: a letter through 2024-03-28, other than letter/2024-03-08, letter/2024-03-09
              procedure[0] = 2024-03-08, kst-29521-470 \u2192 house-of-representatives
              contribution.secrecy = none
            """
            + CITES_100);
  }

  @Test
  void a_paper_that_is_not_cited() {
    fails(
        () -> purpose().cites("article 68"),
        ofPurpose("to cite article 68\nbut it does not\n" + CITES_97));
    fails(
        () -> purpose().cites("article 97(1)", Evidence.RECONSTRUCTED),
        ofPurpose("to cite article 97(1) as reconstructed\nbut it does not\n" + CITES_97));
  }

  @Test
  void facts_that_are_not_missed() {
    fails(
        () -> purpose().misses("contribution.mandate"),
        ofPurpose("to miss contribution.mandate\nbut it misses nothing, it is " + PURPOSE));
    fails(
        () ->
            assertThat(proposal())
                .finding("article-97/purpose")
                .misses("contribution.purposes", "recorded-through"),
        ofProposal(
            "to miss contribution.purposes + recorded-through\nbut it does not, it is "
                + PURPOSE_MISSING));
  }

  @Test
  void a_fact_that_it_does_not_rest_on() {
    fails(
        () -> purpose().restsOn("contribution.purpose"),
        ofPurpose("to rest on contribution.purpose\nbut it does not, it is " + PURPOSE));
  }

  @Test
  void another_level() {
    fails(
        () -> purpose().isAtLevel(Level.PRACTICE),
        ofPurpose("to be of level practice\nbut it is of level law"));
  }

  @Test
  void another_subject() {
    fails(
        () -> purpose().hasSubject("letter/2024-03-08"),
        ofPurpose("to be on letter/2024-03-08\nbut it is on the dossier as a whole"));
    fails(
        () -> firstLetter().hasSubject("letter/2024-03-09"),
        ofFirstLetter("to be on letter/2024-03-09\nbut it is on letter/2024-03-08"));
    fails(
        () -> firstLetter().hasNoSubject(),
        ofFirstLetter("to be on the dossier as a whole\nbut it is on letter/2024-03-08"));
  }

  @Test
  void another_day_to_wait_for() {
    fails(
        () -> purpose().waitsUntil(LocalDate.of(2024, 4, 1)),
        ofPurpose("to wait until 2024-04-01\nbut it waits for no day, it is " + PURPOSE));
  }

  @Test
  void a_rule_that_there_is_not() {
    String head = "\nExpecting " + FRIGATE + " to have a finding on:\n  ";
    fails(
        () -> assertThat(frigate()).finding("article-100/prior-informatin"),
        head
            + "article-100/prior-informatin\nbut there is no rule of that id, did you mean"
            + " article-100/prior-information?");
    fails(
        () -> assertThat(frigate()).finding("frigates"),
        head + "frigates\nbut there is no rule of that id");
    fails(
        () -> assertThat(frigate()).finding("toetsingskader/burden-sharing/solidarity"),
        head
            + "toetsingskader/burden-sharing/solidarity\nbut that rule is in none of the books that"
            + " were taken: [article-100, toetsingskader-2014]");
  }

  @Test
  void a_rule_of_several_subjects() {
    fails(
        () -> assertThat(frigate()).finding(BOTH_CHAMBERS),
        "\nExpecting "
            + FRIGATE
            + " to have one finding on:\n  article-100/both-chambers\n"
            + "but it has 2, so name a subject:\n"
            + "  letter/2024-03-08 (violated)\n"
            + "  letter/2024-03-09 (violated)");
  }

  @Test
  void a_subject_that_there_is_not() {
    String head = "\nExpecting " + FRIGATE + " to have a finding on:\n  ";
    fails(
        () -> assertThat(frigate()).finding(BOTH_CHAMBERS, "letter/2024-03-1"),
        head
            + "article-100/both-chambers on letter/2024-03-1\nbut there is no such subject, did you"
            + " mean letter/2024-03-08? There are:\n"
            + "  letter/2024-03-08 (violated)\n"
            + "  letter/2024-03-09 (violated)");
    fails(
        () -> assertThat(frigate()).finding(BOTH_CHAMBERS, "x"),
        head
            + "article-100/both-chambers on x\nbut there is no such subject. There are:\n"
            + "  letter/2024-03-08 (violated)\n"
            + "  letter/2024-03-09 (violated)");
    fails(
        () -> assertThat(frigate()).finding("article-97/purpose", "x"),
        head
            + "article-97/purpose on x\nbut its only one is on the dossier as a whole: "
            + PURPOSE);
  }

  @Test
  void violations() {
    fails(
        () -> assertThat(frigate()).hasNoViolationsAtOrAbove(Level.COMMITMENT),
        "\nExpecting "
            + FRIGATE
            + " to have no violations of level commitment or above\nbut it has 1:\n"
            + "  article-100/prior-information (law): "
            + NOT_BOTH);
    fails(
        () -> assertThat(frigate()).hasNoViolations(),
        "\nExpecting "
            + FRIGATE
            + " to have no violations\nbut it has 6:\n"
            + "  article-100/prior-information (law): "
            + NOT_BOTH
            + "\n"
            + """
            article-100/both-chambers on letter/2024-03-08 (practice): No letter to the Senate within a day is recorded: letter of 2024-03-08 (kst-29521-470, to: house-of-representatives); letter of 2024-03-09 (kst-29521-471, to: house-of-representatives), 1 day after letter; not recorded: a letter from 2024-03-07 through 2024-03-09, other than letter/2024-03-08, letter/2024-03-09.
            article-100/both-chambers on letter/2024-03-09 (practice): No letter to the Senate within a day is recorded: letter of 2024-03-08 (kst-29521-470, to: house-of-representatives), 1 day before letter; letter of 2024-03-09 (kst-29521-471, to: house-of-representatives); not recorded: a letter from 2024-03-08 through 2024-03-10, other than letter/2024-03-08, letter/2024-03-09.
            article-100/decision-not-intention on letter/2024-03-08 (practice): No decision on or before the letter is recorded: letter of 2024-03-08 (kst-29521-470); not recorded: decision through 2024-03-08.
            article-100/decision-not-intention on letter/2024-03-09 (practice): No decision on or before the letter is recorded: letter of 2024-03-09 (kst-29521-471); not recorded: decision through 2024-03-09.
            article-100/no-employment-before-debate (practice): No debate went before: employment of 2024-03-28; not recorded: a debate through 2024-03-28; secrecy: none.\
            """
                .indent(2)
                .stripTrailing());
  }

  @Test
  void another_regime() {
    String found =
        """
        it is article-100:
          a unit serves the legal order, or brings relief in an armed conflict, and may have to use armed force or be exposed to it
        """
            + CITES_100;
    String head = "\nExpecting the regime of " + FRIGATE + "\n";
    fails(
        () -> assertThat(frigate()).regime().is(Regime.OUTSIDE),
        head + "to be outside\nbut " + found);
    fails(
        () -> assertThat(frigate()).regime().isOneOf(Regime.OUTSIDE, Regime.OPEN),
        head + "to be one of outside, open\nbut " + found);
    fails(
        () -> assertThat(frigate()).regime().misses("contribution.purposes"),
        head + "to miss contribution.purposes\nbut it does not, " + found);
    fails(
        () -> assertThat(frigate()).regime().cites("article 97(1)"),
        head + "to cite article 97(1)\nbut it does not, " + found);
  }

  @Test
  void a_regime_that_is_not_settled() {
    fails(
        () -> assertThat(proposal()).regime().is(Regime.OUTSIDE),
        "\nExpecting the regime of "
            + PROPOSAL
            + """

            to be outside
            but still possible are article-100, along-its-lines, outside:
              outside: the purpose is neither the international legal order nor relief in an armed conflict; or along-its-lines: defence is a purpose too; or article-100: a unit serves the legal order, or brings relief in an armed conflict, and may have to use armed force or be exposed to it; or outside: armed force is not expected
            it misses one of:
              contribution.armed-force
              contribution.purposes
            it cites:
              article 97(1) [jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=97&lid=1, read]
              article 100(1) [jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1, read]
              overlapping purposes, as quoted in a letter of 11 December 2012 [kst-30162-11, reconstructed]
              the debate of 20 December 2012 [kst-32623-84, read]
              against it: article 100(1) has no such exception [jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1, read]
              the criterion of 22 January 2014 [kst-29521-226, read]\
            """);
  }

  @Test
  void a_subject_that_has_no_regime() {
    fails(
        () -> assertThat(corps()).regime(),
        "\nExpecting "
            + CORPS
            + " to have a regime\n"
            + "but its subject is a cooperation, and only a contribution has one");
  }

  @Test
  void a_description_goes_along() {
    fails(
        () -> assertThat(frigate()).as("our frigate").finding("article-97/purpose").isViolated(),
        "[our frigate] " + ofPurpose("to be violated\nbut it is " + PURPOSE));
    fails(
        () -> assertThat(corps()).as("our corps").regime(),
        "[our corps] \nExpecting "
            + CORPS
            + " to have a regime\n"
            + "but its subject is a cooperation, and only a contribution has one");
  }

  @Test
  void nothing_to_assert_on() {
    fails(() -> assertThat(null).hasNoViolations(), "\nExpecting actual not to be null");
  }

  @Test
  void several_can_be_collected() {
    SoftAssertions softly = new SoftAssertions();
    softly.check(() -> purpose().isViolated());
    softly.check(() -> purpose().isSatisfied());
    softly.check(() -> purpose().isAtLevel(Level.PRACTICE));
    Assertions.assertThat(softly.errorsCollected())
        .extracting(Throwable::getMessage)
        .satisfiesExactly(
            first ->
                Assertions.assertThat(first)
                    .startsWith(ofPurpose("to be violated\nbut it is " + PURPOSE)),
            second ->
                Assertions.assertThat(second)
                    .startsWith(ofPurpose("to be of level practice\nbut it is of level law")));
  }
}
