package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import nl.ims.io.page.Phrases;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Language;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.framework.Point;

/** The words that the pages for people share, in one language. */
final class StatsWords {

  private final Phrases phrases;

  StatsWords(Language language) {
    this.phrases = new Phrases(language);
  }

  Phrases phrases() {
    return phrases;
  }

  String say(String nl, String en) {
    return phrases.say(nl, en);
  }

  /** One of two wordings, with values where they say {@code %s}. */
  String say(String nl, String en, Object... values) {
    return phrases.say(nl, en, values);
  }

  String year(int year) {
    return year == CorpusStats.NO_YEAR ? say("geen dag", "no day") : String.valueOf(year);
  }

  String all() {
    return say("alle", "all");
  }

  /** A number, or between which two it lies. */
  static String between(Bounds bounds) {
    return bounds.exact() ? String.valueOf(bounds.least()) : bounds.least() + "–" + bounds.most();
  }

  String title(CorpusStats stats) {
    return say("Statistiek van ", "Statistics of ")
        + phrases.count(
            stats.contributions(), "bijdrage", "bijdragen", "contribution", "contributions");
  }

  /** The head of a column that has room for a cell. */
  static String padded(String head, String cell) {
    return " ".repeat(Math.max(0, cell.length() - head.length())) + head;
  }

  /** What is left out; empty if nothing is. */
  ImmutableList<String> leftOut(CorpusStats stats) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (stats.others() > 0) {
      lines.add(
          phrases.count(
              stats.others(),
              "dossier over iets anders is weggelaten.",
              "dossiers over iets anders zijn weggelaten.",
              "dossier on something else is left out.",
              "dossiers on something else are left out."));
    }
    if (stats.unread() > 0) {
      lines.add(
          phrases.count(
              stats.unread(),
              "bestand of regel kon niet geheel worden gelezen: wat er mis mee is, is weggelaten.",
              "bestanden of regels konden niet geheel worden gelezen: wat er mis mee is, is weggelaten.",
              "file or line could not be read whole: what is wrong in it is left out.",
              "files or lines could not be read whole: what is wrong in them is left out."));
    }
    return lines.build();
  }

  String regimesTitle() {
    return say("Regimes", "Regimes");
  }

  String regimesIntro() {
    return say(
        "Naar het jaar van de dag waarvan het recht geldt (besluit, anders brief, anders inzet). Een"
            + " getal met een streep is een ondergrens en een bovengrens: van sommige bijdragen zijn"
            + " te weinig feiten vermeld.",
        "By the year of the day whose law applies (decision, else letter, else deployment). Two"
            + " numbers with a dash are a lower and an upper bound: for some contributions too few"
            + " facts are recorded.");
  }

  /** A regime as the head of a narrow column. */
  String shortRegime(Regime regime) {
    return switch (regime) {
      case ARTICLE_100 -> "art. 100";
      case ALONG_ITS_LINES -> say("de lijnen", "its lines");
      case SPECIAL_OPERATION -> say("speciaal", "special");
      case OUTSIDE -> say("erbuiten", "outside");
      case OPEN -> " open";
    };
  }

  /** What the narrow heads mean. */
  String shortRegimes() {
    return say(
        "n: bijdragen; art. 100: artikel 100 is van toepassing; de lijnen: langs de lijnen van artikel"
            + " 100; speciaal: speciale operatie; erbuiten: artikel 100 is niet van toepassing; open:"
            + " de stukken beslissen het niet; onbep.: meer dan één regime is mogelijk.",
        "n: contributions; art. 100: article 100 applies; its lines: along the lines of article 100;"
            + " special: special operation; outside: article 100 does not apply; open: the papers do"
            + " not settle it; undet.: more than one regime is possible.");
  }

  /** A regime as the head of a column. */
  String regime(Regime regime) {
    return switch (regime) {
      case ARTICLE_100 -> say("artikel 100", "article 100");
      case ALONG_ITS_LINES -> say("langs de lijnen", "along its lines");
      case SPECIAL_OPERATION -> say("speciale operatie", "special operation");
      case OUTSIDE -> say("erbuiten", "outside");
      case OPEN -> "open";
    };
  }

  String undetermined() {
    return say("onbepaald", "undetermined");
  }

  String pointsTitle() {
    return say("Punten van het toetsingskader", "Points of the assessment framework");
  }

  String pointsIntro() {
    return say(
        "Wat van de brieven is overgenomen op de punten van het kader dat toen gold, of het regime"
            + " erom vraagt of niet. Niet overgenomen: de brief kan het vermelden, maar niemand"
            + " schreef het op. Het aandeel ligt tussen de twee grenzen.",
        "What was transcribed of the letters on the points of the framework then in force, whether or"
            + " not the regime asks for it. Not transcribed: the letter may state it, but nobody"
            + " wrote it down. The share lies between the two bounds.");
  }

  String state(PointState state) {
    return switch (state) {
      case STATED -> say("vermeld", "stated");
      case NOT_STATED -> say("niet vermeld", "not stated");
      case NOT_TRANSCRIBED -> say("niet overgenomen", "not transcribed");
    };
  }

  /** The title of a point, of the newest framework that has it. */
  String point(String id) {
    for (Framework framework : Frameworks.all().reverse()) {
      for (Point point : framework.points()) {
        if (point.id().equals(id)) {
          return phrases.say(point.title());
        }
      }
    }
    throw new IllegalStateException("no framework has a point " + id);
  }

  String share() {
    return say("aandeel", "share");
  }

  static String percent(Bounds percent) {
    return percent.exact() ? percent.least() + " %" : between(percent) + " %";
  }

  String completenessTitle() {
    return say("Volledigheid van de dossiers", "Completeness of the records");
  }

  String completenessIntro(CorpusStats stats) {
    return say("Hoeveel van de ", "How many of the ")
        + phrases.count(
            stats.contributions(), "bijdrage", "bijdragen", "contribution", "contributions")
        + say(
            " het vermelden. Wat niet is vermeld, kan toch gebeurd zijn.",
            " record it. What is not recorded may have happened all the same.");
  }

  String steps() {
    return say("Stappen", "Steps");
  }

  String keys() {
    return say("Feiten over de bijdrage", "Facts about the contribution");
  }

  String marks() {
    return say("Wat volledig is", "What is complete");
  }

  String through() {
    return say(
        "dag tot wanneer het dossier volledig is", "day through which the record is complete");
  }

  String wholePoints() {
    return say("punten zijn geheel overgenomen", "points are transcribed whole");
  }

  String label(StepKind kind) {
    return phrases.say(kind.label());
  }

  String label(ContributionKey key) {
    return phrases.say(key.label());
  }
}
