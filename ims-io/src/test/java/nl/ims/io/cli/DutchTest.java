package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a command line is said in Dutch to who asks for it. */
final class DutchTest {

  private static final String THERE =
      "De opdrachten zijn "
          + String.join(", ", Commands.usages().keySet())
          + "; zie 'ims --help --lang nl'";

  private static Call dutch(String... arguments) {
    return Call.of(ObjectArrays.concat(arguments, new String[] {"--lang", "nl"}, String.class));
  }

  private static Call refused(String message) {
    return Call.refused(64, message);
  }

  @Test
  void commands() {
    assertThat(dutch("asess", "x.yaml"))
        .isEqualTo(
            refused("ims: er is geen opdracht 'asess', bedoeld is misschien 'assess'? " + THERE));
    assertThat(dutch("fregat")).isEqualTo(refused("ims: er is geen opdracht 'fregat'. " + THERE));
    assertThat(dutch("--all"))
        .isEqualTo(refused("ims: '--all' is geen opdracht, en opties staan erachter. " + THERE));
    assertThat(dutch("help", "asess"))
        .isEqualTo(
            refused(
                "ims help: er is geen opdracht 'asess', bedoeld is misschien 'assess'? " + THERE));
  }

  @Test
  void operands() {
    assertThat(dutch("assess"))
        .isEqualTo(
            refused("ims assess: er ontbreekt een BESTAND. Zie 'ims assess --help --lang nl'"));
    assertThat(dutch("explain", "x.yaml"))
        .isEqualTo(
            refused("ims explain: er ontbreekt een REGEL. Zie 'ims explain --help --lang nl'"));
    assertThat(dutch("explain", "x.yaml", "a/b", "c", "d"))
        .isEqualTo(
            refused("ims explain: 'd' is er een te veel. Zie 'ims explain --help --lang nl'"));
    assertThat(dutch("report", "15", "x.yaml"))
        .isEqualTo(
            refused(
                "ims report: JAAR: '15' is geen jaar (verwacht: jjjj, 1900 tot en met 2099); het"
                    + " staat voor de bestanden"));
    assertThat(dutch("assess", "-", "-"))
        .isEqualTo(refused("ims assess: de standaardinvoer (-) kan maar één keer worden gelezen"));
    assertThat(dutch("rules", "prior-informatoin"))
        .isEqualTo(
            refused(
                "ims rules: er is geen regel 'prior-informatoin', bedoeld is misschien"
                    + " 'prior-information'? Zie: ims rules"));
    assertThat(dutch("catalogue", "eact"))
        .isEqualTo(
            refused(
                "ims catalogue: er is geen rij 'eact', bedoeld is misschien 'eatc'? Zie: ims"
                    + " catalogue"));
    assertThat(dutch("schema", "waiver"))
        .isEqualTo(
            refused(
                "ims schema: er is geen schema van 'waiver', bedoeld is misschien 'waivers'? Kies"
                    + " uit"
                    + " dossier, waivers, answer"));
  }

  @Test
  void options() {
    assertThat(dutch("assess", "--failon"))
        .isEqualTo(
            refused(
                "ims assess: er is geen optie '--failon', bedoeld is misschien '--fail-on'? Zie"
                    + " 'ims"
                    + " assess --help --lang nl'"));
    assertThat(Call.of("assess", "x.yaml", "--lang=nl", "--as-of"))
        .isEqualTo(
            refused(
                "ims assess: achter de optie '--as-of' ontbreekt haar waarde (DATUM). Zie 'ims"
                    + " assess"
                    + " --help --lang nl'"));
    assertThat(dutch("assess", "--all=ja", "x.yaml"))
        .isEqualTo(
            refused(
                "ims assess: de optie '--all' heeft geen waarde, maar kreeg 'ja'. Zie 'ims assess"
                    + " --help --lang nl'"));
    assertThat(dutch("assess", "--lang", "nl", "x.yaml"))
        .isEqualTo(
            refused(
                "ims assess: de optie '--lang' (TAAL) mag maar één keer worden gegeven. Zie 'ims"
                    + " assess --help --lang nl'"));
    assertThat(dutch("assess", "--output=", "x.yaml"))
        .isEqualTo(
            refused(
                "ims assess: --output: geen bestand heeft een lege naam; geef een naam. Zie 'ims"
                    + " assess --help --lang nl'"));
  }

  @Test
  void values() {
    assertThat(dutch("assess", "--as-of", "vandaag", "x.yaml"))
        .isEqualTo(
            refused(
                "ims assess: --as-of: 'vandaag' is geen datum (verwacht: jjjj-mm-dd, zoals"
                    + " 2024-03-08)"));
    assertThat(dutch("assess", "--horizon", "een", "x.yaml"))
        .isEqualTo(
            refused(
                "ims assess: --horizon: 'een' is geen aantal dagen (verwacht: 0 tot en met"
                    + " 99999)"));
    assertThat(dutch("missing", "--format", "html", "x.yaml"))
        .isEqualTo(
            refused(
                "ims missing: --format: 'html' is geen vorm van deze opdracht. Er zijn text,"
                    + " json"));
    assertThat(dutch("assess", "--fail-on", "violatd", "x.yaml"))
        .isEqualTo(
            refused(
                "ims assess: --fail-on: 'violatd' is niet bekend, bedoeld is misschien 'violated'?"
                    + " Kies uit violated, undetermined, judgement, never"));
    assertThat(dutch("catalogue", "--partner", "UK"))
        .isEqualTo(
            refused(
                "ims catalogue: --partner: 'UK' is niet bekend, bedoeld is misschien 'GB'? Het is"
                    + " een"
                    + " code van ISO 3166-1 alpha-2, zoals DE, of NATO of EU"));
  }

  @Test
  void files(@TempDir Path folder) {
    assertThat(dutch("assess", "geen.yaml"))
        .isEqualTo(
            Call.refused(65, "geen.yaml:1:1: $: dit bestand is er niet; controleer de naam"));
    assertThat(dutch("example", "--output", folder.toString()))
        .isEqualTo(
            refused(
                "ims example: --output: '"
                    + folder
                    + "' kan niet worden geschreven: dat is een map; noem een bestand erin"));
    assertThat(dutch("convert", folder.toString()))
        .isEqualTo(
            Call.refused(
                65,
                folder
                    + ":1:1: $: deze map bevat geen dossier: geen bestand dat op .yaml, .yml,"
                    + " .json,"
                    + " .jsonl of .ndjson eindigt; noem een andere"));
  }

  @Test
  void why_the_exit_code_is_what_it_is() {
    String two = Dossiers.LAW_BROKEN + "---\n" + Dossiers.QUIET;
    Call call = Call.withInput(two, "assess", "--lang", "nl", "-");
    assertThat(call.code()).isEqualTo(Exit.FOUND);
    assertThat(call.err())
        .isEqualTo(
            "ims: 1 van de 2 dossiers heeft bevindingen op of boven violated/practice:"
                + " law-broken\n");
  }
}
