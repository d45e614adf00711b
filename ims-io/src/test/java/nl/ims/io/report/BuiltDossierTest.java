package nl.ims.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.Locations;
import nl.ims.io.Look;
import nl.ims.io.ReadDossier;
import nl.ims.io.WaiversReader;
import nl.ims.io.data.GrowingReport;
import nl.ims.io.data.JsonLineReport;
import nl.ims.io.data.JsonReport;
import nl.ims.io.data.JunitReport;
import nl.ims.io.data.SarifReport;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.OtherSource;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.dossier.DossierKind;
import nl.ims.rules.dossier.Questions;
import nl.ims.rules.waiver.FindingName;
import nl.ims.rules.waiver.Grounds;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.Waivers;
import org.junit.jupiter.api.Test;

/** A dossier that was built, under a rule of one's own, in every format. */
class BuiltDossierTest {
  private static final String ID = "house/police-too";
  private static final OtherSource HANDBOOK =
      new OtherSource("House handbook, 2nd ed.", Optional.of("https://example.org/handbook?e=2"));

  private static final Rule RULE =
      Rule.rule(ID, Level.GUIDANCE)
          .levelLabel("huisregel", "house policy")
          .sentence("Er gaat politie mee.", "Police go too.")
          .demands(
              Questions.FORMS.holds(Form.POLICE),
              Text.of("er gaat politie mee", "police go too"),
              Text.of("er gaat geen politie mee", "no police go"))
          .cites(
              Constitution.article(100).citation(),
              Citation.of(HANDBOOK, Text.of("hoofdstuk 3", "chapter 3"), Evidence.READ))
          .build();

  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("built")
          .contribution(Contribution.builder().forms(ImmutableSortedSet.of(Form.UNIT)).build())
          .build();

  private static final Assessor ASSESSOR =
      Assessor.standard()
          .withBooks(
              DossierKind.CONTRIBUTION,
              RuleBook.of("house", Text.of("Huisregels", "House rules"), RULE));

  private static final Assessed ASSESSED =
      Assessed.of(ReadDossier.built(DOSSIER, "built here"), ASSESSOR.assess(DOSSIER));

  private static String written(GrowingReport report, ByteArrayOutputStream to) {
    report.add(ASSESSED);
    report.finish(ImmutableList.of());
    return to.toString(UTF_8);
  }

  @Test
  void no_statement_of_it_has_a_place() {
    assertThat(Locations.none().of("")).isEmpty();
    assertThat(Locations.none().of("contribution.forms")).isEmpty();
    assertThat(ASSESSED.file()).isEqualTo("built here");
  }

  @Test
  void every_format_tells_the_own_rule() throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ByteArrayOutputStream sarif = new ByteArrayOutputStream();
    ByteArrayOutputStream junit = new ByteArrayOutputStream();
    StringBuilder html = new StringBuilder();
    AssessHtml.in(Language.EN)
        .write(ImmutableList.of(ASSESSED), ImmutableList.of(), assessed -> false, "", html);

    assertThat(
            ImmutableList.of(
                TextReport.in(Look.in(Language.EN)).of(ASSESSED),
                MarkdownReport.in(Language.EN)
                    .of(ImmutableList.of(ASSESSED), ImmutableList.of(), assessed -> false, ""),
                html.toString(),
                written(JsonReport.to(json, Language.EN), json),
                new String(JsonLineReport.in(Language.EN).of(ASSESSED), UTF_8),
                written(SarifReport.to(sarif, Language.EN, "0"), sarif),
                written(JunitReport.to(junit, Language.EN), junit)))
        .allSatisfy(
            report ->
                assertThat(report)
                    .contains("built", ID, "No police go", "House handbook, 2nd ed.")
                    .containsIgnoringCase("forms: unit."));
    assertThat(json.toString(UTF_8).replaceAll("\\s+", " "))
        .contains(
            "{ \"paper\": \"House handbook, 2nd ed.\","
                + " \"address\": \"https://example.org/handbook?e=2\","
                + " \"where\": \"chapter 3\","
                + " \"evidence\": \"read\" }");
    assertThat(json.toString(UTF_8).replaceAll("\\s+", " "))
        .contains(
            "\"level\": \"guidance\","
                + " \"level-label\": { \"nl\": \"huisregel\", \"en\": \"house policy\" },"
                + " \"verdict\": \"violated\"");
    assertThat(TextReport.in(Look.in(Language.EN)).of(ASSESSED)).contains(ID + " · house policy");
    assertThat(html.toString()).contains("house policy");
    assertThat(html.toString()).contains("href=\"https://example.org/handbook?e&#x3D;2\"");
    assertThat(
            ExplainReport.in(Look.in(Language.NL)).of(ASSESSED, ASSESSED.assessment().findings()))
        .contains(ID, "Er gaat geen politie mee.", "Vormen: eenheid.");
  }

  @Test
  void a_waiver_sets_the_own_rule_aside() {
    LocalDate asOf = LocalDate.of(2024, 1, 1);
    Waiver waiver =
        new Waiver(
            new FindingName("built", ID, Optional.empty()),
            new Grounds(
                Text.of("geen mandaat", "no mandate"),
                Text.of("het bestuur", "the board"),
                Paper.parse("kst-29521-471")),
            LocalDate.of(2024, 1, 1));
    Assessment assessment =
        ASSESSOR.withAsOf(asOf).assess(DOSSIER).withWaivers(Waivers.of(ImmutableSet.of(waiver)));
    Finding finding =
        assessment.findings().stream()
            .filter(any -> any.rule().id().equals(ID))
            .findFirst()
            .orElseThrow();

    assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(assessment.setAside().by(finding)).contains(waiver);
  }

  @Test
  void files_name_the_own_rule_in_a_judgement_and_in_a_waiver() {
    String dossier =
        """
        ims: 1
        dossier: read
        contribution: {forms: [unit]}
        judgements:
          - {rule: house/police-too, by: [government], date: 2024-01-01, outcome: accepted, reason: r}
        """;
    String waivers =
        """
        ims-waivers: 1
        waivers:
          - {dossier: read, rule: house/police-too, reason: r, authority: a, paper: kst-29521-471,
             through: 2024-12-31}
        """;

    assertThat(DossierReader.read("x.yaml", dossier.getBytes(UTF_8), ASSESSOR).problems())
        .isEmpty();
    assertThat(WaiversReader.read("w.yaml", waivers.getBytes(UTF_8), ASSESSOR).problems())
        .isEmpty();
    assertThat(DossierReader.read("x.yaml", dossier.getBytes(UTF_8)).problems())
        .extracting(Object::toString)
        .containsExactly(
            "x.yaml:5:12: judgements[0].rule: unknown code 'house/police-too' (valid: regime, or"
                + " the"
                + " id of a rule, as printed by: ims rules)");
    assertThat(WaiversReader.read("w.yaml", waivers.getBytes(UTF_8)).problems())
        .extracting(Object::toString)
        .containsExactly(
            "w.yaml:3:27: waivers[0].rule: unknown code 'house/police-too' (valid: the id of a rule"
                + " on dossiers, as printed by: ims rules)");
  }
}
