package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;

/** What is promised to a cooperation is promised elsewhere to other frameworks than that one. */
final class ElsewhereRule implements ObjectRule {

  @Override
  public void check(Cursor object, Map<String, Field> fields) {
    Optional<String> id = Rules.word(fields.get("dossier"));
    Field cooperation = fields.get("cooperation");
    if (cooperation != null && id.isPresent()) {
      for (Cursor units : value(cooperation.value(), "units")) {
        for (Cursor unit : items(units)) {
          for (Cursor frameworks : value(unit, "committed-to")) {
            items(frameworks).forEach(framework -> check(framework, id.get()));
          }
        }
      }
    }
  }

  private static void check(Cursor framework, String id) {
    if (framework.node() instanceof Node.Scalar scalar && scalar.text().equals(id)) {
      framework.fail(
          Shown.quoted(id) + " is this dossier itself; name the other frameworks, or none");
    }
  }

  /** The value of a key; none if this is no mapping, or the key is absent. */
  private static ImmutableList<Cursor> value(Cursor at, String key) {
    return at.node() instanceof Node.Mapping mapping
        ? mapping.value(key).map(v -> ImmutableList.of(at.field(key, v))).orElse(ImmutableList.of())
        : ImmutableList.of();
  }

  /** The elements of a list; a bare value is a list of one. */
  private static ImmutableList<Cursor> items(Cursor at) {
    if (!(at.node() instanceof Node.Sequence list)) {
      return ImmutableList.of(at);
    }
    ImmutableList.Builder<Cursor> items = ImmutableList.builder();
    for (int i = 0; i < list.items().size(); i++) {
      items.add(at.item(i, list.items().get(i)));
    }
    return items.build();
  }
}
