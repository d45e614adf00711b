package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessment;
import nl.ims.rules.RuleIds;
import nl.ims.rules.book.Finding;
import nl.ims.rules.waiver.FindingName;
import nl.ims.rules.waiver.Grounds;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.Waivers;

/** Generators of waivers: most of them meet a finding, some miss it by a word or by a day. */
public final class RandomWaivers {
  private static final int MOST = 8;
  private static final LocalDate NO_DAY = LocalDate.of(2014, 5, 14);

  private static final ImmutableList<Text> WORDS =
      ImmutableList.of(
          Text.of("because"),
          Text.of("ja: dit, [en] <dat> \"zo\" & {nog} wat #", "yes: this, | that\tand *more*"),
          Text.of("'s lands wijs\u00A0… \uD83D\uDEE5"));

  private RandomWaivers() {}

  /**
   * Makes some waivers for a dossier, or for one that is not there.
   *
   * @param assessment the assessment of the dossier
   * @param random chooses
   * @return up to eight waivers
   */
  public static Waivers on(Assessment assessment, Random random) {
    Map<FindingName, Waiver> waivers = new TreeMap<>();
    int count = random.nextInt(MOST + 1);
    for (int i = 0; i < count && !assessment.findings().isEmpty(); i++) {
      FindingName name = name(assessment, random);
      waivers.put(
          name,
          new Waiver(
              name,
              new Grounds(pick(WORDS, random), pick(WORDS, random), Paper.parse("kst-29521-473")),
              last(assessment.asOf().orElse(NO_DAY), random)));
    }
    return Waivers.of(waivers.values());
  }

  /**
   * Makes a waiver for every finding of a dossier, which counts through its as-of day.
   *
   * @param assessment the assessment of the dossier
   * @return as many waivers as there are findings
   */
  public static Waivers onEverything(Assessment assessment) {
    ImmutableList.Builder<Waiver> waivers = ImmutableList.builder();
    for (Finding finding : assessment.findings()) {
      waivers.add(
          new Waiver(
              FindingName.of(assessment.dossier().id(), finding),
              new Grounds(WORDS.get(0), WORDS.get(1), Paper.parse("kst-29521-473")),
              assessment.asOf().orElse(NO_DAY)));
    }
    return Waivers.of(waivers.build());
  }

  /** A day around another one, that can be written. */
  private static LocalDate last(LocalDate asOf, Random random) {
    LocalDate last = asOf.plusDays(random.nextInt(5) - 2);
    return last.getYear() < 0 || last.getYear() > 9999 ? asOf : last;
  }

  private static FindingName name(Assessment assessment, Random random) {
    String dossier = assessment.dossier().id();
    // half of them on what is open or broken, as far as there is such a finding
    Ordering<Finding> worst = Ordering.natural().onResultOf(f -> Waivers.canFail(f) ? 0 : 1);
    ImmutableList<Finding> findings = worst.immutableSortedCopy(assessment.findings());
    int bound = random.nextBoolean() ? findings.size() : (findings.size() + 2) / 3;
    FindingName name = FindingName.of(dossier, findings.get(random.nextInt(bound)));
    return switch (random.nextInt(9)) {
      case 0 -> new FindingName(dossier, name.rule(), Optional.empty());
      case 1 -> new FindingName(dossier, name.rule(), Optional.of("letter/1999-01-01"));
      case 2 -> new FindingName("elsewhere", name.rule(), name.subject());
      case 3 ->
          new FindingName(
              random.nextInt(4) == 0 ? "elsewhere" : dossier,
              pick(RuleIds.withdrawn(), random),
              name.subject());
      default -> name;
    };
  }

  private static <T> T pick(ImmutableList<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
