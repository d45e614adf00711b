package nl.ims.rules.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.model.Dossier;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Finding;
import nl.ims.rules.testkit.OnDay;
import org.junit.jupiter.api.Test;

/**
 * A log cut off at a day is judged as the whole log is as of that day: in one order of {@value
 * #EVERY} in each build, in all of them where {@code ims.exploration} is stated.
 *
 * <p>Cut off are the steps after the day, and {@code recorded-through} where it is later. The cut
 * log is assessed without naming a day: it ends on that day of itself.
 */
class TruncationTest {
  private static final int ORDERS_OF_SEVEN = 94_586;

  /**
   * How many orders there are to one that is tried in each build; odd, for the last step has an
   * even number of places.
   */
  private static final int EVERY = 5;

  /** How many logs there are to one of which everything that is said is compared. */
  private static final int SELDOM = 61;

  private int verdicts;
  private int explained;

  @Test
  void orders_of_the_seven_core_steps() {
    int every = System.getProperty("ims.exploration") == null ? EVERY : 1;
    ImmutableList<Circumstances> all = Cases.all();
    ImmutableList<Logs> logs =
        all.stream()
            .map(circumstances -> new Logs(Thing.SEVEN, circumstances, Logs.THE_DAY_BEFORE, 1))
            .collect(ImmutableList.toImmutableList());
    int[] number = {0};
    Orders.of(
        7,
        order -> {
          if (Orders.last(order) > 0 && number[0]++ % every == 0) {
            int mine = Exploration.turn(verdicts, 2 * all.size());
            int which = mine < all.size() ? mine : 0;
            cut(all.get(which), logs.get(which), order, verdicts);
          }
        });

    int cuttable = ORDERS_OF_SEVEN - 1;
    assertThat(verdicts).isEqualTo((cuttable + every - 1) / every);
    assertThat(explained).isEqualTo((verdicts + SELDOM - 1) / SELDOM);
  }

  /** Cuts a log at one of its places: one that is complete, or open, or complete halfway. */
  private void cut(Circumstances circumstances, Logs logs, int[] order, int number) {
    int last = Orders.last(order);
    int day = logs.dayOf(1 + Exploration.turn(number, last));
    OptionalInt recordedThrough =
        switch (number % 3) {
          case 0 -> OptionalInt.of(logs.dayOf(last + 1));
          case 1 -> OptionalInt.of(logs.dayOf(Exploration.turn(number / 3, last)));
          default -> OptionalInt.empty();
        };
    compare(circumstances, logs.of(order), recordedThrough, day, number % SELDOM == 0);
  }

  private void compare(
      Circumstances circumstances,
      ImmutableList<PlainStep> log,
      OptionalInt recordedThrough,
      int day,
      boolean everything) {
    ImmutableList<PlainStep> cut =
        log.stream().filter(step -> step.day() <= day).collect(ImmutableList.toImmutableList());
    OptionalInt cutThrough =
        recordedThrough.isPresent()
            ? OptionalInt.of(Math.min(day, recordedThrough.getAsInt()))
            : recordedThrough;
    Dossier whole = Explorer.dossier(circumstances, log, recordedThrough);
    Assessor assessor =
        OnDay.assessor(Assessor.standard(), Optional.empty(), circumstances.referenceDay());
    Assessment asOf = assessor.withAsOf(LocalDate.ofEpochDay(day)).assess(whole);
    Assessment ofCut = assessor.assess(Explorer.dossier(circumstances, cut, cutThrough));

    verdicts++;
    if (!verdicts(asOf).equals(verdicts(ofCut)) || !days(asOf).equals(days(ofCut))) {
      assertThat(verdicts(asOf)).as("%s as of day %s", whole, day).isEqualTo(verdicts(ofCut));
      assertThat(days(asOf)).as("%s as of day %s", whole, day).isEqualTo(days(ofCut));
    }
    if (everything) {
      explained++;
      assertThat(told(asOf)).as("%s as of day %s", whole, day).isEqualTo(told(ofCut));
    }
  }

  private static ImmutableList<PlainFinding> verdicts(Assessment assessment) {
    return assessment.findings().stream()
        .map(
            finding ->
                new PlainFinding(
                    finding.rule().id(),
                    finding.subject().orElse(PlainFinding.WHOLE),
                    finding.verdict()))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Object> days(Assessment assessment) {
    return List.of(
        assessment.asOf(),
        assessment.referenceDay(),
        assessment.regime().orElseThrow().outcomes(),
        assessment.books());
  }

  /** All that a reader is told, but how many steps were left out. */
  private static ImmutableList<List<Object>> told(Assessment assessment) {
    ImmutableList.Builder<List<Object>> told = ImmutableList.builder();
    assessment.regime().ifPresent(r -> told.add(List.of(r.missing(), r.proof(), r.explanation())));
    for (Finding finding : assessment.findings()) {
      told.add(
          List.of(
              finding.rule().id(),
              finding.path(),
              finding.missing(),
              finding.missingExact(),
              finding.waitsUntil(),
              finding.proof(),
              finding.citations(),
              finding.explanation()));
    }
    return told.build();
  }
}
