package nl.ims.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.actor.Country;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;

/** Each code of a country has a name in both languages, and a name of its own. */
final class StateNamesTest {

  @Test
  void each_code_has_a_name_of_its_own() {
    for (Language language : Language.values()) {
      List<String> names = new ArrayList<>();
      for (String code : Country.codes()) {
        Country state = Country.of(code);
        String alone = StateNames.alone(state).in(language);
        assertThat(alone).as(code).matches("\\p{Lu}[\\p{L} ’-]+");
        assertThat(StateNames.named(state).in(language))
            .isIn(alone, "de " + alone, "het " + alone, "the " + alone);
        names.add(alone);
      }
      assertThat(names).hasSize(250).hasSameSizeAs(ImmutableSet.copyOf(names));
    }
  }

  @Test
  void a_name_stands_by_itself_or_in_a_sentence() {
    assertThat(StateNames.alone(Country.of("US")))
        .isEqualTo(Text.of("Verenigde Staten", "United States"));
    assertThat(StateNames.named(Country.of("US")))
        .isEqualTo(Text.of("de Verenigde Staten", "the United States"));
    assertThat(StateNames.named(Country.of("BA")))
        .isEqualTo(Text.of("Bosnië en Herzegovina", "Bosnia and Herzegovina"));
    assertThat(StateNames.named(Country.NETHERLANDS))
        .isEqualTo(Text.of("Nederland", "the Netherlands"));
  }
}
