package nl.ims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.testkit.EveryTry;
import nl.ims.model.testkit.SteadyRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class SteadyRunTest {
  /** These count how often each verdict occurs: what they find belongs to their seed. */
  private static final ImmutableSet<String> OF_ONE_SEED =
      ImmutableSet.of("VerdictCoverageProperties", "ReportVerdictsProperties");

  private static final Pattern PROPERTY = Pattern.compile("^ +@Property\\b", Pattern.MULTILINE);

  private static final List<Integer> DRAWN = new ArrayList<>();
  private final String seedBefore = System.getProperty(SteadyRun.SEED, "");
  private final String triesBefore = System.getProperty(SteadyRun.TRIES, "");

  /** A law of one seed, run below; it holds of anything. */
  @AddLifecycleHook(SteadyRun.class)
  static class Pinned {
    @Property(tries = 20, seed = "1848")
    void anything(@ForAll int number) {
      DRAWN.add(number);
    }
  }

  /** A law without a seed of its own. */
  @AddLifecycleHook(SteadyRun.class)
  static class Unseeded {
    @Property(tries = 20)
    void anything(@ForAll int number) {
      DRAWN.add(number);
    }
  }

  /** A law that counts. */
  @AddLifecycleHook(SteadyRun.class)
  static class Counting {
    @EveryTry
    @Property(tries = 20)
    void anything(@ForAll int number) {
      DRAWN.add(number);
    }
  }

  /** A law that does not say how often it is tried. */
  @AddLifecycleHook(SteadyRun.class)
  static class Default {
    @Property
    void anything(@ForAll int number) {
      DRAWN.add(number);
    }
  }

  @AfterEach
  void seed_and_tries_of_the_run_are_back() {
    System.setProperty(SteadyRun.SEED, seedBefore);
    System.setProperty(SteadyRun.TRIES, triesBefore);
  }

  private static int tried(Class<?> laws, String most) {
    System.setProperty(SteadyRun.TRIES, most);
    return drawn(laws, "").size();
  }

  private static List<Integer> drawn(Class<?> laws, String seed) {
    System.setProperty(SteadyRun.SEED, seed);
    DRAWN.clear();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(laws))
                .configurationParameter("jqwik.database", "")
                .build());
    return List.copyOf(DRAWN);
  }

  @Test
  void a_law_with_a_seed_of_its_own_takes_another_one_that_is_given_and_else_keeps_its_own() {
    assertThat(drawn(Pinned.class, ""))
        .hasSize(20)
        .isEqualTo(drawn(Pinned.class, ""))
        .isEqualTo(drawn(Pinned.class, "1848"));
    assertThat(drawn(Pinned.class, "1814"))
        .hasSize(20)
        .isEqualTo(drawn(Pinned.class, "1814"))
        .isNotEqualTo(drawn(Pinned.class, ""));
  }

  @Test
  void a_law_without_a_seed_draws_the_same_each_time_and_another_seed_when_one_is_given() {
    assertThat(drawn(Unseeded.class, "")).hasSize(20).isEqualTo(drawn(Unseeded.class, ""));
    assertThat(drawn(Unseeded.class, "1814"))
        .hasSize(20)
        .isEqualTo(drawn(Pinned.class, "1814"))
        .isNotEqualTo(drawn(Unseeded.class, ""));
  }

  @Test
  void a_law_is_tried_no_more_often_than_the_run_allows_unless_it_counts() {
    assertThat(tried(Unseeded.class, "7")).isEqualTo(7);
    assertThat(tried(Unseeded.class, "100")).isEqualTo(20);
    assertThat(tried(Unseeded.class, "")).isEqualTo(20);
    assertThat(tried(Default.class, "7")).isEqualTo(7);
    assertThat(tried(Default.class, "")).isEqualTo(300);
    assertThat(tried(Counting.class, "7")).isEqualTo(20);
  }

  /** But for those that the tutorial prints, which does not speak of seeds. */
  @Test
  void every_law_of_this_project_is_steady_and_looks_elsewhere_when_asked_unless_it_is_of_one_seed()
      throws IOException {
    List<String> unsteady = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        if (PROPERTY.matcher(text).find()
            && !text.contains("@AddLifecycleHook(SteadyRun.class)\n")) {
          unsteady.add(MoreFiles.getNameWithoutExtension(file));
        }
      }
    }
    assertThat(unsteady)
        .containsExactlyInAnyOrderElementsOf(
            Sets.union(OF_ONE_SEED, ImmutableSet.of("LargeBookTest", "PurchaseBookTest")));
  }
}
