/**
 * Dossiers in and out of files: YAML, JSON and JSON Lines, which are one document in three
 * spellings.
 *
 * <p>{@link nl.ims.io.DossierReader} reads an input that holds one dossier or a stream of them, and
 * returns a {@link nl.ims.io.ReadResult}: the good dossiers and all problems, each {@link
 * nl.ims.io.problem.Problem} with its line, its column and the path to what is wrong. {@link
 * nl.ims.io.JsonLines} takes a stream of any length line by line. {@link nl.ims.io.ReadDossier}
 * keeps the {@link nl.ims.io.Locations} of a document, so that a finding can point back at the
 * letter (<i>Kamerbrief</i>) or the step that it rests on. {@link nl.ims.io.DossierWriter} writes
 * the canonical form, {@link nl.ims.io.DossierSchema} describes it to editors.
 *
 * <p>Behind them stand three stages. Bytes become nodes with places, within fixed limits of size,
 * depth and number. Nodes are checked against shapes, one table that is the schema as well. What
 * has its shape becomes a value of the model, whose own checks have the last word.
 *
 * <p>An absent key is not stated and gives an empty value; an empty list is stated, and says none;
 * null is refused. Lines and columns count from 1, columns in code points. A breach of law is never
 * a problem here: rules find it.
 *
 * <p>An example: a code that is misspelt, found at its place.
 *
 * <pre>{@code
 * String yaml = "ims: 1\ndossier: frigate\ncontribution: {task: excercise}\n";
 * ReadResult read = DossierReader.read("frigate.yaml", yaml.getBytes(UTF_8));
 * read.dossiers().size(); // gives: 0
 * Problem problem = read.problems().get(0);
 * problem.location(); // gives: 3:22
 * problem.path(); // gives: contribution.task
 * problem.message().contains("nearest is 'exercise'"); // gives: true
 * }</pre>
 *
 * <p>Not here: opening files, which the caller does, and reports on assessments. Sources: YAML 1.2
 * with its core schema, RFC 8259, JSON Schema 2020-12.
 */
@NullMarked
package nl.ims.io;

import org.jspecify.annotations.NullMarked;
