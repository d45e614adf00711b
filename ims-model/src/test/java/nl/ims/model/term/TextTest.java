package nl.ims.model.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void a_text_gives_the_language_wished_then_plain_then_the_other() {
    assertThat(Text.of("ja", "yes").in(Language.NL)).isEqualTo("ja");
    assertThat(Text.of("ja", "yes").in(Language.EN)).isEqualTo("yes");
    assertThat(Text.of("x").in(Language.NL)).isEqualTo("x");
    assertThat(new Text(Optional.empty(), Optional.of("ja"), Optional.empty()).in(Language.EN))
        .isEqualTo("ja");
    assertThat(new Text(Optional.empty(), Optional.empty(), Optional.of("yes")).in(Language.NL))
        .isEqualTo("yes");
  }

  @Test
  void a_text_says_something() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Text(Optional.empty(), Optional.empty(), Optional.empty()))
        .withMessage("text: plain, nl and en are all absent; give one, or leave the text out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of(" \t\n"))
        .withMessage("text: plain ' \t\n' is blank; leave it out, or say something");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of("ja", ""))
        .withMessage("text: en '' is blank; leave it out, or say something");
  }

  @Test
  void plain_words_stand_alone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Text(Optional.of("x"), Optional.empty(), Optional.of("yes")))
        .withMessage("text: plain 'x' stands beside nl or en; give the words once, or by language");
  }

  @Test
  void half_a_character_is_refused_and_a_whole_one_is_not() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of("ab\ud83d c"))
        .withMessage(
            "text: plain holds half of a surrogate pair (\\ud83d) at index 2, which no file can"
                + " hold; give whole characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of("\udea2", "x"))
        .withMessage(
            "text: nl holds half of a surrogate pair (\\udea2) at index 0, which no file can"
                + " hold; give whole characters");
    assertThat(Text.of("\ud83d\udea2").in(Language.EN)).isEqualTo("🚢");
  }

  @Test
  void a_name_is_known_again_in_each_language_whatever_its_capitals_and_blanks() {
    assertThat(Text.of(" 414\tTANK  Bataljon ").spellings()).containsExactly("414 tank bataljon");
    assertThat(Text.of("Gereed", "Ready").spellings()).containsExactly("gereed", "ready");
    assertThat(Text.of("Start", "start").spellings()).containsExactly("start");
    assertThat(new Text(Optional.empty(), Optional.of("IJs"), Optional.empty()).spellings())
        .containsExactly("ijs");
  }
}
