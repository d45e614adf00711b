/**
 * YAML and JSON to nodes and back; the package is not exported.
 *
 * <p>An input is cut into {@link nl.ims.io.syntax.Chunk chunks}, a document each. {@link
 * nl.ims.io.syntax.TreeBuilder} makes a tree of {@link nl.ims.io.syntax.Node nodes} of one, each
 * with its place and, for a scalar, its type as the syntax tells it. {@link
 * nl.ims.io.syntax.Limits} bounds bytes, depth, nodes and what aliases write out. What is wrong is
 * collected by {@link nl.ims.io.syntax.Problems}.
 *
 * <p>To write, a {@link nl.ims.io.syntax.Tree} of plain values is printed by {@link
 * nl.ims.io.syntax.YamlPrinter} or {@link nl.ims.io.syntax.JsonPrinter}, in one canonical spelling.
 *
 * <p>Not here: which keys there are, and what they mean.
 */
@NullMarked
package nl.ims.io.syntax;

import org.jspecify.annotations.NullMarked;
