package nl.ims.rules.condition;

import nl.ims.model.term.Internal;

/**
 * A condition on what a table answers. It is the one kind of condition that is made elsewhere: with
 * the tables, which know conditions, and not the other way round.
 */
@Internal
public non-sealed interface OnTable extends Condition {}
