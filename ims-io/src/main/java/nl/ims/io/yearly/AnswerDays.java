package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.report.Promise;
import nl.ims.model.report.PromiseAnswer;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Paper;
import nl.ims.rules.report.ReportSeries;

/**
 * When promises were answered, as far as known.
 *
 * <p>An answer without a day that stands in a report among the dossiers is of the day of that
 * report. One in the report of the year counts as given by its end if the report has no day.
 */
final class AnswerDays {
  private final Inputs inputs;
  private final Wording words;
  private final Map<String, Dossier> holders = new HashMap<>(); // is looked up in, never walked

  AnswerDays(Inputs inputs, Wording words) {
    this.inputs = inputs;
    this.words = words;
    inputs.reportDossier().ifPresent(this::hold);
    inputs.otherReports().forEach(this::hold);
  }

  /** The first report that is some paper counts as that paper. */
  private void hold(Dossier report) {
    report
        .report()
        .flatMap(YearlyReport::paper)
        .ifPresent(paper -> holders.putIfAbsent(paper.id(), report));
  }

  /** The day of an answer, else that of the report that holds it. */
  Optional<LocalDate> day(PromiseAnswer answer) {
    return answer.date().or(() -> holder(answer).flatMap(ReportSeries::sent));
  }

  /** Whether an answer without a day of its own stands in the report of the year. */
  boolean isInReportOfYear(PromiseAnswer answer) {
    return answer.date().isEmpty()
        && holder(answer)
            .filter(held -> inputs.reportDossier().equals(Optional.of(held)))
            .isPresent();
  }

  /** Whether a promise was answered before the year. */
  boolean isBefore(Promise promise) {
    return answers(promise).stream()
        .anyMatch(answer -> day(answer).filter(d -> d.isBefore(inputs.first())).isPresent());
  }

  /** Whether a promise is known to be answered by the end of the year. */
  boolean isByEnd(Promise promise) {
    return answers(promise).stream()
        .anyMatch(
            answer ->
                day(answer)
                    .map(d -> !d.isAfter(inputs.last()))
                    .orElseGet(() -> isInReportOfYear(answer)));
  }

  /** Whether an answer may have come by the end of the year, and its day is not known. */
  boolean isWhenever(PromiseAnswer answer) {
    return day(answer).isEmpty() && !isInReportOfYear(answer);
  }

  /** What is missing of the answers that may have come in time, by the key that would tell. */
  ImmutableMap<String, String> undated(Promise promise) {
    ImmutableMap.Builder<String, String> missing = ImmutableMap.builder();
    ImmutableList<PromiseAnswer> given = answers(promise);
    for (int i = 0; i < given.size(); i++) {
      if (isWhenever(given.get(i))) {
        missing.put(
            ".answered[" + i + "].date",
            words.say(
                ": dag van het antwoord%s niet vermeld",
                ": day of the answer%s not stated",
                given.get(i).paper().map(paper -> " " + paper).orElse("")));
      }
    }
    return missing.buildOrThrow();
  }

  static ImmutableList<PromiseAnswer> answers(Promise promise) {
    return promise.answered().orElse(ImmutableList.of());
  }

  /** The dossier of the report that is the paper of an answer; the report of the year first. */
  private Optional<Dossier> holder(PromiseAnswer answer) {
    return answer.paper().map(Paper::id).map(holders::get);
  }
}
