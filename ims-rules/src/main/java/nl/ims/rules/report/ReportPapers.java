package nl.ims.rules.report;

import static nl.ims.model.source.Citation.read;
import static nl.ims.model.source.Citation.reconstructed;

import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/** The papers that the rules on the yearly report rest on. */
final class ReportPapers {
  /** The promise itself; of the debate no more was read than what the first report tells of it. */
  static final Citation DEBATE_OF_2013 =
      reconstructed(
          "kst-33279-8",
          "het overleg van 3 juli 2013: de toezegging jaarlijks te rapporteren, zoals"
              + " kst-33279-10 haar weergeeft",
          "the debate of 3 July 2013: the promise to report yearly, as kst-33279-10 renders it");

  static final Citation FIRST_REPORT =
      read(
          "kst-33279-10",
          "de aanhef: een jaarlijkse rapportage, zoals toegezegd op 3 juli 2013",
          "the opening: a yearly report, as promised on 3 July 2013");

  /** What the debate agreed is known from the letter that followed. */
  static final Citation DEBATE_OF_2015 =
      reconstructed(
          "kst-33279-14",
          "het overleg van 11 februari 2015: welke partners in de rapportage van 2015 aan bod komen,"
              + " zoals de brief van oktober 2015 het weergeeft; over andere jaren is niets gezien",
          "the debate of 11 February 2015: which partners the report of 2015 covers, as the letter"
              + " of October 2015 renders it; nothing was seen on other years");

  static final Citation FOURTH_REPORT =
      read(
          "kst-33279-19",
          "de aanhef: bijlage 1 over operaties en operationele verbanden, bijlage 2 over de"
              + " belangrijkste projecten",
          "the opening: annex 1 on operations and operational frameworks, annex 2 on the main"
              + " projects");

  private ReportPapers() {}

  /**
   * Cites the second page of the letter of October 2015. The page was read; that it belongs to this
   * paper was concluded from its contents.
   */
  static Citation page2(String nl, String en) {
    return new Citation(
        Paper.parse("kst-33279-16"),
        Text.of(
            "pagina 2: " + nl + "; de pagina is gelezen, het nummer is afgeleid",
            "page 2: " + en + "; the page was read, the number is inferred"),
        Evidence.INFERRED);
  }
}
