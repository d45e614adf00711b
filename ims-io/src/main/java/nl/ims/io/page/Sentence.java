package nl.ims.io.page;

import com.google.common.collect.ImmutableList;

/**
 * A sentence, and where it was found.
 *
 * @param label what introduces the text, in the language of the page; may be empty
 * @param text the text, without the full stop
 * @param foreign the code of its language, if that is another one than that of the page; at most
 *     one
 * @param address whether the text is an address
 * @param paths the paths in a dossier that it names
 * @param cites where it is said and how surely it is known; none if the page speaks for itself
 */
public record Sentence(
    String label,
    String text,
    ImmutableList<String> foreign,
    boolean address,
    ImmutableList<String> paths,
    ImmutableList<Cite> cites)
    implements Span {

  public static Sentence of(String text, Cite... cites) {
    return of("", text, ImmutableList.copyOf(cites));
  }

  public static Sentence of(String label, String text, Cite cite) {
    return of(label, text, ImmutableList.of(cite));
  }

  public static Sentence of(String label, String text, ImmutableList<Cite> cites) {
    return new Sentence(label, text, ImmutableList.of(), false, ImmutableList.of(), cites);
  }

  /** An address, which is a link. */
  public static Sentence ofAddress(String address) {
    return new Sentence(
        "", address, ImmutableList.of(), true, ImmutableList.of(), ImmutableList.of());
  }

  public Sentence withLabel(String words) {
    return new Sentence(words, text, foreign, address, paths, cites);
  }

  public Sentence withCites(ImmutableList<Cite> certain) {
    return new Sentence(label, text, foreign, address, paths, certain);
  }

  public Sentence withPaths(ImmutableList<String> named) {
    return new Sentence(label, text, foreign, address, named, cites);
  }

  public Sentence withPaths(String... named) {
    return withPaths(ImmutableList.copyOf(named));
  }

  public Sentence withForeign(String code) {
    return new Sentence(label, text, ImmutableList.of(code), address, paths, cites);
  }

  /** What comes before the text, if anything does. */
  String lead() {
    return label.isEmpty() ? "" : label + ": ";
  }

  /** Whether the text is neither an address nor in another language. */
  boolean plain() {
    return foreign.isEmpty() && !address;
  }

  /** What ends the sentence; nothing after an address or where the text ends one itself. */
  String stop() {
    boolean ended = text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
    return ended || address ? "" : ".";
  }
}
