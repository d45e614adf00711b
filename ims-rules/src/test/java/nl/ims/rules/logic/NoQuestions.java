package nl.ims.rules.logic;

/** Views of nothing but steps. */
final class NoQuestions {
  private static final Vocabulary<String> VOCABULARY = Vocabulary.<String>builder().build();

  private NoQuestions() {}

  static ViewBuilder view() {
    return VOCABULARY.viewing("");
  }
}
