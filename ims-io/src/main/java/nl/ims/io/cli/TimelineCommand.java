package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.Assessed;
import nl.ims.io.Look;
import nl.ims.io.problem.Problem;
import nl.ims.io.timeline.Timeline;
import nl.ims.io.timeline.TimelineCalendar;
import nl.ims.io.timeline.TimelineHtml;
import nl.ims.io.timeline.TimelineReport;
import nl.ims.model.term.Language;

/** {@code ims timeline}: what was done and what is due, on one timeline. */
final class TimelineCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of(
            "Toon de stappen en wat moet gebeuren op één tijdlijn, met de dagen ertussen.",
            "Show the steps and what is due on one timeline, with the days between them.")
        .operands(Operand.FILES)
        .options(Option.AS_OF, Option.REFERENCE_DAY, Option.FRAMEWORK, Option.HORIZON)
        .options(Option.LANG, Option.FORMAT_OF_TIMELINE, Option.COLOR, Option.OUTPUT)
        .sample(
            "timeline red-sea-2024.yaml",
            "stappen en uiterste dagen, met de dagen ertussen",
            "steps and due days, with the days between them")
        .sample(
            "timeline --format html --output red-sea.html red-sea-2024.yaml",
            "een tekening om in een browser te bekijken",
            "a picture to look at in a browser")
        .sample(
            "timeline --format ics draft-proposal.yaml",
            "een agenda van wat moet gebeuren, om op te abonneren",
            "a calendar of what is due, to subscribe to");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Format.OfTimeline format = arguments.choice(Option.FORMAT_OF_TIMELINE, Format.OfTimeline.TEXT);
    Language language = arguments.language();
    Assessing assessing = Assessing.of(shell, arguments);
    Output output = Output.of(shell, arguments);
    List<Assessed> assessed = new ArrayList<>();
    ImmutableList<Problem> problems = assessing.each(assessed::add);
    if (!assessed.isEmpty()) {
      ImmutableList<Timeline> timelines = Timeline.of(assessed);
      switch (format) {
        case TEXT -> print(timelines, output, language);
        case HTML -> output.print(TimelineHtml.in(language).of(timelines));
        case ICS -> output.print(TimelineCalendar.in(language).of(timelines));
      }
    }
    return output.finish(problems);
  }

  private static void print(ImmutableList<Timeline> timelines, Output output, Language language) {
    Look look = output.screen().look(language);
    timelines.forEach(new Pages<>(output, timeline -> TimelineReport.of(timeline, look)));
  }
}
