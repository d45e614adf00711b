package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadLine;
import nl.ims.io.StatedIds;
import nl.ims.io.data.JsonLineReport;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever one line does, the others are answered. */
final class AnswersTest {

  private static final String LINES =
      """
      {"ims":1,"dossier":"a","contribution":{}}
      {"ims":1,"dossier":"b","contribution":{}}
      {"ims":1,"dossier":"c","contribution":{}}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"IllegalStateException", "StackOverflowError", "OutOfMemoryError"})
  void a_line_on_which_the_rules_break_is_a_problem_and_the_others_are_answered(String thrown)
      throws UsageException {
    Arguments arguments = new Arguments(ImmutableListMultimap.of(), ImmutableList.of());
    Answers answers =
        new Answers(
            read -> assess(read, thrown), Threshold.of(arguments), JsonLineReport.in(Language.EN));
    StatedIds ids = StatedIds.none();
    List<String> told = new ArrayList<>();
    for (ReadDossier read :
        DossierReader.readLines("x", LINES.getBytes(StandardCharsets.UTF_8)).dossiers()) {
      ReadLine line = new ReadLine(Optional.of(read), ImmutableList.of(), Optional.empty());
      Answers.Answer answer = answers.of(ids, line, 0);
      assertThat(answer.json().isPresent()).isEqualTo(answer.problems().isEmpty());
      assertThat(answer.bytes()).isGreaterThan(answer.json().map(json -> json.length).orElse(0));
      told.add(
          answer.problems().stream()
              .map(Problem::toString)
              .findFirst()
              .orElse(read.dossier().id()));
    }
    assertThat(told).hasSize(3).startsWith("a").endsWith("c");
    assertThat(told.get(1))
        .startsWith("x:2:10: $: this is a defect of ours, please report it: " + thrown + " at ")
        .endsWith(": on purpose");
  }

  private static Assessed assess(ReadDossier read, String thrown) {
    if (read.dossier().id().equals("b")) {
      switch (thrown) {
        case "StackOverflowError" -> throw new StackOverflowError("on purpose");
        case "OutOfMemoryError" -> throw new OutOfMemoryError("on purpose");
        default -> throw new IllegalStateException("on purpose");
      }
    }
    return Assessed.of(read, Assessor.standard().assess(read.dossier()));
  }
}
