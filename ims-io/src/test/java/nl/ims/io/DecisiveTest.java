package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.RuleIds;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.testkit.OnDay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No rule is there for show: each is satisfied or violated in some example, and there is one fact
 * of that example without which it would not be. Both days of the assessment stay as they are.
 */
class DecisiveTest {
  private static final Path EXAMPLES = Path.of("examples");

  /** For each rule that was found decisive, in which dossier and by which change. */
  private static final Map<String, String> DECISIVE = new TreeMap<>();

  @BeforeAll
  static void find() throws IOException {
    for (Dossier dossier : dossiers()) {
      Assessment assessment = Assessor.standard().assess(dossier);
      Set<String> open =
          new LinkedHashSet<>(Sets.difference(settled(assessment), DECISIVE.keySet()));
      if (!open.isEmpty()) {
        vary(dossier, assessment, open);
      }
    }
  }

  private static void vary(Dossier dossier, Assessment assessment, Set<String> open) {
    for (Variations.Variation variation : Variations.of(dossier)) {
      Assessment changed =
          OnDay.assessor(Assessor.standard(), assessment.asOf(), assessment.referenceDay())
              .assess(variation.dossier());
      Map<String, Verdict> verdicts = verdicts(changed);
      for (Finding finding : assessment.findings()) {
        Optional<Verdict> now = Optional.ofNullable(verdicts.get(place(finding)));
        if (isSettled(finding)
            && now.filter(verdict -> verdict != finding.verdict()).isPresent()
            && open.remove(finding.rule().id())) {
          DECISIVE.put(
              finding.rule().id(),
              Joiner.on(' ')
                  .join(dossier.id(), variation.change(), finding.verdict(), now.orElseThrow()));
        }
      }
      if (open.isEmpty()) {
        return;
      }
    }
  }

  private static boolean isSettled(Finding finding) {
    return finding.verdict() == Verdict.SATISFIED || finding.verdict() == Verdict.VIOLATED;
  }

  private static Set<String> settled(Assessment assessment) {
    return assessment.findings().stream()
        .filter(DecisiveTest::isSettled)
        .map(finding -> finding.rule().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Map<String, Verdict> verdicts(Assessment assessment) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    assessment.findings().forEach(finding -> verdicts.put(place(finding), finding.verdict()));
    return verdicts;
  }

  private static String place(Finding finding) {
    return finding.rule().id() + " " + finding.subject().orElse("-");
  }

  private static List<Dossier> dossiers() throws IOException {
    ImmutableList.Builder<Dossier> dossiers = ImmutableList.builder();
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        DossierReader.read(file.toString(), Files.readAllBytes(file))
            .dossiers()
            .forEach(read -> dossiers.add(read.dossier()));
      }
    }
    return dossiers.build();
  }

  @Test
  void every_rule_is_decisive_in_some_example() {
    assertThat(RuleIds.all()).isNotEmpty();
    assertThat(Sets.difference(ImmutableSet.copyOf(RuleIds.all()), DECISIVE.keySet()))
        .as("rules that no single fact of an example decides")
        .isEmpty();
  }
}
