package nl.ims.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import nl.ims.model.Dossier;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.Shift;

/**
 * Any number of dossiers as JSON Lines, always the same ones.
 *
 * <p>The first ten thousand come from the generators: two thirds contributions made for laws on
 * rules, in which each verdict occurs, a third of all subjects with all keys. Those after them are
 * the same on other days, 37 days later each round, so that they meet other laws and frameworks.
 */
final class BulkDossiers {

  private static final int DIFFERENT = 10_000;
  private static final int ROUNDS = 100;
  private static final int DAYS_A_ROUND = 37;
  private static final int TRIES = 1000;

  private BulkDossiers() {}

  /**
   * Writes dossiers.
   *
   * @param count how many
   */
  static void write(OutputStream out, int count) throws IOException {
    List<Dossier> different = new ArrayList<>();
    JqwikSession.run(() -> different.addAll(different(Math.min(count, DIFFERENT))));
    for (int i = 0; i < count; i++) {
      int days = i / DIFFERENT % ROUNDS * DAYS_A_ROUND;
      Dossier dossier = Shift.of(different.get(i % DIFFERENT), days).withId("bulk-" + i);
      String line = DossierWriter.toJsonLines(ImmutableList.of(dossier));
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<Dossier> different(int count) {
    Random random = new Random(100);
    RandomGenerator<Dossier> forRules = generator(Dossiers.forRules());
    RandomGenerator<Dossier> any = generator(Dossiers.any());
    List<Dossier> all = new ArrayList<>();
    while (all.size() < count) {
      Dossier next = (all.size() % 3 == 2 ? any : forRules).next(random).value();
      if (canMove(next)) {
        all.add(next.withFollows(Optional.empty()));
      }
    }
    return all;
  }

  private static RandomGenerator<Dossier> generator(Arbitrary<Dossier> dossiers) {
    return dossiers.generator(TRIES);
  }

  /** Whether all its days have a year of four digits in the last round too. */
  private static boolean canMove(Dossier dossier) {
    try {
      Shift.of(dossier, (long) (ROUNDS - 1) * DAYS_A_ROUND);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
