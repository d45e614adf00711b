package nl.ims.rules.exploration;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.rules.book.Verdict;

/** A rule, formulated a second time: when it applies, and what it demands. */
sealed interface Formulation
    permits Formulation.Whole, Formulation.Each, Formulation.Recurring, HarmFormulation {

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
   * A rule marked <i>each</i>: on each step of some kind.
   *
   * @param id the id
   * @param asked the regime that is asked for
   * @param from the day from which the rule holds, for steps on or after it
   * @param shared the part of <i>applies</i> that no subject changes, the regime apart
   * @param subject whether a step is a subject; unknown: it would be one but for an absent key
   * @param applies whether it applies to a subject
   * @param demand the verdict on a subject to which it applies
   */
  record Each(
      String id,
      Asked asked,
      LocalDate from,
      Function<Facts, Known> shared,
      BiFunction<Facts, PlainStep, Known> subject,
      BiFunction<Facts, PlainStep, Known> applies,
      BiFunction<Facts, PlainStep, Verdict> demand)
      implements Formulation {

    @Override
    public void judge(Facts facts, ImmutableList.Builder<PlainFinding> findings) {
      Known ofAll = asked.holds(facts).and(shared.apply(facts));
      List<PlainFinding> found = new ArrayList<>();
      for (PlainStep step : facts.log().steps()) {
        Known isSubject = subject.apply(facts, step);
        if (ofAll != Known.NO && isSubject != Known.NO) {
          Known itself = isSubject == Known.YES ? applies.apply(facts, step) : isSubject;
          Known all = ofAll.and(itself).and(Known.of(!step.date().isBefore(from)));
          Verdict verdict = verdict(all, asked.isOpen(facts), () -> demand.apply(facts, step));
          String name = facts.log().nameOf(step);
          Verdict judged = judged(facts, this, name, asked.isOpen(facts), verdict);
          found.add(new PlainFinding(id, name, judged));
        }
      }
      found.sort(BY_DAY_AND_NAME);
      findings.addAll(found);
      if (found.isEmpty()) {
        findings.add(withoutSubject(facts, id, ofAll, from));
      }
    }
  }

  /**
   * A rule on each day on which something is due.
   *
   * @param id the id
   * @param asked the regime that is asked for
   * @param from the day from which the rule holds, for due days on or after it
   * @param shared the part of <i>applies</i> that no subject changes, the regime apart
   * @param due what is due by as-of, where employment is recorded, in order of days
   * @param applies whether it applies to a subject
   * @param demand the verdict on a subject to which it applies
   */
  record Recurring(
      String id,
      Asked asked,
      LocalDate from,
      Function<Facts, Known> shared,
      Function<Facts, ImmutableList<Due>> due,
      BiFunction<Facts, Due, Known> applies,
      BiFunction<Facts, Due, Verdict> demand)
      implements Formulation {

    @Override
    public void judge(Facts facts, ImmutableList.Builder<PlainFinding> findings) {
      Known ofAll = asked.holds(facts).and(shared.apply(facts)).and(facts.employed());
      boolean employed = facts.employment().isPresent();
      ImmutableList<Due> subjects =
          employed && ofAll != Known.NO ? due.apply(facts) : ImmutableList.of();
      for (Due subject : subjects) {
        Known all =
            ofAll.and(applies.apply(facts, subject)).and(Known.of(!subject.day().isBefore(from)));
        Verdict verdict = verdict(all, asked.isOpen(facts), () -> demand.apply(facts, subject));
        Verdict judged = judged(facts, this, subject.name(), asked.isOpen(facts), verdict);
        findings.add(new PlainFinding(id, subject.name(), judged));
      }
      if (subjects.isEmpty()) {
        findings.add(withoutSubject(facts, id, employed ? Known.NO : ofAll, from));
      }
    }
  }

  /**
   * Something that is due.
   *
   * @param name how a finding names it
   * @param year the year that it is on; that of the day where it is on no year
   * @param day the day
   */
  record Due(String name, int year, LocalDate day) {
    int number() {
      return Math.toIntExact(day.toEpochDay());
    }
  }

  /**
   * <i>Subjects</i>: what a rule with none of them says.
   *
   * @param from the day from which a subject could count
   */
  static PlainFinding withoutSubject(Facts facts, String id, Known ofAll, LocalDate from) {
    OptionalInt asOf = facts.log().asOf();
    boolean tooEarly = asOf.isPresent() && LocalDate.ofEpochDay(asOf.getAsInt()).isBefore(from);
    boolean notApplicable = ofAll == Known.NO || tooEarly || facts.log().completeAtAsOf();
    return new PlainFinding(
        id, PlainFinding.WHOLE, notApplicable ? Verdict.NOT_APPLICABLE : Verdict.UNDETERMINED);
  }

  /** The verdict of a demand, unread unless the rule applies. */
  interface Unread {
    Verdict read();
  }

  /** <i>Together</i>: and where the regime is open it is for judgement whether the rule applies. */
  static Verdict verdict(Known applies, boolean open, Unread demand) {
    return switch (applies) {
      case NO -> Verdict.NOT_APPLICABLE;
      case UNKNOWN -> Verdict.UNDETERMINED;
      case YES -> open ? Verdict.NEEDS_JUDGEMENT : demand.read();
    };
  }

  /**
   * <i>Judgements</i>: one by the government on the rule and subject, dated on or before as-of,
   * decides what needs judgement; not where the regime is open, nor where it is for whoever keeps
   * the dossier to look again.
   */
  static Verdict judged(
      Facts facts, Formulation rule, String subject, boolean open, Verdict verdict) {
    boolean byItsKeeper = rule.id().equals("article-100/as-invoked");
    if (verdict != Verdict.NEEDS_JUDGEMENT || open || byItsKeeper) {
      return verdict;
    }
    for (Judgement judgement : facts.circumstances().dossier().judgements()) {
      if (judgement.rule().equals(rule.id())
          && judgement.subject().orElse(PlainFinding.WHOLE).equals(subject)
          && judgement.date().toEpochDay() <= facts.log().asOf().orElse(Integer.MAX_VALUE)) {
        return judgement.outcome() == JudgementOutcome.ACCEPTED
            ? Verdict.SATISFIED
            : Verdict.VIOLATED;
      }
    }
    return verdict;
  }
}
