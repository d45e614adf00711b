package nl.ims.peers;

import com.google.common.collect.ImmutableList;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: conditions in Java that it compiles itself, and a stateless session for all cases. */
final class Evrete implements Engine {
  private final Knowledge knowledge;
  private Answers answers;

  Evrete(ImmutableList<ImmutableList<Leaf>> rules) {
    Knowledge empty = new KnowledgeService().newKnowledge();
    empty.addImport("nl.ims.peers.*");
    RuleSetBuilder<Knowledge> builder = empty.builder();
    for (int i = 0; i < rules.size(); i++) {
      int number = i;
      builder
          .newRule("rule " + (i + 1))
          .forEach("$d", Decision.class)
          .where(rules.get(i).stream().map(Evrete::condition).toArray(String[]::new))
          .execute(context -> answers.violated(context.<Decision>get("$d").getNumber(), number));
    }
    this.knowledge = builder.build();
  }

  @Override
  public void judge(Cases cases, Answers to) {
    answers = to;
    StatelessSession session = knowledge.newStatelessSession();
    cases.decisions().forEach(session::insert);
    session.fire();
  }

  private static String condition(Leaf leaf) {
    String fact = "$d." + leaf.fact().key;
    return fact + " != null && " + fact + " " + leaf.op().java + " " + leaf.constant();
  }
}
