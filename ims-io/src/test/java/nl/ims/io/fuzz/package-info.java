/**
 * Fuzz targets: whatever bytes are fed in, the readers, the parser of paper ids and the command
 * answer as they say they do.
 *
 * <p>Each target takes bytes. If the first one is even, the others go in as they are; if it is odd,
 * they are {@link nl.ims.io.fuzz.Choices} by which a good dossier, paper or command line is bent in
 * a few places. A target throws an {@link java.lang.AssertionError} if the answer is not as it
 * should be; what the code under test throws goes through.
 *
 * <p>The bytes that reached most are kept beside the golden files, and {@link
 * nl.ims.io.fuzz.CorpusTest} replays them in every build. Jazzer looks for more in the profile
 * {@code fuzz}: it calls {@code fuzzerTestOneInput}, and nothing here knows it.
 */
@NullMarked
package nl.ims.io.fuzz;

import org.jspecify.annotations.NullMarked;
