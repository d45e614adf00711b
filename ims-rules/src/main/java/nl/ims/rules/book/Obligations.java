package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.DayWords;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Day;
import nl.ims.rules.condition.Fulfilment;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.Subject;
import nl.ims.rules.condition.View;
import nl.ims.rules.logic.Truth;

/** Collects what the rules want done, and by when. */
@Internal
public final class Obligations {
  /** What is owed no more once the rule is satisfied otherwise. */
  private static final ImmutableSet<Obligation.State> PASSED =
      ImmutableSet.of(Obligation.State.OVERDUE, Obligation.State.NOT_RECORDED);

  private final View view;
  private final Optional<LocalDate> asOf;
  private final Optional<LocalDate> until;
  private final boolean planned;
  private final List<Obligation> found = new ArrayList<>();

  private Obligations(
      View view, Optional<LocalDate> asOf, Optional<LocalDate> until, boolean planned) {
    this.view = view;
    this.asOf = asOf;
    this.until = until;
    this.planned = planned;
  }

  /**
   * Collects the obligations under some books.
   *
   * @param books the books
   * @param findings what the books find in the dossier
   * @param view the dossier, for a draft with the employment that is planned
   * @param asOf the last day that exists, whatever is planned after it; empty if nothing is due
   * @param until the last day of the horizon: recurring obligations due later are left out; empty
   *     if none is to be looked for
   * @param planned whether employment is only planned on its day
   * @return the obligations of the rules that apply or may apply, by due day, then in the order of
   *     the rules; without those that a judgement has excused
   */
  public static ImmutableList<Obligation> of(
      Iterable<RuleBook> books,
      Iterable<Finding> findings,
      View view,
      Optional<LocalDate> asOf,
      Optional<LocalDate> until,
      boolean planned) {
    Objects.requireNonNull(books, "books");
    Objects.requireNonNull(findings, "findings");
    Objects.requireNonNull(view, "view");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(until, "until");
    Obligations obligations = new Obligations(view, asOf, until, planned);
    ImmutableListMultimap<Rule, Finding> found =
        Multimaps.index(
            Iterables.filter(findings, finding -> !finding.rule().duties().isEmpty()),
            Finding::rule);
    for (RuleBook book : books) {
      for (Rule rule : book.rules()) {
        if (!rule.duties().isEmpty()) {
          obligations.collect(rule, found.get(rule));
        }
      }
    }
    obligations.found.sort(Comparator.comparing(Obligation::due));
    return ImmutableList.copyOf(obligations.found);
  }

  private void collect(Rule rule, List<Finding> findings) {
    for (Finding finding : findings) {
      boolean absent = rule.each().isPresent() && finding.subject().isEmpty();
      if (finding.verdict() != Verdict.NOT_APPLICABLE && !absent) {
        collect(rule, finding.scene(), finding.verdict(), isOwed(finding));
      }
    }
    rule.each()
        .filter(Terms.class::isInstance)
        .map(Terms.class::cast)
        .ifPresent(terms -> collectAhead(rule, terms));
  }

  /** The terms after the as-of day, through the horizon. */
  private void collectAhead(Rule rule, Terms terms) {
    Scene whole = Scene.of(view);
    for (Subject term :
        terms.in(whole, due -> until.filter(day -> !due.isAfter(day)).isPresent())) {
      Optional<LocalDate> due = term.day(view.log());
      Scene scene = Scene.of(view, term);
      if (due.filter(view::isReached).isEmpty()
          && rule.holdsOn(due)
          && rule.applies(scene) != Truth.FALSE) {
        collect(rule, scene, Verdict.UNDETERMINED, state -> true);
      }
    }
  }

  /**
   * Where the rule is satisfied, what was not done is owed no more. If the facts satisfied it in
   * another way, what was done late was not owed at all; a judgement leaves it late, and excused.
   */
  private static Predicate<Obligation.State> isOwed(Finding finding) {
    if (finding.verdict() != Verdict.SATISFIED) {
      return state -> true;
    }
    return finding.isJudged()
        ? state -> !PASSED.contains(state)
        : state -> !PASSED.contains(state) && state != Obligation.State.LATE;
  }

  private void collect(
      Rule rule, Scene scene, Verdict verdict, Predicate<Obligation.State> isOwed) {
    for (Duty duty : rule.duties()) {
      duty.fulfilment(scene)
          .map(
              fulfilment ->
                  obligation(rule, scene, duty, fulfilment, verdict == Verdict.NEEDS_JUDGEMENT))
          .filter(obligation -> isOwed.test(obligation.state()))
          .ifPresent(found::add);
    }
  }

  private Obligation obligation(
      Rule rule, Scene scene, Duty duty, Fulfilment fulfilment, boolean forJudgement) {
    Obligation.State state = state(fulfilment, forJudgement, rule.mayBeSatisfied(scene));
    boolean done = state == Obligation.State.MET || state == Obligation.State.LATE;
    Optional<Step> metBy =
        done && fulfilment.step().isPresent()
            ? Optional.of(view.log().step(fulfilment.step().getAsInt()))
            : Optional.empty();
    Subject about = scene.about();
    return new Obligation(
        rule.id(),
        about.isWhole() ? Optional.empty() : Optional.of(about.name(view.log())),
        fulfilment.due(),
        state,
        metBy,
        duty.what(),
        Text.of(basis(rule, scene, duty, Language.NL), basis(rule, scene, duty, Language.EN)));
  }

  /**
   * A judgement may still excuse what was not done: until then it is open. Whether it was owed at
   * all may hang on a fact that nobody wrote down.
   */
  private Obligation.State state(Fulfilment fulfilment, boolean forJudgement, boolean doubtful) {
    if (fulfilment.inTime() == Truth.TRUE) {
      return Obligation.State.MET;
    } else if (fulfilment.inTime() == Truth.FALSE && fulfilment.step().isPresent()) {
      return Obligation.State.LATE;
    } else if (fulfilment.inTime() == Truth.UNKNOWN || doubtful) {
      return asOf.filter(fulfilment.due()::isBefore).isPresent()
          ? Obligation.State.NOT_RECORDED
          : Obligation.State.OPEN;
    }
    return forJudgement ? Obligation.State.OPEN : Obligation.State.OVERDUE;
  }

  /** What the due day follows from: a step of the log, or a plan. */
  private String basis(Rule rule, Scene scene, Duty duty, Language language) {
    boolean nl = language == Language.NL;
    Log log = view.log();
    Day due = duty.due();
    int step =
        duty.closedBy(scene)
            .orElse(
                due.anchor() == Day.Anchor.SUBJECT || due.anchor() == Day.Anchor.KEY
                    ? scene.subject()
                    : log.first(due.step().orElse(StepKind.EMPLOYMENT)));
    StringBuilder basis = new StringBuilder();
    if (planned && log.step(step).kind() == StepKind.EMPLOYMENT) {
      basis.append(nl ? "voorgenomen inzet op " : "deployment planned on ");
      basis.append(DayWords.of(log.step(step).date(), language));
    } else {
      basis.append(log.step(step).kind().dated(log.step(step).date(), language));
    }
    due.key().ifPresent(key -> basis.append(", ").append(key.label().in(language)));
    if (rule.applies(scene) == Truth.UNKNOWN) {
      basis.append(
          nl
              ? "; of de regel geldt, staat nog niet vast"
              : "; whether the rule applies is not settled yet");
    }
    return basis.toString();
  }
}
