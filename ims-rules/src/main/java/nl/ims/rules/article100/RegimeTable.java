package nl.ims.rules.article100;

import static nl.ims.model.contribution.ArmedForce.MAY_BE_INVOLVED;
import static nl.ims.model.contribution.ArmedForce.NOT_EXPECTED;
import static nl.ims.model.contribution.Form.INDIVIDUALS;
import static nl.ims.model.contribution.Form.UNIT;
import static nl.ims.model.contribution.Purpose.DEFENCE_OF_ALLIES;
import static nl.ims.model.contribution.Purpose.DEFENCE_OF_THE_KINGDOM;
import static nl.ims.model.contribution.Purpose.HUMANITARIAN_AID;
import static nl.ims.model.contribution.Purpose.INTERNATIONAL_LEGAL_ORDER;
import static nl.ims.rules.article100.Regime.ALONG_ITS_LINES;
import static nl.ims.rules.article100.Regime.ARTICLE_100;
import static nl.ims.rules.article100.Regime.OPEN;
import static nl.ims.rules.article100.Regime.OUTSIDE;
import static nl.ims.rules.article100.Regime.SPECIAL_OPERATION;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.dossier.Questions.ARMED_CONFLICT;
import static nl.ims.rules.dossier.Questions.ARMED_FORCE;
import static nl.ims.rules.dossier.Questions.FORMS;
import static nl.ims.rules.dossier.Questions.PURPOSES;
import static nl.ims.rules.dossier.Questions.SECRECY;
import static nl.ims.rules.dossier.Questions.SPECIAL_OPERATION_TYPE;
import static nl.ims.rules.dossier.Questions.TASK;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.dossier.SecrecyState;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.dossier.YesNo;
import nl.ims.rules.table.PartialDecision;
import nl.ims.rules.table.PartialDecision.Row;

/**
 * Which regime governs: one table, whose first row that holds decides. The law changed on three
 * days, so there is a table for each period; all of them are the same but for what those days
 * changed.
 */
@Internal
public final class RegimeTable {
  /** The day on which article 100 came into force. */
  public static final LocalDate IN_FORCE = LocalDate.of(2000, 7, 19);

  /** The day from which mixed purposes go along the lines of article 100; month reconstructed. */
  public static final LocalDate ALONG_ITS_LINES_FROM = LocalDate.of(2009, 7, 1);

  /** The day on which the government stated its criterion. */
  public static final LocalDate CRITERION_STATED = LocalDate.of(2014, 1, 22);

  /** The first step of employment is recorded. */
  static final StepClaim EMPLOYED = Words.there(StepKind.EMPLOYMENT);

  private static final Condition AID_IN_CONFLICT =
      all(PURPOSES.holds(HUMANITARIAN_AID), ARMED_CONFLICT.is(YesNo.TRUE));

  /** The international legal order, or aid in an armed conflict: "one of these". */
  static final Condition LEGAL_ORDER =
      any(PURPOSES.holds(INTERNATIONAL_LEGAL_ORDER), AID_IN_CONFLICT);

  private static final Condition A_UNIT = FORMS.holds(UNIT);

  static final Condition ONE_OF_THE_SIX =
      SPECIAL_OPERATION_TYPE.is(
          SpecialOperationType.SPECIAL_INTELLIGENCE,
          SpecialOperationType.SPECIAL_ARREST,
          SpecialOperationType.ATTACK_ON_SELECTED_TARGET,
          SpecialOperationType.SUPPORT_TO_ALLIES,
          SpecialOperationType.EVACUATION_UNDER_THREAT,
          SpecialOperationType.COUNTER_TERRORISM);

  private static final Supplier<PartialDecision<Regime>> BEFORE = from(IN_FORCE.minusDays(1));
  private static final Supplier<PartialDecision<Regime>> FROM_2000 = from(IN_FORCE);
  private static final Supplier<PartialDecision<Regime>> FROM_2009 = from(ALONG_ITS_LINES_FROM);
  private static final Supplier<PartialDecision<Regime>> FROM_2014 = from(CRITERION_STATED);

  private RegimeTable() {}

  /**
   * Finds the table in force.
   *
   * @param referenceDay the day whose law applies; empty means the newest
   * @return the table
   */
  public static PartialDecision<Regime> on(Optional<LocalDate> referenceDay) {
    Objects.requireNonNull(referenceDay, "referenceDay");
    if (referenceDay.isEmpty() || !referenceDay.get().isBefore(CRITERION_STATED)) {
      return FROM_2014.get();
    } else if (!referenceDay.get().isBefore(ALONG_ITS_LINES_FROM)) {
      return FROM_2009.get();
    }
    return (referenceDay.get().isBefore(IN_FORCE) ? BEFORE : FROM_2000).get();
  }

  private static Supplier<PartialDecision<Regime>> from(LocalDate day) {
    return Suppliers.memoize(() -> table(day));
  }

  /** Makes the table of the period in which a day lies. */
  static PartialDecision<Regime> table(LocalDate day) {
    return new PartialDecision<>(
        ImmutableList.<Row<Regime>>builder()
            .addAll(byTask(day))
            .addAll(byPurpose(day))
            .addAll(byForce(day))
            .build());
  }

  /** Rows 1 through 5: what is outside whatever it serves, and what the task speaks against. */
  private static ImmutableList<Row<Regime>> byTask(LocalDate day) {
    Condition evacuation = TASK.is(Task.EVACUATION);
    Condition vesselProtection = TASK.is(Task.VESSEL_PROTECTION);
    return ImmutableList.of(
        row(
            given(
                day.isBefore(IN_FORCE),
                "artikel 100 gold nog niet",
                "article 100 was not yet in force"),
            OUTSIDE,
            "artikel 100 gold nog niet",
            "article 100 was not yet in force",
            RegimePapers.NOT_IN_FORCE),
        row(
            TASK.is(Task.COVERT_OPERATION),
            OUTSIDE,
            "een geheime operatie heeft een eigen wet",
            "a covert operation has a law of its own",
            RegimePapers.COVERT),
        row(
            all(
                TASK.is(Task.SPECIAL_OPERATION),
                ONE_OF_THE_SIX,
                not(SECRECY.is(SecrecyState.NONE))),
            SPECIAL_OPERATION,
            "het is een van de zes soorten speciale operaties",
            "it is one of the six types of special operation",
            RegimePapers.SPECIAL),
        row(
            not(FORMS.holds(UNIT, INDIVIDUALS)),
            OUTSIDE,
            "er gaan geen militairen",
            "no members of the armed forces go",
            RegimePapers.NO_MILITARY),
        row(
            TASK.is(Task.EXERCISE),
            OUTSIDE,
            "een oefening is geen inzet",
            "an exercise is not a deployment",
            RegimePapers.EXERCISE),
        row(
            all(TASK.is(Task.STANDBY), not(EMPLOYED)),
            OUTSIDE,
            "gereedstaan zonder inzet valt erbuiten",
            "standing by without deployment is outside",
            RegimePapers.STANDBY),
        row(
            all(evacuation, not(LEGAL_ORDER)),
            OUTSIDE,
            "een evacuatie beschermt belangen van het Koninkrijk",
            "an evacuation protects interests of the Kingdom",
            RegimePapers.EVACUATION_FOR_INTERESTS),
        row(
            all(vesselProtection, not(LEGAL_ORDER)),
            OUTSIDE,
            "bescherming van koopvaardijschepen wordt achteraf gemeld",
            "protection of merchant ships is reported afterwards",
            RegimePapers.VESSELS_FOR_INTERESTS),
        row(
            evacuation,
            OPEN,
            "de taak, een evacuatie, pleit tegen artikel 100, het doel ervoor",
            "the task, an evacuation, speaks against article 100, the purpose for it",
            RegimePapers.EVACUATION_FOR_THE_LEGAL_ORDER),
        row(
            vesselProtection,
            OPEN,
            "de taak, bescherming van koopvaardijschepen, pleit tegen artikel 100, het doel ervoor",
            "the task, the protection of merchant ships, speaks against article 100, the purpose for it",
            RegimePapers.VESSELS_FOR_THE_LEGAL_ORDER));
  }

  /** Rows 6 and 7: the purpose. */
  private static ImmutableList<Row<Regime>> byPurpose(LocalDate day) {
    return ImmutableList.of(
        row(
            not(LEGAL_ORDER),
            OUTSIDE,
            "het doel is noch de internationale rechtsorde, noch hulp in een gewapend conflict",
            "the purpose is neither the international legal order nor aid in an armed conflict",
            RegimePapers.OTHER_PURPOSE),
        row(
            all(
                given(
                    !day.isBefore(ALONG_ITS_LINES_FROM),
                    "het kader van 2009 geldt",
                    "the framework of 2009 is in force"),
                PURPOSES.holds(DEFENCE_OF_THE_KINGDOM, DEFENCE_OF_ALLIES),
                A_UNIT,
                ARMED_FORCE.is(MAY_BE_INVOLVED)),
            ALONG_ITS_LINES,
            "ook verdediging is het doel",
            "defence is a purpose too",
            RegimePapers.DEFENCE_TOO));
  }

  /** Rows 8 through 10: a unit that may have to use force, one that need not, and individuals. */
  private static ImmutableList<Row<Regime>> byForce(LocalDate day) {
    Condition noForce = all(A_UNIT, ARMED_FORCE.is(NOT_EXPECTED));
    return ImmutableList.of(
        row(
            all(A_UNIT, ARMED_FORCE.is(MAY_BE_INVOLVED)),
            ARTICLE_100,
            "een eenheid dient de rechtsorde of helpt in een gewapend conflict, en gewapend optreden is mogelijk",
            "a unit serves the legal order or brings aid in an armed conflict, and armed force may be involved",
            RegimePapers.unitWithForce(day)),
        row(
            all(AID_IN_CONFLICT, noForce),
            OPEN,
            "hulp in een gewapend conflict, maar gewapend optreden wordt niet verwacht",
            "aid in an armed conflict, but armed force is not expected",
            RegimePapers.AID_WITHOUT_FORCE),
        day.isBefore(CRITERION_STATED)
            ? row(
                noForce,
                OPEN,
                "gewapend optreden wordt niet verwacht, en het criterium daarvoor is later gesteld",
                "armed force is not expected, and the criterion that asks for it was stated later",
                RegimePapers.WITHOUT_FORCE_BEFORE_THE_CRITERION)
            : row(
                noForce,
                OUTSIDE,
                "gewapend optreden wordt niet verwacht",
                "armed force is not expected",
                RegimePapers.WITHOUT_FORCE),
        row(
            given(
                true,
                "er gaan alleen individuele militairen",
                "only individual members of the armed forces go"),
            OPEN,
            "er gaan alleen individuele militairen",
            "only individual members of the armed forces go",
            RegimePapers.individuals(day)));
  }

  private static Condition given(boolean holds, String nl, String en) {
    return new Given(holds, Text.of(nl, en));
  }

  private static Row<Regime> row(
      Condition when, Regime outcome, String nl, String en, ImmutableList<Citation> papers) {
    return new Row<>(when, outcome, Text.of(nl, en), papers);
  }
}
