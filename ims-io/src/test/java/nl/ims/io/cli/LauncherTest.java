package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a small copy of the tree, with a Maven and a Java that only tell that they were
 * asked.
 */
@Timeout(120)
@EnabledOnOs(OS.LINUX)
final class LauncherTest {

  private static final String JAR = "ims-io/target/ims-io-0.1.0-cli.jar";
  private static final String LOCK = "ims-io/target/launcher/building";
  private static final String BUILDING =
      "ims: building, because there is no up-to-date ims-io-0.1.0-cli.jar (this takes a minute the"
          + " first time)\n";

  private static final String JAVA =
      """
      #!/bin/sh
      case $* in
        -version) echo 'openjdk version "VERSION.0.1" 2023-01-01' >&2; exit 0 ;;
        *Rehearsal*)
          for each; do
            case $each in *AOTCacheOutput=* | *DumpLoadedClassList=*) echo x >"${each#*=}" ;; esac
          done
          exit 1 ;;
        *Xshare:dump*)
          for each; do case $each in *SharedArchiveFile=*) echo x >"${each#*=}" ;; esac; done
          exit 0 ;;
        *ims.closed=true*) echo closed >&2; exit 74 ;;
      esac
      for last; do
        case $last in -XX:AOTCache=* | -XX:SharedArchiveFile=*) echo "${last##*/}" >>"$LOG.java" ;; esac
      done
      echo "ran $last"
      exit 3
      """;

  private static final String MVN =
      """
      #!/bin/sh
      echo built >>"$LOG"
      [ -z "$MVN_FAILS" ] || exit 1
      mkdir -p ROOT/ims-io/target
      echo jar >ROOT/JAR
      """;

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void tree() throws IOException {
    root = Files.createDirectories(folder.toRealPath().resolve("tree"));
    Files.createDirectories(root.resolve("ims-io/src/main"));
    Files.createDirectories(root.resolve("ims-io/examples/letters"));
    for (String file : List.of("pom.xml", "ims-io/pom.xml", "ims-io/src/main/A.java")) {
      Files.setLastModifiedTime(
          Files.writeString(root.resolve(file), "x"),
          FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
    }
    Files.copy(Path.of("../ims"), root.resolve("ims"));
    java("17");
    program(
        "bin/mvn",
        MVN.replace("ROOT/JAR", root.resolve(JAR).toString()).replace("ROOT", root + ""));
  }

  @Test
  void builds_once_and_hands_on_what_the_command_says() throws Exception {
    assertThat(run()).isEqualTo(new Call(3, "ran x\n", BUILDING));
    assertThat(run()).isEqualTo(new Call(3, "ran x\n", ""));
    assertThat(builds()).isEqualTo(1);
    assertThat(root.resolve(LOCK)).doesNotExist();
  }

  @Test
  void tells_in_dutch_that_it_builds_where_dutch_is_asked_for() throws Exception {
    for (List<String> words : List.of(List.of("--lang", "nl", "x"), List.of("x", "--lang=nl"))) {
      Files.deleteIfExists(root.resolve(JAR));
      List<String> command = new ArrayList<>(List.of(root.resolve("ims").toString()));
      command.addAll(words);
      assertThat(call(command(command)).err())
          .isEqualTo("ims: het programma wordt eenmalig gebouwd (dit duurt een minuut of twee)\n");
    }
  }

  @Test
  void builds_again_when_a_source_is_newer() throws Exception {
    run();
    Files.setLastModifiedTime(
        root.resolve("ims-io/src/main/A.java"), FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(run()).isEqualTo(new Call(3, "ran x\n", BUILDING));
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void without_a_jar_a_folder_that_cannot_be_written_is_told_and_nothing_is_built()
      throws Exception {
    Files.writeString(root.resolve("ims-io/target"), "no folder");
    assertThat(run())
        .isEqualTo(
            Call.refused(
                74,
                "ims: there is no "
                    + JAR
                    + ", and it cannot be built, for "
                    + root
                    + "/ims-io/target cannot be written"));
    assertThat(builds()).isZero();
  }

  @Test
  void a_jar_that_is_there_is_run_where_nothing_can_be_written() throws Exception {
    jar();
    Files.writeString(root.resolve("ims-io/target/launcher"), "no folder");
    assertThat(run()).isEqualTo(new Call(3, "ran x\n", ""));
    Files.setLastModifiedTime(
        root.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(run())
        .isEqualTo(
            new Call(
                3,
                "ran x\n",
                "ims: the sources are newer than ims-io-0.1.0-cli.jar, which is run as it is, for "
                    + root
                    + "/ims-io/target cannot be written\n"));
    assertThat(builds()).isZero();
  }

  @Test
  void a_lock_of_a_process_that_is_gone_is_taken_over() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    lock(gone.pid() + " 12345");
    assertThat(run())
        .isEqualTo(
            new Call(
                3,
                "ran x\n",
                "ims: taking over from a process that is gone: " + gone.pid() + "\n" + BUILDING));
    assertThat(names(Objects.requireNonNull(root.resolve(LOCK).getParent())))
        .noneMatch(name -> name.startsWith("building"));
  }

  @Test
  void a_lock_of_another_process_with_the_same_number_is_taken_over() throws Exception {
    long pid = ProcessHandle.current().pid();
    lock(pid + " 1");
    assertThat(run().err())
        .isEqualTo("ims: taking over from a process that is gone: " + pid + "\n" + BUILDING);
  }

  @Test
  void a_lock_that_names_nobody_is_taken_over() throws Exception {
    lock("");
    assertThat(run().err()).isEqualTo("ims: taking over from a process that is gone\n" + BUILDING);
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void a_process_that_builds_is_waited_for_until_it_is_gone() throws Exception {
    Process other = new ProcessBuilder("sleep", "3").start();
    lock(content(other.pid()));
    assertThat(run().err())
        .isEqualTo(
            "ims: waiting for process "
                + other.pid()
                + ", which is building\nims: taking over from a process that is gone: "
                + other.pid()
                + "\n"
                + BUILDING);
  }

  @Test
  void where_there_is_a_jar_nobody_is_waited_for() throws Exception {
    jar();
    Process other = new ProcessBuilder("sleep", "60").start();
    lock(content(other.pid()));
    assertThat(run()).isEqualTo(new Call(3, "ran x\n", ""));
    other.destroy();
    assertThat(root.resolve(LOCK)).exists();
  }

  @Test
  void a_build_that_fails_is_a_defect() throws Exception {
    assertThat(run(Map.of("MVN_FAILS", "yes")))
        .isEqualTo(new Call(70, "", BUILDING + "ims: the build failed; its messages are above\n"));
    assertThat(root.resolve(LOCK)).doesNotExist();
  }

  @Test
  void a_java_that_is_not_there_or_too_old_is_told() throws Exception {
    assertThat(run(Map.of("JAVA_HOME", "/nowhere")))
        .isEqualTo(
            Call.refused(
                74,
                "ims: JAVA_HOME is /nowhere, but /nowhere/bin/java cannot be run; point JAVA_HOME"
                    + " at"
                    + " a Java 17 or later"));
    java("11");
    assertThat(run())
        .isEqualTo(
            Call.refused(
                74,
                "ims: "
                    + folder.toRealPath().resolve("home/bin/java")
                    + " is Java 11, but 17 or later is needed; point JAVA_HOME at one"));
    assertThat(builds()).isZero();
  }

  @Test
  void a_closed_standard_output_is_told_to_the_command() throws Exception {
    run();
    ProcessBuilder closed =
        command(List.of("sh", "-c", "exec \"$0\" x >&-", root.resolve("ims").toString()));
    assertThat(call(closed)).isEqualTo(new Call(74, "", "closed\n"));
  }

  @Test
  void the_classes_are_ready_in_the_way_that_the_java_knows() throws Exception {
    for (String version : List.of("17", "24", "25")) {
      java(version);
      Files.writeString(folder.resolve("home/release"), version);
      assertThat(run().out()).isEqualTo("ran x\n");
    }
    run(Map.of("IMS_JAVA_OPTS", "-Xint"));
    assertThat(folder.resolve("log.java")).hasContent("ims.jsa\nims.jsa\nims.aot\nims.aot");
    run(Map.of("IMS_JAVA_OPTS", "-Xshare:off"));
    assertThat(folder.resolve("log.java")).hasContent("ims.jsa\nims.jsa\nims.aot\nims.aot");
    assertThat(builds()).isEqualTo(1);
  }

  private Call run() throws IOException, InterruptedException {
    return run(Map.of());
  }

  private Call run(Map<String, String> environment) throws IOException, InterruptedException {
    ProcessBuilder ims = command(List.of(root.resolve("ims").toString(), "x"));
    ims.environment().putAll(environment);
    return call(ims);
  }

  private ProcessBuilder command(List<String> words) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words);
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", folder.toRealPath().resolve("home").toString());
    environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
    environment.put("LOG", folder.resolve("log").toString());
    return builder;
  }

  private static Call call(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Call(process.waitFor(), out, err);
  }

  /** What a lock of a process says: its number, and when it began. */
  private static String content(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    return pid + " " + stat.substring(stat.lastIndexOf(") ") + 2).split(" ", -1)[19];
  }

  private void lock(String content) throws IOException {
    Path lock = root.resolve(LOCK);
    Files.createDirectories(lock.getParent());
    Files.writeString(lock, content + "\n");
  }

  private void jar() throws IOException {
    Files.createDirectories(root.resolve(JAR).getParent());
    Files.writeString(root.resolve(JAR), "jar");
  }

  private long builds() throws IOException {
    Path log = folder.resolve("log");
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  private void java(String version) throws IOException {
    program("home/bin/java", JAVA.replace("VERSION", version));
  }

  private void program(String name, String text) throws IOException {
    Path file = folder.toRealPath().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
