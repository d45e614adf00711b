package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.Assessed;
import nl.ims.io.problem.Problem;
import nl.ims.io.timeline.Timeline;
import nl.ims.io.timeline.TimelineCalendar;
import nl.ims.io.timeline.TimelineHtml;
import nl.ims.io.timeline.TimelineReport;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;

/** {@code ims timeline}: what was done and what is due, on one line of time. */
final class TimelineCommand implements Command {

  /** The formats of a line of time. */
  enum Format implements Code {
    TEXT,
    HTML,
    ICS;

    @Override
    public String code() {
      return Code.kebab(this);
    }
  }

  @Override
  public Usage usage() {
    return new Usage(
            "Show the steps and what is due on one line of time, with the days between them.",
            ImmutableList.of(Operand.FILES),
            ImmutableList.of(
                Option.AS_OF,
                Option.REFERENCE_DAY,
                Option.FRAMEWORK,
                Option.HORIZON,
                Option.LANG,
                Option.FORMAT_OF_TIMELINE,
                Option.OUTPUT))
        .withSamples(
            new Sample(
                "timeline red-sea-2024.yaml", "steps and due days, with the days between them"),
            new Sample(
                "timeline --format html --output red-sea.html red-sea-2024.yaml",
                "a picture to look at in a browser"),
            new Sample(
                "timeline --format ics draft-proposal.yaml",
                "a calendar of what is due, to subscribe to"));
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Format format = arguments.choice(Option.FORMAT_OF_TIMELINE, Format.class, Format.TEXT);
    Language language = arguments.choice(Option.LANG, Language.class, Language.EN);
    Assessing assessing = Assessing.of(shell, arguments, arguments.operands());
    Output output = Output.of(shell, arguments);
    List<Assessed> assessed = new ArrayList<>();
    ImmutableList<Problem> problems = assessing.each(assessed::add);
    if (!assessed.isEmpty()) {
      write(output, format, language, Timeline.of(assessed));
    }
    output.finish();
    return problems.isEmpty() ? Exit.FINE : Exit.INPUT;
  }

  private static void write(
      Output output, Format format, Language language, ImmutableList<Timeline> timelines) {
    switch (format) {
      case TEXT -> {
        TimelineReport report =
            TimelineReport.in(language)
                .withColour(output.screen().colour())
                .withWidth(output.screen().width());
        timelines.forEach(new Pages<>(output, report::of));
      }
      case HTML -> output.stream().print(TimelineHtml.in(language).of(timelines));
      case ICS -> output.stream().print(TimelineCalendar.in(language).of(timelines));
    }
  }
}
