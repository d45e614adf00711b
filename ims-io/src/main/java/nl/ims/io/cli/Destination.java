package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The file that an output goes to, which holds the whole output or what it held before.
 *
 * <p>Everything is written to another file in the same folder, which takes the place of the old one
 * at once when it is complete. A symbolic link stays, and what it points to is replaced. The new
 * file has the permissions of the old one, or those of any new file; it belongs to who runs the
 * command, and other hard links keep the old one. A file that may not be written is not replaced.
 *
 * <p>What is no file, a device or a pipe, and whatever stands in {@code /dev} or {@code /proc},
 * such as {@code /dev/stdout}, cannot be replaced: it is written directly, after what is there.
 */
final class Destination {

  private static final int MOST_LINKS = 40;

  private static final ImmutableList<Path> SYSTEM =
      Stream.of("/proc", "/dev/fd", "/dev/stdout", "/dev/stderr")
          .map(Path::of)
          .collect(ImmutableList.toImmutableList());

  private final Path target;
  private final boolean direct;

  private Destination(Path target, boolean direct) {
    this.target = target;
    this.direct = direct;
  }

  /**
   * Finds out what a name means.
   *
   * @throws IOException if it is a folder, or may not be written, or its links go in a circle
   */
  static Destination of(String name) throws IOException {
    Path path = Path.of(name).toAbsolutePath();
    for (int links = 0; !isOfSystem(path) && Files.isSymbolicLink(path); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemException(name, null, "its symbolic links go in a circle");
      }
      // not normalized: what '..' leads to is for the system to say, which knows the other links
      path = folder(path).resolve(Files.readSymbolicLink(path));
    }
    if (isFolder(name)) {
      throw new FileSystemException(name);
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw new AccessDeniedException(name);
    }
    boolean replaceable = !Files.exists(path) || Files.isRegularFile(path);
    return new Destination(path, isOfSystem(path) || !replaceable);
  }

  /** Whether a name is that of a folder, there or not: no file has a separator at the end. */
  static boolean isFolder(String name) {
    return Files.isDirectory(Path.of(name)) || name.endsWith("/");
  }

  private static boolean isOfSystem(Path path) {
    return SYSTEM.stream().anyMatch(path.normalize()::startsWith);
  }

  /** Whether it is written directly. */
  boolean isDirect() {
    return direct;
  }

  /** Opens what cannot be replaced. */
  FileChannel openDirect() throws IOException {
    return FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  /** Writes all of an output, or nothing. */
  void write(byte[] bytes) throws IOException {
    if (direct) {
      try (FileChannel channel = openDirect()) {
        write(channel, bytes);
      }
      return;
    }
    try (Part part = part()) {
      write(part.channel(), bytes);
      become(part);
    }
  }

  /** Writes all bytes of an array. */
  static void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** Makes a file beside this one, for an output that is not complete. */
  Part part() throws IOException {
    return Part.beside(target);
  }

  /** Puts another file in the place of this one, at once. */
  void become(Part part) throws IOException {
    Path complete = part.complete();
    permit(complete);
    Files.move(complete, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Gives a file the permissions of the one that it replaces, where the system has such. */
  private void permit(Path part) throws IOException {
    PosixFileAttributeView old = view(target);
    PosixFileAttributeView fresh = view(part);
    if (Files.exists(target) && old != null && fresh != null) {
      fresh.setPermissions(old.readAttributes().permissions());
    }
  }

  private static @Nullable PosixFileAttributeView view(Path path) {
    return Files.getFileAttributeView(
        path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static Path folder(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
