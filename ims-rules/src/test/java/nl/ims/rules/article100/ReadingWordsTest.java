package nl.ims.rules.article100;

import static nl.ims.model.term.Language.EN;
import static nl.ims.model.term.Language.NL;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.rules.condition.Derivation;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/**
 * The words of conditions that have a name, which only the table of a rule as it was read shows.
 */
class ReadingWordsTest {
  private static final Sketch SILENT =
      article100()
          .secret(SecrecyGround.COMPELLING_REASONS)
          .employed("2024-03-20")
          .through("2024-03-20");

  private static Stream<Derivation> all(Derivation derivation) {
    return Stream.concat(
        Stream.of(derivation), derivation.parts().stream().flatMap(ReadingWordsTest::all));
  }

  private static ImmutableList<String> read(String rule) {
    return all(SILENT.finding(rule).derivation())
        .map(part -> part.words().in(NL) + " / " + part.words().in(EN))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void prior_information_asks_whether_the_study_ended_and_both_had_a_letter() {
    assertThat(read("article-100/prior-information"))
        .contains(
            "het regime is article-100, of open / the regime is article-100, or open",
            "regime: article-100 / regime: article-100",
            "het regime is open / the regime is open",
            "het onderzoek is geëindigd zonder bijdrage / the examination ended without a"
                + " contribution",
            "oordeel nodig: de regering moet oordelen of artikel 100 geldt / needs judgement: the"
                + " government must judge whether article 100 governs",
            "beide Kamers zijn vooraf per brief geïnformeerd / both chambers were informed in"
                + " advance by letter");
  }

  @Test
  void a_rule_on_one_regime_asks_for_it_or_for_an_open_one() {
    assertThat(read("article-100/information-afterwards"))
        .contains(
            "het regime is article-100, special-operation, of open / the regime is article-100,"
                + " special-operation, or open",
            "het regime is article-100, open / the regime is article-100, open");
    assertThat(read("special-operation/information-afterwards"))
        .contains("het regime is special-operation / the regime is special-operation");
  }
}
