package nl.ims.rules.article100;

import static nl.ims.model.source.Citation.read;
import static nl.ims.rules.article100.Article100Rules.STUDY_ENDED;
import static nl.ims.rules.book.Level.PRACTICE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.dossier.AspectState.STATED;
import static nl.ims.rules.dossier.AspectState.STATED_BY_KEY;
import static nl.ims.rules.dossier.Questions.POINTS_COMPLETE;
import static nl.ims.rules.dossier.Words.letter;
import static nl.ims.rules.logic.Conditions.all;
import static nl.ims.rules.logic.Conditions.not;

import nl.ims.model.contribution.TwinKey;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.dossier.Questions;
import nl.ims.rules.dossier.YesNo;
import nl.ims.rules.logic.Condition;

/** What the letter says of money (<i>financiën</i>). */
final class FinanceRules {
  private static final Condition AMOUNT_AND_LINE =
      all(isStated(TwinKey.FINANCES_AMOUNT), isStated(TwinKey.FINANCES_FUNDING_LINE));

  static final Rule AMOUNT_AND_LINE_RULE =
      rule("finance/amount-and-line", PRACTICE)
          .sentence(
              "De brief noemt een bedrag en de begrotingslijn die het dekt.",
              "The letter names an amount and the budget line that covers it.")
          .under(RegimeScope.ARTICLE_100)
          .applies(all(letter(), not(STUDY_ENDED)))
          .demands(
              Demand.when(
                      AMOUNT_AND_LINE,
                      SATISFIED,
                      "bedrag en dekking zijn vermeld",
                      "amount and funding line are stated")
                  .when(
                      all(not(AMOUNT_AND_LINE), POINTS_COMPLETE.is(YesNo.TRUE)),
                      VIOLATED,
                      "bedrag of dekking ontbreekt in een volledige weergave van de brief",
                      "amount or funding line is missing from a complete account of the letter")
                  .otherwise(
                      UNDETERMINED,
                      "bedrag of dekking ontbreekt, en de weergave is niet volledig",
                      "amount or funding line is missing, and the account is not complete"))
          .cites(
              read(
                  "kst-33694-61",
                  "waarvoor het budget internationale veiligheid dient, 20 november 2020",
                  "what the budget for international security is for, 20 November 2020"))
          .build();

  private static Condition isStated(TwinKey aspect) {
    return Questions.aspect(aspect.pointId(), aspect.aspectId()).is(STATED, STATED_BY_KEY);
  }

  private FinanceRules() {}
}
