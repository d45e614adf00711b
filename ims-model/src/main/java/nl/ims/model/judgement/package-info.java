/**
 * Judgements that the government recorded where no fact can decide.
 *
 * <p>Some norms are open. Article 100(2) of the Constitution excuses silence beforehand for
 * compelling reasons, and whether a reason compels is no fact that a file could hold. A program can
 * only say that a judgement is needed and by whom; the government answers, and parliament may
 * disagree in debate. {@link nl.ims.model.judgement.Judgement} (<i>oordeel</i>) records such an
 * answer to one rule and subject, or to the question which regime governs. {@link
 * nl.ims.model.judgement.AspectJudgement} records one on something that a letter says under the
 * assessment framework. {@link nl.ims.model.judgement.JudgementOutcome} lists what they can come
 * to.
 *
 * <p>Judges are ministers or the government, at least one of them, and never a chamber. A judgement
 * counts from its day on. Its reason is always given; its paper may be absent, which means not
 * stated.
 *
 * <p>An example: the government judges that it could not inform parliament beforehand.
 *
 * <pre>{@code
 * Judgement judgement =
 *     Judgement.builder()
 *         .rule("article-100/prior-information")
 *         .addBy(Actor.GOVERNMENT)
 *         .date(LocalDate.of(2024, 3, 8))
 *         .outcome(JudgementOutcome.ACCEPTED)
 *         .reason(Text.of("lives were at risk"))
 *         .build();
 * judgement.paper(); // gives: Optional.empty
 * }</pre>
 *
 * <p>Only the shape of a rule's id is checked here, since this package knows no rules. What a
 * judgement changes, and that it never overturns a settled finding, is for the rules to say.
 *
 * <p>Source: article 100(2) of the Constitution (stb-2000-294), which sets no measure for
 * compelling reasons.
 */
@NullMarked
@ImsStyle
package nl.ims.model.judgement;

import nl.ims.model.internal.ImsStyle;
import org.jspecify.annotations.NullMarked;
