package nl.ims.io.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.List;
import nl.ims.io.Assessed;
import nl.ims.io.Look;
import nl.ims.io.page.Letters;
import org.junit.jupiter.api.Test;

final class TimelineTest {

  private static String dossier(String id, String follows) {
    return "{ims: 1, dossier: "
        + id
        + (follows.isEmpty() ? "" : ", follows: " + follows)
        + ", report: {}}\n";
  }

  private static List<List<String>> chains(Iterable<Assessed> assessed) {
    return Lists.transform(
        Timeline.of(assessed),
        timeline -> Lists.transform(timeline.chapters(), chapter -> chapter.dossier().id()));
  }

  @Test
  void decisions_that_follow_one_another_are_on_one_line_in_their_order() {
    String yaml =
        String.join(
            "---\n",
            dossier("c", "b"),
            dossier("x", ""),
            dossier("a", ""),
            dossier("b", "a"),
            dossier("y", "none"));
    assertThat(chains(TimelineSamples.assessed("a.yaml", yaml)))
        .containsExactly(List.of("a", "b", "c"), List.of("x"), List.of("y"));
  }

  @Test
  void one_that_is_followed_is_looked_for_in_the_same_file_first() {
    List<Assessed> all = Lists.newArrayList(TimelineSamples.assessed("1", dossier("a", "")));
    all.addAll(TimelineSamples.assessed("2", dossier("b", "a") + "---\n" + dossier("a", "")));
    all.addAll(TimelineSamples.assessed("3", dossier("c", "a")));
    assertThat(Timeline.of(all))
        .extracting(
            timeline ->
                Lists.transform(timeline.chapters(), c -> c.dossier().id() + c.assessed().file()))
        .containsExactly(List.of("a1", "c3"), List.of("a2", "b2"));
  }

  @Test
  void dossiers_of_several_files_that_follow_each_other_in_a_circle_do_no_harm() {
    List<Assessed> all = Lists.newArrayList(TimelineSamples.assessed("1", dossier("a", "b")));
    all.addAll(TimelineSamples.assessed("2", dossier("b", "a")));
    assertThat(chains(all).stream().mapToInt(List::size).sum()).isEqualTo(2);
  }

  @Test
  void a_chain_of_very_many_decisions_takes_no_time() {
    StringBuilder yaml = new StringBuilder(dossier("d0", ""));
    for (int i = 1; i < 2000; i++) {
      yaml.append("---\n").append(dossier("d" + i, "d" + (i - 1)));
    }
    ImmutableList<Assessed> all = TimelineSamples.assessed("a.yaml", yaml.toString());
    List<List<String>> chains = chains(Lists.reverse(all));
    assertThat(chains).hasSize(1);
    assertThat(chains.get(0)).startsWith("d0", "d1").endsWith("d1999");
  }

  @Test
  void the_order_of_steps_in_the_file_changes_nothing() {
    List<String> steps =
        Lists.newArrayList(
            "  - {date: 2024-03-08, step: letter, to: house-of-representatives, paper:"
                + " kst-29521-1}\n",
            "  - {date: 2024-03-08, step: letter, to: senate, paper: kst-29521-A}\n",
            "  - {date: 2024-03-08, step: decision, by: government}\n",
            "  - {date: 2024-03-01, step: notification}\n");
    String head = "ims: 1\ndossier: a\ncontribution: {}\nprocedure:\n";
    Look look = Look.in(nl.ims.model.term.Language.EN);
    String page = TimelineReport.of(TimelineSamples.of(head + String.join("", steps)), look);
    Collections.reverse(steps);
    assertThat(TimelineReport.of(TimelineSamples.of(head + String.join("", steps)), look))
        .isEqualTo(page);
  }

  @Test
  void letters_go_on_after_z() {
    assertThat(ImmutableList.of(Letters.of(0), Letters.of(25), Letters.of(26), Letters.of(702)))
        .containsExactly("A", "Z", "AA", "AAA");
  }

  @Test
  void bars_of_what_was_late_at_one_time_have_lanes_of_their_own() {
    Bars bars = Bars.of(TimelineSamples.mission());
    assertThat(bars.all())
        .extracting(
            bar -> bar.due().day() + " " + bar.through() + " " + bar.lane() + " " + bar.open())
        .containsExactly(
            "2015-05-20 2015-06-02 0 false",
            "2016-05-18 2016-06-30 0 true",
            "2017-05-17 2017-06-30 0 true");
  }
}
