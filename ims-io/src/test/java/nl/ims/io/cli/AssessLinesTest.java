package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ims assess --format jsonl}: one answer a line, in order, from a stream of any length. */
@Timeout(120)
final class AssessLinesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String ONE = "{\"ims\":1,\"dossier\":\"a\",\"contribution\":{}}\n";

  @TempDir private Path folder;

  @Test
  void each_example_gets_the_answer_that_json_has(@TempDir Path other) throws IOException {
    List<String> files = examples();
    Path lines = other.resolve("all.jsonl");
    assertThat(Call.of(call(files, "convert", "--to", "jsonl", "--output", lines.toString())))
        .isEqualTo(new Call(0, "", ""));
    for (List<String> input : List.of(files, List.of(lines.toString()))) {
      Call json = Call.of(call(input, "assess", "--format", "json"));
      Call jsonl = Call.of(call(input, "assess", "--format", "jsonl"));
      assertThat(jsonl.code()).isEqualTo(json.code());
      assertThat(jsonl.err()).isEmpty();
      JsonNode assessments = JSON.readTree(json.out()).get("assessments");
      assertThat(parsed(jsonl.out())).hasSizeGreaterThan(10).isEqualTo(elements(assessments));
    }
  }

  @Test
  void the_line_is_compact_and_has_no_other_line_feed() {
    Call call =
        Call.withInput(
            Dossiers.QUIET + "note: \"a\\nb\\r\\u2028\"\n", "assess", "--format", "jsonl", "-");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .startsWith("{\"dossier\":\"quiet\",\"file\":\"-\",\"as-of\":\"2024-01-31\",")
        .endsWith("}\n")
        .hasLineCount(1);
  }

  @Test
  void answers_come_in_the_order_of_the_lines_with_bad_lines_among_them() throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      if (i % 10 == 3) {
        text.append("{\"ims\":1,\"dossier\":\"n").append(i).append("\",\"x\":1,\"y\":2}\r\n\r\n");
        expected.addAll(
            List.of("problem " + line(text), "problem " + line(text), "problem " + line(text)));
      } else {
        text.append("{\"ims\":1,\"dossier\":\"n").append(i).append("\",");
        text.append(i % 2 == 0 ? "\"report\":{}}\n" : "\"contribution\":{}}\n");
        expected.add("n" + i);
      }
    }
    Path file = Files.writeString(folder.resolve("mixed.JSONL"), text);
    Call call = Call.of("assess", "--format", "jsonl", file.toString());
    assertThat(call.code()).isEqualTo(65);
    assertThat(parsed(call.out())).map(AssessLinesTest::told).isEqualTo(expected);
    assertThat(call.err().lines()).hasSize(90);
    assertThat(call.err().lines().findFirst())
        .hasValue(
            file
                + ":4:1: $: has no subject; exactly one of contribution, cooperation, report is"
                + " needed");
  }

  @Test
  void a_problem_is_a_line_of_its_own_kind() {
    Call call = Call.withInput("\nbad", "assess", "-", "--input", "jsonl", "--format", "jsonl");
    String message =
        "is not JSON: 'bad' is neither a number nor a word of JSON; a text stands in double quotes";
    assertThat(call)
        .isEqualTo(
            new Call(
                65,
                "{\"problem\":{\"file\":\"-\",\"line\":2,\"column\":1,\"path\":\"$\",\"message\":\""
                    + message
                    + "\"}}\n",
                "-:2:1: $: " + message + "\n"));
  }

  private static Stream<String> hostileLines() {
    return Stream.of(
        "{\"ims\":1,\"dossier\":\"h\",\"note\":&a \"x\",\"title\":*a,\"report\":{}}",
        "{\"a\":&a [1,1],\"b\":&b [*a,*a,*a,*a],\"c\":[*b,*b,*b,*b]}",
        "{\"ims\":1,\"dossier\":\"h\",\"report\":",
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        "]",
        "\u0000",
        "{\"ims\":1,\"dossier\":\"h\",\"note\":\"" + "x".repeat(2_000_000) + "\"}",
        "{\"ims\":1,\"dossier\":\"h\",\"note\":\"\\ud800\",\"report\":{}}",
        "{\"ims\":" + "9".repeat(100_000) + "}",
        "{" + "\"k\":1,".repeat(100_000) + "\"k\":1}");
  }

  @ParameterizedTest
  @MethodSource("hostileLines")
  void whatever_one_line_does_the_lines_around_it_are_answered(String hostile) {
    Call call =
        Call.withInput(
            report("a") + hostile + "\n" + report("b"),
            "assess",
            "-",
            "--input",
            "jsonl",
            "--format",
            "jsonl");
    assertThat(call.code()).isEqualTo(65);
    List<String> told = parsed(call.out()).stream().map(AssessLinesTest::told).distinct().toList();
    assertThat(told).containsExactly("a", "problem 2", "b");
  }

  @Test
  void inputs_of_all_spellings_come_one_after_the_other() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.jsonl"), report("a") + report("b"));
    Path yaml = Files.writeString(folder.resolve("c.yaml"), Dossiers.QUIET + "---\nims: 1\n");
    Path none = folder.resolve("none.jsonl");
    String[] files = {lines.toString(), yaml.toString(), none.toString(), lines.toString()};
    Call call = Call.of(call(List.of(files), "assess", "--format", "jsonl"));
    assertThat(call.code()).isEqualTo(65);
    assertThat(parsed(call.out()))
        .map(AssessLinesTest::told)
        .containsExactly("a", "b", "problem 9", "problem 9", "quiet", "problem 1", "a", "b");
    assertThat(call.err()).endsWith("none.jsonl:1:1: $: there is no such file; check its name\n");
  }

  @Test
  void a_line_that_is_said_to_be_json_lines_is_no_yaml() {
    String text = "ims: 1\ndossier: a\nreport: {}\n";
    assertThat(Call.withInput(text, "assess", "-").code()).isZero();
    for (String format : List.of("text", "json", "jsonl")) {
      Call call = Call.withInput(text, "assess", "-", "--input", "jsonl", "--format", format);
      assertThat(call.code()).isEqualTo(65);
      assertThat(call.err().lines()).anyMatch(line -> line.startsWith("-:2:1: "));
    }
  }

  @Test
  void an_input_of_another_kind_is_not_known() {
    assertThat(Call.of("assess", "-", "--input", "csv"))
        .isEqualTo(Call.refused(64, "ims assess: --input: 'csv' is not known. It is one of jsonl"));
  }

  @Test
  void the_exit_code_is_that_of_the_other_formats() {
    String broken = Call.withInput(Dossiers.LAW_BROKEN, "convert", "--to", "jsonl", "-").out();
    String quiet = Call.withInput(Dossiers.QUIET, "convert", "--to", "jsonl", "-").out();
    String[] arguments = {"assess", "--format=jsonl", "--input=jsonl", "-"};
    assertThat(Call.withInput(quiet, arguments).code()).isZero();
    assertThat(Call.withInput(quiet + broken, arguments).code()).isEqualTo(1);
    assertThat(Call.withInput(broken + quiet, arguments).code()).isEqualTo(1);
    assertThat(Call.withInput(broken + quiet + "x", arguments).code()).isEqualTo(65);
  }

  @Test
  void each_line_is_written_as_a_whole() {
    List<String> writes = new ArrayList<>();
    List<Boolean> held = new ArrayList<>();
    List<Shell> shells = new ArrayList<>();
    OutputStream recorder =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new AssertionError("a line is written as a whole");
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            writes.add(new String(bytes, from, length, StandardCharsets.UTF_8));
            boolean free = tryElsewhere(shells.get(0));
            held.add(!free);
          }
        };
    PrintStream out =
        new PrintStream(new BufferedOutputStream(recorder), false, StandardCharsets.UTF_8);
    String text = report("a") + "bad\n" + report("b");
    Shell shell =
        new Shell(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            Screen.NONE);
    shells.add(shell);
    assertThat(Ims.run(shell, "assess", "-", "--input", "jsonl", "--format", "jsonl"))
        .isEqualTo(65);
    assertThat(writes)
        .hasSize(3)
        .allMatch(line -> line.endsWith("}\n") && line.lines().count() == 1);
    assertThat(held).containsOnly(true);
  }

  @Test
  void a_reader_that_has_seen_enough_ends_an_endless_stream() {
    byte[] first =
        Call.withInput(Dossiers.LAW_BROKEN, "convert", "--to", "jsonl", "-")
            .out()
            .getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new SequenceInputStream(
            Iterators.asEnumeration(
                Stream.generate(() -> new ByteArrayInputStream(first)).iterator()));
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Ims.run(
            endless,
            new PrintStream(gone, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            "assess",
            "-",
            "--input",
            "jsonl",
            "--format",
            "jsonl");
    assertThat(code).isEqualTo(74);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("ims: the output could not be written: it is closed, or full\n");
  }

  @Test
  void an_output_file_is_not_one_of_the_inputs() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), report("a"));
    Path same = folder.resolve("..").resolve(folder.getFileName()).resolve("a.jsonl");
    assertThat(Call.of("assess", "--format", "jsonl", file.toString(), "--output", same.toString()))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: --output: '"
                    + same
                    + "' is one of the inputs, and jsonl is written while they are read; name"
                    + " another file"));
    assertThat(file).hasContent(report("a"));
    Path output = folder.resolve("out.jsonl");
    assertThat(
            Call.of("assess", "--format", "jsonl", file.toString(), "--output", output.toString()))
        .isEqualTo(new Call(0, "", ""));
    assertThat(output).hasContent(Call.of("assess", "--format", "jsonl", file.toString()).out());
    assertThat(names()).containsExactly("a.jsonl", "out.jsonl");
    assertThat(
            Call.of("assess", "--format", "jsonl", file.toString(), "--output", folder.toString()))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: --output: '"
                    + folder
                    + "' cannot be written: that is a folder; name a file in it"));
  }

  @Test
  void one_processor_and_four_give_the_same_bytes_in_a_heap_smaller_than_input_and_output()
      throws IOException, InterruptedException {
    List<String> note = List.of(",\"note\":\"" + "x".repeat(60_000) + "\"}\n");
    List<String> outputs = new ArrayList<>();
    for (String processors : List.of("1", "4")) {
      Process ims =
          ImsProcess.start(
              List.of(
                  "-Xmx24m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:ActiveProcessorCount=" + processors),
              "assess",
              "-",
              "--input",
              "jsonl",
              "--format",
              "jsonl",
              "--fail-on",
              "never");
      Thread writer = new Thread(() -> feed(ims.getOutputStream(), note.get(0), 450));
      writer.start();
      outputs.add(digest(ims.getInputStream()));
      assertThat(ims.waitFor()).as(outputs.toString()).isZero();
      writer.join();
    }
    assertThat(outputs.get(0)).startsWith("450 lines, ").isEqualTo(outputs.get(1));
  }

  @Test
  void a_part_that_a_crash_left_is_passed_over() throws IOException {
    Path output = folder.resolve("x.jsonl");
    String stale = ".ims-" + ProcessHandle.current().pid() + "-0.part";
    Files.writeString(folder.resolve(stale), "of a crash");
    Path part = Files.writeString(folder.resolve("x.jsonl.part"), ONE);
    Call call =
        Call.of(
            "assess",
            "--input",
            "jsonl",
            "--format",
            "jsonl",
            "--fail-on",
            "never",
            "--output",
            output.toString(),
            part.toString());
    assertThat(call).isEqualTo(new Call(0, "", ""));
    assertThat(output).content().startsWith("{\"dossier\":\"a\",");
    assertThat(part).hasContent(ONE);
    assertThat(folder.resolve(stale)).hasContent("of a crash");
    assertThat(names()).containsExactly(stale, "x.jsonl", "x.jsonl.part");
  }

  @Test
  void an_output_that_cannot_take_its_place_leaves_no_part() throws IOException {
    Path output = folder.resolve("x.jsonl");
    InputStream inBetween =
        new InputStream() {
          @Override
          public int read() throws IOException {
            Files.createDirectories(output.resolve("in-the-way"));
            return -1;
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return read();
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Ims.run(
            inBetween,
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            "assess",
            "-",
            "--input",
            "jsonl",
            "--format",
            "jsonl",
            "--output",
            output.toString());
    assertThat(code).isEqualTo(74);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("-:1:1: $: is empty; a dossier starts with ims: 1\nims: '" + output + "' could")
        .endsWith("; mend that, or name another\n");
    assertThat(names()).containsExactly("x.jsonl");
  }

  @Test
  void work_that_is_interrupted_leaves_the_old_file_and_nothing_beside_it()
      throws IOException, InterruptedException {
    Path output = Files.writeString(folder.resolve("cut.jsonl"), "what was there\n");
    Process ims =
        ImsProcess.start(
            List.of(),
            "assess",
            "-",
            "--input",
            "jsonl",
            "--format",
            "jsonl",
            "--output",
            output.toString());
    Thread writer = new Thread(() -> feed(ims.getOutputStream(), "}\n", Integer.MAX_VALUE));
    writer.start();
    Path part = folder.resolve(".ims-" + ims.pid() + "-0.part");
    while (ims.isAlive() && (!Files.exists(part) || Files.size(part) < 2_000_000)) {
      Thread.sleep(5);
    }
    assertThat(ims.isAlive()).isTrue();
    ims.destroy();
    assertThat(ims.waitFor()).isEqualTo(128 + 15);
    writer.join();
    assertThat(output).hasContent("what was there\n");
    assertThat(names()).containsExactly("cut.jsonl");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Writes so many dossiers, or until nobody takes them. */
  private static void feed(OutputStream stream, String rest, int count) {
    try (OutputStream out = new BufferedOutputStream(stream)) {
      for (int i = 0; i < count; i++) {
        String line =
            "{\"ims\":1,\"dossier\":\"n" + i + "\",\"contribution\":{\"forms\":[\"unit\"]}" + rest;
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // the process has ended, which the test looks at
    }
  }

  /** How much there is in a stream, and what, without keeping it; all of what is short. */
  private static String digest(InputStream stream) throws IOException {
    long lines = 0;
    long bytes = 0;
    String first = "";
    Hasher hash = Hashing.sha256().newHasher();
    byte[] buffer = new byte[1 << 16];
    for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
      hash.putBytes(buffer, 0, n);
      if (bytes == 0) {
        first = new String(buffer, 0, Math.min(n, 300), StandardCharsets.UTF_8);
      }
      bytes += n;
      for (int i = 0; i < n; i++) {
        lines += buffer[i] == '\n' ? 1 : 0;
      }
    }
    return lines < 450 ? first : lines + " lines, " + bytes + " bytes, " + hash.hash();
  }

  /** Whether another thread could write now, or end the process. */
  private static boolean tryElsewhere(Shell shell) {
    boolean[] free = new boolean[1];
    Thread other =
        new Thread(
            () -> {
              free[0] = shell.whole().tryLock();
              if (free[0]) {
                shell.whole().unlock();
              }
            });
    other.start();
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return free[0];
  }

  private static long line(StringBuilder text) {
    return text.chars().filter(c -> c == '\n').count() - 1;
  }

  private static String told(JsonNode line) {
    return line.has("problem")
        ? "problem " + line.get("problem").get("line").asInt()
        : line.get("dossier").asString();
  }

  private static String report(String id) {
    return "{\"ims\":1,\"dossier\":\"" + id + "\",\"report\":{}}\n";
  }

  private static List<JsonNode> parsed(String lines) {
    return lines.lines().map(JSON::readTree).toList();
  }

  private static List<JsonNode> elements(JsonNode list) {
    return ImmutableList.copyOf(list);
  }

  private static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      return files.map(Path::toString).filter(name -> name.endsWith(".yaml")).sorted().toList();
    }
  }

  private static String[] call(List<String> files, String... before) {
    return Stream.concat(Stream.of(before), files.stream()).toArray(String[]::new);
  }
}
