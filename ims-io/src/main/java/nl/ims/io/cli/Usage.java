package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a command takes.
 *
 * @param description what it does, in a sentence
 * @param operands what stands beside options, in order; only the last may be left out or repeated
 * @param options its options, in the order in which help tells them
 * @param samples command lines that teach it, the plainest first
 */
record Usage(
    String description,
    ImmutableList<Operand> operands,
    ImmutableList<Option> options,
    ImmutableList<Sample> samples) {

  /** What a command takes that takes nothing. */
  static Usage of(String description) {
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
  Usage sample(String arguments, String purpose) {
    return new Usage(
        description, operands, options, with(samples, List.of(new Sample(arguments, purpose))));
  }

  private static <T> ImmutableList<T> with(ImmutableList<T> first, List<T> more) {
    return ImmutableList.<T>builder().addAll(first).addAll(more).build();
  }
}
