package nl.ims.rules.cooperation;

import static nl.ims.model.source.Citation.reconstructed;
import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.dossier.CooperationQuestions.ANY_UNIT;
import static nl.ims.rules.dossier.CooperationQuestions.DEPTH;
import static nl.ims.rules.dossier.CooperationQuestions.UNITS;

import java.util.Optional;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Elements;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Saying;
import nl.ims.rules.condition.DayCount;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.dossier.Fill;
import nl.ims.rules.dossier.NoticeToMove;
import nl.ims.rules.dossier.ProcedureDays;

/** What is promised, unit by unit: is there time for parliament, and is the unit free to go. */
final class UnitRules {
  /** Each unit that is promised. */
  static final Elements EACH_UNIT =
      new Elements(UNITS, ANY_UNIT.is(Fill.FILLED), Text.of("toegezegde eenheid", "promised unit"));

  /**
   * The days between the call and departure are at most the notice to move. They are compared with
   * what the procedure took in real letters, which is no norm. Article 100 asks for information
   * beforehand, which a letter can give within a day; the debate is practice, and that time is
   * short is no compelling reason by itself.
   */
  static final Rule WINDOW =
      rule("rapid-reaction/window", GUIDANCE)
          .sentence(
              "Tussen de oproep en het vertrek van een eenheid is er tijd voor een brief en een"
                  + " debat.",
              "Between the call for a unit and its departure there is time for a letter and a"
                  + " debate.")
          .each(EACH_UNIT)
          .applies(DEPTH.is(Depth.STANDBY_FORCE))
          .demands(
              Demand.when(
                      UNITS.where("notice-to-move", NoticeToMove.LONG.code()),
                      SATISFIED,
                      "over de helft van de getelde brieven is binnen de reactietijd gedebatteerd",
                      "within the notice to move half of the letters counted were debated")
                  .when(
                      UNITS.where("notice-to-move", NoticeToMove.SHORT.code()),
                      NEEDS_JUDGEMENT,
                      Saying.of(
                              "de reactietijd is korter dan de helft van de getelde brieven nodig"
                                  + " had",
                              "the notice to move is shorter than half of the letters counted took")
                          .toJudge(
                              "of de procedure van artikel 100, met een debat dat praktijk is en geen"
                                  + " wet, bij zo'n gereedheid past, is te beoordelen",
                              "whether the procedure of article 100, with a debate that is practice,"
                                  + " not law, fits such readiness is to be judged"))
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "na een brief vooraf is er nauwelijks tijd voor een debat, dat praktijk is en"
                          + " geen wet; informatie achteraf kan alleen als dwingende redenen"
                          + " informatie vooraf verhinderen",
                      "after a letter beforehand there is hardly time for a debate, which is"
                          + " practice, not law; information afterwards is only possible where"
                          + " compelling reasons prevent informing beforehand"))
          .cites(
              SovereigntyCriterion.PARLIAMENTARY_PROCEDURE.source(),
              reconstructed(
                  "kst-29521-301",
                  "AIV-advies 96: past de procedure van artikel 100 bij snelle reactiemachten",
                  "AIV advice 96: does the procedure of article 100 fit rapid-reaction forces"),
              Constitution.article(100).paragraph(2).citation())
          .remarks(UnitRules::days)
          .remarksWhileOpen(UnitRules::days)
          .remarks(UnitRules::reported)
          .remarksWhileOpen(UnitRules::reported)
          .build();

  static final Rule PROMISED_ONCE =
      rule("sovereignty/promised-once", GUIDANCE)
          .sentence(
              "Een toegezegde eenheid is niet ook aan een ander verband toegezegd.",
              "A promised unit is not also promised to another framework.")
          .each(EACH_UNIT)
          .applies(AccountRules.TAKES_PART)
          .demands(
              Demand.when(
                      UNITS.where("committed-to", Fill.EMPTY.code()),
                      SATISFIED,
                      "de eenheid is aan geen ander verband toegezegd",
                      "the unit is promised to no other framework")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "de eenheid is ook elders toegezegd, en kan tweemaal worden opgeroepen",
                      "the unit is also promised elsewhere, and may be called upon twice"))
          .cites(
              SovereigntyCriterion.DOUBLE_COUNTING.source(),
              SovereigntyCriterion.MULTIPLE_TASKING.source())
          .build();

  static final Rule ASSET_LEFT =
      rule("sovereignty/asset-left", GUIDANCE)
          .sentence(
              "Is een toegezegde eenheid weg, dan heeft Nederland er nog een van haar soort.",
              "While a promised unit is away, the Netherlands has another of its kind.")
          .each(EACH_UNIT)
          .applies(AccountRules.TAKES_PART)
          .demands(
              Demand.when(
                      UNITS.where("left-at-home", "1.."),
                      SATISFIED,
                      "thuis blijft er ten minste één van haar soort",
                      "at least one of its kind stays at home")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "wat is toegezegd was de laatste van haar soort",
                      "what is promised was the last of its kind"))
          .cites(SovereigntyCriterion.SINGLE_ASSET_RISK.source())
          .build();

  private UnitRules() {}

  /** How the notice compares with the letters. */
  private static Optional<Text> days(Scene scene) {
    return scene
        .about()
        .element()
        .flatMap(unit -> scene.view().words(unit.path() + ".notice-to-move"))
        .map(number -> Integer.valueOf(number.in(Language.EN)))
        .map(UnitRules::days);
  }

  private static Text days(int days) {
    int debated = ProcedureDays.within(days);
    String nl = DayCount.words(days, Language.NL);
    String en = DayCount.words(days, Language.EN);
    return Text.of(
        ("%s; van %s echte brieven %s binnen %s behandeld. De middelste duurde %s dagen: een"
                + " getal van dit project, geen norm.")
            .formatted(
                nl,
                ProcedureDays.n(),
                debated == 0 ? "is er geen" : debated == 1 ? "is er 1" : "zijn er " + debated,
                nl,
                ProcedureDays.median()),
        ("%s; of %s real letters %s debated within %s. The middle one took %s days: a number of"
                + " this project, no norm.")
            .formatted(
                en,
                ProcedureDays.n(),
                debated == 0 ? "none was" : debated == 1 ? "1 was" : debated + " were",
                en,
                ProcedureDays.median()));
  }

  /** What was reported for the force, if it is one of those. */
  private static Optional<Text> reported(Scene scene) {
    return scene.view().words("cooperation.abbreviation").flatMap(ReportedTimes::of);
  }
}
