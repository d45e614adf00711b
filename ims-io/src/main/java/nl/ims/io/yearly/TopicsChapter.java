package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.report.Development;
import nl.ims.model.report.StrategicContext;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Paper;

/** Makes the part on topics with their developments, and on the strategic context. */
record TopicsChapter(Inputs inputs, Wording words, Gaps gaps) {

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
      return Group.of(title, Sentence.of(text).withPaths("report.topics"));
    }
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (int i = 0; i < topics.get().size(); i++) {
      items.add(topic(topics.get().get(i), "report.topics[" + i + "]"));
    }
    return Group.of(title).withItems(items.build());
  }

  private Item topic(Topic topic, String path) {
    String name = topic.name().map(words::say).orElse(topic.id());
    return Item.of(name, "")
        .with(topic.announced().map(this::announced))
        .with(developments(topic, name, path + ".developments"));
  }

  private Sentence announced(boolean announced) {
    return announced
        ? words.line("Vooraf aangekondigd", "Announced beforehand", words.noPaper())
        : words.line("Niet vooraf aangekondigd", "Not announced beforehand", words.noPaper());
  }

  private List<Sentence> developments(Topic topic, String name, String path) {
    if (topic.developments().isEmpty()) {
      String text = words.say("ontwikkelingen niet vermeld", "developments not stated");
      gaps.add(words.say("Onderwerp ", "Topic ") + name + ": " + text, path);
      return ImmutableList.of(Sentence.of(words.sentence(text)).withPaths(path));
    }
    ImmutableList<Development> all = topic.developments().get();
    return all.isEmpty()
        ? ImmutableList.of(
            words.line(
                "Het dossier meldt geen ontwikkelingen",
                "The dossier states no developments",
                words.noPaper()))
        : Lists.transform(all, this::development);
  }

  private Sentence development(Development development) {
    String day =
        development.date().map(words::day).orElse(words.say("Dag niet vermeld", "Day not stated"));
    String text = development.text().map(words::say).orElse(words.notStated());
    return Sentence.of(day + ": " + text, words.cite(development.paper(), development.inferred()));
  }

  private Group context() {
    Optional<StrategicContext> context = inputs.report().flatMap(YearlyReport::context);
    List<Sentence> lines = new ArrayList<>();
    Optional<ImmutableList<Paper>> papers = context.flatMap(StrategicContext::papers);
    if (papers.filter(some -> !some.isEmpty()).isPresent()) {
      lines.add(
          words.line(
              "Het rapport rust op: ",
              "The report rests on: ",
              words.all(papers.get().stream().map(Paper::toString).toList()),
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
          words.line(
              "Genoemde gebieden: ",
              "Regions named: ",
              String.join("; ", regions.get()),
              words.cite(inputs.report().flatMap(YearlyReport::paper), false)));
    } else {
      lines.add(gap(regions, "regions", "genoemde gebieden", "regions named"));
    }
    return words
        .group("Strategische context", "Strategic context")
        .withText(ImmutableList.copyOf(lines));
  }

  private Sentence gap(Optional<?> list, String key, String nl, String en) {
    String what =
        words.sentence(words.say(nl, en))
            + ": "
            + (list.isPresent() ? words.say("geen", "none") : words.notStated());
    String path = "report.context." + key;
    if (list.isEmpty()) {
      gaps.add(
          words.say(
              "Strategische context, " + nl + ": niet vermeld",
              "Strategic context, " + en + ": not stated"),
          path);
      return Sentence.of(what).withPaths(path);
    }
    return Sentence.of(what, words.noPaper());
  }
}
