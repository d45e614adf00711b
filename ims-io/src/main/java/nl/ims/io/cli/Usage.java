package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;

/**
 * What a command takes.
 *
 * @param description what it does, in a sentence
 * @param operands what stands beside options, in order; only the last may be left out or repeated
 * @param options its options, in the order in which help tells them
 */
record Usage(String description, ImmutableList<Operand> operands, ImmutableList<Option> options) {}
