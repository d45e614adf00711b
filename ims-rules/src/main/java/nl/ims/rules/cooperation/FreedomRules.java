package nl.ims.rules.cooperation;

import static nl.ims.model.cooperation.SovereigntyCriterion.FALLBACK;
import static nl.ims.model.cooperation.SovereigntyCriterion.RIGHT_OF_REFUSAL;
import static nl.ims.model.cooperation.SovereigntyCriterion.VOTING_RULE;
import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.dossier.CooperationQuestions.BODIES;
import static nl.ims.rules.dossier.CooperationQuestions.DEPTH;
import static nl.ims.rules.dossier.CooperationQuestions.GOVERNANCE;
import static nl.ims.rules.dossier.CooperationQuestions.PARTNERS;
import static nl.ims.rules.logic.Conditions.all;
import static nl.ims.rules.logic.Conditions.any;
import static nl.ims.rules.logic.Conditions.not;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.cooperation.DecisionRule;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.dossier.Company;
import nl.ims.rules.dossier.CooperationQuestions;
import nl.ims.rules.dossier.Fill;
import nl.ims.rules.logic.Condition;
import nl.ims.rules.logic.Held;
import nl.ims.rules.logic.Scene;

/** Whether the Netherlands can still say no, and act alone. */
final class FreedomRules {
  /** A body that decides without the Netherlands, if need be. */
  private static final Condition BINDS =
      BODIES
          .where(
              "decides-by",
              DecisionRule.MAJORITY.code(),
              DecisionRule.BY_SHARE.code(),
              DecisionRule.LEAD_NATION.code(),
              DecisionRule.CHAIR.code())
          .named(
              "het orgaan kan zonder Nederland beslissen",
              "the body can decide without the Netherlands");

  /**
   * What the papers answer goes before a count of states: another partner need not have what the
   * one that leaves had.
   */
  static final Rule WITHOUT_PARTNER =
      rule("sovereignty/without-partner", GUIDANCE)
          .sentence(
              "Valt een partner weg, dan kan Nederland de taak zelf of met een ander vervullen.",
              "If a partner leaves, the Netherlands can do the task itself or with another.")
          .applies(DEPTH.is(Depth.TASK_SHARING, Depth.INTEGRATION))
          .demands(
              Demand.when(
                      answers(FALLBACK, "own-capability", "other-partner"),
                      SATISFIED,
                      "Nederland kan handelen als de partner wegvalt",
                      "the Netherlands can act if the partner leaves")
                  .when(
                      answers(FALLBACK, "after-rebuilding"),
                      NEEDS_JUDGEMENT,
                      "valt de partner weg, dan kan Nederland pas na herstel van het vermogen"
                          + " handelen",
                      "if the partner leaves, the Netherlands can act only once the capability is"
                          + " rebuilt")
                  .when(
                      answers(FALLBACK, "unable"),
                      NEEDS_JUDGEMENT,
                      "valt de partner weg, dan kan Nederland niet handelen",
                      "if the partner leaves, the Netherlands cannot act")
                  .when(
                      PARTNERS.is(Company.SEVERAL),
                      SATISFIED,
                      "de stukken zwijgen over de terugval, en valt één partner weg dan blijven er"
                          + " andere",
                      "the papers are silent on the fallback, and if one partner leaves others"
                          + " remain")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "de stukken zwijgen over de terugval, en valt de partner weg dan blijft er"
                          + " geen",
                      "the papers are silent on the fallback, and if the partner leaves none"
                          + " remains"))
          .cites(FALLBACK.source())
          .build();

  /** One body that decides by consensus does not help where another can decide without it. */
  static final Rule MAY_REFUSE =
      rule("sovereignty/may-refuse", GUIDANCE)
          .sentence(
              "Nederland kan weigeren: op elk moment, of doordat geen orgaan zonder Nederland kan"
                  + " beslissen.",
              "The Netherlands can refuse: at any time, or since no body can decide without it.")
          .applies(AccountRules.TAKES_PART)
          .demands(
              Demand.when(
                      any(
                          answers(RIGHT_OF_REFUSAL, "at-any-time"),
                          all(GOVERNANCE.is(Fill.FILLED), not(BODIES.some(BINDS)))),
                      SATISFIED,
                      "Nederland kan weigeren",
                      "the Netherlands can refuse")
                  .when(
                      BODIES.some(BINDS),
                      NEEDS_JUDGEMENT,
                      "een orgaan kan zonder Nederland beslissen, en een weigering op elk"
                          + " moment is niet vermeld",
                      "a body can decide without the Netherlands, and a refusal at any time is not"
                          + " stated")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "geen orgaan stuurt de samenwerking, en een weigering op elk moment is niet"
                          + " vermeld",
                      "no body steers the cooperation, and a refusal at any time is not stated"))
          .cites(RIGHT_OF_REFUSAL.source(), VOTING_RULE.source())
          .remarks(FreedomRules::bodies)
          .remarksWhileOpen(FreedomRules::bodies)
          .build();

  private FreedomRules() {}

  /** That the papers give one of some answers to a question. */
  static Condition answers(SovereigntyCriterion criterion, String... answers) {
    return CooperationQuestions.sovereignty(criterion).is(ImmutableList.copyOf(answers));
  }

  /** How each body decides. */
  private static Optional<Text> bodies(Scene scene) {
    String nl = bodies(scene, Language.NL);
    return nl.isEmpty() ? Optional.empty() : Optional.of(Text.of(nl, bodies(scene, Language.EN)));
  }

  private static String bodies(Scene scene, Language language) {
    boolean nl = language == Language.NL;
    List<String> told = new ArrayList<>();
    List<Held> bodies = Held.of(BODIES, scene);
    for (int i = 0; i < bodies.size(); i++) {
      String name =
          bodies
              .get(i)
              .words()
              .map(words -> "‘" + words.in(language) + "’")
              .orElse((nl ? "nummer " : "number ") + (i + 1));
      String rule =
          bodies
              .get(i)
              .answer("decides-by")
              .flatMap(code -> Code.find(DecisionRule.class, code))
              .map(known -> known.label().in(language))
              .orElse(nl ? "niet vermeld" : "not stated");
      told.add(name + " " + rule);
    }
    return told.isEmpty()
        ? ""
        : (nl ? "Hoe elk orgaan beslist: " : "How each body decides: ")
            + String.join("; ", told)
            + ".";
  }
}
