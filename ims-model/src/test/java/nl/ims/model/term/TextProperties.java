package nl.ims.model.term;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.model.testkit.Texts;

@AddLifecycleHook(SteadyRun.class)
class TextProperties {

  @Provide
  Arbitrary<Text> texts() {
    return Texts.any();
  }

  @Property
  void every_text_has_words_for_every_reader(@ForAll("texts") Text text) {
    for (Language language : Language.values()) {
      assertThat(text.in(language)).isNotBlank();
    }
  }

  @Property
  void a_reader_gets_the_words_of_the_own_language_if_there_are_any(@ForAll("texts") Text text) {
    text.nl().ifPresent(words -> assertThat(text.in(Language.NL)).isEqualTo(words));
    text.en().ifPresent(words -> assertThat(text.in(Language.EN)).isEqualTo(words));
    text.plain().ifPresent(words -> assertThat(text).isEqualTo(Text.of(words)));
  }
}
