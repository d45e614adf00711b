package nl.ims.io.fuzz;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.ims.io.cli.Ims;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is true of every call of the command. */
final class CommandOracle {

  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final int FOUND = 1;
  private static final int USAGE = 64;
  private static final int INPUT = 65;
  private static final ImmutableSet<Integer> CODES = ImmutableSet.of(0, FOUND, USAGE, INPUT);
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

  /** The bytes of a line of a calendar at most. */
  private static final int CALENDAR_LINE = 75;

  /** What one call said. */
  private record Answer(int code, String out, String err) {}

  private CommandOracle() {}

  /** Runs a command line and checks what it says. */
  static void check(ImmutableList<String> arguments, byte[] input) {
    Answer answer = run(arguments, input);
    if (!CODES.contains(answer.code)) {
      throw failed(arguments, answer, "exit code " + answer.code);
    }
    boolean told = answer.code < USAGE || !answer.err.isEmpty();
    if (!told || (answer.code == USAGE && !answer.out.isEmpty())) {
      throw failed(arguments, answer, "a refusal is told, and told alone");
    }
    if (answer.err.contains("\tat ")
        || (answer.err + answer.out).chars().anyMatch(c -> c == 0x1B || c == 0)) {
      throw failed(arguments, answer, "a stack trace, or what steers a terminal");
    }
    if (answer.code != USAGE && !isHelp(arguments)) {
      form(arguments, answer);
    }
    if (Arrays.hashCode(input) % 4 == 0 && !run(arguments, input).equals(answer)) {
      throw failed(arguments, answer, "asked twice, the answer is another one");
    }
  }

  /** Whether help or the version is asked for, whatever else is. */
  private static boolean isHelp(ImmutableList<String> arguments) {
    return arguments.contains("-h")
        || arguments.contains("--help")
        || (!arguments.isEmpty() && arguments.get(0).startsWith("-"));
  }

  /** The answer has the form that was asked for. */
  private static void form(ImmutableList<String> arguments, Answer answer) {
    String format = last(arguments, "--format");
    String to = last(arguments, "--to");
    try {
      if (answer.out.isEmpty()) {
        return;
      }
      if (format.equals("json") || format.equals("sarif") || to.equals("json")) {
        STRICT.readTree(answer.out);
      } else if (format.equals("jsonl") || to.equals("jsonl")) {
        LINES.splitToStream(answer.out).forEach(STRICT::readTree);
      } else if (format.equals("junit")) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.out.getBytes(StandardCharsets.UTF_8)));
      } else if (format.equals("html")) {
        require(answer.out.startsWith("<!"), "no page");
        require(!answer.out.contains("<script"), "a script in a page");
      } else if (format.equals("ics")) {
        require(answer.out.startsWith("BEGIN:VCALENDAR\r\n"), "no calendar");
        require(
            Splitter.on("\r\n")
                .splitToStream(answer.out)
                .allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= CALENDAR_LINE),
            "a line that is too long");
      } else {
        require(
            answer.out.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)),
            "a control character");
      }
    } catch (JacksonException
        | SAXException
        | ParserConfigurationException
        | IOException
        | IllegalStateException e) {
      throw new AssertionError(arguments + ": " + e.getMessage() + "\n" + answer, e);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  /** The last value of an option, or empty. */
  private static String last(ImmutableList<String> arguments, String option) {
    String value = "";
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      if (arguments.get(i).startsWith(option + "=")) {
        value = arguments.get(i).substring(option.length() + 1);
      } else if (arguments.get(i).equals(option) && i + 1 < arguments.size()) {
        value = arguments.get(i + 1);
      }
    }
    return value;
  }

  private static Answer run(ImmutableList<String> arguments, byte[] input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Ims.run(
            new ByteArrayInputStream(input),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            arguments.toArray(String[]::new));
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static AssertionError failed(
      ImmutableList<String> arguments, Answer answer, String what) {
    return new AssertionError(arguments + ": " + what + "\n" + answer);
  }
}
