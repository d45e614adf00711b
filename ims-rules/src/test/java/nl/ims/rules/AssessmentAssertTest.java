package nl.ims.rules;

import static nl.ims.rules.Asserted.BOTH_CHAMBERS;
import static nl.ims.rules.Asserted.CITES_100;
import static nl.ims.rules.Asserted.CORPS;
import static nl.ims.rules.Asserted.FRIGATE;
import static nl.ims.rules.Asserted.NOT_BOTH;
import static nl.ims.rules.Asserted.PRIOR_INFORMATION;
import static nl.ims.rules.Asserted.PROPOSAL;
import static nl.ims.rules.Asserted.PURPOSE;
import static nl.ims.rules.Asserted.corps;
import static nl.ims.rules.Asserted.fails;
import static nl.ims.rules.Asserted.frigate;
import static nl.ims.rules.Asserted.proposal;
import static nl.ims.rules.testkit.assertions.ImsAssertions.assertThat;

import java.time.LocalDate;
import nl.ims.model.source.Evidence;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import org.junit.jupiter.api.Test;

/** Each assertion on an assessment and its regime passes and fails, with the whole message. */
final class AssessmentAssertTest {

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
        .isUndetermined()
        .misses("points-complete")
        .cites("kst-29521-245", Evidence.RECONSTRUCTED)
        .and()
        .finding("evaluation/interim")
        .isNotApplicable()
        .waitsUntil(LocalDate.of(2025, 5, 21));
    assertThat(proposal())
        .hasNoViolations()
        .hasNoViolationsAtOrAbove(Level.LAW)
        .regime()
        .isOneOf(Regime.OUTSIDE, Regime.ARTICLE_100, Regime.ALONG_ITS_LINES, Regime.OPEN)
        .misses("contribution.purposes")
        .and()
        .finding("article-97/purpose")
        .isUndetermined()
        .misses("contribution.purposes");
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
            + " to have no violations\nbut it has 4:\n"
            + "  article-100/prior-information (law): "
            + NOT_BOTH
            + "\n"
            + """
            article-100/both-chambers on letter/2024-03-08 (practice): No letter to the Senate within a day is recorded: letter of 8 March 2024 (kst-29521-470, to: House of Representatives); letter of 9 March 2024 (kst-29521-471, to: House of Representatives), 1 day after letter; not recorded: a letter from 7 March 2024 through 9 March 2024, other than letter of 8 March 2024, letter of 9 March 2024.
            article-100/both-chambers on letter/2024-03-09 (practice): No letter to the Senate within a day is recorded: letter of 8 March 2024 (kst-29521-470, to: House of Representatives), 1 day before letter; letter of 9 March 2024 (kst-29521-471, to: House of Representatives); not recorded: a letter from 8 March 2024 through 10 March 2024, other than letter of 8 March 2024, letter of 9 March 2024.
            article-100/no-employment-before-debate (practice): No debate preceded it: deployment on 28 March 2024; not recorded: a debate through 28 March 2024; secrecy: none.\
            """
                .indent(2)
                .stripTrailing());
  }

  @Test
  void another_regime() {
    String found =
        """
        it is article-100:
          a unit serves the legal order or brings aid in an armed conflict, and armed force may be involved
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
            but still possible are article-100, along-its-lines, outside, open:
              outside article 100: the purpose is neither the international legal order nor aid in an armed conflict; or along the lines of article 100: defence is a purpose too; or article 100: a unit serves the legal order or brings aid in an armed conflict, and armed force may be involved; or open: aid in an armed conflict, but armed force is not expected; or outside article 100: armed force is not expected
            it misses one of:
              contribution.purposes
              contribution.armed-conflict + contribution.armed-force
            it cites:
              article 97(1) [jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=97&lid=1&z=2023-02-22&g=2023-02-22, read]
              article 100(1) [jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1&z=2023-02-22&g=2023-02-22, read]
              overlapping purposes, as quoted in a letter of 11 December 2012 [kst-30162-11, reconstructed]
              letter of 18 December 2012: article 100 does not apply, the relevant points of the framework are covered all the same [kst-32623-79, read]
              against it: article 100(1) has no such exception [jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1&z=2023-02-22&g=2023-02-22, read]
              the criterion of 22 January 2014 [kst-29521-226, read]
              inside: the second sentence names such aid without asking for force [jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1&z=2023-02-22&g=2023-02-22, read]
              outside: the criterion of 22 January 2014 asks that armed force may be involved [kst-29521-226, read]\
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
        () -> assertThat(corps()).as("our corps").regime(),
        "[our corps] \nExpecting "
            + CORPS
            + " to have a regime\n"
            + "but its subject is a cooperation, and only a contribution has one");
  }

  @Test
  void nothing_to_assert_on() {
    fails(
        () -> assertThat((Assessment) null).hasNoViolations(), "\nExpecting actual not to be null");
  }
}
