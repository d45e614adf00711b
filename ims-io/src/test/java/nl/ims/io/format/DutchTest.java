package nl.ims.io.format;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

/** Whoever writes Dutch is told the word of the format. */
final class DutchTest {

  private static final Tables TABLES = Tables.all();

  @Test
  void the_dutch_title_of_a_key_leads_to_a_key_of_that_title() {
    for (ObjectShape<?, ?> table : TABLES.tables().values()) {
      for (String key : table.keys().keySet()) {
        String title = title(table.words().apply(key));
        assertThat(table.dutch().get().meant(title).map(table.words()).map(DutchTest::title))
            .as(table.table() + "." + key)
            .contains(title);
      }
    }
  }

  @Test
  void the_dutch_label_of_a_code_leads_to_it() {
    TABLES
        .codes()
        .forEach(
            (name, codes) -> {
              for (String code : codes.list().get()) {
                String label = title(codes.words().orElseThrow().apply(code));
                assertThat(codes.dutch().orElseThrow().get().meant(label))
                    .as(name + "/" + code)
                    .contains(code);
              }
            });
  }

  @Test
  void an_english_label_that_is_not_its_code_leads_to_a_code_of_that_label() {
    Set<String> differing = new TreeSet<>();
    TABLES
        .codes()
        .forEach(
            (name, codes) -> {
              Function<String, String> label =
                  code -> codes.words().orElseThrow().apply(code).title().in(Language.EN);
              for (String code : codes.list().get()) {
                String written = label.apply(code).replace(' ', '-').toLowerCase(Locale.ROOT);
                if (!written.equals(code) && codes.complaint(written).isPresent()) {
                  differing.add(name + "/" + code);
                  assertThat(codes.dutch().orElseThrow().get().meant(written).map(label))
                      .as(name + "/" + code)
                      .contains(label.apply(code));
                }
              }
            });
    assertThat(differing).contains("step-kind/employment");
  }

  @Test
  void output_that_says_deployment_may_be_written_back() {
    Codes steps = requireNonNull(TABLES.codes().get("step-kind"));
    assertThat(steps.complaint("deployment").orElseThrow().in(Language.EN))
        .isEqualTo("'deployment' is not a code here; in a dossier it is 'employment'");
    assertThat(steps.complaint("deployment").orElseThrow().in(Language.NL))
        .isEqualTo("'deployment' is hier geen code; in een dossier is het 'employment'");
  }

  @Test
  void capitals_accents_and_articles_do_not_matter() {
    Codes steps = requireNonNull(TABLES.codes().get("step-kind"));
    assertThat(steps.complaint("Beëindigingsbrief").orElseThrow().in(Language.NL))
        .isEqualTo(
            "'Beëindigingsbrief' is hier geen code; in een dossier is het 'termination-letter'");
    assertThat(steps.complaint("beeindigingsbrief").orElseThrow().in(Language.EN))
        .isEqualTo(
            "'beeindigingsbrief' is not a code here; in a dossier it is 'termination-letter'");
    assertThat(steps.dutch().orElseThrow().get().meant("het besluit")).contains("decision");
  }

  @Test
  void each_other_name_stands_for_a_word_of_the_format() {
    Set<String> words = new TreeSet<>();
    TABLES.tables().values().forEach(table -> words.addAll(table.keys().keySet()));
    TABLES.codes().values().forEach(codes -> words.addAll(codes.list().get()));
    assertThat(words).containsAll(Dutch.OTHER_NAMES.values());
  }

  private static String title(Words words) {
    return words.title().in(Language.NL);
  }
}
