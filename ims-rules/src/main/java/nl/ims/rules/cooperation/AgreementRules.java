package nl.ims.rules.cooperation;

import static nl.ims.model.cooperation.BasisKind.MEMORANDUM;
import static nl.ims.model.cooperation.BasisKind.TECHNICAL_ARRANGEMENT;
import static nl.ims.model.cooperation.BasisKind.TREATY;
import static nl.ims.model.cooperation.SovereigntyCriterion.DOUBLE_COUNTING;
import static nl.ims.model.cooperation.SovereigntyCriterion.LEGAL_BASIS;
import static nl.ims.model.cooperation.SovereigntyCriterion.MULTIPLE_TASKING;
import static nl.ims.model.cooperation.SovereigntyCriterion.SINGLE_ASSET_RISK;
import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.cooperation.FreedomRules.answers;
import static nl.ims.rules.dossier.CooperationQuestions.BASES;
import static nl.ims.rules.dossier.CooperationQuestions.BASIS;
import static nl.ims.rules.dossier.CooperationQuestions.SILENT;
import static nl.ims.rules.dossier.CooperationQuestions.UNITS;

import java.util.Arrays;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.dossier.Fill;

/** That an answer on sovereignty and the facts beside it agree. */
final class AgreementRules {
  private static final Condition ON_TREATY = rests(TREATY);
  private static final Condition ON_ARRANGEMENT = rests(TECHNICAL_ARRANGEMENT);
  private static final Condition ON_MEMORANDUM = rests(MEMORANDUM, TECHNICAL_ARRANGEMENT);

  /**
   * The strongest document counts: a treaty, then a memorandum or an arrangement, then an intent or
   * a declaration. Of an arrangement under a treaty the treaty need not be among the documents. An
   * answer that can no longer come compares with nothing.
   */
  static final Rule BASIS_AGREES =
      rule("sovereignty/basis-agrees", GUIDANCE)
          .sentence(
              "Het antwoord over de rechtsgrond komt overeen met het sterkste document.",
              "The answer on the legal basis matches the strongest document.")
          .applies(AccountRules.TAKES_PART)
          .applies(not(answers(LEGAL_BASIS, SILENT)))
          .demands(
              Demand.when(
                      any(
                          all(answers(LEGAL_BASIS, "treaty"), ON_TREATY),
                          all(answers(LEGAL_BASIS, "arrangement-under-treaty"), ON_ARRANGEMENT),
                          all(answers(LEGAL_BASIS, "memorandum"), not(ON_TREATY), ON_MEMORANDUM),
                          all(
                              answers(LEGAL_BASIS, "declaration"),
                              BASIS.is(Fill.FILLED),
                              not(ON_TREATY),
                              not(ON_MEMORANDUM)),
                          all(answers(LEGAL_BASIS, "none"), BASIS.is(Fill.EMPTY))),
                      SATISFIED,
                      "het antwoord past bij het sterkste document",
                      "the answer fits the strongest document")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "het antwoord past niet bij het sterkste document",
                      "the answer does not fit the strongest document"))
          .cites(LEGAL_BASIS.source())
          .build();

  /** An answer that excludes it beside a unit that is promised elsewhere too. */
  static final Rule TASKING_AGREES =
      rule("sovereignty/tasking-agrees", GUIDANCE)
          .sentence(
              "Is het antwoord dat eenheden één verband dienen, of niet dubbel tellen, dan is geen"
                  + " eenheid ook elders toegezegd.",
              "Where the answer is that units serve one framework, or are not counted twice, no unit"
                  + " is also promised elsewhere.")
          .each(UnitRules.EACH_UNIT)
          .applies(AccountRules.TAKES_PART)
          .applies(
              any(answers(DOUBLE_COUNTING, "excluded"), answers(MULTIPLE_TASKING, "one-framework")))
          .demands(
              fits(
                  UNITS.where("committed-to", Fill.FILLED.code()),
                  "het antwoord past niet bij deze eenheid, die ook elders is toegezegd",
                  "the answer does not fit this unit, which is also promised elsewhere"))
          .cites(DOUBLE_COUNTING.source(), MULTIPLE_TASKING.source())
          .build();

  /** The answer that nothing is missing at home beside a unit that is the last of its kind. */
  static final Rule ASSET_AGREES =
      rule("sovereignty/asset-agrees", GUIDANCE)
          .sentence(
              "Is het antwoord dat thuis niets ontbreekt, dan is geen eenheid de laatste van haar"
                  + " soort.",
              "Where the answer is that nothing is missing at home, no unit is the last of its kind.")
          .each(UnitRules.EACH_UNIT)
          .applies(AccountRules.TAKES_PART)
          .applies(answers(SINGLE_ASSET_RISK, "nothing"))
          .demands(
              fits(
                  UNITS.where("left-at-home", "0"),
                  "het antwoord past niet bij deze eenheid, die de laatste van haar soort is",
                  "the answer does not fit this unit, which is the last of its kind"))
          .cites(SINGLE_ASSET_RISK.source())
          .build();

  private AgreementRules() {}

  private static Demand fits(Condition counterexample, String nl, String en) {
    return Demand.when(counterexample, NEEDS_JUDGEMENT, nl, en)
        .otherwise(SATISFIED, "het antwoord past bij deze eenheid", "the answer fits this unit");
  }

  private static Condition rests(BasisKind... kinds) {
    return BASES.some(
        BASES.where("kind", Arrays.stream(kinds).map(BasisKind::code).toArray(String[]::new)));
  }
}
