package nl.ims.rules.article100;

import static nl.ims.model.term.Language.EN;
import static nl.ims.model.term.Language.NL;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.dossier.Questions.SECRECY;
import static nl.ims.rules.dossier.Questions.SECRECY_GROUND;
import static nl.ims.rules.logic.Conditions.all;

import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Demand.Rows;
import nl.ims.rules.dossier.SecrecyState;
import nl.ims.rules.logic.Condition;

/**
 * "Unless secret": what a duty to inform or to debate beforehand becomes where informing beforehand
 * was prevented (article 100(2)).
 */
final class Secret {
  private static final Condition NOT_SECRET = SECRECY.is(SecrecyState.NONE);

  private static final String JUDGE_NL = "; de regering moet oordelen of de redenen dwingend waren";
  private static final String JUDGE_EN =
      "; the government must judge whether its reasons were compelling";

  private Secret() {}

  /** The condition holds, or the government must judge whether its reasons compel. */
  static Demand unless(Condition condition, Text held, Text failed) {
    return close(open(condition, held), failed);
  }

  /** As {@link #unless}, where what fails without secrecy needs judgement in some cases. */
  static Demand unless(
      Rows before, Condition condition, Text held, Condition excused, Text excuse, Text failed) {
    return close(
        before
            .and(open(condition, held))
            .when(all(NOT_SECRET, excused), NEEDS_JUDGEMENT, excuse.in(NL), excuse.in(EN)),
        failed);
  }

  private static Rows open(Condition condition, Text held) {
    return Demand.when(condition, SATISFIED, held.in(NL), held.in(EN));
  }

  private static Demand close(Rows rows, Text failed) {
    return rows.when(NOT_SECRET, VIOLATED, failed.in(NL), failed.in(EN))
        .when(
            SECRECY_GROUND.is(SecrecyGround.COMPELLING_REASONS),
            NEEDS_JUDGEMENT,
            failed.in(NL) + JUDGE_NL,
            failed.in(EN) + JUDGE_EN)
        .when(
            SECRECY_GROUND.is(SecrecyGround.STATE_INTEREST),
            NEEDS_JUDGEMENT,
            failed.in(NL)
                + JUDGE_NL
                + "; artikel 100, tweede lid, spreekt alleen van dwingende redenen",
            failed.in(EN) + JUDGE_EN + "; article 100(2) speaks of compelling reasons only")
        .otherwiseUnknown();
  }
}
