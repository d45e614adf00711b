package nl.ims.io.tutorial;

import java.util.Optional;
import nl.ims.model.contribution.Form;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.OtherSource;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.dossier.Questions;

/** A rule of one's own on contributions. */
final class HouseBook {
  private static final OtherSource HANDBOOK =
      new OtherSource("House handbook", Optional.of("https://example.org/handbook"));

  private static final Rule UNITS_ONLY =
      Rule.rule("house/units-only", Level.GUIDANCE)
          .sentence("Er gaan eenheden, geen individuen.", "Units go, not individuals.")
          .demands(
              Questions.FORMS.holds(Form.UNIT),
              Text.of("er gaan eenheden", "units go"),
              Text.of("er gaan geen eenheden", "no units go"))
          .cites(Citation.of(HANDBOOK, Text.of("hoofdstuk 3", "chapter 3"), Evidence.READ))
          .build();

  static final RuleBook BOOK = RuleBook.of("house", Text.of("Huisregels", "House"), UNITS_ONLY);

  private HouseBook() {}
}
