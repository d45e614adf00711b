package nl.ims.rules.formulation;

import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Statement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.testkit.NaiveWorlds;
import nl.ims.rules.testkit.Situation;

/**
 * The rules on the points of the framework (<i>toetsingskader</i>), formulated a second time.
 *
 * <p>What a version asks is read from the table that was written from the sources, and which regime
 * governs from the enumeration that the laws use.
 */
final class SecondFramework {
  /** The days from which each version is in force. */
  private static final ImmutableMap<LocalDate, String> VERSIONS =
      ImmutableMap.of(
          LocalDate.of(2014, 5, 14), "toetsingskader-2014",
          LocalDate.of(2009, 7, 1), "toetsingskader-2009",
          LocalDate.of(2001, 7, 13), "toetsingskader-2001",
          LocalDate.of(1995, 6, 28), "toetsingskader-1995");

  private static final LocalDate ARTICLE_100_IN_FORCE = LocalDate.of(2000, 7, 19);

  private static final ImmutableMap<String, ImmutableList<AskedPoint>> ASKED =
      ImmutableMap.copyOf(Maps.toMap(VERSIONS.values(), AskedPoint::of));

  private final Situation situation;
  private final Judge judge;
  private final Contribution contribution;
  private final Set<Regime> regimes;
  private final ImmutableList.Builder<Said> said = ImmutableList.builder();

  private SecondFramework(Situation situation) {
    this.situation = situation;
    this.judge = new Judge(situation.dossier(), situation.asOf());
    this.contribution = situation.dossier().contribution().orElseThrow();
    this.regimes = regimes();
  }

  /** What the rules of the version in force say, in no order that means anything. */
  static ImmutableList<Said> of(Situation situation) {
    SecondFramework second = new SecondFramework(situation);
    for (AskedPoint point : asked(situation.referenceDay())) {
      point.demands().forEach((aspect, demand) -> second.stated(point, aspect, demand));
      second.weighed(point);
    }
    return second.said.build();
  }

  /** What the version in force on a day asks; no day is the newest. */
  static ImmutableList<AskedPoint> asked(Optional<LocalDate> day) {
    return VERSIONS.keySet().stream()
        .filter(from -> day.isEmpty() || !day.get().isBefore(from))
        .findFirst()
        .map(from -> ASKED.get(VERSIONS.get(from)))
        .orElse(ImmutableList.of());
  }

  /** Every regime that the contribution may have. */
  private Set<Regime> regimes() {
    Truth employed = Truth.UNKNOWN;
    if (happened().anyMatch(step -> step.kind() == StepKind.EMPLOYMENT)) {
      employed = Truth.TRUE;
    } else if (situation.asOf().filter(situation::isComplete).isPresent()) {
      employed = Truth.FALSE;
    }
    return new NaiveWorlds(
            contribution.task(),
            contribution.specialOperationType(),
            contribution.forms().map(Set::copyOf),
            contribution.purposes().map(Set::copyOf),
            contribution.armedConflict(),
            contribution.armedForce(),
            contribution.secrecy().map(secrecy -> !secrecy.claimed()),
            employed,
            situation.referenceDay())
        .outcomes();
  }

  /** The steps that exist on the as-of day. */
  private Stream<Step> happened() {
    return situation.dossier().procedure().stream()
        .filter(step -> situation.asOf().isEmpty() || !step.date().isAfter(situation.asOf().get()));
  }

  /** The letter says something on it. */
  private void stated(AskedPoint point, String aspect, String demand) {
    say(
        rule(point, aspect),
        point,
        () -> {
          if (isStated(point, aspect)) {
            return SATISFIED;
          } else if (statement(point, aspect).isPresent()) {
            return AskedPoint.isRequired(demand, situation.referenceDay()) ? leftOut() : SATISFIED;
          }
          return silent();
        });
  }

  /** The letter leaves a required aspect out, and says why: a supplement may. */
  private Verdict leftOut() {
    return contribution
        .kindOfDecision()
        .map(kind -> kind == KindOfDecision.INTENSIFICATION ? SATISFIED : NEEDS_JUDGEMENT)
        .orElse(UNDETERMINED);
  }

  /** The dossier holds nothing on an aspect. */
  private Verdict silent() {
    Optional<KindOfDecision> kind = contribution.kindOfDecision();
    if (!isAllOfTheLetterThere() || happened().noneMatch(this::isLetter) || kind.isEmpty()) {
      return UNDETERMINED;
    }
    return kind.get() == KindOfDecision.NEW ? VIOLATED : NEEDS_JUDGEMENT;
  }

  /** The government has weighed the point. */
  private void weighed(AskedPoint point) {
    say(
        rule(point, "weighed"),
        point,
        () -> {
          boolean judgedApart =
              judge.judged(rule(point, "weighed"))
                  || aspects(point).anyMatch(aspect -> judge.judged(rule(point, aspect)));
          boolean decidedOn =
              happened().anyMatch(this::saysThatItDecided)
                  && aspects(point).anyMatch(aspect -> isStated(point, aspect));
          if (judgedApart || decidedOn) {
            return SATISFIED;
          }
          return isAllOfTheLetterThere() ? NEEDS_JUDGEMENT : UNDETERMINED;
        });
  }

  private static Stream<String> aspects(AskedPoint point) {
    return point.demands().keySet().stream();
  }

  private static String rule(AskedPoint point, String aspect) {
    return "toetsingskader/" + point.id() + "/" + aspect;
  }

  /** A decision by the government or one of the ministers, or a letter that says that it is one. */
  private boolean saysThatItDecided(Step step) {
    boolean decision =
        step.kind() == StepKind.DECISION
            && step.by()
                .filter(
                    by ->
                        by.stream()
                            .anyMatch(
                                who ->
                                    who != Actor.HOUSE_OF_REPRESENTATIVES && who != Actor.SENATE))
                .isPresent();
    return decision || (isLetter(step) && step.decided().equals(Optional.of(true)));
  }

  /** One that may be a letter, for want of the kind of decision, is none that is recorded. */
  private boolean isLetter(Step step) {
    Optional<KindOfDecision> kind = contribution.kindOfDecision();
    return switch (step.kind()) {
      case LETTER -> true;
      case EXTENSION_LETTER -> kind.equals(Optional.of(KindOfDecision.EXTENSION));
      case SUPPLEMENTARY_LETTER -> kind.equals(Optional.of(KindOfDecision.INTENSIFICATION));
      default -> false;
    };
  }

  private boolean isAllOfTheLetterThere() {
    return situation.dossier().pointsComplete().equals(Optional.of(true));
  }

  private Optional<Statement> statement(AskedPoint point, String aspect) {
    Dossier dossier = situation.dossier();
    return Optional.ofNullable(
        dossier.points().getOrDefault(point.id(), ImmutableSortedMap.of()).get(aspect));
  }

  /** It is stated in words of its own, or by a key of the contribution. */
  private boolean isStated(AskedPoint point, String aspect) {
    boolean inWords =
        statement(point, aspect)
            .map(statement -> statement.<Boolean>match(words -> true, leftOut -> false))
            .orElse(false);
    Optional<Cost> cost = contribution.cost();
    return inWords
        || switch (point.id() + "/" + aspect) {
          case "grounds/request" -> contribution.requests().isPresent();
          case "mandate/legal-basis" -> contribution.mandate().isPresent();
          case "duration/period" ->
              contribution.period().flatMap(Period::throughInclusive).isPresent();
          case "finances/amount" -> cost.flatMap(Cost::amount).isPresent();
          case "finances/funding-line" ->
              cost.flatMap(Cost::funding).filter(lines -> !lines.isEmpty()).isPresent();
          default -> false;
        };
  }

  /** Police or civilians go, where the point is about them. */
  private Possible<Boolean> isPresent(AskedPoint point) {
    if (!point.whenPresent()) {
      return Possible.only(true);
    }
    return contribution
        .forms()
        .map(forms -> Possible.only(forms.contains(Form.POLICE) || forms.contains(Form.CIVIL)))
        .orElseGet(Possible::yesOrNo);
  }

  /**
   * The framework is that of such a decision. A regime that is open, or that may be, is article 100
   * where that was judged.
   */
  private Possible<Boolean> governs() {
    if (situation.referenceDay().filter(day -> day.isBefore(ARTICLE_100_IN_FORCE)).isPresent()) {
      return contribution
          .purposes()
          .map(aims -> Possible.only(aims.contains(Purpose.INTERNATIONAL_LEGAL_ORDER)))
          .orElseGet(Possible::yesOrNo);
    }
    if (isOpen() && judge.judgedRegime(JudgementOutcome.OUTSIDE)) {
      return Possible.only(false);
    }
    Set<Regime> named = EnumSet.of(Regime.ARTICLE_100, Regime.ALONG_ITS_LINES);
    if (judge.judgedRegime(JudgementOutcome.ARTICLE_100)) {
      named.add(Regime.OPEN);
    }
    if (named.containsAll(regimes)) {
      return Possible.only(true);
    }
    boolean none = Sets.intersection(named, regimes).isEmpty() && !regimes.contains(Regime.OPEN);
    return none ? Possible.only(false) : Possible.yesOrNo();
  }

  private boolean isOpen() {
    return regimes.equals(ImmutableSet.of(Regime.OPEN));
  }

  private void say(String rule, AskedPoint point, Supplier<Verdict> demand) {
    Possible<Boolean> governs = governs();
    Possible<Boolean> applies =
        isPresent(point).then(present -> governs.as(does -> present && does));
    Optional<Boolean> certain = applies.certain();
    if (certain.isPresent()) {
      Verdict verdict = certain.get() ? demand.get() : NOT_APPLICABLE;
      said.add(judge.say(rule, Optional.empty(), Possible.only(verdict)));
      return;
    }
    boolean onlyOpen = isOpen() && isPresent(point).certain().isPresent();
    said.add(Said.of(rule, Optional.empty(), onlyOpen ? NEEDS_JUDGEMENT : UNDETERMINED));
  }
}
