package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.term.Labelled;

/**
 * An answer that was understood; of its parts one is there.
 *
 * @param texts words of one's own
 * @param codes what was chosen
 * @param count a number of people
 * @param day a day
 */
record Reply(
    ImmutableList<String> texts,
    ImmutableList<Labelled> codes,
    Optional<Integer> count,
    Optional<LocalDate> day) {

  static Reply texts(Iterable<String> texts) {
    return new Reply(
        ImmutableList.copyOf(texts), ImmutableList.of(), Optional.empty(), Optional.empty());
  }

  static Reply codes(Iterable<Labelled> codes) {
    return new Reply(
        ImmutableList.of(), ImmutableList.copyOf(codes), Optional.empty(), Optional.empty());
  }

  static Reply count(int count) {
    return new Reply(ImmutableList.of(), ImmutableList.of(), Optional.of(count), Optional.empty());
  }

  static Reply day(LocalDate day) {
    return new Reply(ImmutableList.of(), ImmutableList.of(), Optional.empty(), Optional.of(day));
  }
}
