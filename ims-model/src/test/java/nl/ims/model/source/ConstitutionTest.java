package nl.ims.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstitutionTest {
  /** A link carries the day of the text. */
  private static final String TEXT = "&z=2023-02-22&g=2023-02-22";

  @ParameterizedTest
  @CsvSource({
    "68, 3&paragraaf=2, 0",
    "90, 5&paragraaf=2, 0",
    "91, 5&paragraaf=2, 3",
    "96, 5&paragraaf=2, 4",
    "97, 5&paragraaf=2, 2",
    "98, 5&paragraaf=2, 2",
    "100, 5&paragraaf=2, 2",
    "139, 8, 0"
  })
  void each_article_has_its_place_and_its_paragraphs(int article, String place, int paragraphs) {
    String link = "jci1.3:c:BWBR0001840&hoofdstuk=%s&artikel=%s".formatted(place, article);
    assertThat(Constitution.article(article).paper()).isEqualTo(Paper.parse(link + TEXT));
    for (int p = 1; p <= paragraphs; p++) {
      assertThat(Constitution.article(article).paragraph(p).paper())
          .isEqualTo(Paper.parse(link + "&lid=" + p + TEXT));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Constitution.article(article).paragraph(paragraphs + 1))
        .withMessage(
            "provision: paragraph '%s' is not in article %s, which has %s numbered paragraphs; %s"
                .formatted(
                    paragraphs + 1,
                    article,
                    paragraphs,
                    paragraphs == 0
                        ? "cite the article as a whole"
                        : "use 1 through " + paragraphs));
  }

  @Test
  void an_article_is_cited_as_read() {
    assertThat(Constitution.article(100).paragraph(1).citation())
        .isEqualTo(
            new Citation(
                Paper.parse(
                    "jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1" + TEXT),
                Text.of("artikel 100, eerste lid", "article 100(1)"),
                Evidence.READ));
    assertThat(Constitution.article(96).paragraph(4).citation().where())
        .isEqualTo(Text.of("artikel 96, vierde lid", "article 96(4)"));
    assertThat(Constitution.article(68).citation().where())
        .isEqualTo(Text.of("artikel 68", "article 68"));
  }

  @Test
  void another_article_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Constitution.article(101))
        .withMessage(
            "provision: article '101' is not among the articles known; use one of [68, 90, 91, 96, 97, 98, 100, 139]");
  }
}
