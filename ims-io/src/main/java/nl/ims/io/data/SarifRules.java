package nl.ims.io.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.page.FrameworkRules;
import nl.ims.io.page.Papers;
import nl.ims.io.page.Phrases;
import nl.ims.model.source.Citation;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.framework.Point;
import nl.ims.rules.waiver.WaiverRule;

/**
 * The rules that results name, in the order in which they were first named, and the assessment
 * frameworks (toetsingskaders) that have one of them, as taxonomies of their points.
 *
 * <p>Two frameworks, and two editions of one, have rules of one id; each that is told in other
 * words or with other papers is a rule here, and the index tells them apart. The format allows no
 * two equal rules.
 */
final class SarifRules {

  /** All that the log tells of a rule. */
  private record Told(
      String id,
      String sentence,
      String help,
      Level level,
      ImmutableList<Citation> citations,
      Optional<Framework> framework) {}

  private final Phrases phrases;
  private final Map<Rule, Optional<Framework>> taken = new LinkedHashMap<>();
  private final Map<Rule, Integer> indexes = new LinkedHashMap<>();
  private final Map<Told, Integer> told = new LinkedHashMap<>();
  private final List<Framework> frameworks = new ArrayList<>();

  SarifRules(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Takes the rules of a book, unless they were taken before; results may name them. */
  void take(RuleBook book) {
    Optional<Framework> framework = Frameworks.find(book.id());
    book.rules().forEach(rule -> taken.putIfAbsent(rule, framework));
  }

  /** Where a rule on waivers stands in the list of rules. */
  int index(WaiverRule rule) {
    return index(told(rule));
  }

  /** Where a rule stands in the list of rules; one that no result named before is put behind. */
  int index(Rule rule) {
    return indexes.computeIfAbsent(rule, named -> index(told(named)));
  }

  private int index(Told rule) {
    return told.computeIfAbsent(rule, r -> told.size());
  }

  private Told told(Rule rule) {
    Optional<Framework> framework = Objects.requireNonNull(taken.get(rule), rule.id());
    framework.filter(named -> !frameworks.contains(named)).ifPresent(frameworks::add);
    return new Told(
        rule.id(),
        phrases.say(rule.sentence()),
        help(rule),
        rule.level(),
        ImmutableList.copyOf(rule.citations()),
        framework);
  }

  /** A rule of this project on its own files, which no paper asks for. */
  private Told told(WaiverRule rule) {
    return new Told(
        rule.id(),
        phrases.say(rule.sentence()),
        phrases.say(rule.conditionInWords()),
        rule.level(),
        ImmutableList.of(),
        Optional.empty());
  }

  /**
   * How grave a broken rule is: the law and what a framework asks for are errors, what was promised
   * or is usual a warning, advice and the form of a dossier a note.
   */
  static String severity(Level level) {
    return switch (level) {
      case LAW, FRAMEWORK -> "error";
      case COMMITMENT, PRACTICE -> "warning";
      case GUIDANCE, FORMAT -> "note";
    };
  }

  /** Writes the tool with its rules, then the taxonomies. */
  void write(JsonOut json, String version) {
    json.object("tool").object("driver").field("name", "ims").field("version", version);
    json.field("language", phrases.language().code());
    if (!frameworks.isEmpty()) {
      json.list("supportedTaxonomies");
      frameworks.forEach(framework -> component(json.object(), framework).endObject());
      json.endList();
    }
    json.list("rules");
    told.keySet().forEach(rule -> rule(json, rule));
    json.endList().endObject().endObject();
    if (!frameworks.isEmpty()) {
      json.list("taxonomies");
      frameworks.forEach(framework -> taxonomy(json, framework));
      json.endList();
    }
  }

  private void rule(JsonOut json, Told rule) {
    json.object().field("id", rule.id);
    text(json, "shortDescription", rule.sentence);
    text(json, "fullDescription", rule.sentence);
    text(json, "help", rule.help);
    json.object("defaultConfiguration")
        .field("level", severity(rule.level))
        .endObject()
        .object("properties")
        .field("level", rule.level.code());
    citations(json, rule.citations);
    json.endObject();
    rule.framework.ifPresent(
        framework -> relationship(json, framework, FrameworkRules.point(rule.id)));
    json.endObject();
  }

  /** When the rule applies and what it demands, then its papers with what was read of them. */
  private String help(Rule rule) {
    StringBuilder help = new StringBuilder(phrases.say(rule.conditionInWords()));
    rule.seen()
        .map(phrases::say)
        .ifPresent(seen -> help.append('\n').append(phrases.sentence(seen)));
    for (Citation citation : rule.citations()) {
      help.append("\n- ").append(Papers.full(citation, phrases));
    }
    return help.toString();
  }

  private void citations(JsonOut json, Iterable<Citation> citations) {
    json.citations(citations, phrases.language());
  }

  private void relationship(JsonOut json, Framework framework, String point) {
    json.list("relationships").object().object("target").field("id", point);
    json.field("index", indexOf(point, framework)).object("toolComponent");
    component(json, framework).endObject().endObject();
    json.strings("kinds", ImmutableList.of("superset")).endObject().endList();
  }

  private static int indexOf(String point, Framework framework) {
    return Iterables.indexOf(framework.points(), other -> other.id().equals(point));
  }

  private JsonOut component(JsonOut json, Framework framework) {
    return json.field("name", framework.id()).field("index", frameworks.indexOf(framework));
  }

  private void taxonomy(JsonOut json, Framework framework) {
    json.object()
        .field("name", framework.id())
        .field("fullName", phrases.say(framework.title()))
        .field("language", phrases.language().code());
    text(json, "shortDescription", Papers.full(framework.reconstructed(), phrases));
    json.list("taxa");
    for (Point point : framework.points()) {
      json.object().field("id", point.id());
      text(json, "shortDescription", phrases.say(point.title()));
      json.object("properties").field("title-evidence", point.titleEvidence().code());
      citations(json, point.titleCitations());
      json.endObject().endObject();
    }
    json.endList().endObject();
  }

  private static void text(JsonOut json, String key, String text) {
    json.object(key).field("text", SarifOut.escaped(text)).endObject();
  }
}
