package nl.ims.model.procedure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Objects;
import nl.ims.model.term.DayWords;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * What happened in a step of the procedure.
 *
 * <p>The constants stand in the order of the format. Each knows which keys a step of its kind may
 * and must state; an odd order of days is for the rules to find.
 */
public enum StepKind implements Labelled {
  /** A formal request for a contribution arrived (<i>verzoek</i>). */
  REQUEST("verzoek", "request"),
  /**
   * The government told parliament that it studies a contribution (<i>kennisgeving</i>,
   * kst-29521-202).
   */
  NOTIFICATION("kennisgeving", "notification"),
  /** Units are made ready for a possible request (<i>gereedstelling</i>, kst-27925-779). */
  READYING("gereedstelling", "making ready"),
  /** An intention is announced, which is no decision (<i>voornemen</i>). */
  INTENTION("voornemen", "intention"),
  /** The cabinet decides (<i>besluit</i>). */
  DECISION("besluit", "decision"),
  /** The study ends without a contribution (<i>negatief besluit</i>, kst-29521-209). */
  NEGATIVE_DECISION("negatief besluit", "negative decision"),
  /**
   * The letter that informs parliament of the decision (<i>artikel 100-brief</i> where it invokes
   * the article).
   */
  LETTER("brief", "letter", StepKey.COPY_TO, StepKey.CHANGES, StepKey.DECIDED),
  /** A letter on a change of a running contribution (<i>aanvullende brief</i>, kst-27925-946). */
  SUPPLEMENTARY_LETTER(
      "aanvullende brief",
      "supplementary letter",
      StepKey.COPY_TO,
      StepKey.CHANGES,
      StepKey.DECIDED),
  /** A letter on a longer term (<i>verlengingsbrief</i>, kst-29521-255). */
  EXTENSION_LETTER(
      "verlengingsbrief",
      "extension letter",
      StepKey.COPY_TO,
      StepKey.CURRENT_END,
      StepKey.UNTIL,
      StepKey.CHANGES,
      StepKey.DECIDED),
  /** The mandating body changes the mandate (<i>mandaatwijziging</i>). */
  MANDATE_CHANGE("mandaatwijziging", "change of mandate"),
  /**
   * Parliament is told of a changed mandate (<i>brief over mandaatwijziging</i>, kst-29521-248).
   */
  MANDATE_CHANGE_LETTER("brief over mandaatwijziging", "letter on a change of mandate"),
  /** A letter saying that the contribution ends (<i>beëindigingsbrief</i>). */
  TERMINATION_LETTER("beëindigingsbrief", "termination letter"),
  /** Parliament is told after the fact (<i>informatie achteraf</i>, kst-29521-467). */
  INFORMATION_AFTERWARDS("informatie achteraf", "information afterwards"),
  /** Members are informed in confidence (<i>vertrouwelijke briefing</i>, kst-34775-X-88). */
  CONFIDENTIAL_BRIEFING("vertrouwelijke briefing", "confidential briefing"),
  /** Written questions of a committee (<i>feitelijke vragen</i>). */
  QUESTIONS("vragen", "questions"),
  /** The answers to them (<i>antwoorden</i>, kst-29521-473). */
  ANSWERS("antwoorden", "answers"),
  /**
   * The force is put at the disposal of somebody else (<i>terbeschikkingstelling</i>, article
   * 100(1)).
   */
  MADE_AVAILABLE("terbeschikkingstelling", "making available"),
  /** The debate in committee (<i>commissiedebat</i>, kst-29521-312). */
  DEBATE("commissiedebat", "committee debate", StepKey.POSITIONS),
  /** The plenary debate (<i>plenair debat</i>). */
  PLENARY_DEBATE("plenair debat", "plenary debate", StepKey.POSITIONS),
  /** People or ships leave (<i>vertrek</i>). */
  DEPARTURE("vertrek", "departure", StepKey.PLANNED_VOYAGE),
  /** The force is first deployed in the task (<i>inzet</i>). */
  EMPLOYMENT("inzet", "deployment"),
  /**
   * Capability, task, area, operation or size changes in fact (<i>wijziging</i>); must state what
   * changes.
   */
  CHANGE("wijziging", "change", StepKey.CHANGES, StepKey.DECREASE),
  /** What the decision allows has ended (<i>einde</i>). */
  END("einde", "end"),
  /** A progress report (<i>voortgangsrapportage</i>, kst-28676-433). */
  PROGRESS_REPORT("voortgangsrapportage", "progress report", StepKey.COVERS, StepKey.INDEPENDENT),
  /** The yearly interim evaluation (<i>tussentijdse evaluatie</i>, kst-29521-291). */
  INTERIM_EVALUATION(
      "tussentijdse evaluatie", "interim evaluation", StepKey.COVERS, StepKey.INDEPENDENT),
  /** The evaluation after the end (<i>eindevaluatie</i>, kst-27925-721). */
  FINAL_EVALUATION("eindevaluatie", "final evaluation", StepKey.COVERS, StepKey.INDEPENDENT),
  /** A look back some years later (<i>postmissiebeoordeling</i>, kst-27925-482). */
  POST_MISSION_ASSESSMENT(
      "postmissiebeoordeling", "post-mission assessment", StepKey.COVERS, StepKey.INDEPENDENT),
  /** Units start to stand by in a rapid-reaction force (<i>begin gereedstaan</i>). */
  STANDBY_START("begin gereedstaan", "start of standby", StepKey.FRAMEWORK),
  /** They stop standing by (<i>einde gereedstaan</i>). */
  STANDBY_END("einde gereedstaan", "end of standby", StepKey.FRAMEWORK),
  /**
   * The letter that assigns units to a rapid-reaction force (<i>toewijzingsbrief</i>,
   * kst-29521-276).
   */
  ASSIGNMENT_LETTER("toewijzingsbrief", "assignment letter", StepKey.FRAMEWORK),
  /** The quarterly report on vessel protection (<i>kwartaalrapportage</i>, kst-32706-16). */
  VESSEL_PROTECTION_REPORT(
      "kwartaalrapportage bescherming koopvaardij", "quarterly report on vessel protection"),
  /**
   * Civilian harm is suspected (<i>vermoeden van burgerslachtoffers</i>, kst-27925-746); must name
   * the incident.
   */
  HARM_SUSPECTED("vermoeden van burgerslachtoffers", "harm suspected", StepKey.INCIDENT),
  /** A first analysis is made (<i>eerste analyse</i>); must name the incident. */
  HARM_FIRST_ANALYSIS("eerste analyse", "first analysis of harm", StepKey.INCIDENT),
  /** An investigation starts (<i>begin onderzoek</i>); must name the incident. */
  HARM_INVESTIGATION_STARTED(
      "begin onderzoek burgerslachtoffers", "start of the harm investigation", StepKey.INCIDENT),
  /**
   * Parliament is told that it started (<i>melding van het onderzoek</i>); must name the incident.
   */
  HARM_START_REPORTED(
      "melding van het onderzoek", "report of the start of the investigation", StepKey.INCIDENT),
  /** The investigation ends (<i>einde onderzoek</i>); must name the incident. */
  HARM_INVESTIGATION_ENDED(
      "einde onderzoek burgerslachtoffers", "end of the harm investigation", StepKey.INCIDENT),
  /**
   * Parliament is told what came of it (<i>melding van de uitkomst</i>); must name the incident.
   */
  HARM_OUTCOME_REPORTED(
      "melding van de uitkomst", "report of the outcome of the investigation", StepKey.INCIDENT),
  /** Members are briefed on it (<i>briefing</i>); must name the incident. */
  HARM_BRIEFING("briefing over burgerslachtoffers", "briefing on harm", StepKey.INCIDENT);

  private static final ImmutableSet<StepKey> COMMON =
      Sets.immutableEnumSet(
          StepKey.PAPER,
          StepKey.TO,
          StepKey.BY,
          StepKey.LED_BY,
          StepKey.INVOKES,
          StepKey.INFERRED,
          StepKey.NOTE);

  /** What happens on a day; the others are papers, or carry their day as a paper does. */
  private static final ImmutableSet<StepKind> EVENTS =
      Sets.immutableEnumSet(
          READYING,
          MADE_AVAILABLE,
          DEPARTURE,
          EMPLOYMENT,
          CHANGE,
          END,
          STANDBY_START,
          STANDBY_END,
          HARM_SUSPECTED,
          HARM_INVESTIGATION_STARTED,
          HARM_INVESTIGATION_ENDED);

  private final String dutch;
  private final String english;
  private final ImmutableSet<StepKey> own;

  StepKind(String dutch, String english, StepKey... own) {
    this.dutch = dutch;
    this.english = english;
    this.own = ImmutableSet.copyOf(own);
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }

  /**
   * Says a step of this kind with its day.
   *
   * @param day the day
   * @param language the language
   * @return the words, such as {@code letter of 8 March 2024} or {@code departure on 9 March 2024}
   */
  public String dated(LocalDate day, Language language) {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(language, "language");
    boolean nl = language == Language.NL;
    String between = EVENTS.contains(this) ? (nl ? " op " : " on ") : (nl ? " van " : " of ");
    return label().in(language) + between + DayWords.of(day, language);
  }

  /**
   * Returns the keys that a step of this kind may state.
   *
   * @return the seven keys of every step and those of this kind, in the order of {@link StepKey}
   */
  public ImmutableSet<StepKey> keys() {
    return Sets.immutableEnumSet(Sets.union(COMMON, own));
  }

  /**
   * Says whether a step of this kind may state a key.
   *
   * @param key the key
   * @return true if it is one of {@link #keys}
   */
  public boolean allows(StepKey key) {
    Objects.requireNonNull(key, "key");
    return COMMON.contains(key) || own.contains(key);
  }

  /**
   * Returns the keys that a step of this kind must state.
   *
   * @return {@code changes} for a change, {@code incident} for the steps on civilian harm, else
   *     none
   */
  public ImmutableSet<StepKey> requiredKeys() {
    if (this == CHANGE) {
      return ImmutableSet.of(StepKey.CHANGES);
    }
    return own.contains(StepKey.INCIDENT) ? own : ImmutableSet.of();
  }

  /**
   * Says whether a dossier holds at most one step of this kind.
   *
   * @return true for {@link #MADE_AVAILABLE}, {@link #EMPLOYMENT} and {@link #END}
   */
  public boolean once() {
    return this == MADE_AVAILABLE || this == EMPLOYMENT || this == END;
  }
}
