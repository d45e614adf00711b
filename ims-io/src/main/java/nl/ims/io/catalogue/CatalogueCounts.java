package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.term.Labelled;

/** How many rows there are of each code, in a line for each key. */
record CatalogueCounts(Canvas canvas, CatalogueWords words) {

  private static final int VALUES = 10;

  /** Writes the lines; one row is not worth them. */
  void of(ImmutableList<CatalogueEntry> entries) {
    if (entries.size() < 2) {
      return;
    }
    canvas.blank();
    line("bewijs", "evidence", RowEvidence.values(), entries, e -> Optional.of(e.evidence()));
    line("soort", "kind", CooperationKind.values(), entries, e -> Optional.of(e.kind()));
    line("domein", "domain", Domain.values(), entries, e -> Optional.of(e.domain()));
    line("diepte", "depth", Depth.values(), entries, e -> Optional.of(e.depth()));
    line("stand", "status", CooperationStatus.values(), entries, CatalogueEntry::status);
  }

  private <E extends Labelled> void line(
      String nl,
      String en,
      E[] codes,
      ImmutableList<CatalogueEntry> entries,
      Function<CatalogueEntry, Optional<E>> code) {
    Canvas.Paragraph line = canvas.paragraph(0, VALUES).add(Ink.FAINT, words.say(nl, en));
    line.to(VALUES);
    for (E value : codes) {
      count(line, words.code(value), entries, e -> code.apply(e).equals(Optional.of(value)));
    }
    String unknown = words.say("onbekend", "unknown");
    count(line, unknown, entries, e -> code.apply(e).isEmpty());
  }

  private static void count(
      Canvas.Paragraph line,
      String name,
      ImmutableList<CatalogueEntry> entries,
      Predicate<CatalogueEntry> counted) {
    long number = entries.stream().filter(counted).count();
    if (number > 0) {
      line.dot(name.replace(' ', '\u00A0') + "\u00A0" + number);
    }
  }
}
