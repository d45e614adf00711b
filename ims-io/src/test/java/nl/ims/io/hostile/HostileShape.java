package nl.ims.io.hostile;

import static java.util.stream.Collectors.joining;
import static nl.ims.io.hostile.Recipe.ARTICLE_100;
import static nl.ims.io.hostile.Recipe.UNKNOWN;

import com.google.common.collect.ImmutableList;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.ims.model.procedure.StepKind;

/** Shapes of dossier that have hurt, or might: each as large as the limits allow. */
enum HostileShape {
  LETTERS_OF_ONE_DAY(steps(ARTICLE_100, -1, 0, 0, StepKind.LETTER)),
  LETTERS_OF_ONE_DAY_OF_AN_UNKNOWN_REGIME(steps(UNKNOWN, -1, 0, 0, StepKind.LETTER)),
  LETTERS_OF_ONE_DAY_IN_A_COMPLETE_LOG(steps(ARTICLE_100, 4_000, 0, 0, StepKind.LETTER)),
  LETTERS_OF_MANY_DAYS(steps(ARTICLE_100, -1, 3, 0, StepKind.LETTER)),
  LETTERS_THAT_STATE_EVERYTHING(steps(ARTICLE_100, -1, 1, -1, StepKind.LETTER)),
  EXTENSION_LETTERS_OF_ONE_DAY(steps(ARTICLE_100, -1, 0, 0, StepKind.EXTENSION_LETTER)),
  EXTENSION_LETTERS_THAT_STATE_EVERYTHING(steps(ARTICLE_100, -1, 1, -1, StepKind.EXTENSION_LETTER)),
  EXTENSION_LETTERS_OF_AN_UNKNOWN_REGIME(steps(UNKNOWN, -1, 3, 0, StepKind.EXTENSION_LETTER)),
  SUPPLEMENTARY_LETTERS_OF_ONE_DAY(steps(UNKNOWN, -1, 0, 0, StepKind.SUPPLEMENTARY_LETTER)),
  SUPPLEMENTARY_LETTERS_IN_A_COMPLETE_LOG(
      steps(ARTICLE_100, 4_000, 0, 0, StepKind.SUPPLEMENTARY_LETTER)),
  LETTERS_OF_ALL_KINDS(
      steps(
          ARTICLE_100,
          -1,
          0,
          0,
          StepKind.LETTER,
          StepKind.EXTENSION_LETTER,
          StepKind.SUPPLEMENTARY_LETTER)),
  LETTERS_BEFORE_EMPLOYMENT(
      steps(ARTICLE_100, -1, 0, 0, StepKind.EMPLOYMENT, StepKind.END, StepKind.LETTER)),
  LETTERS_AND_CHANGES(
      steps(
          ARTICLE_100, -1, 2, 0, StepKind.LETTER, StepKind.CHANGE, StepKind.SUPPLEMENTARY_LETTER)),
  CHANGES(steps(ARTICLE_100, -1, 1, 0, StepKind.CHANGE)),
  QUESTIONS_OF_MANY_DAYS(steps(ARTICLE_100, -1, 3, 0, StepKind.QUESTIONS)),
  QUESTIONS_AND_ANSWERS(steps(ARTICLE_100, -1, 1, 0, StepKind.QUESTIONS, StepKind.ANSWERS)),
  DEBATES(steps(ARTICLE_100, -1, 1, 0, StepKind.DEBATE, StepKind.PLENARY_DEBATE, StepKind.LETTER)),
  DEPARTURES(steps(ARTICLE_100, -1, 3, 0, StepKind.DEPARTURE)),
  NOTIFICATIONS(steps(ARTICLE_100, -1, 0, 0, StepKind.NOTIFICATION, StepKind.INTENTION)),
  EVALUATIONS(
      steps(
          ARTICLE_100,
          -1,
          1,
          0,
          StepKind.EMPLOYMENT,
          StepKind.PROGRESS_REPORT,
          StepKind.FINAL_EVALUATION,
          StepKind.INTERIM_EVALUATION)),
  STANDBY_OF_ONE_DAY(
      steps(
          ARTICLE_100,
          -1,
          0,
          -1,
          StepKind.STANDBY_START,
          StepKind.STANDBY_END,
          StepKind.ASSIGNMENT_LETTER)),
  STANDBY_WITHOUT_A_FRAMEWORK(
      steps(UNKNOWN, -1, 2, 0, StepKind.STANDBY_START, StepKind.ASSIGNMENT_LETTER)),
  INCIDENTS_OF_ONE_STEP(steps(ARTICLE_100, -1, 0, 0, StepKind.HARM_SUSPECTED)),
  INCIDENTS_OF_ALL_STEPS(
      steps(
          ARTICLE_100,
          -1,
          1,
          0,
          StepKind.HARM_SUSPECTED,
          StepKind.HARM_FIRST_ANALYSIS,
          StepKind.HARM_INVESTIGATION_STARTED,
          StepKind.HARM_START_REPORTED,
          StepKind.HARM_INVESTIGATION_ENDED,
          StepKind.HARM_OUTCOME_REPORTED,
          StepKind.HARM_BRIEFING)),
  INCIDENTS_OF_ONE_KIND(steps(ARTICLE_100, 2_393, 5, -1, StepKind.HARM_INVESTIGATION_STARTED)),
  STEPS_OF_EVERY_KIND(steps(ARTICLE_100, -1, 0, 0, StepKind.values())),
  STEPS_OF_EVERY_KIND_THAT_STATE_EVERYTHING(steps(ARTICLE_100, -1, 7, -1, StepKind.values())),
  JUDGEMENTS_ON_EVERY_LETTER(
      () ->
          Recipe.of(UNKNOWN, -1, 0, 0, StepKind.LETTER).yaml()
              + "judgements: ["
              + times(
                  1_000,
                  i ->
                      "{rule: debate/before-deployment, subject: letter/2013-01-01/"
                          + (i + 1)
                          + ", by: [government], date: 2013-01-01, outcome: accepted, reason: x}")
              + "]\n"),
  MANDATES_AND_REQUESTS(
      () ->
          Recipe.of(
                  "{mandate: ["
                      + times(1_000, i -> "{from: 2024-01-01}")
                      + "], requests: ["
                      + times(1_000, i -> "{by: x}")
                      + "]}",
                  -1,
                  0,
                  0,
                  StepKind.EMPLOYMENT,
                  StepKind.LETTER)
              .yaml()),
  UNITS_OF_A_CONTRIBUTION(
      () ->
          "ims: 1\ndossier: hostile\ncontribution: {units: ["
              + times(1_000, i -> "{name: u" + i + ", committed-to: [f" + i + "]}")
              + "]}\n"),
  UNITS_OF_TWO_COOPERATIONS(() -> cooperations(2, i -> "{name: u" + i + ", branch: army}")),
  UNITS_OF_ONE_NAME(() -> cooperations(2, i -> "{name: u, committed-to: [f]}")),
  UNITS_OF_ONE_NAME_THAT_ARE_PROMISED(
      () -> cooperations(2, i -> "{name: u, committed-to: [f" + i % 9 + ", g]}")),
  UNITS_PROMISED_OFTEN(
      () -> cooperations(2, i -> "{name: u" + i + ", committed-to: [a, b, c, d, e, f, g, h]}")),
  REPORTS_WITH_MANY_MILESTONES(
      () -> reports(20, 600, m -> "{milestone: m" + m + ", planned: 2018-04-01}")),
  REPORTS_WITH_MILESTONES_THAT_STATE_NOTHING(() -> reports(20, 600, m -> "{milestone: m}")),
  REPORTS_WITH_MILESTONES_THAT_SLIPPED(
      () ->
          reports(
              20, 450, m -> "{milestone: m, previously-planned: 2018-04-01, planned: 2019-04-01}")),
  REPORTS_WITH_MANY_PROJECTS(
      () -> reports(900, 10, m -> "{milestone: m" + m + ", planned: 2018-04-01}")),
  REPORT_OF_TOPICS_AND_PROMISES(
      () ->
          "ims: 1\ndossier: hostile\nreport: {year: 2018, date: 2019-01-15, topics: ["
              + times(1_000, i -> "{id: t" + i + ", announced: true, developments: []}")
              + "], promises: ["
              + times(1_000, i -> "{id: p" + i + ", text: x, answered: []}")
              + "]}\n"),
  ALIASES_OF_A_LONG_TEXT(
      () ->
          "ims: 1\ndossier: hostile\nnote: &a \""
              + "x".repeat(4_000)
              + "\"\ncontribution: {operations: ["
              + times(250, i -> "*a")
              + "]}\n"),
  ALIASES_OF_A_STEP(
      () ->
          "ims: 1\ndossier: hostile\ncontribution: {}\nprocedure: [&s {date: 2020-01-01, step:"
              + " letter, note: \""
              + "x".repeat(4_000)
              + "\"}, "
              + times(250, i -> "*s")
              + "]\n"),
  ALIASES_TO_A_GIGABYTE(
      () ->
          "ims: 1\ndossier: hostile\nnote: &a \""
              + "x".repeat(65_000)
              + "\"\ntitle: &l ["
              + times(120, i -> "*a")
              + "]\ncontribution: {operations: ["
              + times(120, i -> "*l")
              + "]}\n"),
  NESTED_TO_THE_LIMIT(
      () ->
          "ims: 1\ndossier: hostile\ncontribution: {}\nnote: "
              + "[".repeat(62)
              + "]".repeat(62)
              + "\n"),
  LONG_TEXTS(
      () ->
          "ims: 1\ndossier: hostile\ntitle: \""
              + "&<é ".repeat(16_000)
              + "\"\ncontribution: {operations: ["
              + times(10, i -> "\"" + "y|*_ ".repeat(12_000) + i + "\"")
              + "]}\n"),
  A_THOUSAND_PROBLEMS(
      () ->
          "ims: 1\ndossier: hostile\ncontribution: {}\nprocedure: ["
              + times(1_000, i -> "{date: 2020-13-01, step: leter, wrong" + i + ": x}")
              + "]\n"),
  DEPARTURES_AFTER_DEBATES_OF_ONE_DAY(
      strands(
          4_000,
          new Recipe.Strand(StepKind.PLENARY_DEBATE, 0, 0, -1),
          new Recipe.Strand(StepKind.DEPARTURE, 0, 4, -1))),
  DEPARTURES_AFTER_DEBATES_ON_LETTERS(
      strands(
          -1,
          new Recipe.Strand(StepKind.PLENARY_DEBATE, 0, 4, 0),
          new Recipe.Strand(StepKind.DEPARTURE, 761, 5, 0),
          new Recipe.Strand(StepKind.SUPPLEMENTARY_LETTER, 514, 2, 0),
          new Recipe.Strand(StepKind.LETTER, 0, 4, 0))),
  DEPARTURES_AFTER_DEBATES_ON_LETTERS_THAT_SAY_LITTLE(
      strands(
          -1,
          new Recipe.Strand(StepKind.EMPLOYMENT, 0, 0, 0),
          new Recipe.Strand(StepKind.EXTENSION_LETTER, 0, 0, 0),
          new Recipe.Strand(StepKind.DEPARTURE, 20, 0, 0),
          new Recipe.Strand(StepKind.DEBATE, 0, 0, 0))),
  QUESTIONS_BEFORE_DEBATES_AFTER_DECISIONS(
      strands(
          864,
          new Recipe.Strand(StepKind.DECISION, 833, 5, -1445244317),
          new Recipe.Strand(StepKind.QUESTIONS, 337, 2, 0),
          new Recipe.Strand(StepKind.DEBATE, 166, 3, 0))),
  QUESTIONS_OF_ONE_DAY_BEFORE_DEBATES(
      strands(
          437,
          new Recipe.Strand(StepKind.DEBATE, 364, 4, -267647027),
          new Recipe.Strand(StepKind.QUESTIONS, 0, 0, 788286263),
          new Recipe.Strand(StepKind.MADE_AVAILABLE, 594, 0, 2001757958),
          new Recipe.Strand(StepKind.PLENARY_DEBATE, 614, 4, 1532417712)));

  @SuppressWarnings("ImmutableEnumChecker") // each gives the same text again
  private final Supplier<String> yaml;

  HostileShape(Supplier<String> yaml) {
    this.yaml = yaml;
  }

  /** Steps of a contribution under article 100, some strands of them. */
  private static Supplier<String> strands(int through, Recipe.Strand... strands) {
    return () -> new Recipe(ARTICLE_100, through, ImmutableList.copyOf(strands), 1_000).yaml();
  }

  String yaml() {
    return yaml.get();
  }

  private static Supplier<String> steps(
      String contribution, int through, int apart, int keys, StepKind... kinds) {
    return () -> Recipe.of(contribution, through, apart, keys, kinds).yaml();
  }

  private static String cooperations(int count, IntFunction<String> unit) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "ims: 1\ndossier: hostile-"
                    + i
                    + "\ncooperation: {kind: bilateral, partners: [DE], status: active, units: ["
                    + times(1_000, unit)
                    + "]}\n")
        .collect(joining("---\n"));
  }

  private static String reports(int projects, int milestones, IntFunction<String> milestone) {
    return IntStream.range(0, 2)
        .mapToObj(
            i ->
                "ims: 1\ndossier: hostile-"
                    + i
                    + "\nreport: {year: "
                    + (2017 + i)
                    + ", date: "
                    + (2018 + i)
                    + "-05-20, annex-2: ["
                    + times(
                        projects,
                        p -> "{id: p" + p + ", milestones: [" + times(milestones, milestone) + "]}")
                    + "]}\n")
        .collect(joining("---\n"));
  }

  private static String times(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(joining(", "));
  }
}
