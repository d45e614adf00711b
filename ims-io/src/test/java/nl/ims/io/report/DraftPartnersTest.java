package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

/** With whom a cooperation ran in the year, where a dossier states partners without days. */
final class DraftPartnersTest {

  private static final String OF_THESE =
      "Of these it is not known whether they ran in the year and this state took part by then.\n\n";

  private static String partners(int year, String states, String dossier) {
    String report =
        """
        ---
        ims: 1
        dossier: report
        report: {year: %s, partners: [%s]}
        """
            .formatted(year, states);
    String draft = DraftSamples.draft(year, Language.EN, dossier + report).toMarkdown();
    return DraftSamples.part(draft, "3. Partners in depth");
  }

  private static String example(String name) throws IOException {
    return Files.readString(Path.of("examples", name + ".yaml"));
  }

  @Test
  void a_dossier_makes_no_state_a_partner_before_it_is_known_to_have_joined() throws IOException {
    String part = partners(2011, "ES, LU", example("eatc"));
    for (String state : new String[] {"ES Spain", "LU Luxembourg"}) {
      String code = state.substring(0, 2);
      String name = state.substring(3);
      assertThat(part)
          .contains(
              "### " + name + "\n\n0 cooperations with " + name + " ran in 2011, as far as known. ",
              "### "
                  + name
                  + ": not certain in 2011\n\n"
                  + OF_THESE
                  + "- **European Air Transport Command** (dossier eatc, C073). Not certain: since"
                  + " when "
                  + code
                  + " takes part was not seen. Kind: multinational ");
    }
  }

  @Test
  void the_row_tells_since_when_a_partner_of_the_dossier_takes_part() throws IOException {
    String part = partners(2014, "FI, GB", example("joint-expeditionary-force"));
    assertThat(part)
        .contains(
            "### Finland\n\n0 cooperations with Finland ran in 2014, as far as known. ",
            "### Finland: not certain in 2014\n\n"
                + OF_THESE
                + "- **Joint Expeditionary Force** (dossier joint-expeditionary-force, C056). Not"
                + " certain: since when FI takes part was not seen. Kind: multinational ",
            " cooperations with the United Kingdom ran in 2014, as far as known. ",
            "- **Joint Expeditionary Force** (dossier joint-expeditionary-force, C056). Kind:"
                + " multinational ");
  }

  @Test
  void without_a_row_nobody_knows_since_when_a_partner_takes_part() {
    String part =
        partners(
            2015,
            "AD",
            """
            ims: 1
            dossier: own
            cooperation:
              partners: [AD, SM]
              history: [{status: active, date: 2010-01-01}]
            """);
    assertThat(part)
        .contains(
            "\n0 cooperations with AD ran in 2015, as far as known. ",
            "### AD: not certain in 2015\n\n"
                + OF_THESE
                + "- **own** (dossier own). Not certain: since when AD takes part is not stated."
                + " Partners: AD and SM ");
  }

  @Test
  void a_dossier_leaves_the_partners_of_its_row_as_open_as_they_are() {
    String none = partners(2015, "AD", "ims: 1\ndossier: other\ncontribution: {}\n");
    assertThat(none)
        .contains(
            "Of 20 more rows not all partners were seen: this state may be among them \\[C050, ",
            "Of 19 more rows not all partners were seen: this state may be among them \\[C126,"
                + " C127, ");
    for (String cooperation : new String[] {"{name: Told}", "{name: Told, partners: [DE]}"}) {
      for (String row : new String[] {"boxer", "command-and-control-centre"}) {
        String part =
            partners(
                2015, "AD", "ims: 1\ndossier: " + row + "\ncooperation: " + cooperation + "\n");
        assertThat(part).as(row + cooperation).isEqualTo(none);
      }
    }
  }

  @Test
  void a_dossier_without_partners_and_without_a_row_may_be_with_any_state() {
    String part = partners(2015, "AD", "ims: 1\ndossier: own\ncooperation: {status: active}\n");
    assertThat(part)
        .endsWith(" Without stated partners, so that this state may be among them: own.\n");
  }
}
