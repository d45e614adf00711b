package nl.ims.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumSet;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.Statement;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Position;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.term.Text;

/** The bounds of a dossier, its steps and its judgements. */
final class DossierBounds {
  static final ImmutableList<Bounds<?>> ALL =
      ImmutableList.of(dossier(), step(), judgement(), aspect());

  private static final Statement STATED = Statement.of(Text.of("x"));

  private DossierBounds() {}

  private static Bounds<Dossier> dossier() {
    return Bounds.of(
            Dossier.class,
            d -> "dossier " + d.id(),
            (d, key) -> !key.startsWith("points") || d.contribution().isPresent())
        .slug("id", (d, id) -> d.withFollows(Optional.empty()).withId(id), (d, id) -> "dossier")
        .slug("follows", (d, id) -> d.withFollows(id))
        .refuses(
            "follows",
            d -> d.withFollows(d.id()),
            d ->
                "dossier %1$s: follows '%1$s' is the dossier itself; name an earlier one, or none"
                    .formatted(d.id()))
        .date("recorded-through", (d, day) -> d.withRecordedThrough(day))
        .keeps("points", d -> d.withPoints(Bounds.turned()))
        .slug("points", (d, id) -> d.withPoints(point(id, ImmutableSortedMap.of())))
        .slug("points.p", (d, id) -> d.withPoints(point("p", ImmutableSortedMap.of(id, STATED))))
        .refuses(
            "points.p",
            d -> d.withPoints(point("p", Bounds.turned())),
            " '{}' is not in natural order; copy it with copyOf of its class");
  }

  private static ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>> point(
      String id, ImmutableSortedMap<String, Statement> aspects) {
    return ImmutableSortedMap.of(id, aspects);
  }

  private static Bounds<Step> step() {
    return Bounds.of(
            Step.class,
            s -> "step " + s.kind().code() + " of " + s.date(),
            (s, key) -> key.equals("date") || s.kind().keys().contains(stepKey(key)))
        .date("date", Step::withDate, (s, day) -> "step " + s.kind().code() + " of " + day)
        .date("current-end", (s, day) -> s.withCurrentEnd(day))
        .date("until", (s, day) -> s.withUntil(day))
        .natural("to", Step::withTo, EnumSet.allOf(Chamber.class))
        .natural("copy-to", Step::withCopyTo, EnumSet.allOf(Chamber.class))
        .natural("by", Step::withBy, EnumSet.allOf(Actor.class))
        .natural("changes", Step::withChanges, EnumSet.allOf(ChangeKind.class))
        .words(
            "positions",
            (s, group) -> s.withPositions(ImmutableSortedMap.of(group, Position.FOR)),
            (s, group) -> "step " + s.kind().code() + " of " + s.date())
        .refuses(
            "positions",
            s -> s.withPositions(Bounds.<String, Position>turned()),
            " '{}' is not in natural order; copy it with copyOf of its class")
        .number("covers", (s, n) -> s.withCovers(n), 1, 9999)
        .slug("framework", (s, id) -> s.withFramework(id))
        .slug("incident", (s, id) -> s.withIncident(id));
  }

  private static StepKey stepKey(String code) {
    for (StepKey key : StepKey.values()) {
      if (key.code().equals(code)) {
        return key;
      }
    }
    throw new AssertionError("no key of a step is called " + code);
  }

  private static Bounds<Judgement> judgement() {
    Bounds<Judgement> bounds =
        Bounds.of(
            Judgement.class,
            DossierBounds::name,
            (j, key) -> !key.equals("rule") || !j.rule().equals(Judgement.REGIME));
    for (String rule : ImmutableList.of("a/b", "a-1/b-2/c-3", "0/0")) {
      bounds.keeps("rule", j -> j.withRule(rule));
    }
    for (String rule : ImmutableList.of("", "a", "a/", "/a", "a//b", "A/b", "a/b c", "a-/b")) {
      bounds.refuses(
          "rule",
          j -> j.withRule(rule),
          j ->
              "judgement on %1$s%2$s: rule '%1$s' is neither regime nor the id of a rule; write regime, or an id such as article-100/prior-information"
                  .formatted(rule, j.subject().map(s -> " " + s).orElse("")));
    }
    return bounds
        .words(
            "subject", (j, s) -> j.withSubject(s), (j, s) -> "judgement on " + j.rule() + " " + s)
        .date("date", Judgement::withDate)
        .keeps("by", j -> j.withBy(turned()))
        .refuses("by", j -> j.withBy(ImmutableList.of()), NOBODY)
        .refuses("by", j -> j.withBy(Actor.DEFENCE, Actor.SENATE), CHAMBER);
  }

  private static String name(Judgement judgement) {
    return "judgement on " + judgement.rule() + judgement.subject().map(s -> " " + s).orElse("");
  }

  private static Bounds<AspectJudgement> aspect() {
    return Bounds.of(AspectJudgement.class, j -> "judgement of an aspect")
        .date("date", AspectJudgement::withDate)
        .keeps("by", j -> j.withBy(turned()))
        .refuses("by", j -> j.withBy(ImmutableList.of()), NOBODY)
        .refuses("by", j -> j.withBy(Actor.DEFENCE, Actor.SENATE), CHAMBER);
  }

  private static final String NOBODY =
      " '[]' names nobody; name the government or at least one minister";
  private static final String CHAMBER =
      " 'senate' is a chamber, and judging belongs to the government; name the government or ministers";

  private static ImmutableSortedSet<Actor> turned() {
    return ImmutableSortedSet.<Actor>reverseOrder()
        .add(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE)
        .build();
  }
}
