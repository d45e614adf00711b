package nl.ims.io.format;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ims.io.syntax.Tree;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/** Which keys a step may and must have depends on what happened. */
final class StepRule implements ObjectRule {

  @Override
  public void check(Cursor object, Map<String, Field> fields) {
    Optional<StepKind> found =
        Rules.word(fields.get("step")).flatMap(code -> Code.find(StepKind.class, code));
    if (found.isEmpty()) {
      return;
    }
    StepKind kind = found.get();
    fields.forEach(
        (name, field) ->
            Code.find(StepKey.class, name)
                .filter(key -> !kind.allows(key))
                .ifPresent(key -> field.fail(foreign(key, kind))));
    for (StepKey key : kind.requiredKeys()) {
      if (!fields.containsKey(key.code())) {
        object.fail(
            Text.of(
                "de sleutel '%s' ontbreekt, en de stap %s vereist hem"
                    .formatted(key.code(), kind.code()),
                "key '%s' is missing, and step %s requires it".formatted(key.code(), kind.code())));
      }
    }
  }

  private static Text foreign(StepKey key, StepKind kind) {
    String where = codes(kinds(k -> k.allows(key)));
    return Text.of(
        "de sleutel '%s' hoort niet bij de stap %s; hij hoort bij %s"
            .formatted(key.code(), kind.code(), where),
        "key '%s' does not belong to step %s; it belongs to %s"
            .formatted(key.code(), kind.code(), where));
  }

  @Override
  public ImmutableList<Tree> schema() {
    ImmutableList.Builder<Tree> conditions = ImmutableList.builder();
    for (StepKey key : StepKey.values()) {
      ImmutableList<StepKind> allowed = kinds(kind -> kind.allows(key));
      ImmutableList<StepKind> requiring = kinds(kind -> kind.requiredKeys().contains(key));
      Tree stated = Schemas.required(ImmutableList.of(key.code()));
      if (allowed.size() < StepKind.values().length) {
        conditions.add(Schemas.when(stated, isOneOf(allowed)));
      }
      if (!requiring.isEmpty()) {
        conditions.add(Schemas.when(isOneOf(requiring), stated));
      }
    }
    return conditions.build();
  }

  private static Tree isOneOf(ImmutableList<StepKind> kinds) {
    return Schemas.property("step", Schemas.oneOf(kinds.stream().map(StepKind::code).toList()));
  }

  private static ImmutableList<StepKind> kinds(Predicate<StepKind> test) {
    return Arrays.stream(StepKind.values()).filter(test).collect(ImmutableList.toImmutableList());
  }

  private static String codes(Collection<StepKind> kinds) {
    return Joiner.on(", ").join(kinds.stream().map(StepKind::code).iterator());
  }
}
