package nl.ims.rules.formulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.judgement.AspectJudgement;
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

  /** The judgement that stands within what is stated of an objective or a criterion. */
  private Stream<AspectJudgement> withStatement(String rule) {
    Optional<Cooperation> cooperation = dossier.cooperation();
    if (cooperation.isEmpty()) {
      return Stream.empty();
    }
    return Stream.concat(
            under("cooperation/objective/", cooperation.get().objectives(), rule),
            under("cooperation/criterion/", cooperation.get().criteria(), rule))
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
