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
 *
 * <p>An example: a table of two rows is open where the first cannot be told.
 *
 * <pre>{@code
 * Vocabulary.Builder<Optional<Task>> asked = Vocabulary.builder();
 * Text label = Text.of("taak", "task");
 * Question.Choice<Task> task = asked.choice("task", label, Task.class, source -> source);
 * var exercise = new Decision.Row<>(task.is(Task.EXERCISE), "outside", Text.of("a drill"));
 * var otherwise = new Decision.Row<>(Conditions.all(), "inside", Text.of("no drill"));
 * Decision<String> table = new Decision<>(List.of(exercise), otherwise);
 * Vocabulary<Optional<Task>> vocabulary = asked.build();
 * table.settle(Scene.of(vocabulary.view(Optional.of(Task.OPERATION)))).row(); // gives: 1
 * table.decide(Scene.of(vocabulary.view(Optional.empty()))) == Decision.OPEN; // gives: true
 * }</pre>
 */
@NullMarked
package nl.ims.rules.table;

import org.jspecify.annotations.NullMarked;
