package nl.ims.peers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * Drools: rules in its language, compiled to its executable model, and a session for some cases.
 */
final class Drools implements Engine {
  private final KieBase base;
  private final int batch;

  Drools(ImmutableList<ImmutableList<Leaf>> rules, int batch) {
    this.base =
        new KieHelper()
            .addContent(source(rules), ResourceType.DRL)
            .build(ExecutableModelProject.class);
    this.batch = batch;
  }

  @Override
  public void judge(Cases cases, Answers answers) {
    for (List<Decision> some : Lists.partition(cases.decisions(), batch)) {
      KieSession session = base.newKieSession();
      session.setGlobal("answers", answers);
      some.forEach(session::insert);
      session.fireAllRules();
      session.dispose();
    }
  }

  private static String source(ImmutableList<ImmutableList<Leaf>> rules) {
    return IntStream.range(0, rules.size())
        .mapToObj(
            i ->
                """
                rule "%d"
                when
                  $d : Decision(%s)
                then
                  answers.violated($d.getNumber(), %d);
                end
                """
                    .formatted(
                        i + 1,
                        rules.get(i).stream()
                            .map(Drools::constraint)
                            .collect(Collectors.joining(", ")),
                        i))
        .collect(
            Collectors.joining(
                "\n",
                """
                package nl.ims.peers.drools;
                import nl.ims.peers.*;
                global Answers answers;

                """,
                ""));
  }

  private static String constraint(Leaf leaf) {
    String fact = leaf.fact().key;
    String holds = fact + " " + leaf.op().java + " " + leaf.constant();
    return leaf.op() == Leaf.Op.IS ? holds : fact + " != null, " + holds;
  }
}
