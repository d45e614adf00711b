package nl.ims.io.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import nl.ims.io.sample.DraftSamples;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DraftMarkdownTest {

  /** What a line of a draft can be. */
  private static final ImmutableList<Pattern> LINES =
      ImmutableList.of(
          Pattern.compile(""),
          Pattern.compile("#{1,3} [^#].*"),
          Pattern.compile(">"),
          Pattern.compile("> [^-].*"),
          Pattern.compile("(?:> )?- .+"),
          Pattern.compile("\\*[^*]+\\*"),
          Pattern.compile("(?:  )?\\| .* \\|"),
          Pattern.compile("[\\p{L}\\d][^|#>]*"));

  @ParameterizedTest
  @EnumSource
  void each_line_is_one_of_a_few_things(Language language) {
    String draft = DraftSamples.draft(2015, language, DraftSamples.FULL).toMarkdown();
    assertThat(draft).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\n\n\n");
    assertThat(draft.lines())
        .allSatisfy(
            line ->
                assertThat(LINES.stream().anyMatch(p -> p.matcher(line).matches()))
                    .as(line)
                    .isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void the_rows_of_a_table_have_as_many_cells_as_its_head(Language language) {
    String draft = DraftSamples.draft(2015, language, DraftSamples.FULL).toMarkdown();
    int before = 0;
    int rows = 0;
    for (String line : draft.lines().toList()) {
      int cells = line.strip().startsWith("|") ? line.split("(?<!\\\\)\\|", -1).length : 0;
      if (before > 0 && cells > 0) {
        assertThat(cells).as(line).isEqualTo(before);
      }
      before = cells;
      rows += cells > 0 ? 1 : 0;
    }
    assertThat(rows).isGreaterThan(10);
  }

  @Test
  void what_comes_from_a_dossier_is_text() {
    assertThat(DraftSamples.draft(2015, Language.EN, DraftSamples.HOSTILE).toMarkdown())
        .contains(
            "\n- **\\<script\\>alert(1)\\</script\\> \\& \\| \\*x\\* \\_y\\_ \\[a\\](b)** (evil). ");
  }

  @Test
  void each_paper_that_is_cited_stands_once_among_the_sources() {
    String draft = DraftSamples.draft(2015, Language.EN, DraftSamples.FULL).toMarkdown();
    String sources = DraftSamples.part(draft, "15. Sources");
    assertThat(sources)
        .containsOnlyOnce("\n- **kst-33279-16** (parliamentary paper).\n")
        .containsOnlyOnce("\n- **kst-29521-294** (parliamentary paper).\n")
        .contains("\n- **C132** (alliance-ground-surveillance). From memory: no source was seen, ");
  }
}
