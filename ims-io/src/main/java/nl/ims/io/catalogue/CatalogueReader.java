package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import nl.ims.io.internal.Bundled;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads the text of the catalogue. It comes with the library and tests read it, so what is wrong
 * with it is a defect of ours and stops at the first problem.
 */
final class CatalogueReader {

  /** The name of the resource. */
  static final String RESOURCE = "catalogue.yaml";

  private CatalogueReader() {}

  static Catalogue bundled() {
    return read(text());
  }

  /** The text as it is bundled. */
  static String text() {
    return Bundled.text(CatalogueReader.class, RESOURCE);
  }

  static Catalogue read(String yaml) {
    LoadSettings settings =
        LoadSettings.builder().setAllowDuplicateKeys(false).setLabel(RESOURCE).build();
    Row root = Row.of("catalogue", new Load(settings).loadFromString(yaml));
    Catalogue catalogue =
        new Catalogue(
            root.rows("entries", CatalogueReader::entry),
            root.rows("conflicts", CatalogueReader::conflict));
    root.end();
    return catalogue;
  }

  private static CatalogueEntry entry(Row row) {
    return new CatalogueEntry(
        row.needed("number"),
        row.needed("id"),
        Text.of(row.needed("nl"), row.needed("en")),
        row.text("abbreviation"),
        new Partners(
            row.sorted("partners", Country::of),
            row.flag("more-partners"),
            row.sorted("members-of", code -> row.code("members-of", code, Membership.class)),
            row.years("partners-from", Country::of)),
        row.code("kind", CooperationKind.class),
        row.code("domain", Domain.class),
        row.code("depth", Depth.class),
        row.year("start-year"),
        row.year("start-by"),
        row.term("term", true).or(() -> row.term("within", false)),
        row.texts("basis"),
        ImmutableList.copyOf(row.list("papers").stream().map(CatalogueReader::canonical).toList()),
        row.texts("contribution"),
        row.texts("standing"),
        row.text("status").map(code -> row.code("status", code, CooperationStatus.class)),
        row.year("seen-through"),
        row.year("agreed-through"),
        row.year("absent-in"),
        row.list("sources"),
        row.code("evidence", RowEvidence.class));
  }

  private static Paper canonical(String id) {
    Paper paper = Paper.parse(id);
    if (!paper.toString().equals(id)) {
      throw new IllegalArgumentException("paper: '%s' is spelled '%s'".formatted(id, paper));
    }
    return paper;
  }

  private static Conflict conflict(Row row) {
    return new Conflict(
        Text.of(row.needed("nl"), row.needed("en")),
        row.list("entries"),
        row.rows(
            "claims",
            claim ->
                new Claim(
                    claim.texts("says").orElseThrow(() -> claim.missing("says")),
                    claim.wordsOrTexts("source"),
                    claim.flag("followed"))));
  }
}
