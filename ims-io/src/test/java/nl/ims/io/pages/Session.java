package nl.ims.io.pages;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.io.cli.Ims;

/**
 * Runs command lines as a shell would that knows quotes, {@code *}, {@code |}, {@code >} and
 * nothing else, in the folder of its process, which is why it has a process of its own: {@link
 * Shell}.
 */
public final class Session {

  static final String ASKED = "asked";
  static final String DONE = "done";

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)");

  private Session() {}

  /**
   * For each folder that is named on a line of the input: runs what stands in its file {@link
   * #ASKED}, a command a line; writes what each printed, with its exit code in the first line, into
   * a file there that is named by the number of the command; and prints {@link #DONE}.
   */
  public static void main(String[] arguments) throws IOException {
    BufferedReader folders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String name = folders.readLine(); name != null; name = folders.readLine()) {
      Path folder = Path.of(name);
      int number = 0;
      for (String line : Files.readAllLines(folder.resolve(ASKED))) {
        Files.write(folder.resolve(String.valueOf(number)), answered(line));
        number++;
      }
      System.out.println(DONE);
    }
  }

  /** The answer; of a line that cannot be run, what is wrong with it. */
  private static byte[] answered(String line) {
    try {
      return answer(line);
    } catch (IOException e) {
      return (Integer.MAX_VALUE + "\n" + e).getBytes(StandardCharsets.UTF_8);
    }
  }

  private static byte[] answer(String line) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] input = new byte[0];
    int code = 0;
    for (String part : Splitter.on(" | ").split(line)) {
      List<String> words = words(part);
      Path file = redirection(words);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      code =
          Ims.run(
              new ByteArrayInputStream(input),
              new PrintStream(out, false, StandardCharsets.UTF_8),
              new PrintStream(all, false, StandardCharsets.UTF_8),
              words.subList(1, words.size()).toArray(String[]::new));
      input = out.toByteArray();
      if (!file.toString().isEmpty()) {
        Files.write(file, input);
        input = new byte[0];
      }
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes((code + "\n").getBytes(StandardCharsets.UTF_8));
    answer.writeBytes(input);
    all.writeTo(answer);
    return answer.toByteArray();
  }

  /** Takes {@code > FILE} from the end, and returns the file; an empty path where there is none. */
  private static Path redirection(List<String> words) {
    int sign = words.indexOf(">");
    if (sign < 0) {
      return Path.of("");
    }
    words.remove(sign);
    return Path.of(words.remove(sign));
  }

  private static List<String> words(String line) throws IOException {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(line); word.find(); ) {
      if (word.group(3) == null) {
        words.add(word.group(1) == null ? word.group(2) : word.group(1));
      } else if (word.group(3).contains("*")) {
        words.addAll(files(word.group(3)));
      } else {
        words.add(word.group(3));
      }
    }
    return words;
  }

  private static Set<String> files(String pattern) throws IOException {
    int last = pattern.lastIndexOf('/') + 1;
    Set<String> found = new TreeSet<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of(pattern.substring(0, last)), pattern.substring(last))) {
      files.forEach(file -> found.add(file.toString()));
    }
    return found;
  }
}
