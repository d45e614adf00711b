package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKey.FRAMEWORK;
import static nl.ims.model.procedure.StepKind.ASSIGNMENT_LETTER;
import static nl.ims.model.procedure.StepKind.EMPLOYMENT;
import static nl.ims.model.procedure.StepKind.STANDBY_START;
import static nl.ims.model.source.Citation.read;
import static nl.ims.model.source.Citation.reconstructed;
import static nl.ims.rules.book.Level.COMMITMENT;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.condition.Day.SUBJECT;
import static nl.ims.rules.condition.StepValue.its;
import static nl.ims.rules.dossier.Words.letter;
import static nl.ims.rules.dossier.Words.there;

import java.time.LocalDate;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Scope;
import nl.ims.rules.condition.Day;
import nl.ims.rules.condition.StepClaim;

/**
 * The two moments of information on units for a rapid-reaction force (<i>snelle reactiemacht</i>):
 * when they are assigned, and before they are employed.
 */
final class RapidReactionRules {
  private static final LocalDate PROMISED = LocalDate.of(2004, 6, 11);

  private static final StepClaim ASSIGNED =
      there(ASSIGNMENT_LETTER).where(its(FRAMEWORK).isThatOfSubject()).before(SUBJECT);

  private static final StepClaim INFORMED_AGAIN =
      letter().onOrAfter(SUBJECT).before(Day.EMPLOYMENT);

  static final Rule ASSIGNMENT_LETTER_RULE =
      rule("rapid-reaction/assignment-letter", COMMITMENT)
          .sentence(
              "Het parlement wordt per brief geïnformeerd over de toewijzing van eenheden aan een snelle reactiemacht voordat zij gereedstaan.",
              "Parliament is informed by letter that units are assigned to a rapid-reaction force before they go on standby.")
          .under(Scope.ANY)
          .each(there(STANDBY_START))
          .demands(
              ASSIGNED,
              Text.of(
                  "een toewijzingsbrief ging aan het gereedstaan vooraf",
                  "an assignment letter preceded the standby"),
              Text.of(
                  "geen toewijzingsbrief ging aan het gereedstaan vooraf",
                  "no assignment letter preceded the standby"))
          .obliges(ASSIGNED, "toewijzingsbrief", "assignment letter")
          .holdsFrom(PROMISED)
          .cites(
              reconstructed(
                  "kst-29521-5",
                  "reactie van 11 juni 2004, zoals een brief van 26 april 2005 haar weergeeft: informeren bij de toewijzing",
                  "reaction of 11 June 2004, as a letter of 26 April 2005 renders it: information when units are assigned"),
              read(
                  "kst-29521-39",
                  "overleg van 18 april 2007 over de toewijzingsbrief van 18 december 2006",
                  "meeting of 18 April 2007 on the assignment letter of 18 December 2006"))
          .build();

  static final Rule SECOND_INFORMATION =
      rule("rapid-reaction/second-information", COMMITMENT)
          .sentence(
              "Voordat eenheden die gereedstaan worden ingezet, wordt het parlement opnieuw per brief geïnformeerd.",
              "Before units on standby are deployed, parliament is informed by letter again.")
          .under(Scope.ANY)
          .each(there(STANDBY_START))
          .appliesToEach(there(EMPLOYMENT).onOrAfter(SUBJECT))
          .demands(
              INFORMED_AGAIN,
              Text.of(
                  "een tweede brief ging aan de inzet vooraf",
                  "a second letter preceded the deployment"),
              Text.of(
                  "geen tweede brief ging aan de inzet vooraf",
                  "no second letter preceded the deployment"))
          .obliges(INFORMED_AGAIN, "brief vóór inzet", "letter before deployment")
          .holdsFrom(PROMISED)
          .cites(
              reconstructed(
                  "kst-29521-5",
                  "reactie van 11 juni 2004, zoals een brief van 26 april 2005 haar weergeeft: opnieuw informeren vóór de inzet",
                  "reaction of 11 June 2004, as a letter of 26 April 2005 renders it: information again before deployment"),
              reconstructed(
                  "kst-21501-28-20",
                  "hetzelfde voor de gevechtsgroepen van de EU, 15 november 2004",
                  "the same for the battlegroups of the EU, 15 November 2004"))
          .build();

  private RapidReactionRules() {}
}
