package nl.ims.io.browser;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A process of Chromium without a window, in a folder of its own, which ends with it. */
final class Chromium implements AutoCloseable {

  /** Names the program, wherever it is. */
  static final String PROGRAM = "IMS_CHROMIUM";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
  private static final int SECONDS = 60;

  private final Path folder;
  private final Process process;
  private final Thread atExit = new Thread(this::end);
  private final CompletableFuture<String> address = new CompletableFuture<>();

  private Chromium(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
  }

  /** The program that the environment names, else the first on the path. */
  static Optional<Path> find() {
    String named = System.getenv(PROGRAM);
    if (named != null && !named.isEmpty()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    String path = System.getenv("PATH");
    String folders = path == null ? "" : path;
    return NAMES.stream()
        .flatMap(
            name -> Stream.of(folders.split(File.pathSeparator, -1)).map(f -> Path.of(f, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it, and waits until it listens. */
  static Chromium start(Path program) throws IOException {
    Path folder = Files.createTempDirectory("ims-browser");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-crash-reporter",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder.resolve("profile"),
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Chromium chromium = new Chromium(folder, process);
    Runtime.getRuntime().addShutdownHook(chromium.atExit);
    Thread listener = new Thread(chromium::listen, "errors of the browser");
    listener.setDaemon(true);
    listener.start();
    return chromium;
  }

  /** Reads what it says until it ends, or its pipe would fill. */
  private void listen() {
    StringBuilder said = new StringBuilder();
    try (BufferedReader errors =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = errors.readLine(); line != null; line = errors.readLine()) {
        Matcher listening = LISTENING.matcher(line);
        if (listening.find()) {
          address.complete(listening.group(1));
        } else if (!address.isDone()) {
          said.append(line).append('\n');
        }
      }
    } catch (IOException e) {
      said.append(e).append('\n');
    }
    address.completeExceptionally(new IOException("the browser ended, and said:\n" + said));
  }

  /** Where it listens for commands. */
  String address() throws IOException {
    try {
      return address.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the browser does not listen", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** A folder for files of the tests, which goes with the browser. */
  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(atExit);
    end();
  }

  private void end() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    all.forEach(Chromium::await);
    try {
      remove();
    } catch (IOException e) {
      throw new IllegalStateException("the folder of the browser cannot be removed: " + folder, e);
    }
  }

  /** Removes the folder; what a process that ends still writes to it is removed the next time. */
  private void remove() throws IOException {
    for (int tries = 20; Files.exists(folder); tries--) {
      try {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      } catch (IOException e) {
        if (tries == 0) {
          throw e;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
    }
  }

  private static void await(ProcessHandle process) {
    try {
      process.onExit().get(5, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
