package nl.ims.rules.article100;

import static nl.ims.model.contribution.ArmedForce.MAY_BE_INVOLVED;
import static nl.ims.model.contribution.ArmedForce.NOT_EXPECTED;
import static nl.ims.model.contribution.Form.INDIVIDUALS;
import static nl.ims.model.contribution.Form.UNIT;
import static nl.ims.model.contribution.Purpose.DEFENCE_OF_ALLIES;
import static nl.ims.model.contribution.Purpose.DEFENCE_OF_THE_KINGDOM;
import static nl.ims.model.contribution.Purpose.HUMANITARIAN_AID;
import static nl.ims.model.contribution.Purpose.INTERNATIONAL_LEGAL_ORDER;
import static nl.ims.model.source.Citation.read;
import static nl.ims.model.source.Citation.reconstructed;
import static nl.ims.rules.article100.Papers.ARTICLE_100_1;
import static nl.ims.rules.article100.Papers.ARTICLE_97_1;
import static nl.ims.rules.article100.Regime.ALONG_ITS_LINES;
import static nl.ims.rules.article100.Regime.ARTICLE_100;
import static nl.ims.rules.article100.Regime.OPEN;
import static nl.ims.rules.article100.Regime.OUTSIDE;
import static nl.ims.rules.article100.Regime.SPECIAL_OPERATION;
import static nl.ims.rules.dossier.Questions.ARMED_CONFLICT;
import static nl.ims.rules.dossier.Questions.ARMED_FORCE;
import static nl.ims.rules.dossier.Questions.FORMS;
import static nl.ims.rules.dossier.Questions.PURPOSES;
import static nl.ims.rules.dossier.Questions.SPECIAL_OPERATION_TYPE;
import static nl.ims.rules.dossier.Questions.TASK;
import static nl.ims.rules.logic.Conditions.all;
import static nl.ims.rules.logic.Conditions.any;
import static nl.ims.rules.logic.Conditions.not;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.dossier.YesNo;
import nl.ims.rules.logic.Condition;
import nl.ims.rules.logic.Given;
import nl.ims.rules.logic.PartialDecision;
import nl.ims.rules.logic.PartialDecision.Row;
import nl.ims.rules.logic.There;

/**
 * Which regime governs: one table, whose first row that holds decides. The law changed on three
 * days, so there is a table for each period; all of them are the same but for what those days
 * changed.
 */
public final class RegimeTable {
  /** The day on which article 100 came into force. */
  public static final LocalDate IN_FORCE = LocalDate.of(2000, 7, 19);

  /** The day from which mixed purposes go along the lines of article 100; month reconstructed. */
  public static final LocalDate ALONG_ITS_LINES_FROM = LocalDate.of(2009, 7, 1);

  /** The day on which the government stated its criterion. */
  public static final LocalDate CRITERION_STATED = LocalDate.of(2014, 1, 22);

  /** The first step of employment is recorded. */
  static final There EMPLOYED = Words.there(StepKind.EMPLOYMENT);

  /** The international legal order, or relief in an armed conflict: "one of these". */
  static final Condition LEGAL_ORDER =
      any(
          PURPOSES.holds(INTERNATIONAL_LEGAL_ORDER),
          all(PURPOSES.holds(HUMANITARIAN_AID), ARMED_CONFLICT.is(YesNo.TRUE)));

  private static final Citation INTERESTS =
      reconstructed(
          ARTICLE_97_1.paper().toString(),
          "belangen van het Koninkrijk",
          "interests of the Kingdom");

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
    Condition unit = FORMS.holds(UNIT);
    return new PartialDecision<>(
        ImmutableList.of(
            row(
                    given(
                        day.isBefore(IN_FORCE),
                        "artikel 100 gold nog niet",
                        "article 100 was not in force"),
                    OUTSIDE,
                    "artikel 100 gold nog niet",
                    "article 100 was not in force yet")
                .cites(
                    read(
                        "stb-2000-294",
                        "bekendgemaakt op 18 juli 2000, in werking op 19 juli 2000",
                        "published on 18 July 2000, in force on 19 July 2000"),
                    read(
                        "stb-2000-294",
                        "volgens een andere bron in werking sinds 18 juli 2000",
                        "in force since 18 July 2000 by another source")),
            row(
                    TASK.is(Task.COVERT_OPERATION),
                    OUTSIDE,
                    "een heimelijke operatie heeft een eigen wet",
                    "a covert operation has a law of its own")
                .cites(
                    read("kst-34775-X-88", "brief van 27 maart 2018", "letter of 27 March 2018")),
            row(
                    all(TASK.is(Task.SPECIAL_OPERATION), ONE_OF_THE_SIX),
                    SPECIAL_OPERATION,
                    "het is een van de zes soorten speciale operaties",
                    "it is one of the six types of special operation")
                .cites(
                    read("kst-34775-X-88", "brief van 27 maart 2018", "letter of 27 March 2018"),
                    reconstructed(
                        "kst-26800-X-46",
                        "brief van 23 augustus 2000; de lijst van zes",
                        "letter of 23 August 2000; the list of six")),
            row(
                    not(FORMS.holds(UNIT, INDIVIDUALS)),
                    OUTSIDE,
                    "er gaan geen militairen",
                    "no members of the armed forces go")
                .cites(
                    read(
                        "kst-29521-195",
                        "antwoord 1, ingehuurde bedrijven",
                        "answer 1, contractors"),
                    read(
                        "kst-27476-3",
                        "politie en burgers hebben een eigen spoor",
                        "police and civilians have a track of their own")),
            row(
                    TASK.is(Task.EXERCISE),
                    OUTSIDE,
                    "een oefening valt erbuiten",
                    "an exercise is outside")
                .cites(INTERESTS),
            row(
                    TASK.is(Task.EVACUATION),
                    OUTSIDE,
                    "een evacuatie beschermt belangen van het Koninkrijk",
                    "an evacuation protects interests of the Kingdom")
                .cites(
                    INTERESTS,
                    read(
                        "kst-27925-809",
                        "Kaboel 2021, zonder beroep op artikel 100 in het gelezen deel",
                        "Kabul 2021, article 100 not invoked in the part that was read")),
            row(
                    TASK.is(Task.VESSEL_PROTECTION),
                    OUTSIDE,
                    "bescherming van schepen wordt achteraf gemeld",
                    "vessel protection is reported afterwards")
                .cites(
                    read(
                        "kst-32706-16",
                        "achteraf geïnformeerd, elk kwartaal",
                        "informed afterwards, every quarter")),
            row(
                    all(TASK.is(Task.STANDBY), not(EMPLOYED)),
                    OUTSIDE,
                    "gereedstaan zonder inzet valt erbuiten",
                    "standing by without employment is outside")
                .cites(
                    read(
                        "kst-29521-5",
                        "snelle reactiemachten: opnieuw vóór de inzet",
                        "rapid-reaction forces: again before use")),
            row(
                    not(LEGAL_ORDER),
                    OUTSIDE,
                    "het doel is noch de internationale rechtsorde, noch hulp in een gewapend conflict",
                    "the purpose is neither the international legal order nor relief in an armed conflict")
                .cites(ARTICLE_97_1, ARTICLE_100_1),
            row(
                    all(
                        given(
                            !day.isBefore(ALONG_ITS_LINES_FROM),
                            "het kader van 2009 geldt",
                            "the framework of 2009 is in force"),
                        PURPOSES.holds(DEFENCE_OF_THE_KINGDOM, DEFENCE_OF_ALLIES),
                        unit,
                        ARMED_FORCE.is(MAY_BE_INVOLVED)),
                    ALONG_ITS_LINES,
                    "ook verdediging is het doel",
                    "defence is a purpose too")
                .cites(
                    reconstructed(
                        "kst-30162-11",
                        "overlappende doelen, zoals aangehaald in een brief van 11 december 2012",
                        "overlapping purposes, as quoted in a letter of 11 December 2012"),
                    read(
                        "kst-32623-84",
                        "het debat van 20 december 2012",
                        "the debate of 20 December 2012"),
                    read(
                        ARTICLE_100_1.paper().toString(),
                        "daartegen: artikel 100, eerste lid, kent die uitzondering niet",
                        "against it: article 100(1) has no such exception")),
            row(
                    all(unit, ARMED_FORCE.is(MAY_BE_INVOLVED)),
                    ARTICLE_100,
                    "een eenheid dient de rechtsorde, of helpt in een gewapend conflict, en kan geweld moeten"
                        + " gebruiken of ondergaan",
                    "a unit serves the legal order, or brings relief in an armed conflict, and may have to"
                        + " use armed force or be exposed to it")
                .cites(ARTICLE_100_1, criterion(day)),
            row(
                    all(unit, ARMED_FORCE.is(NOT_EXPECTED)),
                    OUTSIDE,
                    "gewapend optreden wordt niet verwacht",
                    "armed force is not expected")
                .cites(criterion(day)),
            row(
                    given(true, "er gaan alleen individuele militairen", "only individuals go"),
                    OPEN,
                    "er gaan alleen individuele militairen",
                    "only individual members of the armed forces go")
                .cites(
                    criterion(day),
                    read(
                        "kst-27925-637",
                        "erbuiten: het kader geldt niet voor individuen",
                        "outside: the framework does not cover individuals"),
                    read(
                        "kst-29521-172",
                        "erbinnen: UNMISS ging als artikel 100-brief",
                        "inside: UNMISS went as an article 100 letter"))));
  }

  /** The criterion of 2014; before that day the citation says that it was stated later. */
  private static Citation criterion(LocalDate day) {
    return day.isBefore(CRITERION_STATED)
        ? read(
            "kst-29521-226",
            "het criterium, later gesteld: op 22 januari 2014",
            "the criterion, stated later: on 22 January 2014")
        : read(
            "kst-29521-226",
            "het criterium van 22 januari 2014",
            "the criterion of 22 January 2014");
  }

  private static Condition given(boolean holds, String nl, String en) {
    return new Given(holds, Text.of(nl, en));
  }

  private static Citable row(Condition when, Regime outcome, String nl, String en) {
    return citations -> new Row<>(when, outcome, Text.of(nl, en), ImmutableList.copyOf(citations));
  }

  /** A row that waits for its papers. */
  private interface Citable {
    Row<Regime> cites(Citation... citations);
  }
}
