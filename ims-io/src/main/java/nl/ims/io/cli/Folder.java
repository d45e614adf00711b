package nl.ims.io.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.TreeMap;
import nl.ims.io.JsonLines;

/**
 * The dossier files that a folder stands for: those in it and in the folders in it, by their
 * endings, in the order of the code points of their paths.
 *
 * <p>What is hidden is left out, and so are schemas ({@code *.schema.json}), what is no file, such
 * as a pipe, and the folders that a link leads to, so that nothing is read twice.
 */
final class Folder {

  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of(".yaml", ".yml", ".json", ".jsonl", ".ndjson");

  private static final String SCHEMA = ".schema.json";

  private static final int DEEPEST = Integer.MAX_VALUE;

  /** UTF-8 has the order of code points; Java's own order of strings has not. */
  private static final Comparator<String> BY_CODE_POINT =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private Folder() {}

  /**
   * What is in a folder.
   *
   * @param folder the folder
   * @param lines whether only files of JSON Lines are meant
   * @return the names of files, and of what could not be looked into, with the reason
   */
  static ImmutableSortedMap<String, Optional<IOException>> in(Path folder, boolean lines)
      throws IOException {
    TreeMap<String, Optional<IOException>> found = new TreeMap<>(BY_CODE_POINT);
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return visited.equals(folder) || !(isHidden(visited) || Files.isSymbolicLink(visited))
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean readable = attributes.isRegularFile() || attributes.isSymbolicLink();
            if (readable && !isHidden(file) && isDossier(file, lines)) {
              found.put(file.toString(), Optional.empty());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path visited, IOException e) {
            if (!isHidden(visited) && !(e instanceof FileSystemLoopException)) {
              found.put(visited.toString(), Optional.of(e));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return ImmutableSortedMap.copyOfSorted(found);
  }

  private static boolean isHidden(Path path) {
    return name(path).startsWith(".");
  }

  private static boolean isDossier(Path file, boolean lines) {
    String name = Ascii.toLowerCase(name(file));
    return lines
        ? JsonLines.isName(name)
        : ENDINGS.stream().anyMatch(name::endsWith) && !name.endsWith(SCHEMA);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
