package nl.ims.rules.formulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.DecisionRule;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * What may be true of a cooperation.
 *
 * @param cooperation the cooperation
 */
record CooperationFacts(Cooperation cooperation) {
  /** The answer on which the papers are complete, and say nothing. */
  static final String SILENT = "silent";

  /** What the papers may do about an objective or a criterion. */
  enum Account {
    ON_A_PAPER,
    ON_NOTHING_KNOWN,
    LEFT_OUT,
    SILENT
  }

  Possible<Depth> depth() {
    return Possible.stated(cooperation.depth(), EnumSet.allOf(Depth.class));
  }

  /** The Netherlands takes part: the depth is any but <i>none</i>. */
  Possible<Boolean> netherlandsTakesPart() {
    return depth().as(depth -> depth != Depth.NONE);
  }

  Possible<CooperationStatus> status() {
    return Possible.stated(cooperation.status(), EnumSet.allOf(CooperationStatus.class));
  }

  /** The account is complete: what the file does not hold, the papers do not say. */
  private boolean complete() {
    return cooperation.accountComplete().filter(complete -> complete).isPresent();
  }

  Possible<String> answer(SovereigntyCriterion question) {
    SovereigntyAnswer given = cooperation.sovereignty().get(question);
    if (given != null) {
      return Possible.only(given.answer());
    } else if (complete()) {
      return Possible.only(SILENT);
    }
    return new Possible<>(
        ImmutableSet.<String>builder().addAll(question.answerCodes()).add(SILENT).build());
  }

  <K> Possible<Account> account(Map<K, Statement> statements, K of) {
    Statement statement = statements.get(of);
    if (statement != null) {
      return Possible.only(
          statement.<Account>match(
              said -> said.papers().isEmpty() ? Account.ON_NOTHING_KNOWN : Account.ON_A_PAPER,
              leftOut -> Account.LEFT_OUT));
    }
    return complete()
        ? Possible.only(Account.SILENT)
        : new Possible<>(ImmutableSet.copyOf(Account.values()));
  }

  /** What the papers do about each objective, in any order. */
  Possible<ImmutableSet<Account>> accountsOfObjectives() {
    return Possible.within(
        Optional.of(Arrays.asList(Objective.values())),
        objective -> account(cooperation.objectives(), objective),
        ImmutableList.of());
  }

  /** The kinds of document that it rests on. */
  Possible<ImmutableSet<BasisKind>> documents() {
    List<BasisKind> kinds = Arrays.asList(BasisKind.values());
    return Possible.within(
        cooperation.basis(), document -> Possible.stated(document.kind(), kinds), kinds);
  }

  /**
   * Of the documents, whether each was in force when the cooperation began, if that day is known
   * only: none was in force before a day that does not exist.
   */
  Possible<ImmutableSet<Boolean>> inForceWhenItBegan() {
    return Possible.within(cooperation.basis(), this::inForce, ImmutableSet.of(true, false));
  }

  private Possible<Boolean> inForce(Basis document) {
    Optional<LocalDate> began = began();
    Optional<LocalDate> inForce = document.inForce();
    return began.isEmpty() || inForce.isEmpty()
        ? Possible.yesOrNo()
        : Possible.only(!inForce.get().isAfter(began.get()));
  }

  /** Whether its history tells on which day it began. */
  Possible<Boolean> beganOnADay() {
    return cooperation.history().isEmpty()
        ? Possible.yesOrNo()
        : Possible.only(began().isPresent());
  }

  /** The first day on which it was active. */
  private Optional<LocalDate> began() {
    LocalDate first = LocalDate.MAX;
    for (StatusChange change : cooperation.history().orElse(ImmutableList.of())) {
      if (change.status() == CooperationStatus.ACTIVE && change.date().isBefore(first)) {
        first = change.date();
      }
    }
    return Optional.of(first).filter(day -> !day.equals(LocalDate.MAX));
  }

  /** Of the bodies, whether the level of each is named. */
  Possible<ImmutableSet<Boolean>> levelsNamed() {
    return Possible.within(
        cooperation.governance(),
        body -> body.level().isPresent() ? Possible.only(true) : Possible.yesOrNo(),
        ImmutableSet.of(true, false));
  }

  /** How the bodies decide. */
  Possible<ImmutableSet<DecisionRule>> waysToDecide() {
    List<DecisionRule> ways = Arrays.asList(DecisionRule.values());
    return Possible.within(
        cooperation.governance(), body -> Possible.stated(body.decidesBy(), ways), ways);
  }

  /** Of the milestones, whether each has a day. */
  Possible<ImmutableSet<Boolean>> milestonesWithADay() {
    return Possible.within(
        cooperation.milestones(),
        milestone -> milestone.planned().isPresent() ? Possible.only(true) : Possible.yesOrNo(),
        ImmutableSet.of(true, false));
  }

  /** A unit goes by its name, or by its place where that does not tell it from another. */
  String nameOf(int unit) {
    List<CommittedUnit> units = cooperation.units().orElseThrow();
    Optional<String> name = name(units.get(unit));
    long called = units.stream().filter(other -> name(other).equals(name)).count();
    return name.filter(own -> called == 1).orElse("units[" + unit + "]");
  }

  private static Optional<String> name(CommittedUnit unit) {
    return unit.name().map((Text name) -> name.nl().orElseGet(() -> name.in(Language.EN)));
  }
}
