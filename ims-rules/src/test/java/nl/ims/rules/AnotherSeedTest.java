package nl.ims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.ImmutableSet;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class AnotherSeedTest {
  /** These count how often each verdict occurs: what they find belongs to their seed. */
  private static final ImmutableSet<String> COUNTING =
      ImmutableSet.of("VerdictCoverageProperties", "ReportVerdictsProperties");

  private static final List<Integer> DRAWN = new ArrayList<>();
  private final String before = System.getProperty(AnotherSeed.KEY, "");

  /** A law of one seed, run below; it holds of anything. */
  @AddLifecycleHook(AnotherSeed.class)
  static class Pinned {
    @Property(tries = 20, seed = "1848")
    void anything(@ForAll int number) {
      DRAWN.add(number);
    }
  }

  @AfterEach
  void the_seed_of_the_run_is_back() {
    System.setProperty(AnotherSeed.KEY, before);
  }

  private static List<Integer> drawn(String seed) {
    System.setProperty(AnotherSeed.KEY, seed);
    DRAWN.clear();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Pinned.class))
                .configurationParameter("jqwik.database", "")
                .build());
    return List.copyOf(DRAWN);
  }

  @Test
  void a_law_with_a_seed_of_its_own_takes_another_one_that_is_given_and_else_keeps_its_own() {
    assertThat(drawn("")).hasSize(20).isEqualTo(drawn("")).isEqualTo(drawn("1848"));
    assertThat(drawn("1814")).hasSize(20).isEqualTo(drawn("1814")).isNotEqualTo(drawn(""));
  }

  @Test
  void every_law_with_a_seed_of_its_own_takes_another_one_unless_it_counts()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path root =
        Path.of(AnotherSeedTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> pinned = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Properties.class")).toList()) {
        String name = root.relativize(file).toString().replace(File.separatorChar, '.');
        Class<?> laws = Class.forName(name.substring(0, name.length() - ".class".length()));
        if (Arrays.stream(laws.getDeclaredMethods()).anyMatch(AnotherSeedTest::isPinned)) {
          pinned.add(laws.getSimpleName());
          assertThat(hooks(laws).contains(AnotherSeed.class))
              .as(name)
              .isNotEqualTo(COUNTING.contains(laws.getSimpleName()));
        }
      }
    }
    assertThat(pinned).contains("LawsProperties", "WaiversProperties").containsAll(COUNTING);
  }

  private static boolean isPinned(Method method) {
    Property property = method.getAnnotation(Property.class);
    return property != null && !property.seed().equals(Property.SEED_NOT_SET);
  }

  private static List<Class<?>> hooks(Class<?> laws) {
    return Arrays.stream(laws.getAnnotationsByType(AddLifecycleHook.class))
        .<Class<?>>map(AddLifecycleHook::value)
        .toList();
  }
}
