package nl.ims.io.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadResult;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.yearly.ReportDraft;
import nl.ims.model.term.Language;

/** Dossiers from which drafts are made in tests, and the parts of a draft. */
public final class DraftSamples {

  /** A report with all its parts, a cooperation and a contribution. */
  public static final String FULL =
      """
      ims: 1
      dossier: report-2015
      report:
        year: 2015
        paper: kst-33279-16
        promises:
          - id: kept
            text: keep it
            by: [defence, foreign-affairs]
            to: the member Eijsink
            occasion: budget debate
            date: 2014-11-12
            paper: kst-34000-X-79
            answered: [{paper: kst-33279-16, where: page 2, date: 2015-10-30}]
          - {id: open, text: still to do, by: government, to: the House, occasion: debate, date: 2015-02-11, paper: kst-33279-14, answered: []}
          - {id: unknown}
        partners: [LU]
        partners-announced: [LU, "NO"]
        annex-1:
          contributes:
            - {name: MINUSMA, kind: operation, paper: kst-29521-230}
            - {framework: eurogendfor, kind: framework, inferred: true}
          does-not-contribute: []
        annex-2:
          - id: tanks
            name: Tanks
            cooperation: mechanised-brigade-1st-panzer-division
            status: in time
            paper: kst-33279-16
            milestones:
              - {milestone: ready, planned: 2015-03-10, previously-planned: 2015-03-01, actual: 2015-03-08, paper: kst-33279-16}
          - {id: frigates}
        topics:
          - {id: vat, name: VAT, announced: true, developments: [{date: 2015-10-12, text: Council Decision, inferred: true}]}
          - {id: munitions, announced: false, developments: []}
        context: {papers: [kst-33694-1], regions: [the east, the south]}
      ---
      ims: 1
      dossier: own-cooperation
      cooperation:
        name: Own cooperation
        kind: bilateral
        partners: [LU]
        depth: training
        domains: [land, air]
        basis: [{kind: treaty, paper: trb-2007-4, date: 2006-01-06, in-force: 2006-02-01}]
        status: active
        dutch-contribution: a school
        history: [{status: active, date: 2006-02-01, paper: trb-2007-4}]
        milestones:
          - {milestone: first course, planned: 2015-05-01, actual: 2015-05-02, paper: kst-33279-16}
      ---
      ims: 1
      dossier: mission
      title: Mission
      contribution:
        period: {from: 2015-01-01, through: 2015-06-30}
        personnel: 12
        inferred: [period]
      procedure:
        - {date: 2014-12-01, step: letter, paper: kst-29521-273}
        - {date: 2015-01-05, step: employment, inferred: true}
        - {date: 2015-06-01, step: extension-letter, paper: kst-29521-294, until: 2016-01-01}
      """;

  /** A cooperation and a promise in words that would be markup. */
  public static final String HOSTILE =
      """
      ims: 1
      dossier: report-2015
      report:
        year: 2015
        promises:
          - {id: evil, text: "<script>alert(1)</script> & | *x* _y_ [a](b)", answered: []}
      """;

  private DraftSamples() {}

  public static ReportDraft draft(int year, Language language, String yaml) {
    ReadResult read = DossierReader.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems()).isEmpty();
    return ReportDraft.of(year, read.dossiers(), Catalogue.bundled(), language);
  }

  /** A part of a draft in Markdown, without its heading. */
  public static String part(String markdown, String heading) {
    int start = markdown.indexOf("## " + heading + "\n\n");
    assertThat(start).as(heading).isNotNegative();
    int from = markdown.indexOf("\n\n", start) + 2;
    int end = markdown.indexOf("\n## ", from);
    return markdown.substring(from, end < 0 ? markdown.length() : end);
  }
}
