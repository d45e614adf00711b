package nl.ims.model.source;

import nl.ims.model.term.Text;

/**
 * Where a statement rests: a paper, the place in it, and how surely it is known.
 *
 * @param paper the paper
 * @param where the place in it, for readers, e.g. {@code article 100(1)}
 * @param evidence how surely the place is known to say it
 */
public record Citation(Paper paper, Text where, Evidence evidence) {}
