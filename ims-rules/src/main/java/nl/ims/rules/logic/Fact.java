package nl.ims.rules.logic;

import nl.ims.model.term.Text;

/**
 * A fact as it is shown to a reader.
 *
 * @param question the path of the place in the file, such as {@code contribution.forms} or {@code
 *     procedure[3].to}
 * @param label what is asked there, in both languages
 * @param answer what the file says there, in both languages
 */
public record Fact(String question, Text label, Text answer) {}
