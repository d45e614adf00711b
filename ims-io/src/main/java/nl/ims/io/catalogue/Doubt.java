package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.model.term.Text;

/**
 * A row that may pass the filters, and why that is not known.
 *
 * @param entry the row
 * @param because what is not known, in phrases; empty only for a row that passes and in which the
 *     Netherlands takes no part
 */
public record Doubt(CatalogueEntry entry, ImmutableList<Text> because) {

  /**
   * Refuses null.
   *
   * @param entry the row
   * @param because what is not known, in phrases; empty only for a row that passes and in which the
   *     Netherlands takes no part
   */
  public Doubt {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(because, "because");
  }
}
