package nl.ims.rules.formulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Statement;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Code;
import nl.ims.rules.book.Verdict;

/**
 * The government, as a dossier records its judgements.
 *
 * @param dossier the dossier
 * @param asOf the last day on which a judgement counts; empty if all of them do
 */
record Judge(Dossier dossier, Optional<LocalDate> asOf) {

  /** The verdict where all possibilities agree; a judgement turns <i>needs judgement</i> only. */
  Said say(String rule, Optional<String> subject, Possible<Verdict> possible) {
    Verdict verdict = possible.certain().orElse(Verdict.UNDETERMINED);
    if (verdict == Verdict.NEEDS_JUDGEMENT && has(rule, subject, JudgementOutcome.ACCEPTED)) {
      verdict = Verdict.SATISFIED;
    } else if (verdict == Verdict.NEEDS_JUDGEMENT
        && has(rule, subject, JudgementOutcome.REJECTED)) {
      verdict = Verdict.VIOLATED;
    }
    return Said.of(rule, subject, verdict);
  }

  boolean accepts(String rule) {
    return has(rule, Optional.empty(), JudgementOutcome.ACCEPTED);
  }

  /** It judged a rule on the dossier as a whole, whatever the outcome. */
  boolean judged(String rule) {
    return accepts(rule) || has(rule, Optional.empty(), JudgementOutcome.REJECTED);
  }

  /** What it judged the regime to be, if it did. */
  boolean judgedRegime(JudgementOutcome outcome) {
    return has(Judgement.REGIME, Optional.empty(), outcome);
  }

  private boolean has(String rule, Optional<String> subject, JudgementOutcome outcome) {
    Stream<JudgementOutcome> recorded =
        dossier.judgements().stream()
            .filter(j -> j.rule().equals(rule) && j.subject().equals(subject) && counts(j.date()))
            .map(j -> j.outcome());
    Stream<JudgementOutcome> beside =
        withStatement(rule)
            .filter(j -> subject.isEmpty() && counts(j.date()))
            .map(AspectJudgement::outcome);
    return Stream.concat(recorded, beside).anyMatch(outcome::equals);
  }

  private boolean counts(LocalDate day) {
    return asOf.isEmpty() || !day.isAfter(asOf.get());
  }

  /** The judgement that stands within what is stated of an objective, a criterion or an aspect. */
  private Stream<AspectJudgement> withStatement(String rule) {
    Stream<Statement> onCooperation =
        dossier.cooperation().stream()
            .flatMap(
                cooperation ->
                    Stream.concat(
                        under("cooperation/objective/", cooperation.objectives(), rule),
                        under("cooperation/criterion/", cooperation.criteria(), rule)));
    Stream<Statement> onPoints =
        dossier.points().entrySet().stream()
            .flatMap(
                point ->
                    point.getValue().entrySet().stream()
                        .filter(
                            aspect ->
                                rule.equals(
                                    "toetsingskader/" + point.getKey() + "/" + aspect.getKey()))
                        .map(Map.Entry::getValue));
    return Stream.concat(onCooperation, onPoints)
        .flatMap(
            statement ->
                statement
                    .<Optional<AspectJudgement>>match(
                        Statement.Stated::judgement, leftOut -> Optional.empty())
                    .stream());
  }

  private static Stream<Statement> under(
      String prefix, Map<? extends Code, Statement> statements, String rule) {
    return statements.entrySet().stream()
        .filter(entry -> rule.equals(prefix + entry.getKey().code()))
        .map(Map.Entry::getValue);
  }
}
