/**
 * Generators of all model types, for property tests with jqwik.
 *
 * <p>Each class holds the generators of one concept as static methods that return an {@code
 * Arbitrary}. Two families run through them. {@code any()} is rich: every key, boundary days, and
 * words that a file format may trip over; it serves laws on reading, writing and equality. {@code
 * forRules()} is small: few words, few days on which steps collide on purpose, the keys that rules
 * read, weighted so that each outcome of the procedure occurs; it serves laws on rules. Keys are
 * present in about seven of ten cases. All values are valid, since the model can hold no other.
 *
 * <p>{@link nl.ims.model.testkit.ModelDomain} offers the rich family and {@link
 * nl.ims.model.testkit.RulesDomain} the small one as a domain, to be put on a test with jqwik's
 * {@code @Domain}. {@link nl.ims.model.testkit.Shift} moves a whole dossier in time. Nothing here
 * reads a clock, a locale or a random source of its own, so a seed gives the same values
 * everywhere; {@link nl.ims.model.testkit.SteadyRun} gives each property one.
 */
@NullMarked
package nl.ims.model.testkit;

import org.jspecify.annotations.NullMarked;
