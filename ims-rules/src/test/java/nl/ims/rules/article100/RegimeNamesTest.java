package nl.ims.rules.article100;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;

class RegimeNamesTest {
  private static final ImmutableMap<String, Text> NAMES =
      ImmutableMap.of(
          "article-100", Text.of("artikel 100", "article 100"),
          "along-its-lines",
              Text.of("langs de lijnen van artikel 100", "along the lines of article 100"),
          "special-operation", Text.of("speciale operatie", "special operation"),
          "outside", Text.of("buiten artikel 100", "outside article 100"),
          "open", Text.of("open", "open"));

  @Test
  void each_regime_has_a_code_and_a_name_in_both_languages() {
    assertThat(Regime.values()).extracting(Regime::code).containsExactlyElementsOf(NAMES.keySet());
    for (Regime regime : Regime.values()) {
      assertThat(regime.label()).isEqualTo(NAMES.get(regime.code()));
    }
  }
}
