package nl.ims.io.yearly;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.report.Promise;
import nl.ims.model.report.PromiseAnswer;
import nl.ims.model.report.YearlyReport;
import nl.ims.rules.report.ReportSeries;

/**
 * Makes the part on the promises to parliament, as they stood at the end of the year.
 *
 * <p>Those of the report of the year count, and those in reports on other years that were made by
 * the end of the year and not known to be answered before it. Two are the same if their id is,
 * unless they were made on different days. The report of the year is then followed, else the
 * nearest one, and of two that are as near the later one. The order of the files does not matter.
 */
final class PromisesChapter {

  /** How a promise stood at the end of the year, in the order in which they are shown. */
  enum State {
    OPEN,
    UNKNOWN,
    ANSWERED
  }

  /** A promise and where it stands in a dossier. */
  private record Found(Promise promise, Dossier dossier, int index) {
    String path(Inputs inputs) {
      String path = "report.promises[" + index + "]";
      return inputs.reportDossier().filter(dossier::equals).isPresent()
          ? path
          : dossier.id() + ": " + path;
    }
  }

  /** Promises, of those that are the same only the first. */
  private static final class Once {
    private final List<Found> all = new ArrayList<>();
    private final SetMultimap<String, Optional<LocalDate>> days = HashMultimap.create(); // by id

    void add(Found each) {
      Set<Optional<LocalDate>> others = days.get(each.promise().id());
      Optional<LocalDate> day = each.promise().date();
      boolean isNew =
          others.isEmpty()
              || (day.isPresent() && !others.contains(day) && !others.contains(Optional.empty()));
      if (isNew) {
        others.add(day);
        all.add(each);
      }
    }
  }

  private final Inputs inputs;
  private final Wording words;
  private final Gaps gaps;
  private final AnswerDays answers;
  private final ListMultimap<State, Found> found =
      MultimapBuilder.enumKeys(State.class).arrayListValues().build();

  PromisesChapter(Inputs inputs, Wording words, Gaps gaps) {
    this.inputs = inputs;
    this.words = words;
    this.gaps = gaps;
    this.answers = new AnswerDays(inputs, words);
    collect();
  }

  private void collect() {
    Once once = new Once();
    inputs.reportDossier().ifPresent(dossier -> add(once, dossier, true));
    inputs.otherReports().stream()
        .sorted(
            Comparator.comparingInt(this::distance)
                .thenComparing(
                    dossier -> ReportSeries.year(dossier).orElse(0), Comparator.reverseOrder())
                .thenComparing(
                    dossier -> ReportSeries.sent(dossier).orElse(LocalDate.MIN),
                    Comparator.reverseOrder())
                .thenComparing(Dossier::id))
        .forEach(dossier -> add(once, dossier, false));
    once.all.forEach(each -> found.put(state(each), each));
  }

  /** How far the year of a report is from that of the draft; one without a year is farthest. */
  private int distance(Dossier dossier) {
    return ReportSeries.year(dossier)
        .map(year -> Math.abs(year - inputs.year()))
        .orElse(Integer.MAX_VALUE);
  }

  private void add(Once once, Dossier dossier, boolean ofTheYear) {
    ImmutableList<Promise> promises =
        dossier.report().flatMap(YearlyReport::promises).orElse(ImmutableList.of());
    for (int i = 0; i < promises.size(); i++) {
      Found each = new Found(promises.get(i), dossier, i);
      if (ofTheYear || mayHaveWaited(each)) {
        once.add(each);
      }
    }
  }

  private boolean mayHaveWaited(Found each) {
    return wasMade(each).orElse(true) && !answers.isBefore(each.promise());
  }

  /**
   * Whether a promise was made by the end of the year; without a day it was by the year of the
   * report that holds it. Empty if neither is stated.
   */
  private Optional<Boolean> wasMade(Found each) {
    return each.promise()
        .date()
        .map(day -> !day.isAfter(inputs.last()))
        .or(() -> ReportSeries.year(each.dossier()).map(year -> year <= inputs.year()));
  }

  private State state(Found each) {
    Promise promise = each.promise();
    if (answers.isByEnd(promise)) {
      return State.ANSWERED;
    }
    boolean known =
        promise.answered().isPresent()
            && AnswerDays.answers(promise).stream().noneMatch(answers::isWhenever)
            && wasMade(each).isPresent();
    return known ? State.OPEN : State.UNKNOWN;
  }

  /** How many promises stood so at the end of the year. */
  int count(State state) {
    return found.get(state).size();
  }

  Part make() {
    if (inputs.report().flatMap(YearlyReport::promises).isEmpty()) {
      gaps.add(
          words.say(
              "Welke toezeggingen het rapport moet nakomen: niet vermeld",
              "Which promises the report has to answer: not stated"),
          "report.promises");
    }
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    for (State state : State.values()) {
      ImmutableList.Builder<Item> items = ImmutableList.builder();
      found.get(state).forEach(each -> items.add(item(each, state)));
      groups.add(
          Group.of(title(state))
              .withItems(items.build(), words.line("Geen vermeld", "None stated")));
    }
    return words.part(
        "promises", "Toezeggingen aan het parlement", "Promises to parliament", groups.build());
  }

  private String title(State state) {
    return switch (state) {
      case OPEN -> words.say("Open aan het einde van het jaar", "Open at the end of the year");
      case UNKNOWN ->
          words.say(
              "Antwoord aan het einde van het jaar niet bekend",
              "Answer not known at the end of the year");
      case ANSWERED -> words.say("Beantwoord", "Answered");
    };
  }

  private Item item(Found each, State state) {
    Promise promise = each.promise();
    String head = promise.text().map(words::say).orElse(promise.id());
    String path = each.path(inputs);
    boolean unanswered = promise.answered().filter(ImmutableList::isEmpty).isPresent();
    return Item.of(head, promise.text().isPresent() ? promise.id() : "")
        .with(made(promise))
        .with(from(each.dossier()))
        .with(
            gaps.of(words.say("Toezegging ", "Promise ") + promise.id(), path)
                .key(promise.text(), "text", "wat is toegezegd", "what was promised")
                .key(promise.by(), "by", "wie toezegde", "who promised")
                .key(promise.to(), "to", "aan wie", "to whom")
                .key(promise.date(), "date", "de dag", "the day")
                .key(promise.occasion(), "occasion", "het debat", "the debate")
                .key(promise.paper(), "paper", "het stuk", "the paper")
                .end())
        .with(state == State.UNKNOWN ? unknown(each) : ImmutableList.of())
        .with(unanswered ? Optional.of(unanswered()) : Optional.empty())
        .with(
            Lists.transform(
                AnswerDays.answers(promise), answer -> answer(answer, promise.inferred())));
  }

  private Sentence unanswered() {
    return words.line("Vermeld als onbeantwoord", "Stated to be unanswered", words.noPaper());
  }

  /** What is not known of a promise, which is noted as gaps as well. */
  private ImmutableList<Sentence> unknown(Found each) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    Promise promise = each.promise();
    String path = each.path(inputs);
    String name = words.say("Toezegging ", "Promise ") + promise.id();
    if (wasMade(each).isEmpty()) {
      lines.add(
          words
              .line(
                  "Of zij voor het einde van het jaar is gedaan: niet vermeld",
                  "Whether it was made by the end of the year: not stated")
              .withPaths(path + ".date", each.dossier().id() + ": report.year"));
      gaps.add(
          name
              + words.say(
                  ": niet bekend of zij voor het einde van het jaar is gedaan",
                  ": not known whether it was made by the end of the year"),
          path + ".date");
    }
    if (promise.answered().isEmpty()) {
      lines.add(
          words
              .line("Of zij is beantwoord: niet vermeld", "Whether it was answered: not stated")
              .withPaths(path + ".answered"));
      gaps.add(
          name + words.say(": antwoord niet bekend", ": answer not known"), path + ".answered");
    }
    answers.undated(promise).forEach((answer, text) -> gaps.add(name + text, path + answer));
    return lines.build();
  }

  private Optional<Sentence> made(Promise promise) {
    List<String> parts = new ArrayList<>();
    promise.by().ifPresent(by -> parts.add(words.say("door ", "by ") + words.promised(by)));
    promise.to().ifPresent(to -> parts.add(words.say("aan ", "to ") + words.say(to)));
    promise.date().ifPresent(day -> parts.add(words.say("op ", "on ") + words.day(day)));
    promise
        .occasion()
        .ifPresent(debate -> parts.add(words.say("bij: ", "at: ") + words.say(debate)));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.line(
                "Toegezegd ",
                "Promised ",
                String.join(", ", parts),
                words.cite(promise.paper(), false)));
  }

  /** The report that holds the promise, if it is another one than that of the year. */
  private Optional<Sentence> from(Dossier dossier) {
    return inputs.reportDossier().filter(dossier::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            words.line(
                "Vermeld in ",
                "Listed in ",
                dossier.id(),
                words.cite(dossier.report().flatMap(YearlyReport::paper), false)));
  }

  private Sentence answer(PromiseAnswer answer, boolean inferred) {
    String after =
        answers.day(answer).filter(d -> d.isAfter(inputs.last())).isPresent()
            ? words.say(", na het jaar", ", after the year")
            : "";
    String where = answer.where().map(place -> " (" + words.say(place) + ")").orElse("");
    return words.line(
        "Beantwoord",
        "Answered",
        day(answer) + after + where,
        words.cite(answer.paper(), inferred));
  }

  /** The day of an answer, its own or that of the report that holds it. */
  private String day(PromiseAnswer answer) {
    Optional<String> day = answers.day(answer).map(words::day);
    if (answer.date().isPresent() || day.isEmpty()) {
      return answers.isInReportOfYear(answer)
          ? words.say(" in het rapport over het jaar", " in the report on the year")
          : day.map(known -> words.say(" op ", " on ") + known)
              .orElse(words.say(", dag niet vermeld", ", day not stated"));
    }
    return words.say(" in het rapport van ", " in the report of ") + day.get();
  }
}
