package nl.ims.peers;

import static nl.ims.peers.Fact.ART100_SENT;
import static nl.ims.peers.Fact.COMMAND_RETAINED;
import static nl.ims.peers.Fact.COST_COVERED;
import static nl.ims.peers.Fact.DURATION_MONTHS;
import static nl.ims.peers.Fact.EXIT_STRATEGY;
import static nl.ims.peers.Fact.FRAMEWORK;
import static nl.ims.peers.Fact.HOST_CONSENT;
import static nl.ims.peers.Fact.LEGAL_BASIS;
import static nl.ims.peers.Fact.MANDATE;
import static nl.ims.peers.Fact.MEDEVAC;
import static nl.ims.peers.Fact.NOTICE_DAYS;
import static nl.ims.peers.Fact.PERSONNEL;
import static nl.ims.peers.Fact.RISK_LEVEL;
import static nl.ims.peers.Fact.ROE_AGREED;
import static nl.ims.peers.Leaf.atLeast;
import static nl.ims.peers.Leaf.below;
import static nl.ims.peers.Leaf.is;
import static nl.ims.peers.Leaf.isNot;
import static nl.ims.peers.Leaf.no;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The rules: a case violates a rule where all its leaves hold. */
final class Yardstick {
  private static final long SEED = 100;
  private static final int STEPS = 8;

  private static final ImmutableList<ImmutableList<Leaf>> TWELVE =
      ImmutableList.of(
          rule(is(LEGAL_BASIS, LegalBasis.NONE)),
          rule(is(LEGAL_BASIS, LegalBasis.INVITATION), no(HOST_CONSENT)),
          rule(is(LEGAL_BASIS, LegalBasis.UNSC), no(MANDATE)),
          rule(no(ART100_SENT), isNot(LEGAL_BASIS, LegalBasis.ART5)),
          rule(no(COMMAND_RETAINED)),
          rule(no(EXIT_STRATEGY), atLeast(DURATION_MONTHS, 13)),
          rule(no(MEDEVAC), atLeast(RISK_LEVEL, 3)),
          rule(no(ROE_AGREED), atLeast(PERSONNEL, 51)),
          rule(no(COST_COVERED)),
          rule(atLeast(DURATION_MONTHS, 37)),
          rule(atLeast(RISK_LEVEL, 5)),
          rule(below(NOTICE_DAYS, 14), is(FRAMEWORK, Framework.COALITION)));

  private Yardstick() {}

  /** The twelve rules, and after them others of one or two leaves; the same each time. */
  static ImmutableList<ImmutableList<Leaf>> rules(int count) {
    Set<ImmutableList<Leaf>> rules = new LinkedHashSet<>(TWELVE);
    for (Random random = new Random(SEED); rules.size() < count; ) {
      rules.add(draw(random));
    }
    return rules.stream().limit(count).collect(ImmutableList.toImmutableList());
  }

  /** Draws a rule: seven of twelve have two leaves, as have the twelve. */
  private static ImmutableList<Leaf> draw(Random random) {
    Leaf first = leaf(random);
    Leaf second = leaf(random);
    boolean two = random.nextInt(12) < 7 && first.fact() != second.fact();
    return two ? rule(first, second) : rule(first);
  }

  private static Leaf leaf(Random random) {
    Fact fact = Fact.values()[random.nextInt(Fact.values().length)];
    boolean first = random.nextBoolean();
    return switch (fact.kind) {
      case FLAG -> new Leaf(fact, Leaf.Op.IS, first ? 0 : 1);
      case CHOICE -> new Leaf(fact, first ? Leaf.Op.IS : Leaf.Op.IS_NOT, fact.draw(random));
      case NUMBER ->
          new Leaf(fact, first ? Leaf.Op.AT_LEAST : Leaf.Op.BELOW, threshold(fact, random));
    };
  }

  /** One of few thresholds, as laws have them. */
  private static int threshold(Fact fact, Random random) {
    int step = 1 + random.nextInt(STEPS - 1);
    return fact.least + Math.max(1, (fact.most - fact.least) * step / STEPS);
  }

  private static ImmutableList<Leaf> rule(Leaf... leaves) {
    return ImmutableList.copyOf(List.of(leaves));
  }
}
