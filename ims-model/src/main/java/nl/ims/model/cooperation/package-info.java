/**
 * Lasting military cooperation with other states.
 *
 * <p>Much of what Dutch forces can do, they do with neighbours: a naval staff shared with Belgium,
 * a brigade within a German division, tankers owned in common. The government reports on this
 * yearly to parliament (<i>internationale militaire samenwerking</i>), where the question is what
 * it gains and how far it touches sovereignty. {@link nl.ims.model.cooperation.Cooperation}
 * describes one such form: between whom, how deep, resting on which documents, and where it stands.
 * {@link nl.ims.model.cooperation.Basis} is one document; {@link nl.ims.model.cooperation.Depth}
 * orders forms from talks to integration.
 *
 * <p>Every attribute may be absent, which means not stated; an empty set means none. The
 * Netherlands is not listed among the partners. Documents keep the order given, and may have taken
 * effect before they were signed.
 *
 * <p>The scale of depth is a working scheme and no official one, so a depth is always somebody's
 * judgement. Criteria, milestones and arrangements on sovereignty are not modelled yet.
 *
 * <p>Sources: kst-33279-3, kst-33279-16 and kst-33279-19 for policy and reports; trb-2015-36 for a
 * treaty.
 */
@NullMarked
@ImsStyle
package nl.ims.model.cooperation;

import nl.ims.model.internal.ImsStyle;
import org.jspecify.annotations.NullMarked;
