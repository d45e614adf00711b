/**
 * The keys of the format: what may stand where, and what it means; the package is not exported.
 *
 * <p>A {@link nl.ims.io.format.Shape} checks a node, and describes itself for the JSON Schema, so
 * that reader and schema cannot differ. Once a document has its shape, decoders make values of the
 * model of it, without checks of their own; encoders go the way back.
 *
 * <p>Not here: YAML and JSON as such, and streams of documents.
 */
@NullMarked
package nl.ims.io.format;

import org.jspecify.annotations.NullMarked;
