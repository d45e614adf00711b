package nl.ims.rules.article100;

import static nl.ims.model.contribution.Purpose.DEFENCE_OF_ALLIES;
import static nl.ims.model.contribution.Purpose.INTERNATIONAL_LEGAL_ORDER;
import static nl.ims.model.procedure.StepKind.PROGRESS_REPORT;
import static nl.ims.model.procedure.StepKind.VESSEL_PROTECTION_REPORT;
import static nl.ims.model.source.Citation.read;
import static nl.ims.model.source.Citation.reconstructed;
import static nl.ims.rules.article100.RegimeTable.EMPLOYED;
import static nl.ims.rules.book.Level.COMMITMENT;
import static nl.ims.rules.book.Level.PRACTICE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.condition.Day.DUE;
import static nl.ims.rules.condition.Day.OPENS;
import static nl.ims.rules.dossier.Questions.PURPOSES;
import static nl.ims.rules.dossier.Questions.TASK;
import static nl.ims.rules.dossier.Words.there;

import java.time.LocalDate;
import nl.ims.model.contribution.Task;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Scope;
import nl.ims.rules.condition.StepClaim;

/** The reports that recur where article 100 does not govern. */
final class ReportRules {
  private static final StepClaim REPORTED_IN_THE_QUARTER =
      there(VESSEL_PROTECTION_REPORT).between(OPENS, DUE);

  static final Rule VESSEL_PROTECTION =
      rule("vessel-protection/quarterly-report", COMMITMENT)
          .sentence(
              "De Tweede Kamer wordt elke drie maanden achteraf geïnformeerd over de inzet van militaire beveiligingsteams op koopvaardijschepen.",
              "The House is informed afterwards, every three months, of the deployment of military protection teams on merchant ships.")
          .under(Scope.ANY)
          .each(Schedules.QUARTERS)
          .applies(all(TASK.is(Task.VESSEL_PROTECTION), EMPLOYED))
          .appliesToEach(not(Schedules.ENDED))
          .demands(
              REPORTED_IN_THE_QUARTER,
              Text.of("in de drie maanden is bericht", "a report was sent in the three months"),
              Text.of(
                  "in de drie maanden is niet bericht", "no report was sent in the three months"))
          .obliges(REPORTED_IN_THE_QUARTER, "kwartaalbericht", "quarterly report")
          .holdsFrom(LocalDate.of(2011, 6, 23))
          .cites(
              reconstructed(
                  "kst-32706-15",
                  "het overleg van 23 juni 2011, zoals de brief van 12 september 2011 het weergeeft",
                  "the meeting of 23 June 2011, as the letter of 12 September 2011 renders it"),
              read(
                  "kst-32706-16",
                  "brief van 12 september 2011: afgesproken is elke drie maanden achteraf te informeren",
                  "letter of 12 September 2011: it was agreed to inform the House afterwards, every three months"))
          .build();

  private static final StepClaim REPORTED_IN_THE_YEAR = there(PROGRESS_REPORT).between(OPENS, DUE);

  static final Rule COLLECTIVE_DEFENCE =
      rule("collective-defence/yearly-report", PRACTICE)
          .sentence(
              "In de praktijk verschijnt elk jaar een voortgangsrapportage over een bijdrage aan de verdediging van bondgenoten.",
              "In practice, a progress report on a contribution to the defence of allies appears every year.")
          .under(Scope.ANY)
          .each(Schedules.YEARS_AFTER)
          .applies(
              all(
                  PURPOSES.holds(DEFENCE_OF_ALLIES),
                  not(PURPOSES.holds(INTERNATIONAL_LEGAL_ORDER)),
                  EMPLOYED))
          .appliesToEach(not(Schedules.ENDED))
          .demands(
              REPORTED_IN_THE_YEAR,
              Text.of("in het jaar is bericht", "a report appeared in the year"),
              Text.of("in het jaar is niet bericht", "no report appeared in the year"))
          .obliges(REPORTED_IN_THE_YEAR, "voortgangsrapportage", "progress report")
          .holdsFrom(LocalDate.of(2023, 5, 17))
          .seenIn(LetterCases.YEARLY_REPORT)
          .build();

  private ReportRules() {}
}
