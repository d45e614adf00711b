package nl.ims.rules;

import static nl.ims.rules.Asserted.BOTH_CHAMBERS;
import static nl.ims.rules.Asserted.CITES_100;
import static nl.ims.rules.Asserted.CITES_97;
import static nl.ims.rules.Asserted.FRIGATE;
import static nl.ims.rules.Asserted.NOT_BOTH;
import static nl.ims.rules.Asserted.PRIOR_INFORMATION;
import static nl.ims.rules.Asserted.PROPOSAL;
import static nl.ims.rules.Asserted.PURPOSE;
import static nl.ims.rules.Asserted.PURPOSE_MISSING;
import static nl.ims.rules.Asserted.fails;
import static nl.ims.rules.Asserted.frigate;
import static nl.ims.rules.Asserted.proposal;
import static nl.ims.rules.testkit.assertions.ImsAssertions.assertThat;

import java.time.LocalDate;
import nl.ims.model.source.Evidence;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.testkit.assertions.FindingAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Each assertion on a finding fails with the whole message. */
final class FindingAssertTest {

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
              recorded-through = not recorded: a debate through 2024-03-27
              recorded-through = not recorded: answers through 2024-03-27
              recorded-through = not recorded: confidential briefing through 2024-03-27
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
  void a_description_goes_along() {
    fails(
        () -> assertThat(frigate()).as("our frigate").finding("article-97/purpose").isViolated(),
        "[our frigate] " + ofPurpose("to be violated\nbut it is " + PURPOSE));
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

  @Test
  void a_finding_by_itself() {
    Finding finding =
        frigate().findings().stream()
            .filter(f -> f.rule().id().equals("article-97/purpose"))
            .findFirst()
            .orElseThrow();
    FindingAssert asserted = assertThat(finding).isSatisfied();
    fails(
        () -> assertThat(finding).isViolated(),
        "\nExpecting the finding:\n  article-97/purpose\nto be violated\nbut it is " + PURPOSE);
    Assertions.assertThatIllegalStateException()
        .isThrownBy(asserted::and)
        .withMessage("the finding was taken by itself; start with assertThat(assessment)");
    fails(() -> assertThat((Finding) null).isViolated(), "\nExpecting actual not to be null");
  }
}
