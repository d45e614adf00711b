package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;

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

  /** The same with command lines that teach it. */
  Usage withSamples(Sample... shown) {
    return new Usage(description, operands, options, ImmutableList.copyOf(shown));
  }

  /** What a command takes, told without a sample. */
  Usage(String description, ImmutableList<Operand> operands, ImmutableList<Option> options) {
    this(description, operands, options, ImmutableList.of());
  }
}
