package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.model.term.Text;

/**
 * What a command line names to be read, with each folder as the files in it.
 *
 * @param names the inputs, in order
 * @param refused those that are known not to be readable, with the reason
 */
record NamedFiles(ImmutableList<String> names, ImmutableMap<String, Message> refused) {

  private static final Text NO_LINES =
      Text.of(
          "deze map bevat geen bestand dat op .jsonl of .ndjson eindigt; noem een andere",
          "this folder holds no file that ends in .jsonl or .ndjson; name another");
  private static final Text NO_DOSSIER =
      Text.of(
          "deze map bevat geen dossier: geen bestand dat op .yaml, .yml, .json, .jsonl of .ndjson"
              + " eindigt; noem een andere",
          "this folder holds no dossier: no file that ends in .yaml, .yml, .json, .jsonl or"
              + " .ndjson; name another");
  private static final Text CLOSED =
      Text.of(
          "deze map mag niet worden gelezen; sta het toe, of noem een andere",
          "this folder may not be read; allow it, or name another");
  private static final Text FAILED =
      Text.of(
          "deze map kan niet worden gelezen: %s; verhelp dat, of noem een andere",
          "this folder cannot be read: %s; mend that, or name another");

  /** Nothing is named. */
  static final NamedFiles NONE = new NamedFiles(ImmutableList.of(), ImmutableMap.of());

  /**
   * Looks into the folders among what is named.
   *
   * @param operands what is named
   * @param other a file that is none of the inputs, though it may stand in a folder of them
   * @param lines whether a folder stands for its files of JSON Lines alone
   */
  static NamedFiles of(ImmutableList<String> operands, Optional<String> other, boolean lines) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    Map<String, Message> refused = new LinkedHashMap<>();
    for (String operand : operands) {
      if (isFolder(operand)) {
        in(operand, other, lines, refused).forEach(names::add);
      } else {
        names.add(operand);
      }
    }
    return new NamedFiles(names.build(), ImmutableMap.copyOf(refused));
  }

  /** What there is in a folder, or the folder itself; what is wrong with it is noted. */
  private static ImmutableList<String> in(
      String folder, Optional<String> other, boolean lines, Map<String, Message> refused) {
    try {
      ImmutableSortedMap<String, Optional<IOException>> found = Folder.in(Path.of(folder), lines);
      found.forEach((name, failed) -> failed.ifPresent(e -> refused.put(name, reason(e))));
      ImmutableList<String> names =
          found.keySet().stream()
              .filter(name -> !isSame(name, other))
              .collect(ImmutableList.toImmutableList());
      if (!names.isEmpty()) {
        return names;
      }
      refused.put(folder, Message.of(lines ? NO_LINES : NO_DOSSIER));
    } catch (IOException e) {
      refused.put(folder, reason(e));
    }
    return ImmutableList.of(folder);
  }

  private static Message reason(IOException e) {
    return e instanceof AccessDeniedException
        ? Message.of(CLOSED)
        : Message.of(FAILED, Output.reason(e));
  }

  /** Whether this is the name of a file, and of no folder, pipe or device. */
  static boolean isFile(String name) {
    try {
      return !name.equals(Arguments.STANDARD) && Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether this is the name of a folder that is there. */
  static boolean isFolder(String name) {
    try {
      return !name.isEmpty()
          && !name.equals(Arguments.STANDARD)
          && Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isSame(String name, Optional<String> other) {
    try {
      return other.isPresent()
          && isFile(other.get())
          && Files.isSameFile(Path.of(name), Path.of(other.get()));
    } catch (IOException e) {
      return false;
    }
  }
}
