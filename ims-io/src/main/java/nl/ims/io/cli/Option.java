package nl.ims.io.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.ims.io.catalogue.RowEvidence;
import nl.ims.io.data.Detail;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Level;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;

/**
 * The options of all commands, each described in one place. An option knows what values it takes,
 * and no command that takes it.
 */
enum Option {
  AS_OF(
      "--as-of DATUM|DATE",
      "Laat weg wat na deze dag gebeurde. Zonder deze optie de laatste van recorded-through en de"
          + " laatste stap; nooit vandaag.",
      "Leave out what happened after this day. By default the later of recorded-through and the last"
          + " step; never today."),
  REFERENCE_DAY(
      "--reference-day DATUM|DATE",
      "Neem het recht en het toetsingskader die op deze dag golden. Zonder deze optie de dag van het"
          + " besluit, anders van de brief, van de inzet, van de periode.",
      "Take the law and the framework that were in force on this day. By default the day of the"
          + " decision, else of the letter, of the deployment, of the period."),
  FRAMEWORK(
      "--framework KADER|ID",
      "Neem dit toetsingskader in plaats van het kader dat op de referentiedag gold.",
      "Take this assessment framework instead of the one that was in force on the reference day."),
  HORIZON(
      "--horizon DAGEN|DAYS",
      "Kijk zoveel dagen voorbij de peildag naar wat elk jaar of kwartaal moet."
          + " Zonder deze optie 366.",
      "Look so many days past the as-of day for what is due every year or quarter. By default"
          + " 366."),
  INPUT(
      "--input SPELLING|SPELLING",
      Format.OfInput.class,
      "Lees elke invoer als jsonl: een dossier per regel, hoe het bestand ook heet. Anders beslist de"
          + " uitgang .jsonl of .ndjson, en daarna de inhoud. Van een map alleen die bestanden.",
      "Read every input as jsonl: one dossier a line, whatever its name. By default that goes by the"
          + " ending .jsonl or .ndjson, else by what stands in it. Of a folder only those files."),
  LANG(
      "--lang TAAL|LANG",
      Language.class,
      "De taal van de uitvoer, van meldingen en van hulp: en (standaard) of nl.",
      "The language of the output, of messages and of help: en (default) or nl."),
  COLOR(
      "--color WANNEER|WHEN",
      Colour.class,
      "Wanneer tekst kleur krijgt: auto (standaard: op een terminal), always (altijd) of never (nooit)."
          + " Gaat voor FORCE_COLOR en NO_COLOR.",
      "When text is coloured: auto (default: on a terminal), always or never. It outranks FORCE_COLOR"
          + " and NO_COLOR."),
  ALL(
      "--all",
      "Toon ook wat is voldaan of niet van toepassing is, en elk aspect van het kader apart. Een"
          + " bladzijde in html bevat alles; dit vinkt het alleen aan.",
      "Show satisfied and not-applicable findings too, and each aspect of the framework on its"
          + " own. A page of html holds them all; this only ticks their boxes."),
  DETAIL(
      "--detail DETAIL|DETAIL",
      Detail.class,
      "Hoeveel json en jsonl vertellen: full (alles, standaard), findings (bevindingen, zonder zinnen en"
          + " stukken) of verdicts (uitkomsten: in jsonl een eerste regel met de regels, dan een korte"
          + " regel per dossier).",
      "How much json and jsonl tell: full (default), findings (no sentences and no papers) or verdicts"
          + " (in jsonl a first line with the rules, then a short line for each dossier)."),
  RESULTS(
      "--sarif WELKE|WHICH",
      Format.OfResults.class,
      "Welke bevindingen resultaten van sarif zijn: failing (standaard; wat --fail-on en --fail-level"
          + " tellen, en wat daarvan terzijde is gelegd; met never als met violated) of all (alle).",
      "Which findings are results of sarif: failing (default; what --fail-on and --fail-level count,"
          + " and what is set aside of that; with never as with violated) or all."),
  FORMAT_OF_RULES(
      Format.OfRules.class,
      "De vorm van de uitvoer: text (standaard) of json.",
      "The format of the output: text (default) or json."),
  FORMAT_OF_MISSING(
      Format.OfMissing.class,
      "De vorm van de uitvoer: text (standaard) of json.",
      "The format of the output: text (default) or json."),
  FORMAT_OF_ASSESSMENT(
      Format.OfAssessment.class,
      "De vorm van de uitvoer: text (standaard), json, jsonl (een regel per dossier en per probleem,"
          + " zodra zij er zijn; voor invoer van elke lengte, het liefst in jsonl), sarif (2.1.0, voor"
          + " code scanning), junit (testresultaten), github (aantekeningen bij een workflow),"
          + " markdown (een opmerking bij een pull request) of html (een bladzijde met elk bewijs).",
      "The format of the output: text (default), json, jsonl (a line for each dossier and each"
          + " problem, as they come; for input of any length, best of jsonl), sarif (2.1.0, for code"
          + " scanning), junit (test results), github (annotations of a workflow), markdown (a comment"
          + " on a pull request) or html (a page with all proofs)."),
  FORMAT_OF_TIMELINE(
      Format.OfTimeline.class,
      "De vorm van de uitvoer: text (standaard), html (een bladzijde met een tekening) of ics (een"
          + " agenda van wat moet gebeuren).",
      "The format of the output: text (default), html (a page with a picture) or ics (a calendar of"
          + " what is due)."),
  FORMAT_OF_CATALOGUE(
      Format.OfCatalogue.class,
      "De vorm van de uitvoer: text (standaard), json, html (een bladzijde met een tekening) of yaml"
          + " (een dossier om mee te beginnen, van elke genoemde rij).",
      "The format of the output: text (default), json, html (a page with a picture) or yaml (a dossier"
          + " to start from, of each row that is named)."),
  FORMAT_OF_STATS(
      Format.OfStats.class,
      "De vorm van de uitvoer: text (standaard), json, csv (een regel per cijfer) of html (een bladzijde"
          + " met tekeningen).",
      "The format of the output: text (default), json, csv (a line a figure) or html (a page with"
          + " pictures)."),
  FORMAT_OF_DRAFT(
      Format.OfDraft.class,
      "De vorm van de uitvoer: markdown (standaard) of html (een bladzijde).",
      "The format of the output: markdown (default) or html (a page)."),
  PARTNER(
      "--partner CODE|CODE",
      "Alleen met deze staat, of met NATO of EU waar leden daarvan meedoen. Een staat past waar hij is"
          + " genoemd; rijen die in plaats daarvan NATO of EU noemen worden geteld. Met een jaar of een"
          + " periode moet een staat dan hebben meegedaan. Meermaals: alle genoemde.",
      "Only with this state, or NATO or EU where members of it take part. A state matches where it is"
          + " listed; rows that name NATO or EU instead are counted. With a year or term a state"
          + " must have taken part by then. Several times: all of them."),
  DOMAIN(
      "--domain DOMEIN|DOMAIN",
      Domain.class,
      "Alleen dit domein: land, sea (zee), air (lucht), cyber, joint (samen), logistics (logistiek),"
          + " training (opleiding) of procurement (verwerving).",
      "Only this domain: land, sea, air, cyber, joint, logistics, training or procurement."),
  DEPTH(
      "--depth DIEPTE|DEPTH",
      Depth.class,
      "Alleen deze diepte, van none (geen) via consultation (overleg) tot integration (integratie) en"
          + " framework (verband). None toont waar Nederland buiten blijft.",
      "Only this depth: none, consultation, exchange, training, standardisation, joint-procurement,"
          + " pooling, standby-force, task-sharing, integration or framework. None lists what the"
          + " Netherlands stays out of."),
  KIND(
      "--kind SOORT|KIND",
      CooperationKind.class,
      "Alleen deze soort: bilateral, multinational, nato of eu.",
      "Only this kind: bilateral, multinational, nato or eu."),
  STATUS(
      "--status STAND|STATUS",
      CooperationStatus.class,
      "Alleen deze stand: proposed (voorgesteld), active (actief), suspended (opgeschort) of ended"
          + " (beëindigd).",
      "Only this status: proposed, active, suspended or ended."),
  YEAR(
      "--year JJJJ|YYYY",
      "Alleen wat in dit jaar liep, voor zover bekend.",
      "Only what ran in this year, as far as known."),
  DURING(
      "--during PERIODE|TERM",
      "Alleen wat op een dag van deze periode liep: een half jaar, zoals 2014-H2, of twee dagen met .."
          + " ertussen.",
      "Only what ran on some day of this term: a half-year, as 2014-H2, or two days with .. between"
          + " them."),
  EVIDENCE(
      "--evidence BEWIJS|EVIDENCE",
      RowEvidence.class,
      "Alleen rijen die in een bron zijn gezien (seen), of alleen rijen uit het geheugen (memory).",
      "Only rows seen in a source, or only rows from memory: seen or memory."),
  DERIVATION(
      "--derivation",
      "Toon ook de afleiding: elke voorwaarde die is gelezen, met haar waarheid en haar feiten.",
      "Show the derivation too: each condition that was read, with its truth and its facts."),
  OUTPUT(
      "--output BESTAND|FILE",
      "Schrijf naar dit bestand in plaats van naar de standaarduitvoer. 'assess --format html' neemt ook"
          + " een map, met een bladzijde per dossier en index.html.",
      "Write to this file instead of standard output. 'assess --format html' takes a folder too, which"
          + " gets a page a dossier and index.html."),
  FAIL_ON(
      "--fail-on WAT|WHAT",
      FailOn.class,
      "Eindig met code 1 bij bevindingen die geschonden (violated, standaard), onbepaald (undetermined)"
          + " of te beoordelen (judgement) zijn, telkens met wat ervoor staat, of nooit (never)."
          + " Een bevinding die alleen op een latere dag wacht, telt nooit.",
      "Exit with 1 on findings that are violated (default), undetermined or judgement, each"
          + " including those before it, or never. One that only waits for a later day never"
          + " counts."),
  FAIL_LEVEL(
      "--fail-level NIVEAU|LEVEL",
      Level.class,
      "Tel voor --fail-on alleen bevindingen van dit niveau en hoger: law (wet), framework (kader),"
          + " commitment (toezegging), practice (praktijk, standaard), guidance (handreiking) of format"
          + " (vorm: wat er mis is met een terzijdelegging).",
      "Count for --fail-on only findings of this level and above: law, framework, commitment,"
          + " practice (default), guidance or format (what is wrong with a waiver)."),
  WAIVERS(
      "--waivers BESTAND|FILE",
      "Leg de bevindingen terzijde die dit bestand noemt, met reden, gezag, stuk en laatste dag: hun"
          + " uitkomst blijft, maar de run faalt er niet op. Zie 'ims schema waivers'.",
      "Set aside the findings that this file names, with reason, authority, paper and last day: their"
          + " verdict stays, but they make no run fail. See 'ims schema waivers'."),
  TO(
      "--to VORM|FORMAT",
      Format.OfDossier.class,
      "De schrijfwijze van de uitvoer: yaml (standaard), json of jsonl.",
      "The spelling of the output: yaml (default), json or jsonl."),
  MINIMAL(
      "--minimal",
      "Het kleinste dossier dat de moeite van het beoordelen waard is.",
      "The smallest dossier that is worth assessing."),
  SET(
      "--set SLEUTEL=ANTWOORD|KEY=ANSWER",
      "Geef een antwoord vooraf; meermaals voor meer. Dan wordt niets gevraagd: wat niet is gegeven, is"
          + " niet bekend. De sleutels zijn die van de vragen.",
      "Give an answer beforehand; several times for several. Then nothing is asked: what is not given"
          + " is not known. The keys are those of the questions.");

  private final String text;
  private final String dutchLabel;
  private final String englishLabel;
  private final Class<? extends Code> values;
  private final String dutch;
  private final String english;

  /**
   * An option whose value is one of a list.
   *
   * @param head the option, and what its value is called in Dutch and English, as help tells them
   */
  Option(String head, Class<? extends Code> values, String dutch, String english) {
    List<String> parts = Splitter.on(CharMatcher.anyOf(" |")).splitToList(head);
    this.text = parts.get(0);
    this.dutchLabel = parts.size() > 1 ? parts.get(1) : "";
    this.englishLabel = parts.size() > 1 ? parts.get(2) : "";
    this.values = values;
    this.dutch = dutch;
    this.english = english;
  }

  /** An option whose value is one of no list, or a switch, which has none. */
  Option(String head, String dutch, String english) {
    this(head, Code.class, dutch, english);
  }

  /** The format of an output, of which there are other ones each time. */
  Option(Class<? extends Code> formats, String dutch, String english) {
    this("--format VORM|FORMAT", formats, dutch, english);
  }

  /** As it stands on the command line. */
  String text() {
    return text;
  }

  /** What its value is called in help; empty for a switch. */
  Optional<Text> label() {
    return isSwitch() ? Optional.empty() : Optional.of(Text.of(dutchLabel, englishLabel));
  }

  Text description() {
    return Text.of(dutch, english);
  }

  boolean isSwitch() {
    return dutchLabel.isEmpty();
  }

  /** Whether it may be given several times; any other is given once. */
  boolean isRepeatable() {
    return this == PARTNER || this == SET;
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

  /** Whether it says in what format an output is. */
  boolean isFormat() {
    return text.equals("--format");
  }

  /**
   * What is said of a value that it cannot have.
   *
   * @param told what is wrong, with {@code %s} for each part
   * @param parts what it is about
   */
  UsageException refusal(Text told, Object... parts) {
    return new UsageException(Text.of("%s: %s"), text, Message.of(told, parts));
  }

  /** What is said of a value that is none of those that it has; one sentence for all formats. */
  UsageException unknown(String given) {
    return isFormat()
        ? refusal(
            Text.of(
                "'%s' is geen vorm van deze opdracht%sEr zijn %s",
                "'%s' is no format of this command%sThere are %s"),
            given,
            Missed.nearest(given, choices()),
            String.join(", ", choices()))
        : refusal(
            Text.of("'%s' is niet bekend%s", "'%s' is not known%s"),
            given,
            Missed.oneOf(given, choices()));
  }
}
