package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ims.io.letter.Inputs.Recorded;
import nl.ims.io.page.FrameworkRules;
import nl.ims.io.page.Sentence;
import nl.ims.io.timeline.DueWords;
import nl.ims.io.timeline.Mark;
import nl.ims.io.timeline.Standing;
import nl.ims.io.timeline.Timeline;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.framework.Framework;

/** Tells what a writer must know before the first line: where the decision stands, what lacks. */
record Summary(Inputs inputs, PointParts outlined) {

  ImmutableList<Sentence> make() {
    List<Sentence> all = new ArrayList<>();
    all.add(stand());
    regime(all);
    keys(all);
    all.addAll(framework());
    due(all);
    return ImmutableList.copyOf(all);
  }

  private static Sentence gap(String text, String... paths) {
    return Sentence.of(text).withPaths(paths);
  }

  private String say(String nl, String en) {
    return inputs.say(nl, en);
  }

  /** Whether there is a letter, a decision, a study, or none of them. */
  private Sentence stand() {
    ImmutableList<Recorded> letters = inputs.letters();
    ImmutableList<Recorded> refused = inputs.steps(StepKind.NEGATIVE_DECISION);
    ImmutableList<Recorded> decided = inputs.steps(StepKind.DECISION);
    if (!letters.isEmpty()) {
      return gap(
          say(
                  "Er is al een brief vastgelegd, van %s. Deze opzet toont wat het dossier ervan"
                      + " vermeldt en wat niet",
                  "A letter is on record already, of %s. This outline shows what the dossier"
                      + " states of it, and what it does not")
              .formatted(day(letters.get(0))));
    }
    if (!refused.isEmpty()
        && inputs.steps(StepKind.EMPLOYMENT).isEmpty()
        && !isTakenUpAgain(last(refused))) {
      return ended(last(refused));
    }
    return decided.isEmpty()
        ? undecided()
        : gap(
            say(
                    "Besloten op %s; een brief is niet vastgelegd",
                    "Decided on %s; no letter is on record")
                .formatted(day(last(decided))),
            "procedure.letter");
  }

  /** Whether the government notified or decided again after a negative decision. */
  private boolean isTakenUpAgain(Recorded refused) {
    return Stream.of(StepKind.NOTIFICATION, StepKind.DECISION)
        .flatMap(kind -> inputs.steps(kind).stream())
        .anyMatch(later -> later.step().date().isAfter(refused.step().date()));
  }

  private static Recorded last(ImmutableList<Recorded> steps) {
    return steps.get(steps.size() - 1);
  }

  private Sentence ended(Recorded refused) {
    String form =
        say(
            "De studie eindigde op %s met een negatief besluit: voor een brief over een bijdrage is"
                + " er dan geen grond. Is het logboek volledig, dan gelden voorafgaande informatie,"
                + " kennisgeving en financiën niet",
            "The study ended on %s with a negative decision: then there is no contribution to write"
                + " a letter on. If the log is complete, prior information, notification and"
                + " finance do not apply");
    return gap(form.formatted(day(refused)), "recorded-through");
  }

  private Sentence undecided() {
    return inputs.steps(StepKind.NOTIFICATION).isEmpty()
        ? gap(
            say(
                "Geen kennisgeving, besluit of brief is vastgelegd",
                "No notification, decision or letter is on record"),
            "procedure.notification",
            "procedure.decision")
        : gap(
            say(
                "De regering onderzoekt de bijdrage; een besluit is niet vastgelegd, en een"
                    + " voornemen volstaat niet",
                "The government studies the contribution; no decision is on record, and an"
                    + " intention does not serve"),
            "procedure.decision");
  }

  private String day(Recorded recorded) {
    return inputs.words().day(recorded.step().date());
  }

  private void regime(List<Sentence> gaps) {
    RegimeAnswer answer = inputs.assessment().regime().orElseThrow();
    if (!answer.determined()) {
      ImmutableList<String> paths =
          answer.missing().isEmpty() ? ImmutableList.of() : answer.missing().get(0);
      gaps.add(
          gap(say(
                  "Welk regime geldt staat niet vast; te beslissen met",
                  "Which regime applies is not settled; to be settled by"))
              .withPaths(paths));
    } else if (answer.outcomes().contains(Regime.OPEN)
        && Judgements.of(inputs).regime().isEmpty()) {
      gaps.add(
          gap(
              say(
                  "Of artikel 100 geldt is aan de regering om te beoordelen",
                  "Whether article 100 governs is for the government to judge"),
              "judgements"));
    } else if (!answer.outcomes().contains(Regime.ARTICLE_100)
        && !answer.outcomes().contains(Regime.ALONG_ITS_LINES)
        && !answer.outcomes().contains(Regime.OPEN)
        && asked().isEmpty()) {
      gaps.add(
          gap(
              say(
                  "Dit regime vraagt geen brief langs het kader; de punten staan er ter"
                      + " vergelijking",
                  "This regime asks for no letter along the framework; its points stand here to"
                      + " compare with")));
    }
  }

  /** What the dossier claims or does not state, and on which much hangs. */
  private void keys(List<Sentence> gaps) {
    if (inputs.contribution().secrecy().filter(Secrecy::claimed).isPresent()
        && inputs.assessment().findings().stream().anyMatch(Summary::asksAfterwards)) {
      gaps.add(
          gap(
              say(
                  "Geheimhouding is ingeroepen: dan worden beide Kamers zo spoedig mogelijk na afloop"
                      + " geïnformeerd",
                  "Secrecy is claimed: then both chambers are informed afterwards, as soon as"
                      + " possible")));
    }
    if (inputs.contribution().kindOfDecision().isEmpty()) {
      gaps.add(
          gap(
              say("Soort besluit niet vermeld", "Kind of decision not stated"),
              "contribution.kind-of-decision"));
    }
  }

  /** How much of the framework lacks, and how much waits for a judgement. */
  private ImmutableList<Sentence> framework() {
    if (inputs.framework().isEmpty()) {
      return ImmutableList.of(
          gap(
              say(
                  "Op de referentiedag gold nog geen toetsingskader",
                  "On the reference day there was no assessment framework yet")));
    }
    ImmutableList<Finding> asked = asked();
    return asked.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(missing(asked), unweighed(asked, inputs.framework().get()));
  }

  /** What the framework asks of this letter, as far as known. */
  private ImmutableList<Finding> asked() {
    return inputs.assessment().findings().stream()
        .filter(finding -> FrameworkRules.onFramework(finding.rule()))
        .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean asksAfterwards(Finding finding) {
    return finding.rule().id().endsWith("/information-afterwards")
        && finding.verdict() != Verdict.NOT_APPLICABLE;
  }

  private Sentence missing(ImmutableList<Finding> asked) {
    long aspects =
        asked.stream().filter(finding -> !FrameworkRules.onWeighing(finding.rule())).count();
    long required = missing(asked, Level.FRAMEWORK);
    long usual = missing(asked, Level.PRACTICE);
    String form =
        say(
            "%s van de %s aspecten niet vermeld: %s die het kader vraagt, %s die gebruikelijk zijn",
            "%s of the %s aspects not stated: %s that the framework asks for, %s that are usual");
    return gap(form.formatted(required + usual, aspects, required, usual));
  }

  private long missing(ImmutableList<Finding> asked, Level level) {
    return asked.stream()
        .filter(
            finding ->
                !FrameworkRules.onWeighing(finding.rule()) && finding.rule().level() == level)
        .filter(finding -> PointParts.isMissing(inputs, finding))
        .count();
  }

  private Sentence unweighed(ImmutableList<Finding> asked, Framework framework) {
    int unweighed = outlined.unweighed(framework);
    long points = asked.stream().filter(f -> FrameworkRules.onWeighing(f.rule())).count();
    String form =
        say(
            "Bij %s van de %s punten blijkt niet dat de regering heeft gewogen",
            "Nothing shows that the government has weighed %s of the %s points");
    return gap(form.formatted(unweighed, points));
  }

  private void due(List<Sentence> gaps) {
    Timeline timeline = Timeline.of(ImmutableList.of(inputs.assessed())).get(0);
    DueWords words = new DueWords(inputs.phrases());
    timeline
        .dues(Standing.OVERDUE)
        .forEach(mark -> gaps.add(due(say("Over tijd: ", "Overdue: "), words, mark)));
    timeline.dues(Standing.OPEN).stream()
        .limit(1)
        .forEach(mark -> gaps.add(due(say("Eerstvolgend: ", "Due next: "), words, mark)));
  }

  private Sentence due(String label, DueWords words, Mark.Due mark) {
    Obligation due = mark.obligation();
    return gap(
        label + words.what(due) + say(", uiterlijk ", ", by ") + inputs.words().day(due.due()));
  }
}
