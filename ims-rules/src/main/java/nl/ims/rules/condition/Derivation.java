package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Truth;

/**
 * How a condition came to be true, false or unknown: a tree for people to read.
 *
 * @param words the condition in words
 * @param truth whether it holds
 * @param facts the facts of a leaf; empty for a branch and for a leaf that is unknown
 * @param parts the parts of a branch; empty for a leaf
 */
public record Derivation(
    Text words, Truth truth, ImmutableList<Fact> facts, ImmutableList<Derivation> parts) {}
