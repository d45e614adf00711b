package nl.ims.rules.cooperation;

import static nl.ims.model.cooperation.SovereigntyCriterion.FALLBACK;
import static nl.ims.model.cooperation.SovereigntyCriterion.RIGHT_OF_REFUSAL;
import static nl.ims.model.cooperation.SovereigntyCriterion.VOTING_RULE;
import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.dossier.CooperationQuestions.BODIES;
import static nl.ims.rules.dossier.CooperationQuestions.DEPTH;
import static nl.ims.rules.dossier.CooperationQuestions.GOVERNANCE;

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
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.HeldElement;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.dossier.CooperationQuestions;
import nl.ims.rules.dossier.Fill;

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
   * Only an answer tells: how many partners there are does not, for another one need not have what
   * the one that leaves had.
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
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "de stukken zwijgen over de terugval, en een andere partner hoeft niet te"
                          + " hebben wat de partner had die wegvalt",
                      "the papers are silent on the fallback, and another partner need not have"
                          + " what the one that leaves had"))
          .cites(FALLBACK.source())
          .build();

  /**
   * How a body votes is no right to hold back a unit: it counts only where the papers are silent on
   * such a right. One body that decides by consensus then does not help where another can decide
   * without the Netherlands.
   */
  static final Rule MAY_REFUSE =
      rule("sovereignty/may-refuse", GUIDANCE)
          .sentence(
              "Nederland kan op elk moment weigeren; zwijgen de stukken daarover, dan kan geen"
                  + " orgaan zonder Nederland beslissen.",
              "The Netherlands can refuse at any time; where the papers are silent on that, no body"
                  + " can decide without it.")
          .applies(AccountRules.TAKES_PART)
          .demands(
              answeredRefusal()
                  .when(
                      all(GOVERNANCE.is(Fill.FILLED), not(BODIES.some(BINDS))),
                      SATISFIED,
                      "de stukken zwijgen over een recht van weigering, en geen orgaan kan zonder"
                          + " Nederland beslissen",
                      "the papers are silent on a right of refusal, and no body can decide without"
                          + " the Netherlands")
                  .when(
                      BODIES.some(BINDS),
                      NEEDS_JUDGEMENT,
                      "de stukken zwijgen over een recht van weigering, en een orgaan kan zonder"
                          + " Nederland beslissen",
                      "the papers are silent on a right of refusal, and a body can decide without"
                          + " the Netherlands")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "de stukken zwijgen over een recht van weigering, en geen orgaan stuurt de"
                          + " samenwerking",
                      "the papers are silent on a right of refusal, and no body steers the"
                          + " cooperation"))
          .cites(RIGHT_OF_REFUSAL.source(), VOTING_RULE.source())
          .remarks(FreedomRules::bodies)
          .remarksWhileOpen(FreedomRules::bodies)
          .build();

  private FreedomRules() {}

  /** What the papers answer on a right of refusal, which goes before how bodies decide. */
  private static Demand.Rows answeredRefusal() {
    return Demand.when(
            answers(RIGHT_OF_REFUSAL, "at-any-time"),
            SATISFIED,
            "Nederland kan op elk moment weigeren",
            "the Netherlands can refuse at any time")
        .when(
            answers(RIGHT_OF_REFUSAL, "until-assigned"),
            NEEDS_JUDGEMENT,
            "Nederland kan alleen weigeren tot de eenheid is toegewezen",
            "the Netherlands can refuse only until the unit is assigned")
        .when(
            answers(RIGHT_OF_REFUSAL, "on-agreed-grounds"),
            NEEDS_JUDGEMENT,
            "Nederland kan alleen op afgesproken gronden weigeren",
            "the Netherlands can refuse only on grounds agreed")
        .when(
            answers(RIGHT_OF_REFUSAL, "none"),
            NEEDS_JUDGEMENT,
            "Nederland kan een eenheid niet onthouden, wat een orgaan ook beslist",
            "the Netherlands cannot hold back a unit, whatever a body decides");
  }

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
    List<HeldElement> bodies = HeldElement.of(BODIES, scene);
    for (int i = 0; i < bodies.size(); i++) {
      String rule =
          bodies
              .get(i)
              .answer("decides-by")
              .flatMap(code -> Code.find(DecisionRule.class, code))
              .map(known -> known.label().in(language))
              .orElse(nl ? "niet vermeld" : "not stated");
      told.add(bodies.get(i).name(i, language) + " " + rule);
    }
    return told.isEmpty()
        ? ""
        : (nl ? "Hoe elk orgaan beslist: " : "How each body decides: ")
            + String.join("; ", told)
            + ".";
  }
}
