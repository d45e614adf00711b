/**
 * The steps of a decision and what is due, on one timeline.
 *
 * <p>A {@link nl.ims.io.timeline.Timeline} holds one decision, or a chain of decisions that
 * continue one another: what was done, what is due by a day, and where the record ends. {@link
 * nl.ims.io.timeline.TimelineReport} writes it as text, {@link nl.ims.io.timeline.TimelineHtml} as
 * a page with a picture, {@link nl.ims.io.timeline.TimelineCalendar} as a calendar that others
 * subscribe to.
 *
 * <p>Steps after the as-of day are not on the line. Without an as-of day no day has passed, so that
 * nothing is overdue. What is not recorded as done although its day has passed is shown as not
 * recorded, not as late: {@link nl.ims.io.timeline.Standing} keeps the two apart.
 *
 * <p>The picture is elastic: years and bursts of days are both readable. {@code Layout} places its
 * labels so that none covers another.
 *
 * <p>An example: the line of a dossier without steps.
 *
 * <pre>{@code
 * Contribution exercise = Contribution.builder().task(Task.EXERCISE).build();
 * Dossier dossier = Dossier.builder().id("drill").contribution(exercise).build();
 * ReadDossier built = ReadDossier.built(dossier, "drill.yaml");
 * Assessed assessed = Assessed.of(built, Assessor.standard().assess(dossier));
 * Timeline.of(List.of(assessed)).get(0).dues().isEmpty(); // gives: true
 * }</pre>
 *
 * <p>Not here: when something is due, which the rules tell.
 */
@NullMarked
package nl.ims.io.timeline;

import org.jspecify.annotations.NullMarked;
