package nl.ims.rules.logic;

import nl.ims.model.term.Internal;

/**
 * A fact that a leaf of a ground tree rests on, by where it is said: told apart by {@code equals},
 * and otherwise nothing is known of it here.
 */
@Internal
public interface FactRef {}
