package nl.ims.model.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ims.model.term.Text;

/**
 * The articles of the Constitution (<i>Grondwet</i>, BWBR0001840) on which the rules rest.
 *
 * <p>Known are articles 68, 90, 91, 96, 97, 98, 100 and 139, each with its chapter, its section and
 * the number of its numbered paragraphs (stb-2000-294 and the consolidated text). A link carries
 * the day of a consolidated text, as its day of view and of validity ({@code z}, {@code g}): {@link
 * #TEXT}, until {@link #on(Citation, LocalDate)} pins it to another day.
 */
public final class Constitution {

  /** The day of the newest consolidated text that is known here. */
  public static final LocalDate TEXT = LocalDate.of(2023, 2, 22);

  /** The day on which articles 97, 98 and 100 entered into force as they are known here. */
  public static final LocalDate FIRST = LocalDate.of(2000, 7, 19);

  private static final String BWB = "BWBR0001840";

  private static final ImmutableSortedMap<Integer, Place> PLACES =
      ImmutableSortedMap.<Integer, Place>naturalOrder()
          .put(68, new Place(3, 2, 0))
          .put(90, new Place(5, 2, 0))
          .put(91, new Place(5, 2, 3))
          .put(96, new Place(5, 2, 4))
          .put(97, new Place(5, 2, 2))
          .put(98, new Place(5, 2, 2))
          .put(100, new Place(5, 2, 2))
          .put(139, new Place(8, 0, 0))
          .buildOrThrow();

  private static final String[] ORDINALS = {"eerste", "tweede", "derde", "vierde"};

  private static final Pattern DATES = Pattern.compile("&[zgse]=[^&]*");

  private Constitution() {}

  /**
   * Pins a link to the Constitution to the text of a day.
   *
   * @param citation any citation
   * @param day the day whose text is meant; a day before {@link #FIRST} means that day, the first
   *     of the articles that the rules speak of, along whose lines they then read
   * @return the same place, at the text of the day; the citation itself if its paper is another one
   */
  public static Citation on(Citation citation, LocalDate day) {
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(day, "day");
    if (!(citation.source() instanceof Paper paper)
        || paper.kind() != PaperKind.LAW
        || !paper.id().contains(":c:" + BWB)) {
      return citation;
    }
    String link = DATES.matcher(paper.id()).replaceAll("") + at(day.isBefore(FIRST) ? FIRST : day);
    return link.equals(paper.id())
        ? citation
        : new Citation(
            new Paper(PaperKind.LAW, link, paper.pages()), citation.where(), citation.evidence());
  }

  /**
   * Pins the links to the Constitution among some citations.
   *
   * @param citations any citations
   * @param day the day whose text is meant
   * @return the citations in their order, each as {@link #on(Citation, LocalDate)} gives it
   */
  public static ImmutableList<Citation> on(Iterable<Citation> citations, LocalDate day) {
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(day, "day");
    return ImmutableList.copyOf(Iterables.transform(citations, citation -> on(citation, day)));
  }

  /** The dates of a link. */
  private static String at(LocalDate day) {
    return "&z=" + day + "&g=" + day;
  }

  /**
   * {@return an article as a whole}
   *
   * @param article its number, one of 68, 90, 91, 96, 97, 98, 100, 139
   * @throws IllegalArgumentException if the article is none of these
   */
  public static Provision article(int article) {
    return new Provision(article, Optional.empty());
  }

  /** Where an article stands (section 0 where a chapter has none), and its numbered paragraphs. */
  private record Place(int chapter, int section, int paragraphs) {}

  /**
   * An article of the Constitution, or one paragraph of it.
   *
   * @param article the number of the article, one of 68, 90, 91, 96, 97, 98, 100, 139
   * @param paragraph the number of the paragraph (<i>lid</i>), from 1; absent means the article as
   *     a whole
   */
  public record Provision(int article, Optional<Integer> paragraph) {

    /**
     * Checks that the provision exists.
     *
     * @param article the number of the article
     * @param paragraph the number of the paragraph (<i>lid</i>)
     * @throws IllegalArgumentException if the article is not known here, or has no such paragraph
     */
    public Provision {
      Objects.requireNonNull(paragraph, "paragraph");
      Place place = PLACES.get(article);
      if (place == null) {
        throw new IllegalArgumentException(
            "provision: article '%s' is not among the articles known; use one of %s"
                .formatted(article, PLACES.keySet()));
      }
      if (paragraph.isPresent() && (paragraph.get() < 1 || paragraph.get() > place.paragraphs())) {
        throw new IllegalArgumentException(
            "provision: paragraph '%s' is not in article %s, which has %s numbered paragraphs; %s"
                .formatted(
                    paragraph.get(),
                    article,
                    place.paragraphs(),
                    place.paragraphs() == 0
                        ? "cite the article as a whole"
                        : "use 1 through " + place.paragraphs()));
      }
    }

    /**
     * {@return one paragraph of the article}
     *
     * @param number the number of the paragraph, from 1
     * @throws IllegalArgumentException if the article has no such paragraph
     */
    public Provision paragraph(int number) {
      return new Provision(article, Optional.of(number));
    }

    /**
     * Returns the provision as a paper.
     *
     * @return a Juriconnect link to the text of {@link #TEXT}, made by pattern
     */
    public Paper paper() {
      Place place = place();
      String link =
          "jci1.3:c:"
              + BWB
              + "&hoofdstuk="
              + place.chapter()
              + (place.section() == 0 ? "" : "&paragraaf=" + place.section())
              + "&artikel="
              + article
              + paragraph.map(p -> "&lid=" + p).orElse("")
              + at(TEXT);
      return new Paper(PaperKind.LAW, link, ImmutableList.of());
    }

    /**
     * Returns the provision as a citation.
     *
     * @return a citation that was read, e.g. of {@code article 100(1)}
     */
    public Citation citation() {
      Text where =
          paragraph
              .map(
                  p ->
                      Text.of(
                          "artikel %s, %s lid".formatted(article, ORDINALS[p - 1]),
                          "article %s(%s)".formatted(article, p)))
              .orElseGet(() -> Text.of("artikel " + article, "article " + article));
      return new Citation(paper(), where, Evidence.READ);
    }

    private Place place() {
      Place place = PLACES.get(article);
      if (place == null) {
        throw new IllegalStateException("article " + article + " passed the constructor");
      }
      return place;
    }
  }
}
