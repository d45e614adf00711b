/**
 * The assessment framework (<i>toetsingskader</i>) as values, version by version.
 *
 * <p>The government weighs each contribution along a list of points for attention
 * (<i>aandachtspunten</i>), and its letter to parliament speaks of them. A {@link
 * nl.ims.rules.framework.Framework} has {@link nl.ims.rules.framework.Point}s, and each point has
 * {@link nl.ims.rules.framework.Aspect}s that are required or expected. The rules on them are made
 * from these values elsewhere; nothing here decides anything.
 *
 * <p>{@link nl.ims.rules.framework.Frameworks} knows from which day through which day each version
 * was in force: 1995, 2001, 2009 and 2014. They differ in data only, which stand side by side in
 * one table. Points and aspects keep their ids from version to version, save that some points of
 * 1995 became aspects of another point.
 *
 * <p>Evidence: the text of no framework was read. Titles of points and some headings were read in
 * letters, and a few elements of that of 2009 in answers to parliament; nearly all that is asked
 * under a point is reconstructed from background knowledge. Every title and every aspect cites the
 * papers it rests on with that mark. Of an aspect of an older version we took the strength that
 * 2014 gives it. The titles of 1995 are labels, for its points were sentences. Sources:
 * kst-23591-5, kst-23591-7, kst-30162-11, kst-29521-195, kst-29521-226, kst-29521-245,
 * kst-27925-193, kst-27925-946.
 *
 * <p>An example: the version in force on a day, and what its first point requires.
 *
 * <pre>{@code
 * Framework framework = Frameworks.inForce(LocalDate.of(2020, 1, 1)).orElseThrow();
 * framework.id(); // gives: toetsingskader-2014
 * Point first = framework.points().get(0);
 * first.title(); // gives: Gronden voor deelname | Grounds for participation
 * List<Aspect> required = first.aspects().stream().filter(Aspect::isRequired).toList();
 * required.stream().map(Aspect::id).toList(); // gives: [interest, request, burden-sharing]
 * }</pre>
 *
 * <p>Not here: what a letter says, which is in the dossier. A new version is one more column.
 */
@NullMarked
package nl.ims.rules.framework;

import org.jspecify.annotations.NullMarked;
