/**
 * What is wrong with an input, and where.
 *
 * <p>A {@link nl.ims.io.problem.Problem} says on one line what is wrong and how to put it right;
 * its {@link nl.ims.io.problem.Location} is a line and a column, both counted from 1. Reading never
 * stops at the first problem, so that there may be many, in the order of the file.
 *
 * <p>An example: a key that does not exist.
 *
 * <pre>{@code
 * String yaml = "ims: 1\ndossier: frigate\ncontribution: {tsak: operation}\n";
 * ReadResult read = DossierReader.read("frigate.yaml", yaml.getBytes(UTF_8));
 * Problem problem = read.problems().get(0);
 * problem.line(); // gives: 3
 * problem.path(); // gives: contribution.tsak
 * }</pre>
 *
 * <p>Not here: findings, which the rules have on a dossier that could be read.
 */
@NullMarked
package nl.ims.io.problem;

import org.jspecify.annotations.NullMarked;
