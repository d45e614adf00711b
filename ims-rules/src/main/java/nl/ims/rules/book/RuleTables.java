package nl.ims.rules.book;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.DayWords;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Judged;
import nl.ims.rules.table.Decision;
import nl.ims.rules.table.Decision.Row;

/** The tables of verdicts that a rule becomes. */
final class RuleTables {
  private static final Text DOES_NOT_APPLY =
      Text.of("de regel is niet van toepassing", "the rule does not apply");

  private static final Text NOTHING =
      Text.of("er is niets om naar te kijken", "there is nothing to look at");

  private static final Text NOTHING_YET = Text.of("er is nog niets te doen", "nothing is due yet");

  /** What no subject changes. */
  final Condition fixed;

  /** The table of the rule itself. */
  final Decision<Verdict> decision;

  /** Whether what no subject changes is false. */
  final Decision<Verdict> applicable;

  /** Whether there can be a subject. */
  final Decision<Verdict> present;

  /** That the rule did not hold yet on the day that it looks at. */
  final Decision<Verdict> tooEarly;

  /** That no subject is due yet. */
  final Decision<Verdict> tooSoon;

  RuleTables(RuleParts parts) {
    this.fixed = both(parts.scope().asked(), parts.applies());
    Condition whole =
        parts
            .each()
            .map(
                each ->
                    both(
                        fixed,
                        ImmutableList.<Condition>builder()
                            .add(each.member())
                            .addAll(parts.appliesToEach())
                            .build()))
            .orElse(fixed);
    ImmutableList.Builder<Row<Verdict>> rows = ImmutableList.builder();
    rows.add(notApplicable(whole));
    rows.addAll(parts.scope().unsettled());
    Demand demand = parts.demand();
    for (Demand.Row row : demand.rows()) {
      rows.addAll(judged(parts, row));
    }
    Demand.Row last = new Demand.Row(Given.TRUE, demand.otherwise(), demand.saying());
    if (demand.otherwise() == Verdict.NEEDS_JUDGEMENT) {
      rows.addAll(judged(parts, last));
    }
    this.decision = new Decision<>(rows.build(), unjudged(last));
    this.applicable = single(notApplicable(fixed));
    this.present = single(new Row<>(not(some(parts)), Verdict.NOT_APPLICABLE, NOTHING));
    this.tooSoon = single(new Row<>(some(parts), Verdict.NOT_APPLICABLE, NOTHING_YET));
    this.tooEarly = single(new Row<>(Given.TRUE, Verdict.NOT_APPLICABLE, early(parts)));
  }

  private static Condition both(Condition first, List<Condition> more) {
    return all(
        ImmutableList.<Condition>builder()
            .add(first)
            .addAll(more)
            .build()
            .toArray(Condition[]::new));
  }

  private static Decision<Verdict> single(Row<Verdict> row) {
    return new Decision<>(
        ImmutableList.of(row), new Row<>(Given.TRUE, Verdict.UNDETERMINED, row.saying()));
  }

  private static Row<Verdict> notApplicable(Condition applies) {
    return new Row<>(not(applies), Verdict.NOT_APPLICABLE, DOES_NOT_APPLY);
  }

  private static Text early(RuleParts parts) {
    return parts
        .holdsFrom()
        .or(() -> parts.each().flatMap(Subjects::countsFrom))
        .map(
            day ->
                Text.of(
                    "de regel geldt vanaf " + DayWords.of(day, Language.NL),
                    "the rule holds from " + DayWords.of(day, Language.EN)))
        .orElse(NOTHING);
  }

  /** A row that needs judgement, with the judgements that settle it before it. */
  private static List<Row<Verdict>> judged(RuleParts parts, Demand.Row row) {
    List<Row<Verdict>> rows = new ArrayList<>();
    if (row.outcome() == Verdict.NEEDS_JUDGEMENT && parts.settledByJudgement()) {
      rows.add(judged(parts, row, JudgementOutcome.ACCEPTED, Verdict.SATISFIED));
      rows.add(judged(parts, row, JudgementOutcome.REJECTED, Verdict.VIOLATED));
    }
    rows.add(unjudged(row));
    return rows;
  }

  private static Row<Verdict> judged(
      RuleParts parts, Demand.Row row, JudgementOutcome outcome, Verdict verdict) {
    Judged judged =
        new Judged(ImmutableSet.of(parts.id()), ImmutableSet.of(outcome), parts.each().isPresent());
    return new Row<>(all(row.when(), judged), verdict, row.saying().judged(outcome));
  }

  private static Row<Verdict> unjudged(Demand.Row row) {
    return new Row<>(row.when(), row.outcome(), row.saying().text());
  }

  /** That there is a subject; of a rule that looks at the dossier as a whole, always. */
  static Condition some(RuleParts parts) {
    return parts.each().map(Subjects::some).orElse(Given.TRUE);
  }
}
