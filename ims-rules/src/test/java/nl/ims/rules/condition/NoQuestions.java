package nl.ims.rules.condition;

/** Views of nothing but steps. */
public final class NoQuestions {
  private static final Vocabulary<String> VOCABULARY = Vocabulary.<String>builder().build();

  private NoQuestions() {}

  public static ViewBuilder view() {
    return VOCABULARY.viewing("");
  }
}
