package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One chamber told in public, and the other not: nothing was secret. RULES 5.5. */
class PriorInformationInPublicTest {
  private static final String RULE = "article-100/prior-information";
  private static final String AVAILABLE = "article-100/prior-to-making-available";
  private static final String EMPLOYED_ON = "2024-03-20";

  /** Employed, the log complete, and not a word on secrecy. */
  private static final Sketch UNSAID =
      article100().secrecyUnknown().employed(EMPLOYED_ON).through(EMPLOYED_ON);

  private static Sketch published(Sketch sketch, String day, StepKind kind, Chamber... to) {
    return sketch.step(
        day,
        kind,
        step -> step.withTo(ImmutableSortedSet.copyOf(to)).withPaper(Paper.parse("kst-29521-471")));
  }

  private static final Sketch HOUSE =
      published(UNSAID, "2024-03-08", StepKind.LETTER, HOUSE_OF_REPRESENTATIVES);

  @Test
  void a_public_letter_to_the_house_alone_violates_though_nothing_is_said_of_secrecy() {
    assertThat(HOUSE.verdict(RULE)).isEqualTo(Verdict.VIOLATED);
    assertThat(english(HOUSE.finding(RULE)))
        .isEqualTo(
            "The Senate was not informed in advance: letter of 8 March 2024 (kst-29521-471, to:"
                + " House of Representatives), 12 days before deployment; deployment on 20 March"
                + " 2024; not recorded: a letter through 20 March 2024, other than letter of 8"
                + " March 2024; not recorded: a debate through 19 March 2024; not recorded:"
                + " answers through 19 March 2024; not recorded: confidential briefing through 19"
                + " March 2024.");
    assertThat(dutch(HOUSE.finding(RULE)))
        .isEqualTo(
            "De Eerste Kamer is niet vooraf geïnformeerd: brief van 8 maart 2024 (kst-29521-471,"
                + " gericht aan: Tweede Kamer), 12 dagen vóór inzet; inzet op 20 maart 2024; niet"
                + " vermeld: een brief tot en met 20 maart 2024, anders dan brief van 8 maart"
                + " 2024; niet vermeld: een debat tot en met 19 maart 2024; niet vermeld:"
                + " antwoorden tot en met 19 maart 2024; niet vermeld: vertrouwelijke briefing tot"
                + " en met 19 maart 2024.");
  }

  @ParameterizedTest
  @EnumSource(names = {"LETTER", "DEBATE", "PLENARY_DEBATE", "ANSWERS"})
  void what_informs_in_public_serves_for_either_chamber(StepKind kind) {
    assertThat(english(published(UNSAID, "2024-03-19", kind, SENATE).finding(RULE)))
        .startsWith("The House was not informed in advance: ");
    assertThat(
            english(published(UNSAID, "2024-03-19", kind, HOUSE_OF_REPRESENTATIVES).finding(RULE)))
        .startsWith("The Senate was not informed in advance: ");
  }

  @ParameterizedTest
  @EnumSource(names = {"CONFIDENTIAL_BRIEFING", "NOTIFICATION", "QUESTIONS", "PROGRESS_REPORT"})
  void what_is_confidential_or_informs_of_no_decision_does_not(StepKind kind) {
    assertThat(published(UNSAID, "2024-03-19", kind, HOUSE_OF_REPRESENTATIVES).verdict(RULE))
        .isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void a_letter_without_a_paper_may_have_been_secret() {
    Sketch unpublished = UNSAID.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);

    assertThat(unpublished.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(unpublished.finding(RULE))).containsExactly("contribution.secrecy");
  }

  @Test
  void a_letter_on_the_day_itself_tells_nothing_of_the_days_before_it() {
    assertThat(
            published(UNSAID, EMPLOYED_ON, StepKind.LETTER, HOUSE_OF_REPRESENTATIVES).verdict(RULE))
        .isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void the_other_chamber_must_be_known_not_to_be_told() {
    assertThat(HOUSE.letter(EMPLOYED_ON, SENATE).verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(HOUSE.sent("2024-03-19", StepKind.CONFIDENTIAL_BRIEFING, SENATE).verdict(RULE))
        .isEqualTo(Verdict.UNDETERMINED);
    assertThat(HOUSE.step("2024-03-19", StepKind.DEBATE).verdict(RULE))
        .isEqualTo(Verdict.UNDETERMINED);
    assertThat(HOUSE.through("2024-03-19").verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void a_copy_may_inform_in_public_too() {
    Sketch copied =
        UNSAID.step(
            "2024-03-08",
            StepKind.LETTER,
            step ->
                step.withPaper(Paper.parse("kst-29521-471"))
                    .withTo(ImmutableSortedSet.<Chamber>of())
                    .withCopyTo(ImmutableSortedSet.of(SENATE)));

    assertThat(english(copied.finding(RULE))).startsWith("The House was not informed in advance: ");
  }

  @Test
  void a_ground_that_is_stated_is_judged_as_before() {
    Sketch secret = HOUSE.secret(SecrecyGround.COMPELLING_REASONS);

    assertThat(secret.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(english(secret.finding(RULE)))
        .startsWith(
            "The Senate had no letter in advance; the government must judge whether its reasons"
                + " were compelling: ");
    assertThat(dutch(secret.finding(RULE)))
        .startsWith(
            "De Eerste Kamer kreeg vooraf geen brief; de regering moet oordelen of de redenen"
                + " dwingend waren: ");
    assertThat(HOUSE.secretWithoutGround().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(HOUSE.secretWithoutGround().finding(RULE)))
        .containsExactly("contribution.secrecy.ground");
  }

  @Test
  void the_house_alone_without_a_letter_is_named() {
    Sketch senate =
        published(UNSAID, "2024-03-08", StepKind.LETTER, SENATE)
            .secret(SecrecyGround.STATE_INTEREST);

    assertThat(english(senate.finding(RULE)))
        .startsWith(
            "The House had no letter in advance; article 100(2) speaks of compelling reasons"
                + " only; the government must judge whether its reasons were compelling: ");
    assertThat(dutch(senate.finding(RULE)))
        .startsWith(
            "De Tweede Kamer kreeg vooraf geen brief; artikel 100, tweede lid, spreekt alleen van"
                + " dwingende redenen; de regering moet oordelen of de redenen dwingend waren: ");
  }

  @Test
  void before_a_force_is_made_available_it_is_the_same() {
    Sketch available =
        published(
                article100().secrecyUnknown().step(EMPLOYED_ON, StepKind.MADE_AVAILABLE),
                "2024-03-08",
                StepKind.LETTER,
                HOUSE_OF_REPRESENTATIVES)
            .through(EMPLOYED_ON);

    assertThat(available.verdict(AVAILABLE)).isEqualTo(Verdict.VIOLATED);
    assertThat(english(available.finding(AVAILABLE)))
        .startsWith("The Senate was not informed in advance: letter of 8 March 2024");
  }

  @Test
  void nobody_told_leaves_it_open_whether_that_was_secret() {
    assertThat(UNSAID.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(UNSAID.finding(RULE))).contains("contribution.secrecy");
  }

  @Test
  void before_deployment_the_chamber_that_is_not_informed_yet_is_named() {
    Sketch planned = article100().through("2024-03-10");

    assertThat(english(planned.finding(RULE)))
        .startsWith("The force is not deployed yet, and neither chamber is informed yet: ");
    assertThat(dutch(planned.finding(RULE)))
        .startsWith("Er is nog niet ingezet, en geen van beide Kamers is al geïnformeerd: ");
    assertThat(english(planned.letter("2024-03-08", SENATE).finding(RULE)))
        .startsWith("The force is not deployed yet, and the House is not informed yet: ");
  }
}
