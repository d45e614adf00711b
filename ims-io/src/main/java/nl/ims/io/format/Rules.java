package nl.ims.io.format;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import org.jspecify.annotations.Nullable;

/** Rules between keys that more than one mapping has. */
final class Rules {

  private Rules() {}

  /** Exactly one of the keys is there. */
  static ObjectRule exactlyOne(ImmutableList<String> keys) {
    return new ObjectRule() {
      @Override
      public void check(Cursor object, Map<String, Field> fields) {
        List<String> stated = keys.stream().filter(fields::containsKey).toList();
        String list = Shown.list(keys);
        Text way =
            Text.of("er is precies één nodig van " + list, "exactly one of " + list + " is needed");
        if (stated.isEmpty()) {
          object.fail(after("heeft geen onderwerp; ", "has no subject; ", way));
        } else if (stated.size() > 1) {
          Field last = fields.get(Iterables.getLast(stated));
          if (last != null) {
            last.fail(
                after(
                    "is een tweede onderwerp naast " + stated.get(0) + "; ",
                    "is a second subject beside " + stated.get(0) + "; ",
                    way));
          }
        }
      }

      @Override
      public ImmutableList<Tree> schema() {
        ImmutableList<Tree> alternatives =
            keys.stream()
                .map(key -> Schemas.required(ImmutableList.of(key)))
                .collect(ImmutableList.toImmutableList());
        return ImmutableList.of(
            Tree.fields().put("oneOf", new Tree.Items(alternatives, false)).build());
      }
    };
  }

  private static Text after(String nl, String en, Text way) {
    return Text.of(nl + way.in(Language.NL), en + way.in(Language.EN));
  }

  /** At least one of the keys is there; they are all the keys that the mapping has. */
  static ObjectRule atLeastOne(ImmutableList<String> keys) {
    return new ObjectRule() {
      @Override
      public void check(Cursor object, Map<String, Field> fields) {
        if (keys.stream().noneMatch(fields::containsKey)) {
          object.fail(
              Text.of(
                  "is leeg; geef " + Joiner.on(" of ").join(keys),
                  "is an empty mapping; give " + Joiner.on(" or ").join(keys)));
        }
      }

      @Override
      public ImmutableList<Tree> schema() {
        return ImmutableList.of(Tree.fields().put("minProperties", Tree.bare(1)).build());
      }
    };
  }

  /** The one key stands only where the other does. */
  static ObjectRule onlyWith(String key, String other) {
    return new ObjectRule() {
      @Override
      public void check(Cursor object, Map<String, Field> fields) {
        Field field = fields.get(key);
        if (field != null && !fields.containsKey(other)) {
          field.fail(
              Text.of(
                  "staat alleen naast " + other + "; laat het weg, of geef " + other,
                  "stands only beside " + other + "; drop it, or give " + other));
        }
      }

      @Override
      public ImmutableList<Tree> schema() {
        Tree needs = Tree.fields().put(key, Tree.texts(ImmutableList.of(other))).build();
        return ImmutableList.of(Tree.fields().put("dependentRequired", needs).build());
      }
    };
  }

  /** The second day is not before the first. */
  public static ObjectRule inOrder(String first, String last) {
    return (object, fields) -> {
      Optional<String> from = day(fields.get(first));
      Optional<String> through = day(fields.get(last));
      Field field = fields.get(last);
      if (field != null && from.isPresent() && through.isPresent()) {
        if (through.get().compareTo(from.get()) < 0) {
          field
              .value()
              .fail(
                  Text.of(
                      "'%s' ligt vóór %s '%s'; beide dagen tellen mee, geef dezelfde dag of een latere"
                          .formatted(through.get(), first, from.get()),
                      "'%s' is before %s '%s'; both days are included, give the same day or a later one"
                          .formatted(through.get(), first, from.get())));
        }
      }
    };
  }

  /** The text of a field, if it is a single value. */
  public static Optional<String> word(@Nullable Field field) {
    return Optional.ofNullable(field).flatMap(stated -> stated.value().word());
  }

  private static Optional<String> day(@Nullable Field field) {
    return field != null
            && field.value().node() instanceof Node.Scalar scalar
            && Scalars.DATE.complaint().apply(scalar).isEmpty()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
