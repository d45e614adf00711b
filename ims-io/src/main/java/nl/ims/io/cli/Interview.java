package nl.ims.io.cli;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * Asks the questions of a new dossier, one line of standard input an answer.
 *
 * <p>Where somebody looks on, the questions are shown, and one whose answer is not understood is
 * asked again. Where nobody does, such an answer is a problem with its line. The end of the input
 * leaves the rest unknown.
 */
final class Interview {

  private static final int LONGEST = 10_000;

  private static final Text ABOUT =
      Text.of(
          "%s vragen over een bijdrage aan een operatie. Weet u een antwoord niet, druk dan alleen op"
              + " Enter: het blijft onbekend. Ctrl-D slaat de rest over.",
          "%s questions about a contribution to an operation. Where you do not know, press Enter: it"
              + " stays unknown. Ctrl-D skips the rest.");
  private static final Text SEVERAL = Text.of("(meer mag, met komma's)", "(several with commas)");
  private static final Text TOO_MANY =
      Text.of(
          "er zijn maar %s vragen; laat deze regel weg",
          "there are only %s questions; leave this line out");

  private final Shell shell;
  private final Map<Question, Reply> answers = new EnumMap<>(Question.class);
  private int line;
  private boolean failed;

  private Interview(Shell shell) {
    this.shell = shell;
  }

  /**
   * Holds the interview.
   *
   * @return what is known; empty if something was not understood, which was told
   */
  static Optional<ImmutableMap<Question, Reply>> hold(Shell shell) {
    Interview interview = new Interview(shell);
    try {
      interview.hold();
    } catch (IOException e) {
      throw new UncheckedIOException("standard input cannot be read", e);
    }
    return interview.failed
        ? Optional.empty()
        : Optional.of(ImmutableMap.copyOf(interview.answers));
  }

  private void hold() throws IOException {
    boolean asks = shell.screen().asks();
    if (asks) {
      shell.show(said(canvas -> canvas.line(0, say(ABOUT, Question.values().length))));
    }
    Optional<String> next = Optional.of("");
    for (Question question : Question.values()) {
      boolean again = next.isPresent();
      while (again) {
        if (asks) {
          shell.show(said(canvas -> draw(canvas, question)) + "> ");
        }
        next = line();
        again = next.isPresent() && !isUnderstood(question, next.get()) && asks;
      }
    }
    if (asks) {
      shell.show("\n");
      return;
    }
    for (next = next.isPresent() ? line() : next; next.isPresent(); next = line()) {
      if (!next.get().isBlank()) {
        refuse(Problem.DOCUMENT, Message.of(TOO_MANY, Question.values().length));
      }
    }
  }

  private boolean isUnderstood(Question question, String said) {
    try {
      Heard.answer(question, said).ifPresent(answer -> answers.put(question, answer));
      Question.check(answers);
      return true;
    } catch (UsageException e) {
      answers.remove(question);
      refuse(question.key(), e.told());
      return false;
    }
  }

  private void refuse(String key, Message told) {
    if (shell.screen().asks()) {
      shell.complain(Text.of("ims new: %s"), told);
    } else {
      failed = true;
      shell.complain(new Problem(Arguments.STANDARD, line, 1, key, told.text()));
    }
  }

  private String say(Text pattern, Object... parts) {
    return Message.of(pattern, parts).in(shell.language());
  }

  /** Something that draws on a page. */
  private interface Drawing {
    void on(Canvas canvas);
  }

  private String said(Drawing drawing) {
    Canvas canvas = new Canvas();
    drawing.on(canvas);
    return canvas.document().text(shell.screen().errors().look(shell.language()));
  }

  private void draw(Canvas canvas, Question question) {
    canvas.blank();
    Canvas.Paragraph asked = canvas.paragraph(0, 2).add(Ink.BOLD, say(question.asked()));
    if (question.isSeveral()) {
      asked.add(Ink.FAINT, say(SEVERAL));
    }
    int number = 1;
    for (Labelled choice : question.choices()) {
      canvas.paragraph(2, 6).add(number + "").to(6).add(say(choice.label()));
      number++;
    }
  }

  /** The next line; empty at the end of the input. */
  private Optional<String> line() throws IOException {
    InputStream in = shell.in();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (bytes.size() < LONGEST) {
        bytes.write(next);
      }
    }
    String read = bytes.toString(StandardCharsets.UTF_8);
    line++;
    return Optional.of(line == 1 && read.startsWith("\uFEFF") ? read.substring(1) : read);
  }
}
