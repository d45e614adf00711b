package nl.ims.rules.formulation;

import static nl.ims.rules.book.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.testkit.EveryTry;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.article100.ToetsingskaderEditions;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.testkit.OnDay;
import nl.ims.rules.testkit.Situation;

/** The books on the framework say what their second formulation says. */
@AddLifecycleHook(SteadyRun.class)
class FrameworkFormulationsProperties {
  /** The gate is the same every day; another seed looks elsewhere. */
  private static final String SEED = "2014";

  private static final int SELDOM = 3;

  /** Days on which something else is asked than before, or of something else. */
  private static final ImmutableList<LocalDate> CHANGES =
      ImmutableList.of(
          LocalDate.of(1995, 6, 28),
          LocalDate.of(2000, 7, 19),
          LocalDate.of(2001, 7, 13),
          LocalDate.of(2009, 7, 1),
          LocalDate.of(2014, 5, 14),
          LocalDate.of(2022, 4, 1));

  @Provide
  Arbitrary<Situation> situations() {
    return FrameworkSituations.any();
  }

  @EveryTry
  @Property(seed = SEED, tries = 1200, generation = GenerationMode.RANDOMIZED)
  @StatisticsReport(onFailureOnly = true)
  void the_points_are_judged_alike_from_the_sentences(@ForAll("situations") Situation situation) {
    ImmutableMap<String, String> kinds = kinds(situation.referenceDay());
    ImmutableList<Said> found = byTheBook(situation);
    for (Said said : found) {
      Statistics.label(kinds.getOrDefault(said.rule(), "no kind")).collect(said.verdict());
    }

    ImmutableSet<Said> formulated = ImmutableSet.copyOf(SecondFramework.of(situation));
    assertThat(Sets.difference(ImmutableSet.copyOf(found), formulated))
        .as("by their sentences %s, in %s", formulated, situation)
        .isEmpty();
    assertThat(found).hasSameSizeAs(formulated);
    CHANGES.forEach(
        day ->
            ImmutableSet.copyOf(kinds(Optional.of(day)).values())
                .forEach(FrameworkFormulationsProperties::comesToEachVerdict));
  }

  private static ImmutableList<Said> byTheBook(Situation situation) {
    Optional<LocalDate> day = situation.referenceDay();
    var view = situation.view();
    ImmutableList.Builder<Said> said = ImmutableList.builder();
    day.map(Frameworks::inForce).orElseGet(() -> Optional.of(Frameworks.newest())).stream()
        .flatMap(framework -> ToetsingskaderEditions.on(framework, day).rules().stream())
        .flatMap((Rule rule) -> OnDay.findings(rule, view, day).stream())
        .map(Said::of)
        .forEach(said::add);
    return said.build();
  }

  /** What kind of rule each is, and since when. */
  private static ImmutableMap<String, String> kinds(Optional<LocalDate> day) {
    TreeMap<String, String> kinds = new TreeMap<>();
    String since =
        CHANGES.stream()
            .filter(change -> day.isEmpty() || !day.get().isBefore(change))
            .reduce((earlier, later) -> later)
            .map(change -> ", since " + change)
            .orElse("");
    for (AskedPoint point : SecondFramework.asked(day)) {
      String present = (point.whenPresent() ? ", when present" : "") + since;
      String prefix = "toetsingskader/" + point.id() + "/";
      point.demands().forEach((aspect, demand) -> kinds.put(prefix + aspect, demand + present));
      kinds.put(prefix + "weighed", "weighed" + present);
    }
    return ImmutableMap.copyOf(kinds);
  }

  /**
   * A point that is known not to be weighed is a matter of judgement, and one judged is weighed.
   */
  private static void comesToEachVerdict(String kind) {
    boolean weighed = kind.startsWith("weighed");
    Statistics.label(kind)
        .coverage(
            coverage -> {
              for (Verdict verdict : Verdict.values()) {
                coverage
                    .check(verdict)
                    .count(n -> (weighed && verdict == VIOLATED) ? n == 0 : n >= SELDOM);
              }
            });
  }
}
