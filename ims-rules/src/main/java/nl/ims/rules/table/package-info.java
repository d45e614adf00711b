/**
 * Decision tables over conditions.
 *
 * <p>A {@link nl.ims.rules.table.Decision} is a table whose first row that holds decides; a row
 * that is unknown leaves it open. A {@link nl.ims.rules.table.PartialDecision} answers with every
 * outcome that some completion of the unknown facts would have: its cases are the equivalence
 * classes of answers that no row tells apart, so that all completions are looked at without being
 * listed. {@link nl.ims.rules.table.OutcomeIn} is the condition that the outcome is among some.
 *
 * <p>A table is immutable and shared; what it remembers of cases is the same whoever works it out.
 */
@NullMarked
package nl.ims.rules.table;

import org.jspecify.annotations.NullMarked;
