package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;

/**
 * What a step is called on a timeline: a short head, and what else it states.
 *
 * @param head what happened, and to whom it was told
 * @param details the paper first, then what a reader looks for
 * @param inferred whether the step or its day was inferred
 */
public record StepLabel(String head, ImmutableList<String> details, boolean inferred) {

  public static StepLabel of(Step step, Language language) {
    Phrases phrases = new Phrases(language);
    StringBuilder head = new StringBuilder(phrases.say(step.kind().label()));
    step.covers().ifPresent(year -> head.append(" over ").append(year));
    step.to().ifPresent(to -> head.append(isDebate(step) ? in(to, phrases) : to(to, phrases)));
    if (step.kind() == StepKind.DECISION) {
      step.by().ifPresent(by -> head.append(phrases.say(" door ", " by ")).append(by(by, phrases)));
    }
    return new StepLabel(head.toString(), details(step, phrases), step.inferred());
  }

  private static boolean isDebate(Step step) {
    return step.kind() == StepKind.DEBATE || step.kind() == StepKind.PLENARY_DEBATE;
  }

  private static String in(ImmutableSortedSet<Chamber> in, Phrases phrases) {
    if (in.size() == Chamber.values().length) {
      return phrases.say(" in beide Kamers", " in both chambers");
    }
    if (in.isEmpty()) {
      return phrases.say(" in geen Kamer", " in no chamber");
    }
    return in.first() == Chamber.SENATE
        ? phrases.say(" in de Eerste Kamer", " in the Senate")
        : phrases.say(" in de Tweede Kamer", " in the House");
  }

  private static String to(ImmutableSortedSet<Chamber> to, Phrases phrases) {
    if (to.size() == Chamber.values().length) {
      return phrases.say(" aan beide Kamers", " to both chambers");
    }
    if (to.isEmpty()) {
      return phrases.say(" aan geen Kamer", " to no chamber");
    }
    return to.first() == Chamber.SENATE
        ? phrases.say(" aan de Eerste Kamer", " to the Senate")
        : phrases.say(" aan de Tweede Kamer", " to the House");
  }

  private static String by(ImmutableSortedSet<Actor> by, Phrases phrases) {
    List<String> names = new ArrayList<>();
    for (Actor actor : by) {
      boolean minister = actor.compareTo(Actor.GOVERNMENT) < 0;
      names.add((minister ? "" : phrases.say("de ", "the ")) + phrases.say(actor.label()));
    }
    return names.isEmpty() ? phrases.say("niemand", "nobody") : String.join(", ", names);
  }

  private static ImmutableList<String> details(Step step, Phrases phrases) {
    List<String> details = new ArrayList<>();
    step.paper().ifPresent(paper -> details.add(paper.toString()));
    step.copyTo()
        .filter(to -> !to.isEmpty())
        .ifPresent(to -> details.add(phrases.say("afschrift", "copy") + to(to, phrases)));
    step.invokes().ifPresent(invocation -> details.add(invokes(invocation, phrases)));
    step.ledBy().ifPresent(committee -> details.add(phrases.say(committee.label())));
    step.currentEnd()
        .ifPresent(day -> details.add(phrases.say("termijn loopt tot ", "term runs to ") + day));
    step.until()
        .ifPresent(day -> details.add(phrases.say("nieuwe termijn tot ", "new term to ") + day));
    step.decided()
        .ifPresent(
            decided ->
                details.add(
                    decided
                        ? phrases.say("noemt een besluit", "reports a decision")
                        : phrases.say("noemt geen besluit", "reports no decision")));
    step.changes().ifPresent(changes -> details.add(changes(step, changes, phrases)));
    step.decrease()
        .filter(decrease -> decrease)
        .ifPresent(d -> details.add(phrases.say("minder of korter", "smaller or shorter")));
    step.plannedVoyage()
        .filter(planned -> planned)
        .ifPresent(p -> details.add(phrases.say("geplande reis", "planned voyage")));
    step.independent()
        .ifPresent(
            independent ->
                details.add(
                    independent
                        ? phrases.say("onafhankelijk", "independent")
                        : phrases.say("niet onafhankelijk", "not independent")));
    step.framework().ifPresent(details::add);
    step.incident().ifPresent(details::add);
    return ImmutableList.copyOf(details);
  }

  public static String invokes(Invocation invocation, Phrases phrases) {
    return switch (invocation) {
      case ARTICLE_100 -> phrases.say("beroept zich op artikel 100", "invokes article 100");
      case ALONG_ITS_LINES ->
          phrases.say("langs de lijnen van artikel 100", "along the lines of article 100");
      case NONE -> phrases.say("beroept zich nergens op", "invokes nothing");
    };
  }

  /** What changes in fact, or what a letter says will change. */
  private static String changes(
      Step step, ImmutableSortedSet<? extends Labelled> changes, Phrases phrases) {
    String what =
        changes.isEmpty()
            ? phrases.say("niets", "nothing")
            : String.join(", ", changes.stream().map(one -> phrases.say(one.label())).toList());
    return (step.kind() == StepKind.LETTER || step.kind() == StepKind.EXTENSION_LETTER
            ? phrases.say("kondigt een wijziging aan van: ", "announces a change of: ")
            : phrases.say("wijzigt ", "changes "))
        + what;
  }
}
