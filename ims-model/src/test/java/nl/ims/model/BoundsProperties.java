package nl.ims.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.actor.Country;
import nl.ims.model.source.OtherSource;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.SteadyRun;

/** Each bound of each key of each value, from just inside and from just outside. */
@AddLifecycleHook(SteadyRun.class)
class BoundsProperties {
  private static final ImmutableList<Bounds<?>> ALL =
      Stream.of(DossierBounds.ALL, ContributionBounds.ALL, CooperationBounds.ALL, ReportBounds.ALL)
          .flatMap(ImmutableList::stream)
          .collect(ImmutableList.toImmutableList());

  /** What is one word or id, or words; each has a test of how it is spelled. */
  private static final ImmutableSet<Class<?>> SPELLED =
      ImmutableSet.of(Text.class, Paper.class, OtherSource.class, Country.class);

  /** What has a bound wherever it stands: not every day, number, id or order will do. */
  private static final ImmutableSet<Class<?>> BOUNDED =
      ImmutableSet.of(
          LocalDate.class,
          Integer.class,
          BigDecimal.class,
          String.class,
          ImmutableSortedSet.class,
          ImmutableSortedMap.class);

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(onFailureOnly = true)
  void a_key_keeps_what_is_just_inside_its_bounds_and_refuses_what_is_just_outside(
      @ForAll("dossiers") Dossier dossier) {
    Attributes.values(dossier)
        .forEach(
            value ->
                ALL.stream()
                    .filter(bounds -> bounds.type().isInstance(value))
                    .forEach(
                        bounds -> {
                          bounds.check(value);
                          Statistics.collect(bounds.type().getSimpleName());
                        }));
    Statistics.coverage(
        checker ->
            ALL.forEach(
                bounds -> checker.check(bounds.type().getSimpleName()).count(count -> count > 0)));
  }

  @Example
  void no_key_that_has_bounds_is_left_out_here() {
    ImmutableSet<String> here =
        ALL.stream()
            .flatMap(bounds -> bounds.keys().stream().map(key -> name(bounds.type(), key)))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> bounded =
        Attributes.within(Dossier.class).stream()
            .filter(type -> !SPELLED.contains(type))
            .flatMap(
                type ->
                    Attributes.of(type).stream()
                        .filter(BoundsProperties::isBounded)
                        .map(method -> name(type, key(method))))
            .collect(ImmutableSet.toImmutableSet());
    assertThat(here).containsAll(bounded).hasSizeGreaterThan(50);
  }

  private static boolean isBounded(Method method) {
    return !Collections.disjoint(Attributes.classes(method.getGenericReturnType()), BOUNDED);
  }

  private static String name(Class<?> type, String key) {
    return type.getSimpleName() + " " + key;
  }

  private static String key(Method method) {
    return CaseFormat.LOWER_CAMEL.to(
        CaseFormat.LOWER_HYPHEN, method.getName().replace("Inclusive", ""));
  }
}
