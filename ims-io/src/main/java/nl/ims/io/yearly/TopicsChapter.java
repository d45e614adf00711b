package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.page.DraftDocument.Group;
import nl.ims.io.page.DraftDocument.Item;
import nl.ims.io.page.DraftDocument.Line;
import nl.ims.io.page.DraftDocument.Part;
import nl.ims.io.page.DraftWords;
import nl.ims.model.report.Development;
import nl.ims.model.report.StrategicContext;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Paper;

/** Makes the part on topics with their developments, and on the strategic context. */
record TopicsChapter(Inputs inputs, DraftWords words, Gaps gaps) {

  Part make() {
    return words.part(
        "topics",
        "Onderwerpen en strategische context",
        "Topics and strategic context",
        topics(),
        context());
  }

  private Group topics() {
    Optional<ImmutableList<Topic>> topics = inputs.report().flatMap(YearlyReport::topics);
    String title = words.say("Onderwerpen", "Topics");
    if (topics.isEmpty()) {
      String text = words.say("Onderwerpen: niet vermeld", "Topics: not stated");
      gaps.add(text, "report.topics");
      return Group.of(title, Line.of(text).withPaths("report.topics"));
    }
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (int i = 0; i < topics.get().size(); i++) {
      items.add(topic(topics.get().get(i), "report.topics[" + i + "]"));
    }
    return Group.of(title).withItems(items.build());
  }

  private Item topic(Topic topic, String path) {
    List<Line> lines = new ArrayList<>();
    topic
        .announced()
        .ifPresent(
            announced ->
                lines.add(
                    Line.of(
                        announced
                            ? words.say("Vooraf aangekondigd", "Announced beforehand")
                            : words.say("Niet vooraf aangekondigd", "Not announced beforehand"),
                        words.cite(Optional.empty(), false))));
    String name = topic.name().map(words::say).orElse(topic.id());
    if (topic.developments().isEmpty()) {
      String text = words.say("ontwikkelingen niet vermeld", "developments not stated");
      gaps.add(words.say("Onderwerp ", "Topic ") + name + ": " + text, path + ".developments");
      lines.add(Line.of(words.sentence(text)).withPaths(path + ".developments"));
    } else if (topic.developments().get().isEmpty()) {
      lines.add(
          words.line(
              "Het dossier meldt geen ontwikkelingen",
              "The dossier states no developments",
              words.cite(Optional.empty(), false)));
    }
    for (Development development : topic.developments().orElse(ImmutableList.of())) {
      String day =
          development
              .date()
              .map(words::day)
              .orElse(words.say("Dag niet vermeld", "Day not stated"));
      String text = development.text().map(words::say).orElse(words.notStated());
      lines.add(
          Line.of(day + ": " + text, words.cite(development.paper(), development.inferred())));
    }
    return Item.of(name, "", ImmutableList.copyOf(lines));
  }

  private Group context() {
    Optional<StrategicContext> context = inputs.report().flatMap(YearlyReport::context);
    List<Line> lines = new ArrayList<>();
    Optional<ImmutableList<Paper>> papers = context.flatMap(StrategicContext::papers);
    if (papers.filter(some -> !some.isEmpty()).isPresent()) {
      lines.add(
          Line.of(
              words.say("Het rapport rust op: ", "The report rests on: ")
                  + words.all(papers.get().stream().map(Paper::toString).toList()),
              words.cite(inputs.report().flatMap(YearlyReport::paper), false)));
    } else {
      lines.add(gap(papers, "papers", "stukken waarop het rust", "papers that it rests on"));
    }
    Optional<List<String>> regions =
        context
            .flatMap(StrategicContext::regions)
            .map(some -> some.stream().map(words::say).toList());
    if (regions.filter(some -> !some.isEmpty()).isPresent()) {
      lines.add(
          Line.of(
              words.say("Genoemde gebieden: ", "Regions named: ")
                  + String.join("; ", regions.get()),
              words.cite(inputs.report().flatMap(YearlyReport::paper), false)));
    } else {
      lines.add(gap(regions, "regions", "genoemde gebieden", "regions named"));
    }
    return new Group(
        words.say("Strategische context", "Strategic context"),
        ImmutableList.copyOf(lines),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private Line gap(Optional<?> list, String key, String nl, String en) {
    String what =
        words.sentence(words.say(nl, en))
            + ": "
            + (list.isPresent() ? words.say("geen", "none") : words.notStated());
    String path = "report.context." + key;
    if (list.isEmpty()) {
      gaps.add(
          words.say("Strategische context, ", "Strategic context, ")
              + words.say(nl, en)
              + ": "
              + words.notStated(),
          path);
      return Line.of(what).withPaths(path);
    }
    return Line.of(what, words.cite(Optional.empty(), false));
  }
}
