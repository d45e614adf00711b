package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Funding;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** What the frameworks of 1995, 2001 and 2009 ask of a letter, and when. */
class OlderFrameworksTest {
  private static final String COMMAND_1995 = "toetsingskader/command/command";
  private static final String GENDER = "toetsingskader/political-aspects/gender";

  private static Sketch silent(Sketch sketch, String day) {
    return sketch.letter(day, HOUSE_OF_REPRESENTATIVES).pointsComplete();
  }

  private static ImmutableList<String> papers(Rule rule) {
    return rule.citations().stream()
        .map(citation -> citation.source() + " " + citation.evidence().code())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void before_article_100_the_purpose_alone_decides() {
    Sketch kosovo = silent(article100(), "1999-03-29");

    assertThat(kosovo.assess().regime().orElseThrow().outcomes()).containsExactly(Regime.OUTSIDE);
    assertThat(kosovo.verdict(COMMAND_1995)).isEqualTo(Verdict.VIOLATED);
    assertThat(kosovo.states("command", "command").verdict(COMMAND_1995))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(silent(outside(), "1999-03-29").verdict(COMMAND_1995)).isEqualTo(Verdict.VIOLATED);
    assertThat(
            silent(article100().purposes(Purpose.DEFENCE_OF_ALLIES), "1999-03-29")
                .verdict(COMMAND_1995))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(
            silent(article100().purposes(Purpose.HUMANITARIAN_AID), "1999-03-29")
                .verdict(COMMAND_1995))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void before_article_100_an_unknown_purpose_is_what_is_missing() {
    Sketch unknown =
        silent(article100().contribution(c -> c.withPurposes(Optional.empty())), "1999-03-29");

    assertThat(unknown.verdict(COMMAND_1995)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(unknown.finding(COMMAND_1995))).containsExactly("contribution.purposes");
  }

  @Test
  void from_article_100_on_the_regime_decides_for_that_of_1995_too() {
    assertThat(silent(outside(), "2000-07-18").verdict(COMMAND_1995)).isEqualTo(Verdict.VIOLATED);
    assertThat(silent(outside(), "2000-07-19").verdict(COMMAND_1995))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(silent(article100(), "2000-07-19").verdict(COMMAND_1995))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void only_that_of_1995_applies_before_article_100() {
    Sketch chosen = silent(article100(), "1999-03-29");

    assertThat(
            Assessor.standard()
                .withFramework("toetsingskader-2001")
                .assess(chosen.dossier())
                .findings()
                .stream()
                .filter(finding -> finding.rule().id().startsWith("toetsingskader/"))
                .map(finding -> finding.verdict()))
        .containsOnly(Verdict.NOT_APPLICABLE);
  }

  @Test
  void that_of_2009_applies_along_its_lines() {
    assertThat(silent(alongItsLines(), "2012-12-07").verdict(GENDER)).isEqualTo(Verdict.VIOLATED);
    assertThat(silent(outside(), "2012-12-07").verdict(GENDER)).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void what_a_later_version_asks_for_is_not_asked_before() {
    assertThat(silent(article100(), "2009-06-30").findings(GENDER)).isEmpty();
    assertThat(silent(article100(), "2009-07-01").findings(GENDER)).hasSize(1);
    assertThat(silent(article100(), "2014-05-14").findings(GENDER)).isEmpty();
    assertThat(silent(article100(), "2014-05-13").findings("toetsingskader/risks/civilian-harm"))
        .isEmpty();
  }

  @Test
  void a_heading_that_was_read_is_told_from_what_is_asked_under_it() {
    Sketch letter = silent(article100(), "2005-12-22");

    assertThat(papers(letter.finding("toetsingskader/feasibility/capability").rule()))
        .containsExactly("kst-23591-7 reconstructed", "kst-27925-193 read");
    assertThat(papers(letter.finding("toetsingskader/feasibility/objectives").rule()))
        .containsExactly("kst-23591-7 reconstructed");
    assertThat(papers(letter.finding("toetsingskader/grounds/weighed").rule()))
        .containsExactly("kst-23591-7 reconstructed", "kst-27925-193 read");
    assertThat(papers(letter.finding("toetsingskader/influence/weighed").rule()))
        .containsExactly("kst-23591-7 reconstructed", "kst-23591-7 reconstructed");
  }

  @Test
  void what_was_said_of_that_of_2009_is_read_and_nothing_else_of_it_is() {
    Sketch letter = silent(article100(), "2011-09-30");

    assertThat(papers(letter.finding(GENDER).rule())).containsExactly("kst-29521-195 read");
    assertThat(papers(letter.finding("toetsingskader/risks/threat").rule()))
        .containsExactly("kst-30162-11 reconstructed");
  }

  @Test
  void a_summary_of_that_of_1995_does_not_pass_for_its_text() {
    Citation citation =
        silent(article100(), "1999-03-29")
            .finding("toetsingskader/suitability-and-availability/over-extension")
            .rule()
            .citations()
            .get(0);

    assertThat(citation)
        .isEqualTo(
            new Citation(
                citation.source(),
                Text.of(
                    "zoals samengevat in een andere bron, die is gelezen",
                    "as summed up in another source, which was read"),
                Evidence.RECONSTRUCTED));
    assertThat(citation.source()).hasToString("kst-23591-5");
  }

  @Test
  void keys_of_the_contribution_state_what_older_versions_ask() {
    Sketch keys =
        silent(article100(), "1999-03-29")
            .contribution(
                c ->
                    c.withMandate(ImmutableList.of())
                        .withPeriod(
                            new Period(Optional.empty(), Optional.of(LocalDate.of(1999, 7, 31))))
                        .withCost(
                            new Cost(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(ImmutableSortedSet.of(Funding.HGIS)))));

    assertThat(keys.verdict("toetsingskader/mandate/legal-basis")).isEqualTo(Verdict.SATISFIED);
    assertThat(keys.verdict("toetsingskader/duration/period")).isEqualTo(Verdict.SATISFIED);
    assertThat(keys.verdict("toetsingskader/finances/funding-line")).isEqualTo(Verdict.SATISFIED);
    assertThat(keys.verdict("toetsingskader/mandate/mandate")).isEqualTo(Verdict.VIOLATED);
    assertThat(keys.findings("toetsingskader/finances/amount")).isEmpty();
  }

  @Test
  void what_letters_were_only_used_to_say_is_practice() {
    Sketch letter = silent(article100(), "2005-12-22");

    assertThat(letter.finding("toetsingskader/political-aspects/support").rule().level())
        .isEqualTo(Level.PRACTICE);
    assertThat(letter.finding("toetsingskader/political-aspects/region").rule().level())
        .isEqualTo(Level.FRAMEWORK);
    assertThat(english(letter.finding("toetsingskader/political-aspects/support")))
        .startsWith("The letter is silent on support in parliament and society: ");
  }
}
