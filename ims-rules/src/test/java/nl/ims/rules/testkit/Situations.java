package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.Contributions;
import nl.ims.model.testkit.Cooperations;
import nl.ims.model.testkit.Days;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.Judgements;
import nl.ims.model.testkit.Steps;
import nl.ims.rules.book.Rule;
import nl.ims.rules.cooperation.CooperationBook;

/** Generators of situations. */
public final class Situations {
  /** The days on which a law, a framework or a rule begins, and the days before them. */
  private static final LocalDate[] LAW_DAYS = {
    LocalDate.of(1995, 6, 28), LocalDate.of(2000, 7, 18), LocalDate.of(2000, 7, 19),
    LocalDate.of(2001, 7, 13), LocalDate.of(2009, 6, 30), LocalDate.of(2009, 7, 1),
    LocalDate.of(2014, 1, 21), LocalDate.of(2014, 1, 22), LocalDate.of(2024, 3, 8)
  };

  private static final List<String> ON_UNITS =
      List.of(
          "rapid-reaction/window",
          "sovereignty/promised-once",
          "sovereignty/asset-left",
          "sovereignty/tasking-agrees",
          "sovereignty/asset-agrees");

  /** What units are called: by a name that generated ones may have, or by their place. */
  private static final List<String> UNITS = List.of("a", "b", "ja", "units[0]", "units[1]");

  /** Rules on the dossier as a whole that chance would seldom have judged. */
  private static final List<String> SELDOM_JUDGED =
      List.of(
          "article-100/prior-to-making-available",
          "article-100/information-afterwards",
          "special-operation/information-afterwards",
          "article-100/term-within-mandate",
          "evaluation/final");

  private Situations() {}

  /**
   * Generates dossiers for laws on rules, with their two days: mostly those that follow from the
   * dossier, else another day of the dossier, or for the law another day, or none. In half of them
   * the regime is known, most often that of article 100, so that each rule has each verdict.
   *
   * @return situations of contributions
   */
  public static Arbitrary<Situation> forRules() {
    return of(Combinators.combine(Dossiers.forRules(), focuses()).as((d, f) -> f.on(d)));
  }

  /**
   * Generates dossiers as {@link #forRules()} does, whose contributions state besides what no rule
   * that ships asks for: for laws on rules of your own.
   *
   * @return situations of contributions
   */
  public static Arbitrary<Situation> forOwnRules() {
    return Combinators.combine(forRules(), Contributions.any())
        .as(
            (situation, c) -> {
              Dossier dossier = situation.dossier();
              return situation.with(
                  dossier.withContribution(dossier.contribution().map(scope -> joined(scope, c))));
            });
  }

  /** The scope of the one, which decides on the regime, and the details of the other. */
  private static Contribution joined(Contribution scope, Contribution details) {
    return scope
        .withOperations(details.operations())
        .withAreas(details.areas())
        .withPersonnel(details.personnel())
        .withUnits(details.units())
        .withPartners(details.partners())
        .withFrameworks(details.frameworks())
        .withCommand(details.command());
  }

  /**
   * Generates dossiers of cooperations for laws on rules, with their two days. In half of them the
   * account is complete, and what is said of an objective or a criterion is often judged, so that
   * each rule has each verdict.
   *
   * @return situations of cooperations
   */
  public static Arbitrary<Situation> ofCooperations() {
    Arbitrary<Integer> focus = Arbitraries.integers().between(0, 8);
    return of(
        Combinators.combine(Dossiers.logs(), Cooperations.forRules(), focus, judgements())
            .as(Situations::cooperation));
  }

  private static Arbitrary<List<Judgement>> judgements() {
    List<String> rules = CooperationBook.BOOK.rules().stream().map(Rule::id).toList();
    Arbitrary<Judgement.Builder> whole =
        Arbitraries.of(rules).map(rule -> Judgement.builder().rule(rule));
    Arbitrary<Judgement.Builder> units =
        Combinators.combine(Arbitraries.of(ON_UNITS), Arbitraries.of(UNITS))
            .as((rule, unit) -> Judgement.builder().rule(rule).subject(unit));
    return Combinators.combine(
            Arbitraries.frequencyOf(Tuple.of(2, whole), Tuple.of(1, units)),
            Days.few(),
            Arbitraries.of(JudgementOutcome.ACCEPTED, JudgementOutcome.REJECTED))
        .as(
            (judgement, day, outcome) ->
                judgement
                    .addBy(Actor.GOVERNMENT)
                    .date(day)
                    .outcome(outcome)
                    .reason(Text.of("r"))
                    .build())
        .list()
        .ofMaxSize(16);
  }

  /** With the answers that facts on units may contradict. */
  private static Cooperation onUnits(Cooperation c) {
    Map<SovereigntyCriterion, SovereigntyAnswer> answers = new TreeMap<>(c.sovereignty());
    for (SovereigntyCriterion criterion :
        List.of(SovereigntyCriterion.DOUBLE_COUNTING, SovereigntyCriterion.SINGLE_ASSET_RISK)) {
      String first = criterion.answers().get(0).code();
      answers.put(
          criterion, SovereigntyAnswer.builder().criterion(criterion).answer(first).build());
    }
    return c.withSovereignty(ImmutableSortedMap.copyOf(answers));
  }

  private static Dossier cooperation(
      List<Step> steps, Cooperation c, int focus, List<Judgement> judgements) {
    Cooperation focused =
        switch (focus) {
          case 0, 1 -> c.withAccountComplete(true).withDepth(Depth.INTEGRATION);
          case 2 -> c.withAccountComplete(true).withDepth(c.depth().orElse(Depth.TASK_SHARING));
          case 3 -> c.withDepth(Depth.TASK_SHARING).withStatus(CooperationStatus.ACTIVE);
          case 4 -> c.withStatus(CooperationStatus.ACTIVE);
          case 5 -> c.withDepth(Depth.STANDBY_FORCE);
          case 6, 7 -> onUnits(c).withDepth(Depth.POOLING);
          default -> c;
        };
    return Dossier.builder()
        .id("d")
        .cooperation(focused)
        .addAllProcedure(steps)
        .addAllJudgements(Judgements.once(judgements))
        .build();
  }

  /**
   * Generates dossiers on yearly reports for laws on rules, with their two days and some
   * judgements.
   *
   * @return situations of reports
   */
  public static Arbitrary<Situation> ofReports() {
    return of(ReportSituations.dossiers());
  }

  /**
   * Generates the days of given dossiers.
   *
   * @param dossiers where the dossiers come from
   * @return situations
   */
  public static Arbitrary<Situation> of(Arbitrary<Dossier> dossiers) {
    Arbitrary<Integer> asOf =
        Arbitraries.frequencyOf(
            Tuple.of(7, Arbitraries.just(-1)), Tuple.of(4, Arbitraries.integers().between(0, 40)));
    Arbitrary<Integer> law =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(-1)),
            Tuple.of(2, Arbitraries.integers().between(0, LAW_DAYS.length)));
    return Combinators.combine(dossiers, asOf, law).as(Situations::situation).withoutEdgeCases();
  }

  private static Situation situation(Dossier dossier, int asOf, int law) {
    List<LocalDate> days = days(dossier);
    Optional<LocalDate> last = days.stream().max(Comparator.naturalOrder());
    Optional<LocalDate> chosen =
        asOf < 0 || days.isEmpty()
            ? last
            : Optional.of(days.get(asOf % days.size()).plusDays(asOf % 3 - 1));
    Optional<LocalDate> reference =
        law < 0
            ? days.stream().min(Comparator.naturalOrder())
            : law == LAW_DAYS.length ? Optional.empty() : Optional.of(LAW_DAYS[law]);
    return new Situation(dossier, chosen, reference);
  }

  static List<LocalDate> days(Dossier dossier) {
    return Stream.concat(
            dossier.recordedThrough().stream(), dossier.procedure().stream().map(Step::date))
        .toList();
  }

  private static Arbitrary<Focus> focuses() {
    Arbitrary<Step> steps =
        Steps.forRules()
            .filter(
                step ->
                    switch (step.kind()) {
                      case CHANGE,
                          MANDATE_CHANGE,
                          MANDATE_CHANGE_LETTER,
                          EXTENSION_LETTER,
                          SUPPLEMENTARY_LETTER,
                          DEPARTURE,
                          MADE_AVAILABLE,
                          CONFIDENTIAL_BRIEFING,
                          INFORMATION_AFTERWARDS,
                          EMPLOYMENT,
                          STANDBY_START,
                          ASSIGNMENT_LETTER,
                          VESSEL_PROTECTION_REPORT,
                          PROGRESS_REPORT,
                          INTERIM_EVALUATION,
                          FINAL_EVALUATION,
                          END,
                          HARM_SUSPECTED,
                          HARM_INVESTIGATION_STARTED,
                          HARM_START_REPORTED,
                          HARM_INVESTIGATION_ENDED,
                          HARM_OUTCOME_REPORTED ->
                          true;
                      default -> false;
                    });
    return Combinators.combine(
            Arbitraries.integers().between(0, 15),
            steps.list().ofMaxSize(3),
            Arbitraries.of(true, false),
            Arbitraries.of(KindOfDecision.class),
            Arbitraries.integers().between(0, 2 * Scenarios.SIZE))
        .as(Focus::new)
        .withoutEdgeCases();
  }

  /**
   * What is changed in a dossier to bring rules to bear.
   *
   * @param regime which regime is made known; from 11, none
   * @param steps steps that are added, on days of the dossier
   * @param closed whether the log is made complete
   * @param kind the kind of decision, if the regime is made known
   * @param scenario which chain of steps comes first; most often none
   */
  private record Focus(
      int regime, List<Step> steps, boolean closed, KindOfDecision kind, int scenario) {
    Dossier on(Dossier dossier) {
      if (regime >= 11) {
        return dossier;
      }
      Contribution c = dossier.contribution().orElseThrow();
      Dossier focused =
          dossier
              .withContribution(known(c).withKindOfDecision(c.kindOfDecision().orElse(kind)))
              .withProcedure(
                  Steps.once(
                      Iterables.concat(
                          Scenarios.of(scenario, kind), dossier.procedure(), placed(dossier))));
      focused = focused.withJudgements(judgements(focused));
      Optional<LocalDate> last = days(focused).stream().max(Comparator.naturalOrder());
      return closed ? focused.withRecordedThrough(last) : focused;
    }

    /** Judgements on what is seldom judged: accepted, or for new decisions rejected. */
    private List<Judgement> judgements(Dossier dossier) {
      List<Judgement> judgements = new ArrayList<>(dossier.judgements());
      if ((regime < 3 || regime == 9) && !days(dossier).isEmpty()) {
        for (String rule : SELDOM_JUDGED) {
          judgements.add(judgement(rule, dossier).build());
        }
        for (Step step : dossier.procedure()) {
          if (step.kind() == StepKind.MANDATE_CHANGE) {
            judgements.add(
                judgement("article-100/mandate-change-reported", dossier)
                    .subject(step.kind().code() + "/" + step.date())
                    .build());
          }
        }
      }
      return Judgements.once(judgements);
    }

    private Judgement.Builder judgement(String rule, Dossier dossier) {
      return Judgement.builder()
          .rule(rule)
          .addBy(Actor.GOVERNMENT)
          .date(days(dossier).get(0))
          .outcome(
              kind == KindOfDecision.NEW ? JudgementOutcome.REJECTED : JudgementOutcome.ACCEPTED)
          .reason(Text.of("r"));
    }

    private List<Step> placed(Dossier dossier) {
      List<LocalDate> days = days(dossier);
      List<Step> placed = new ArrayList<>();
      for (int i = 0; i < steps.size() && !days.isEmpty(); i++) {
        Step step = steps.get(i);
        int place = step.kind().code().length() + 5 * i + regime;
        placed.add(joined(step).withDate(days.get(place % days.size()).plusDays(place % 4)));
      }
      return placed;
    }

    /** A step that goes with others: of one force, of one incident, on the year of employment. */
    private static Step joined(Step step) {
      return switch (step.kind()) {
        case STANDBY_START, ASSIGNMENT_LETTER -> step.withFramework("a");
        case INTERIM_EVALUATION, PROGRESS_REPORT -> step.withCovers(2024);
        default -> step.incident().isPresent() ? step.withIncident("a") : step;
      };
    }

    private Contribution known(Contribution c) {
      return switch (regime) {
        case 4 ->
            regime(c, Form.UNIT, Purpose.DEFENCE_OF_ALLIES, Purpose.INTERNATIONAL_LEGAL_ORDER);
        case 5 -> regime(c, Form.INDIVIDUALS, Purpose.INTERNATIONAL_LEGAL_ORDER);
        case 6 ->
            special(c, Purpose.INTERNATIONAL_LEGAL_ORDER)
                .withSpecialOperationType(
                    kind == KindOfDecision.NEW
                        ? SpecialOperationType.OTHER
                        : SpecialOperationType.SPECIAL_ARREST);
        case 7 ->
            regime(c, Form.UNIT, Purpose.PROTECTION_OF_INTERESTS).withTask(Task.VESSEL_PROTECTION);
        case 8 -> regime(c, Form.UNIT, Purpose.DEFENCE_OF_ALLIES);
        case 9 ->
            special(c, Purpose.PROTECTION_OF_INTERESTS)
                .withSpecialOperationType(SpecialOperationType.COUNTER_TERRORISM);
        case 10 -> aid(c);
        default -> regime(c, Form.UNIT, Purpose.INTERNATIONAL_LEGAL_ORDER);
      };
    }

    /** Secret, on the ground that is stated if one is. */
    private static Contribution special(Contribution c, Purpose purpose) {
      Secrecy claimed =
          c.secrecy()
              .filter(Secrecy::claimed)
              .orElse(Secrecy.claimed(SecrecyGround.STATE_INTEREST));
      return regime(c, Form.UNIT, purpose).withTask(Task.SPECIAL_OPERATION).withSecrecy(claimed);
    }

    /** Aid in an armed conflict: as a task of its own, in an evacuation, or perhaps with force. */
    private Contribution aid(Contribution c) {
      return regime(c, Form.UNIT, Purpose.HUMANITARIAN_AID)
          .withTask(kind == KindOfDecision.NEW ? Task.EVACUATION : Task.RELIEF)
          .withArmedConflict(true)
          .withArmedForce(
              kind == KindOfDecision.EXTENSION
                  ? ArmedForce.NOT_EXPECTED
                  : ArmedForce.MAY_BE_INVOLVED);
    }

    private static Contribution regime(Contribution c, Form form, Purpose... purposes) {
      return c.withTask(Task.OPERATION)
          .withForms(ImmutableSortedSet.of(form))
          .withPurposes(ImmutableSortedSet.copyOf(purposes))
          .withArmedForce(ArmedForce.MAY_BE_INVOLVED);
    }
  }
}
