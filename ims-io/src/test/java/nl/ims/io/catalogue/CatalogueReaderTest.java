package nl.ims.io.catalogue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a slip in the text of the catalogue. */
final class CatalogueReaderTest {

  private static final Catalogue CATALOGUE = Catalogue.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: bilaterall | C001: kind 'bilaterall' is not one of bilateral, multinational, nato, eu",
        "start-year: 20 | C001: start-year '20' is not a year",
        "partners: [DE, BE] | C001: partners '[DE, BE]' is not in order, each once",
        "partners: [] | partners: nobody takes part; list a state, say that there are more, or name"
            + " NATO or EU",
        "partners: [NL] | partners: NL is listed; leave it out, for partners are those besides it, and"
            + " depth none says that it takes no part",
        "partners-from: {DE: 1995} | partners: DE takes part from 1995 and is not listed; list it",
        "partners-from: {BE: 95} | C001: partners-from '95' is not a year",
        "partners-from: BE | C001: partners-from 'BE' is not a mapping",
        "seen-through: later | C001: seen-through 'later' is not a year",
        "papers: [trb-2015-36.html] | paper: 'trb-2015-36.html' is spelled 'trb-2015-36'",
        "evidence: memory | entry C001: evidence 'memory' with 3 sources; what was seen has a source,"
            + " what is from memory has none",
        "colour: red | C001: unknown keys colour",
      })
  void a_slip_in_the_text_is_told(String line, String message) {
    String key = line.substring(0, line.indexOf(':') + 1);
    String text = CatalogueText.of(CATALOGUE);
    int end = text.indexOf("- number: C002");
    String first = text.substring(0, end);
    String changed =
        first.contains("  " + key)
            ? first.replaceFirst("  " + key + ".*", "  " + line)
            : first + "  " + line + "\n";
    assertThatThrownBy(() -> CatalogueReader.read(changed + text.substring(end)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void a_conflict_on_no_row_is_told() {
    String text = CatalogueText.of(CATALOGUE).replace("  entries: [C078]", "  entries: [C999]");
    assertThatThrownBy(() -> CatalogueReader.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "conflict: 'Which Baltic state takes part in SAC' concerns 'C999', which is no row;"
                + " name a number");
    assertThatThrownBy(
            () ->
                new Conflict(Text.of("iets", "something"), ImmutableList.of(), ImmutableList.of()))
        .hasMessage("conflict: 'something' has 0 claims; it takes two to differ");
  }
}
