package nl.ims.io.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a text from being JSON is told at its place, in words. */
final class JsonFaultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\":1,}|6|a comma stands before '}'; leave it out",
        "[1, 2 , ]|6|a comma stands before ']'; leave it out",
        "{\"a\":1 // x|7|a comment has no place in JSON; leave it out",
        "{/* x */}|1|a comment has no place in JSON; leave it out",
        "{} # x|3|a comment has no place in JSON; leave it out",
        "{ims: 1}|1|a key stands in double quotes, but here is 'ims'",
        "{'ims': 1}|1|a key stands in double quotes, but here is '''",
        "{,}|1|a key stands in double quotes, but here is ','",
        "{\"a\" 1}|5|a ':' is missing before '1'",
        "{\"a\":1 \"b\":2}|7|a ',' is missing before '\"', or '}'",
        "[1 2]|3|a ',' is missing before '2', or ']'",
        "[1}|2|a ',' is missing before '}', or ']'",
        "{\"a\":}|5|a value is missing before '}'",
        "[,1]|1|a value is missing before ','",
        "{\"a\":'b'}|5|''' is neither a number nor a word of JSON; a text stands in double quotes",
        "{\"a\":unit}|5|'unit' is neither a number nor a word of JSON; a text stands in double"
            + " quotes",
        "{\"a\":True}|5|'True' is neither a number nor a word of JSON; a text stands in double"
            + " quotes",
        "{\"a\":NaN}|5|'NaN' is neither a number nor a word of JSON; a text stands in double"
            + " quotes",
        "{\"a\":012}|5|'012' is neither a number nor a word of JSON; a text stands in double"
            + " quotes",
        "{\"a\":+1}|5|'+1' is neither a number nor a word of JSON; a text stands in double quotes",
        "[2024-03-08]|1|'2024-03-08' is neither a number nor a word of JSON; a text stands in"
            + " double quotes",
        "[1.]|1|'1.' is neither a number nor a word of JSON; a text stands in double quotes",
        "{\"a\":&x 1}|5|'&' is a sign of YAML; write the value out, a text in double quotes",
        "{\"a\":*x}|5|'*' is a sign of YAML; write the value out, a text in double quotes",
        "[!!str x]|1|'!' is a sign of YAML; write the value out, a text in double quotes",
        "{} {}|3|there is more after the end of the document; one file holds one",
        "{\"a\":[1|7|the document ends here, but a '[' is still open; close it",
        "{\"a\":\"b}|5|the text that starts here has no '\"' at its end",
        "{\"a\":\"b\\|5|the text that starts here has no '\"' at its end",
        "[\"a\\x\"]|3|JSON has no such escape; write '\\\\' for a backslash",
        "[\"\\u12g4\"]|2|JSON has no such escape; write '\\\\' for a backslash"
      })
  void the_first_fault_is_told_at_its_place(String text, int offset, String message) {
    assertThat(told(text)).isEqualTo(offset + " " + message);
  }

  @Test
  void a_line_break_and_a_tab_within_a_text_are_escapes() {
    assertThat(told("[\"a\nb\"]"))
        .isEqualTo("3 a line break or a tab stands within a text; write it as \\n");
    assertThat(told("[\"a\tb\"]"))
        .isEqualTo("3 a line break or a tab stands within a text; write it as \\t");
  }

  @Test
  void nothing_is_no_document() {
    assertThat(told(" \n")).isEqualTo("2 there is nothing; a document is a mapping in '{' and '}'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        " [ ] ",
        "{\"a\":[1,-0.5e+3,true,false,null,\"\\u00e9\\n\\/\"],\r\n\t\"b\":{\"c\":\"\"}}",
        "\"x\"",
        "12"
      })
  void json_has_no_fault(String text) {
    assertThat(JsonFault.in(text)).isEmpty();
  }

  @Test
  void it_is_told_in_dutch_too() {
    assertThat(JsonFault.in("{\"a\":1,}").orElseThrow().complaint().in(Language.NL))
        .isEqualTo("is geen JSON: een komma staat voor '}'; laat die weg");
  }

  private static String told(String text) {
    JsonFault.Fault fault = JsonFault.in(text).orElseThrow();
    return fault.offset() + " " + fault.message().in(Language.EN);
  }
}
