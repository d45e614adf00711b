package nl.ims.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.Task;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Dossiers that assertions are tested on, and what is said of them where one fails. */
final class Asserted {

  static final String PRIOR_INFORMATION = "article-100/prior-information";
  static final String BOTH_CHAMBERS = "article-100/both-chambers";

  static final String FRIGATE =
      "dossier frigate (as of 2024-03-31, reference day 2024-03-08, rules [article-100,"
          + " toetsingskader-2014])";

  static final String PROPOSAL =
      "dossier proposal (as of no day, reference day no day, rules [article-100,"
          + " toetsingskader-2014])";

  static final String CORPS =
      "dossier corps (as of no day, reference day no day, rules [cooperation])";

  /** Two letters to the House and none to the Senate, in a complete log. */
  static Assessment frigate() {
    Contribution contribution =
        Contribution.builder()
            .purposes(ImmutableSortedSet.of(Purpose.INTERNATIONAL_LEGAL_ORDER))
            .task(Task.OPERATION)
            .forms(ImmutableSortedSet.of(Form.UNIT))
            .armedForce(ArmedForce.MAY_BE_INVOLVED)
            .kindOfDecision(KindOfDecision.NEW)
            .secrecy(Secrecy.NONE)
            .build();
    return Assessor.standard()
        .assess(
            Dossier.builder()
                .id("frigate")
                .contribution(contribution)
                .recordedThrough(LocalDate.of(2024, 3, 31))
                .addProcedure(letter(8), letter(9))
                .addProcedure(
                    Step.builder()
                        .date(LocalDate.of(2024, 3, 28))
                        .kind(StepKind.EMPLOYMENT)
                        .build())
                .build());
  }

  static Step letter(int day) {
    return Step.builder()
        .date(LocalDate.of(2024, 3, day))
        .kind(StepKind.LETTER)
        .to(ImmutableSortedSet.of(Chamber.HOUSE_OF_REPRESENTATIVES))
        .paper(Paper.parse("kst-29521-47" + day % 8))
        .build();
  }

  /** Hardly anything is stated. */
  static Assessment proposal() {
    return Assessor.standard()
        .assess(
            Dossier.builder()
                .id("proposal")
                .contribution(
                    Contribution.builder()
                        .task(Task.OPERATION)
                        .forms(ImmutableSortedSet.of(Form.UNIT))
                        .build())
                .build());
  }

  static Assessment corps() {
    return Assessor.standard()
        .assess(Dossier.builder().id("corps").cooperation(Cooperation.builder().build()).build());
  }

  private static String cites97(String text) {
    String dates = "&z=" + text + "&g=" + text;
    return "it cites:\n"
        + "  article 97(1)"
        + " [jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=97&lid=1"
        + dates
        + ", read]\n"
        + "  article 100(1)"
        + " [jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1"
        + dates
        + ", read]";
  }

  static final String CITES_97 = cites97("2024-03-08");

  static final String CITES_100 =
      "it cites:\n"
          + "  article 100(1)"
          + " [jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1&z=2024-03-08&g=2024-03-08,"
          + " read]\n"
          + "  the criterion of 22 January 2014 [kst-29521-226, read]";

  /** Why the purpose of the frigate is satisfied, with its facts and papers. */
  static final String PURPOSE =
      """
      satisfied:
        A purpose of the armed forces is stated: purposes: international legal order.
      it rests on:
        contribution.purposes = international-legal-order
      """
          + CITES_97;

  static final String PURPOSE_MISSING =
      """
      undetermined:
        Depends on contribution.purposes.
      it misses one of:
        contribution.purposes
      """
          + cites97("2023-02-22");

  static final String NOT_BOTH =
      "The Senate was not informed in advance: letter of 8 March 2024 (kst-29521-470, to:"
          + " House of Representatives), 20 days before deployment; letter of 9 March 2024"
          + " (kst-29521-471, to: House of Representatives), 19 days before deployment; deployment"
          + " on 28 March 2024; not recorded: a letter through 28"
          + " March 2024,"
          + " other than letter of 8 March 2024, letter of 9 March 2024; not recorded: a debate"
          + " through"
          + " 27 March 2024; not recorded: answers through 27 March 2024; not recorded:"
          + " confidential"
          + " briefing through 27 March 2024; secrecy: none.";

  private Asserted() {}

  static void fails(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
  }
}
