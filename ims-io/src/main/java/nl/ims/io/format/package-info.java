/**
 * The keys of the format: what may stand where, and what it means; the package is not exported.
 *
 * <p>A key is one row of a table. It says how the key is spelled, what may stand there, where the
 * model has it, and how a builder of the model takes it:
 *
 * <pre>{@code
 * optional("planned", DATE).of(Milestone::planned, Milestone.Builder::planned)
 * }</pre>
 *
 * <p>What a key is called and means to a person, in both languages, stands in {@code keys.txt},
 * what a code means in {@code codes.txt}: the {@link nl.ims.io.format.WordTable} reads them when a
 * schema or a message asks for them.
 *
 * <p>All else follows from the row. A {@link nl.ims.io.format.Shape} of a value checks a node,
 * makes the value of it, writes the value again, and describes itself for the JSON Schema; so the
 * reader, the writer and the schema cannot differ. Single values are a {@link
 * nl.ims.io.format.ScalarShape}; the other shapes are put together of shapes: a list or a set, a
 * mapping with known keys, a mapping from names, one word or a mapping.
 *
 * <p>Checking and making are two steps: nothing is made of a document with a problem. What the
 * shapes cannot say, the model refuses when a value is made, and that is a problem at the place of
 * the mapping. What is absent stays absent: a row without a key gives the builder nothing, and what
 * the model does not state is not written.
 *
 * <p>Not here: YAML and JSON as such, and streams of documents.
 */
@NullMarked
package nl.ims.io.format;

import org.jspecify.annotations.NullMarked;
