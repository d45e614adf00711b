package nl.ims.rules.cooperation;

import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.dossier.AccountState.LEFT_OUT;
import static nl.ims.rules.dossier.AccountState.STATED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import nl.ims.model.cooperation.Criterion;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Judged;
import nl.ims.rules.dossier.Account;
import nl.ims.rules.dossier.CooperationQuestions;

/** That the papers say why: for each criterion, and for each objective that is pursued. */
final class AccountRules {
  /** That there is a cooperation to speak of. */
  static final Condition TAKES_PART =
      not(CooperationQuestions.DEPTH.is(Depth.NONE))
          .named("Nederland neemt deel", "the Netherlands takes part");

  static final Rule OBJECTIVE_STATED =
      rule("cooperation/objective-stated", GUIDANCE)
          .sentence(
              "De stukken noemen ten minste één doelstelling van de samenwerking.",
              "The papers name at least one objective of the cooperation.")
          .applies(TAKES_PART)
          .demands(
              Demand.when(
                      CooperationQuestions.ANY_OBJECTIVE.is(STATED),
                      SATISFIED,
                      "ten minste één doelstelling is vermeld",
                      "at least one objective is stated")
                  .when(
                      CooperationQuestions.ANY_OBJECTIVE.is(LEFT_OUT),
                      NEEDS_JUDGEMENT,
                      "de stukken laten doelstellingen met een reden weg, en noemen er geen",
                      "the papers leave out objectives, and say why, and name none")
                  .otherwise(
                      VIOLATED,
                      "geen doelstelling is vermeld in een volledige weergave van de stukken",
                      "no objective is stated in a complete account of the papers"))
          .cites(Arrays.stream(Objective.values()).map(Objective::source).toArray(Citation[]::new))
          .build();

  private AccountRules() {}

  /** The rules on the criteria, in the order of the list. */
  static ImmutableList<Rule> criteria() {
    return Arrays.stream(Criterion.values())
        .map(AccountRules::criterion)
        .collect(ImmutableList.toImmutableList());
  }

  /** The rules on the objectives, in the order of the list. */
  static ImmutableList<Rule> objectives() {
    return Arrays.stream(Objective.values())
        .map(AccountRules::objective)
        .collect(ImmutableList.toImmutableList());
  }

  private static Rule criterion(Criterion criterion) {
    String id = "cooperation/criterion/" + criterion.code();
    Text name = quoted(criterion.label());
    return rule(id, GUIDANCE)
        .sentence(
            "De stukken gaan in op het criterium " + nl(name) + ".",
            "The papers address the criterion " + en(name) + ".")
        .applies(TAKES_PART)
        .demands(
            spokenOf(id, CooperationQuestions.criterion(criterion), name)
                .otherwise(
                    VIOLATED,
                    "de stukken zwijgen over " + nl(name) + ", en de weergave is volledig",
                    "the papers are silent on " + en(name) + ", and the account is complete"))
        .cites(criterion.source())
        .build();
  }

  private static Rule objective(Objective objective) {
    String id = "cooperation/objective/" + objective.code();
    Text name = quoted(objective.label());
    return rule(id, GUIDANCE)
        .sentence(
            "Is " + nl(name) + " een doelstelling, dan zeggen de stukken dat.",
            "If " + en(name) + " is an objective, the papers say so.")
        .applies(TAKES_PART)
        .demands(
            spokenOf(id, CooperationQuestions.objective(objective), name)
                .otherwise(
                    NOT_APPLICABLE,
                    "de stukken noemen " + nl(name) + " niet als doelstelling",
                    "the papers do not name " + en(name) + " as an objective"))
        .cites(objective.source())
        .build();
  }

  /**
   * What is stated rests on a paper; a judgement of the government that accepts it serves as one.
   * What is stated without either waits for a paper: it is not known yet on what it rests.
   */
  private static Demand.Rows spokenOf(String id, Account account, Text name) {
    Condition accepted =
        new Judged(ImmutableSet.of(id), ImmutableSet.of(JudgementOutcome.ACCEPTED), false);
    return Demand.when(
            all(account.state().is(STATED), accepted),
            SATISFIED,
            "de regering aanvaardt wat over " + nl(name) + " is vermeld",
            "the government accepts what is stated on " + en(name))
        .when(
            account.rests(),
            SATISFIED,
            "de stukken gaan in op " + nl(name),
            "the papers address " + en(name))
        .when(
            account.state().is(LEFT_OUT),
            NEEDS_JUDGEMENT,
            "de stukken laten " + nl(name) + " met een reden weg",
            "the papers leave out " + en(name) + ", and say why");
  }

  private static Text quoted(Text text) {
    return Text.of("‘" + nl(text) + "’", "‘" + en(text) + "’");
  }

  private static String nl(Text text) {
    return text.in(Language.NL);
  }

  private static String en(Text text) {
    return text.in(Language.EN);
  }
}
