package nl.ims.rules.book;

import static nl.ims.rules.dossier.Words.there;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Language;
import nl.ims.rules.article100.RegimeTable;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.condition.Derivation;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.dossier.DossierView;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** The table of a rule as it was read for one finding, row by row. */
class DerivationsTest {
  private static final Rule RULE =
      Rule.rule("test/answered", Level.GUIDANCE)
          .sentence("Op een verzoek volgt een brief.", "A letter follows a request.")
          .applies(there(StepKind.REQUEST))
          .demands(
              Demand.when(
                      there(StepKind.LETTER),
                      Verdict.SATISFIED,
                      "er is een brief",
                      "there is a letter")
                  .when(
                      Conditions.any(there(StepKind.DECISION), there(StepKind.DEBATE)),
                      Verdict.NEEDS_JUDGEMENT,
                      "er is iets anders",
                      "there is something else")
                  .otherwise(Verdict.VIOLATED, "er is niets", "there is nothing"))
          .judgedByKeeper()
          .cites(Constitution.article(100).citation())
          .build();

  private static Finding finding(Sketch sketch) {
    return RULE.apply(
            DossierView.of(
                sketch.dossier(), sketch.assess().asOf(), RegimeTable.on(Optional.empty())))
        .get(0);
  }

  private static List<String> lines(Sketch sketch, Language language) {
    List<String> lines = new ArrayList<>();
    write(finding(sketch).derivation(), language, "", lines);
    return lines;
  }

  private static void write(
      Derivation derivation, Language language, String indent, List<String> lines) {
    List<String> facts = derivation.facts().stream().map(Fact::question).toList();
    lines.add(
        indent
            + derivation.words().in(language)
            + " = "
            + derivation.truth()
            + (facts.isEmpty() ? "" : " by " + facts));
    derivation.parts().forEach(part -> write(part, language, indent + "- ", lines));
  }

  private static final Sketch REQUESTED = article100().step("2024-03-01", StepKind.REQUEST);

  @Test
  void it_ends_with_the_row_that_holds() {
    assertThat(lines(REQUESTED.step("2024-03-02", StepKind.LETTER), Language.EN))
        .containsExactly(
            "there is a letter = TRUE",
            "- not applicable: the rule does not apply = FALSE",
            "- - not: always and on record is request = FALSE",
            "- - - always and on record is request = TRUE",
            "- - - - always = TRUE",
            "- - - - on record is request = TRUE by [procedure[0]]",
            "- satisfied: there is a letter = TRUE",
            "- - on record is letter = TRUE by [procedure[1]]");
    assertThat(lines(article100().through("2024-03-01"), Language.NL))
        .containsExactly(
            "de regel is niet van toepassing = TRUE",
            "- niet van toepassing: de regel is niet van toepassing = TRUE",
            "- - niet: altijd en vermeld is verzoek = TRUE",
            "- - - altijd en vermeld is verzoek = FALSE",
            "- - - - altijd = TRUE",
            "- - - - vermeld is verzoek = FALSE by [recorded-through]");
  }

  @Test
  void it_reads_every_row_where_none_holds() {
    assertThat(lines(REQUESTED.through("2024-03-01"), Language.NL))
        .containsExactly(
            "er is niets = TRUE",
            "- niet van toepassing: de regel is niet van toepassing = FALSE",
            "- - niet: altijd en vermeld is verzoek = FALSE",
            "- - - altijd en vermeld is verzoek = TRUE",
            "- - - - altijd = TRUE",
            "- - - - vermeld is verzoek = TRUE by [procedure[0]]",
            "- voldaan: er is een brief = FALSE",
            "- - vermeld is brief = FALSE by [recorded-through]",
            "- oordeel nodig: er is iets anders = FALSE",
            "- - vermeld is besluit of vermeld is commissiedebat = FALSE",
            "- - - vermeld is besluit = FALSE by [recorded-through]",
            "- - - vermeld is commissiedebat = FALSE by [recorded-through]");
  }

  @Test
  void it_ends_with_the_first_row_that_is_open() {
    assertThat(lines(REQUESTED, Language.EN))
        .containsExactly(
            "not determined yet = UNKNOWN",
            "- not applicable: the rule does not apply = FALSE",
            "- - not: always and on record is request = FALSE",
            "- - - always and on record is request = TRUE",
            "- - - - always = TRUE",
            "- - - - on record is request = TRUE by [procedure[0]]",
            "- satisfied: there is a letter = UNKNOWN",
            "- - on record is letter = UNKNOWN");
    assertThat(lines(REQUESTED, Language.NL)).startsWith("nog niet bepaald = UNKNOWN");
  }
}
