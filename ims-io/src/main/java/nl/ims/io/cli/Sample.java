package nl.ims.io.cli;

import nl.ims.model.term.Text;

/**
 * A command line that teaches what a command is for.
 *
 * @param arguments the command line without {@code ims}, as one would type it; its files are
 *     examples of this project
 * @param purpose what one gets by it, in a clause
 */
record Sample(String arguments, Text purpose) {}
