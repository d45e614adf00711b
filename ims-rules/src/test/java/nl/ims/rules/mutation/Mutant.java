package nl.ims.rules.mutation;

/**
 * A source with one change.
 *
 * @param source the source
 * @param line the line of the change, from 1
 * @param constant the field or method that holds it, such as {@code FootingRules.LEGAL_BASIS}
 * @param operator what made it
 * @param edit the change
 */
record Mutant(Source source, int line, String constant, String operator, Edit edit) {
  private static final int LONGEST = 72;

  String text() {
    return edit.in(source.text());
  }

  /** The line that is changed, without the blanks around it. */
  String lineText() {
    return source.line(line);
  }

  /** What there was, and what there is. */
  String change() {
    return shown(source.text().substring(edit.from(), edit.to())) + " → " + shown(edit.text());
  }

  /** A text in one line that is not too long, without the packages of its names. */
  private static String shown(String text) {
    String line = text.replaceAll("\\b(?:[a-z0-9]+\\.)+(?=[A-Z])", "").replaceAll("\\s+", " ");
    if (line.isBlank()) {
      return "nothing";
    }
    String inner = line.strip();
    return inner.length() <= LONGEST ? inner : inner.substring(0, LONGEST) + "…";
  }

  @Override
  public String toString() {
    return source.file() + ":" + line + ": " + operator + ": " + change();
  }
}
