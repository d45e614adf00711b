package nl.ims.io.tutorial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.Look;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadWaivers;
import nl.ims.io.WaiverUse;
import nl.ims.io.WaiversReader;
import nl.ims.io.data.JsonReport;
import nl.ims.io.data.JunitReport;
import nl.ims.io.data.SarifReport;
import nl.ims.io.report.AssessHtml;
import nl.ims.io.report.MarkdownReport;
import nl.ims.io.report.TextReport;
import nl.ims.model.term.Language;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.Assessor;
import nl.ims.rules.dossier.DossierKind;
import nl.ims.rules.testkit.Laws;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;
import nl.ims.rules.waiver.WaiverTally;

/** The own rule in every format, with a judgement and a waiver on it, and under the laws. */
@AddLifecycleHook(SteadyRun.class)
class HouseBookReportsTest {
  private static final Assessor ASSESSOR =
      Assessor.standard().withBooks(DossierKind.CONTRIBUTION, HouseBook.BOOK);

  private static final String DOSSIER =
      """
      ims: 1
      dossier: proposal
      contribution: {forms: [individuals]}
      procedure: [{date: 2024-01-01, step: letter}]
      judgements:
        - {rule: house/units-only, by: [government], date: 2024-01-01, outcome: accepted, reason: r}
      """;

  private static final String WAIVERS =
      """
      ims-waivers: 1
      waivers:
        - dossier: proposal
          rule: house/units-only
          reason: no units were at hand
          authority: the board
          paper: kst-29521-471
          through: 2024-12-31
      """;

  private static final ReadDossier READ =
      DossierReader.read("x.yaml", DOSSIER.getBytes(UTF_8), ASSESSOR).dossiers().get(0);
  private static final ReadWaivers SET_ASIDE =
      WaiversReader.read("w.yaml", WAIVERS.getBytes(UTF_8), ASSESSOR).waivers();
  private static final Assessed ASSESSED =
      Assessed.of(READ, ASSESSOR.assess(READ.dossier()).withWaivers(SET_ASIDE.waivers()));

  private static WaiverUse use() {
    WaiverTally tally = new WaiverTally(SET_ASIDE.waivers());
    tally.add(ASSESSED.assessment().setAside());
    return new WaiverUse(SET_ASIDE, tally.outcomes());
  }

  @Example
  void every_format_tells_it() throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonReport asJson = JsonReport.to(json, Language.EN);
    asJson.add(ASSESSED);
    asJson.finish(ImmutableList.of(), use());
    ByteArrayOutputStream sarif = new ByteArrayOutputStream();
    SarifReport asSarif = SarifReport.to(sarif, Language.EN, "1", SET_ASIDE);
    asSarif.add(ASSESSED);
    asSarif.finish(ImmutableList.of(), use());
    ByteArrayOutputStream junit = new ByteArrayOutputStream();
    JunitReport asJunit = JunitReport.to(junit, Language.EN);
    asJunit.add(ASSESSED);
    asJunit.finish(ImmutableList.of(), use());
    StringBuilder html = new StringBuilder();
    AssessHtml.in(Language.EN)
        .withWaivers(use())
        .write(ImmutableList.of(ASSESSED), ImmutableList.of(), any -> false, "", html);
    String markdown =
        MarkdownReport.in(Language.EN)
            .withWaivers(use())
            .of(ImmutableList.of(ASSESSED), ImmutableList.of(), any -> false, "");

    for (String report :
        List.of(
            TextReport.in(Look.in(Language.EN)).of(ASSESSED),
            json.toString(UTF_8),
            sarif.toString(UTF_8),
            junit.toString(UTF_8),
            markdown,
            html.toString())) {
      assertThat(report.replaceAll("\\s+", " "))
          .contains("house/units-only", "No units go", "units were at hand");
    }
  }

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.forRules();
  }

  @Property(tries = 30)
  void the_book_obeys_the_laws(@ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.every(List.of(HouseBook.BOOK)).check(situation, random);
  }
}
