package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.Judgements;
import nl.ims.model.testkit.Points;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.condition.Fact;

/** Law 5. */
record OrderLaw(ImmutableList<RuleBook> books) implements Law {
  private static final Pattern PLACE =
      Pattern.compile(
          "(procedure|judgements|cooperation\\.units|report\\.(?:promises|topics|annex-2))\\[(\\d+)]");

  @Override
  public void check(Situation given, Random random) {
    Situation situation = given.with(judged(twinned(given.dossier(), random), random));
    Dossier dossier = situation.dossier();
    Situation shuffled =
        situation.with(
            dossier
                .withProcedure(shuffled(dossier.procedure(), random))
                .withJudgements(shuffled(dossier.judgements(), random))
                .withCooperation(dossier.cooperation().map(c -> shuffled(c, random)))
                .withReport(dossier.report().map(report -> shuffled(report, random))));
    List<List<Object>> before = said(situation);
    List<List<Object>> after = said(shuffled);
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      Object now = Iterables.get(after, i, "nothing");
      Object then = Iterables.get(before, i, "nothing");
      if (!now.equals(then)) {
        throw new AssertionError(
            "in another order " + now + ", in the order given " + then + " of " + situation);
      }
    }
  }

  /** Where each unit has a name of its own; else some go by their place. */
  private static Cooperation shuffled(Cooperation cooperation, Random random) {
    ImmutableList<CommittedUnit> units = cooperation.units().orElse(ImmutableList.of());
    long names =
        units.stream()
            .flatMap(unit -> unit.name().stream())
            .map(name -> name.in(Language.NL))
            .distinct()
            .count();
    return names < units.size()
        ? cooperation
        : cooperation.withUnits(cooperation.units().map(list -> shuffled(list, random)));
  }

  /** The lists whose elements have ids. */
  private static YearlyReport shuffled(YearlyReport report, Random random) {
    return report
        .withPromises(report.promises().map(list -> shuffled(list, random)))
        .withTopics(report.topics().map(list -> shuffled(list, random)))
        .withAnnex2(report.annex2().map(list -> shuffled(list, random)));
  }

  private static <T> ImmutableList<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return ImmutableList.copyOf(copy);
  }

  /** Adds, as often as not, a step that differs from one of the dossier in a single key. */
  private static Dossier twinned(Dossier dossier, Random random) {
    List<Step> steps = new ArrayList<>(dossier.procedure());
    steps.removeIf(step -> step.kind().once());
    return steps.isEmpty() || random.nextBoolean()
        ? dossier
        : dossier.withProcedure(
            Iterables.concat(
                dossier.procedure(),
                ImmutableList.of(twin(steps.get(random.nextInt(steps.size())), random))));
  }

  /** Judges, as often as not, all aspects of one point, any of which may do. */
  private static Dossier judged(Dossier dossier, Random random) {
    List<LocalDate> days = Situations.days(dossier);
    List<String> points = Points.ASPECTS.keySet().asList();
    String point = points.get(random.nextInt(points.size()));
    if (days.isEmpty() || dossier.contribution().isEmpty() || random.nextBoolean()) {
      return dossier;
    }
    List<Judgement> judgements = new ArrayList<>(dossier.judgements());
    for (String aspect : Points.ASPECTS.get(point)) {
      judgements.add(
          Judgement.builder()
              .rule("toetsingskader/" + point + "/" + aspect)
              .addBy(Actor.GOVERNMENT)
              .date(days.get(random.nextInt(days.size())))
              .outcome(
                  random.nextInt(3) == 0 ? JudgementOutcome.REJECTED : JudgementOutcome.ACCEPTED)
              .reason(Text.of("r"))
              .build());
    }
    return dossier.withJudgements(Judgements.once(judgements));
  }

  private static Step twin(Step step, Random random) {
    boolean first = random.nextBoolean();
    return switch (random.nextInt(5)) {
      case 0 -> step.withInferred(!step.inferred());
      case 1 -> step.withNote(Text.of(first ? "a" : "b"));
      case 2 -> step.withInvokes(first ? Invocation.ARTICLE_100 : Invocation.NONE);
      case 3 -> step.kind().keys().contains(StepKey.DECIDED) ? step.withDecided(first) : step;
      default ->
          step.kind().keys().contains(StepKey.TO)
              ? step.withTo(
                  ImmutableSortedSet.of(first ? Chamber.HOUSE_OF_REPRESENTATIVES : Chamber.SENATE))
              : step;
    };
  }

  /** What is found, each step and judgement named by what it says, not by its place. */
  private List<List<Object>> said(Situation situation) {
    List<List<Object>> said = new ArrayList<>();
    if (situation.dossier().contribution().isPresent()) {
      said.add(regime(situation));
    }
    for (Finding finding : Outcomes.of(books, situation).all()) {
      said.add(
          List.of(
              finding.rule().id(),
              finding.subject(),
              finding.verdict(),
              finding.path().map(path -> named(path, situation)),
              facts(finding.proof(), situation),
              missing(finding.missing(), situation),
              finding.waitsUntil(),
              finding.citations()));
    }
    return said;
  }

  private static List<Object> regime(Situation situation) {
    RegimeAnswer regime = RegimeAnswer.of(situation.view(), situation.referenceDay());
    return List.of(
        regime.outcomes(),
        facts(regime.proof(), situation),
        missing(regime.missing(), situation),
        regime.citations());
  }

  private static List<String> facts(List<Fact> facts, Situation situation) {
    return facts.stream().map(fact -> named(fact.question(), situation) + fact.answer()).toList();
  }

  /** The sets, whose order is that of their paths. */
  private static List<String> missing(
      ImmutableList<ImmutableList<String>> sets, Situation situation) {
    return sets.stream()
        .map(set -> set.stream().map(q -> named(q, situation)).sorted().toList().toString())
        .sorted()
        .toList();
  }

  private static String named(String path, Situation situation) {
    return PLACE.matcher(path).replaceAll(m -> Matcher.quoteReplacement(thing(m, situation)));
  }

  private static String thing(MatchResult place, Situation situation) {
    int index = Integer.parseInt(place.group(2));
    Dossier dossier = situation.dossier();
    return switch (place.group(1)) {
      case "procedure" -> dossier.procedure().get(index).toString();
      case "judgements" -> dossier.judgements().get(index).toString();
      case "cooperation.units" ->
          dossier.cooperation().orElseThrow().units().orElseThrow().get(index).toString();
      case "report.promises" -> report(dossier).promises().orElseThrow().get(index).id();
      case "report.topics" -> report(dossier).topics().orElseThrow().get(index).id();
      default -> report(dossier).annex2().orElseThrow().get(index).id();
    };
  }

  private static YearlyReport report(Dossier dossier) {
    return dossier.report().orElseThrow();
  }
}
