/**
 * What the speed of the rules is measured on: two yardsticks, shared by tests and benchmarks.
 *
 * <p>The first is small and knows nothing of Dutch law: fourteen facts of an imagined decision,
 * held by {@link nl.ims.rules.bench.Case}, and twelve rules on them. {@link
 * nl.ims.rules.bench.ByHand} says in plain Java which rules a case violates; {@link
 * nl.ims.rules.bench.TwelveRules} says the same in the algebra of this library. Other engines were
 * measured on the same rules, so the ratio of the two tells what the algebra costs. The second is
 * the real thing: the dossier of {@link nl.ims.rules.bench.RedSea} under all rules that ship, and
 * that of a draft of which little is known.
 *
 * <p>The benchmarks are in {@code src/jmh}, outside the default build. Cases are drawn with a fixed
 * seed; a test holds that all ways to judge them agree.
 */
@NullMarked
package nl.ims.rules.bench;

import org.jspecify.annotations.NullMarked;
