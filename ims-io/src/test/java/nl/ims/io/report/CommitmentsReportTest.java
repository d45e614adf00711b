package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import nl.ims.io.DossierReader;
import nl.ims.io.Look;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadResult;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

final class CommitmentsReportTest {

  private static final String DIVISION =
      """
      ims: 1
      dossier: division
      cooperation:
        depth: integration
        units:
          - {name: 414 Tankbataljon, from: 2019-01-01, through: 2019-12-31, committed-to: [nrf]}
        sovereignty:
          deployment-decision: each-state
          right-of-refusal: {answer: at-any-time, inferred: true}
          capability-gain: nothing
      """;

  private static final String OPERATION =
      """
      ims: 1
      dossier: operation
      contribution:
        period: {from: 2019-12-31, through: 2020-06-30}
        units: [{name: 414 tankbataljon}]
      """;

  private static ImmutableList<Dossier> dossiers(String... yaml) {
    ReadResult read =
        DossierReader.read("a.yaml", String.join("---\n", yaml).getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems()).isEmpty();
    return read.dossiers().stream()
        .map(ReadDossier::dossier)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void tells_what_is_promised_twice_and_what_an_integrated_framework_answers() {
    assertThat(CommitmentsReport.of(dossiers(DIVISION, OPERATION), Look.in(Language.EN)))
        .hasValue(
            """
            Units promised twice (guidance)
                414 Tankbataljon: division (2019-01-01..2019-12-31) and nrf (?..?, says division); perhaps on
                  the same days: not all days are stated.
                414 Tankbataljon: division (2019-01-01..2019-12-31) and operation (2019-12-31..2020-06-30); on
                  the same days.
                414 Tankbataljon: nrf (?..?, says division) and operation (2019-12-31..2020-06-30); perhaps on
                  the same days: not all days are stated.

            operation brings in what division answers on authority:
                decision on deployment: each state itself
                right of refusal: at any time (inferred)
            """);
  }

  @Test
  void speaks_dutch_and_says_when_nothing_is_answered() {
    String silent = "ims: 1\ndossier: corps\ncooperation: {depth: integration}\n";
    String part = "ims: 1\ndossier: d\ncontribution: {frameworks: [corps]}\n";
    assertThat(CommitmentsReport.of(dossiers(silent, part), Look.in(Language.NL)))
        .hasValue(
            """
            d brengt de antwoorden over gezag mee van corps:
                geen is vermeld
            """);
    assertThat(CommitmentsReport.of(dossiers(DIVISION), Look.in(Language.NL)))
        .hasValue(
            """
            Eenheden die tweemaal zijn toegezegd (handreiking)
                414 Tankbataljon: division (2019-01-01..2019-12-31) en nrf (?..?, volgens division); mogelijk op
                  dezelfde dagen: niet alle dagen zijn vermeld.
            """);
  }

  @Test
  void a_framework_that_had_the_unit_at_another_time_brings_nothing_in() {
    String earlier = DIVISION.replace(", committed-to: [nrf]", "");
    String later = OPERATION.replace("from: 2019-12-31", "from: 2020-01-01");
    assertThat(CommitmentsReport.of(dossiers(earlier, later), Look.in(Language.EN))).isEmpty();
  }

  @Test
  void is_silent_where_there_is_nothing_to_tell() {
    assertThat(CommitmentsReport.of(dossiers(OPERATION), Look.in(Language.EN))).isEmpty();
    assertThat(
            CommitmentsReport.of(
                dossiers(DIVISION.replace("integration", "pooling").replace("[nrf]", "[]")),
                Look.in(Language.EN)))
        .isEmpty();
  }
}
