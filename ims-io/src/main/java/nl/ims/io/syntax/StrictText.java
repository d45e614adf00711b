package nl.ims.io.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.ims.model.term.Text;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The characters of one document.
 *
 * <p>JSON, and YAML within quotes, allow some characters that the parser refuses everywhere: the
 * controls from U+0080 on, U+FFFE and U+FFFF. They are masked while it looks: each by one character
 * of the last private plane, so that columns stay right.
 *
 * @param text the characters, some of them perhaps masked
 * @param masked whether some are
 */
public record StrictText(String text, boolean masked) {

  /** What a lenient decoder puts where bytes are malformed. */
  private static final char REPLACED = '\uFFFD';

  private static final int MASKS = 0x10FF00;
  private static final int LAST_MASK = 0x10FF21;
  private static final int FIRST_CONTROL = 0x80;
  private static final int LAST_CONTROL = 0x9F;
  private static final int NONCHARACTER = 0xFFFE;
  private static final int NONCHARACTER_MASK = 0x10FF20;

  /** Decodes a document; empty after a problem, which is then noted. */
  public static Optional<StrictText> decode(Chunk chunk, Problems problems) {
    ByteBuffer all = chunk.bytes();
    String read =
        new String(
            all.array(),
            all.arrayOffset() + all.position(),
            all.remaining(),
            StandardCharsets.UTF_8);
    return read.indexOf(REPLACED) < 0
        ? printable(read, chunk, problems)
        : decodeStrictly(chunk, problems);
  }

  /** Tells malformed bytes from a text that has the character which stands for them elsewhere. */
  private static Optional<StrictText> decodeStrictly(Chunk chunk, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = chunk.bytes();
    CharBuffer chars = CharBuffer.allocate(chunk.length() + 1);
    CoderResult result = decoder.decode(bytes, chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      int offset = bytes.position();
      problems.add(
          chunk.after(text),
          "",
          Text.of(
              "byte 0x%s op plaats %s is geen UTF-8; sla het bestand op als UTF-8"
                  .formatted(Shown.hex(bytes.get(offset) & 0xFF, 2), chunk.before() + offset),
              "byte 0x%s at offset %s is not UTF-8; save the file as UTF-8"
                  .formatted(Shown.hex(bytes.get(offset) & 0xFF, 2), chunk.before() + offset)));
      return Optional.empty();
    }
    return printable(text, chunk, problems);
  }

  private static Optional<StrictText> printable(String text, Chunk chunk, Problems problems) {
    if (isPrintable(text)) {
      return Optional.of(new StrictText(text, false));
    }
    boolean free = text.codePoints().noneMatch(StrictText::isMask);
    StringBuilder masked = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!StreamReader.isPrintable(c) && !(free && c >= FIRST_CONTROL)) {
        problems.add(chunk.after(text.substring(0, i)), "", refusal(c));
        return Optional.empty();
      }
      masked.appendCodePoint(StreamReader.isPrintable(c) ? c : mask(c));
    }
    return Optional.of(new StrictText(masked.toString(), true));
  }

  private static boolean isPrintable(String text) {
    int at = 0;
    while (at < text.length() && StreamReader.isPrintable(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at == text.length();
  }

  /** A value as it stands in the file. */
  String unmask(String value) {
    if (!hasMask(value)) {
      return value;
    }
    StringBuilder unmasked = new StringBuilder();
    value.codePoints().map(c -> isMask(c) ? unmask(c) : c).forEach(unmasked::appendCodePoint);
    return unmasked.toString();
  }

  /** What is wrong with a value that is not in quotes; empty if nothing is. */
  public Optional<String> refusal(String value) {
    return hasMask(value)
        ? value
            .codePoints()
            .filter(StrictText::isMask)
            .mapToObj(c -> refusal(unmask(c)))
            .findFirst()
        : Optional.empty();
  }

  private boolean hasMask(String value) {
    return masked && value.codePoints().anyMatch(StrictText::isMask);
  }

  private static String refusal(int c) {
    String hex = Shown.hex(c, 4);
    return "character U+" + hex + " cannot stand here; write it within double quotes as \\u" + hex;
  }

  private static boolean isMask(int c) {
    return c >= MASKS && c <= LAST_MASK;
  }

  private static int mask(int c) {
    return c <= LAST_CONTROL ? MASKS + c - FIRST_CONTROL : NONCHARACTER_MASK + c - NONCHARACTER;
  }

  private static int unmask(int c) {
    return c < NONCHARACTER_MASK ? FIRST_CONTROL + c - MASKS : NONCHARACTER + c - NONCHARACTER_MASK;
  }
}
