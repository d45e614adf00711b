package nl.ims.rules.cooperation;

import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import nl.ims.model.cooperation.Bearing;
import nl.ims.model.cooperation.PossibleAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Saying;
import nl.ims.rules.condition.Question;
import nl.ims.rules.dossier.CooperationQuestions;

/**
 * What a cooperation does to sovereignty: what is not favourable is for the government to weigh.
 */
final class SovereigntyRules {
  private SovereigntyRules() {}

  /** The rules, one a question, in the order of the check-list. */
  static ImmutableList<Rule> all() {
    return Arrays.stream(SovereigntyCriterion.values())
        .map(SovereigntyRules::answered)
        .collect(ImmutableList.toImmutableList());
  }

  private static Rule answered(SovereigntyCriterion criterion) {
    Question.Coded question = CooperationQuestions.sovereignty(criterion);
    Demand.Rows rows = new Demand.Rows(ImmutableList.of());
    for (PossibleAnswer answer : criterion.answers()) {
      boolean favourable = answer.bearing() == Bearing.FAVOURABLE;
      Saying said =
          Saying.of(said(criterion, answer, Language.NL), said(criterion, answer, Language.EN));
      rows =
          rows.when(
              question.is(ImmutableList.of(answer.code())),
              favourable ? SATISFIED : NEEDS_JUDGEMENT,
              favourable
                  ? said
                  : said.toJudge(
                      "de weging is aan de regering", "this is for the government to weigh"));
    }
    return rule("sovereignty/" + criterion.code(), GUIDANCE)
        .sentence(
            criterion.question().in(Language.NL)
                + " Het antwoord is gunstig, of de regering heeft het gewogen.",
            criterion.question().in(Language.EN)
                + " The answer is favourable, or the government has weighed it.")
        .applies(AccountRules.TAKES_PART)
        .demands(
            rows.otherwise(
                NEEDS_JUDGEMENT,
                "de stukken zwijgen over ‘" + criterion.label().in(Language.NL) + "’",
                "the papers are silent on ‘" + criterion.label().in(Language.EN) + "’"))
        .cites(criterion.source())
        .build();
  }

  /** The subject, the answer, and its bearing, which is read nowhere. */
  private static String said(
      SovereigntyCriterion criterion, PossibleAnswer answer, Language language) {
    return criterion.label().in(language)
        + ": "
        + answer.label().in(language)
        + " ("
        + answer.bearing().label().in(language)
        + (language == Language.NL
            ? ", naar de lezing van dit project)"
            : ", as this project reads it)");
  }
}
