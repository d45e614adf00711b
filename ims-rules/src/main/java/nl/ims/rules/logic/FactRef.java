package nl.ims.rules.logic;

/**
 * A fact that a leaf of a ground tree rests on, by where it is said: told apart by {@code equals},
 * and otherwise nothing is known of it here.
 */
public interface FactRef {}
