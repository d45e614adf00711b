package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.Limits;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Tree;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/**
 * A list of steps, in which some kinds stand at most once.
 *
 * @param delegate the list without that rule
 */
record ProcedureShape(ListShape<Step, ImmutableList<Step>> delegate)
    implements ForwardingShape<ImmutableList<Step>> {

  @Override
  public void check(Cursor at) {
    if (at.node() instanceof Node.Sequence list && list.items().size() > Limits.STEPS) {
      at.fail(Text.of("has more than " + Limits.STEPS + " steps, the limit for one dossier"));
    } else {
      once(at);
      delegate.check(at);
    }
  }

  private static void once(Cursor at) {
    Map<StepKind, Cursor> first = new EnumMap<>(StepKind.class);
    for (Cursor step : at.items()) {
      Optional<Cursor> code = step.value("step");
      Optional<StepKind> kind =
          code.flatMap(Cursor::word).flatMap(word -> Code.find(StepKind.class, word));
      if (code.isPresent() && kind.isPresent() && kind.get().once()) {
        Cursor before = first.putIfAbsent(kind.get(), step);
        if (before != null) {
          code.get()
              .fail(
                  Text.of(
                      "'%s' staat al op %s en gebeurt ten hoogste één keer; geef een later besluit een eigen dossier"
                          .formatted(kind.get().code(), before.path()),
                      "'%s' is recorded at %s already and happens at most once; give a later decision its own dossier"
                          .formatted(kind.get().code(), before.path())));
        }
      }
    }
  }

  @Override
  public Tree schema(Definitions definitions) {
    Tree.Builder schema = Tree.openFields();
    if (delegate.schema(definitions) instanceof Tree.Fields list) {
      list.fields().forEach(schema::put);
    }
    ImmutableList<Tree> once =
        Arrays.stream(StepKind.values())
            .filter(StepKind::once)
            .map(ProcedureShape::atMostOnce)
            .collect(ImmutableList.toImmutableList());
    return schema.put("allOf", new Tree.Items(once, true)).build();
  }

  /**
   * Where there is one, there is no other. Editors that do not know {@code minContains} would ask
   * for one otherwise.
   */
  private static Tree atMostOnce(StepKind kind) {
    Tree.Builder step =
        Schemas.type("object").put("required", Tree.texts(ImmutableList.of("step")));
    Tree property = Tree.fields().put("step", Schemas.constant(kind.code())).build();
    Tree some = Tree.fields().put("contains", step.put("properties", property).build()).build();
    return Tree.fields().put("if", some).put("then", once(some)).build();
  }

  private static Tree once(Tree some) {
    Tree.Builder once = Tree.fields();
    ((Tree.Fields) some).fields().forEach(once::put);
    return once.put("maxContains", Tree.bare(1)).build();
  }
}
