package nl.ims.rules.article100;

import static nl.ims.model.term.Language.EN;
import static nl.ims.model.term.Language.NL;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.known;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.dossier.Questions.SECRECY;
import static nl.ims.rules.dossier.Questions.SECRECY_GROUND;

import com.google.common.collect.Lists;
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

  /** Secrecy may be claimed, for all that the file says: what is not stated is no claim. */
  private static final Condition UNCLAIMED = not(known(SECRECY.is(SecrecyState.CLAIMED)));

  /** The condition holds, or the government must judge whether its reasons compel. */
  static Demand unless(Condition condition, Text held, Text failed) {
    return Demand.when(condition, SATISFIED, held.in(NL), held.in(EN))
        .when(NOT_SECRET, VIOLATED, failed.in(NL), failed.in(EN))
        .and(inSecret(failed))
        .otherwiseUnknown();
  }

  /**
   * Nothing was secret: that is stated, or one chamber was told in public and no secrecy claimed.
   *
   * @param inPublic that one chamber alone was told in public
   */
  static Condition open(Condition inPublic) {
    return any(NOT_SECRET, all(UNCLAIMED, inPublic));
  }

  /**
   * What was not done beforehand was not done in secret: the rows for each ground.
   *
   * @param failed what is then the case
   * @param when what else must hold
   */
  static Rows inSecret(Text failed, Condition... when) {
    return Demand.start()
        .when(
            on(SecrecyGround.COMPELLING_REASONS, when),
            NEEDS_JUDGEMENT,
            whetherCompelling(failed.in(NL), failed.in(EN)))
        .when(
            on(SecrecyGround.STATE_INTEREST, when),
            NEEDS_JUDGEMENT,
            whetherCompelling(
                failed.in(NL) + "; artikel 100, tweede lid, spreekt alleen van dwingende redenen",
                failed.in(EN) + "; article 100(2) speaks of compelling reasons only"));
  }

  private static Condition on(SecrecyGround ground, Condition... when) {
    return all(Lists.asList(SECRECY_GROUND.is(ground), when).toArray(Condition[]::new));
  }

  private static Saying whetherCompelling(String nl, String en) {
    return Saying.of(nl, en)
        .toJudge(
            "de regering moet oordelen of de redenen dwingend waren",
            "the government must judge whether its reasons were compelling");
  }
}
