package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.TimelinePage;
import nl.ims.io.page.TimelinePageRenderer;
import nl.ims.model.term.Language;

/**
 * Timelines as one page of HTML that needs nothing else: each a picture, with a table that says the
 * same in words.
 *
 * <p>The page holds no script and loads nothing; it follows the light or dark look of its reader,
 * and prints. Whatever comes from a dossier is text on it, never markup.
 */
public final class TimelineHtml {

  private final Language language;

  private TimelineHtml(Language language) {
    this.language = language;
  }

  /**
   * A page in some language.
   *
   * @param language the language of the page
   * @return the report
   */
  public static TimelineHtml in(Language language) {
    Objects.requireNonNull(language, "language");
    return new TimelineHtml(language);
  }

  /**
   * The page of some timelines.
   *
   * @param timelines the lines, in the order in which they are shown
   * @return the page, UTF-8 as its head says, which ends with a line feed
   */
  public String of(Iterable<Timeline> timelines) {
    Objects.requireNonNull(timelines, "timelines");
    Phrases phrases = new Phrases(language);
    List<TimelinePage.Section> sections = new ArrayList<>();
    for (Timeline timeline : timelines) {
      sections.add(new TimelineSection(timeline, phrases, "line-" + (sections.size() + 1)).make());
    }
    ImmutableList.Builder<TimelinePage.Link> nav = ImmutableList.builder();
    if (sections.size() > 1) {
      sections.forEach(s -> nav.add(new TimelinePage.Link(s.anchor(), s.title())));
    }
    String title =
        sections.size() == 1 ? sections.get(0).title() : phrases.say("Tijdlijnen", "Timelines");
    TimelinePage page =
        new TimelinePage(language.code(), title, nav.build(), ImmutableList.copyOf(sections));
    return TimelinePageRenderer.of().execute(page, new StringBuilder()).toString();
  }
}
