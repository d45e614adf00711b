package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Derivation;
import nl.ims.rules.condition.Reading;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.table.Decision;
import nl.ims.rules.table.Decision.Row;

/** The table of a rule as it was read for one finding. */
final class Derivations {
  private Derivations() {}

  static Derivation of(Decision<Verdict> decision, int row, Scene scene) {
    ImmutableList.Builder<Derivation> parts = ImmutableList.builder();
    for (Row<Verdict> read : decision.rows()) {
      Derivation part = Reading.of(read.when(), scene);
      parts.add(
          new Derivation(arrow(read), part.truth(), ImmutableList.of(), ImmutableList.of(part)));
      if (part.truth() != Truth.FALSE) {
        break;
      }
    }
    Text verdict =
        row == Decision.OPEN
            ? Text.of("nog niet bepaald", "not determined yet")
            : decision.row(row).saying();
    return new Derivation(
        verdict,
        row == Decision.OPEN ? Truth.UNKNOWN : Truth.TRUE,
        ImmutableList.of(),
        parts.build());
  }

  private static Text arrow(Row<Verdict> row) {
    return Text.of(
        row.outcome().label().in(Language.NL) + ": " + row.saying().in(Language.NL),
        row.outcome().label().in(Language.EN) + ": " + row.saying().in(Language.EN));
  }
}
