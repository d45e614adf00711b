package nl.ims.io.hostile;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;

/**
 * How a dossier with very many steps is made: some strands of alike steps, dealt round like cards.
 *
 * @param contribution the value of {@code contribution}, as it is written
 * @param through how many days after the first one the log is complete; negative: not stated
 * @param strands the strands, at least one
 * @param steps how many steps there are
 */
record Recipe(String contribution, int through, ImmutableList<Strand> strands, int steps) {
  static final String UNKNOWN = "{task: operation}";
  static final String ARTICLE_100 =
      "{purposes: [international-legal-order], task: operation, forms: [unit],"
          + " armed-force: may-be-involved, secrecy: none}";

  private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
  private static final ImmutableList<String> CONTRIBUTIONS =
      ImmutableList.of(
          UNKNOWN,
          ARTICLE_100,
          "{}",
          "{purposes: [international-legal-order], task: standby, frameworks: [f0]}",
          "{task: vessel-protection}",
          "{purposes: [humanitarian-aid], armed-conflict: true}",
          "{task: special-operation, secrecy: {ground: state-interest}}");

  /**
   * Alike steps.
   *
   * @param kind what they are
   * @param first the day of the first, counted from the first day of all
   * @param apart how many days lie between two
   * @param keys which keys they state, as a mask over the keys of the kind
   */
  record Strand(StepKind kind, int first, int apart, int keys) {
    String step(int index) {
      LocalDate day = FIRST.plusDays(first + (long) index * apart);
      StringBuilder step = new StringBuilder("{date: " + day + ", step: " + kind.code());
      int bits = keys;
      for (StepKey key : StepKey.values()) {
        if (kind.requiredKeys().contains(key) || (kind.allows(key) && (bits & 1) == 1)) {
          step.append(value(key, index, day));
        }
        bits >>= 1;
      }
      return step.append('}').toString();
    }

    private static String value(StepKey key, int index, LocalDate day) {
      String value =
          switch (key) {
            case TO -> index % 2 == 0 ? "[house-of-representatives]" : "[senate]";
            case COPY_TO -> index % 2 == 0 ? "[senate]" : "[house-of-representatives]";
            case BY -> "[defence]";
            case LED_BY -> "defence-committee";
            case INVOKES -> index % 3 == 0 ? "article-100" : "along-its-lines";
            case CHANGES -> index % 2 == 0 ? "[size]" : "[task, area]";
            case DECREASE, DECIDED, PLANNED_VOYAGE, INDEPENDENT ->
                index % 2 == 0 ? "true" : "false";
            case CURRENT_END -> day.plusDays(100).toString();
            case UNTIL -> day.plusDays(200).toString();
            case COVERS -> Integer.toString(day.getYear());
            case FRAMEWORK -> "f" + index;
            case INCIDENT -> "i" + index / 2;
            case INFERRED -> "true";
            case PAPER -> "kst-29521-" + (1 + index);
            case NOTE, POSITIONS -> "";
          };
      return value.isEmpty() ? "" : ", " + key.code() + ": " + value;
    }
  }

  /** Steps of one kind, on one day or some days apart, with all that they may state or nothing. */
  static Recipe of(String contribution, int through, int apart, int keys, StepKind... kinds) {
    ImmutableList.Builder<Strand> strands = ImmutableList.builder();
    for (StepKind kind : kinds) {
      strands.add(new Strand(kind, 0, apart, keys));
    }
    return new Recipe(contribution, through, strands.build(), 1_000);
  }

  static Recipe random(Random random) {
    ImmutableList.Builder<Strand> strands = ImmutableList.builder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      strands.add(strand(random));
    }
    return new Recipe(
        CONTRIBUTIONS.get(random.nextInt(CONTRIBUTIONS.size())),
        through(random),
        strands.build(),
        1_000);
  }

  private static int through(Random random) {
    return random.nextBoolean() ? -1 : random.nextInt(4_000);
  }

  private static Strand strand(Random random) {
    StepKind[] kinds = StepKind.values();
    return new Strand(
        kinds[random.nextInt(kinds.length)],
        random.nextInt(3) == 0 ? random.nextInt(1_000) : 0,
        random.nextBoolean() ? 0 : 1 + random.nextInt(5),
        random.nextInt(3) == 0 ? 0 : random.nextInt());
  }

  /** The same but in one respect. */
  Recipe changed(Random random) {
    List<Strand> changed = new ArrayList<>(strands);
    int at = random.nextInt(changed.size());
    switch (random.nextInt(5)) {
      case 0 -> changed.add(strand(random));
      case 1 -> changed.set(at, strand(random));
      case 2 -> {
        if (changed.size() > 1) {
          changed.remove(at);
        }
      }
      case 3 -> {
        return new Recipe(
            CONTRIBUTIONS.get(random.nextInt(CONTRIBUTIONS.size())), through, strands, steps);
      }
      default -> {
        return new Recipe(contribution, through(random), strands, steps);
      }
    }
    return new Recipe(contribution, through, ImmutableList.copyOf(changed), steps);
  }

  String yaml() {
    StringBuilder yaml =
        new StringBuilder("ims: 1\ndossier: hostile\ncontribution: " + contribution + "\n");
    if (through >= 0) {
      yaml.append("recorded-through: ").append(FIRST.plusDays(through)).append('\n');
    }
    yaml.append("procedure: [");
    String comma = "";
    int[] dealt = new int[strands.size()];
    int made = 0;
    for (int i = 0; made < steps && i < 100 * steps; i++) {
      int strand = i % strands.size();
      if (!strands.get(strand).kind().once() || dealt[strand] == 0) {
        yaml.append(comma).append(strands.get(strand).step(dealt[strand]++));
        comma = ",\n";
        made++;
      }
    }
    return yaml.append("]\n").toString();
  }
}
