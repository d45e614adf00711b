package nl.ims.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles examples as somebody else's code, who sees what the modules export, and runs them. */
final class Examples {
  /** What an example may name without saying from where, besides what the modules export. */
  private static final ImmutableList<String> IMPORTS =
      ImmutableList.of(
          "com.google.common.collect.*",
          "java.io.*",
          "java.time.LocalDate",
          "java.util.List",
          "java.util.Optional",
          "static java.nio.charset.StandardCharsets.UTF_8");

  private final JavaCompiler compiler =
      Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(problem -> {}, Locale.ROOT, StandardCharsets.UTF_8);
  private final Path folder;
  private final List<String> imports;

  /**
   * Gets ready.
   *
   * @param folder where classes go
   * @param essays the essays on all packages that examples may use
   */
  Examples(Path folder, List<Essay> essays) throws IOException {
    this.folder = folder;
    files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, ImmutableList.of(folder));
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, ImmutableList.of(folder));
    this.imports = new ArrayList<>(IMPORTS);
    essays.forEach(essay -> imports.add(essay.about() + ".*"));
  }

  /** What an example gives, value by value; or why it does not compile or breaks off. */
  ImmutableList<String> run(Essay essay) {
    String name = "Example_" + essay.about().replace('.', '_');
    ImmutableList<String> errors = compile(name, essay);
    if (!errors.isEmpty()) {
      return errors;
    }
    List<String> given = new ArrayList<>();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, Examples.class.getClassLoader())) {
      consumer(loader.loadClass(name)).accept(given);
    } catch (ReflectiveOperationException | IOException | RuntimeException e) {
      given.add("breaks off: " + e);
    }
    return ImmutableList.copyOf(given);
  }

  @SuppressWarnings("unchecked") // the class was written below
  private static Consumer<List<String>> consumer(Class<?> type)
      throws ReflectiveOperationException {
    return (Consumer<List<String>>) type.getConstructor().newInstance();
  }

  private ImmutableList<String> compile(String name, Essay essay) {
    String source =
        importing(essay)
            + """
            public final class %s implements java.util.function.Consumer<List<String>> {
              @Override
              public void accept(List<String> given) {
                %s
              }
            }
            """
                .formatted(name, essay.statements());
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    compiler
        .getTask(
            null,
            files,
            found,
            ImmutableList.of(
                "-proc:none",
                "-implicit:none",
                "--add-modules",
                "nl.ims.io",
                "--module-path",
                modulePath()),
            null,
            ImmutableList.of(inMemory(name, source)))
        .call();
    return found.getDiagnostics().stream()
        .map(problem -> "does not compile: " + problem.getMessage(Locale.ROOT))
        .collect(ImmutableList.toImmutableList());
  }

  /** The types of the package itself go before others of their name. */
  private String importing(Essay essay) {
    return Stream.concat(
            imports.stream(), essay.types().stream().map(type -> essay.about() + "." + type))
        .map("import %s;\n"::formatted)
        .collect(Collectors.joining());
  }

  private static String modulePath() {
    return System.getProperty("jdk.module.path", "");
  }

  private static JavaFileObject inMemory(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("mem:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
