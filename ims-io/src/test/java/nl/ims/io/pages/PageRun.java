package nl.ims.io.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.io.cli.ImsProcess;

/** All commands of a page, run; then the page as it would be if it showed what they print. */
final class PageRun {

  private static final Pattern PART =
      Pattern.compile("(\\d+|part) of: (.*?) \\| from: (.*?)(?: \\| before: (.*))?");
  private static final Pattern COMMAND = Pattern.compile("(?:\\./)?ims .*");

  /** What a page may ask of a reader that this test does not do. */
  private static final Pattern NOT_OURS =
      Pattern.compile("(mvn|git|cd|mkdir|podman|pre-commit) .*|\\.ci/\\w+|source .*|#.*|");

  /** The exit code where an input cannot be read, which is what some outputs are shown for. */
  private static final int UNREADABLE = 65;

  private static final String LAST_CODE = "echo $?";

  private final Page page;
  private final Path folder;
  private final List<String> commands = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private final List<Integer> codes = new ArrayList<>();
  private int next;

  /**
   * @param folder an empty one; commands are run in it
   */
  PageRun(Page page, Path folder) {
    this.page = page;
    this.folder = folder;
  }

  /** The page with the output of its commands. */
  String anew() throws IOException, InterruptedException {
    Path here = Files.createDirectory(folder.resolve("here"));
    for (Page.Block block : page.blocks()) {
      prepare(block, here);
    }
    page.spans().stream().filter(PageRun::isWhole).forEach(commands::add);
    if (!commands.isEmpty()) {
      Path link = Files.createSymbolicLink(here.resolve("ims-io"), Path.of("").toAbsolutePath());
      run(here);
      Files.delete(link);
    }
    StringBuilder anew = new StringBuilder();
    int done = 0;
    for (Page.Block block : page.blocks()) {
      anew.append(page.text(), done, block.start()).append(shown(block));
      done = block.end();
    }
    while (next < commands.size()) {
      answer();
    }
    return anew.append(page.text().substring(done)).toString();
  }

  private void prepare(Page.Block block, Path here) throws IOException {
    Matcher part = PART.matcher(block.comment());
    if (part.matches()) {
      commands.add(part.group(2));
    } else if (block.language().equals("console")) {
      block.content().lines().filter(PageRun::isPrompt).forEach(line -> add(line.substring(2)));
    } else if (block.language().equals("sh")) {
      block.content().lines().forEach(this::add);
    }
    String file = block.said("file: ");
    if (!file.isEmpty()) {
      Files.createDirectories(here.resolve(file).getParent());
      Files.writeString(here.resolve(file), block.content());
    }
  }

  private void add(String line) {
    if (COMMAND.matcher(line).matches()) {
      commands.add(line);
    } else if (!line.equals(LAST_CODE)) {
      assertThat(line).as("a command in %s", page).matches(NOT_OURS);
      if (line.startsWith(".ci/")) {
        assertThat(Page.ROOT.resolve(line)).isExecutable();
      }
    }
  }

  private void run(Path here) throws IOException, InterruptedException {
    Path asked = Files.write(folder.resolve("asked"), commands);
    Path answers = Files.createDirectory(folder.resolve("answers"));
    List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");
    Process process =
        ImsProcess.of(options, Session.class, asked.toString(), answers.toString())
            .directory(here.toFile())
            .redirectErrorStream(true)
            .start();
    String complaint = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(complaint).isZero();
    for (int i = 0; i < commands.size(); i++) {
      String answer = Files.readString(answers.resolve(String.valueOf(i)));
      int line = answer.indexOf('\n');
      codes.add(Integer.valueOf(answer.substring(0, line)));
      printed.add(answer.substring(line + 1));
    }
  }

  /** What the next command printed, which must have been able to do what it was asked. */
  private String answer(Integer... codesToo) {
    assertThat(codes.get(next))
        .as("the exit code of '%s' in %s: %s", commands.get(next), page, printed.get(next))
        .isIn(ImmutableList.builder().add(0, 1).add((Object[]) codesToo).build());
    return printed.get(next++);
  }

  private String shown(Page.Block block) {
    Matcher part = PART.matcher(block.comment());
    if (part.matches()) {
      List<String> cut = from(answer(UNREADABLE), part.group(3));
      cut = part.group(4) == null ? first(cut, part.group(1)) : before(cut, part.group(4));
      return String.join("\n", cut).stripIndent().stripTrailing() + "\n";
    }
    if (block.language().equals("console")) {
      return session(block.content().lines().filter(PageRun::isPrompt).toList());
    }
    if (block.language().equals("sh")) {
      block.content().lines().filter(COMMAND.asMatchPredicate()).forEach(line -> answer());
    }
    return block.content();
  }

  private String session(List<String> prompts) {
    StringBuilder session = new StringBuilder();
    for (int i = 0; i < prompts.size(); i++) {
      String command = prompts.get(i).substring(2);
      session.append(prompts.get(i)).append('\n');
      if (command.equals(LAST_CODE)) {
        session.append(codes.get(next - 1)).append('\n');
      } else if (i + 1 < prompts.size() && prompts.get(i + 1).equals("$ " + LAST_CODE)) {
        session.append(printed.get(next++));
      } else if (COMMAND.matcher(command).matches()) {
        session.append(answer());
      }
    }
    return session.toString();
  }

  /** The lines that begin with the first one that has some words. */
  private List<String> from(String all, String words) {
    List<String> rest = all.lines().dropWhile(line -> !line.contains(words)).toList();
    assertThat(rest).as("what %s shows of '%s': %s", page, words, all).isNotEmpty();
    return rest;
  }

  private List<String> first(List<String> lines, String count) {
    int few = Integer.parseInt(count);
    assertThat(lines).as("what %s shows", page).hasSizeGreaterThanOrEqualTo(few);
    return lines.subList(0, few);
  }

  /** The lines before the next one that has some words. */
  private List<String> before(List<String> lines, String words) {
    int end = 1;
    while (end < lines.size() && !lines.get(end).contains(words)) {
      end++;
    }
    assertThat(end)
        .as("where %s ends what it shows, at '%s'", page, words)
        .isLessThan(lines.size());
    return lines.subList(0, end);
  }

  private static boolean isPrompt(String line) {
    return line.startsWith("$ ");
  }

  /** Whether a command in a sentence can be run as it stands: it names a file. */
  static boolean isWhole(String span) {
    return !span.matches(".*(\\b[A-Z]{3,}\\b|…).*") && span.substring(3).matches(".* .*[./].*");
  }
}
