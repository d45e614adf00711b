package nl.ims.rules.article100;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Given;
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

  @Test
  void what_the_day_decides_is_told() {
    assertThat(given("2000-07-18"))
        .containsExactly(
            Text.of("artikel 100 gold nog niet", "article 100 was not yet in force"),
            Text.of("het kader van 2009 geldt", "the framework of 2009 is in force"),
            Text.of(
                "er gaan alleen individuele militairen",
                "only individual members of the armed forces go"));
  }

  /** The words of what is given by the day, in the order of the table. */
  private static ImmutableList<Text> given(String day) {
    ImmutableList.Builder<Text> words = ImmutableList.builder();
    RegimeTable.on(Optional.of(LocalDate.parse(day)))
        .rows()
        .forEach(row -> collect(row.when(), words));
    return words.build();
  }

  private static void collect(Condition condition, ImmutableList.Builder<Text> words) {
    if (condition instanceof Given given) {
      words.add(given.words());
    }
    condition.parts().forEach(part -> collect(part, words));
  }
}
