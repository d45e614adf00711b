package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Letters;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.Picture;
import nl.ims.io.page.TimelinePage;
import nl.ims.model.term.Internal;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;

/** Makes the part of a page of HTML that shows one timeline. */
@Internal
@SuppressWarnings("exports") // it is offered to the other packages of this module alone
public final class TimelineSection {

  private static final int KEY = 9;

  private final Timeline timeline;
  private final Phrases phrases;
  private final DueWords words;
  private final String anchor;

  /**
   * Begins the part of a page.
   *
   * @param timeline the line
   * @param phrases the language
   * @param anchor the name by which the page links to it
   */
  public TimelineSection(Timeline timeline, Phrases phrases, String anchor) {
    this.timeline = Objects.requireNonNull(timeline, "timeline");
    this.phrases = Objects.requireNonNull(phrases, "phrases");
    this.words = new DueWords(phrases);
    this.anchor = Objects.requireNonNull(anchor, "anchor");
  }

  /** {@return what the template shows} */
  public TimelinePage.Section make() {
    ImmutableList<Picture> pictures =
        timeline.marks().isEmpty()
            ? ImmutableList.of()
            : ImmutableList.of(Painter.paint(timeline, phrases));
    return new TimelinePage.Section(
        anchor,
        title(),
        facts(),
        counts(),
        lags(),
        decisions(),
        notices(),
        items(Standing.OVERDUE),
        items(Standing.OPEN),
        phrases.say("Over tijd", "Overdue"),
        phrases.say("Wat nog moet, en wanneer uiterlijk", "Due next"),
        description(),
        pictures,
        keys(),
        new TimelineRows(timeline, phrases).make(),
        broken());
  }

  private String title() {
    ImmutableList<Chapter> chapters = timeline.chapters();
    String first = chapters.get(0).title(phrases);
    return timeline.isChain()
        ? first
            + phrases.say(
                " en wat volgde: " + chapters.size() + " besluiten",
                ", and what followed: " + chapters.size() + " decisions")
        : first;
  }

  private ImmutableList<String> facts() {
    ImmutableList.Builder<String> facts = ImmutableList.builder();
    Chapter first = timeline.chapters().get(0);
    Assessment assessment = first.assessed().assessment();
    facts.add(phrases.subjectOf(first.dossier()));
    if (!timeline.isChain()) {
      facts.add(first.dossier().id());
      facts.add(Harmless.text(name(first.assessed().file())));
    }
    facts.addAll(
        phrases.days(
            timeline.end(), timeline.isChain() ? Optional.empty() : assessment.referenceDay()));
    facts.add(phrases.count(timeline.steps(), "stap", "stappen", "step", "steps"));
    if (timeline.steps() > 1) {
      facts.add(words.days(timeline.span()));
    }
    return facts.build();
  }

  /** The name of a file without its folders, which are of no use to who gets the page. */
  private static String name(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /** How the obligations stand, which is what a reader wants to know first. */
  private ImmutableList<String> counts() {
    String counts = words.counts(timeline);
    return counts.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(phrases.say("Verplichtingen: ", "Obligations: ") + counts + ".");
  }

  private ImmutableList<String> lags() {
    ImmutableList.Builder<String> lags = ImmutableList.builder();
    for (Lag lag : Lag.of(timeline)) {
      lags.add(
          phrases.say(lag.from().label())
              + " → "
              + phrases.say(lag.to().label())
              + " "
              + words.days(lag.days()));
    }
    return lags.build();
  }

  private ImmutableList<TimelinePage.Decision> decisions() {
    ImmutableList.Builder<TimelinePage.Decision> decisions = ImmutableList.builder();
    for (int i = 0; timeline.isChain() && i < timeline.chapters().size(); i++) {
      Chapter chapter = timeline.chapters().get(i);
      decisions.add(
          new TimelinePage.Decision(Letters.of(i), chapter.title(phrases), chapter.dossier().id()));
    }
    return decisions.build();
  }

  private ImmutableList<String> notices() {
    return timeline.chapters().stream()
        .flatMap(chapter -> chapter.assessed().assessment().notices().stream())
        .map(notice -> Harmless.text(phrases.say(notice.text())))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<String> broken() {
    List<String> broken = new ArrayList<>();
    for (Finding finding : timeline.brokenAsAWhole()) {
      broken.add(
          phrases.verdict(finding)
              + ": "
              + finding.rule().id()
              + " ("
              + phrases.level(finding.rule())
              + ")");
    }
    return ImmutableList.copyOf(broken);
  }

  private ImmutableList<TimelinePage.Item> items(Standing standing) {
    return timeline.dues(standing).stream()
        .map(this::item)
        .collect(ImmutableList.toImmutableList());
  }

  private TimelinePage.Item item(Mark.Due mark) {
    Obligation due = mark.obligation();
    return new TimelinePage.Item(
        due.due().toString(),
        words.what(due),
        words.standing(timeline, mark),
        Harmless.text(DueWords.rule(due)) + " · " + words.follows(due));
  }

  private String description() {
    return phrases.say(
        "Een lijn van boven naar beneden: rechts wat is gedaan, links wat uiterlijk op een dag moet."
            + " De tabel eronder zegt hetzelfde.",
        "A line from top to bottom: what was done to the right, what is due by a day to the left."
            + " The table below says the same.");
  }

  private ImmutableList<TimelinePage.Key> keys() {
    ImmutableList.Builder<TimelinePage.Key> keys = ImmutableList.builder();
    for (Sign sign : Sign.values()) {
      if (timeline.marks().stream()
          .anyMatch(m -> m instanceof Mark.Done d && Sign.of(d.step().kind()) == sign)) {
        keys.add(key("step " + sign.css(), sign, sign.label(phrases)));
      }
    }
    if (timeline.marks().stream().anyMatch(m -> m instanceof Mark.Done d && d.step().inferred())) {
      keys.add(
          key(
              "step paper inferred",
              Sign.PAPER,
              phrases.say(
                  "streepjes: afgeleid, volgens het dossier",
                  "dashed: inferred, per the dossier")));
    }
    for (Standing standing : Standing.values()) {
      if (!timeline.dues(standing).isEmpty()) {
        String words = phrases.say("uiterlijk: ", "due: ") + standing.label(phrases);
        keys.add(key("due " + standing.css(), Sign.DEBATE, standing.sign() + " " + words));
      }
    }
    for (int i = 0; i < timeline.chapters().size(); i++) {
      if (Term.of(timeline, i).isPresent()) {
        keys.add(
            new TimelinePage.Key(
                "term", "M1 5h16v8h-16z", phrases.say("tijd van de inzet", "time of deployment")));
        break;
      }
    }
    return keys.build();
  }

  private static TimelinePage.Key key(String css, Sign sign, String text) {
    return new TimelinePage.Key(css, sign.path(KEY, KEY, 6), text);
  }
}
