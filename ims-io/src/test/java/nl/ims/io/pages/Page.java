package nl.ims.io.pages;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of Markdown.
 *
 * @param name its path from the root of the project
 * @param text all of it
 */
record Page(String name, String text) {

  /** The root of the project, from the folder in which tests run. */
  static final Path ROOT = Path.of("..");

  private static final Pattern BLOCK =
      Pattern.compile("(?ms)(?:^<!-- ([^\\n]*) -->\\n)?^```(\\w*)\\n(.*?)^```$");
  private static final Pattern SPAN = Pattern.compile("(?s)`((?:\\./)?ims(?: [^`]*)?)`");

  /**
   * A fenced block.
   *
   * @param comment what the comment before it says; empty where there is none
   * @param language what it is written in
   * @param content its lines
   * @param start where the content begins in the page
   */
  record Block(String comment, String language, String content, int start) {

    /** What stands behind a word in the comment; empty where the comment begins with another. */
    String said(String word) {
      return comment.startsWith(word) ? comment.substring(word.length()) : "";
    }

    /** Where the content ends. */
    int end() {
      return start + content.length();
    }
  }

  static Page read(Path path) throws IOException {
    return new Page(ROOT.relativize(path).toString(), Files.readString(path));
  }

  /** The pages that people read: the README, and what it leads to. */
  static ImmutableList<Page> all() throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String one : List.of("README.md", "CONTRIBUTING.md", "SECURITY.md")) {
      paths.add(ROOT.resolve(one));
    }
    paths.add(ROOT.resolve("ims-io/FORMAT.md"));
    paths.add(ROOT.resolve("ims-io/examples/README.md"));
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(path -> path.toString().endsWith(".md")).sorted().forEach(paths::add);
    }
    ImmutableList.Builder<Page> pages = ImmutableList.builder();
    for (Path path : paths) {
      pages.add(read(path));
    }
    return pages.build();
  }

  Path path() {
    return ROOT.resolve(name);
  }

  /** Its blocks, from top to bottom. */
  ImmutableList<Block> blocks() {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    for (Matcher at = BLOCK.matcher(text); at.find(); ) {
      String comment = at.group(1) == null ? "" : at.group(1);
      blocks.add(new Block(comment, at.group(2), at.group(3), at.start(3)));
    }
    return blocks.build();
  }

  /** The commands that stand in its sentences. */
  ImmutableList<String> spans() {
    String sentences = BLOCK.matcher(text).replaceAll("");
    return SPAN.matcher(sentences)
        .results()
        .map(span -> span.group(1).replaceAll("\\s+", " "))
        .collect(ImmutableList.toImmutableList());
  }

  /** What a reader reads: no blocks, no code, no comments, no addresses. */
  String sentences() {
    return BLOCK
        .matcher(text)
        .replaceAll("")
        .replaceAll("(?s)<!--.*?-->", "")
        .replaceAll("`[^`]*`", "")
        .replaceAll("\\]\\([^)]*\\)", "]");
  }

  @Override
  public String toString() {
    return name;
  }
}
