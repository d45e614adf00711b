package nl.ims.io.data;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.io.problem.Location;
import nl.ims.io.problem.Problem;
import nl.ims.model.source.Citation;
import nl.ims.model.source.OtherSource;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON as the reports lay it out: two spaces, a line feed, UTF-8, and the handful of shapes
 * that they share; or the same on one line.
 *
 * <p>Nothing is buffered beyond a few kilobytes, so that a report over many files takes no more
 * memory than its largest dossier.
 */
final class JsonOut {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator generator;
  private final boolean words;

  private JsonOut(JsonGenerator generator, boolean words) {
    this.generator = generator;
    this.words = words;
  }

  /** Writes to a stream, which is flushed at {@link #finish()} and never closed. */
  static JsonOut to(OutputStream out) {
    return new JsonOut(FACTORY.createGenerator(new Indented(), out, JsonEncoding.UTF8), true);
  }

  /** Writes to a stream, all on one line; the stream is never closed. */
  static JsonOut onOneLine(OutputStream out) {
    return new JsonOut(
        FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8), true);
  }

  /** The same document, in which sentences, other words and papers are left out. */
  JsonOut withoutWords() {
    return new JsonOut(generator, false);
  }

  /** Opens an object as the root or as an element of a list. */
  JsonOut object() {
    generator.writeStartObject();
    return this;
  }

  /** Opens an object under a key. */
  JsonOut object(String key) {
    generator.writeName(key);
    return object();
  }

  JsonOut endObject() {
    generator.writeEndObject();
    return this;
  }

  JsonOut list(String key) {
    generator.writeName(key);
    generator.writeStartArray();
    return this;
  }

  JsonOut endList() {
    generator.writeEndArray();
    return this;
  }

  /** Writes a list of lists of names under a key, as {@code missing} is one. */
  JsonOut sets(String key, Iterable<? extends Iterable<String>> sets) {
    list(key);
    for (Iterable<String> set : sets) {
      generator.writeStartArray();
      set.forEach(generator::writeString);
      generator.writeEndArray();
    }
    return endList();
  }

  JsonOut strings(String key, Iterable<String> values) {
    list(key);
    values.forEach(generator::writeString);
    return endList();
  }

  JsonOut field(String key, @Nullable String value) {
    if (value == null) {
      return nothing(key);
    }
    generator.writeName(key);
    generator.writeString(value);
    return this;
  }

  JsonOut nothing(String key) {
    generator.writeName(key);
    generator.writeNull();
    return this;
  }

  JsonOut field(String key, Optional<LocalDate> day) {
    return field(key, day.map(LocalDate::toString).orElse(null));
  }

  JsonOut field(String key, int value) {
    generator.writeName(key);
    generator.writeNumber(value);
    return this;
  }

  JsonOut field(String key, boolean value) {
    generator.writeName(key);
    generator.writeBoolean(value);
    return this;
  }

  /**
   * Writes a text under a key in both languages, if words are told; one that is in no particular
   * language stands in both.
   */
  JsonOut bilingual(String key, Text text) {
    return words ? name(key, text) : this;
  }

  /** Writes what something is called under a key, whether words are told or not. */
  JsonOut name(String key, Text text) {
    generator.writeName(key);
    return bilingual(text);
  }

  /** Writes a text under a key in one language, if words are told. */
  JsonOut words(String key, String text) {
    return words ? field(key, text) : this;
  }

  /** Writes a list of a number, a letter, and a name where there is one. */
  JsonOut triple(int number, String letter, Optional<String> name) {
    generator.writeStartArray();
    generator.writeNumber(number);
    generator.writeString(letter);
    name.ifPresent(generator::writeString);
    generator.writeEndArray();
    return this;
  }

  JsonOut bilingual(Text text) {
    return object().field("nl", text.in(Language.NL)).field("en", text.in(Language.EN)).endObject();
  }

  /**
   * Writes papers with the place in each, in one language, and how surely it is known, if words are
   * told.
   */
  JsonOut citations(Iterable<Citation> citations, Language language) {
    if (!words) {
      return this;
    }
    list("citations");
    for (Citation citation : citations) {
      object().field("paper", citation.source().toString());
      if (citation.source() instanceof OtherSource other) {
        field("address", other.address().orElse(null));
      }
      field("where", citation.where().in(language))
          .field("evidence", citation.evidence().code())
          .endObject();
    }
    return endList();
  }

  JsonOut location(Optional<Location> location) {
    if (location.isEmpty()) {
      return nothing("location");
    }
    return object("location")
        .field("line", location.get().line())
        .field("column", location.get().column())
        .endObject();
  }

  JsonOut problems(Iterable<Problem> problems) {
    list("problems");
    problems.forEach(problem -> object().problem(problem));
    return endList();
  }

  /** Writes what a problem says into the object that was opened for it, and ends it. */
  JsonOut problem(Problem problem) {
    return field("file", problem.file())
        .field("line", problem.line())
        .field("column", problem.column())
        .field("path", problem.path())
        .field("message", problem.message())
        .endObject();
  }

  /** Ends the document with a line feed and hands everything to the stream. */
  void finish() {
    generator.writeRaw('\n');
    generator.close();
  }

  private static final class Indented extends ObjectWriteContext.Base {
    private static final Separators SEPARATORS =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
