package nl.ims.model.source;

import java.util.Objects;
import nl.ims.model.term.Text;

/**
 * Where a statement rests: a source, the place in it, and how surely it is known.
 *
 * @param source an official paper, or another source
 * @param where the place in it, for readers, e.g. {@code article 100(1)}
 * @param evidence how surely the place is known to say it
 */
public record Citation(Source source, Text where, Evidence evidence) {

  /**
   * Refuses null.
   *
   * @param source an official paper, or another source
   * @param where the place in it, for readers, e.g. {@code article 100(1)}
   * @param evidence how surely the place is known to say it
   */
  public Citation {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(evidence, "evidence");
  }

  /**
   * Cites any source.
   *
   * @param source an official paper, or another source, such as a handbook
   * @param where the place in it, for readers
   * @param evidence how surely the place is known to say it
   * @return the citation
   */
  public static Citation of(Source source, Text where, Evidence evidence) {
    return new Citation(source, where, evidence);
  }

  /**
   * Tells whether this cites a law or a treaty, of which the place tells more than the id.
   *
   * @return true for a paper of the kind {@link PaperKind#LAW}
   */
  public boolean isOfLaw() {
    return source instanceof Paper paper && paper.kind() == PaperKind.LAW;
  }

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
    return of(paper, nl, en, Evidence.READ);
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
    return of(paper, nl, en, Evidence.RECONSTRUCTED);
  }

  private static Citation of(String paper, String nl, String en, Evidence evidence) {
    Objects.requireNonNull(paper, "paper");
    Text where = Text.of(nl, en);
    return new Citation(Paper.parse(paper), where, evidence);
  }

  // Written by hand, here and in Paper and Text: the equals and hashCode that the compiler makes
  // for
  // a record are set up on first use, which takes a good part of a short run of the command.

  @Override
  public boolean equals(Object other) {
    return other instanceof Citation that
        && source.equals(that.source)
        && where.equals(that.where)
        && evidence == that.evidence;
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + where.hashCode();
  }
}
