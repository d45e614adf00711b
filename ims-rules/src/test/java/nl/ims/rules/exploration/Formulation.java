package nl.ims.rules.exploration;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.rules.book.Verdict;

/** A rule, formulated a second time: when it applies, and what it demands. */
sealed interface Formulation permits Formulation.Whole, Formulation.Each {

  /** Subjects by day, then by name. */
  Comparator<PlainFinding> BY_DAY_AND_NAME =
      Comparator.comparing(PlainFinding::day).thenComparing(PlainFinding::subject);

  /** The id of the rule. */
  String id();

  /** Gives the findings, in the order of their subjects. */
  void judge(Facts facts, ImmutableList.Builder<PlainFinding> findings);

  /**
   * A rule on the dossier as a whole.
   *
   * @param id the id
   * @param asked the regime that is asked for
   * @param from the day from which the rule holds
   * @param applies whether it applies, the regime apart
   * @param demand the verdict where it applies
   */
  record Whole(
      String id,
      Asked asked,
      LocalDate from,
      Function<Facts, Known> applies,
      Function<Facts, Verdict> demand)
      implements Formulation {

    @Override
    public void judge(Facts facts, ImmutableList.Builder<PlainFinding> findings) {
      Optional<LocalDate> lawOf = facts.circumstances().referenceDay(facts.log());
      boolean early = lawOf.isPresent() && lawOf.get().isBefore(from);
      Known all = asked.holds(facts).and(applies.apply(facts)).and(Known.of(!early));
      Verdict verdict = verdict(all, asked.isOpen(facts), () -> demand.apply(facts));
      findings.add(
          new PlainFinding(
              id,
              PlainFinding.WHOLE,
              judged(facts, this, PlainFinding.WHOLE, asked.isOpen(facts), verdict)));
    }
  }

  /**
   * A rule marked <i>each</i>.
   *
   * @param id the id
   * @param asked the regime that is asked for
   * @param subject whether a step is a subject; unknown: it would be one but for an absent key
   * @param applies whether it applies to a subject, the regime apart
   * @param demand the verdict on a subject to which it applies
   */
  record Each(
      String id,
      Asked asked,
      BiFunction<Facts, PlainStep, Known> subject,
      BiFunction<Facts, PlainStep, Known> applies,
      BiFunction<Facts, PlainStep, Verdict> demand)
      implements Formulation {

    @Override
    public void judge(Facts facts, ImmutableList.Builder<PlainFinding> findings) {
      Known regime = asked.holds(facts);
      List<PlainFinding> found = new ArrayList<>();
      for (PlainStep step : facts.log().steps()) {
        Known isSubject = subject.apply(facts, step);
        if (regime != Known.NO && isSubject != Known.NO) {
          Known all = regime.and(isSubject == Known.YES ? applies.apply(facts, step) : isSubject);
          Verdict verdict = verdict(all, asked.isOpen(facts), () -> demand.apply(facts, step));
          String name = facts.log().nameOf(step);
          Verdict judged = judged(facts, this, name, asked.isOpen(facts), verdict);
          found.add(new PlainFinding(id, name, judged));
        }
      }
      found.sort(BY_DAY_AND_NAME);
      findings.addAll(found);
      if (found.isEmpty()) {
        boolean notApplicable = regime == Known.NO || facts.log().completeAtAsOf();
        findings.add(
            new PlainFinding(
                id,
                PlainFinding.WHOLE,
                notApplicable ? Verdict.NOT_APPLICABLE : Verdict.UNDETERMINED));
      }
    }
  }

  /** The verdict of a demand, unread unless the rule applies. */
  interface Unread {
    Verdict read();
  }

  /** <i>Together</i>: and where the regime is open it is for judgement whether the rule applies. */
  private static Verdict verdict(Known applies, boolean open, Unread demand) {
    return switch (applies) {
      case NO -> Verdict.NOT_APPLICABLE;
      case UNKNOWN -> Verdict.UNDETERMINED;
      case YES -> open ? Verdict.NEEDS_JUDGEMENT : demand.read();
    };
  }

  /**
   * <i>Judgements</i>: one by the government on the rule and subject, dated on or before as-of,
   * decides what needs judgement; not where the regime is open.
   */
  private static Verdict judged(
      Facts facts, Formulation rule, String subject, boolean open, Verdict verdict) {
    if (verdict != Verdict.NEEDS_JUDGEMENT || open) {
      return verdict;
    }
    for (Judgement judgement : facts.circumstances().dossier().judgements()) {
      if (judgement.rule().equals(rule.id())
          && judgement.subject().orElse(PlainFinding.WHOLE).equals(subject)
          && judgement.date().toEpochDay() <= facts.log().asOf().orElse(Integer.MIN_VALUE)) {
        return judgement.outcome() == JudgementOutcome.ACCEPTED
            ? Verdict.SATISFIED
            : Verdict.VIOLATED;
      }
    }
    return verdict;
  }
}
