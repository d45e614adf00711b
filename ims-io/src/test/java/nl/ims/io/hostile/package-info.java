/**
 * Dossiers that are made to cost as much as they can, within the limits of the reader.
 *
 * <p>The limits of the reader bound what a file holds; the cost model ({@code Budget} in the module
 * of the rules) bounds what is made of it. Together they promise that one dossier, or a few that
 * are looked at together, costs at most two seconds of one processor and 256 megabytes, whatever it
 * says and whatever is unknown of it. {@link nl.ims.io.hostile.HostileShape} lists the shapes that
 * have hurt or might, {@link nl.ims.io.hostile.Recipe} makes logs of steps that nobody would keep,
 * and {@link nl.ims.io.hostile.HostileSearch} looks for the next worst one.
 */
@NullMarked
package nl.ims.io.hostile;

import org.jspecify.annotations.NullMarked;
