package nl.ims.io.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import nl.ims.io.catalogue.RowEvidence;
import nl.ims.io.data.Detail;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Level;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;

/**
 * The options of all commands, each described in one place. An option knows what values it takes,
 * and no command that takes it.
 */
enum Option {
  AS_OF(
      "--as-of DATE",
      "Leave out what happened after this day. By default the later of recorded-through and the last"
          + " step; never today."),
  REFERENCE_DAY(
      "--reference-day DATE",
      "Take the law and the framework that were in force on this day. By default the day of the"
          + " decision, else of the letter, of the deployment, of the period."),
  FRAMEWORK(
      "--framework ID",
      "Take this assessment framework instead of the one that was in force on the reference day."),
  HORIZON(
      "--horizon DAYS",
      "Look so many days past the as-of day for what is due every year or quarter. By default"
          + " 366."),
  INPUT(
      "--input SPELLING",
      Format.OfInput.class,
      "Read every input as jsonl: one dossier a line, whatever its name. By default that goes by the"
          + " ending .jsonl or .ndjson, else by what stands in it."),
  LANG("--lang LANG", Language.class, "The language of the output: en (default) or nl."),
  ALL(
      "--all",
      "Show satisfied and not-applicable findings too, and each aspect of the framework on its"
          + " own. A page of html holds them all; this only ticks their boxes."),
  DETAIL(
      "--detail DETAIL",
      Detail.class,
      "How much json and jsonl tell: full (default), findings (no sentences and no papers) or verdicts"
          + " (in jsonl a first line with the rules, then a short line for each dossier)."),
  RESULTS(
      "--sarif WHICH",
      Format.OfResults.class,
      "Which findings are results of sarif: failing (default; what --fail-on and --fail-level count,"
          + " and what is set aside of that; with never as with violated) or all."),
  FORMAT_OF_MISSING(Format.OfMissing.class, "The format of the output: text (default) or json."),
  FORMAT_OF_RULES(Format.OfRules.class, "The format of the output: text (default) or json."),
  FORMAT_OF_ASSESSMENT(
      Format.OfAssessment.class,
      "The format of the output: text (default), json, jsonl (a line for each dossier and each"
          + " problem, as they come; for input of any length, best of jsonl), sarif (2.1.0, for code"
          + " scanning), junit (test results), github (annotations of a workflow), markdown (a comment"
          + " on a pull request) or html (a page with all proofs)."),
  FORMAT_OF_TIMELINE(
      Format.OfTimeline.class,
      "The format of the output: text (default), html (a page with a picture) or ics (a calendar of"
          + " what is due)."),
  FORMAT_OF_CATALOGUE(
      Format.OfCatalogue.class,
      "The format of the output: text (default), json, html (a page with a picture) or yaml (a dossier"
          + " to start from, of each row that is named)."),
  FORMAT_OF_STATS(
      Format.OfStats.class,
      "The format of the output: text (default), json, csv (a line a figure) or html (a page with"
          + " pictures)."),
  FORMAT_OF_DRAFT(
      Format.OfDraft.class, "The format of the output: markdown (default) or html (a page)."),
  PARTNER(
      "--partner CODE",
      "Only with this state, or NATO or EU where members of it take part. A state matches where it is"
          + " listed; rows that name NATO or EU instead are counted. With a year or term a state"
          + " must have taken part by then. Several times: all of them."),
  DOMAIN(
      "--domain DOMAIN",
      Domain.class,
      "Only this domain: land, sea, air, cyber, joint, logistics, training or procurement."),
  DEPTH(
      "--depth DEPTH",
      Depth.class,
      "Only this depth: none, consultation, exchange, training, standardisation, joint-procurement,"
          + " pooling, standby-force, task-sharing, integration or framework. None lists what the"
          + " Netherlands stays out of."),
  KIND(
      "--kind KIND",
      CooperationKind.class,
      "Only this kind: bilateral, multinational, nato or eu."),
  STATUS(
      "--status STATUS",
      CooperationStatus.class,
      "Only this status: proposed, active, suspended or ended."),
  YEAR("--year YYYY", "Only what ran in this year, as far as known."),
  DURING(
      "--during TERM",
      "Only what ran on some day of this term: a half-year, as 2014-H2, or two days with .. between"
          + " them."),
  EVIDENCE(
      "--evidence EVIDENCE",
      RowEvidence.class,
      "Only rows seen in a source, or only rows from memory: seen or memory."),
  DERIVATION(
      "--derivation",
      "Show the derivation too: each condition that was read, with its truth and its facts."),
  OUTPUT(
      "--output FILE",
      "Write to this file instead of standard output. 'assess --format html' takes a folder too, which"
          + " gets a page a dossier and index.html."),
  FAIL_ON(
      "--fail-on WHAT",
      FailOn.class,
      "Exit with 1 on findings that are violated (default), undetermined or judgement, each"
          + " including those before it, or never. One that only waits for a later day never"
          + " counts."),
  FAIL_LEVEL(
      "--fail-level LEVEL",
      Level.class,
      "Count for --fail-on only findings of this level and above: law, framework, commitment,"
          + " practice (default), guidance or format (what is wrong with a waiver)."),
  WAIVERS(
      "--waivers FILE",
      "Set aside the findings that this file names, with reason, authority, paper and last day: their"
          + " verdict stays, but they make no run fail. See 'ims schema waivers'."),
  TO(
      "--to FORMAT",
      Format.OfDossier.class,
      "The spelling of the output: yaml (default), json or jsonl.");

  private final String text;
  private final String label;
  private final Class<? extends Code> values;
  private final String description;

  /**
   * An option whose value is one of a list.
   *
   * @param head as help tells it: the option and what its value is called
   */
  Option(String head, Class<? extends Code> values, String description) {
    int blank = head.indexOf(' ');
    this.text = blank < 0 ? head : head.substring(0, blank);
    this.label = blank < 0 ? "" : head.substring(blank + 1);
    this.values = values;
    this.description = description;
  }

  /** An option whose value is one of no list, or a switch, which has none. */
  Option(String head, String description) {
    this(head, Code.class, description);
  }

  /** The format of an output, of which there are other ones each time. */
  Option(Class<? extends Code> formats, String description) {
    this("--format FORMAT", formats, description);
  }

  /** As it stands on the command line. */
  String text() {
    return text;
  }

  /** What its value is called in help; empty for a switch. */
  String label() {
    return label;
  }

  String description() {
    return description;
  }

  boolean isSwitch() {
    return label.isEmpty();
  }

  /** Whether its value is the format of an output. */
  boolean isFormat() {
    return text.equals("--format");
  }

  /** Whether it may be given several times; any other is given once. */
  boolean isRepeatable() {
    return this == PARTNER;
  }

  /** Whether its value names a file. */
  boolean isFile() {
    return this == OUTPUT || this == WAIVERS;
  }

  /** The values that it takes, where there is a closed list of them; empty where there is none. */
  ImmutableList<String> choices() {
    if (this == FRAMEWORK) {
      return Frameworks.all().stream().map(Framework::id).collect(toImmutableList());
    }
    return values.isEnum()
        ? Arrays.stream(values.getEnumConstants()).map(Code::code).collect(toImmutableList())
        : ImmutableList.of();
  }

  /**
   * What is said of a value that it cannot have.
   *
   * @param told what is wrong, with {@code %s} for each part
   * @param parts what it is about
   */
  UsageException refusal(String told, Object... parts) {
    return new UsageException(text + ": " + told, parts);
  }
}
