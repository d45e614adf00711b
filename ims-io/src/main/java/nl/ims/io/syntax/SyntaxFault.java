package nl.ims.io.syntax;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.model.term.Text;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What is wrong with a document that is no YAML, said to somebody who does not know YAML.
 *
 * <p>The parser says what it expected; what people did is told by the lines themselves: a tab, a
 * line that stands too far in or out, a text that needs quotes, a quote or a bracket that nothing
 * closes. What is not known here is said as the parser says it.
 */
final class SyntaxFault {

  /** A key and the colon behind it, perhaps behind a hyphen. */
  private static final Pattern KEY = Pattern.compile("\\s*(?:-\\s+)*+([^:#]{1,80}?):\\s");

  /** A key and its value without a blank between them. */
  private static final Pattern GLUED =
      Pattern.compile("\\s*(?:-\\s+)*+([A-Za-z0-9-]{1,40}):(\\S.{0,80})");

  private static final Pattern HYPHEN = Pattern.compile("\\s*-([A-Za-z].{0,80})");
  private static final Pattern BLOCK = Pattern.compile(".*[:-]\\s+[|>][-+0-9]*\\s*");

  private final List<String> lines;
  private final int firstLine;
  private final String problem;
  private final String context;
  private final Optional<Mark> start;
  private final Mark mark;

  /**
   * @param text the document
   * @param firstLine its first line in the input
   * @param fault what the parser says
   * @param mark where it says so
   */
  SyntaxFault(String text, int firstLine, MarkedYamlEngineException fault, Mark mark) {
    this.lines = List.of(text.split("\r\n|\r|\n", -1));
    this.firstLine = firstLine;
    this.problem = String.valueOf(fault.getProblem());
    this.context = fault.getContext() == null ? "" : fault.getContext();
    this.start = fault.getContextMark();
    this.mark = mark;
  }

  /** Where an editor should go: to what opened, if nothing closes it. */
  Mark place() {
    boolean opened = isOpenQuote() || problem.contains("could not find expected ':'");
    return opened ? start.orElse(mark) : mark;
  }

  /** What is wrong and the way out; empty if only the parser can say it. */
  Optional<Text> message() {
    if (problem.contains("cannot start any token")) {
      return Optional.of(character());
    }
    if (isOpenQuote()) {
      String quote = at(start.orElse(mark));
      return text(
          "de tekst die hier met "
              + quote
              + " begint, wordt niet afgesloten; zet er een "
              + quote
              + " achter",
          "the text that opens here with "
              + quote
              + " is not closed; put a "
              + quote
              + " behind it");
    }
    if (problem.contains("mapping values are not allowed")) {
      return Optional.of(colon());
    }
    if (problem.contains("expected <block end>")) {
      return Optional.of(problem.contains("<scalar>") ? behindQuote() : indented());
    }
    if (problem.contains("could not find expected ':'")) {
      return Optional.of(noColon());
    }
    if (problem.contains("expected ',' or ")) {
      return bracket();
    }
    return rarer();
  }

  private Optional<Text> rarer() {
    if (problem.contains("sequence entries are not allowed")) {
      return text(
          "een lijst met streepjes begint op een eigen regel onder de sleutel; op één regel staat"
              + " zij als [a, b]",
          "a list with hyphens starts on a line of its own below its key; on one line it is"
              + " [a, b]");
    }
    if (problem.contains("mapping keys are not allowed")) {
      return text(
          "een tekst die met ? begint, staat tussen aanhalingstekens",
          "a text that starts with ? goes in quotes");
    }
    if (context.contains("double-quoted") && problem.contains("escape")) {
      return text(
          "een \\ tussen dubbele aanhalingstekens begint een bijzonder teken; schrijf \\\\, of"
              + " gebruik enkele aanhalingstekens",
          "a \\ within double quotes starts an escape; write \\\\, or use single quotes");
    }
    return Optional.empty();
  }

  private boolean isOpenQuote() {
    return context.contains("quoted scalar") && problem.contains("unexpected end");
  }

  private Text character() {
    String c = at(mark);
    if (c.equals("\t")) {
      return Text.of(
          "een tab kan een regel niet laten inspringen; gebruik spaties",
          "a tab cannot indent a line; use spaces");
    }
    String rest = Shown.brief(line(mark.getLine()).substring(offset(mark)).strip());
    return Text.of(
        "een tekst die met " + c + " begint, staat tussen aanhalingstekens: \"" + rest + "\"",
        "a text that starts with " + c + " goes in quotes: \"" + rest + "\"");
  }

  /** A colon where none may stand: in a text, or behind a key that stands too far in. */
  private Text colon() {
    Matcher key = KEY.matcher(line(mark.getLine()));
    if (key.lookingAt() && key.end() <= offset(mark)) {
      String rest = Shown.brief(line(mark.getLine()).substring(key.end()).strip());
      String whole = Shown.brief(key.group(1).strip()) + ": \"" + rest + "\"";
      return Text.of(
          "een tekst waarin ': ' staat, staat tussen aanhalingstekens: " + whole,
          "a text that holds ': ' goes in quotes: " + whole);
    }
    int before = before(mark.getLine());
    Matcher hyphen = HYPHEN.matcher(before < 0 ? "" : line(before));
    if (hyphen.matches()) {
      String shown = Shown.brief(hyphen.group(1));
      return Text.of(
          "achter een streepje hoort een spatie: '- %s', niet '-%s'".formatted(shown, shown),
          "a hyphen needs a space behind it: '- %s', not '-%s'".formatted(shown, shown));
    }
    return before < 0
        ? Text.of(
            "hier hoort geen dubbelepunt; zet een tekst met een dubbelepunt tussen"
                + " aanhalingstekens",
            "no colon may stand here; put a text that holds one in quotes")
        : wrongIndent(before);
  }

  private Text wrongIndent(int before) {
    int here = indent(mark.getLine());
    int above = indent(before);
    String nl =
        "de inspringing van deze regel is %s en die van de regel erboven (%s) %s, terwijl die"
            + " al een waarde heeft; laat sleutels die bij elkaar horen even ver inspringen";
    String en =
        "this line is indented by %s, the one above it (%s) by %s, and that has its value"
            + " already; indent keys that belong together alike";
    return Text.of(
        nl.formatted(here, firstLine + before, above),
        en.formatted(here, firstLine + before, above));
  }

  /** A line that stands where no line above it does, or below a hyphen. */
  private Text indented() {
    int here = indent(mark.getLine());
    int before = before(mark.getLine());
    boolean below = before >= 0 && indent(before) == here && line(before).startsWith("- ", here);
    if (below && !line(mark.getLine()).startsWith("-", here)) {
      return Text.of(
          "deze regel hoort bij het streepje erboven; laat hem %s spaties inspringen"
              .formatted(here + 2),
          "this line belongs to the hyphen above it; indent it by %s".formatted(here + 2));
    }
    int line = before < 0 ? start.map(Mark::getLine).orElse(0) : before;
    return Text.of(
        "de inspringing van deze regel is %s en die van de regel erboven (%s) %s; laat sleutels die bij elkaar horen even ver inspringen"
            .formatted(here, firstLine + line, indent(line)),
        "this line is indented by %s and the one above it (%s) by %s; indent keys that belong together alike"
            .formatted(here, firstLine + line, indent(line)));
  }

  private static Text behindQuote() {
    return Text.of(
        "achter het aanhalingsteken dat een tekst afsluit, staat nog iets; zet de hele tekst tussen"
            + " aanhalingstekens van de andere soort",
        "there is more behind the quote that closes a text; put the whole text in quotes of the"
            + " other kind");
  }

  private Text noColon() {
    int at = place().getLine();
    String line = line(at);
    Matcher glued = GLUED.matcher(line);
    if (glued.matches()) {
      String whole = glued.group(1) + ": " + Shown.brief(glued.group(2));
      return Text.of(
          "achter een dubbelepunt hoort een spatie: '" + whole + "'",
          "a colon needs a space behind it: '" + whole + "'");
    }
    int before = before(at);
    if (before >= 0 && BLOCK.matcher(line(before)).matches()) {
      return Text.of(
          "laat de regels van een tekst onder | inspringen", "indent the lines of a text below |");
    }
    String shown = Shown.quoted(line.strip());
    return Text.of(
        shown
            + " heeft geen dubbelepunt; schrijf een sleutel, een dubbelepunt, een spatie en de"
            + " waarde",
        shown + " has no colon; write a key, a colon, a space and the value");
  }

  /** A bracket that nothing closes, or something else closes. */
  private Optional<Text> bracket() {
    boolean list = problem.contains("']'");
    String open = list ? "[" : "{";
    String close = list ? "]" : "}";
    return start.flatMap(
        opened -> {
          int line = firstLine + opened.getLine();
          int column = opened.getColumn() + 1;
          return text(
              "wat op %s:%s met %s begint, wordt niet afgesloten; zet er een %s achter, en komma's ertussen"
                  .formatted(line, column, open, close),
              "what opens at %s:%s with %s is not closed; put a %s behind it, and commas between"
                  .formatted(line, column, open, close));
        });
  }

  private static Optional<Text> text(String nl, String en) {
    return Optional.of(Text.of(nl, en));
  }

  private String line(int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  /** The last line before one that is not blank and no comment; below 0 if there is none. */
  private int before(int index) {
    int before = index - 1;
    while (before >= 0 && line(before).strip().replaceFirst("#.*", "").isEmpty()) {
      before--;
    }
    return before;
  }

  private int indent(int index) {
    String line = line(index);
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /** The index of a mark in its line, whose columns are code points. */
  private int offset(Mark at) {
    String line = line(at.getLine());
    int points = Math.min(at.getColumn(), line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, points);
  }

  /** The character at a mark. */
  private String at(Mark at) {
    String line = line(at.getLine());
    int offset = offset(at);
    return offset < line.length() ? line.substring(offset, line.offsetByCodePoints(offset, 1)) : "";
  }
}
