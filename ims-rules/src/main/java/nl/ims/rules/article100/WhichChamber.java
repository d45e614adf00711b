package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.term.Language.EN;
import static nl.ims.model.term.Language.NL;
import static nl.ims.rules.condition.Conditions.all;

import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ims.model.actor.Chamber;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Demand.Rows;
import nl.ims.rules.condition.Condition;

/**
 * What a chamber lacks, said of the chamber that lacks it: of neither, of the Senate, or of the
 * House.
 *
 * @param neither what is the case where both lack it
 * @param senate what is the case where the Senate does
 * @param house what is the case where the House does
 */
record WhichChamber(Text neither, Text senate, Text house) {

  /** Of one chamber it is said that it lacks something; of neither of the two that it has it. */
  static WhichChamber of(String lacksNl, String hasNl, String lacksEn, String hasEn) {
    return new WhichChamber(
        Text.of("geen van beide Kamers " + hasNl, "neither chamber " + hasEn),
        Text.of("de Eerste Kamer " + lacksNl, "the Senate " + lacksEn),
        Text.of("de Tweede Kamer " + lacksNl, "the House " + lacksEn));
  }

  /** The same after other words. */
  WhichChamber after(String nl, String en) {
    return new WhichChamber(after(nl, en, neither), after(nl, en, senate), after(nl, en, house));
  }

  private static Text after(String nl, String en, Text text) {
    return Text.of(nl + text.in(NL), en + text.in(EN));
  }

  /**
   * Writes the rows of a table, of which one holds where a chamber lacks it.
   *
   * @param lacks that a chamber is known to lack it
   * @param row what is the case, and where
   */
  Rows rows(Function<Chamber, Condition> lacks, BiFunction<Text, Condition, Rows> row) {
    Condition senateLacks = lacks.apply(SENATE);
    Condition houseLacks = lacks.apply(HOUSE_OF_REPRESENTATIVES);
    return Demand.start()
        .and(row.apply(neither, all(houseLacks, senateLacks)))
        .and(row.apply(senate, senateLacks))
        .and(row.apply(house, houseLacks));
  }
}
