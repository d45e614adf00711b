package nl.ims.io.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.Look;
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

/**
 * What several dossiers on yearly reports say together: which calendar year has one, which
 * milestones moved from one report to the next, and what became of promises that were left open.
 *
 * <p>It is guidance: no rule stands behind it, and it makes no run fail.
 */
public final class SeriesReport {
  private static final int INDENT = 4;
  private static final int HANGING = INDENT + 2;

  private final Canvas canvas = new Canvas();
  private final Phrases phrases;

  private SeriesReport(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * {@return the page of some dossiers, which ends with a line feed; empty if fewer than two are on
   * a yearly report}
   *
   * @param dossiers the dossiers, of any subject and in any order
   * @param look how the page looks
   */
  public static Optional<String> of(Iterable<Dossier> dossiers, Look look) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(look, "look");
    ReportSeries series = ReportSeries.of(dossiers);
    if (series.size() < 2) {
      return Optional.empty();
    }
    SeriesReport report = new SeriesReport(new Phrases(look.language()));
    report.years(series);
    report.unordered(series);
    report.withoutAnnex2(series);
    series.successions().forEach(report::succession);
    report.promises(series.openPromises());
    return Optional.of(report.canvas.document().text(look));
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
                    + " sending, is inferred. A report that is not among these may have been sent."));
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
          "Welke van %s eerder kwam is niet vermeld: zij worden niet vergeleken.",
          "Which of %s came first is not stated: they are not compared.", ids(group));
    }
    for (Dossier report : series.unplaced()) {
      line(
          "%s: jaar en dag zijn niet vermeld, zodat het geen plaats heeft.",
          "%s: neither its year nor its day is stated, so that it has no place.", report.id());
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
          "Bijlage 2 is niet vermeld in %s: haar projecten zijn niet vergeleken.",
          "Annex 2 is not stated in %s: its projects are not compared.", ids(without));
    }
  }

  /** Years in a row of which nothing is known; they are told and forgotten. */
  private void missing(List<CalendarYear> years) {
    if (years.isEmpty()) {
      return;
    }
    int first = years.get(0).year();
    int last = years.get(years.size() - 1).year();
    line("%s: %s.", "%s: %s.", first == last ? first : span(first, last), none());
    years.clear();
  }

  private String span(int first, int last) {
    return phrases.say("%s t/m %s", "%s through %s", first, last);
  }

  private String none() {
    return phrases.say("geen bij deze dossiers", "none among these dossiers");
  }

  private void year(CalendarYear year) {
    int number = year.sent().size();
    String several = number > 1 ? phrases.say("%s in één jaar: ", "%s in one year: ", number) : "";
    StringBuilder told = new StringBuilder(year.isMissing() ? none() : several);
    told.append(Joiner.on(", ").join(year.sent().stream().map(SeriesReport::dated).toList()));
    for (Dossier report : year.about()) {
      told.append(
          phrases.say(
              "; %s gaat over dit jaar, %s",
              "; %s is on this year, %s",
              report.id(),
              ReportSeries.sent(report)
                  .map(day -> phrases.say("verzonden op ", "sent on ") + day)
                  .orElse(
                      phrases.say(
                          "dag van verzending niet vermeld", "day of sending not stated"))));
    }
    line("%s: %s.", "%s: %s.", year.year(), told);
  }

  private static String dated(Dossier report) {
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
        phrases.say("Van %s naar %s", "From %s to %s", named(step.earlier()), named(step.later())));
    if (!step.isNext()) {
      line(
          "Er ligt ten minste een jaar tussen zonder rapportage bij deze dossiers: hoe vaak een dag"
              + " verschoof is niet bekend.",
          "At least one year lies in between without a report among these dossiers: how often a day"
              + " moved is not known.");
    }
    step.slips().forEach(this::slip);
    step.contradictions().forEach(pair -> contradiction(step, pair));
    step.unmatched().forEach(milestone -> unmatched(milestone, step.later().id()));
    for (String project : step.goneProjects()) {
      line(
          "%s staat niet meer in bijlage 2 van %s.",
          "%s is no longer in annex 2 of %s.", project, step.later().id());
    }
  }

  private void slip(MilestonePair pair) {
    int days = pair.slippage().orElseThrow();
    line(
        "%s: gepland op %s, nu op %s: %s %s%s.",
        "%s: planned for %s, now for %s: %s %s%s.",
        milestone(pair),
        pair.earlier().planned().orElseThrow(),
        pair.later().planned().orElseThrow(),
        new DueWords(phrases).days(Math.abs(days)),
        days > 0 ? phrases.say("later", "later") : phrases.say("eerder", "earlier"),
        inferred(pair));
  }

  private void contradiction(Succession step, MilestonePair pair) {
    line(
        "%s: de rapportages spreken elkaar tegen: %s plant %s, en volgens %s was eerder %s"
            + " gepland%s.",
        "%s: the reports contradict each other: %s plans it for %s, and %s says that it was planned"
            + " for %s%s.",
        milestone(pair),
        step.earlier().id(),
        pair.earlier().planned().orElseThrow(),
        step.later().id(),
        pair.later().previouslyPlanned().orElseThrow(),
        inferred(pair));
  }

  private String milestone(MilestonePair pair) {
    return milestone(pair.project(), phrases.say(pair.later().milestone().orElseThrow()));
  }

  private static String milestone(String project, String name) {
    return project + ", ‘" + name + "’";
  }

  private void unmatched(UnmatchedMilestone alone, String later) {
    String name = milestone(alone.project(), phrases.say(alone.milestone()));
    switch (alone.reason()) {
      case GONE ->
          line("%s: niet onder die naam in %s.", "%s: not under that name in %s.", name, later);
      case ADDED -> line("%s: nieuw in %s.", "%s: new in %s.", name, later);
      case AMBIGUOUS ->
          line(
              "%s: meer dan één mijlpaal heet zo, en geen is vergeleken.",
              "%s: more than one milestone has that name, and none is compared.", name);
    }
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
          open.isStatedOpen() ? "%s: open in %s; %s." : "%s: antwoord niet vermeld in %s; %s.",
          open.isStatedOpen() ? "%s: open in %s; %s." : "%s: answer not stated in %s; %s.",
          open.promise().id(),
          named(open.since()),
          Joiner.on("; ").join(later));
    }
  }

  /** A report with its paper. */
  private static String named(Dossier report) {
    return report.id()
        + report.report().flatMap(YearlyReport::paper).map(paper -> " [" + paper + "]").orElse("");
  }

  private String ids(ImmutableList<Dossier> reports) {
    return phrases.all(reports.stream().map(Dossier::id).toList());
  }

  private void title(String text) {
    canvas.paragraph(0, HANGING).add(Ink.BOLD, text);
  }

  private void line(String nl, String en, Object... values) {
    canvas.paragraph(INDENT, HANGING).add(phrases.say(nl, en, values));
  }
}
