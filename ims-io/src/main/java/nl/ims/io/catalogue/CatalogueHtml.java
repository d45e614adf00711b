package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.model.term.Language;

/**
 * A selection of the catalogue as one page of HTML that needs nothing else: a picture of partners
 * against domains, and a list that says the same in words.
 *
 * <p>The page holds no script and loads nothing; it follows the light or dark look of its reader,
 * and prints. The sources of a row are links, which lead away from it.
 */
public final class CatalogueHtml {

  private final CatalogueWords words;

  private CatalogueHtml(CatalogueWords words) {
    this.words = words;
  }

  /**
   * A page in some language.
   *
   * @param language the language of the page; descriptions are in English
   * @return the report
   */
  public static CatalogueHtml in(Language language) {
    Objects.requireNonNull(language, "language");
    return new CatalogueHtml(new CatalogueWords(language));
  }

  /**
   * The page of a selection. The picture shows what matches; what only may match, and what the
   * Netherlands stays out of, is in the list.
   *
   * @param catalogue the catalogue that it was taken from
   * @param selection the rows
   * @return the page, UTF-8 as its head says, which ends with a line feed
   */
  public String of(Catalogue catalogue, Selection selection) {
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(selection, "selection");
    ImmutableList<CatalogueEntry> matching = selection.matching();
    CatalogueCards cards = new CatalogueCards(catalogue, words);
    CataloguePage page =
        new CataloguePage(
            words.language().code(),
            words.title(selection),
            selection.filters().stream()
                .map(CatalogueFilter::label)
                .map(words::say)
                .collect(ImmutableList.toImmutableList()),
            words.judgements(),
            matching.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(CataloguePicture.of(matching, words)),
            groups(cards, selection),
            selection.membership().isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(words.membership(selection.membership().size())),
            words.say("Bronnen verschillen over een stuk", "Sources differ on a paper"),
            selection.filters().isEmpty() ? cards.differOnNoRow() : ImmutableList.of());
    return CataloguePageRenderer.of().execute(page, new StringBuilder()).toString();
  }

  private ImmutableList<CataloguePage.Group> groups(CatalogueCards cards, Selection selection) {
    ImmutableList.Builder<CataloguePage.Group> groups = ImmutableList.builder();
    if (!selection.matching().isEmpty()) {
      groups.add(
          new CataloguePage.Group(
              words.rows(selection.matching().size()),
              selection.matching().stream()
                  .map(entry -> cards.of(entry, ImmutableList.of()))
                  .collect(ImmutableList.toImmutableList())));
    }
    if (!selection.unknown().isEmpty()) {
      groups.add(group(cards, words.possibly(selection.unknown().size()), selection.unknown()));
    }
    if (!selection.staysOut().isEmpty()) {
      groups.add(group(cards, words.staysOut(selection.staysOut().size()), selection.staysOut()));
    }
    return groups.build();
  }

  private static CataloguePage.Group group(
      CatalogueCards cards, String title, ImmutableList<Doubt> doubts) {
    return new CataloguePage.Group(
        title,
        doubts.stream()
            .map(doubt -> cards.of(doubt.entry(), doubt.because()))
            .collect(ImmutableList.toImmutableList()));
  }
}
