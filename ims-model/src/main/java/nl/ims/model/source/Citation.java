package nl.ims.model.source;

import nl.ims.model.term.Text;

/**
 * Where a statement rests: a paper, the place in it, and how surely it is known.
 *
 * @param paper the paper
 * @param where the place in it, for readers, e.g. {@code article 100(1)}
 * @param evidence how surely the place is known to say it
 */
public record Citation(Paper paper, Text where, Evidence evidence) {

  /**
   * Cites a paper that was read.
   *
   * @param paper its official id
   * @param nl the place in it, in Dutch
   * @param en the same in English
   * @return the citation
   * @throws IllegalArgumentException if the paper is no official id; see {@link Paper#parse}
   */
  public static Citation read(String paper, String nl, String en) {
    return new Citation(Paper.parse(paper), Text.of(nl, en), Evidence.READ);
  }

  /**
   * Cites a paper whose text was reconstructed, not read.
   *
   * @param paper its official id
   * @param nl the place in it, in Dutch
   * @param en the same in English
   * @return the citation
   * @throws IllegalArgumentException if the paper is no official id; see {@link Paper#parse}
   */
  public static Citation reconstructed(String paper, String nl, String en) {
    return new Citation(Paper.parse(paper), Text.of(nl, en), Evidence.RECONSTRUCTED);
  }

  // Written out, here and in Paper and Text: what a record generates is linked when it is first
  // used, and that is a good part of a short run of the command.

  @Override
  public boolean equals(Object other) {
    return other instanceof Citation that
        && paper.equals(that.paper)
        && where.equals(that.where)
        && evidence == that.evidence;
  }

  @Override
  public int hashCode() {
    return 31 * paper.hashCode() + where.hashCode();
  }
}
