package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.Shown;
import nl.ims.model.term.Text;

/**
 * A list of mappings of which each has an id of its own.
 *
 * @param delegate the list without that rule; its elements have a key {@code id}
 */
public record DistinctShape<E>(ListShape<E, ImmutableList<E>> delegate)
    implements ForwardingShape<ImmutableList<E>> {

  @Override
  public void check(Cursor at) {
    delegate.check(at);
    Map<String, Cursor> first = new HashMap<>();
    for (Cursor item : at.items()) {
      Optional<Cursor> id = item.value("id");
      Optional<String> word = id.flatMap(Cursor::word);
      if (id.isPresent() && word.isPresent()) {
        Cursor before = first.putIfAbsent(word.get(), item);
        if (before != null) {
          String shown = Shown.quoted(word.get());
          id.get()
              .fail(
                  Text.of(
                      shown
                          + " is al het kenmerk van "
                          + before.path()
                          + "; geef elk deel van de lijst een eigen kenmerk",
                      shown
                          + " is the id of "
                          + before.path()
                          + " already; give each element of the list an id of its own"));
        }
      }
    }
  }
}
