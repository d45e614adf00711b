package nl.ims.io.syntax;

import java.util.Optional;
import nl.ims.io.problem.Location;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The events of a document as the parser of YAML gives them. */
final class YamlEvents implements Events {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setLabel("document")
          .setUseMarks(true)
          .setCodePointLimit(Integer.MAX_VALUE) // the bytes were counted before
          .build();

  private final String text;
  private final StreamReader reader;
  private final ParserImpl parser;
  private final int firstLine;
  private final Problems problems;
  private boolean failed;

  YamlEvents(String text, int firstLine, Problems problems) {
    this.text = text;
    // at the very end the parser takes a carriage return for a character of its line
    this.reader = new StreamReader(SETTINGS, text.endsWith("\r") ? text + "\n" : text);
    this.parser = new ParserImpl(SETTINGS, reader);
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /** The next event, or empty at the end and after a fault, which is then noted. */
  @Override
  public Optional<Event> next() {
    try {
      return !failed && parser.hasNext() ? Optional.of(parser.next()) : Optional.empty();
    } catch (MarkedYamlEngineException e) {
      return fail(e);
    } catch (YamlVersionException e) {
      return fail(
          here(),
          Text.of(
              "de versie achter %YAML is onbekend; schrijf 1.2, of laat haar weg",
              "the version that %YAML names is unknown; write 1.2, or leave it out"));
    } catch (IllegalArgumentException e) {
      return fail(
          here(),
          Text.of(
              "een \\ noemt een teken dat niet bestaat",
              "an escape names a character that does not exist"));
    } catch (RuntimeException e) {
      // Whatever else the parser meets, it is the input's fault, and has a place.
      return fail(here(), String.valueOf(e.getMessage()));
    }
  }

  @Override
  public boolean failed() {
    return failed;
  }

  @Override
  public Location location(Event event) {
    return event.getStartMark().map(this::location).orElse(here());
  }

  private Optional<Event> fail(MarkedYamlEngineException e) {
    String context = e.getContext() == null ? "" : e.getContext() + ", ";
    String parser = context + e.getProblem();
    Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
    if (mark.isEmpty()) {
      return fail(here(), parser);
    }
    SyntaxFault fault = new SyntaxFault(text, firstLine, e, mark.get());
    Optional<Text> message = fault.message();
    return message.isPresent()
        ? fail(location(fault.place()), message.get())
        : fail(location(mark.get()), parser);
  }

  /** Notes a fault that is told in English alone. */
  private Optional<Event> fail(Location at, String message) {
    String words =
        Shown.oneLine(message)
            .replace("'<stream end>'", "the end of the document")
            .replace("<stream end>", "the end of the document")
            .replace("end of stream", "end of the document");
    return fail(at, Text.of(words));
  }

  private Optional<Event> fail(Location at, Text message) {
    failed = true;
    problems.add(
        at,
        "",
        Text.of(
            "is geen YAML en geen JSON: " + Shown.printable(message.in(Language.NL)),
            "is neither YAML nor JSON: " + Shown.printable(message.in(Language.EN))));
    return Optional.empty();
  }

  private Location location(Mark mark) {
    return new Location(firstLine + mark.getLine(), mark.getColumn() + 1);
  }

  private Location here() {
    return new Location(firstLine + reader.getLine(), reader.getColumn() + 1);
  }
}
