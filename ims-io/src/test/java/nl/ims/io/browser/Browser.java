package nl.ims.io.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.ims.io.cli.Ims;

/** A browser that opens what the command writes. */
final class Browser implements AutoCloseable {

  private final Chromium chromium;
  private final DevTools tools;
  private int pages;

  private Browser(Chromium chromium, DevTools tools) {
    this.chromium = chromium;
    this.tools = tools;
  }

  static Browser start(Path program) throws IOException {
    Chromium chromium = Chromium.start(program);
    try {
      return new Browser(chromium, new DevTools(chromium.address()));
    } catch (IOException e) {
      chromium.close();
      throw e;
    }
  }

  /** Opens the page that a command line writes. */
  Tab open(String... arguments) throws IOException {
    return open(true, arguments);
  }

  /** Opens such a page, with or without scripts. */
  Tab open(boolean scripts, String... arguments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Ims.run(
        InputStream.nullInputStream(),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(errors, false, StandardCharsets.UTF_8),
        Stream.concat(Stream.of(arguments), Stream.of("--format", "html")).toArray(String[]::new));
    if (out.size() == 0) {
      throw new IOException(errors.toString(StandardCharsets.UTF_8));
    }
    Path file = chromium.folder().resolve("page-" + ++pages + ".html");
    Files.write(file, out.toByteArray());
    return Tab.open(tools, file, scripts);
  }

  /** Opens a page that was written before. */
  Tab open(Path file) throws IOException {
    return Tab.open(tools, file.toAbsolutePath(), true);
  }

  @Override
  public void close() throws IOException {
    try {
      tools.send("", "Browser.close", Map.of());
    } finally {
      tools.close();
      chromium.close();
    }
  }
}
