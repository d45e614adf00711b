package nl.ims.rules.condition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.actor.Chamber;
import nl.ims.model.procedure.Step;
import nl.ims.model.term.Code;
import nl.ims.model.term.DayWords;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.FactRef;

/** How facts are shown to a reader. */
@Internal
public final class FactText {
  private FactText() {}

  /**
   * Shows facts.
   *
   * @param view the dossier
   * @param refs the facts
   * @return what the file says at each, in order
   */
  public static ImmutableList<Fact> facts(View view, ImmutableList<FactRef> refs) {
    if (refs.size() == 1) {
      return ImmutableList.of(fact(view, refs.get(0)));
    }
    ImmutableList.Builder<Fact> facts = ImmutableList.builderWithExpectedSize(refs.size());
    for (int i = 0; i < refs.size(); i++) {
      facts.add(fact(view, refs.get(i)));
    }
    return facts.build();
  }

  /**
   * Shows a fact.
   *
   * @param view the dossier
   * @param ref the fact
   * @return what the file says there
   */
  public static Fact fact(View view, FactRef ref) {
    return ref instanceof Question question && view.nothingInferred()
        ? question.fact(view)
        : view.remember(ref, fact -> show(view, fact));
  }

  private static Fact show(View view, FactRef ref) {
    if (ref instanceof Question question) {
      Fact fact = question.fact(view);
      boolean inferred = view.isInferred(fact.question());
      return new Fact(
          fact.question(),
          fact.label(),
          inferred(fact.answer(), inferred),
          inferred(fact.words(), inferred),
          fact.paper());
    } else if (ref instanceof DossierFact.OfStep step) {
      Step recorded = view.log().step(step.step());
      return new Fact(
          view.log().path(step.step()),
          recorded.kind().label(),
          step(recorded),
          stepInWords(recorded),
          recorded.paper());
    } else if (ref instanceof DossierFact.OfKey key) {
      Step recorded = view.log().step(key.step());
      Text label = Text.of(keyOf(recorded, key, Language.NL), keyOf(recorded, key, Language.EN));
      return new Fact(
          view.log().path(key.step(), key.key()),
          label,
          inferred(Text.of(value(view.log(), key)), recorded.inferred()),
          inferred(words(view.log(), key), recorded.inferred()),
          recorded.paper());
    } else if (ref instanceof DossierFact.OfElement element) {
      String path = view.path(element.list(), element.element(), element.column());
      ElementList.Column column = element.list().columns().get(element.column());
      return new Fact(
          path,
          column.label().orElse(element.list().stated().label()),
          inferred(
              view.words(path).orElseGet(() -> Text.of(view.show(element))), view.isInferred(path)),
          inferred(view.words(path).orElseGet(() -> view.inWords(element)), view.isInferred(path)),
          Optional.empty());
    } else if (ref instanceof DossierFact.OfJudgement judgement) {
      View.Judgement recorded = view.judgements().get(judgement.judgement());
      return new Fact(
          recorded.path(),
          Text.of("oordeel", "judgement"),
          Text.of(recorded.outcome().code() + ", " + recorded.date()),
          Wording.append(
              recorded.outcome().label(),
              ", " + DayWords.of(recorded.date(), Language.NL),
              ", " + DayWords.of(recorded.date(), Language.EN)),
          Optional.empty());
    } else if (ref instanceof DossierFact.Silence silence) {
      return silence(view, silence);
    }
    return new Fact(
        "recorded-through",
        Text.of("volledig tot en met", "complete through"),
        Text.of(through(view)),
        view.hasThrough()
            ? Wording.day(LocalDate.ofEpochDay(view.afterThrough() - 1L))
            : Text.of(through(view)),
        Optional.empty());
  }

  private static Text inferred(Text text, boolean inferred) {
    return inferred ? Wording.append(text, " (afgeleid)", " (inferred)") : text;
  }

  /** A step as an answer: its day, its paper, and to whom it went. */
  private static Text step(Step step) {
    StringBuilder answer = new StringBuilder(step.date().toString());
    step.paper().ifPresent(paper -> answer.append(", ").append(paper));
    step.to()
        .ifPresent(
            to ->
                answer
                    .append(" → ")
                    .append(Joiner.on(", ").join(Lists.transform(to.asList(), Chamber::code))));
    step.copyTo()
        .ifPresent(
            to ->
                answer
                    .append(", copy → ")
                    .append(Joiner.on(", ").join(Lists.transform(to.asList(), Chamber::code))));
    return inferred(Text.of(answer.toString()), step.inferred());
  }

  private static String keyOf(Step step, DossierFact.OfKey ref, Language language) {
    return step.kind().dated(step.date(), language) + ", " + ref.key().label().in(language);
  }

  private static Text stepInWords(Step step) {
    return inferred(
        Text.of(stepInWords(step, Language.NL), stepInWords(step, Language.EN)), step.inferred());
  }

  private static String stepInWords(Step step, Language language) {
    StringBuilder answer = new StringBuilder(DayWords.of(step.date(), language));
    step.paper().ifPresent(paper -> answer.append(", ").append(paper));
    step.to()
        .ifPresent(
            to ->
                answer
                    .append(language == Language.NL ? ", gericht aan " : ", to ")
                    .append(names(to, language)));
    step.copyTo()
        .ifPresent(
            to ->
                answer
                    .append(language == Language.NL ? ", afschrift aan " : ", copy to ")
                    .append(names(to, language)));
    return answer.toString();
  }

  private static String names(ImmutableSortedSet<Chamber> chambers, Language language) {
    return Joiner.on(", ")
        .join(Lists.transform(chambers.asList(), chamber -> chamber.label().in(language)));
  }

  /**
   * Gives what a step states under a key, in words.
   *
   * @param view the dossier
   * @param ref the key of the step
   * @return the value alone
   */
  public static Text words(View view, DossierFact.OfKey ref) {
    return words(view.log(), ref);
  }

  private static Text words(Log log, DossierFact.OfKey ref) {
    int value = log.key(ref.step(), ref.key());
    return switch (ref.key()) {
      case TO, COPY_TO, BY, CHANGES -> Wording.codes(Log.codes(ref.key()), value);
      case LED_BY, INVOKES -> Wording.code(Log.codes(ref.key()).get(value));
      case CURRENT_END, UNTIL -> Wording.day(LocalDate.ofEpochDay(value));
      case PLANNED_VOYAGE, INDEPENDENT, DECREASE, DECIDED -> Wording.plain(value(log, ref));
      default -> Text.of(value(log, ref)); // a name stays as it is, whatever it looks like
    };
  }

  private static String value(Log log, DossierFact.OfKey ref) {
    int value = log.key(ref.step(), ref.key());
    Step step = log.step(ref.step());
    return switch (ref.key()) {
      case TO, COPY_TO, BY, CHANGES -> set(Log.codes(ref.key()), value);
      case LED_BY, INVOKES -> Log.codes(ref.key()).get(value).code();
      case CURRENT_END, UNTIL -> LocalDate.ofEpochDay(value).toString();
      case PLANNED_VOYAGE, INDEPENDENT, DECREASE, DECIDED -> value == 1 ? "true" : "false";
      case PAPER -> step.paper().map(Object::toString).orElse("-");
      case FRAMEWORK -> step.framework().orElse("-");
      case INCIDENT -> step.incident().orElse("-");
      default -> String.valueOf(value);
    };
  }

  private static String set(ImmutableList<? extends Code> codes, int mask) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      if ((mask >> i & 1) == 1) {
        members.add(codes.get(i).code());
      }
    }
    return members.isEmpty() ? "[]" : Joiner.on(", ").join(members);
  }

  private static String through(View view) {
    return view.hasThrough() ? LocalDate.ofEpochDay(view.afterThrough() - 1L).toString() : "-";
  }

  private static Fact silence(View view, DossierFact.Silence silence) {
    List<Integer> recorded = new ArrayList<>();
    Log log = view.log();
    for (int i = 0; i < log.size(); i++) {
      if (silence.word().kinds().containsKey(log.kind(i))
          && log.day(i) >= silence.first()
          && log.day(i) <= silence.last()) {
        recorded.add(i);
      }
    }
    return new Fact(
        "recorded-through",
        Wording.append(
            Text.of("volledig tot en met ", "complete through "), through(view), through(view)),
        new SilenceText(silence, log, recorded).written(),
        new SilenceText(silence, log, recorded).words(),
        Optional.empty());
  }
}
