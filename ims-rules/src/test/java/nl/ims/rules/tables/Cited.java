package nl.ims.rules.tables;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;

/**
 * A citation as a table writes it.
 *
 * @param paper the canonical id of the paper
 * @param evidence how surely it is known, as a code
 * @param nl where in it, in Dutch
 * @param en where in it, in English
 */
@Immutable
public record Cited(String paper, String evidence, String nl, String en) {
  private static final Pattern PROVISION = Pattern.compile("constitution:(\\d+)(?:\\((\\d)\\))?");
  private static final ImmutableMap<String, String> ORDINALS =
      ImmutableMap.of("1", "eerste", "2", "tweede");

  /** The day of the text to which links to the Constitution go. */
  private static final String TEXT = "&z=2023-02-22&g=2023-02-22";

  /** Chapter and section of each article, as the consolidated text numbers them. */
  private static final ImmutableMap<String, String> PLACES =
      ImmutableMap.of(
          "68", "&hoofdstuk=3&paragraaf=2",
          "97", "&hoofdstuk=5&paragraaf=2",
          "100", "&hoofdstuk=5&paragraaf=2",
          "139", "&hoofdstuk=8");

  /** What a rule or a row cites. */
  public static Cited of(Citation citation) {
    return new Cited(
        citation.source().toString(),
        citation.evidence().code(),
        citation.where().in(Language.NL),
        citation.where().in(Language.EN));
  }

  /** The four cells that start at an index: paper, evidence, where in Dutch and in English. */
  public static Cited at(List<String> line, int index) {
    return of(line.get(index), line.get(index + 1), line.get(index + 2), line.get(index + 3));
  }

  /** A citation whose paper may be a provision of the Constitution in short. */
  public static Cited of(String paper, String evidence, String nl, String en) {
    Matcher provision = PROVISION.matcher(paper);
    if (!provision.matches()) {
      return new Cited(paper, evidence, nl, en);
    }
    String article = provision.group(1);
    String paragraph = provision.group(2);
    String link = "jci1.3:c:BWBR0001840" + PLACES.get(article) + "&artikel=" + article;
    boolean whole = paragraph == null;
    return new Cited(
        (whole ? link : link + "&lid=" + paragraph) + TEXT,
        evidence,
        !nl.equals("-")
            ? nl
            : whole
                ? "artikel " + article
                : "artikel " + article + ", " + ORDINALS.get(paragraph) + " lid",
        !en.equals("-")
            ? en
            : whole ? "article " + article : "article " + article + "(" + paragraph + ")");
  }

  @Override
  public String toString() {
    return paper + ", " + evidence + ", ‘" + nl + "’, ‘" + en + "’";
  }
}
