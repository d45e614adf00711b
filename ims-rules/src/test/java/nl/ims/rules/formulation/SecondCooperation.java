package nl.ims.rules.formulation;

import static nl.ims.model.cooperation.SovereigntyCriterion.DOUBLE_COUNTING;
import static nl.ims.model.cooperation.SovereigntyCriterion.FALLBACK;
import static nl.ims.model.cooperation.SovereigntyCriterion.LEGAL_BASIS;
import static nl.ims.model.cooperation.SovereigntyCriterion.MULTIPLE_TASKING;
import static nl.ims.model.cooperation.SovereigntyCriterion.RIGHT_OF_REFUSAL;
import static nl.ims.model.cooperation.SovereigntyCriterion.SINGLE_ASSET_RISK;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Criterion;
import nl.ims.model.cooperation.DecisionRule;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.formulation.CooperationFacts.Account;

/** The rules on a cooperation, formulated a second time. */
final class SecondCooperation {
  /** Half of the real letters were debated within so many days. */
  private static final int HALF_OF_THE_LETTERS = 27;

  private final CooperationFacts facts;
  private final Judge judge;
  private final ImmutableList.Builder<Said> said = ImmutableList.builder();

  private SecondCooperation(CooperationFacts facts, Judge judge) {
    this.facts = facts;
    this.judge = judge;
  }

  /** What the rules say, in no order that means anything. */
  static ImmutableList<Said> of(Judge judge) {
    CooperationFacts facts = new CooperationFacts(judge.dossier().cooperation().orElseThrow());
    SecondCooperation second = new SecondCooperation(facts, judge);
    second.units();
    second.partnership();
    second.answers();
    second.footing();
    second.account();
    return second.said.build();
  }

  private void units() {
    eachUnit(
        "rapid-reaction/window",
        facts.depth().as(depth -> depth == Depth.STANDBY_FORCE),
        unit -> known(unit.noticeToMove(), days -> weighedUnless(days >= HALF_OF_THE_LETTERS)));
    eachUnit(
        "sovereignty/promised-once",
        facts.netherlandsTakesPart(),
        unit -> known(unit.committedTo(), others -> weighedUnless(others.isEmpty())));
    eachUnit(
        "sovereignty/asset-left",
        facts.netherlandsTakesPart(),
        unit -> known(unit.leftAtHome(), left -> weighedUnless(left > 0)));
    Possible<Boolean> once =
        facts
            .answer(DOUBLE_COUNTING)
            .then(
                twice ->
                    facts
                        .answer(MULTIPLE_TASKING)
                        .as(more -> twice.equals("excluded") || more.equals("one-framework")));
    eachUnit(
        "sovereignty/tasking-agrees",
        both(facts.netherlandsTakesPart(), once),
        unit -> known(unit.committedTo(), others -> weighedUnless(others.isEmpty())));
    eachUnit(
        "sovereignty/asset-agrees",
        both(facts.netherlandsTakesPart(), facts.answer(SINGLE_ASSET_RISK).as("nothing"::equals)),
        unit -> known(unit.leftAtHome(), left -> weighedUnless(left != 0)));
  }

  private void partnership() {
    whole(
        "sovereignty/without-partner",
        facts.depth().as(SecondCooperation::isDeep),
        () ->
            facts
                .answer(FALLBACK)
                .as(
                    by ->
                        weighedUnless(by.equals("own-capability") || by.equals("other-partner"))));
    whole(
        "sovereignty/may-refuse",
        facts.netherlandsTakesPart(),
        () ->
            facts
                .answer(RIGHT_OF_REFUSAL)
                .then(
                    when ->
                        when.equals(CooperationFacts.SILENT)
                            ? facts.waysToDecide().as(SecondCooperation::notWithoutNetherlands)
                            : Possible.only(weighedUnless(when.equals("at-any-time")))));
    whole(
        "sovereignty/basis-agrees",
        both(
            facts.netherlandsTakesPart(),
            facts.answer(LEGAL_BASIS).as(answer -> !answer.equals(CooperationFacts.SILENT))),
        () ->
            facts
                .answer(LEGAL_BASIS)
                .then(answer -> facts.documents().as(kinds -> agrees(answer, kinds))));
  }

  /** Where the papers are silent: there is a body, and none can decide without the Netherlands. */
  private static Verdict notWithoutNetherlands(ImmutableSet<DecisionRule> ways) {
    boolean without =
        ways.contains(DecisionRule.MAJORITY)
            || ways.contains(DecisionRule.BY_SHARE)
            || ways.contains(DecisionRule.LEAD_NATION)
            || ways.contains(DecisionRule.CHAIR);
    return weighedUnless(!ways.isEmpty() && !without);
  }

  /** The answer is that of the strongest document. */
  private static Verdict agrees(String answer, ImmutableSet<BasisKind> kinds) {
    boolean treaty = kinds.contains(BasisKind.TREATY);
    boolean arrangement = kinds.contains(BasisKind.TECHNICAL_ARRANGEMENT);
    boolean memorandum = arrangement || kinds.contains(BasisKind.MEMORANDUM);
    return weighedUnless(
        switch (answer) {
          case "treaty" -> treaty;
          case "arrangement-under-treaty" -> arrangement;
          case "memorandum" -> memorandum && !treaty;
          case "declaration" -> !memorandum && !treaty && !kinds.isEmpty();
          case "none" -> kinds.isEmpty();
          default -> throw new AssertionError(answer);
        });
  }

  /** A favourable answer satisfies, any other is to be weighed, and that nothing is said too. */
  private void answers() {
    for (SovereigntyCriterion question : SovereigntyCriterion.values()) {
      whole(
          "sovereignty/" + question.code(),
          facts.netherlandsTakesPart(),
          () ->
              facts.answer(question).as(answer -> weighedUnless(Favourable.is(question, answer))));
    }
  }

  private void footing() {
    whole(
        "cooperation/milestones-stated",
        facts
            .status()
            .as(now -> now == CooperationStatus.PROPOSED || now == CooperationStatus.ACTIVE),
        () -> facts.milestonesWithADay().as(days -> weighedUnless(days.contains(true))));
    whole(
        "cooperation/governance-named",
        facts.netherlandsTakesPart(),
        () -> facts.levelsNamed().as(levels -> weighedUnless(levels.contains(true))));
    whole(
        "cooperation/in-force-before-active",
        facts.status().as(now -> now == CooperationStatus.ACTIVE),
        () ->
            facts
                .beganOnADay()
                .then(
                    began ->
                        facts
                            .inForceWhenItBegan()
                            .as(inForce -> weighedUnless(began && inForce.contains(true)))));
    ImmutableSet<BasisKind> binding =
        Sets.immutableEnumSet(
            BasisKind.TREATY, BasisKind.MEMORANDUM, BasisKind.TECHNICAL_ARRANGEMENT);
    whole(
        "cooperation/legal-basis-fits-depth",
        facts.depth().as(SecondCooperation::isDeep),
        () ->
            facts
                .documents()
                .as(kinds -> weighedUnless(!Sets.intersection(kinds, binding).isEmpty())));
  }

  private static boolean isDeep(Depth depth) {
    return depth == Depth.TASK_SHARING || depth == Depth.INTEGRATION;
  }

  private void account() {
    whole(
        "cooperation/objective-stated",
        facts.netherlandsTakesPart(),
        () -> facts.accountsOfObjectives().as(SecondCooperation::atLeastOne));
    for (Objective objective : Objective.values()) {
      String rule = "cooperation/objective/" + objective.code();
      whole(
          rule,
          facts.netherlandsTakesPart(),
          () ->
              facts
                  .account(facts.cooperation().objectives(), objective)
                  .as(account -> accounted(rule, account, NOT_APPLICABLE)));
    }
    for (Criterion criterion : Criterion.values()) {
      String rule = "cooperation/criterion/" + criterion.code();
      whole(
          rule,
          facts.netherlandsTakesPart(),
          () ->
              facts
                  .account(facts.cooperation().criteria(), criterion)
                  .as(account -> accounted(rule, account, VIOLATED)));
    }
  }

  /** What is said rests on a paper or on a judgement that accepts it. */
  private Verdict accounted(String rule, Account account, Verdict silent) {
    return switch (account) {
      case ON_A_PAPER -> SATISFIED;
      case ON_NOTHING_KNOWN -> judge.accepts(rule) ? SATISFIED : UNDETERMINED;
      case LEFT_OUT -> NEEDS_JUDGEMENT;
      case SILENT -> silent;
    };
  }

  /** One objective is named; else all that are not silent are left out on purpose. */
  private static Verdict atLeastOne(ImmutableSet<Account> accounts) {
    if (accounts.contains(Account.ON_A_PAPER) || accounts.contains(Account.ON_NOTHING_KNOWN)) {
      return SATISFIED;
    }
    return accounts.contains(Account.LEFT_OUT) ? NEEDS_JUDGEMENT : VIOLATED;
  }

  private static Verdict weighedUnless(boolean good) {
    return good ? SATISFIED : NEEDS_JUDGEMENT;
  }

  private static Possible<Boolean> both(Possible<Boolean> one, Possible<Boolean> other) {
    return one.then(first -> other.as(second -> first && second));
  }

  private static <T> Verdict known(Optional<T> stated, Function<T, Verdict> verdict) {
    return stated.map(verdict).orElse(UNDETERMINED);
  }

  private void whole(String rule, Possible<Boolean> applies, Supplier<Possible<Verdict>> demand) {
    said.add(judge.say(rule, Optional.empty(), demanded(applies, demand)));
  }

  private void eachUnit(
      String rule, Possible<Boolean> applies, Function<CommittedUnit, Verdict> demand) {
    Optional<ImmutableList<CommittedUnit>> units = facts.cooperation().units();
    boolean never = applies.certain().equals(Optional.of(false));
    if (never || units.isEmpty() || units.get().isEmpty()) {
      Verdict none = never || units.isPresent() ? NOT_APPLICABLE : UNDETERMINED;
      said.add(judge.say(rule, Optional.empty(), Possible.only(none)));
      return;
    }
    for (int i = 0; i < units.get().size(); i++) {
      CommittedUnit unit = units.get().get(i);
      said.add(
          judge.say(
              rule,
              Optional.of(facts.nameOf(i)),
              demanded(applies, () -> Possible.only(demand.apply(unit)))));
    }
  }

  /** Whether a rule applies must be known before it demands anything. */
  private static Possible<Verdict> demanded(
      Possible<Boolean> applies, Supplier<Possible<Verdict>> demand) {
    if (applies.certain().isEmpty()) {
      return Possible.only(UNDETERMINED);
    }
    return applies.then(does -> does ? demand.get() : Possible.only(NOT_APPLICABLE));
  }
}
