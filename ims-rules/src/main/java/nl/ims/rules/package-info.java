/**
 * The way in: a dossier goes in, an assessment comes out.
 *
 * <p>An {@link nl.ims.rules.Assessor} takes a dossier and two days. The <em>as-of day</em>
 * (<i>peildag</i>) is the last day that exists: later steps are left out. The <em>reference
 * day</em> (<i>referentiedag</i>) decides which law and which assessment framework apply. Both are
 * arguments; where the caller names none they follow from the dossier, never from a clock, and both
 * stand in the answer.
 *
 * <p>An {@link nl.ims.rules.Assessment} holds the regime, which is the set of answers still
 * possible, one finding a rule, or one a step for rules that look at each step, and the obligations
 * with the day on which each is due. Findings carry verdicts; proofs, missing facts, papers and
 * explanations are worked out when they are asked for.
 *
 * <p>Absent means unknown. A rule never passes because a dossier is silent; it is then
 * undetermined, and names the facts that would settle it. {@link nl.ims.rules.RuleIds} lists the
 * ids of rules, which are a public contract.
 *
 * <p>An example: a silent dossier breaks no rule and satisfies none; each finding names what it
 * misses.
 *
 * <pre>{@code
 * Contribution nothing = Contribution.builder().build();
 * Dossier silent = Dossier.builder().id("silent").contribution(nothing).build();
 * Assessment assessment = Assessor.standard().assess(silent);
 * assessment.count(Verdict.VIOLATED); // gives: 0
 * assessment.count(Verdict.SATISFIED); // gives: 0
 * Finding purpose = assessment.findings().get(0);
 * purpose.toString(); // gives: article-97/purpose: undetermined
 * purpose.missing(); // gives: [[contribution.purposes]]
 * }</pre>
 *
 * <p>Not here: files and formats, which are the business of another module. A new rule goes into
 * the book that it belongs to; this package needs no change.
 */
@NullMarked
package nl.ims.rules;

import org.jspecify.annotations.NullMarked;
