/**
 * Conditions over a dossier: questions and what is compared with their answers, claims on steps and
 * days, and the view of a dossier that they read.
 *
 * <p>A {@link nl.ims.rules.condition.Question} is a named, typed way to read one fact; a {@link
 * nl.ims.rules.condition.Vocabulary} holds the questions of one kind of thing and makes its views.
 * A {@link nl.ims.rules.condition.Condition} is a tree over questions and over claims that there is
 * a step. It has two readings, held together by one law: {@code truth} evaluates it in strong
 * Kleene logic; {@code ground} puts the dossier in and yields an expression of {@code
 * nl.ims.rules.logic}, from which proofs and missing facts follow. No condition knows of either.
 *
 * <p>The log of steps is open: a {@link nl.ims.rules.condition.StepClaim} is false only where the
 * log is complete on the last day of its window ({@code UnrecordedStep} holds that in one place).
 *
 * <p>Days are whole days, counted from 1970-01-01 inside. Bounds: at most 62 answers a question, 62
 * days a step that happens once. A {@link nl.ims.rules.condition.View} is immutable and shared;
 * what is in focus in a {@link nl.ims.rules.condition.Scene} belongs to one reading.
 *
 * <p>An example: a vocabulary of one question, and a condition read twice.
 *
 * <pre>{@code
 * Vocabulary.Builder<Optional<Task>> asked = Vocabulary.builder();
 * Text label = Text.of("taak", "task");
 * Question.Choice<Task> task = asked.choice("task", label, Task.class, source -> source);
 * Condition exercise = task.is(Task.EXERCISE);
 * Vocabulary<Optional<Task>> vocabulary = asked.build();
 * Scene silent = Scene.of(vocabulary.view(Optional.empty()));
 * exercise.truth(silent); // gives: UNKNOWN
 * exercise.ground(silent).truth(); // gives: UNKNOWN
 * exercise.truth(Scene.of(vocabulary.view(Optional.of(Task.EXERCISE)))); // gives: TRUE
 * }</pre>
 *
 * <p>Not here: rules and law. A new kind of condition goes here only if no combination of these
 * will do; the compiler then names every place that must know it.
 */
@NullMarked
package nl.ims.rules.condition;

import org.jspecify.annotations.NullMarked;
