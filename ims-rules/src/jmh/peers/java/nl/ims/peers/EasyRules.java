package nl.ims.peers;

import com.google.common.collect.ImmutableList;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** easy-rules: conditions as functions, and facts by name. */
final class EasyRules implements Engine {
  private final Rules all = new Rules();
  private final RulesEngine engine = new DefaultRulesEngine();
  private int current;
  private Answers answers;

  EasyRules(ImmutableList<ImmutableList<Leaf>> rules) {
    for (int i = 0; i < rules.size(); i++) {
      int number = i;
      ImmutableList<Leaf> rule = rules.get(i);
      all.register(
          new RuleBuilder()
              .name("rule " + (i + 1))
              .when(facts -> holds(rule, facts))
              .then(facts -> answers.violated(current, number))
              .build());
    }
  }

  @Override
  public void judge(Cases cases, Answers to) {
    answers = to;
    for (Decision decision : cases.decisions()) {
      current = decision.getNumber();
      engine.fire(all, facts(decision));
    }
  }

  /** It takes no fact that is {@code null}. */
  private static Facts facts(Decision decision) {
    Facts facts = new Facts();
    for (Fact fact : Fact.values()) {
      Object value = fact.of(decision);
      if (value != null) {
        facts.put(fact.key, value);
      }
    }
    return facts;
  }

  private static boolean holds(ImmutableList<Leaf> rule, Facts facts) {
    for (Leaf leaf : rule) {
      if (!holds(leaf, facts.get(leaf.fact().key))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Leaf leaf, Object value) {
    return value != null
        && switch (leaf.op()) {
          case IS -> code(value) == leaf.value();
          case IS_NOT -> code(value) != leaf.value();
          case AT_LEAST -> (Integer) value >= leaf.value();
          case BELOW -> (Integer) value < leaf.value();
        };
  }

  private static int code(Object value) {
    return value instanceof Boolean flag ? (flag ? 1 : 0) : ((Enum<?>) value).ordinal();
  }
}
