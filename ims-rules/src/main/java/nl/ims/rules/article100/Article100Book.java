package nl.ims.rules.article100;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.model.term.Text;
import nl.ims.rules.book.RuleBook;

/** The rules on how parliament is informed, in the order of the contract of rules. */
public final class Article100Book {
  /** The book. It is taken on any day; rules that hold from a day say so themselves. */
  public static final RuleBook BOOK =
      RuleBook.of(
          "article-100",
          Text.of("Artikel 97 en 100 van de Grondwet", "Articles 97 and 100 of the Constitution"),
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of(
              Article97Rules.PURPOSE,
              Article97Rules.GOVERNMENT_DECIDES,
              Article100Rules.PRIOR_INFORMATION,
              Article100Rules.INFORMATION_AFTERWARDS_RULE,
              Article100Rules.BOTH_CHAMBERS,
              Article100Rules.NOTIFICATION_RULE,
              Article100Rules.NOTIFICATION_CLOSED,
              Article100Rules.DECISION_NOT_INTENTION,
              DebateRules.ORDER_OF_STEPS,
              DebateRules.ANSWERS_BEFORE_DEBATE,
              Article100Rules.SIGNATORIES,
              DebateRules.LEAD_COMMITTEE,
              DebateRules.NO_EMPLOYMENT_BEFORE_DEBATE,
              DebateRules.NO_DEPARTURE_BEFORE_DEBATE,
              ChangeRules.SUPPLEMENTARY_LETTER_RULE,
              ChangeRules.MANDATE_CHANGE_REPORTED,
              ChangeRules.EXTENSION_BEFORE_EXPIRY,
              ChangeRules.EXTENSION_DEBATE_BEFORE_EXPIRY,
              ChangeRules.TERM_WITHIN_MANDATE,
              SecrecyRules.ALONG_ITS_LINES_LETTER,
              RapidReactionRules.ASSIGNMENT_LETTER_RULE,
              RapidReactionRules.SECOND_INFORMATION,
              SecrecyRules.GROUND,
              SecrecyRules.SPECIAL_OPERATION_TYPE,
              FinanceRules.AMOUNT_AND_LINE_RULE,
              EvaluationRules.INTERIM,
              EvaluationRules.FINAL,
              EvaluationRules.INDEPENDENT_RULE,
              ReportRules.VESSEL_PROTECTION,
              CivilianHarmRules.START_REPORTED_RULE,
              CivilianHarmRules.OUTCOME_REPORTED_RULE,
              CivilianHarmRules.ORDER_OF_STEPS,
              ReportRules.COLLECTIVE_DEFENCE));

  private Article100Book() {}
}
