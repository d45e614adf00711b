package nl.ims.rules.article100;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;
import nl.ims.rules.book.RuleBook;

/** The rules on how parliament is informed, in the order of the contract of rules. */
public final class Article100Book {
  /** The book. It is taken on any day; rules that hold from a day say so themselves. */
  public static final RuleBook BOOK =
      RuleBook.of(
          "article-100",
          Text.of("Artikelen 97 en 100 van de Grondwet", "Articles 97 and 100 of the Constitution"),
          ImmutableList.of(
              Article97Rules.PURPOSE,
              Article97Rules.GOVERNMENT_DECIDES,
              InformationRules.PRIOR_INFORMATION,
              InformationRules.PRIOR_TO_MAKING_AVAILABLE,
              InformationRules.INFORMATION_AFTERWARDS,
              InformationRules.SPECIAL_OPERATION_INFORMATION_AFTERWARDS,
              LetterRules.AS_INVOKED,
              LetterRules.BOTH_CHAMBERS,
              LetterRules.NOTIFICATION_RULE,
              LetterRules.NOTIFICATION_CLOSED,
              LetterRules.DECISION_NOT_INTENTION,
              DebateRules.ORDER_OF_STEPS,
              DebateRules.ANSWERS_BEFORE_DEBATE,
              LetterRules.SIGNATORIES,
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
