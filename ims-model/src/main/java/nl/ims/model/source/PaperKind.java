package nl.ims.model.source;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * The kind of an official paper. Each kind has one canonical form of id, by which {@link
 * Paper#parse} recognises it.
 */
public enum PaperKind implements Labelled {
  /**
   * A paper of parliament (<i>Kamerstuk</i>): {@code kst-29521-471}, {@code kst-34775-X-88}, {@code
   * kst-29521-BE}.
   */
  KAMERSTUK("Kamerstuk", "parliamentary paper", "kst-29521-471", "kst|kamerst"),
  /** An issue of the bulletin of acts (<i>Staatsblad</i>): {@code stb-2000-294}. */
  STAATSBLAD("Staatsblad", "bulletin of acts", "stb-2000-294", "stb|staatsbl"),
  /** An issue of the treaty series (<i>Tractatenblad</i>): {@code trb-2015-36}. */
  TRACTATENBLAD("Tractatenblad", "treaty series", "trb-2015-36", "trb|tract"),
  /** An issue of the gazette (<i>Staatscourant</i>): {@code stcrt-2015-1}. */
  STAATSCOURANT("Staatscourant", "gazette", "stcrt-2015-1", "stcrt|staatsc"),
  /** Proceedings of a chamber (<i>Handelingen</i>): {@code h-tk-20122013-41-11}. */
  HANDELINGEN("Handelingen", "proceedings", "h-tk-20122013-41-11", "h-|handel"),
  /** Written questions of members (<i>Kamervragen</i>): {@code kv-tk-2018Z05430}. */
  QUESTIONS("Kamervragen", "written questions", "kv-tk-2018Z05430", "kv-|kamerv"),
  /**
   * Answers to written questions (<i>Aanhangsel van de Handelingen</i>): {@code
   * ah-tk-20172018-1905}.
   */
  ANSWERS(
      "Aanhangsel van de Handelingen",
      "answers to written questions",
      "ah-tk-20172018-1905",
      "ah-|aanhang"),
  /**
   * An attachment to a paper (<i>bijlage</i>): {@code blg-123456}. The form is reconstructed, not
   * read.
   */
  ATTACHMENT("bijlage", "attachment", "blg-123456", "blg|bijlage"),
  /** A document or a case in the register of the House: {@code 2018D50518}, {@code 2018Z18957}. */
  CHAMBER_DOCUMENT(
      "document van de Tweede Kamer", "document of the House", "2018D50518", "0000d|0000z"),
  /** A law or treaty, by Juriconnect link: {@code jci1.3:c:BWBR0001840&artikel=100}. */
  LAW("wet of verdrag", "law or treaty", "jci1.3:c:BWBR0001840&artikel=100", "jci|bwb|grondwet"),
  /** A resolution of the Security Council: {@code S/RES/2722 (2024)}. */
  UN_RESOLUTION(
      "resolutie van de Veiligheidsraad",
      "Security Council resolution",
      "S/RES/2722 (2024)",
      "s/res|un|vn|sc|security|veiligh|resol");

  private final String dutch;
  private final String english;
  private final String example;
  private final ImmutableList<String> starts; // in lower case; 0 is any digit

  PaperKind(String dutch, String english, String example, String starts) {
    this.dutch = dutch;
    this.english = english;
    this.example = example;
    this.starts = ImmutableList.copyOf(Splitter.on('|').split(starts));
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }

  /**
   * Returns an id of this kind.
   *
   * @return an example in canonical form, for messages
   */
  public String example() {
    return example;
  }

  /** Says whether a spelling starts like one of this kind, so that a message can name the form. */
  boolean looksLike(String spelling) {
    for (String start : starts) {
      if (looksLike(spelling, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksLike(String spelling, String start) {
    if (spelling.length() < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      char c = Ascii.toLowerCase(spelling.charAt(i));
      if (start.charAt(i) == '0' ? c < '0' || c > '9' : c != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
