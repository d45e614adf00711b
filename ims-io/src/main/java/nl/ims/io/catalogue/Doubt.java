package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;

/**
 * A row that may pass the filters.
 *
 * @param entry the row
 * @param because what is not known, one phrase or more
 */
public record Doubt(CatalogueEntry entry, ImmutableList<Text> because) {}
