package nl.ims.io.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private final Shell shell;
  private final List<String> commands = new ArrayList<>();
  private List<Shell.Answer> answers = List.of();
  private int next;

  PageRun(Page page, Shell shell) {
    this.page = page;
    this.shell = shell;
  }

  /**
   * The page with the output of its commands.
   *
   * @param folder an empty one
   */
  String anew(Path folder) throws IOException {
    Path here = shell.empty();
    for (Page.Block block : page.blocks()) {
      prepare(block, here);
    }
    page.spans().stream().filter(PageRun::isWhole).forEach(commands::add);
    if (!commands.isEmpty()) {
      Path link = Files.createSymbolicLink(here.resolve("ims-io"), Path.of("").toAbsolutePath());
      answers = shell.run(commands, folder);
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

  /** What the next command printed, which must have been able to do what it was asked. */
  private String answer(Integer... codesToo) {
    Shell.Answer answer = answers.get(next);
    assertThat(answer.code())
        .as("the exit code of '%s' in %s: %s", commands.get(next), page, answer.printed())
        .isIn(ImmutableList.builder().add(0, 1).add((Object[]) codesToo).build());
    next++;
    return answer.printed();
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
        session.append(answers.get(next - 1).code()).append('\n');
      } else if (i + 1 < prompts.size() && prompts.get(i + 1).equals("$ " + LAST_CODE)) {
        session.append(answers.get(next++).printed());
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
