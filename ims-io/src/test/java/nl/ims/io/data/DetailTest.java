package nl.ims.io.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadDossier;
import nl.ims.io.sample.Answers;
import nl.ims.io.sample.Examples;
import nl.ims.model.contribution.Form;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessor;
import nl.ims.rules.RuleIds;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.dossier.DossierKind;
import nl.ims.rules.dossier.Questions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Less detail is a part of more: nothing says anything else. */
final class DetailTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path LETTERS = Path.of("examples", "letters");

  private static final ImmutableMap<String, String> LETTER =
      ImmutableMap.of(
          "satisfied", "s",
          "violated", "v",
          "undetermined", "u",
          "needs-judgement", "j",
          "not-applicable", "n");

  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of(
          "sentence",
          "explanation",
          "citations",
          "cases",
          "level-label",
          "basis",
          "text",
          "title",
          "label",
          "reason",
          "authority");

  private static String[] examples() throws IOException {
    return Stream.concat(
            Stream.of(Examples.waived()), Examples.names().stream().map(Examples::file))
        .distinct()
        .toArray(String[]::new);
  }

  @Test
  void findings_are_the_full_answer_without_words_and_papers() throws IOException {
    JsonNode full = JSON.readTree(Answers.assess("json", "full", examples()));
    JsonNode findings = JSON.readTree(Answers.assess("json", "findings", examples()));
    assertThat(plain(findings)).isEqualTo(plain(full));
  }

  /** The same without words and papers of rules. */
  private static Object plain(JsonNode node) {
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(child -> list.add(plain(child)));
      return list;
    }
    if (!node.isObject()) {
      return node;
    }
    Map<String, Object> kept = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> key : node.properties()) {
      if (!WORDS.contains(key.getKey())) {
        kept.put(key.getKey(), plain(key.getValue()));
      }
    }
    return kept;
  }

  @Test
  void verdicts_are_the_full_answer_without_why() throws IOException {
    JsonNode full = JSON.readTree(Answers.assess("json", "full", examples()));
    JsonNode verdicts = JSON.readTree(Answers.assess("json", "verdicts", examples()));
    List<JsonNode> expected = new ArrayList<>();
    for (JsonNode assessment : full.get("assessments")) {
      expected.add(verdicts(assessment));
    }
    List<JsonNode> told = new ArrayList<>();
    for (JsonNode assessment : verdicts.get("assessments")) {
      told.add(assessment);
      assertThat(assessment.propertyNames())
          .containsExactly(
              "dossier",
              "file",
              "as-of",
              "reference-day",
              "omitted-steps",
              "rule-books",
              "regime",
              "findings",
              "summary");
    }
    assertThat(told).hasSizeGreaterThan(20).isEqualTo(expected);
    assertThat(verdicts.propertyNames())
        .containsExactly("ims", "assessments", "problems", "waivers");
  }

  private static JsonNode verdicts(JsonNode assessment) {
    Map<String, Object> kept =
        kept(
            assessment,
            List.of("dossier", "file", "as-of", "reference-day", "omitted-steps", "rule-books"));
    JsonNode regime = assessment.get("regime");
    kept.put("regime", regime.isNull() ? regime : kept(regime, List.of("determined", "outcomes")));
    List<Object> findings = new ArrayList<>();
    for (JsonNode finding : assessment.get("findings")) {
      findings.add(kept(finding, List.of("rule", "subject", "level", "verdict")));
    }
    kept.put("findings", findings);
    kept.put("summary", assessment.get("summary"));
    return JSON.valueToTree(kept);
  }

  private static Map<String, Object> kept(JsonNode node, Iterable<String> keys) {
    Map<String, Object> kept = new LinkedHashMap<>();
    keys.forEach(key -> kept.put(key, node.get(key)));
    return kept;
  }

  @Test
  void a_line_of_verdicts_says_what_the_line_of_everything_says() throws IOException {
    List<String> full = Answers.assess("jsonl", "full", examples()).lines().toList();
    List<String> verdicts = Answers.assess("jsonl", "verdicts", examples()).lines().toList();
    JsonNode rules = JSON.readTree(verdicts.get(0)).get("rules");
    assertThat(verdicts).hasSize(full.size() + 1);
    for (int i = 0; i < full.size(); i++) {
      JsonNode all = JSON.readTree(full.get(i));
      JsonNode line = JSON.readTree(verdicts.get(i + 1));
      if (all.has("waiver")) {
        assertThat(plain(line)).isEqualTo(plain(all));
        continue;
      }
      assertThat(line.propertyNames())
          .containsExactly("dossier", "as-of", "reference-day", "regime", "summary", "verdicts");
      for (String key : List.of("dossier", "as-of", "reference-day", "summary")) {
        assertThat(line.get(key)).isEqualTo(all.get(key));
      }
      assertThat(line.get("regime"))
          .isEqualTo(all.get("regime").isNull() ? all.get("regime") : all.at("/regime/outcomes"));
      List<List<String>> told = new ArrayList<>();
      for (JsonNode verdict : line.get("verdicts")) {
        List<String> one = new ArrayList<>(List.of(rules.get(verdict.get(0).asInt()).asString()));
        one.add(verdict.get(1).asString());
        if (verdict.size() > 2) {
          one.add(verdict.get(2).asString());
        }
        told.add(one);
      }
      assertThat(told).isEqualTo(found(all));
    }
  }

  private static List<List<String>> found(JsonNode all) {
    List<List<String>> found = new ArrayList<>();
    for (JsonNode finding : all.get("findings")) {
      List<String> one = new ArrayList<>(List.of(finding.get("rule").asString()));
      one.add(LETTER.get(finding.get("verdict").asString()));
      if (!finding.get("subject").isNull()) {
        one.add(finding.get("subject").asString());
      }
      found.add(one);
    }
    return found;
  }

  @Test
  void the_first_line_lists_every_rule_once_whatever_the_input() {
    String first =
        Answers.assess("jsonl", "verdicts", Examples.file("eatc")).lines().toList().get(0);
    assertThat(Answers.assess("jsonl", "verdicts", "none.yaml").lines().toList().get(0))
        .isEqualTo(first);
    assertThat(
            Answers.assess(
                    "jsonl",
                    "verdicts",
                    "--framework",
                    "toetsingskader-1995",
                    Examples.file("red-sea-2024"))
                .lines()
                .toList()
                .get(0))
        .isEqualTo(first);
    List<String> rules = new ArrayList<>();
    JSON.readTree(first).get("rules").forEach(rule -> rules.add(rule.asString()));
    assertThat(rules).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(RuleIds.all());
  }

  @Test
  void the_letters_take_few_bytes() throws IOException {
    String[] letters;
    try (Stream<Path> files = Files.list(LETTERS)) {
      letters =
          files
              .map(Path::toString)
              .filter(file -> file.endsWith(".yaml"))
              .sorted()
              .toArray(String[]::new);
    }
    List<String> verdicts = Answers.assess("jsonl", "verdicts", letters).lines().skip(1).toList();
    assertThat(verdicts)
        .hasSize(109)
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThan(1_500));
    assertThat(Answers.assess("jsonl", "findings", letters).getBytes(UTF_8))
        .hasSizeLessThan(28_000 * 109);
  }

  private static final Assessor OWN =
      Assessor.standard()
          .withBooks(
              DossierKind.CONTRIBUTION,
              RuleBook.of(
                  "house",
                  Text.of("Huisregels", "House"),
                  Rule.rule("house/police", Level.GUIDANCE)
                      .sentence("Er gaat politie mee.", "Police go too.")
                      .demands(
                          Questions.FORMS.holds(Form.POLICE),
                          Text.of("er gaat politie mee", "police go too"),
                          Text.of("er gaat geen politie mee", "no police go"))
                      .cites(Citation.read("kst-33279-10", "de opening", "the opening"))
                      .build()));

  @Test
  void own_rules_stand_behind_those_that_ship() {
    String yaml = "ims: 1\ndossier: own\ncontribution: {forms: [police]}\n";
    ReadDossier read = DossierReader.read("x", yaml.getBytes(UTF_8), OWN).dossiers().get(0);
    Assessed assessed = Assessed.of(read, OWN.assess(read.dossier()));
    JsonLineReport standard = JsonLineReport.in(Language.EN).withDetail(Detail.VERDICTS);
    JsonLineReport own = standard.withRulesOf(OWN);

    assertThat(new String(own.first().orElseThrow(), UTF_8)).endsWith(",\"house/police\"]}\n");
    assertThat(new String(own.of(assessed), UTF_8))
        .endsWith("[" + RuleIds.all().size() + ",\"s\"]]}\n");
    assertThatThrownBy(() -> standard.of(assessed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "rule house/police is not in the first line; give withRulesOf the assessor that"
                + " takes it");
    assertThat(standard.withDetail(Detail.FINDINGS).first()).isEmpty();
  }

  @Test
  void a_problem_and_a_waiver_are_lines_as_before() {
    String full = Answers.assess("jsonl", "full", "none.yaml");
    assertThat(Answers.assess("jsonl", "verdicts", "none.yaml").lines().skip(1).toList())
        .isEqualTo(full.lines().toList());
    assertThat(Answers.assess("jsonl", "findings", "none.yaml")).isEqualTo(full);
    assertThat(ImmutableList.copyOf(Detail.values()))
        .extracting(Detail::code)
        .containsExactly("verdicts", "findings", "full");
  }
}
