package nl.ims.io.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadResult;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.book.Obligation.State;

/** Timelines for the tests of their reports, with obligations made by hand. */
public final class TimelineSamples {

  /** What a page may make of the words of a dossier: nothing. */
  public static final String HOSTILE = "</title><script>alert('1')</script>{{x}} \"quoted\" & 'so'";

  private static final String MISSION =
      """
      ims: 1
      dossier: mission-2013
      title: {nl: Bijdrage aan een missie, en: Contribution to a mission}
      recorded-through: 2016-06-30
      contribution: {forms: [unit], kind-of-decision: new}
      procedure:
        - {date: 2013-11-01, step: decision, by: government, inferred: true}
        - {date: 2013-11-01, step: letter, paper: kst-29521-213, to: house-of-representatives, invokes: article-100}
        - {date: 2013-11-27, step: answers, paper: kst-29521-215}
        - {date: 2013-12-11, step: debate, paper: kst-29521-230}
        - {date: 2014-01-15, step: employment, inferred: true}
        - {date: 2014-06-25, step: mandate-change, paper: S/RES/2164 (2014), inferred: true}
        - {date: 2014-07-07, step: mandate-change-letter, paper: kst-29521-251, to: house-of-representatives}
        - {date: 2014-10-13, step: progress-report, paper: kst-29521-I, to: [house-of-representatives, senate]}
        - {date: 2015-06-02, step: interim-evaluation, covers: 2014, paper: kst-29521-291}
        - {date: 2015-12-31, step: end}
      ---
      ims: 1
      dossier: mission-2015
      follows: mission-2013
      title: {nl: Eerste verlenging, en: First extension}
      contribution: {forms: [unit], kind-of-decision: extension}
      procedure:
        - {date: 2015-06-19, step: extension-letter, paper: kst-29521-293, to: house-of-representatives, current-end: 2015-12-31, until: 2016-12-31}
        - {date: 2015-08-28, step: answers, paper: kst-29521-299}
        - {date: 2015-09-10, step: debate, paper: kst-29521-300}
        - {date: 2015-12-18, step: progress-report, paper: kst-29521-309}
        - {date: 2016-01-01, step: employment, inferred: true}
        - {date: 2016-12-31, step: end}
      ---
      ims: 1
      dossier: mission-2016
      follows: mission-2015
      title: {nl: Tweede verlenging, en: Second extension}
      recorded-through: 2017-06-30
      contribution: {forms: [unit], kind-of-decision: extension}
      procedure:
        - {date: 2016-10-07, step: extension-letter, paper: kst-29521-327, to: house-of-representatives, current-end: 2016-12-31, until: 2017-12-31, changes: [capability]}
        - {date: 2016-12-14, step: answers, paper: kst-29521-335}
        - {date: 2016-12-15, step: progress-report, paper: kst-29521-336}
        - {date: 2016-12-22, step: debate, paper: kst-29521-339}
        - {date: 2017-01-01, step: employment, inferred: true}
      """;

  private TimelineSamples() {}

  /** One decision of which everything is read, and one due day that is still to come. */
  public static Timeline redSea() {
    return example(
        "red-sea-2024",
        met("article-100/prior-information", "letter to the House", "2024-03-27", 2, "2024-03-08"),
        met("article-100/prior-information", "letter to the Senate", "2024-03-27", 3, "2024-03-08"),
        open("evaluation/interim", "2024", "interim evaluation over 2024", "2025-05-21"));
  }

  /** A decision of which a step does not follow practice. */
  public static Timeline flight() {
    return example("resolute-support-2021");
  }

  /** A decision without any obligation. */
  public static Timeline unmiss() {
    return example("unmiss-2014");
  }

  /** A draft: everything is still to be done, and one day has passed. */
  public static Timeline draft() {
    return example(
        "draft-proposal",
        overdue("rapid-reaction/assignment-letter", "letter of assignment", "2026-05-15"),
        open("article-100/prior-information", "", "letter to the House", "2026-08-31"),
        open("article-100/both-chambers", "", "letter to the Senate", "2026-08-31"),
        open("article-100/no-employment-before-debate", "", "debate", "2026-09-01"));
  }

  /** Three decisions that follow one another, with evaluations in time, late and overdue. */
  public static Timeline mission() {
    ImmutableListMultimap<String, Obligation> due =
        ImmutableListMultimap.of(
            "mission-2013",
            late("evaluation/interim", "2014", "interim evaluation over 2014", "2015-05-20", 8),
            "mission-2013",
            overdue("evaluation/interim", "2015", "interim evaluation over 2015", "2016-05-18"),
            "mission-2015",
            met(
                "article-100/extension-before-expiry",
                "extension letter before the term ends",
                "2015-12-31",
                0,
                "2015-06-19"),
            "mission-2016",
            overdue("evaluation/interim", "2016", "interim evaluation over 2016", "2017-05-17"),
            "mission-2016",
            open("evaluation/interim", "2017", "interim evaluation over 2017", "2018-05-16"));
    ImmutableList.Builder<Chapter> chapters = ImmutableList.builder();
    for (Assessed assessed : assessed("mission.yaml", MISSION)) {
      chapters.add(chapter(assessed, due.get(assessed.assessment().dossier().id())));
    }
    return Timeline.ofChapters(chapters.build());
  }

  /** A dossier whose every free text tries to be markup. */
  public static Timeline hostile() {
    String yaml =
        """
        ims: 1
        dossier: hostile
        title: %s
        contribution: {}
        procedure:
          - {date: 2024-01-01, step: request, note: %s}
        """
            .replace("%s", "\"" + HOSTILE.replace("\"", "\\\"") + "\\u202e\"");
    Obligation due =
        new Obligation(
            "a/b",
            Optional.of(HOSTILE),
            LocalDate.parse("2024-02-01"),
            State.OPEN,
            Optional.empty(),
            Text.of(HOSTILE),
            Text.of(HOSTILE));
    return Timeline.ofChapters(
        ImmutableList.of(
            new Chapter(assessed("<" + HOSTILE + ">", yaml).get(0), ImmutableList.of(due))));
  }

  public static Timeline of(String yaml, Obligation... due) {
    return Timeline.ofChapters(
        ImmutableList.of(new Chapter(assessed("a.yaml", yaml).get(0), ImmutableList.copyOf(due))));
  }

  public static ImmutableList<Assessed> assessed(String file, String yaml) {
    ReadResult read = DossierReader.read(file, yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems()).isEmpty();
    ImmutableList.Builder<Assessed> all = ImmutableList.builder();
    for (ReadDossier dossier : read.dossiers()) {
      all.add(Assessed.of(dossier, Assessor.standard().assess(dossier.dossier())));
    }
    return all.build();
  }

  private static Timeline example(String name, Obligation... due) {
    try {
      String yaml = Files.readString(Path.of("examples", name + ".yaml"));
      return Timeline.ofChapters(
          ImmutableList.of(
              chapter(assessed(name + ".yaml", yaml).get(0), ImmutableList.copyOf(due))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Obligation open(String rule, String subject, String what, String due) {
    return obligation(rule, subject, what, due, State.OPEN);
  }

  public static Obligation overdue(String rule, String subject, String what, String due) {
    return obligation(rule, subject, what, due, State.OVERDUE);
  }

  public static Obligation overdue(String rule, String what, String due) {
    return overdue(rule, "", what, due);
  }

  public static Obligation met(String rule, String what, String due, int step, String on) {
    return metAt(obligation(rule, "", what, due, State.MET), step, on);
  }

  public static Obligation late(String rule, String subject, String what, String due, int step) {
    return metAt(obligation(rule, subject, what, due, State.LATE), step, "2015-06-02");
  }

  private static Obligation metAt(Obligation due, int step, String on) {
    Step placeholder =
        Step.builder()
            .date(LocalDate.parse(on))
            .kind(StepKind.LETTER)
            .paper(Paper.parse("kst-29521-291"))
            .note(Text.of(String.valueOf(step)))
            .build();
    return metBy(due, Optional.of(placeholder));
  }

  /** A chapter in which the numbers of the steps that met something are those steps. */
  private static Chapter chapter(Assessed assessed, List<Obligation> obligations) {
    ImmutableList<Step> steps = assessed.assessment().dossier().procedure();
    ImmutableList.Builder<Obligation> resolved = ImmutableList.builder();
    for (Obligation due : obligations) {
      resolved.add(
          metBy(
              due,
              due.metBy()
                  .flatMap(Step::note)
                  .map(note -> steps.get(Integer.parseInt(note.in(Language.EN))))));
    }
    return new Chapter(assessed, resolved.build());
  }

  private static Obligation metBy(Obligation due, Optional<Step> step) {
    return new Obligation(
        due.rule(), due.subject(), due.due(), due.state(), step, due.what(), due.basis());
  }

  private static Obligation obligation(
      String rule, String subject, String what, String due, State state) {
    return new Obligation(
        rule,
        Optional.of(subject).filter(name -> !name.isEmpty()),
        LocalDate.parse(due),
        state,
        Optional.empty(),
        Text.of(what),
        Text.of("inzet", "deployment"));
  }
}
