/**
 * Mutation of the rules: one constant of a rule is changed, the tests of its book run in a fresh
 * machine, and one of them must fail.
 *
 * <p>A tool that swaps byte code while tests run sees none of this: rules are constants, made once
 * when their class is loaded, before the mutant is there. Here the source of a holder is changed,
 * compiled, and put before the real class on the class path of a machine of its own.
 *
 * <p>{@link nl.ims.rules.mutation.Book} says which sources hold the rules of a book and which tests
 * are on them; no golden file is among these, for they are in another module. {@link
 * nl.ims.rules.mutation.Source} is a source with its tree, {@link nl.ims.rules.mutation.Operator} a
 * way to change it, {@link nl.ims.rules.mutation.Operators} the list of all, and {@link
 * nl.ims.rules.mutation.Mutants} makes them, in the order of the text. {@link
 * nl.ims.rules.mutation.Workshop} compiles one, {@link nl.ims.rules.mutation.Machine} runs {@link
 * nl.ims.rules.mutation.Trial} on it, and {@link nl.ims.rules.mutation.RuleMutation} is the program
 * that Maven starts in the profile {@code rule-mutation}.
 *
 * <p>What survives and may, because it means the same, is in {@code equivalent.tsv} beside this
 * package's test resources, each with its reason; {@link nl.ims.rules.mutation.Equivalents} reads
 * it. What does not compile is no mutant. A constant that other classes copy when they are compiled
 * would survive unseen: a holder of rules has no number or string that others read.
 */
@NullMarked
package nl.ims.rules.mutation;

import org.jspecify.annotations.NullMarked;
