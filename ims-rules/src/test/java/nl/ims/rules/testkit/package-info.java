/**
 * The laws that every rule must obey, as property tests for rule books of your own, with the
 * generators that they need.
 *
 * <p>A {@link nl.ims.rules.testkit.Situation} is a dossier with the two days of an assessment;
 * {@link nl.ims.rules.testkit.Situations} generates them. {@link nl.ims.rules.testkit.Laws} holds
 * rule books to the laws: facts that are added never change what is settled, the facts of a proof
 * suffice, the facts reported missing settle, steps after the as-of day and the order of a file do
 * not matter, and every answer cites. {@link nl.ims.rules.testkit.Additions} and {@link
 * nl.ims.rules.testkit.Answers} say what may be added to a dossier: a key that is absent (<i>niet
 * vermeld</i>), a step that may still come, a later day through which the log is complete.
 *
 * <p>Two things stand beside the library and share no code with it: {@link
 * nl.ims.rules.testkit.NaiveKleene} reads conditions by plain recursion and brute force over days,
 * and {@link nl.ims.rules.testkit.NaiveRegime} is the table of regimes written down once more.
 * {@link nl.ims.rules.testkit.RandomConditions} and {@link nl.ims.rules.testkit.RandomBooks}
 * generate conditions and rules that nobody would write. {@link nl.ims.rules.testkit.RandomWaivers}
 * sets findings aside, or misses them by a word.
 *
 * <p>Everything is deterministic in the seed of jqwik; nothing reads a clock.
 */
@NullMarked
package nl.ims.rules.testkit;

import org.jspecify.annotations.NullMarked;
