package nl.ims.io.timeline;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VJournal;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.property.Status;
import biweekly.property.Transparency;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Phrases;
import nl.ims.model.procedure.Step;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Obligation;

/**
 * What is due as a calendar (RFC 5545) that a department can subscribe to: one event of a whole day
 * for each due day.
 *
 * <p>An event keeps its identifier as long as its dossier, rule and subject do, so that a calendar
 * that is read again replaces it. Its stamp is the as-of day of the dossier: no clock is read.
 * Steps are no events, because they are in the past and need nobody's attention.
 *
 * <p>This class alone needs biweekly ({@code net.sf.biweekly:biweekly}), which this module brings
 * to nobody: without it the first use ends in a {@link NoClassDefFoundError} that names a class of
 * biweekly. On the module path it has to be asked for by {@code --add-modules net.sf.biweekly}, or
 * by a {@code requires} of one's own.
 */
public final class TimelineCalendar {

  private static final String PRODUCT = "-//ims//timeline//";

  /** What goes on with the line before. */
  private static final String FOLD = "\r\n ";

  /** The most of a line, without its end. */
  private static final int OCTETS = 75;

  private final Phrases phrases;
  private final DueWords words;

  private TimelineCalendar(Phrases phrases) {
    this.phrases = phrases;
    this.words = new DueWords(phrases);
  }

  /**
   * A calendar in some language.
   *
   * @param language the language of the summaries
   * @return the report
   */
  public static TimelineCalendar in(Language language) {
    Objects.requireNonNull(language, "language");
    return new TimelineCalendar(new Phrases(language));
  }

  /**
   * The calendar of some timelines.
   *
   * @param timelines the lines, in the order in which their events stand in the calendar
   * @return the calendar, whose lines end as the standard says
   */
  public String of(Iterable<Timeline> timelines) {
    Objects.requireNonNull(timelines, "timelines");
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT + (phrases.language() == Language.NL ? "NL" : "EN"));
    calendar.setCalendarScale(CalendarScale.gregorian());
    String name = phrases.say("Uiterste dagen", "Due days");
    calendar.setName(name);
    calendar.addExperimentalProperty("X-WR-CALNAME", name);
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Timeline timeline : timelines) {
      for (Mark mark : timeline.marks()) {
        if (mark instanceof Mark.Due due) {
          Chapter chapter = timeline.chapters().get(due.chapter());
          calendar.addEvent(event(chapter, due, times));
        }
      }
    }
    if (calendar.getEvents().isEmpty()) {
      calendar.addJournal(nothing(timelines));
    }
    return written(calendar);
  }

  /** A calendar holds something by its standard: a note that nothing is due, which is no event. */
  private VJournal nothing(Iterable<Timeline> timelines) {
    List<String> names = new ArrayList<>();
    Optional<LocalDate> last = Optional.empty();
    for (Timeline timeline : timelines) {
      timeline.chapters().forEach(chapter -> names.add(chapter.dossier().id()));
      Optional<LocalDate> end = timeline.end();
      last = last.isEmpty() || (end.isPresent() && end.get().isAfter(last.get())) ? end : last;
    }
    LocalDate day = last.orElse(LocalDate.EPOCH);
    VJournal journal = new VJournal();
    journal.setUid(String.join("/", names) + "/nothing-due@ims");
    journal.setDateTimeStamp(stamp(day));
    setDay(journal, "DTSTART", day);
    journal
        .setSummary(phrases.say("Er is geen uiterste dag", "Nothing is due"))
        .setLanguage(language());
    return journal;
  }

  private static Date stamp(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private VEvent event(Chapter chapter, Mark.Due mark, Map<String, Integer> times) {
    Obligation due = mark.obligation();
    VEvent event = new VEvent();
    event.setUid(uid(chapter, due, times));
    LocalDate asOf = chapter.assessed().assessment().asOf().orElse(due.due());
    event.setDateTimeStamp(stamp(asOf));
    setDay(event, "DTSTART", due.due());
    setDay(event, "DTEND", due.due().plusDays(1));
    String title = chapter.title(phrases);
    Standing standing = mark.standing();
    String stands = standing == Standing.OPEN ? "" : standing.label(phrases) + ": ";
    event.setSummary(stands + words.what(due) + " · " + title).setLanguage(language());
    event.setDescription(description(chapter, due)).setLanguage(language());
    event.addCategories(standing.css());
    event.setStatus(Status.confirmed());
    event.setTransparency(Transparency.transparent());
    return event;
  }

  private String language() {
    return phrases.language().code();
  }

  private String description(Chapter chapter, Obligation due) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(phrases.say("Uiterlijk op ", "Due by ") + due.due() + ": " + words.what(due));
    String rule = DueWords.rule(due);
    lines.add(phrases.say("Regel: ", "Rule: ") + Harmless.text(rule));
    lines.add(phrases.sentence(words.follows(due)));
    due.metOn()
        .ifPresent(
            day ->
                lines.add(
                    phrases.say("Gedaan op ", "Done on ")
                        + day
                        + due.metBy().flatMap(Step::paper).map(paper -> ", " + paper).orElse("")
                        + "."));
    lines.add(phrases.say("Dossier: ", "Dossier: ") + chapter.dossier().id());
    lines.add(phrases.noOpinion());
    return String.join("\n", lines.build());
  }

  /** The dossier, the rule and the subject; a second one of the same is numbered. */
  private static String uid(Chapter chapter, Obligation due, Map<String, Integer> times) {
    String name =
        chapter.dossier().id()
            + "/"
            + due.rule()
            + due.subject().map(subject -> "/" + subject).orElse("");
    int time = times.merge(name, 1, Integer::sum);
    return Harmless.text(name).replace(' ', '-') + (time == 1 ? "" : "/" + time) + "@ims";
  }

  /** The library would find a day by way of the calendar and the time zone of the system. */
  private static void setDay(ICalComponent component, String property, LocalDate day) {
    component.addExperimentalProperty(property, ICalDataType.DATE, day.toString().replace("-", ""));
  }

  private static String written(ICalendar calendar) {
    StringWriter out = new StringWriter();
    try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folded(out.toString().replace(FOLD, ""));
  }

  /** Folds lines by octets, as the standard counts; the library counts characters. */
  static String folded(String unfolded) {
    StringBuilder out = new StringBuilder();
    int octets = 0;
    for (int i = 0; i < unfolded.length(); i = unfolded.offsetByCodePoints(i, 1)) {
      int c = unfolded.codePointAt(i);
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (c == '\r') {
        octets = 0;
      } else if (c != '\n') {
        if (octets + size > OCTETS) {
          out.append(FOLD);
          octets = 1;
        }
        octets += size;
      }
      out.appendCodePoint(c);
    }
    return out.toString();
  }
}
