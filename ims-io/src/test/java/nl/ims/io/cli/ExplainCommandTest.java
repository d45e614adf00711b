package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExplainCommandTest {

  @Test
  void shows_one_finding_with_its_proof_and_papers_and_its_derivation_on_demand() {
    Call call =
        Call.withInput(Dossiers.LAW_BROKEN, "explain", "--derivation", "-", "article-97/purpose");
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .startsWith("law-broken\n")
        .contains(" · contribution.purposes · -:4\n")
        .containsSubsequence(
            "\nviolated · ",
            "\n  article-97/purpose · law\n",
            "\n  Proof: these facts are enough\n",
            "\n  Papers\n",
            "\n  Derivation\n  [true] ");
  }

  @Test
  void shows_the_regime() {
    Call call = Call.withInput(Dossiers.QUIET, "explain", "--lang", "nl", "-", "regime");
    assertThat(call.code()).isZero();
    assertThat(call.out()).contains("\nregime · buiten artikel 100\n");
  }

  @Test
  void shows_one_subject_or_all() {
    String all =
        Call.withInput(Dossiers.PRACTICE_BROKEN, "explain", "-", "article-100/signatories").out();
    String one =
        Call.withInput(
                Dossiers.PRACTICE_BROKEN,
                "explain",
                "-",
                "article-100/signatories",
                "letter/2024-03-08")
            .out();
    assertThat(one)
        .isEqualTo(all)
        .contains(
            "not followed · Letter of 8 March 2024: at least one of the two ministers did not sign.\n"
                + "  article-100/signatories · letter/2024-03-08");
  }

  @Test
  void shows_what_would_settle_it_before_the_papers_and_ends_there() {
    assertThat(Call.withInput(Dossiers.FACT_MISSING, "explain", "-", "article-97/purpose").out())
        .containsSubsequence(
            "\nundetermined · ",
            "\n  article-97/purpose · law\n",
            "\n  To settle it, any one of\n  - contribution.armed-conflict\n",
            "\n  Papers\n")
        .doesNotContain("Derivation");
  }

  @Test
  void the_end_of_an_id_is_enough() {
    assertThat(Call.withInput(Dossiers.QUIET, "explain", "-", "purpose"))
        .isEqualTo(Call.withInput(Dossiers.QUIET, "explain", "-", "article-97/purpose"));
  }

  @Test
  void an_unknown_rule_gets_the_nearest() {
    assertThat(Call.withInput(Dossiers.QUIET, "explain", "-", "article-97/purposes"))
        .isEqualTo(
            Call.refused(
                64,
                "ims explain: there is no rule 'article-97/purposes', did you mean"
                    + " 'article-97/purpose'? See: ims rules"));
  }

  @Test
  void explains_a_finding_on_an_element_of_a_report() {
    Call call =
        Call.of(
            "explain",
            "examples/constructed-ims-report.yaml",
            "report/project-slippage",
            "414-tank-battalion");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .contains("report/project-slippage", "414-tank-battalion", "366 days later");
  }

  @Test
  void a_rule_that_was_withdrawn_is_told_so_as_the_list_of_rules_tells_it() {
    String id = "finance/amount-and-line";
    for (String language : new String[] {"nl", "en"}) {
      Call told = Call.of("rules", "--lang", language, id);
      assertThat(told.code()).isZero();
      assertThat(told.out()).startsWith("  " + id + " · ");
      assertThat(Call.withInput(Dossiers.QUIET, "explain", "--lang", language, "-", id))
          .isEqualTo(told);
      assertThat(
              Call.withInput(Dossiers.QUIET, "explain", "--lang", language, "-", "amount-and-line"))
          .isEqualTo(told);
      assertThat(
              Call.withInput(
                  "{ims: 1, dossier: a, report: {year: 2015}}",
                  "explain",
                  "--lang",
                  language,
                  "-",
                  id))
          .isEqualTo(told);
    }
  }

  @Test
  void an_unknown_rule_of_a_report() {
    assertThat(
            Call.withInput("{ims: 1, dossier: a, report: {year: 2015}}", "explain", "-", "purpose"))
        .isEqualTo(Call.refused(64, "ims explain: there is no rule 'purpose'. See: ims rules"));
  }

  @Test
  void an_unknown_subject_gets_the_nearest_and_the_list() {
    assertThat(
            Call.withInput(
                Dossiers.PRACTICE_BROKEN,
                "explain",
                "-",
                "article-100/signatories",
                "letter/2024-03-09"))
        .isEqualTo(
            Call.refused(
                64,
                "ims explain: article-100/signatories has no subject 'letter/2024-03-09', did you mean"
                    + " 'letter/2024-03-08'? The subjects are:\n  letter/2024-03-08"));
  }

  @Test
  void a_subject_of_a_finding_without_one() {
    assertThat(
            Call.withInput(
                Dossiers.QUIET, "explain", "-", "article-97/purpose", "letter/2024-03-09"))
        .isEqualTo(
            Call.refused(
                64,
                "ims explain: the finding of article-97/purpose has no subject;"
                    + " leave 'letter/2024-03-09' out"));
  }

  @Test
  void the_regime_has_no_subject() {
    assertThat(Call.withInput(Dossiers.QUIET, "explain", "-", "regime", "x"))
        .isEqualTo(Call.refused(64, "ims explain: the regime has no subject; leave 'x' out"));
  }

  @Test
  void a_report_has_no_regime() {
    String report = "{ims: 1, dossier: a, report: {year: 2015}}";
    assertThat(Call.withInput(report, "explain", "-", "regime"))
        .isEqualTo(
            Call.refused(64, "ims explain: only a contribution to an operation has a regime"));
  }

  @Test
  void a_file_that_cannot_be_read() {
    assertThat(Call.of("explain", "none.yaml", "regime"))
        .isEqualTo(Call.refused(65, "none.yaml:1:1: $: there is no such file; check its name"));
  }
}
