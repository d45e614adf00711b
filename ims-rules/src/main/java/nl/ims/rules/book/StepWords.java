package nl.ims.rules.book;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Language;
import nl.ims.rules.condition.DayCount;
import nl.ims.rules.condition.DossierFact;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.condition.FactText;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.View;
import nl.ims.rules.logic.FactRef;

/** Facts in words: a step with its day, its paper, what it states, and its distance in days. */
final class StepWords {
  private final View view;
  private final int subject;
  private final Language language;
  private final boolean nl;

  StepWords(View view, int subject, Language language) {
    this.view = view;
    this.subject = subject;
    this.language = language;
    this.nl = language == Language.NL;
  }

  List<String> facts(List<FactRef> refs) {
    Map<Object, List<String>> grouped = new LinkedHashMap<>();
    if (subject >= 0) {
      grouped.put(subject, new ArrayList<>());
    }
    for (FactRef ref : refs) {
      if (ref instanceof DossierFact.OfStep step) {
        grouped.computeIfAbsent(step.step(), key -> new ArrayList<>());
      } else if (ref instanceof DossierFact.OfKey key && key.key() == StepKey.PAPER) {
        grouped.computeIfAbsent(key.step(), k -> new ArrayList<>()); // told with each step
      } else if (ref instanceof DossierFact.OfKey key) {
        grouped
            .computeIfAbsent(key.step(), k -> new ArrayList<>())
            .add(key.key().label().in(language) + ": " + FactText.words(view, key).in(language));
      } else if (!(ref instanceof DossierFact.Silence silence) || !isCovered(silence, refs)) {
        grouped.put(ref, List.of());
      }
    }
    int pivot = pivot(grouped);
    List<String> words = new ArrayList<>();
    grouped.keySet().stream()
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .sorted()
        .forEach(step -> words.add(step(step, grouped.getOrDefault(step, List.of()), pivot)));
    grouped.keySet().stream()
        .filter(FactRef.class::isInstance)
        .forEach(ref -> words.add(other((FactRef) ref)));
    return words;
  }

  /**
   * Whether another silence says the same of a longer time, in which nothing else is on record: of
   * no letter through the 1st and none through the 2nd, a reader needs the last alone.
   */
  private boolean isCovered(DossierFact.Silence silence, List<FactRef> refs) {
    return refs.stream()
        .filter(DossierFact.Silence.class::isInstance)
        .map(DossierFact.Silence.class::cast)
        .filter(longer -> !longer.equals(silence))
        .filter(longer -> longer.word().kinds().keySet().equals(silence.word().kinds().keySet()))
        .filter(longer -> longer.first() <= silence.first() && longer.last() >= silence.last())
        .anyMatch(longer -> recorded(longer) == recorded(silence));
  }

  /** How many steps of its kinds are on record in the time of a silence. */
  private long recorded(DossierFact.Silence silence) {
    Log log = view.log();
    return IntStream.range(0, log.size())
        .filter(step -> silence.word().kinds().containsKey(log.step(step).kind()))
        .filter(step -> silence.first() <= log.day(step) && log.day(step) <= silence.last())
        .count();
  }

  /** The step that distances are counted from: employment, else the subject. */
  private int pivot(Map<Object, List<String>> grouped) {
    int employment = view.log().first(StepKind.EMPLOYMENT);
    return employment >= 0 && grouped.containsKey(employment) ? employment : subject;
  }

  /** A step in a few words: what it is, its day, and its distance from deployment. */
  String brief(int index) {
    Step step = view.log().step(index);
    String words = step.kind().dated(step.date(), language);
    int deployment = view.log().first(StepKind.EMPLOYMENT);
    return deployment < 0 || deployment == index
        ? words
        : words + ", " + distance(view.log().day(index) - view.log().day(deployment), deployment);
  }

  private String other(FactRef ref) {
    Fact fact = FactText.fact(view, ref);
    String words = fact.words().in(language);
    return ref instanceof DossierFact.Silence ? words : fact.label().in(language) + ": " + words;
  }

  private String step(int index, List<String> stated, int pivot) {
    Step step = view.log().step(index);
    StringBuilder words = new StringBuilder(step.kind().dated(step.date(), language));
    List<String> brackets = new ArrayList<>();
    step.paper().ifPresent(paper -> brackets.add(paper.toString()));
    if (step.inferred()) {
      brackets.add(nl ? "afgeleid" : "inferred");
    }
    brackets.addAll(stated);
    if (!brackets.isEmpty()) {
      words.append(" (").append(Joiner.on(", ").join(brackets)).append(')');
    }
    if (pivot >= 0 && pivot != index) {
      words.append(", ").append(distance(view.log().day(index) - view.log().day(pivot), pivot));
    }
    return words.toString();
  }

  private String distance(int days, int pivot) {
    String label = view.log().step(pivot).kind().label().in(language);
    if (days == 0) {
      return nl ? "op de dag van " + label : "on the day of " + label;
    }
    String side = days < 0 ? (nl ? " vóór " : " before ") : (nl ? " na " : " after ");
    return DayCount.words(Math.abs(days), language) + side + label;
  }
}
