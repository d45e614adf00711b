package nl.ims.io.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that holds an output while it is not complete, beside the file whose place it takes; once
 * it is closed it is gone, whatever became of the output.
 *
 * <p>Its name is one that no other process takes, and one that is there already, left by a process
 * that was killed, is passed over.
 */
final class Part implements AutoCloseable {

  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;

  private Part(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Makes a new file in the folder of another one. */
  static Part beside(Path target) throws IOException {
    String name = ".ims-" + ProcessHandle.current().pid() + "-";
    for (int i = 0; ; i++) {
      Path path = target.resolveSibling(name + i + ".part");
      try {
        FileChannel channel =
            FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OPEN.add(path);
        return new Part(path, channel);
      } catch (FileAlreadyExistsException e) {
        if (i == Integer.MAX_VALUE) {
          throw e;
        }
      }
    }
  }

  FileChannel channel() {
    return channel;
  }

  /** The file, in which everything that was written stands now, and which takes no more. */
  Path complete() throws IOException {
    channel.force(true);
    channel.close();
    return path;
  }

  /** Takes the file away, unless it became another one. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      Files.deleteIfExists(path);
      OPEN.remove(path);
    }
  }

  /** Takes away the files of outputs that will never be complete, because the process ends. */
  static void deleteAll() {
    for (Path path : OPEN) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // there is nobody left who could be told, and the next process passes over it
      }
    }
  }
}
