/**
 * What the Netherlands contributes to an operation, and what its letter says on the assessment
 * framework.
 *
 * <p>A decision to send people is described by the facts that law and framework turn on: which aims
 * it serves, who goes, whether armed force may be involved, for how long, under which mandate, at
 * what cost. {@link nl.ims.model.contribution.Contribution} (<i>bijdrage</i>) holds them; its
 * parts, such as {@link nl.ims.model.contribution.Period}, {@link
 * nl.ims.model.contribution.Mandate} and {@link nl.ims.model.contribution.Cost}, are values of
 * their own. {@link nl.ims.model.contribution.ContributionKey} names each attribute, so that a
 * dossier can say which were inferred.
 *
 * <p>The framework (<i>toetsingskader</i>) is a list of points with aspects that a letter must
 * address. On each aspect a letter makes a {@link nl.ims.model.contribution.Statement}, or leaves
 * it out for a reason. A few aspects are stated by an attribute as well; {@link
 * nl.ims.model.contribution.TwinKey} is the table of those.
 *
 * <p>All attributes may be absent, which means not stated. Periods include both days; people are
 * counted from 0; amounts are not negative, in units of their currency, and have thirty digits at
 * most.
 *
 * <p>An example: an attribute that states an aspect of the framework as well.
 *
 * <pre>{@code
 * Period half = Period.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 7, 31));
 * Contribution contribution = Contribution.builder().period(half).build();
 * TwinKey key = TwinKey.of("duration", "period").orElseThrow();
 * key.path(); // gives: contribution.period.through
 * key.states(contribution); // gives: true
 * TwinKey.FINANCES_AMOUNT.states(contribution); // gives: false
 * }</pre>
 *
 * <p>Not here: the points themselves, which differ by version of the framework and belong to the
 * rules.
 *
 * <p>Sources: articles 97 and 100 of the Constitution; kst-29521-226 for armed force;
 * kst-34775-X-88 for special operations; kst-33694-61 for budgets.
 */
@NullMarked
@ImsStyle
package nl.ims.model.contribution;

import nl.ims.model.internal.ImsStyle;
import org.jspecify.annotations.NullMarked;
