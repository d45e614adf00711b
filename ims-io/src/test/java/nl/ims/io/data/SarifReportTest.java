package nl.ims.io.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ims.io.Assessed;
import nl.ims.io.problem.Location;
import nl.ims.io.sample.Examples;
import nl.ims.io.sample.Sarif;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

final class SarifReportTest {

  private static final String LETTERS = "ims: 1\ndossier: letters\n";

  static ImmutableList<String> examples() throws IOException {
    return Examples.names();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_log_of_each_example_is_valid(String example) {
    String file = Examples.file(example);
    assertThat(Sarif.violations(all("en", file))).isEmpty();
    assertThat(Sarif.violations(all("nl", file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_finding_is_a_result(String example) throws IOException {
    Assessed assessed = Examples.assessed(example);
    JsonNode run = Sarif.run(all("en", Examples.file(example)));
    List<JsonNode> results = Sarif.list(run.get("results"));
    List<Finding> findings = assessed.assessment().findings();
    assertThat(results).hasSameSizeAs(findings);
    for (int i = 0; i < results.size(); i++) {
      assertThat(said(run, results.get(i))).isEqualTo(said(assessed, findings.get(i)));
    }
  }

  @Test
  void what_is_set_aside_is_suppressed_and_each_waiver_that_is_wrong_is_a_result() {
    String log = all("en", Examples.waived());
    assertThat(Sarif.violations(log)).isEmpty();
    JsonNode run = Sarif.run(log);
    List<String> suppressed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (JsonNode result : run.get("results")) {
      // the format wants the list in all results of a run or in none
      assertThat(result.has("suppressions")).isTrue();
      String rule = result.get("ruleId").asString();
      assertThat(run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
      String kind = result.get("kind").asString() + " " + result.get("level").asString();
      for (JsonNode suppression : result.get("suppressions")) {
        suppressed.add(
            String.join(
                " ",
                rule,
                kind,
                suppression.get("kind").asString(),
                suppression.get("status").asString(),
                suppression.at("/location/physicalLocation/region/startLine").asString()));
      }
      if (rule.startsWith("waiver/")) {
        wrong.add(
            String.join(
                " ",
                rule,
                kind,
                result.at("/locations/0/physicalLocation/region/startLine").asString()));
      }
    }
    assertThat(suppressed)
        .containsExactly(
            "article-100/no-departure-before-debate fail note external accepted 6",
            "sovereignty/voting-rule open none external accepted 35");
    assertThat(wrong)
        .containsExactly(
            "waiver/expired fail note 14",
            "waiver/too-broad fail note 21",
            "waiver/expired open none 35",
            "waiver/unused fail note 28",
            "waiver/unused open none 42");
  }

  /** The log in which every finding is a result. */
  private static String all(String language, String... files) {
    return Examples.assess(
        "sarif", language, Lists.asList("--sarif", "all", files).toArray(String[]::new));
  }

  @Test
  void only_what_fails_is_a_result_and_only_its_rules_are_told() throws IOException {
    String log = Examples.assess("sarif", "en", files());
    assertThat(Sarif.violations(log)).isEmpty();
    JsonNode run = Sarif.run(log);
    List<String> told = new ArrayList<>();
    Set<String> rules = new LinkedHashSet<>();
    for (JsonNode result : run.get("results")) {
      assertThat(result.get("kind").asString()).isEqualTo("fail");
      assertThat(run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
      told.add(result.get("ruleId").asString() + " " + file(result));
      rules.add(result.get("ruleId").asString());
    }
    List<String> failing = new ArrayList<>();
    for (String example : Examples.names()) {
      for (Finding finding : Examples.assessed(example).assessment().findings()) {
        if (finding.verdict() == Verdict.VIOLATED
            && finding.rule().level().compareTo(Level.PRACTICE) <= 0) {
          failing.add(finding.rule().id() + " " + Examples.file(example));
        }
      }
    }
    assertThat(told).hasSizeGreaterThan(5).isEqualTo(failing);
    assertThat(Sarif.list(run.at("/tool/driver/rules")))
        .extracting(rule -> rule.get("id").asString())
        .containsExactlyElementsOf(rules);
    assertThat(run.has("taxonomies")).isFalse();
  }

  private static String file(JsonNode result) {
    return result.at("/locations/0/physicalLocation/artifactLocation/uri").asString();
  }

  @ParameterizedTest
  @CsvSource({
    "constructed-aftermath, violated, practice, 2 fail",
    "constructed-aftermath, never, practice, 2 fail",
    "constructed-aftermath, violated, framework, ''",
    "constructed-aftermath, undetermined, practice, '2 fail, 55 open'",
    "constructed-aftermath, undetermined, commitment, '2 fail, 46 open'",
    "red-sea-2024, judgement, guidance, '46 open, 1 review'"
  })
  void the_thresholds_of_the_call_tell_what_fails(
      String example, String on, String level, String kinds) {
    JsonNode run =
        Sarif.run(
            Examples.assess(
                "sarif", "en", "--fail-on", on, "--fail-level", level, Examples.file(example)));
    Map<String, Integer> counts = new TreeMap<>();
    run.get("results")
        .forEach(result -> counts.merge(result.get("kind").asString(), 1, Integer::sum));
    assertThat(
            counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", ")))
        .isEqualTo(kinds);
  }

  @Test
  void what_is_set_aside_is_told_if_it_would_fail_and_a_bad_waiver_if_format_counts() {
    assertThat(
            rules(
                Lists.asList("--fail-level", "guidance", Examples.waived()).toArray(String[]::new)))
        .contains("article-100/no-departure-before-debate");
    assertThat(
            rules(Lists.asList("--fail-level", "format", Examples.waived()).toArray(String[]::new)))
        .contains("waiver/expired", "waiver/too-broad", "waiver/unused");
  }

  private static List<String> rules(String... arguments) {
    return Sarif.list(Sarif.run(Examples.assess("sarif", "en", arguments)).get("results")).stream()
        .map(result -> result.get("ruleId").asString())
        .toList();
  }

  /** A finding as its result should tell it. */
  private static List<Object> said(Assessed assessed, Finding finding) {
    boolean broken = finding.verdict() == Verdict.VIOLATED;
    Location place =
        assessed.locationOf(finding).orElse(assessed.locations().of("ims").orElseThrow());
    return List.of(
        finding.rule().id(),
        finding.rule().sentence().in(Language.EN).replace("](", "] ("),
        kind(finding.verdict()),
        broken ? SarifRules.severity(finding.rule().level()) : "none",
        assessed.file(),
        place.line(),
        place.column(),
        finding.proof().size());
  }

  /** The same, from the log. */
  private static List<Object> said(JsonNode run, JsonNode result) {
    JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
    assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    JsonNode place = result.at("/locations/0/physicalLocation");
    return List.of(
        rule.get("id").asString(),
        rule.at("/fullDescription/text").asString(),
        result.get("kind").asString(),
        result.get("level").asString(),
        place.at("/artifactLocation/uri").asString(),
        place.at("/region/startLine").asInt(0),
        place.at("/region/startColumn").asInt(0),
        result.has("relatedLocations") ? result.get("relatedLocations").size() : 0);
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case SATISFIED -> "pass";
      case VIOLATED -> "fail";
      case UNDETERMINED -> "open";
      case NEEDS_JUDGEMENT -> "review";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "LAW, error",
    "FRAMEWORK, error",
    "COMMITMENT, warning",
    "PRACTICE, warning",
    "GUIDANCE, note",
    "FORMAT, note"
  })
  void each_level_has_its_severity(Level level, String severity) {
    assertThat(SarifRules.severity(level)).isEqualTo(severity);
  }

  @Test
  void two_editions_of_a_framework_have_each_their_rules_and_their_points() {
    JsonNode run =
        Sarif.run(all("nl", Examples.file("uruzgan-2006"), Examples.file("red-sea-2024")));
    JsonNode driver = run.at("/tool/driver");
    assertThat(driver.at("/supportedTaxonomies/0/name").asString())
        .isEqualTo("toetsingskader-2001");
    assertThat(driver.at("/supportedTaxonomies/1/name").asString())
        .isEqualTo("toetsingskader-2014");
    assertThat(run.get("taxonomies")).hasSize(2);
    int weighed = 0;
    for (JsonNode rule : driver.get("rules")) {
      boolean framework = rule.get("id").asString().startsWith("toetsingskader/");
      assertThat(rule.has("relationships")).isEqualTo(framework);
      if (framework) {
        JsonNode target = rule.at("/relationships/0/target");
        int taxonomy = target.at("/toolComponent/index").asInt();
        JsonNode component = run.get("taxonomies").get(taxonomy);
        assertThat(component.get("name")).isEqualTo(target.at("/toolComponent/name"));
        JsonNode point = component.get("taxa").get(target.get("index").asInt());
        assertThat(point.get("id")).isEqualTo(target.get("id"));
        assertThat(rule.get("id").asString()).contains("/" + point.get("id").asString() + "/");
      }
      weighed += rule.get("id").asString().equals("toetsingskader/mandate/weighed") ? 1 : 0;
    }
    assertThat(weighed).isEqualTo(2);
    assertThat(Sarif.list(run.get("results")))
        .filteredOn(r -> r.get("ruleId").asString().equals("toetsingskader/mandate/weighed"))
        .extracting(r -> driver.get("rules").get(r.get("ruleIndex").asInt()))
        .extracting(rule -> rule.at("/relationships/0/target/toolComponent/name").asString())
        .containsExactly("toetsingskader-2001", "toetsingskader-2014");
  }

  @Test
  void the_log_of_all_examples_is_valid_and_has_no_two_equal_rules() throws IOException {
    String log = all("en", files());
    assertThat(Sarif.violations(log)).isEmpty();
    assertThat(Sarif.list(Sarif.run(log).at("/tool/driver/rules")))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(300);
  }

  private static String[] files() throws IOException {
    return Examples.names().stream().map(Examples::file).toArray(String[]::new);
  }

  @Test
  void no_two_results_of_the_examples_have_one_fingerprint() throws IOException {
    JsonNode run = Sarif.run(all("en", files()));
    assertThat(Sarif.list(run.get("results")))
        .extracting(result -> result.at("/partialFingerprints/finding~1v1").asString())
        .doesNotHaveDuplicates()
        .allMatch(print -> print.matches("[0-9a-f]{64}"))
        .hasSizeGreaterThan(2000);
  }

  /** Where fingerprints changed, whoever keeps them would see every finding as new. */
  @Test
  void a_fingerprint_stays_what_it_was() {
    JsonNode run =
        Sarif.run(Sarif.log("x", LETTERS + "contribution: {purposes: []}\n", Language.EN));
    assertThat(run.at("/results/0/ruleId").asString()).isEqualTo("article-97/purpose");
    assertThat(run.at("/results/0/partialFingerprints/finding~1v1").asString())
        .isEqualTo("78e6dac058c4572a3e3b7ef5792e12dae094c2c3ee94e2e743cbe2f7d515dcde");
  }

  @Test
  void what_is_missing_is_told_and_the_rest_is_not() {
    JsonNode run = Sarif.run(Sarif.log("x", LETTERS + "contribution: {}\n", Language.EN));
    for (JsonNode result : run.get("results")) {
      JsonNode properties = result.get("properties");
      boolean open = result.get("kind").asString().equals("open");
      assertThat(properties.has("missing")).isEqualTo(open);
      if (open && !properties.get("missing").isEmpty()) {
        for (JsonNode fact : properties.at("/missing/0")) {
          assertThat(result.at("/message/text").asString()).contains(fact.asString());
        }
      }
    }
  }

  @Test
  void what_cannot_be_read_is_a_notification_and_makes_the_run_unsuccessful() {
    String log = Sarif.log("a b.yaml", LETTERS + "report: {}\nx: 1\n---\n" + LETTERS, Language.EN);
    assertThat(Sarif.violations(log)).isEmpty();
    JsonNode run = Sarif.run(log);
    JsonNode invocation = run.at("/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(run.get("results")).isEmpty();
    JsonNode first = invocation.at("/toolExecutionNotifications/0");
    assertThat(first.get("level").asString()).isEqualTo("error");
    assertThat(first.at("/message/text").asString())
        .isEqualTo(
            "x: unknown key 'x' (valid: ims, dossier, follows, title, recorded-through,"
                + " points-complete, contribution, cooperation, report, points, procedure,"
                + " judgements, note)");
    JsonNode place = first.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("a%20b.yaml");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(4);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(1);
  }

  @Test
  void a_broken_rule_makes_no_run_unsuccessful() {
    JsonNode run = Sarif.run(all("en", Examples.file("red-sea-2024")));
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    assertThat(run.at("/invocations/0/toolExecutionNotifications")).isEmpty();
  }

  @Test
  void a_column_counts_code_points() {
    String dossier =
        "{ims: 1, note: \"\uD83D\uDEA2\", dossier: wide, contribution: {purposes: []}}\n";
    JsonNode run = Sarif.run(Sarif.log("x", dossier, Language.EN));
    assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    JsonNode region = run.at("/results/0/locations/0/physicalLocation/region");
    int index = dossier.indexOf("purposes");
    assertThat(region.get("startColumn").asInt()).isEqualTo(dossier.codePointCount(0, index) + 1);
  }

  @ParameterizedTest
  @CsvSource({"'{0} [a](b) [c]', '{{0}} [a] (b) [c]'", "plain, plain"})
  void a_message_holds_no_argument_and_no_link(String text, String escaped) {
    assertThat(SarifOut.escaped(text)).isEqualTo(escaped);
  }

  @Test
  void the_schema_refuses_what_is_wrong() {
    String log = all("en", Examples.file("red-sea-2024"));
    for (String wrong :
        List.of(
            log.replace("\"kind\": \"pass\"", "\"kind\": \"satisfied\""),
            log.replace("\"level\": \"none\"", "\"level\": \"law\""),
            log.replace("\"startColumn\": 5", "\"startColumn\": 0"),
            log.replace("\"ruleId\"", "\"rule\""),
            log.replace("\"executionSuccessful\": true,", ""),
            log.replace("\"name\": \"ims\",", ""))) {
      assertThat(wrong).isNotEqualTo(log);
      assertThat(Sarif.violations(wrong)).isNotEmpty();
    }
  }
}
