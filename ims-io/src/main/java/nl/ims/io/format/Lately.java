package nl.ims.io.format;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What some texts were read as lately, so that the value that follows a check is not read anew, nor
 * a paper that many dossiers name. It only saves time: what it keeps is what reading gives.
 *
 * @param <T> what a text is read as, which must be immutable
 */
final class Lately<T> {
  private static final int MOST = 256; // a power of two

  private final Function<String, T> read;
  private final AtomicReferenceArray<@Nullable Kept<T>> kept = new AtomicReferenceArray<>(MOST);

  private record Kept<T>(String text, T value) {}

  /**
   * Keeps nothing yet.
   *
   * @param read reads a text; what it throws, is thrown each time
   */
  Lately(Function<String, T> read) {
    this.read = read;
  }

  /** {@return what a text is read as} */
  T of(String text) {
    int place = text.hashCode() & (MOST - 1);
    Kept<T> known = kept.get(place);
    if (known == null || !known.text().equals(text)) {
      known = new Kept<>(text, read.apply(text));
      kept.set(place, known);
    }
    return known.value();
  }
}
