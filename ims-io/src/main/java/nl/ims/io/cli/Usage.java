package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.ims.model.term.Text;

/**
 * What a command takes.
 *
 * @param description what it does, in a sentence
 * @param operands what stands beside options, in order; only the last may be left out or repeated
 * @param options its options, in the order in which help tells them
 * @param samples command lines that teach it, the plainest first
 */
record Usage(
    Text description,
    ImmutableList<Operand> operands,
    ImmutableList<Option> options,
    ImmutableList<Sample> samples) {

  /** What a command takes that takes nothing. */
  static Usage of(String dutch, String english) {
    Text description = Text.of(dutch, english);
    return new Usage(description, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  /** The same with operands behind those that are there. */
  Usage operands(Operand... more) {
    return new Usage(description, with(operands, List.of(more)), options, samples);
  }

  /** The same with options behind those that are there. */
  Usage options(Option... more) {
    return new Usage(description, operands, with(options, List.of(more)), samples);
  }

  /** The same with one more command line that teaches it, and what one gets by it. */
  Usage sample(String arguments, String dutch, String english) {
    Sample sample = new Sample(arguments, Text.of(dutch, english));
    return new Usage(description, operands, options, with(samples, List.of(sample)));
  }

  private static <T> ImmutableList<T> with(ImmutableList<T> first, List<T> more) {
    return ImmutableList.<T>builder().addAll(first).addAll(more).build();
  }
}
