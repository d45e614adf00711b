package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.problem.Location;
import nl.ims.io.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines from a stream: the same as from the whole input, whatever the pieces in which it comes. */
final class JsonLinesTest {

  private static final String A = line("a");
  private static final String B = line("b");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1 << 20})
  void any_pieces_give_what_the_whole_gives(int piece) throws IOException {
    String text =
        "\ufeff" + A + "\r\n\r\n \t\n" + line("\u00e9") + "\nbad\r" + A + "\n{\"ims\":2}\n" + B;
    for (String end : List.of("", "\n", "\r", "\r\n", "\n\n")) {
      byte[] bytes = (text + end).getBytes(StandardCharsets.UTF_8);
      ReadResult whole = DossierReader.readLines("x", bytes);
      ReadResult streamed = streamed(bytes, piece);
      assertThat(streamed.problems()).isEqualTo(whole.problems()).hasSize(4);
      assertThat(dossiers(streamed)).isEqualTo(dossiers(whole)).hasSize(2);
      assertThat(streamed.dossiers().get(1).locations().of("report"))
          .isEqualTo(whole.dossiers().get(1).locations().of("report"));
    }
  }

  @Test
  void a_byte_that_is_no_utf_8_is_told_at_its_place_in_the_stream() throws IOException {
    byte[] bytes =
        ("\n" + A + "\n{\"ims\":1,\"x\":\"\u00e9\"}\n").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(streamed(bytes, 5).problems())
        .isEqualTo(DossierReader.readLines("x", bytes).problems())
        .map(Problem::toString)
        .containsExactly("x:3:15: $: byte 0xE9 at offset 51 is not UTF-8; save the file as UTF-8");
  }

  @Test
  void a_line_of_five_megabytes_is_its_own_problem() throws IOException {
    String large = "{\"x\":\"" + "x".repeat(5_000_000) + "\"}";
    byte[] bytes = (A + "\n" + large + "\n" + B).getBytes(StandardCharsets.UTF_8);
    ReadResult read = streamed(bytes, 4096);
    assertThat(dossiers(read)).containsExactly("a", "b");
    assertThat(read.problems())
        .isEqualTo(DossierReader.readLines("x", bytes).problems())
        .map(Problem::toString)
        .containsExactly("x:2:1: $: has 5000008 bytes; the limit for one document is 1048576");
  }

  @Test
  void a_line_at_the_limit_is_read_and_one_byte_more_is_not() throws IOException {
    String longest = A + " ".repeat((1 << 20) - A.length());
    assertThat(dossiers(streamed((longest + "\n").getBytes(StandardCharsets.UTF_8), 1 << 16)))
        .containsExactly("a");
    assertThat(streamed((longest + " \n").getBytes(StandardCharsets.UTF_8), 1 << 16).problems())
        .map(Problem::toString)
        .containsExactly("x:1:1: $: has 1048577 bytes; the limit for one document is 1048576");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \n\t\r\n", "\ufeff", "\ufeff\n"})
  void an_input_without_a_line_is_one_problem(String text) throws IOException {
    assertThat(streamed(text.getBytes(StandardCharsets.UTF_8), 2).problems())
        .map(Problem::toString)
        .containsExactly("x:1:1: $: is empty; a dossier starts with ims: 1");
  }

  @Test
  void each_line_tells_how_far_it_reaches() throws IOException {
    JsonLines lines = JsonLines.of("x", pieces("a\r\n\nbc\nd".getBytes(StandardCharsets.UTF_8), 1));
    List<Long> ends = new ArrayList<>();
    List<Long> lengths = new ArrayList<>();
    for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      ends.add(next.get().end());
      lengths.add(next.get().length());
    }
    assertThat(lengths).containsExactly(1L, 2L, 1L);
    assertThat(ends).containsExactly(2L, 7L, 8L);
  }

  @Test
  void a_stream_that_breaks_gives_the_lines_before() throws IOException {
    InputStream good = new ByteArrayInputStream((A + "\n").getBytes(StandardCharsets.UTF_8));
    InputStream breaking =
        new FilterInputStream(good) {
          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            if (count < 0) {
              throw new IOException("the disk is gone");
            }
            return count;
          }
        };
    JsonLines lines = JsonLines.of("x", breaking);
    assertThat(lines.next().orElseThrow().read().dossier()).isPresent();
    assertThatThrownBy(lines::next).isInstanceOf(IOException.class).hasMessage("the disk is gone");
  }

  @Test
  void the_id_of_a_bad_line_counts_too() throws IOException {
    String bad = A.replace("report", "rapport");
    byte[] bytes = (bad + "\n" + A + "\n" + A).getBytes(StandardCharsets.UTF_8);
    assertThat(streamed(bytes, 99).problems())
        .isEqualTo(DossierReader.readLines("x", bytes).problems());
    assertThat(streamed(bytes, 99).problems())
        .map(Problem::toString)
        .endsWith(
            "x:2:20: dossier: 'a' is the id of the document at 1:1 already; an id is unique in a"
                + " stream",
            "x:3:20: dossier: 'a' is the id of the document at 1:1 already; an id is unique in a"
                + " stream");
  }

  @Test
  void only_so_many_ids_are_remembered() throws IOException {
    StatedIds ids = StatedIds.ofAtMost(1500);
    for (int i = 0; i < 1500; i++) {
      assertThat(ids.problems(read(i + 1, "d" + i))).isEmpty();
      assertThat(ids.isFull()).isFalse();
    }
    assertThat(ids.problems(read(1501, "late"))).isEmpty();
    assertThat(ids.isFull()).isTrue();
    assertThat(ids.problems(read(1502, "late"))).isEmpty();
    for (int i = 0; i < 1500; i++) {
      assertThat(ids.problems(read(2000, "d" + i)))
          .map(Problem::toString)
          .containsExactly(
              "x:2000:9: dossier: 'd"
                  + i
                  + "' is the id of the document at "
                  + (i + 1)
                  + ":1 already; an id is unique in a stream");
    }
  }

  private static ReadLine read(int line, String id) {
    StatedId stated = new StatedId(id, "x", new Location(line, 9));
    return new ReadLine(Optional.empty(), ImmutableList.of(), Optional.of(stated));
  }

  private static ReadResult streamed(byte[] bytes, int piece) throws IOException {
    JsonLines lines = JsonLines.of("x", pieces(bytes, piece));
    StatedIds ids = StatedIds.none();
    List<ReadDossier> dossiers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      ReadLine read = next.get().read();
      List<Problem> all = ids.problems(read);
      problems.addAll(all);
      if (all.isEmpty()) {
        dossiers.add(read.dossier().orElseThrow());
      }
    }
    return new ReadResult(ImmutableList.copyOf(dossiers), ImmutableList.copyOf(problems));
  }

  /** A stream that hands out no more than so many bytes at a time. */
  private static InputStream pieces(byte[] bytes, int most) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        return super.read(into, from, Math.min(length, most));
      }
    };
  }

  private static List<String> dossiers(ReadResult read) {
    return read.dossiers().stream().map(d -> d.dossier().id()).toList();
  }

  private static String line(String id) {
    return "{\"ims\":1,\"dossier\":\"" + id + "\",\"report\":{}}";
  }
}
