package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.io.problem.Location;
import org.junit.jupiter.api.Test;

class LocationsTest {

  private static final String TEXT =
      """
      # a comment
      ims: 1
      dossier: a
      title: &t Rode Zee
      contribution:
        forms: [unit, civil]
        areas: *t
      points:
        grounds:
          interest: x
      procedure:
        - {date: 2024-01-01, step: letter, to: senate}
        -
          date: 2024-01-02
          step: debate
          positions: {A: for, A.B: against, "C[1]": for}
      """;

  private static String at(String path) {
    Locations locations = Reading.read("x.yaml", TEXT).dossiers().get(0).locations();
    return locations.of(path).map(Location::toString).orElse("nowhere");
  }

  @Test
  void a_key_stands_where_its_name_stands() {
    assertThat(at("dossier")).isEqualTo("3:1");
    assertThat(at("contribution.forms")).isEqualTo("6:3");
    assertThat(at("points.grounds.interest")).isEqualTo("10:5");
    assertThat(at("procedure[0].to")).isEqualTo("12:38");
  }

  @Test
  void an_element_stands_where_it_starts() {
    assertThat(at("contribution.forms[1]")).isEqualTo("6:17");
    assertThat(at("procedure[0]")).isEqualTo("12:5");
    assertThat(at("procedure[1]")).isEqualTo("14:5");
  }

  @Test
  void an_alias_stands_where_it_is_written() {
    assertThat(at("contribution.areas")).isEqualTo("7:3");
  }

  @Test
  void what_is_not_stated_stands_at_the_nearest_statement_around_it() {
    assertThat(at("contribution.secrecy")).isEqualTo("5:1");
    assertThat(at("contribution.period.through")).isEqualTo("5:1");
    assertThat(at("procedure[1].to")).isEqualTo("14:5");
    assertThat(at("procedure[7].to")).isEqualTo("11:1");
    assertThat(at("procedure.letter")).isEqualTo("11:1");
    assertThat(at("recorded-through")).isEqualTo("2:1");
    assertThat(at("judgements[0]")).isEqualTo("2:1");
    assertThat(at("")).isEqualTo("2:1");
    assertThat(at("$")).isEqualTo("2:1");
  }

  @Test
  void a_name_with_dots_and_brackets_is_found() {
    assertThat(at("procedure[1].positions.A")).isEqualTo("16:17");
    assertThat(at("procedure[1].positions.A.B")).isEqualTo("16:25");
    assertThat(at("procedure[1].positions.C[1]")).isEqualTo("16:39");
  }

  @Test
  void each_fact_of_a_cooperation_has_a_path() {
    String text =
        """
        ims: 1
        dossier: a
        cooperation:
          objectives: {efficiency: x}
          milestones: [{}, {planned: 2024-01-01}]
          sovereignty:
            voting-rule: {answer: consensus, inferred: true}
        """;
    Locations locations = Reading.read("x.yaml", text).dossiers().get(0).locations();
    assertThat(locations.of("cooperation.objectives.efficiency")).contains(new Location(4, 16));
    assertThat(locations.of("cooperation.milestones[1].planned")).contains(new Location(5, 21));
    assertThat(locations.of("cooperation.sovereignty.voting-rule")).contains(new Location(7, 5));
    assertThat(locations.of("cooperation.sovereignty.trust")).contains(new Location(6, 3));
  }

  @Test
  void a_malformed_path_stands_nowhere() {
    assertThat(at(".x")).isEqualTo("nowhere");
    assertThat(at("[0]")).isEqualTo("nowhere");
    assertThat(at("title.")).isEqualTo("nowhere");
  }

  @Test
  void json_lines_have_places_too() {
    String line = "{\"ims\":1,\"dossier\":\"a\",\"report\":{}}\n";
    ReadResult result = Reading.read("x.jsonl", line + line.replace("\"a\"", "\"b\""));
    assertThat(result.dossiers().get(1).locations().of("report")).contains(new Location(2, 24));
  }
}
