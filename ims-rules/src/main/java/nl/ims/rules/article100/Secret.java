package nl.ims.rules.article100;

import static nl.ims.model.term.Language.EN;
import static nl.ims.model.term.Language.NL;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.dossier.Questions.SECRECY;
import static nl.ims.rules.dossier.Questions.SECRECY_GROUND;

import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Demand.Rows;
import nl.ims.rules.book.Saying;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.dossier.SecrecyState;

/**
 * "Unless secret": what a duty to inform or to debate beforehand becomes where informing beforehand
 * was prevented (article 100(2)).
 */
final class Secret {
  static final Condition NOT_SECRET = SECRECY.is(SecrecyState.NONE);

  private Secret() {}

  /** The condition holds, or the government must judge whether its reasons compel. */
  static Demand unless(Condition condition, Text held, Text failed) {
    return close(Demand.when(condition, SATISFIED, held.in(NL), held.in(EN)), failed, failed);
  }

  /**
   * Closes a table whose rows hold where all was done that had to be done beforehand.
   *
   * @param rows the rows so far
   * @param failed what is the case if it was not done, and nothing was secret
   * @param inSecret what is the case if it was not done in secret
   */
  static Demand close(Rows rows, Text failed, Text inSecret) {
    return rows.when(NOT_SECRET, VIOLATED, failed.in(NL), failed.in(EN))
        .when(
            SECRECY_GROUND.is(SecrecyGround.COMPELLING_REASONS),
            NEEDS_JUDGEMENT,
            whetherCompelling(inSecret.in(NL), inSecret.in(EN)))
        .when(
            SECRECY_GROUND.is(SecrecyGround.STATE_INTEREST),
            NEEDS_JUDGEMENT,
            whetherCompelling(
                inSecret.in(NL) + "; artikel 100, tweede lid, spreekt alleen van dwingende redenen",
                inSecret.in(EN) + "; article 100(2) speaks of compelling reasons only"))
        .otherwiseUnknown();
  }

  private static Saying whetherCompelling(String nl, String en) {
    return Saying.of(nl, en)
        .toJudge(
            "de regering moet oordelen of de redenen dwingend waren",
            "the government must judge whether its reasons were compelling");
  }
}
