package nl.ims.io.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ims.io.sample.DraftSamples;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

/** With whom a cooperation ran in the year, where a dossier states partners without days. */
final class DraftPartnersTest {

  private static String draft(int year, String states, String dossier) {
    String report =
        """
        ---
        ims: 1
        dossier: report
        report: {year: %s, partners: [%s]}
        """
            .formatted(year, states);
    return DraftSamples.draft(year, Language.EN, dossier + report).toMarkdown();
  }

  private static String partners(String draft) {
    return DraftSamples.part(draft, "9. Partners in depth");
  }

  private static String uncertain(String draft) {
    return DraftSamples.part(draft, "14. Annex 3: what is not certain");
  }

  private static String example(String name) throws IOException {
    return Files.readString(Path.of("examples", name + ".yaml"));
  }

  @Test
  void a_dossier_makes_no_state_a_partner_before_it_joined() throws IOException {
    assertThat(partners(draft(2011, "ES, LU", example("eatc"))))
        .doesNotContain("European Air Transport Command");
    assertThat(partners(draft(2012, "ES, LU", example("eatc"))))
        .containsOnlyOnce("- **European Air Transport Command** (dossier eatc, C073). ");
    assertThat(partners(draft(2014, "ES", example("eatc"))))
        .contains("- **European Air Transport Command** (dossier eatc, C073). Kind: ");
  }

  @Test
  void the_row_tells_since_when_a_partner_of_the_dossier_takes_part() throws IOException {
    String draft = draft(2014, "FI, GB", example("joint-expeditionary-force"));
    String part = partners(draft);
    assertThat(part.substring(part.indexOf("### Finland"), part.indexOf("### United Kingdom")))
        .isEqualTo(
            "### Finland\n\n0 cooperations with Finland ran in 2014. Of 8 more cooperations this is"
                + " not certain: see annex 3.\n\n");
    assertThat(part.substring(part.indexOf("### United Kingdom")))
        .contains(
            "- **Joint Expeditionary Force** (dossier joint-expeditionary-force, C056). Kind:"
                + " multinational ");
    assertThat(uncertain(draft))
        .startsWith(
            "### Cooperations from dossiers\n\n- **Joint Expeditionary Force** (dossier"
                + " joint-expeditionary-force, C056). Not certain: since when Finland has taken part"
                + " was not seen. Kind: multinational ");
  }

  @Test
  void without_a_row_nobody_knows_since_when_a_partner_takes_part() {
    String draft =
        draft(
            2015,
            "AD",
            """
            ims: 1
            dossier: own
            cooperation:
              partners: [AD, SM]
              history: [{status: active, date: 2010-01-01}]
            """);
    assertThat(partners(draft))
        .contains(
            "\n0 cooperations with Andorra ran in 2015. Of 1 more cooperation this is not certain: see"
                + " annex 3.\n");
    assertThat(uncertain(draft))
        .startsWith(
            "### Cooperations from dossiers\n\n- **own** (dossier own). Not certain: since when Andorra"
                + " has taken part was not seen. Partners: Andorra and San Marino ");
  }

  @Test
  void what_is_not_known_of_several_states_is_told_once() {
    assertThat(uncertain(draft(2015, "BE, DE, GB", "ims: 1\ndossier: other\ncontribution: {}\n")))
        .containsOnlyOnce(
            "- **Movement Coordination Centre Europe (MCCE)** (C074). Not certain: since when"
                + " Belgium, Germany and the United Kingdom have taken part was not seen. ");
  }

  @Test
  void a_dossier_leaves_the_partners_of_its_row_as_open_as_they_are() {
    String none = may(draft(2015, "AD", "ims: 1\ndossier: other\ncontribution: {}\n"));
    assertThat(none)
        .contains(
            "Of 13 rows not all partners were seen: this state may be among them \\[C028, C050, ",
            "Of 12 rows not all partners were seen: this state may be among them \\[C126,"
                + " C127, ");
    for (String cooperation : new String[] {"{name: Told}", "{name: Told, partners: [DE]}"}) {
      for (String row : new String[] {"boxer", "command-and-control-centre"}) {
        String part =
            may(
                draft(
                    2015,
                    "AD",
                    "ims: 1\ndossier: " + row + "\ncooperation: " + cooperation + "\n"));
        assertThat(part).as(row + cooperation).isEqualTo(none);
      }
    }
  }

  private static String may(String draft) {
    String annex = uncertain(draft);
    return annex.substring(annex.indexOf("### Partners that may be among them"));
  }

  @Test
  void a_dossier_without_partners_and_without_a_row_may_be_with_any_state() {
    assertThat(may(draft(2015, "AD", "ims: 1\ndossier: own\ncooperation: {status: active}\n")))
        .endsWith(" Without stated partners, so that this state may be among them: own.\n");
  }
}
