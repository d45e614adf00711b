package nl.ims.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/**
 * Where the texts, papers and days of generated values come from.
 *
 * @param texts words for readers
 * @param papers official papers
 * @param days days of the calendar
 * @param ids slugs, of which a few come often, so that promises meet topics and frameworks collide
 */
record Ingredients(
    Arbitrary<Text> texts,
    Arbitrary<Paper> papers,
    Arbitrary<LocalDate> days,
    Arbitrary<String> ids) {

  private static final Arbitrary<String> FEW_IDS =
      Arbitraries.of("munitions", "vat", "aiv-96", "nato-response-force");

  /** All that a file may hold. */
  static Ingredients rich() {
    return new Ingredients(
        Texts.any(), Papers.any(), Days.any(), Arbitraries.oneOf(FEW_IDS, Texts.slugs()));
  }

  /** Few words and ids, and days that collide. */
  static Ingredients few() {
    return new Ingredients(Texts.few(), Papers.few(), Days.few(), FEW_IDS);
  }

  /** Up to two papers. */
  Arbitrary<ImmutableList<Paper>> somePapers() {
    return Pick.list(papers, 2);
  }
}
