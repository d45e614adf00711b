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
 * was in force. Those of 1995, 2001 and 2009 are known by name and dates only, so far: they have no
 * points, and an assessment under one of them says so. Points and aspects keep their ids from
 * version to version.
 *
 * <p>Evidence: the texts of the frameworks were not read. Titles of points were read in letters;
 * nearly all that is asked under a point is reconstructed from background knowledge, and every
 * aspect carries that mark. Sources: kst-29521-226, kst-29521-245, kst-27925-193, kst-27925-946.
 *
 * <p>Not here: what a letter says, which is in the dossier. A new version is one more value, with
 * its evidence, listed in {@code Frameworks}.
 */
@NullMarked
package nl.ims.rules.framework;

import org.jspecify.annotations.NullMarked;
