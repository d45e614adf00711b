package nl.ims.rules.article100;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.not;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Objects;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Scope;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Judged;
import nl.ims.rules.table.Decision.Row;
import nl.ims.rules.table.OutcomeIn;

/**
 * The regimes under which a rule applies, and what becomes of it while the regime is open.
 *
 * <p>A rule that asks for article 100 then needs a judgement of the government on the regime; such
 * a judgement settles it. A rule that asks for others only is not applicable.
 */
public final class RegimeScope {
  /** Article 100 governs. */
  public static final Scope ARTICLE_100 = of(Regime.ARTICLE_100);

  private RegimeScope() {}

  /**
   * Asks for one of some regimes.
   *
   * @param regimes the regimes, at least one
   * @return the scope of a rule that applies where one of them governs
   * @throws IllegalArgumentException if no regime is given
   */
  public static Scope of(Regime... regimes) {
    Objects.requireNonNull(regimes, "regimes");
    if (regimes.length == 0) {
      throw new IllegalArgumentException(
          "a rule under no regime never applies; name one, or leave the scope out");
    }
    int mask = Arrays.stream(regimes).mapToInt(Regime::mask).sum();
    Condition possible =
        new OutcomeIn(
            mask | Regime.OPEN.mask(),
            Text.of("regime: " + codes(regimes), "regime: " + codes(regimes)));
    if ((mask & Regime.ARTICLE_100.mask()) == 0) {
      return new Scope(
          all(possible, not(open()))
              .named("het regime is " + codes(regimes), "the regime is " + codes(regimes)),
          ImmutableList.of());
    }
    Condition asked =
        all(possible, not(all(judged(JudgementOutcome.OUTSIDE), open())))
            .named(
                "het regime is " + codes(regimes) + ", of open",
                "the regime is " + codes(regimes) + ", or open");
    Row<Verdict> unsettled =
        new Row<>(
            all(open(), not(judged(JudgementOutcome.ARTICLE_100))),
            Verdict.NEEDS_JUDGEMENT,
            Text.of(
                "de regering moet oordelen of artikel 100 geldt",
                "the government must judge whether article 100 governs"));
    return new Scope(asked, ImmutableList.of(unsettled));
  }

  /** The regime is known to be one of some, whatever is still unknown. */
  static Condition known(Regime... regimes) {
    int mask = Arrays.stream(regimes).mapToInt(Regime::mask).sum();
    return new OutcomeIn(
        mask, Text.of("het regime is " + codes(regimes), "the regime is " + codes(regimes)));
  }

  private static Condition open() {
    return known(Regime.OPEN);
  }

  private static String codes(Regime... regimes) {
    return Joiner.on(", ").join(Arrays.stream(regimes).map(Regime::code).iterator());
  }

  private static Condition judged(JudgementOutcome outcome) {
    return new Judged(ImmutableSet.of(Judgement.REGIME), ImmutableSet.of(outcome), false);
  }
}
