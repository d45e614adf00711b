package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.Shown;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * A list of mappings of which no two are about the same.
 *
 * @param delegate the list without that rule
 * @param keys the keys that say what an element is about; all but the last are required
 * @param already what is said of the second one, with {@code %s} for the path of the first
 */
public record OnceShape<E>(
    ListShape<E, ImmutableList<E>> delegate, ImmutableList<String> keys, Text already)
    implements ForwardingShape<ImmutableList<E>> {

  @Override
  public void check(Cursor at) {
    delegate.check(at);
    Map<String, Cursor> first = new HashMap<>();
    for (Cursor item : at.items()) {
      Optional<String> name = name(item);
      if (name.isPresent()) {
        Cursor before = first.putIfAbsent(name.get(), item);
        if (before != null) {
          String shown = Shown.quoted(name.get());
          item.fail(
              Text.of(
                  shown + already.in(Language.NL).replace("%s", before.path()),
                  shown + already.in(Language.EN).replace("%s", before.path())));
        }
      }
    }
  }

  /** The values of the keys; empty if a required one is absent, or one is no text. */
  private Optional<String> name(Cursor item) {
    StringBuilder name = new StringBuilder();
    for (String key : keys) {
      Optional<Cursor> given = item.value(key);
      Optional<String> word = given.flatMap(Cursor::word);
      if (word.isPresent()) {
        name.append(name.isEmpty() ? "" : " ").append(word.get());
      } else if (given.isPresent() || !key.equals(keys.get(keys.size() - 1))) {
        return Optional.empty();
      }
    }
    return Optional.of(name.toString());
  }
}
