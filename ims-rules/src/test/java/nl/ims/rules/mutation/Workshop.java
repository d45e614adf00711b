package nl.ims.rules.mutation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles mutants against the classes of the module, one at a time. */
final class Workshop {
  private final JavaCompiler compiler =
      Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(problem -> {}, Locale.ROOT, StandardCharsets.UTF_8);

  Workshop(String classPath) {
    List<Path> places =
        Splitter.on(File.pathSeparatorChar).splitToStream(classPath).map(Path::of).toList();
    try {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiles a source into a folder.
   *
   * @return whether it compiles
   */
  synchronized boolean compiles(String file, String text, Path into) {
    try {
      Files.createDirectories(into);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, ImmutableList.of(into));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compiler
        .getTask(
            null,
            files,
            problem -> {},
            ImmutableList.of("-proc:none", "-nowarn", "-implicit:none"),
            null,
            ImmutableList.of(Source.inMemory(file, text)))
        .call();
  }
}
