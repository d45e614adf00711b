package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.page.Phrases;
import nl.ims.io.sample.Examples;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;
import org.junit.jupiter.api.Test;

/** What a reader sees in the first five seconds. */
final class BannerTest {
  private static final String GOVERNED =
      """
      ims: 1
      dossier: d
      contribution: {purposes: [international-legal-order], task: operation, forms: [unit],
        armed-force: may-be-involved, kind-of-decision: new, secrecy: none}
      """;

  private static ImmutableList<String> told(Assessed assessed, Language language) {
    Banner banner = Banner.of(assessed, new Phrases(language), "");
    ImmutableList.Builder<String> told = ImmutableList.<String>builder().addAll(banner.regime());
    banner.lines().forEach(line -> told.add(line.label() + " | " + line.words()));
    return told.build();
  }

  private static ImmutableList<String> told(String yaml) {
    Assessed assessed =
        Assessed.of(
            DossierReader.read("d.yaml", yaml.getBytes(StandardCharsets.UTF_8)).dossiers().get(0),
            Assessor.standard()
                .assess(
                    DossierReader.read("d.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                        .dossiers()
                        .get(0)
                        .dossier()));
    return told(assessed, Language.EN);
  }

  @Test
  void a_decision_is_told_in_one_line_a_level() throws IOException {
    Assessed ship = Examples.assessed("red-sea-2024");
    assertThat(told(ship, Language.EN))
        .containsExactly(
            "Article 100 applies, if what the dossier infers without a source is right: armed"
                + " force.",
            "Law | 3 kept: both chambers were informed in advance: letter of 8 March 2024, 20 days"
                + " before deployment, and 2 more",
            "Framework | 6 aspects stated, 38 not: the letter may say more, it was not marked as"
                + " transcribed · 2 kept: a notification preceded the letter: letter of 8 March"
                + " 2024, 20"
                + " days before deployment, and 1 more",
            "Commitment | nothing applies",
            "Practice | 7 kept: a debate preceded it: committee debate of 25 March 2024, 3 days"
                + " before deployment, and 6 more",
            "Guidance | 1 to judge: departure on 9 March 2024, 19 days before deployment: no"
                + " debate preceded it; the government must judge whether leaving was justified ·"
                + " 1 open · 2 kept",
            "Due next | no deadline follows from the facts recorded");
    assertThat(told(ship, Language.NL))
        .startsWith(
            "Artikel 100 is van toepassing, als klopt wat het dossier zonder bron afleidt:"
                + " gewapend optreden.",
            "Wet | 3 nageleefd: beide Kamers zijn vooraf geïnformeerd: brief van 8 maart 2024, 20"
                + " dagen"
                + " vóór inzet, en nog 2",
            "Kader | 6 aspecten vermeld, 38 niet: de brief kan meer zeggen, hij is niet gemarkeerd"
                + " als overgenomen · 2 nageleefd: er ging een kennisgeving vooraf: brief van 8 maart"
                + " 2024, 20 dagen vóór inzet, en nog 1",
            "Toezegging | niets is van toepassing");
  }

  @Test
  void a_condition_of_several_answers_stands_before_them_and_of_none_by_itself()
      throws IOException {
    Assessed several = Examples.assessed("enduring-freedom-2005");
    assertThat(told(several, Language.EN).get(0))
        .isEqualTo(
            "What applies cannot be told yet; still possible are (if what the dossier infers"
                + " without a source is right: purposes): special operation; outside article 100.");
    assertThat(told(several, Language.NL).get(0))
        .isEqualTo(
            "Wat van toepassing is, is nog niet te zeggen; mogelijk zijn (als klopt wat het dossier"
                + " zonder bron afleidt: doelen): speciale operatie; buiten artikel 100.");
    Assessed none = Examples.assessed("unmiss-2011");
    assertThat(told(none, Language.EN))
        .startsWith(
            "Whether article 100 applies stays open: the papers do not settle it.",
            "This assumes that what the dossier infers without a source is right: purposes.");
    assertThat(told(none, Language.NL))
        .startsWith(
            "Of artikel 100 van toepassing is, blijft open: de stukken beslissen het niet.",
            "Daarbij is aangenomen dat klopt wat het dossier zonder bron afleidt: doelen.");
  }

  @Test
  void law_is_broken_and_a_practice_is_not_followed() {
    String late =
        GOVERNED
            + "recorded-through: 2024-05-31\n"
            + "procedure:\n"
            + "- {date: 2024-03-28, step: employment}\n"
            + "- {date: 2024-04-08, step: letter, to: [house-of-representatives], by: [defence]}\n";
    assertThat(told(late))
        .anySatisfy(
            line -> assertThat(line).startsWith("Law | broken: neither chamber was informed"))
        .anySatisfy(line -> assertThat(line).startsWith("Practice | 3 not followed: "))
        .contains(
            "Framework | 1 to judge: no notification preceded the letter; the government must judge"
                + " whether time was too short for one · not examined: nothing of the letter was"
                + " transcribed");
  }

  @Test
  void what_is_open_is_told_by_its_norm_and_not_by_a_key() {
    assertThat(told(GOVERNED))
        .contains(
            "Law | 3 open: ‘The decision is the government's, not that of either chamber’, and 2"
                + " more · 1 kept",
            "Guidance | 3 open: ‘In practice, the contribution's term stays within the mandate, or"
                + " renewal of the mandate is reserved’, and 2 more");
  }

  @Test
  void of_a_norm_of_the_law_that_is_open_what_is_on_record_is_told() throws IOException {
    assertThat(told(Examples.assessed("minusma-2013"), Language.EN))
        .contains(
            "Law | 2 open: ‘The government informs both chambers before the armed forces are"
                + " deployed’, and 1 more; on record: letter of 1 November 2013, to: House of"
                + " Representatives (151 days before deployment) · 2 kept");
    assertThat(told(Examples.assessed("minusma-2013"), Language.NL))
        .contains(
            "Wet | 2 open: ‘De regering informeert beide Kamers voordat de krijgsmacht wordt"
                + " ingezet’, en nog 1; vermeld: brief van 1 november 2013, gericht aan: Tweede Kamer"
                + " (151 dagen vóór de inzet) · 2 nageleefd");
  }

  @Test
  void a_letter_that_was_read_for_its_points_lacks_what_it_does_not_say() {
    String read =
        GOVERNED + "points-complete: true\npoints: {grounds: {interest: Trade passes there.}}\n";
    assertThat(told(read))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith(
                        "Framework | weighing of 11 points to judge, 1 aspect stated, 43 open · 6"
                            + " open: ‘The letter on"));
    assertThat(
            told(
                read
                    + "recorded-through: 2024-03-31\n"
                    + "procedure: [{date: 2024-03-08, step: letter, to:"
                    + " [house-of-representatives]}]"
                    + "\n"))
        .contains(
            "Framework | 43 missing, weighing of 11 points to judge, 1 aspect stated · 1"
                + " to judge: no notification preceded the letter; the government must judge"
                + " whether"
                + " time was too short for one");
  }

  @Test
  void while_it_is_open_what_applies_the_aspects_are_only_counted() {
    String open = "ims: 1\ndossier: d\ncontribution: {}\npoints: {grounds: {interest: Trade.}}\n";
    assertThat(told(open))
        .contains(
            "What applies cannot be told yet; still possible are: article 100; along the lines of"
                + " article 100; special operation; outside article 100; or the papers do not"
                + " settle it.",
            "Guidance | 4 open: ‘The letter invokes the regime to which the facts lead’, and 3"
                + " more")
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("Framework | 7 open: ")
                    .endsWith(
                        " · 1 aspect stated; whether the framework asks for them depends on what"
                            + " applies"));
  }

  @Test
  void whether_article_100_applies_is_asked_once() {
    String individuals =
        GOVERNED.replace("[unit]", "[individuals]")
            + "recorded-through: 2024-03-31\n"
            + "procedure:\n"
            + "- {date: 2024-03-08, step: letter, to: [house-of-representatives, senate]}\n";
    assertThat(told(individuals))
        .contains(
            "Whether article 100 applies stays open: the papers do not settle it.",
            "Law | 1 depends on whether article 100 applies · kept: a purpose of the armed forces"
                + " is"
                + " stated",
            "Framework | 44 depend on whether article 100 applies · 1 depends on whether article"
                + " 100 applies");
  }

  @Test
  void what_is_due_closes_it() throws IOException {
    assertThat(told(Examples.assessed("draft-proposal"), Language.EN))
        .last()
        .isEqualTo("Due next | 31 August 2026: letter to the House, and 4 more");
  }

  @Test
  void a_cooperation_has_no_regime() throws IOException {
    assertThat(told(Examples.assessed("eatc"), Language.EN))
        .containsExactly(
            "Guidance | 1 to judge: command in peacetime: a combined staff (mixed, as this project"
                + " reads it); this is for the government to weigh · 51 open · 5 kept");
  }
}
