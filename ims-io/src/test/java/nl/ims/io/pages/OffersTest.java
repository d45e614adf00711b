package nl.ims.io.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What other people's machines run, as far as it can be known without one of them: the action of
 * GitHub, the hook of pre-commit, the container.
 */
final class OffersTest {

  private static final Pattern READ_INPUT = Pattern.compile("\\$\\{\\{ inputs\\.([a-z-]+) }}");
  private static final Pattern READ_VARIABLE = Pattern.compile("\\$\\{(INPUT_[A-Z_]+)");
  private static final Pattern TOLD_VARIABLE = Pattern.compile("(?m)^# {3}(INPUT_[A-Z_]+) ");
  private static final Pattern COPY = Pattern.compile("COPY (?:--from=(\\w+) )?(\\S+) (\\S+)");

  private static String text(String name) throws IOException {
    return Files.readString(Page.ROOT.resolve(name));
  }

  private static Object yaml(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return (Map<?, ?>) requireNonNull(value, "a mapping is missing");
  }

  private static List<?> list(@Nullable Object value) {
    return (List<?>) requireNonNull(value, "a list is missing");
  }

  private static Map<?, ?> step() throws IOException {
    Map<?, ?> runs = map(map(yaml(text("action.yml"))).get("runs"));
    assertThat(runs.get("using")).isEqualTo("composite");
    List<?> steps = list(runs.get("steps"));
    assertThat(steps).hasSize(1);
    return map(steps.get(0));
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    pattern.matcher(text).results().forEach(one -> found.add(one.group(1)));
    return found;
  }

  private static String variable(Object input) {
    return "INPUT_" + input.toString().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  @Test
  void the_action_hands_each_input_to_its_script_and_nothing_else() throws IOException {
    Map<?, ?> inputs = map(map(yaml(text("action.yml"))).get("inputs"));
    Map<?, ?> handed = map(step().get("env"));
    Set<String> variables = new TreeSet<>();
    inputs.keySet().forEach(input -> variables.add(variable(input)));

    assertThat(handed.keySet()).isEqualTo(variables);
    for (Object input : inputs.keySet()) {
      assertThat(handed.get(variable(input))).isEqualTo("${{ inputs." + input + " }}");
    }
    assertThat(found(READ_INPUT, text("action.yml"))).isEqualTo(names(inputs));
    assertThat(found(READ_VARIABLE, text(".ci/action"))).isEqualTo(variables);
    assertThat(found(TOLD_VARIABLE, text(".ci/action"))).isEqualTo(variables);
  }

  private static Set<String> names(Map<?, ?> map) {
    Set<String> names = new TreeSet<>();
    map.keySet().forEach(key -> names.add(key.toString()));
    return names;
  }

  @Test
  void the_action_runs_its_script_and_no_action_of_others() throws IOException {
    assertThat(step().get("run")).isEqualTo("\"$GITHUB_ACTION_PATH/.ci/action\"");
    assertThat(step().get("shell")).isEqualTo("sh");
    assertThat(Page.ROOT.resolve(".ci/action")).isExecutable();
    assertThat(text("action.yml")).doesNotContain("uses:");
  }

  @Test
  void the_outputs_of_the_action_are_those_that_its_script_writes() throws IOException {
    Map<?, ?> outputs = map(map(yaml(text("action.yml"))).get("outputs"));
    assertThat(step().get("id")).isEqualTo("assess");
    for (Object output : outputs.keySet()) {
      assertThat(map(outputs.get(output)).get("value"))
          .isEqualTo("${{ steps.assess.outputs." + output + " }}");
      assertThat(text(".ci/action")).contains(output + "=");
    }
  }

  @Test
  void the_workflow_that_is_shown_uses_inputs_and_outputs_that_there_are() throws IOException {
    Map<?, ?> action = map(yaml(text("action.yml")));
    int steps = 0;
    for (Page.Block block : Page.read(Page.ROOT.resolve("docs/ci.md")).blocks()) {
      if (block.content().contains("uses: OWNER/ims@")) {
        Map<?, ?> job = map(map(map(yaml(block.content())).get("jobs")).get("dossiers"));
        for (Object step : list(job.get("steps"))) {
          if (map(step).get("uses") instanceof String used && used.startsWith("OWNER/ims@")) {
            assertThat(names(map(action.get("inputs"))))
                .containsAll(names(map(map(step).get("with"))));
            steps++;
          }
        }
      }
    }
    assertThat(steps).isPositive();
  }

  @Test
  void the_hook_of_pre_commit_runs_the_launcher_on_dossiers() throws IOException {
    List<?> hooks = (List<?>) yaml(text(".pre-commit-hooks.yaml"));
    assertThat(hooks).hasSize(1);
    Map<?, ?> hook = map(hooks.get(0));
    List<String> entry = Splitter.on(' ').splitToList(String.valueOf(hook.get("entry")));
    assertThat(hook.get("language")).isEqualTo("script");
    assertThat(entry).containsExactly("ims", "assess");
    assertThat(Page.ROOT.resolve(entry.get(0))).isExecutable();
    Pattern files = Pattern.compile(String.valueOf(hook.get("files")));
    assertThat(List.of("dossiers/a.yaml", "x/dossiers/b/c.yml", "dossiers/d.jsonl"))
        .allMatch(name -> files.matcher(name).find());
    assertThat(List.of("dossiers/a.md", "old-dossiers/a.yaml", "a.yaml"))
        .noneMatch(name -> files.matcher(name).find());
    assertThat(text("docs/ci.md")).contains("id: " + hook.get("id"));
  }

  @Test
  void the_container_copies_what_there_is_and_runs_as_nobody() throws IOException {
    String container = text("Containerfile");
    List<String> bases = new ArrayList<>();
    Set<String> stages = new HashSet<>();
    for (String line : Splitter.on('\n').split(container)) {
      if (line.startsWith("FROM ")) {
        List<String> words = Splitter.on(' ').splitToList(line);
        bases.add(words.get(1));
        stages.add(words.size() > 3 ? words.get(3) : "");
      }
    }
    assertThat(bases)
        .containsExactly(
            "docker.io/library/maven:3.9-eclipse-temurin-17",
            "docker.io/library/eclipse-temurin:17-jre");
    PathMatcher jar = FileSystems.getDefault().getPathMatcher("glob:ims-io-*-cli.jar");
    for (Matcher copy = COPY.matcher(container); copy.find(); ) {
      if (copy.group(1) == null) {
        assertThat(Page.ROOT.resolve(copy.group(2))).exists();
      } else {
        assertThat(stages).contains(copy.group(1));
        assertThat(copy.group(2)).isEqualTo("/src/ims-io/target/ims-io-*-cli.jar");
        assertThat(jar.matches(Path.of("ims-io-0.1.0-cli.jar"))).isTrue();
      }
    }
    assertThat(container)
        .contains("nl.ims.io.cli.Ims")
        .containsSubsequence("FROM ", "FROM ", "\nUSER 10001:10001\n", "\nENTRYPOINT [\"ims\"]\n");
  }
}
