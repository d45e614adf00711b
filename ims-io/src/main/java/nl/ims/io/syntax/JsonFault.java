package nl.ims.io.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * The first fault of a text that should be JSON: the parser only says that there is one, in words
 * for programmers.
 */
final class JsonFault {

  /** What may stand at some place. */
  private enum Expected {
    VALUE,
    VALUE_OR_END,
    KEY,
    KEY_OR_END,
    COLON,
    COMMA_OR_END,
    NOTHING
  }

  private static final String BLANKS = " \t\r\n";
  private static final String OF_YAML = "&*!|>%@`";
  private static final String MARKS = BLANKS + "{}[],:\"'/#";
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{4}");
  private static final Pattern WORD =
      Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

  private final String text;
  private final Deque<Character> open = new ArrayDeque<>();
  private Expected expected = Expected.VALUE;
  private int next;
  private int comma;

  /**
   * Where the fault is, and what it is.
   *
   * @param offset the character of the text
   * @param message what is wrong with it and the way out
   */
  record Fault(int offset, Text message) {

    /** The whole complaint. */
    Text complaint() {
      return Text.of(
          "is geen JSON: " + message.in(Language.NL), "is not JSON: " + message.in(Language.EN));
    }
  }

  private JsonFault(String text) {
    this.text = text;
  }

  /** The first fault; empty if the text is JSON. */
  static Optional<Fault> in(String text) {
    JsonFault scan = new JsonFault(text);
    Optional<Fault> fault = Optional.empty();
    while (fault.isEmpty() && scan.skipBlanks()) {
      fault = scan.step(text.charAt(scan.next));
    }
    return fault.isPresent() ? fault : scan.atEnd();
  }

  private boolean skipBlanks() {
    while (next < text.length() && BLANKS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < text.length();
  }

  private Optional<Fault> atEnd() {
    if (expected == Expected.NOTHING) {
      return Optional.empty();
    }
    return open.isEmpty()
        ? fault(
            "er staat niets; een document is een blok met sleutels tussen '{' en '}'",
            "there is nothing; a document is a mapping in '{' and '}'")
        : fault(
            "het document eindigt hier, maar een '" + open.peek() + "' is nog open; sluit die",
            "the document ends here, but a '" + open.peek() + "' is still open; close it");
  }

  private Optional<Fault> step(char c) {
    if (c == '#' || c == '/') {
      return fault(
          "commentaar hoort niet in JSON; laat het weg",
          "a comment has no place in JSON; leave it out");
    }
    return switch (expected) {
      case NOTHING ->
          fault(
              "na het einde van het document staat nog iets; een bestand bevat er één",
              "there is more after the end of the document; one file holds one");
      case COLON ->
          c == ':'
              ? then(Expected.VALUE)
              : fault("een ':' ontbreekt voor " + found(), "a ':' is missing before " + found());
      case COMMA_OR_END -> end(c).orElseGet(() -> comma(c));
      case KEY_OR_END, KEY -> c == '}' ? end(c).orElseThrow() : key(c);
      case VALUE_OR_END, VALUE -> c == ']' && isOpen('[') ? end(c).orElseThrow() : value(c);
    };
  }

  /** What closes the list or the mapping that is open; empty if it does not. */
  private Optional<Optional<Fault>> end(char c) {
    if (!(c == '}' && isOpen('{')) && !(c == ']' && isOpen('['))) {
      return Optional.empty();
    }
    if (expected == Expected.KEY || expected == Expected.VALUE) {
      next = comma;
      return Optional.of(
          fault(
              "een komma staat voor '" + c + "'; laat die weg",
              "a comma stands before '" + c + "'; leave it out"));
    }
    open.pop();
    return Optional.of(then(after()));
  }

  private Optional<Fault> comma(char c) {
    if (c != ',') {
      return fault(
          "een ',' ontbreekt voor " + found() + ", of '" + closing() + "'",
          "a ',' is missing before " + found() + ", or '" + closing() + "'");
    }
    comma = next;
    return then(isOpen('{') ? Expected.KEY : Expected.VALUE);
  }

  private Optional<Fault> key(char c) {
    if (c == '"') {
      return string(Expected.COLON);
    }
    return fault(
        "een sleutel staat tussen dubbele aanhalingstekens, maar hier staat " + found(),
        "a key stands in double quotes, but here is " + found());
  }

  private Optional<Fault> value(char c) {
    if (c == '"') {
      return string(after());
    }
    if (c == '{' || c == '[') {
      open.push(c);
      return then(c == '{' ? Expected.KEY_OR_END : Expected.VALUE_OR_END);
    }
    if (OF_YAML.indexOf(c) >= 0) {
      return fault(
          "'"
              + c
              + "' is een teken van YAML; schrijf de waarde uit, een tekst tussen dubbele"
              + " aanhalingstekens",
          "'" + c + "' is a sign of YAML; write the value out, a text in double quotes");
    }
    if (WORD.matcher(word()).matches()) {
      next += word().length();
      expected = after();
      return Optional.empty();
    }
    return MARKS.indexOf(c) >= 0 && c != '\''
        ? fault("een waarde ontbreekt voor " + found(), "a value is missing before " + found())
        : fault(
            found()
                + " is geen getal en geen woord van JSON; een tekst staat tussen dubbele"
                + " aanhalingstekens",
            found() + " is neither a number nor a word of JSON; a text stands in double quotes");
  }

  private Optional<Fault> string(Expected then) {
    int start = next++;
    while (next < text.length() && text.charAt(next) != '"') {
      char c = text.charAt(next);
      if (c < ' ') {
        String shown = Shown.printable(String.valueOf(c));
        return fault(
            "een regeleinde of een tab staat binnen een tekst; schrijf het als " + shown,
            "a line break or a tab stands within a text; write it as " + shown);
      }
      if (c == '\\' && !isEscape()) {
        return fault(
            "na een backslash staat hier niets dat JSON kent; schrijf '\\\\' voor een backslash",
            "JSON has no such escape; write '\\\\' for a backslash");
      }
      next += c == '\\' ? 2 : 1;
    }
    if (next >= text.length()) {
      next = start;
      return fault(
          "de tekst die hier begint heeft geen '\"' aan het einde",
          "the text that starts here has no '\"' at its end");
    }
    return then(then);
  }

  /** Whether the backslash here begins an escape. */
  private boolean isEscape() {
    if (next + 1 >= text.length()) {
      return true; // the text has no end, which is told
    }
    char c = text.charAt(next + 1);
    return c == 'u'
        ? HEX.matcher(text).region(next + 2, text.length()).lookingAt()
        : ESCAPES.indexOf(c) >= 0;
  }

  /** Passes one character, behind which something may stand. */
  private Optional<Fault> then(Expected following) {
    next++;
    expected = following;
    return Optional.empty();
  }

  private Expected after() {
    return open.isEmpty() ? Expected.NOTHING : Expected.COMMA_OR_END;
  }

  private boolean isOpen(char bracket) {
    return !open.isEmpty() && open.peek() == bracket;
  }

  private char closing() {
    return isOpen('{') ? '}' : ']';
  }

  private String found() {
    char c = text.charAt(next);
    return Shown.quoted(MARKS.indexOf(c) >= 0 ? String.valueOf(c) : word());
  }

  /** What stands here up to the next mark. */
  private String word() {
    int end = next;
    while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(next, end);
  }

  private Optional<Fault> fault(String nl, String en) {
    return Optional.of(new Fault(next, Text.of(nl, en)));
  }
}
