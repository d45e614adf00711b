package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import nl.ims.io.catalogue.RowEvidence;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Level;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;

/** The options of all commands, each described in one place. */
enum Option {
  AS_OF(
      "--as-of",
      "DATE",
      "Leave out what happened after this day. By default the later of recorded-through and the last"
          + " step; never today."),
  REFERENCE_DAY(
      "--reference-day",
      "DATE",
      "Take the law and the framework that were in force on this day. By default the day of the"
          + " decision, else of the letter, of the deployment, of the period."),
  FRAMEWORK(
      "--framework",
      "ID",
      "Take this assessment framework instead of the one that was in force on the reference day."),
  HORIZON(
      "--horizon",
      "DAYS",
      "Look so many days past the as-of day for what is due every year or quarter. By default"
          + " 366."),
  INPUT(
      "--input",
      "SPELLING",
      "Read every input as jsonl: one dossier a line, whatever its name. By default that goes by the"
          + " ending .jsonl or .ndjson, else by what stands in it."),
  LANG("--lang", "LANG", "The language of the output: en (default) or nl."),
  ALL(
      "--all",
      "",
      "Show satisfied and not-applicable findings too, and each aspect of the framework on its"
          + " own. A page of html holds them all; this only ticks their boxes."),
  FORMAT("--format", "FORMAT", "The format of the output: text (default) or json."),
  FORMAT_OF_ASSESSMENT(
      "--format",
      "FORMAT",
      "The format of the output: text (default), json, jsonl (a line for each dossier and each"
          + " problem, as they come; for input of any length, best of jsonl), sarif (2.1.0, for code"
          + " scanning), junit (test results), markdown (a comment on a pull request) or html (a page"
          + " with all proofs)."),
  FORMAT_OF_TIMELINE(
      "--format",
      "FORMAT",
      "The format of the output: text (default), html (a page with a picture) or ics (a calendar of"
          + " what is due)."),
  FORMAT_OF_CATALOGUE(
      "--format",
      "FORMAT",
      "The format of the output: text (default), json, html (a page with a picture) or yaml (a dossier"
          + " to start from, of each row that is named)."),
  FORMAT_OF_REPORT(
      "--format", "FORMAT", "The format of the output: markdown (default) or html (a page)."),
  PARTNER(
      "--partner",
      "CODE",
      "Only with this state, or NATO or EU where members of it take part. A state matches where it is"
          + " listed; rows that name NATO or EU instead are counted. With a year or term a state"
          + " must have taken part by then. Several times: all of them."),
  DOMAIN(
      "--domain",
      "DOMAIN",
      "Only this domain: land, sea, air, cyber, joint, logistics, training or procurement."),
  DEPTH(
      "--depth",
      "DEPTH",
      "Only this depth: none, consultation, exchange, training, standardisation, joint-procurement,"
          + " pooling, standby-force, task-sharing, integration or framework. None lists what the"
          + " Netherlands stays out of."),
  KIND("--kind", "KIND", "Only this kind: bilateral, multinational, nato or eu."),
  STATUS("--status", "STATUS", "Only this status: proposed, active, suspended or ended."),
  YEAR("--year", "YYYY", "Only what ran in this year, as far as known."),
  DURING(
      "--during",
      "TERM",
      "Only what ran on some day of this term: a half-year, as 2014-H2, or two days with .. between"
          + " them."),
  EVIDENCE(
      "--evidence",
      "EVIDENCE",
      "Only rows seen in a source, or only rows from memory: seen or memory."),
  OUTPUT("--output", "FILE", "Write to this file instead of standard output."),
  FAIL_ON(
      "--fail-on",
      "WHAT",
      "Exit with 1 on findings that are violated (default), undetermined or judgement, each"
          + " including those before it, or never. One that only waits for a later day never"
          + " counts."),
  FAIL_LEVEL(
      "--fail-level",
      "LEVEL",
      "Count for --fail-on only findings of this level and above: law, framework, commitment,"
          + " practice (default), guidance or format (what is wrong with a waiver)."),
  WAIVERS(
      "--waivers",
      "FILE",
      "Set aside the findings that this file names, with reason, authority, paper and last day: their"
          + " verdict stays, but they make no run fail. See 'ims schema waivers'."),
  TO("--to", "FORMAT", "The spelling of the output: yaml (default), json or jsonl.");

  private final String text;
  private final String label;
  private final String description;

  Option(String text, String label, String description) {
    this.text = text;
    this.label = label;
    this.description = description;
  }

  /** As it stands on the command line. */
  String text() {
    return text;
  }

  /** What its value is called in help; empty for a switch. */
  String label() {
    return label;
  }

  /** Whether it may be given several times; any other is given once. */
  boolean isRepeatable() {
    return this == PARTNER;
  }

  /** The values that it takes, where there is a closed list of them; empty where there is none. */
  ImmutableList<String> choices() {
    return switch (this) {
      case INPUT -> Code.codes(InputFormat.class);
      case FRAMEWORK -> codes(Frameworks.all(), Framework::id);
      case LANG -> Code.codes(Language.class);
      case FORMAT -> codes(MissingCommand.BUILT, Format::code);
      case FORMAT_OF_ASSESSMENT -> codes(AssessCommand.BUILT, Format::code);
      case FORMAT_OF_TIMELINE -> Code.codes(TimelineCommand.Format.class);
      case FORMAT_OF_CATALOGUE -> Code.codes(CatalogueCommand.Format.class);
      case FORMAT_OF_REPORT -> Code.codes(DraftFormat.class);
      case DOMAIN -> Code.codes(Domain.class);
      case DEPTH -> Code.codes(Depth.class);
      case KIND -> Code.codes(CooperationKind.class);
      case STATUS -> Code.codes(CooperationStatus.class);
      case EVIDENCE -> Code.codes(RowEvidence.class);
      case FAIL_ON -> Code.codes(FailOn.class);
      case FAIL_LEVEL -> codes(Threshold.LEVELS, Level::code);
      case TO -> Code.codes(ConvertCommand.Spelling.class);
      case AS_OF, REFERENCE_DAY, HORIZON, ALL, PARTNER, YEAR, DURING, OUTPUT, WAIVERS ->
          ImmutableList.of();
    };
  }

  private static <T> ImmutableList<String> codes(ImmutableList<T> all, Function<T, String> code) {
    return all.stream().map(code).collect(ImmutableList.toImmutableList());
  }

  /** Whether its value names a file. */
  boolean isFile() {
    return this == OUTPUT || this == WAIVERS;
  }

  boolean isSwitch() {
    return label.isEmpty();
  }

  String description() {
    return description;
  }
}
