package nl.ims.io.tutorial;

import java.util.Optional;

/**
 * A purchase as it is recorded; what is empty is not known.
 *
 * @param price in euros
 * @param approved whether the board approved it
 * @param urgent whether there was no time to ask
 */
record Purchase(Optional<Integer> price, Optional<Boolean> approved, Optional<Boolean> urgent) {}
