package nl.ims.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OtherSourceTest {
  private static final String HANDBOOK = "Handbook of deployment, 2nd ed.";

  @Test
  void a_citation_names_it_by_its_title() {
    OtherSource source = new OtherSource(HANDBOOK, Optional.of("https://example.org/book?e=2#ch3"));
    Citation citation = Citation.of(source, Text.of("hoofdstuk 3", "chapter 3"), Evidence.INFERRED);
    assertThat(citation.source()).hasToString(HANDBOOK);
    assertThat(source.id()).isEqualTo(HANDBOOK);
    assertThat(source.label()).isEqualTo(Text.of("andere bron", "other source"));
    assertThat(citation.isOfLaw()).isFalse();
    assertThat(Constitution.article(100).citation().isOfLaw()).isTrue();
    assertThat(Constitution.on(citation, Constitution.FIRST)).isSameAs(citation);
  }

  @Test
  void a_title_is_one_line_that_can_be_seen() {
    for (String title : new String[] {" ", "a\nb", "x".repeat(301)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new OtherSource(title, Optional.empty()))
          .withMessage(
              "source: title '"
                  + title
                  + "' is no title of one line; write what stands on it, in at most 300"
                  + " characters");
    }
    assertThat(new OtherSource("x".repeat(300), Optional.empty()).title()).hasSize(300);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "javascript:alert(1)", "https://", "https://a b", "https://a/\"b"})
  void an_address_is_one_of_the_web(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OtherSource(HANDBOOK, Optional.of(address)))
        .withMessage(
            "source: address '"
                + address
                + "' is no address of the web; write it with https://, or leave it out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a", "https://a.example:8080/b/c?d=e#f", "https://a-b.org/%20"})
  void addresses_that_are(String address) {
    assertThat(new OtherSource(HANDBOOK, Optional.of(address)).address()).contains(address);
  }
}
