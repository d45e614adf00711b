package nl.ims.model.source;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people write: tidies the string, takes the pages off, and asks each kind of paper in
 * turn.
 */
final class PaperParser {

  static final int MAX_LENGTH = 1200;

  private static final CharMatcher DASHES = CharMatcher.anyOf("‐‑‒–—−");

  /** A page, or a first and a last one. */
  private static final String PAGES = "\\d{1,5}(?:\\s?(?:-|t/m|tot en met)\\s?\\d{1,5})?";

  private static final Splitter OF_PAGES = Splitter.on(CharMatcher.anyOf(",/&")).trimResults();

  private static final Splitter RANGE = Splitter.on('-').trimResults();

  /** What is looked for when a spelling is no plain id; made when the first such one is read. */
  private static final class Forms {

    static final Pattern PAGED =
        Pattern.compile(
            "(?i)(.{1,1180}?)[\\s,;]{1,3}\\(?(?:p|pp|pag|pagina|paginas|pagina's|page|pages|blz|bladzijde"
                + "|bladzijden)\\b\\.?\\s?("
                + PAGES
                + "(?:(?:\\s?[,/&]\\s?|,? (?:en|and) )"
                + PAGES
                + "){0,49})\\)?");

    /** An address of the official site, or its last part; the id is the last part of the path. */
    static final Pattern WEB =
        Pattern.compile(
            "(?i)(?:https?://)?(?:[^\\s?#]*/)?((?:kst|stb|trb|stcrt|h|ah|kv|blg)-[a-z0-9-]+)"
                + "(?:\\.(?:html|pdf|xml|odt))?(?:/metadata\\.xml)?/?(?:[?#]\\S*)?");

    /** An address of the site of laws. */
    static final Pattern LAWS =
        Pattern.compile("(?i)(?:https?://)?(?:www\\.)?wetten\\.overheid\\.nl/(?:id/)?(\\S+?)/?");
  }

  private PaperParser() {}

  static Paper parse(String spelling) {
    if (PaperSpellings.isPlain(spelling) && !PaperSlips.isKnown(spelling)) {
      return new Paper(PaperKind.KAMERSTUK, spelling, ImmutableList.of());
    }
    String tidy = tidy(spelling);
    if (tidy.length() > MAX_LENGTH) {
      throw PaperSlips.refused(spelling, tidy);
    }
    return read(tidy)
        .filter(paper -> !PaperSlips.isKnown(paper.id()))
        .orElseThrow(() -> PaperSlips.refused(spelling, tidy));
  }

  /** Reads a tidy spelling, with pages or without. */
  private static Optional<Paper> read(String tidy) {
    Optional<Paper> paper = unpaged(tidy);
    if (paper.isPresent()) {
      return paper;
    }
    Matcher m = Forms.PAGED.matcher(tidy);
    if (!m.matches()) {
      return paper;
    }
    return unpaged(m.group(1)).map(p -> new Paper(p.kind(), p.id(), pages(m.group(2))));
  }

  /** Reads an id, or an address of one. */
  private static Optional<Paper> unpaged(String tidy) {
    Optional<Paper> paper = whole(tidy);
    String bare = paper.isPresent() ? tidy : bare(tidy);
    return bare.equals(tidy) ? paper : whole(bare);
  }

  private static ImmutableList<Pages> pages(String list) {
    String plain =
        list.replaceAll("(?i)\\s?(?:t/m|tot en met)\\s?", "-")
            .replaceAll("(?i),? (?:en|and) ", ",");
    return OF_PAGES
        .splitToStream(plain)
        .map(
            range -> {
              List<String> ends = RANGE.splitToList(range);
              int first = Integer.parseInt(ends.get(0));
              return new Pages(first, Integer.parseInt(ends.get(ends.size() - 1)));
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** Asks the kinds that the spelling looks like first, since asking takes longer than looking. */
  private static Optional<Paper> whole(String tidy) {
    return whole(tidy, true).or(() -> whole(tidy, false));
  }

  private static Optional<Paper> whole(String tidy, boolean looksLike) {
    for (PaperKind kind : PaperKind.values()) {
      if (kind.looksLike(tidy) == looksLike) {
        Optional<String> id = PaperSpellings.read(kind, tidy);
        if (id.isPresent()) {
          return Optional.of(new Paper(kind, id.get(), ImmutableList.of()));
        }
      }
    }
    return Optional.empty();
  }

  /** Reads several tidy spellings, all or nothing. */
  static ImmutableList<Paper> all(Iterable<String> spellings) {
    ImmutableList.Builder<Paper> papers = ImmutableList.builder();
    for (String spelling : spellings) {
      Optional<Paper> paper = read(spelling);
      if (paper.isEmpty()) {
        return ImmutableList.of();
      }
      papers.add(paper.get());
    }
    return papers.build();
  }

  private static String tidy(String spelling) {
    String spaced = CharMatcher.whitespace().trimAndCollapseFrom(spelling, ' ');
    String dashed = DASHES.replaceFrom(spaced, '-').replace("&amp;", "&");
    return dashed.startsWith("(") && dashed.endsWith(")") && dashed.indexOf('(', 1) < 0
        ? dashed.substring(1, dashed.length() - 1)
        : dashed;
  }

  private static String bare(String tidy) {
    Matcher laws = Forms.LAWS.matcher(tidy);
    if (laws.matches()) {
      return laws.group(1);
    }
    Matcher web = Forms.WEB.matcher(tidy);
    return web.matches() ? web.group(1) : tidy;
  }
}
