package nl.ims.io.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import nl.ims.rules.RuleIds;

/** What stands on a command line beside options. */
enum Operand {
  FILES(
      "BESTAND|FILE",
      1,
      Integer.MAX_VALUE,
      "Bestanden met dossiers in YAML, JSON of JSON Lines, of mappen: die staan voor de bestanden"
          + " erin; - leest de standaardinvoer.",
      "Files of dossiers in YAML, JSON or JSON Lines, or folders, which stand for the files in them;"
          + " - reads standard input."),
  FILE(
      "BESTAND|FILE",
      1,
      1,
      "Het bestand van het dossier; - leest de standaardinvoer.",
      "The file of the dossier; - reads standard input."),
  YEAR(
      "JAAR|YEAR",
      1,
      1,
      "Het jaar van het verslag, zoals 2015.",
      "The year to report on, as 2015."),
  RULE(
      "REGEL|RULE",
      1,
      1,
      "De naam van een regel, of het einde ervan na een schuine streep, of regime.",
      "The id of a rule, or the end of it after a slash, or regime."),
  SUBJECT(
      "ONDERWERP|SUBJECT",
      0,
      1,
      "Eén onderwerp van de regel; zonder dit alle.",
      "One subject of the rule; without it, all of them."),
  ENTRIES(
      "RIJ|ROW",
      0,
      Integer.MAX_VALUE,
      "Rijen van de catalogus, bij naam (eatc), nummer (C073) of afkorting; zonder deze alle rijen die"
          + " passen.",
      "Rows of the catalogue, by slug (eatc), number (C073) or abbreviation; without them, all that match."),
  SCHEMA(
      "WAT|WHAT",
      0,
      1,
      "Waarvan het schema is: dossier (ook zonder dit), waivers (terzijdeleggingen) of answer (het"
          + " antwoord van assess).",
      "What the schema is of: dossier (without it), waivers or answer."),
  ONE_RULE(
      "REGEL|RULE",
      0,
      1,
      "De naam van een regel, of het einde ervan na een schuine streep; zonder deze alle regels.",
      "The id of a rule, or the end of it after a slash; without it, all of them."),
  COMMAND(
      "OPDRACHT|COMMAND",
      0,
      1,
      "De opdracht om hulp over te tonen; zonder deze het geheel.",
      "The command to show help on; without it, the whole.");

  private final String dutchLabel;
  private final String englishLabel;
  private final int least;
  private final int most;
  private final String dutch;
  private final String english;

  Operand(String label, int least, int most, String dutch, String english) {
    List<String> both = Splitter.on('|').splitToList(label);
    this.dutchLabel = both.get(0);
    this.englishLabel = both.get(1);
    this.least = least;
    this.most = most;
    this.dutch = dutch;
    this.english = english;
  }

  Text label() {
    return Text.of(dutchLabel, englishLabel);
  }

  int least() {
    return least;
  }

  int most() {
    return most;
  }

  Text description() {
    return Text.of(dutch, english);
  }

  /** Whether it names a file. */
  boolean isFile() {
    return this == FILES || this == FILE;
  }

  /** What it can be, where that is a closed list; empty where it is not. */
  ImmutableList<String> choices() {
    return switch (this) {
      case RULE ->
          ImmutableList.<String>builder().add(RuleNames.REGIME).addAll(RuleIds.all()).build();
      case ONE_RULE -> RuleNames.all().ids().asList();
      case ENTRIES ->
          Catalogue.bundled().entries().stream().map(CatalogueEntry::id).collect(toImmutableList());
      case SCHEMA -> Code.codes(Schema.class);
      case FILES, FILE, YEAR, SUBJECT, COMMAND -> ImmutableList.of();
    };
  }

  /** Whether so many operands can be given to a command that takes these. */
  static boolean fit(ImmutableList<Operand> operands, int given) {
    long least = 0;
    long most = 0;
    for (Operand operand : operands) {
      least += operand.least;
      most += operand.most;
    }
    return given >= least && given <= most;
  }
}
