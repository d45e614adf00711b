/**
 * The {@code ims} command: files in, a report and an exit code out.
 *
 * <p>{@link nl.ims.io.cli.Ims} is all that others see; a test calls it with streams of its own.
 * {@code Commands} finds the command by its name. What it takes is a {@code Usage} made of each
 * {@code Option}, which knows its values and no command. {@code PlainArguments} reads an ordinary
 * command line against it; {@code Picocli}, slow to set up, is asked for help and for what is odd.
 * A {@code Message} is told in the language of the call. The command then works with {@code
 * Assessing} and {@code Output}. {@code AssessLines} does so line by line, through a {@code Window}
 * that keeps the order and bounds what is under way; {@code Pace} alone reads a clock.
 *
 * <p>There are three ways to go wrong, and they are kept apart. A wrong command line is a {@code
 * UsageException}: its message names what was given, what is near and what there is. An input that
 * cannot be read is a problem with a place; the others are still reported. Anything else is a
 * defect of ours and is told on one line, without a stack trace. What fails a build is a {@code
 * Threshold}.
 *
 * <p>Output is UTF-8 with line feeds. Colour and progress appear only where the launcher says that
 * there is a terminal. A new command is a {@code Command} and a line in {@code Commands}; a new
 * format is a constant in {@code Format} and a report.
 *
 * <p>An example: a command that does not exist is a wrong command line.
 *
 * <pre>{@code
 * InputStream in = InputStream.nullInputStream();
 * PrintStream out = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
 * ByteArrayOutputStream said = new ByteArrayOutputStream();
 * PrintStream err = new PrintStream(said, true, UTF_8);
 * Ims.run(in, out, err, "asess", "frigate.yaml"); // gives: 64
 * said.toString(UTF_8).contains("did you mean 'assess'?"); // gives: true
 * }</pre>
 */
@NullMarked
package nl.ims.io.cli;

import org.jspecify.annotations.NullMarked;
