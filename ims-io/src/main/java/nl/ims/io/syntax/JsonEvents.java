package nl.ims.io.syntax;

import java.util.Optional;
import nl.ims.io.problem.Location;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The events of a document that is JSON, as those of YAML.
 *
 * <p>All JSON is YAML, but not all of it is read by the parser of YAML: it stops at a tab before
 * the first bracket, at a line break between a key and its colon, and at a long key. A document
 * that is no JSON has failed here, and nothing is told of it.
 */
final class JsonEvents implements Events {

  /** What makes parsers; made for the first document that may be JSON. */
  private static final class Parsers {

    /** The limits of the reader count; the parser's own would hide them. */
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNameLength(Limits.DOCUMENT_BYTES)
                    .maxNumberLength(Limits.DOCUMENT_BYTES)
                    .maxStringLength(Limits.DOCUMENT_BYTES)
                    .build())
            .build();
  }

  private static final Event MAPPING =
      new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.FLOW);
  private static final Event SEQUENCE =
      new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.FLOW);
  private static final Event MAPPING_END = new MappingEndEvent();
  private static final Event SEQUENCE_END = new SequenceEndEvent();

  /** Nothing in JSON has a tag. */
  private static final ImplicitTuple UNTAGGED = new ImplicitTuple(true, true);

  private final String text;
  private final JsonParser parser;
  private boolean failed;
  private boolean done;
  private int depth;

  /** The character up to which lines and columns are counted, with its line and column. */
  private int counted;

  private int line;
  private int column = 1;

  JsonEvents(String text, int firstLine) {
    this.text = text;
    this.line = firstLine;
    this.parser = Parsers.FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /** Whether a document starts as a list or a mapping of JSON does. */
  static boolean maybeIn(String text) {
    int first = 0;
    while (first < text.length() && " \t\r\n".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return first < text.length() && "{[".indexOf(text.charAt(first)) >= 0;
  }

  @Override
  public Optional<Event> next() {
    try {
      JsonToken token = failed ? null : parser.nextToken();
      if (token == null) {
        return Optional.empty();
      }
      failed = done; // there is more after the end
      count((int) parser.currentTokenLocation().getCharOffset());
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      done = depth == 0;
      return failed ? Optional.empty() : Optional.of(event(token));
    } catch (JacksonException e) {
      failed = true;
      return Optional.empty();
    }
  }

  @Override
  public boolean failed() {
    return failed;
  }

  @Override
  public Location location(Event event) {
    return new Location(line, column);
  }

  private Event event(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> MAPPING;
      case START_ARRAY -> SEQUENCE;
      case END_OBJECT -> MAPPING_END;
      case END_ARRAY -> SEQUENCE_END;
      case PROPERTY_NAME, VALUE_STRING -> scalar(ScalarStyle.DOUBLE_QUOTED);
      default -> scalar(ScalarStyle.PLAIN);
    };
  }

  private Event scalar(ScalarStyle style) {
    return new ScalarEvent(Optional.empty(), Optional.empty(), UNTAGGED, parser.getString(), style);
  }

  /** Goes on to a character, line by line and code point by code point. */
  private void count(int offset) {
    while (counted < offset) {
      char c = text.charAt(counted++);
      boolean pair = c == '\r' && counted < text.length() && text.charAt(counted) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(c)
          || !Character.isHighSurrogate(text.charAt(counted - 2))) {
        column++;
      }
    }
  }
}
