package nl.ims.io.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Phrases;
import nl.ims.io.timeline.DueWords;
import nl.ims.model.Dossier;
import nl.ims.model.report.YearlyReport;
import nl.ims.rules.report.CalendarYear;
import nl.ims.rules.report.MilestonePair;
import nl.ims.rules.report.OpenPromise;
import nl.ims.rules.report.ReportSeries;
import nl.ims.rules.report.Succession;
import nl.ims.rules.report.UnmatchedMilestone;

/** Draws a series of yearly reports: the years, what moved between reports, and open promises. */
record SeriesPage(Canvas canvas, Phrases phrases) {
  private static final int INDENT = 4;
  private static final int HANGING = INDENT + 2;

  /** The whole page. */
  String of(ReportSeries series) {
    years(series);
    unordered(series);
    withoutAnnex2(series);
    series.successions().forEach(this::succession);
    promises(series.openPromises());
    return canvas.text();
  }

  private void years(ReportSeries series) {
    title(phrases.say("Jaarrapportages naast elkaar (handreiking)", "Yearly reports (guidance)"));
    canvas
        .paragraph(INDENT)
        .add(
            Ink.FAINT,
            phrases.say(
                "Toegezegd is een jaarlijkse rapportage; dat elk kalenderjaar telt, naar de dag van"
                    + " verzending, is afgeleid. Een rapportage die hier ontbreekt kan verzonden"
                    + " zijn.",
                "What was promised is a yearly report; that each calendar year counts, by the day of"
                    + " sending, is inferred. A report that is not among these may have been sent."))
        .end();
    List<CalendarYear> empty = new ArrayList<>();
    for (CalendarYear year : series.years()) {
      if (year.isMissing() && year.about().isEmpty()) {
        empty.add(year);
      } else {
        missing(empty);
        year(year);
      }
    }
  }

  private void unordered(ReportSeries series) {
    for (ImmutableList<Dossier> group : series.unordered()) {
      line(
          phrases.say(
              "Welke van "
                  + ids(group)
                  + " eerder kwam is niet vermeld: zij worden niet"
                  + " vergeleken.",
              "Which of " + ids(group) + " came first is not stated: they are not compared."));
    }
    for (Dossier report : series.unplaced()) {
      line(
          report.id()
              + phrases.say(
                  ": jaar en dag zijn niet vermeld, zodat het geen plaats heeft.",
                  ": neither its year nor its day is stated, so that it has no place."));
    }
  }

  /** The reports that follow one another and could not be compared. */
  private void withoutAnnex2(ReportSeries series) {
    ImmutableList<Dossier> without =
        series.successions().stream()
            .flatMap(step -> step.withoutAnnex2().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    if (!without.isEmpty()) {
      line(
          phrases.say("Bijlage 2 is niet vermeld in ", "Annex 2 is not stated in ")
              + ids(without)
              + phrases.say(
                  ": haar projecten zijn niet vergeleken.", ": its projects are not compared."));
    }
  }

  /** Years in a row of which nothing is known; they are told and forgotten. */
  private void missing(List<CalendarYear> years) {
    if (years.isEmpty()) {
      return;
    }
    int first = years.get(0).year();
    int last = years.get(years.size() - 1).year();
    line(
        (first == last ? first + "" : first + phrases.say(" t/m ", " through ") + last)
            + ": "
            + none()
            + ".");
    years.clear();
  }

  private String none() {
    return phrases.say("geen bij deze dossiers", "none among these dossiers");
  }

  private void year(CalendarYear year) {
    String sent =
        year.isMissing()
            ? none()
            : (year.sent().size() > 1
                    ? year.sent().size() + phrases.say(" in één jaar: ", " in one year: ")
                    : "")
                + Joiner.on(", ").join(year.sent().stream().map(this::dated).toList());
    StringBuilder about = new StringBuilder();
    for (Dossier report : year.about()) {
      about
          .append("; ")
          .append(report.id())
          .append(phrases.say(" gaat over dit jaar, ", " is on this year, "))
          .append(
              ReportSeries.sent(report)
                  .map(day -> phrases.say("verzonden op ", "sent on ") + day)
                  .orElse(
                      phrases.say("dag van verzending niet vermeld", "day of sending not stated")));
    }
    line(year.year() + ": " + sent + about + ".");
  }

  private String dated(Dossier report) {
    return report.id() + " (" + ReportSeries.sent(report).orElseThrow() + ")";
  }

  private void succession(Succession step) {
    boolean silent =
        step.slips().isEmpty()
            && step.contradictions().isEmpty()
            && step.unmatched().isEmpty()
            && step.goneProjects().isEmpty();
    if (silent) {
      return;
    }
    canvas.blank();
    title(
        phrases.say("Van ", "From ")
            + named(step.earlier())
            + phrases.say(" naar ", " to ")
            + named(step.later()));
    if (!step.isNext()) {
      line(
          phrases.say(
              "Er ligt ten minste een jaar tussen zonder rapportage bij deze dossiers: hoe vaak een dag"
                  + " verschoof is niet bekend.",
              "At least one year lies in between without a report among these dossiers: how often a day"
                  + " moved is not known."));
    }
    step.slips().forEach(this::slip);
    step.contradictions().forEach(pair -> contradiction(step, pair));
    step.unmatched().forEach(milestone -> unmatched(step, milestone));
    for (String project : step.goneProjects()) {
      line(
          project
              + phrases.say(" staat niet meer in bijlage 2 van ", " is no longer in annex 2 of ")
              + step.later().id()
              + ".");
    }
  }

  private void slip(MilestonePair pair) {
    int days = pair.slippage().orElseThrow();
    String moved =
        new DueWords(phrases).days(Math.abs(days))
            + (days > 0 ? phrases.say(" later", " later") : phrases.say(" eerder", " earlier"));
    line(
        milestone(pair)
            + phrases.say(": gepland op ", ": planned for ")
            + pair.earlier().planned().orElseThrow()
            + phrases.say(", nu op ", ", now for ")
            + pair.later().planned().orElseThrow()
            + ": "
            + moved
            + inferred(pair)
            + ".");
  }

  private void contradiction(Succession step, MilestonePair pair) {
    String before = pair.earlier().planned().orElseThrow().toString();
    String told = pair.later().previouslyPlanned().orElseThrow().toString();
    String earlier = step.earlier().id();
    String later = step.later().id();
    line(
        milestone(pair)
            + phrases.say(
                ": de rapportages spreken elkaar tegen: "
                    + earlier
                    + " plant "
                    + before
                    + ", en volgens "
                    + later
                    + " was eerder "
                    + told
                    + " gepland",
                ": the reports contradict each other: "
                    + earlier
                    + " plans it for "
                    + before
                    + ", and "
                    + later
                    + " says that it was planned for "
                    + told)
            + inferred(pair)
            + ".");
  }

  private String milestone(MilestonePair pair) {
    return milestone(pair.project(), phrases.say(pair.later().milestone().orElseThrow()));
  }

  private static String milestone(String project, String name) {
    return project + ", ‘" + name + "’";
  }

  private void unmatched(Succession step, UnmatchedMilestone alone) {
    String name = milestone(alone.project(), phrases.say(alone.milestone()));
    line(
        switch (alone.reason()) {
          case GONE ->
              name
                  + phrases.say(": niet onder die naam in ", ": not under that name in ")
                  + step.later().id()
                  + ".";
          case ADDED -> name + phrases.say(": nieuw in ", ": new in ") + step.later().id() + ".";
          case AMBIGUOUS ->
              name
                  + phrases.say(
                      ": meer dan één mijlpaal heet zo, en geen is vergeleken.",
                      ": more than one milestone has that name, and none is compared.");
        });
  }

  private String inferred(MilestonePair pair) {
    return pair.inferred() ? phrases.say(" (afgeleid)", " (inferred)") : "";
  }

  private void promises(ImmutableList<OpenPromise> promises) {
    if (promises.isEmpty()) {
      return;
    }
    canvas.blank();
    title(phrases.say("Toezeggingen zonder antwoord", "Promises left without an answer"));
    for (OpenPromise open : promises) {
      List<String> later = new ArrayList<>();
      if (!open.repeatedBy().isEmpty()) {
        later.add(
            phrases.say("ook zonder antwoord in ", "without one in ") + ids(open.repeatedBy()));
      }
      if (!open.silent().isEmpty()) {
        later.add(phrases.say("niet genoemd in ", "not mentioned in ") + ids(open.silent()));
      }
      open.answeredBy()
          .ifPresent(by -> later.add(phrases.say("beantwoord in ", "answered in ") + by.id()));
      line(
          open.promise().id()
              + ": "
              + (open.isStatedOpen()
                  ? phrases.say("open in ", "open in ")
                  : phrases.say("antwoord niet vermeld in ", "answer not stated in "))
              + named(open.since())
              + "; "
              + Joiner.on("; ").join(later)
              + ".");
    }
  }

  /** A report with its paper. */
  private static String named(Dossier report) {
    return report.id()
        + report.report().flatMap(YearlyReport::paper).map(paper -> " [" + paper + "]").orElse("");
  }

  private String ids(ImmutableList<Dossier> reports) {
    ImmutableList<String> ids =
        reports.stream().map(Dossier::id).collect(ImmutableList.toImmutableList());
    int last = ids.size() - 1;
    return last == 0
        ? ids.get(0)
        : Joiner.on(", ").join(ids.subList(0, last)) + phrases.say(" en ", " and ") + ids.get(last);
  }

  private void title(String text) {
    canvas.paragraph(0, HANGING).add(Ink.BOLD, text).end();
  }

  private void line(String text) {
    canvas.paragraph(INDENT, HANGING).add(text).end();
  }
}
