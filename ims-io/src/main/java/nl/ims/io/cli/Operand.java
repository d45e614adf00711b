package nl.ims.io.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.model.term.Code;
import nl.ims.rules.RuleIds;

/** What stands on a command line beside options. */
enum Operand {
  FILES(
      "FILE",
      1,
      Integer.MAX_VALUE,
      "Files of dossiers in YAML, JSON or JSON Lines; - reads standard input."),
  FILE("FILE", 1, 1, "The file of the dossier; - reads standard input."),
  YEAR("YEAR", 1, 1, "The year to report on, as 2015."),
  RULE("RULE", 1, 1, "The id of a rule, or the end of it after a slash, or regime."),
  SUBJECT("SUBJECT", 0, 1, "One subject of the rule; without it, all of them."),
  ENTRIES(
      "ROW",
      0,
      Integer.MAX_VALUE,
      "Rows of the catalogue, by slug (eatc), number (C073) or abbreviation; without them, all that match."),
  SCHEMA("WHAT", 0, 1, "What the schema is of: dossier (without it), waivers or answer."),
  ONE_RULE(
      "RULE", 0, 1, "The id of a rule, or the end of it after a slash; without it, all of them.");

  private final String label;
  private final int least;
  private final int most;
  private final String description;

  Operand(String label, int least, int most, String description) {
    this.label = label;
    this.least = least;
    this.most = most;
    this.description = description;
  }

  String label() {
    return label;
  }

  int least() {
    return least;
  }

  int most() {
    return most;
  }

  String description() {
    return description;
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
      case FILES, FILE, YEAR, SUBJECT -> ImmutableList.of();
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
