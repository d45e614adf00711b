package nl.ims.io.catalogue;

import java.util.Objects;
import nl.ims.model.term.Text;

/**
 * What one source says where others say something else.
 *
 * @param says what it says, in the words of the catalogue
 * @param source where: an address or a paper, the same in both languages, or words that say that it
 *     was not noted
 * @param followed whether the rows concerned take it over; that settles nothing
 */
public record Claim(Text says, Text source, boolean followed) {

  /**
   * Refuses null.
   *
   * @param says what it says, in the words of the catalogue
   * @param source where: an address or a paper, the same in both languages, or words that say that
   *     it was not noted
   * @param followed whether the rows concerned take it over; that settles nothing
   */
  public Claim {
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(source, "source");
  }
}
