package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.Look;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadResult;
import nl.ims.io.page.Phrases;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;
import org.junit.jupiter.api.Test;

final class TextReportTest {

  private static final String DOSSIER =
      """
      ims: 1
      dossier: sample
      title: "A \\e[31msample"
      recorded-through: 2024-03-31
      points-complete: true
      contribution:
        purposes: [international-legal-order]
        task: operation
        forms: [unit]
        armed-force: may-be-involved
        kind-of-decision: new
        secrecy: none
        inferred: [armed-force]
      points:
        grounds:
          interest: {left-out: It was said before.}
          request: The United Nations asked.
      procedure:
        - {date: 2024-03-08, step: letter, to: [house-of-representatives, senate]}
      """;

  private final Assessed assessed = assessed(DOSSIER);
  private final TextReport english = TextReport.in(Look.in(Language.EN));

  @Test
  void begins_with_what_it_is_and_under_which_days_and_books() {
    assertThat(lines(english.of(assessed)))
        .startsWith(
            "A <U+001B>[31msample",
            "contribution to an operation · sample · sample.yaml",
            "as of 2024-03-31 · reference day 2024-03-08 · rules article-100, toetsingskader-2014",
            "",
            "Article 100 applies, if what the dossier infers without a source is right: armed"
                + " force.",
            "Law           2 kept: both chambers were informed, and the force is not deployed yet:"
                + " letter of 8",
            "              March 2024, and 1 more",
            "Framework     42 missing, 1 to judge, weighing of 11 points to judge, 1 aspect"
                + " stated · 1 to judge:",
            "              no notification preceded the letter; the government must judge whether"
                + " time was too",
            "              short for one",
            "Commitment    nothing applies",
            "Practice      open: ‘In practice, the letter reports a decision of the government,"
                + " not an intention’",
            "              · 1 kept",
            "Guidance      yet to come: ‘In practice, the contribution's term stays within the"
                + " mandate, or",
            "              renewal of the mandate is reserved’",
            "Due next      no deadline follows from the facts recorded",
            "",
            "Regime: article 100");
    assertThat(lines(TextReport.in(Look.in(Language.NL)).of(assessed)))
        .contains(
            "bijdrage aan een operatie · sample · sample.yaml",
            "stand van 2024-03-31 · referentiedag 2024-03-08 · regels article-100,"
                + " toetsingskader-2014",
            "Regime: artikel 100");
  }

  @Test
  void marks_what_was_inferred_for_the_regime() {
    assertThat(english.of(assessed).replaceAll("\\s+", " "))
        .contains("Rests on what the dossier infers, without a source: armed force.");
  }

  @Test
  void names_in_words_what_an_open_regime_depends_on() {
    Assessed standby =
        assessed(
            """
            ims: 1
            dossier: standby
            contribution:
              task: standby
              forms: [unit]
              purposes: [international-legal-order]
              armed-force: may-be-involved
              secrecy: none
            """);
    assertThat(english.of(standby).replaceAll("\\s+", " "))
        .contains(
            "may be involved. Depends on deployment, or on through which day the log is complete.");
    assertThat(TextReport.in(Look.in(Language.NL)).of(standby).replaceAll("\\s+", " "))
        .contains(
            "is mogelijk. Hangt af van inzet, of van tot en met welke dag het logboek volledig is.");
  }

  @Test
  void shows_the_worst_first_and_counts_what_is_satisfied() {
    List<String> verdicts =
        lines(english.of(assessed)).stream()
            .dropWhile(line -> !line.startsWith("Regime: "))
            .filter(line -> line.contains(" · ") && !line.startsWith(" "))
            .map(line -> line.substring(0, line.indexOf(" ·")))
            .distinct()
            .toList();
    assertThat(verdicts).containsExactly("violated", "needs judgement", "undetermined");
    assertThat(english.of(assessed))
        .containsPattern("\n\\d+ violated, .*, \\d+ satisfied, \\d+ not");
  }

  @Test
  void folds_aspects_that_share_their_reason_and_leaves_one_that_was_left_out_alone() {
    String page = english.of(assessed);
    assertThat(page)
        .contains("\n    grounds: burden-sharing, not-taking-part\n")
        .containsPattern(
            "\nneeds judgement · [^\n]*\n    toetsingskader/grounds/interest · framework ·"
                + " reconstructed"
                + " · sample.yaml:")
        .doesNotContain("toetsingskader/risks/threat");
  }

  @Test
  void unfolds_and_shows_everything_when_asked() {
    String page = english.withAll(true).of(assessed);
    assertThat(page)
        .containsPattern("\nviolated · [^·]*\n    toetsingskader/risks/threat · framework")
        .containsPattern("\nsatisfied · [^·]*\n    toetsingskader/grounds/request · framework")
        .containsPattern("\nnot applicable · [^·]*\n    along-its-lines/letter · framework");
  }

  @Test
  void marks_reconstructed_papers_and_counts_what_rests_on_them() {
    assertThat(english.of(assessed))
        .contains("kst-29521-245 (reconstructed)")
        .containsPattern("This is not an official or legal opinion\\. \\d+ of the \\d+ findings");
    assertThat(TextReport.in(Look.in(Language.NL)).of(assessed))
        .contains("kst-29521-245 (gereconstrueerd)");
  }

  @Test
  void tells_titles_and_headings_that_were_read_from_what_is_reconstructed() {
    String open = DOSSIER.replace("points-complete: true\n", "").replace("2024-", "2005-");
    String all = english.withAll(true).of(assessed(open));
    assertThat(english.of(assessed(open)))
        .contains(
            "\nFramework     1 to judge, 1 aspect stated, 36 not: the letter may say more, it was"
                + " not"
                + " marked as\n              transcribed (--all lists them) · 1 to judge: ")
        .doesNotContain("risks");
    assertThat(all.replaceAll("\\s+", " "))
        .contains(" toetsingskader/risks/threat · framework · heading read, content reconstructed ")
        .contains(" toetsingskader/risks/personnel · framework · reconstructed ")
        .contains(" toetsingskader/risks/weighed · framework · title read, content reconstructed ")
        .contains(" toetsingskader/influence/weighed · framework · reconstructed ");
  }

  @Test
  void names_at_most_five_sets_of_facts() {
    String open = DOSSIER.replace("points-complete: true\n", "");
    List<String> page = lines(english.of(assessed(open)));
    int from = page.indexOf("Facts to ask for next:");
    assertThat(page.subList(from + 1, page.size()).indexOf("")).isEqualTo(5);
    assertThat(page.get(from + 1)).matches(" {4}\\d findings +Mandate · contribution\\.mandate");
  }

  @Test
  void says_what_a_report_without_a_contribution_is() {
    String page = english.of(assessed("{ims: 1, dossier: a, report: {year: 2015}}"));
    assertThat(page)
        .startsWith(
            """
            a
            yearly report · a · sample.yaml
            no dates stated · rules yearly-report

            Commitment    3 open: ‘The House receives a report every year, as promised; that this means every
                          calendar year is inferred from the dates of the reports’, and 2 more
            Practice      3 open: ‘The report is a parliamentary paper with a number and a date’, and 2 more
            Guidance      4 open: ‘The report describes developments on each topic that was announced for it’,
                          and 3 more

            0 violated, 0 need judgement, 10 undetermined, 0 satisfied, 0 not applicable

            undetermined · ‘The House receives a report every year, as promised; that this means every calendar
                year is inferred from the dates of the reports’
                report/in-its-year · commitment
                Depends on date. [kst-33279-8 (reconstructed); kst-33279-10; kst-33279-19 (inferred)]
            """)
        .endsWith(
            """
            This is not an official or legal opinion. 2 of the 10 findings shown rest on a text that was
            reconstructed, not read in its source. [kst-33279-8 (reconstructed); kst-33279-14 (reconstructed)]
            """);
  }

  @Test
  void puts_together_what_the_account_of_a_cooperation_does_not_state() {
    String sample =
        """
        ims: 1
        dossier: a
        cooperation:
          depth: exchange
          objectives:
            efficiency: {text: s, papers: [kst-33279-19]}
          criteria: {mutual-trust: s}
          sovereignty:
            voting-rule: {answer: majority, inferred: true}
        """;
    assertThat(english.of(assessed(sample)))
        .contains("0 violated, 1 needs judgement, 54 undetermined, 2 satisfied, 3 not applicable\n")
        .contains(
            "undetermined · “The papers address the criterion ‘trust between the states’”\n"
                + "    cooperation/criterion/mutual-trust · guidance\n    Depends on"
                + " criteria: trust between the states: papers. [kst-33279-19 (reconstructed)]\n")
        .contains("undetermined · 44 rules on what is not stated · guidance\n")
        .contains("Each depends on its own fact, or on whether the account is complete.")
        .contains(
            "    authority kept:\n"
                + "        voting rule: by majority (adverse) (answer inferred)\n"
                + "        not known: decision on deployment, parliamentary procedure, right of"
                + " refusal, caveats,\n"
                + "          revocability, authority over force, command in peacetime, legal"
                + " basis\n"
                + "    capacity gained:\n        not known: ");
    assertThat(TextReport.in(Look.in(Language.NL)).of(assessed(sample)))
        .contains("onbepaald · 44 regels over wat niet is vermeld · handreiking\n")
        .contains("Elk hangt af van het eigen gegeven, of van of de verantwoording volledig is.")
        .contains(
            "    behouden gezag:\n",
            "        stemregel: bij meerderheid (ongunstig) (antwoord afgeleid)\n",
            "        niet bekend: besluit over uitzending, ");
  }

  @Test
  void names_the_keys_of_a_rule_that_computes_from_others() {
    String sample =
        "{ims: 1, dossier: a, cooperation: {depth: integration, partners: [BE, LU], units: []}}";
    assertThat(english.of(assessed(sample)))
        .contains("undetermined · 47 rules on what is not stated · guidance\n")
        .contains(
            "    sovereignty/without-partner · guidance\n    Depends on"
                + " whether the account is complete, or on sovereignty: can the Netherlands act if the\n"
                + "    partner leaves. [trb-2015-36 (reconstructed)]\n");
  }

  @Test
  void hints_at_what_must_be_so_before_a_fact_may_be_stated() {
    String open =
        DOSSIER
            .replace("points-complete: true\n", "")
            .replace("recorded-through: 2024-03-31\n", "");
    assertThat(MissingReport.of(assessed(open), Look.in(Language.NL)))
        .containsPattern(
            "\nOf de punten alles bevatten wat de brief zegt · points-complete \\(pas als de brief op de"
                + " punten is\\s+nagelezen\\) · ")
        .containsPattern(
            "\nTot en met welke dag het logboek volledig is · recorded-through \\(alleen als het logboek"
                + " volledig is\\)\\s+· ");
    assertThat(MissingReport.of(assessed(open), Look.in(Language.EN)))
        .contains(
            "\nThrough which day the log is complete · recorded-through (only if the log is complete) · ");
    assertThat(
            MissingReport.of(
                assessed("{ims: 1, dossier: a, cooperation: {depth: exchange}}"),
                Look.in(Language.EN)))
        .contains(
            "\nWhether the account is complete · cooperation.account-complete (only once all the papers"
                + " were read\n    for it) · ");
  }

  @Test
  void shows_both_sides_of_an_open_regime_and_folds_what_hangs_on_it_alone() {
    String page = english.of(assessed(DOSSIER.replace("[unit]", "[individuals]")));
    assertThat(page)
        .contains("\nRegime: open: the papers do not settle it\n")
        .contains(
            "\n    - kst-27925-637, outside: letter of 14 September 2018, the framework does not"
                + " apply")
        .contains(
            "\n    - kst-29521-231, inside: UNMISS, letter of 21 February 2014 in accordance with"
                + " article 100\n")
        .contains(
            "\nneeds judgement · The government must judge whether article 100 governs.\n"
                + "    article-100/prior-information · law")
        .containsPattern("\nneeds judgement · \\d+ rules, whether article 100 governs · ")
        .containsPattern("\n    if it does, violated: [^:]*\\d+ aspects of the\\s+toetsingskader")
        .containsPattern("\n    if it does, satisfied: ")
        .doesNotContain(" toetsingskader/risks/weighed");
  }

  @Test
  void folds_what_the_facts_on_the_regime_settle_except_the_law() {
    String page = english.of(assessed(DOSSIER.replace("  forms: [unit]\n", "")));
    assertThat(page)
        .contains("\nRegime: still possible are ")
        .containsPattern("\nundetermined · \\d+ rules that depend on the regime · ");
    assertThat(
            TextReport.in(Look.in(Language.NL))
                .of(assessed(DOSSIER.replace("  forms: [unit]\n", ""))))
        .containsPattern("\nonbepaald · \\d+ regels waarover het regime beslist · ");
  }

  @Test
  void counts_the_regime_among_what_rests_on_reconstructed_papers() {
    Phrases english = new Phrases(Language.EN);
    Phrases dutch = new Phrases(Language.NL);
    assertThat(english.reconstructed(true, 2, 7, false))
        .isEqualTo(
            "The regime and 2 of the 7 findings shown rest on a text that was reconstructed, not"
                + " read in its source.");
    assertThat(english.reconstructed(true, 0, 7, false))
        .isEqualTo("The regime rests on a text that was reconstructed, not read in its source.");
    assertThat(english.reconstructed(false, 1, 7, false))
        .isEqualTo(
            "1 of the 7 findings shown rests on a text that was reconstructed, not read in its"
                + " source.");
    assertThat(english.reconstructed(false, 0, 7, true))
        .isEqualTo("No finding that applies or may apply rests on a text that was reconstructed.");
    assertThat(dutch.reconstructed(false, 0, 7, true))
        .isEqualTo(
            "Geen bevinding die van toepassing is of kan zijn rust op een tekst die is"
                + " gereconstrueerd.");
    assertThat(dutch.reconstructed(true, 1, 7, false))
        .isEqualTo(
            "Het regime en 1 van de 7 getoonde bevindingen rusten op een tekst die is"
                + " gereconstrueerd en niet in de bron gelezen.");
  }

  @Test
  void is_a_hundred_characters_wide() {
    assertThat(lines(english.withAll(true).of(assessed)))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  private static Assessed assessed(String yaml) {
    ReadResult result = DossierReader.read("sample.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(result.problems()).isEmpty();
    ReadDossier read = Iterables.getOnlyElement(result.dossiers());
    return Assessed.of(read, Assessor.standard().assess(read.dossier()));
  }

  private static List<String> lines(String page) {
    return Splitter.on('\n').splitToList(page);
  }
}
