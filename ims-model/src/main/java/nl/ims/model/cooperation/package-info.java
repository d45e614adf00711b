/**
 * Lasting military cooperation with other states.
 *
 * <p>Much of what Dutch forces can do, they do with neighbours: a naval staff shared with Belgium,
 * a brigade within a German division, tankers owned in common. The government reports on this
 * yearly to parliament (<i>internationale militaire samenwerking</i>), where the question is what
 * it gains and how far it touches sovereignty. {@link nl.ims.model.cooperation.Cooperation}
 * describes one such form: between whom, how deep, resting on which documents, who steers it, which
 * units are promised, which milestones were set and moved.
 *
 * <p>Three closed lists are data: {@link nl.ims.model.cooperation.Objective}, {@link
 * nl.ims.model.cooperation.Criterion} and {@link nl.ims.model.cooperation.SovereigntyCriterion},
 * the last with the answers that each question allows and their {@link
 * nl.ims.model.cooperation.Bearing}. All three were rebuilt from neighbouring papers; none is the
 * government's own list. Depth, domain and bearing are somebody's judgement even where all else was
 * read.
 *
 * <p>Every attribute may be absent, which means not stated; an empty set or list means none. The
 * Netherlands is not listed among the partners. Slippage and notice are in days, both ends of a
 * term are included.
 *
 * <p>An example: one question on sovereignty, and which way an answer to it bears.
 *
 * <pre>{@code
 * SovereigntyCriterion refusal = SovereigntyCriterion.RIGHT_OF_REFUSAL;
 * refusal.answerCodes(); // gives: [at-any-time, until-assigned, on-agreed-grounds, none]
 * PossibleAnswer answer = refusal.find("until-assigned").orElseThrow();
 * answer.bearing(); // gives: MIXED
 * answer.label(); // gives: tot de eenheid is toegewezen | until the unit is assigned
 * }</pre>
 *
 * <p>Not here: whether an account is good enough, which rules say.
 *
 * <p>Sources: kst-33279-3, kst-33279-16 and kst-33279-19 for policy and reports; trb-2015-36 for a
 * treaty.
 */
@NullMarked
@ImsStyle
package nl.ims.model.cooperation;

import nl.ims.model.internal.ImsStyle;
import org.jspecify.annotations.NullMarked;
