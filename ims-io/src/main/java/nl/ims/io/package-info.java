/**
 * Dossiers in and out of files: YAML, JSON and JSON Lines, which are one document in three
 * spellings.
 *
 * <p>{@link nl.ims.io.DossierReader} reads an input that holds one dossier or a stream of them, and
 * returns a {@link nl.ims.io.ReadResult}: the good dossiers and all problems, each {@link
 * nl.ims.io.Problem} with its line, its column and the path to what is wrong. {@link
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
 * <p>An example: one dossier, with a day that does not exist.
 *
 * <pre>{@code
 * String yaml = "ims: 1\ndossier: frigate\nprocedure: [{date: 2024-13-01, step: letter}]\n";
 * ReadResult read = DossierReader.read("frigate.yaml", yaml.getBytes(UTF_8));
 * read.dossiers().size(); // gives: 0
 * read.problems().get(0).line(); // gives: 3
 * read.problems().get(0).path(); // gives: procedure[0].date
 * }</pre>
 *
 * <p>Not here: opening files, which the caller does, and reports on assessments. Sources: YAML 1.2
 * with its core schema, RFC 8259, JSON Schema 2020-12.
 */
@NullMarked
package nl.ims.io;

import org.jspecify.annotations.NullMarked;
