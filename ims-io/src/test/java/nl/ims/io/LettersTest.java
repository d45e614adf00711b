package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ims.io.LettersCorpus.Marked;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.Step;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real letters are all there, and say no more than what was read or is marked as inferred. */
final class LettersTest {

  private static LettersCorpus letters;
  private static ImmutableSortedMap<String, Said> said;

  @BeforeAll
  static void read() throws IOException {
    letters = LettersCorpus.read();
    said = Said.read();
  }

  private static Said said(Marked row) {
    Said line = said.get(row.row());
    if (line == null) {
      throw new AssertionError("said.tsv has no line for " + row.row());
    }
    return line;
  }

  /** The ids of the rows of some kind. */
  private static List<String> those(Predicate<Marked> wanted) {
    return letters.rows().stream().filter(wanted).map(Marked::row).sorted().toList();
  }

  private static List<String> ids(Predicate<Dossier> wanted) {
    return letters.dossiers().stream().filter(wanted).map(Dossier::id).sorted().toList();
  }

  @Test
  void every_file_is_read_without_a_problem() {
    assertThat(letters.files().values().stream().flatMap(file -> file.problems().stream()))
        .isEmpty();
    assertThat(ids(dossier -> true)).doesNotHaveDuplicates();
  }

  @Test
  void each_of_the_152_letters_is_marked_once() {
    assertThat(those(row -> true)).isEqualTo(said.keySet().asList());
    assertThat(those(row -> !row.row().contains("/"))).hasSize(152);
    assertThat(letters.mentions()).as("lines that name a row").hasSize(letters.rows().size());
  }

  @Test
  void every_letter_whose_day_is_known_is_a_step() {
    assertThat(those(row -> said(row).day().equals("remembered") && row.step().isPresent()))
        .isEmpty();
    assertThat(those(row -> said(row).day().equals(Said.READ) && row.step().isEmpty()))
        .as("two letters on how parliament is involved assign nothing and are no step")
        .containsExactly("D028", "D106");
    assertThat(
            those(
                row ->
                    said(row).day().equals("inferred")
                        && row.step().filter(Step::inferred).isEmpty()
                        && !row.row().equals("D119")))
        .as("a day that is inferred is marked; of D119 no letter was seen")
        .isEmpty();
  }

  @Test
  void what_a_dossier_follows_is_in_its_stream_or_has_no_row() {
    ImmutableList.Builder<String> elsewhere = ImmutableList.builder();
    for (ReadResult file : letters.files().values()) {
      List<String> here = Reading.ids(file);
      file.dossiers().stream()
          .flatMap(read -> read.dossier().follows().stream())
          .filter(id -> !here.contains(id))
          .forEach(elsewhere::add);
    }
    assertThat(elsewhere.build()).containsExactly("counter-piracy-2014", "efp-2021");
  }

  @Test
  void article_100_is_invoked_only_where_text_or_title_was_read() {
    assertThat(
            those(
                row ->
                    invokes(row, Invocation.ARTICLE_100)
                        && !said(row).evidence().equals("own-text")
                        && !said(row).evidence().equals("title-as-cited")))
        .isEmpty();
    assertThat(
            those(
                row -> invokes(row, Invocation.NONE) && !said(row).evidence().equals("quotation")))
        .isEmpty();
    long stated = steps().filter(step -> step.invokes().isPresent()).count();
    assertThat(those(row -> row.step().flatMap(Step::invokes).isPresent())).hasSize((int) stated);
  }

  private static boolean invokes(Marked row, Invocation invocation) {
    return row.step().flatMap(Step::invokes).filter(invocation::equals).isPresent();
  }

  private static Stream<Step> steps() {
    return letters.dossiers().stream().flatMap(dossier -> dossier.procedure().stream());
  }

  @Test
  void ministers_are_stated_only_where_all_signatures_were_read() {
    assertThat(
            those(
                row ->
                    row.step().flatMap(Step::by).isPresent() && !said(row).signed().equals("read")))
        .isEmpty();
  }

  @Test
  void a_decision_is_told_only_where_the_opening_was_read_for_it() {
    assertThat(those(row -> row.step().flatMap(Step::decided).filter(told -> told).isPresent()))
        .containsExactly(
            "D003", "D087", "D109", "D111", "D125", "D129", "D136", "D154", "D171", "D172");
    assertThat(those(row -> row.step().flatMap(Step::decided).filter(told -> !told).isPresent()))
        .as("the letter on Uruzgan describes an intention")
        .containsExactly("D030");
  }

  @Test
  void a_log_is_complete_only_where_the_chain_was_seen_whole() {
    assertThat(ids(dossier -> dossier.recordedThrough().isPresent()))
        .containsExactly(
            "counter-piracy-2016",
            "counter-piracy-2017",
            "eutm-mali-2013",
            "isaf-uruzgan-2005",
            "red-sea-2024",
            "resolute-support-2021");
    assertThat(ids(dossier -> dossier.pointsComplete().isPresent())).isEmpty();
    assertThat(ids(dossier -> !dossier.judgements().isEmpty())).isEmpty();
  }

  @Test
  void armed_force_and_secrecy_are_never_given_out_as_read() {
    assertThat(
            ids(
                dossier ->
                    lacks(dossier, ContributionKey.ARMED_FORCE, c -> c.armedForce().isPresent())
                        || lacks(dossier, ContributionKey.SECRECY, c -> c.secrecy().isPresent())))
        .isEmpty();
  }

  private static boolean lacks(
      Dossier dossier, ContributionKey key, Predicate<Contribution> stated) {
    return dossier
        .contribution()
        .filter(stated)
        .filter(
            contribution -> !contribution.inferred().orElse(ImmutableSortedSet.of()).contains(key))
        .isPresent();
  }

  @Test
  void whatever_is_inferred_has_a_comment() throws IOException {
    for (String file : letters.files().keySet()) {
      Path path = LettersCorpus.FOLDER.resolve(file);
      List<String> lines = Files.readAllLines(path);
      String comment = "";
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.startsWith("#")) {
          comment =
              line.startsWith("# Inferred: ") ? line : comment + " " + line.substring(1).strip();
        } else if (line.startsWith("  inferred: [")) {
          for (String key : line.replaceAll(".*\\[|\\]", "").split(", ", -1)) {
            assertThat(comment).as("%s:%s", file, i + 1).contains(key + " (");
          }
        }
      }
      letters.files().get(file).dossiers().forEach(read -> commented(read, lines));
    }
  }

  private static void commented(ReadDossier read, List<String> lines) {
    for (int i = 0; i < read.dossier().procedure().size(); i++) {
      if (read.dossier().procedure().get(i).inferred()) {
        int line = read.locations().of("procedure[" + i + "]").orElseThrow().line();
        assertThat(lines.get(line - 2)).as("%s:%s", read.file(), line).startsWith("  #");
      }
    }
  }
}
