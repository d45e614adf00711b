package nl.ims.peers;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The fourteen facts of an imagined decision as numbers: a flag is 0 or 1, a constant its place,
 * and what is not known {@link #UNKNOWN}.
 *
 * @param number its place among the cases
 */
public record Case(
    int number,
    int mandate,
    int hostConsent,
    int art100Sent,
    int commandRetained,
    int exitStrategy,
    int medevac,
    int roeAgreed,
    int costCovered,
    int durationMonths,
    int personnel,
    int riskLevel,
    int noticeDays,
    int legalBasis,
    int framework) {
  /** The number of a fact that is not known. */
  public static final int UNKNOWN = -1;

  private static final long SEED = 20_241_124;

  /** Draws cases, every fact uniformly, but for a share that is not known; the same each time. */
  static ImmutableList<Case> draw(int count, int percentUnknown) {
    Random random = new Random(SEED);
    return Stream.iterate(0, i -> i + 1)
        .limit(count)
        .map(i -> of(i, fact -> random.nextInt(100) < percentUnknown ? UNKNOWN : fact.draw(random)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Case of(int number, ToIntFunction<Fact> drawn) {
    int[] f = Stream.of(Fact.values()).mapToInt(drawn).toArray();
    return new Case(
        number, f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[9], f[10], f[11], f[12],
        f[13]);
  }
}
