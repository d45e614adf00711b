package nl.ims.io.tutorial;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.dossier.ContributionQuestions.ANY_PARTNER;
import static nl.ims.rules.dossier.ContributionQuestions.PERIOD_FROM;
import static nl.ims.rules.dossier.ContributionQuestions.PERSONNEL;
import static nl.ims.rules.dossier.Questions.PERIOD_THROUGH;
import static nl.ims.rules.dossier.Words.there;

import java.util.Optional;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.OtherSource;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.condition.Day;
import nl.ims.rules.dossier.Fill;

/** Rules on large contributions, and on each letter about them. */
final class LargeBook {
  private static final OtherSource MANUAL =
      new OtherSource("Planning manual", Optional.of("https://example.org/manual"));

  private static final Rule WITHIN_A_YEAR =
      Rule.rule("large/within-a-year", Level.GUIDANCE)
          .sentence(
              "Een bijdrage van meer dan 200 personen heeft een partner en eindigt binnen een jaar.",
              "A contribution of more than 200 people has a partner and ends within a year.")
          .applies(PERSONNEL.isMoreThan(200))
          .demands(
              all(ANY_PARTNER.is(Fill.FILLED), PERIOD_THROUGH.isOnOrBefore(PERIOD_FROM.plus(365))),
              Text.of("er is een partner en een einde", "there is a partner and an end"),
              Text.of("er is geen partner, of geen einde", "there is no partner, or no end"))
          .cites(Citation.of(MANUAL, Text.of("paragraaf 4", "section 4"), Evidence.READ))
          .build();

  private static final Rule DEBATED =
      Rule.rule("large/debated", Level.GUIDANCE)
          .sentence(
              "Over een brief is binnen veertien dagen een debat.",
              "A letter is debated within fourteen days.")
          .applies(PERSONNEL.isMoreThan(200))
          .each(there(StepKind.LETTER))
          .demands(
              there(StepKind.DEBATE).between(Day.SUBJECT, Day.SUBJECT.plus(14)),
              Text.of("er was een debat", "there was a debate"),
              Text.of("er was geen debat", "there was no debate"))
          .cites(Citation.of(MANUAL, Text.of("paragraaf 5", "section 5"), Evidence.READ))
          .build();

  static final RuleBook BOOK =
      RuleBook.of("large", Text.of("Grote bijdragen", "Large"), WITHIN_A_YEAR, DEBATED);

  private LargeBook() {}
}
