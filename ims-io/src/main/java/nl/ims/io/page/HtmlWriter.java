package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.jstach.jstache.JStache;
import nl.ims.model.term.Language;

/**
 * Writes a document in prose as a page of HTML: its title and the lines under it, what stands
 * aside, a list of its parts, and the parts. The template holds the page and escapes every text.
 *
 * @param lang the code of the language of the page
 * @param contents the heading of the list of parts
 * @param numbered whether its parts are numbered
 * @param title the title
 * @param running the running text under the title
 * @param listed the other lines
 * @param asides what must be seen before the parts
 * @param parts the parts
 */
@JStache(path = "nl/ims/io/page/document.mustache")
record HtmlWriter(
    String lang,
    String contents,
    boolean numbered,
    String title,
    ImmutableList<ImmutableList<Shown>> running,
    ImmutableList<ImmutableList<Shown>> listed,
    ImmutableList<Block.Aside> asides,
    ImmutableList<Part> parts) {

  /** A span: words in bold, other words, a sentence, or a colon where there would be a column. */
  record Shown(
      ImmutableList<String> bold,
      ImmutableList<String> words,
      ImmutableList<Sentence> sentences,
      boolean colon) {}

  static HtmlWriter of(Document document, Language language) {
    ImmutableList<Part> parts = document.all(Part.class);
    return new HtmlWriter(
        language.code(),
        language == Language.NL ? "Inhoud" : "Contents",
        parts.stream().anyMatch(part -> !part.number().isEmpty()),
        document.all(Block.Title.class).get(0).text(),
        lines(document, true),
        lines(document, false),
        document.all(Block.Aside.class),
        parts);
  }

  private static ImmutableList<ImmutableList<Shown>> lines(Document document, boolean running) {
    ImmutableList.Builder<ImmutableList<Shown>> lines = ImmutableList.builder();
    for (Block.Line line : document.all(Block.Line.class)) {
      if (line.kind() == Block.Line.Kind.RUNNING == running) {
        lines.add(ImmutableList.copyOf(Lists.transform(line.spans(), HtmlWriter::shown)));
      }
    }
    return lines.build();
  }

  private static Shown shown(Span span) {
    ImmutableList<String> none = ImmutableList.of();
    if (span instanceof Sentence sentence) {
      return new Shown(none, none, ImmutableList.of(sentence), false);
    }
    if (span instanceof Span.Words words) {
      ImmutableList<String> text = ImmutableList.of(words.text());
      return words.ink() == Ink.PLAIN
          ? new Shown(none, text, ImmutableList.of(), false)
          : new Shown(text, none, ImmutableList.of(), false);
    }
    return new Shown(none, none, ImmutableList.of(), true);
  }
}
