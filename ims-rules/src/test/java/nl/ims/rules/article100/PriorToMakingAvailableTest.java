package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.MADE_AVAILABLE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.open;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import nl.ims.rules.testkit.assertions.ImsAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both chambers are informed before the force is put at somebody's disposal. */
class PriorToMakingAvailableTest {
  private static final String RULE = "article-100/prior-to-making-available";
  private static final String DAY_BEFORE = "2024-03-19";
  private static final String DAY = "2024-03-20";

  private static final Sketch AVAILABLE = article100().step(DAY, MADE_AVAILABLE);

  /** Made available without a word, and the log is complete. */
  private static final Sketch SILENT = AVAILABLE.through(DAY);

  @Test
  void letters_the_day_before_satisfy() {
    Sketch informed = AVAILABLE.letter(DAY_BEFORE, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(informed.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(informed.finding(RULE)))
        .isEqualTo(
            "Beide Kamers zijn vooraf geïnformeerd: brief van 19 maart 2024 (gericht aan: Tweede"
                + " Kamer, Eerste Kamer); terbeschikkingstelling op 20 maart 2024.");
    assertThat(english(informed.finding(RULE)))
        .isEqualTo(
            "Both chambers were informed in advance: letter of 19 March 2024 (to: House of"
                + " Representatives, Senate); making available on 20 March 2024.");
    assertThat(
            AVAILABLE
                .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES)
                .letter(DAY_BEFORE, SENATE)
                .verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void while_it_is_open_the_letters_so_far_are_told() {
    Sketch open = AVAILABLE.letter(DAY_BEFORE, HOUSE_OF_REPRESENTATIVES);

    assertThat(english(open.finding(RULE)))
        .endsWith("On record: letter of 19 March 2024, to: House of Representatives.");
  }

  @Test
  void no_word_violates() {
    assertThat(SILENT.verdict(RULE)).isEqualTo(Verdict.VIOLATED);
    assertThat(dutch(SILENT.finding(RULE)))
        .isEqualTo(
            "Geen van beide Kamers is vooraf geïnformeerd: terbeschikkingstelling op 20"
                + " maart 2024; niet vermeld:"
                + " een brief tot en met 20 maart 2024; niet vermeld: een debat tot en met 19"
                + " maart 2024; niet vermeld: antwoorden tot en met 19 maart 2024; niet vermeld:"
                + " vertrouwelijke briefing tot en met 19 maart 2024; geheimhouding: geen.");
    assertThat(english(SILENT.finding(RULE)))
        .isEqualTo(
            "Neither chamber was informed in advance: making available on 20 March"
                + " 2024; not recorded: a letter"
                + " through 20 March 2024; not recorded: a debate through 19 March 2024; not"
                + " recorded: answers through 19 March 2024; not recorded: confidential briefing"
                + " through 19 March 2024; secrecy: none.");
  }

  @Test
  void a_letter_to_one_chamber_only_violates() {
    assertThat(SILENT.letter(DAY_BEFORE, HOUSE_OF_REPRESENTATIVES).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(SILENT.letter(DAY_BEFORE, SENATE).verdict(RULE)).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void letters_on_the_day_need_judgement_and_later_ones_violate() {
    Sketch sameDay = SILENT.letter(DAY, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(sameDay.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(sameDay.finding(RULE)))
        .isEqualTo(
            "Niet elke Kamer kreeg vooraf een brief, wel was elke Kamer per brief uiterlijk op"
                + " de dag zelf, of vooraf langs andere weg geïnformeerd; de regering moet"
                + " oordelen of dat volstond: brief van 20 maart 2024 (gericht aan: Tweede"
                + " Kamer, Eerste Kamer); terbeschikkingstelling op 20 maart 2024; niet vermeld:"
                + " een brief tot en met 19 maart 2024; geheimhouding: geen.");
    assertThat(english(sameDay.finding(RULE)))
        .isEqualTo(
            "Not every chamber had a letter in advance, yet each was informed by letter on the"
                + " day itself at the latest, or beforehand by other means; the government must"
                + " judge whether that sufficed: letter of 20 March 2024 (to: House of"
                + " Representatives, Senate); making available on 20 March 2024; not recorded: a"
                + " letter through 19 March 2024; secrecy: none.");
    assertThat(
            AVAILABLE
                .letter("2024-03-21", HOUSE_OF_REPRESENTATIVES, SENATE)
                .through("2024-03-21")
                .verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(names = {"DEBATE", "PLENARY_DEBATE", "ANSWERS", "CONFIDENTIAL_BRIEFING"})
  void telling_otherwise_before_the_day_needs_judgement(StepKind otherwise) {
    assertThat(SILENT.sent(DAY_BEFORE, otherwise, HOUSE_OF_REPRESENTATIVES, SENATE).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(SILENT.sent(DAY, otherwise, HOUSE_OF_REPRESENTATIVES, SENATE).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(SILENT.sent(DAY_BEFORE, otherwise, HOUSE_OF_REPRESENTATIVES).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(SILENT.step(DAY_BEFORE, otherwise).verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(SILENT.step(DAY_BEFORE, otherwise).finding(RULE)))
        .containsExactly("procedure[1].to");
  }

  @Test
  void it_is_not_violated_until_the_log_is_complete_on_the_day() {
    assertThat(AVAILABLE.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(AVAILABLE.finding(RULE)))
        .containsExactly("procedure.letter", "recorded-through");
    assertThat(AVAILABLE.through(DAY_BEFORE).verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void a_letter_that_does_not_say_to_whom_may_serve() {
    Sketch sketch = SILENT.step("2024-03-08", StepKind.LETTER);

    assertThat(sketch.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(sketch.finding(RULE))).containsExactly("procedure[1].to");
  }

  @Test
  void secrecy_opens_what_would_be_violated() {
    Sketch secret = SILENT.secret(SecrecyGround.COMPELLING_REASONS);

    assertThat(secret.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(secret.finding(RULE)))
        .isEqualTo(
            "Geen van beide Kamers kreeg vooraf een brief; de regering moet oordelen of de"
                + " redenen dwingend waren: terbeschikkingstelling op 20 maart 2024; niet"
                + " vermeld: een brief tot en met 19 maart 2024; geheimhouding: er wordt een"
                + " beroep op gedaan; grond van geheimhouding: dwingende redenen.");
    assertThat(english(secret.finding(RULE)))
        .isEqualTo(
            "Neither chamber had a letter in advance; the government must judge whether"
                + " its reasons were compelling: making available on 20 March 2024; not"
                + " recorded: a letter through 19 March 2024; secrecy: claimed; ground of"
                + " secrecy: compelling reasons.");
    assertThat(english(SILENT.secret(SecrecyGround.STATE_INTEREST).finding(RULE)))
        .isEqualTo(
            "Neither chamber had a letter in advance; article 100(2) speaks of compelling"
                + " reasons only; the government must judge whether its reasons were compelling:"
                + " making available on 20 March 2024; not recorded: a letter through 19 March"
                + " 2024; secrecy: claimed; ground of secrecy: interest of the state.");
    assertThat(secret.judged(DAY, RULE, JudgementOutcome.ACCEPTED).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(secret.judged(DAY, RULE, JudgementOutcome.REJECTED).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void unknown_secrecy_is_missing() {
    assertThat(SILENT.secrecyUnknown().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(SILENT.secrecyUnknown().finding(RULE))).contains("contribution.secrecy");
    assertThat(SILENT.secretWithoutGround().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(SILENT.secretWithoutGround().finding(RULE)))
        .containsExactly("contribution.secrecy.ground");
  }

  @Test
  void it_asks_for_making_available() {
    Sketch employed = article100().employed(DAY);

    assertThat(employed.through(DAY).verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(employed.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(employed.finding(RULE)))
        .containsExactly("recorded-through", "procedure.letter + procedure.made-available");
  }

  @Test
  void it_looks_at_its_own_day_and_prior_information_at_that_of_employment() {
    Sketch between =
        AVAILABLE
            .letter("2024-03-25", HOUSE_OF_REPRESENTATIVES, SENATE)
            .employed("2024-04-01")
            .through("2024-04-01");

    assertThat(between.verdict(RULE)).isEqualTo(Verdict.VIOLATED);
    assertThat(between.verdict("article-100/prior-information")).isEqualTo(Verdict.SATISFIED);
    Sketch after =
        article100()
            .employed("2024-03-01")
            .step(DAY, MADE_AVAILABLE)
            .letter(DAY_BEFORE, HOUSE_OF_REPRESENTATIVES, SENATE)
            .through(DAY);
    assertThat(after.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(after.verdict("article-100/prior-information")).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void it_asks_for_article_100() {
    assertThat(outside().step(DAY, MADE_AVAILABLE).through(DAY).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(alongItsLines().step(DAY, MADE_AVAILABLE).through(DAY).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    Sketch unsettled = open().step(DAY, MADE_AVAILABLE).through(DAY);
    assertThat(unsettled.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(english(unsettled.finding(RULE))).endsWith("the verdict would be: violated.");
  }

  @Test
  void it_is_law_and_rests_on_article_100() {
    ImsAssertions.assertThat(SILENT.assess())
        .finding(RULE)
        .isAtLevel(Level.LAW)
        .hasNoSubject()
        .cites("article 100(1)");
  }
}
