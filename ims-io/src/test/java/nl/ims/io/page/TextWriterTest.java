package nl.ims.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import nl.ims.io.Look;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

final class TextWriterTest {

  private static final Look PLAIN = Look.in(Language.EN);

  @Test
  void wraps_between_words_at_a_hundred_characters() {
    Canvas canvas = new Canvas();
    canvas.paragraph(2, 4).add("abcdefghi ".repeat(11));
    assertThat(canvas.document().text(PLAIN))
        .isEqualTo("  " + "abcdefghi ".repeat(8) + "abcdefghi\n    abcdefghi abcdefghi\n");
  }

  @Test
  void wraps_where_a_narrower_page_ends() {
    Canvas canvas = new Canvas();
    canvas.line(0, "a".repeat(29) + " " + "b".repeat(30) + " c");
    assertThat(canvas.document().text(PLAIN.withWidth(60)))
        .isEqualTo("a".repeat(29) + " " + "b".repeat(30) + "\nc\n");
  }

  @Test
  void a_width_that_cannot_be_had_is_the_nearest_that_can() {
    assertThat(PLAIN.withWidth(59).width()).isEqualTo(60);
    assertThat(PLAIN.withWidth(60).width()).isEqualTo(60);
    assertThat(PLAIN.withWidth(1001).width()).isEqualTo(1000);
  }

  @Test
  void fills_a_line_to_the_last_character() {
    Canvas canvas = new Canvas();
    canvas.line(0, "a".repeat(49) + " " + "b".repeat(50) + " c");
    assertThat(canvas.document().text(PLAIN))
        .isEqualTo("a".repeat(49) + " " + "b".repeat(50) + "\nc\n");
  }

  @Test
  void does_not_break_a_word_that_is_longer_than_a_line() {
    Canvas canvas = new Canvas();
    canvas.line(0, "a " + "b".repeat(120) + " c");
    assertThat(canvas.document().text(PLAIN)).isEqualTo("a\n" + "b".repeat(120) + "\nc\n");
  }

  @Test
  void counts_characters_beyond_the_basic_plane_once() {
    Canvas canvas = new Canvas();
    canvas.line(0, "\uD83D\uDE00".repeat(98) + " a");
    assertThat(canvas.document().text(PLAIN)).isEqualTo("\uD83D\uDE00".repeat(98) + " a\n");
  }

  @Test
  void keeps_a_separating_dot_with_what_follows_it() {
    Canvas canvas = new Canvas();
    canvas.paragraph(0, 4).dot("a".repeat(95)).dot("bcd");
    assertThat(canvas.document().text(PLAIN)).isEqualTo("a".repeat(95) + "\n    · bcd\n");
  }

  @Test
  void prints_a_no_break_space_as_a_space_and_does_not_break_there() {
    Canvas canvas = new Canvas();
    canvas.line(0, "a".repeat(95) + " b\u00A0cdef");
    assertThat(canvas.document().text(PLAIN)).isEqualTo("a".repeat(95) + "\nb cdef\n");
  }

  @Test
  void makes_visible_what_would_steer_a_terminal() {
    Canvas canvas = new Canvas();
    canvas.line(0, "a\u001b[31m b\u0000 c\u202Ed\u2066e\uD800 f\u0007\u009Bg\u2028h\r\ni\tj");
    assertThat(canvas.document().text(PLAIN))
        .isEqualTo(
            "a<U+001B>[31m b<U+0000> c<U+202E>d<U+2066>e<U+D800> f<U+0007><U+009B>g h i j\n");
  }

  @Test
  void colours_word_by_word_and_does_not_count_the_colour() {
    Canvas canvas = new Canvas();
    canvas.paragraph(0).add(Ink.RED, "a".repeat(98) + " b").add("c");
    assertThat(canvas.document().text(PLAIN.withColour(true)))
        .isEqualTo("\u001b[1;31m" + "a".repeat(98) + "\u001b[0m \u001b[1;31mb\u001b[0m\nc\n");
  }

  @Test
  void sets_a_column() {
    Canvas canvas = new Canvas();
    canvas.paragraph(2, 8).add("ab").to(8).add("c");
    canvas.paragraph(2, 8).add("abcdefghij").to(8).add("c");
    assertThat(canvas.document().text(PLAIN)).isEqualTo("  ab    c\n  abcdefghij c\n");
  }

  @Test
  void refuses_prose() {
    Canvas sentence = new Canvas();
    sentence.plain().add(ImmutableList.of(Sentence.of("a")));
    Canvas part = new Canvas();
    part.draw(Part.of("a", "b", ImmutableList.of()));
    Canvas aside = new Canvas();
    aside.draw(new Block.Aside("a", "b", ImmutableList.of()));
    for (Canvas canvas : ImmutableList.of(sentence, part, aside)) {
      assertThatThrownBy(() -> canvas.document().text(PLAIN))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("prose has no lines; write it as Markdown or HTML");
    }
  }
}
