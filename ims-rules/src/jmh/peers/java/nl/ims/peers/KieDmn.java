package nl.ims.peers;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: the decision table, evaluated a case at a time. */
final class KieDmn implements Engine {
  private final DMNRuntime runtime;
  private final DMNModel model;

  KieDmn(ImmutableList<ImmutableList<Leaf>> rules) {
    this.runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                List.of(
                    ResourceFactory.newReaderResource(new StringReader(DecisionTable.of(rules)))))
            .getOrElseThrow(IllegalStateException::new);
    this.model = runtime.getModels().get(0);
  }

  @Override
  public void judge(Cases cases, Answers answers) {
    for (Decision decision : cases.decisions()) {
      DMNContext context = runtime.newContext();
      for (Fact fact : Fact.values()) {
        context.set(fact.key, fact.plain(decision));
      }
      Object rules =
          runtime
              .evaluateAll(model, context)
              .getDecisionResultByName(DecisionTable.DECISION)
              .getResult();
      for (Object rule : (List<?>) rules) {
        answers.violated(decision.getNumber(), ((Number) rule).intValue());
      }
    }
  }
}
