package nl.ims.rules.framework;

import static nl.ims.model.source.Citation.read;
import static nl.ims.model.source.Citation.reconstructed;

import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.source.Citation;

/**
 * When a version is in force, and from where its words are known. The text of none was read.
 *
 * @param name the year, as it stands in the table
 * @param column its column in the table
 * @param from the first day on which it is in force
 * @param through the last day; empty if it is still in force
 * @param text the paper that holds it, for what is asked under a point
 * @param title the same paper, for a title that was not read
 * @param witness the paper by which some of what it asks is known
 */
record Version(
    String name,
    int column,
    LocalDate from,
    Optional<LocalDate> through,
    Citation text,
    Citation title,
    Citation witness) {

  /** That of 1995: its points were sentences, summed up in sources that were read. */
  static final Version OF_1995 =
      new Version(
          "1995",
          0,
          LocalDate.of(1995, 6, 28),
          Optional.of(LocalDate.of(2001, 7, 12)),
          reconstructed("kst-23591-5", "de punten van de nota", "the points of the memorandum"),
          reconstructed(
              "kst-23591-5",
              "een aanduiding: de punten waren volzinnen",
              "a label: the points were whole sentences"),
          reconstructed(
              "kst-23591-5",
              "zoals samengevat in een andere bron, die is gelezen",
              "as summed up in another source, which was read"));

  /** That of 2001: its headings were read in a letter that says it follows it. */
  static final Version OF_2001 =
      new Version(
          "2001",
          1,
          LocalDate.of(2001, 7, 13),
          Optional.of(LocalDate.of(2009, 6, 30)),
          text("kst-23591-7"),
          title("kst-23591-7"),
          read(
              "kst-27925-193",
              "een kop in een brief van 2005 onder dit kader; niet wat eronder wordt gevraagd",
              "a heading in a letter of 2005 under this framework; not what is asked under it"));

  /** That of 2009: some of it was named when questions on it were answered. */
  static final Version OF_2009 =
      new Version(
          "2009",
          2,
          LocalDate.of(2009, 7, 1),
          Optional.of(LocalDate.of(2014, 5, 13)),
          text("kst-30162-11"),
          title("kst-30162-11"),
          read(
              "kst-29521-195",
              "wat in 2012 over dit kader is geantwoord; niet waar het erin staat",
              "what was answered on this framework in 2012; not where it stands in it"));

  /** That of 2014, which is in force. */
  static final Version OF_2014 =
      new Version(
          "2014",
          3,
          LocalDate.of(2014, 5, 14),
          Optional.empty(),
          reconstructed(
              "kst-29521-245", "bijlage, het aangepaste kader", "annex, the adapted framework"),
          reconstructed(
              "kst-29521-245", "bijlage, de titel van het punt", "annex, the title of the point"),
          read(
              "kst-27925-946",
              "een kop in een brief van 2023 onder dit kader",
              "a heading in a letter of 2023 under this framework"));

  /**
   * Cites a letter in which the title of a point was read.
   *
   * @param letter the paper; behind an equals sign the title, with underscores for blanks, where it
   *     is another there
   */
  static Citation titleReadIn(String letter) {
    String[] parts = letter.split("=", -1);
    String year =
        switch (parts[0]) {
          case "kst-27925-193" -> "2005";
          case "kst-29521-293" -> "2015";
          case "kst-27925-769" -> "2021";
          case "kst-27925-946" -> "2023";
          default -> throw new IllegalArgumentException("no letter is known as '" + letter + "'");
        };
    boolean alike = parts.length == 1;
    String other = alike ? "" : "als ‘" + parts[1].replace('_', ' ') + "’";
    return read(
        parts[0],
        (alike ? "de titel van het punt" : other) + ", in een brief van " + year,
        (alike ? "the title of the point" : "as" + other.substring("als".length()))
            + ", in a letter of "
            + year);
  }

  private static Citation text(String paper) {
    return reconstructed(paper, "de tekst van het kader", "the text of the framework");
  }

  private static Citation title(String paper) {
    return reconstructed(paper, "de titel van het punt", "the title of the point");
  }
}
