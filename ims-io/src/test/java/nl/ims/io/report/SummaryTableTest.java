package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import nl.ims.io.Assessed;
import nl.ims.io.Look;
import nl.ims.io.timeline.TimelineSamples;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

final class SummaryTableTest {

  private static final String THREE =
      """
      ims: 1
      dossier: law-broken
      recorded-through: 2024-01-31
      contribution: {purposes: [], task: covert-operation, secrecy: none}
      ---
      ims: 1
      dossier: a-name-that-is-much-longer-than-there-is-room-for-in-its-column
      contribution: {task: covert-operation}
      ---
      {ims: 1, dossier: year, report: {year: 2015}}
      """;

  private static final ImmutableList<Assessed> ALL = TimelineSamples.assessed("a.yaml", THREE);

  @Test
  void has_a_line_for_each_dossier_with_the_level_of_its_worst_finding() {
    assertThat(
            SummaryTable.in(Look.in(Language.EN).withWidth(80))
                .of(ALL, SummaryTableTest::isBroken, "violated/practice"))
        .isEqualTo(
            """
            3 dossiers

              dossier                      regime              V   J   U   S   D  worst
            ✗ law-broken                   outside             1   .   .   .   .  law
              a-name-that-is-much-longer…  outside             .   .   8   .   .  law
              year                         -                   .   .  10   .   .  commitment

            ✗ violated/practice · V violated · J needs judgement · U undetermined ·
            S satisfied · D overdue
            Worst: the highest level of what is violated; if nothing is, of what needs
            judgement; else of what is undetermined.
            """);
  }

  @Test
  void speaks_dutch_and_has_no_mark_to_explain_if_there_is_none() {
    String table = SummaryTable.in(Look.in(Language.NL)).of(ALL, a -> false, "x");
    assertThat(table)
        .startsWith("3 dossiers\n\n  dossier ")
        .contains("ergste\n")
        .endsWith(
            "\nG geschonden · J oordeel nodig · O onbepaald · V voldaan · T over tijd\n"
                + "Ergste: het hoogste niveau van wat is geschonden; is er niets geschonden, dan van"
                + " wat oordeel nodig\nheeft; anders van wat onbepaald is.\n");
  }

  @Test
  void colour_changes_nothing_but_colour() {
    Look look = Look.in(Language.EN);
    SummaryTable table = SummaryTable.in(look);
    SummaryTable coloured = SummaryTable.in(look.withColour(true));
    assertThat(coloured.of(ALL, a -> true, "x").replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(table.of(ALL, a -> true, "x"));
  }

  private static boolean isBroken(Assessed assessed) {
    return assessed.assessment().dossier().id().equals("law-broken");
  }
}
