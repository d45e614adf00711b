package nl.ims.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Camunda DMN: the decision table, evaluated a case at a time. */
final class CamundaDmn implements Engine {
  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision table;

  CamundaDmn(ImmutableList<ImmutableList<Leaf>> rules) {
    byte[] source = DecisionTable.of(rules).getBytes(UTF_8);
    this.table = engine.parseDecision(DecisionTable.DECISION, new ByteArrayInputStream(source));
  }

  @Override
  public void judge(Cases cases, Answers answers) {
    for (Decision decision : cases.decisions()) {
      Map<String, Object> facts = new HashMap<>();
      for (Fact fact : Fact.values()) {
        facts.put(fact.key, fact.plain(decision));
      }
      for (DmnDecisionRuleResult rule : engine.evaluateDecisionTable(table, facts)) {
        answers.violated(decision.getNumber(), ((Number) rule.getSingleEntry()).intValue());
      }
    }
  }
}
