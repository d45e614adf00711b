package nl.ims.io;

import java.util.Objects;
import java.util.Optional;
import nl.ims.io.format.DossierShapes;
import nl.ims.io.format.PathTitles;
import nl.ims.io.format.Schemas;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * The JSON Schema of a dossier.
 *
 * <p>It is made of the very tables by which the reader checks a document, so that an editor refuses
 * what the reader refuses. What a schema cannot say only the reader knows: whether a paper exists
 * in form, that a period does not end before it starts, that an id stands once in a list, that an
 * integer is spelled without a point, and what the documents of a stream ask of each other.
 */
public final class DossierSchema {

  private DossierSchema() {}

  /**
   * {@return a document in JSON Schema 2020-12 for one dossier, ended by a line feed; the same text
   * at every call}
   */
  public static String text() {
    return Schemas.document(
        "urn:ims:schema:dossier:" + Dossier.FORMAT_VERSION,
        Text.of("Dossier", "Dossier"),
        Text.of(
            "Een besluit, met wat ertoe leidde en wat erop volgde.",
            "One decision, with what led to it and what followed."),
        DossierShapes.DOSSIER);
  }

  /**
   * Names what a path of a dossier leads to, by the titles that the schema gives to its keys.
   *
   * @param path such as {@code contribution.mandate[0].through}
   * @return such as {@code mandate: through}, in both languages; empty if the format has no such
   *     path
   */
  public static Optional<Text> title(String path) {
    Objects.requireNonNull(path, "path");
    return PathTitles.of(path, DossierShapes.DOSSIER)
        .map(titles -> titles.size() > 1 ? titles.subList(1, titles.size()) : titles)
        .map(
            titles ->
                Text.of(
                    PathTitles.joined(titles, Language.NL),
                    PathTitles.joined(titles, Language.EN)));
  }
}
