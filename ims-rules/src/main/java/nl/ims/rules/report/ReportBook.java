package nl.ims.rules.report;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;
import nl.ims.rules.book.RuleBook;

/** The rules on the yearly report (<i>jaarlijkse IMS-rapportage</i>). */
public final class ReportBook {
  /** The book. */
  public static final RuleBook BOOK =
      RuleBook.of(
          "yearly-report",
          Text.of("Jaarrapportage", "Yearly report"),
          ImmutableList.of(
              LayoutRules.PAPER_AND_DAY,
              PromiseRules.IN_ITS_YEAR,
              PromiseRules.PROMISE_ANSWERED,
              PromiseRules.PARTNER_TREATED,
              PromiseRules.TOPIC_TREATED,
              LayoutRules.CONTRIBUTED,
              LayoutRules.NOT_CONTRIBUTED,
              LayoutRules.PROJECT_STATUS,
              PlanningRules.PROJECT_PLANNING,
              PlanningRules.PROJECT_SLIPPAGE));

  private ReportBook() {}
}
