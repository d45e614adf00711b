package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MissingCommandTest {

  @Test
  void names_the_fact_and_what_it_settles() {
    assertThat(Call.withInput(Dossiers.FACT_MISSING, "missing", "-"))
        .isEqualTo(
            new Call(
                0,
                """
                fact-missing
                contribution to an operation · fact-missing · -
                as of 2024-01-31 · reference day 2024-01-31 · rules article-100, toetsingskader-2014

                Armed conflict · contribution.armed-conflict · 1 finding
                    article-97/purpose
                """,
                ""));
  }

  @Test
  void puts_first_what_can_be_found_out_and_last_that_something_is_complete() {
    assertThat(Call.of("missing", "examples/red-sea-2024.yaml").out())
        .containsSubsequence(
            "\n\nMandate · contribution.mandate · 3 findings\n",
            "\nCost: amount · contribution.cost.amount · 2 findings\n",
            " · points.grounds.burden-sharing\n    · 1 finding\n",
            " · points-complete (only once the letter was\n    read for its points) · 45 findings\n    38 aspects of the toetsingskader, 7 weighings of a"
                + " whole point\n");
    assertThat(Call.of("missing", "examples/nmi-iraq-2023.yaml").out())
        .containsPattern("(?s) · contribution\\..* · procedure\\..* · recorded-through ");
  }

  @Test
  void says_that_nothing_is_missing() {
    assertThat(Call.withInput(Dossiers.QUIET, "missing", "--lang", "nl", "-").out())
        .endsWith("\n\nEr ontbreekt geen feit waarmee nog iets te beslissen is.\n");
  }

  @Test
  void speaks_json() {
    assertThat(Call.withInput(Dossiers.FACT_MISSING, "missing", "--format", "json", "-"))
        .isEqualTo(
            new Call(
                0,
                """
                {
                  "ims": 1,
                  "missing": [
                    {
                      "dossier": "fact-missing",
                      "file": "-",
                      "as-of": "2024-01-31",
                      "reference-day": "2024-01-31",
                      "exact": true,
                      "sets": [
                        {
                          "facts": [
                            "contribution.armed-conflict"
                          ],
                          "findings": [
                            {
                              "rule": "article-97/purpose",
                              "subject": null
                            }
                          ]
                        }
                      ]
                    }
                  ],
                  "problems": []
                }
                """,
                ""));
  }

  @Test
  void a_file_that_cannot_be_read() {
    assertThat(Call.of("missing", "none.yaml"))
        .isEqualTo(Call.refused(65, "none.yaml:1:1: $: there is no such file; check its name"));
  }

  @Test
  void names_what_a_report_leaves_open() {
    Call call = Call.of("missing", "examples/ims-report-2015.yaml");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .contains(
            "report.annex-2",
            "report.annex-1.contributes",
            "report.annex-1.does-not-contribute",
            "report/project-slippage");
  }
}
