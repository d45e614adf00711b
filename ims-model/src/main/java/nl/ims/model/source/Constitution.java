package nl.ims.model.source;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.term.Text;

/**
 * The articles of the Constitution (<i>Grondwet</i>, BWBR0001840) on which the rules rest.
 *
 * <p>Known are articles 68, 90, 91, 96, 97, 98, 100 and 139, each with its chapter, its section and
 * the number of its numbered paragraphs (stb-2000-294 and the consolidated text). A link carries
 * the day of the text that was read, {@link #TEXT}: the articles known here did not change since
 * 2000.
 */
public final class Constitution {

  /** The day of the consolidated text to which links go. */
  public static final LocalDate TEXT = LocalDate.of(2023, 2, 22);

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

  private Constitution() {}

  /**
   * Returns an article as a whole.
   *
   * @param article its number, one of 68, 90, 91, 96, 97, 98, 100
   * @return the article
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
   * @param article the number of the article, one of 68, 90, 91, 96, 97, 98, 100
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
     * Returns one paragraph of the article.
     *
     * @param number the number of the paragraph, from 1
     * @return the paragraph
     * @throws IllegalArgumentException if the article has no such paragraph
     */
    public Provision paragraph(int number) {
      return new Provision(article, Optional.of(number));
    }

    /**
     * Returns the provision as a paper.
     *
     * @return a Juriconnect link without a date, made by pattern
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
              + "&z="
              + TEXT
              + "&g="
              + TEXT;
      return new Paper(PaperKind.LAW, link, Optional.empty());
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
