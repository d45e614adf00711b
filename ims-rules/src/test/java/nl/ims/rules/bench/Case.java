package nl.ims.rules.bench;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The fourteen facts of an imagined decision, all of them known.
 *
 * @param durationMonths 1 through 48
 * @param personnel 1 through 1,200
 * @param riskLevel 0 through 5
 * @param noticeDays 0 through 59
 */
record Case(
    boolean mandate,
    boolean hostConsent,
    boolean art100Sent,
    boolean commandRetained,
    boolean exitStrategy,
    boolean medevac,
    boolean roeAgreed,
    boolean costCovered,
    int durationMonths,
    int personnel,
    int riskLevel,
    int noticeDays,
    LegalBasis legalBasis,
    Framework framework) {
  private static final long SEED = 20_241_124;

  /** Draws cases, every fact uniformly; the same ones each time. */
  static ImmutableList<Case> draw(int count) {
    Random random = new Random(SEED);
    return IntStream.range(0, count)
        .mapToObj(i -> draw(random))
        .collect(ImmutableList.toImmutableList());
  }

  private static Case draw(Random random) {
    return new Case(
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        1 + random.nextInt(48),
        1 + random.nextInt(1_200),
        random.nextInt(6),
        random.nextInt(60),
        pick(LegalBasis.values(), random),
        pick(Framework.values(), random));
  }

  private static <T> T pick(T[] from, Random random) {
    return ImmutableList.copyOf(from).get(random.nextInt(from.length));
  }
}
