/**
 * Assertions of AssertJ on assessments, so that a team can test its own dossiers.
 *
 * <p>Start at {@link nl.ims.rules.testkit.assertions.ImsAssertions#assertThat}. An {@link
 * nl.ims.rules.testkit.assertions.AssessmentAssert} leads to the {@link
 * nl.ims.rules.testkit.assertions.RegimeAssert regime} and to a {@link
 * nl.ims.rules.testkit.assertions.FindingAssert finding} (<i>bevinding</i>) by the id of its rule,
 * and where a rule has several subjects, by the subject too. From each of them {@code and()} leads
 * back. What a finding asserts is what the library says: its verdict, its papers, the facts that it
 * rests on and those that it misses.
 *
 * <p>A message names the dossier with its days and books, the rule and the subject, the verdict
 * that was found and why, the facts and the papers that there are. Where an id or a subject does
 * not exist it names those that do, the nearest first.
 *
 * <p>A verdict that is <em>not applicable</em> is no pass, and one that is <em>undetermined</em> no
 * failure: to assert that nothing is violated says nothing of what is not known. Assert what must
 * be settled by its rule.
 *
 * <p>Whoever uses the package brings AssertJ himself, 3.27 or later; the test-jar has no
 * dependencies of its own. Several assertions are collected by {@code SoftAssertions.check}.
 */
@NullMarked
package nl.ims.rules.testkit.assertions;

import org.jspecify.annotations.NullMarked;
