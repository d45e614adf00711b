package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Language;

/**
 * The draft of a report in words, before it has a format.
 *
 * <p>A text of it is plain: a format escapes what it must. A list that holds at most one element
 * stands for something optional, as templates want it.
 *
 * @param language the language of its words
 * @param title its title
 * @param lead what it is and what it is not, as paragraphs
 * @param marks the marks behind facts, and what each means
 * @param gapsTitle the heading of what is still to fill
 * @param gapsIntro what is said before the gaps
 * @param gaps what could not be filled
 * @param parts its parts, in order
 * @param contentsTitle the heading of the list of parts
 * @param numbered whether its parts are numbered; not where a number would seem to be that of a
 *     point of the assessment framework (toetsingskader)
 */
public record DraftDocument(
    Language language,
    String title,
    ImmutableList<Line> lead,
    ImmutableList<Item> marks,
    String gapsTitle,
    String gapsIntro,
    ImmutableList<Gap> gaps,
    ImmutableList<Part> parts,
    String contentsTitle,
    boolean numbered) {

  public String lang() {
    return language.code();
  }

  /** Something that could not be filled, with the paths in a dossier that would fill it. */
  public record Gap(String text, ImmutableList<String> paths) {}

  /**
   * A part.
   *
   * @param foreign the code of the language of its title, if that is another one than that of the
   *     draft
   */
  public record Part(
      String anchor, String title, ImmutableList<String> foreign, ImmutableList<Group> groups) {

    public Part(String anchor, String title, ImmutableList<Group> groups) {
      this(anchor, title, ImmutableList.of(), groups);
    }

    public Part withForeign(ImmutableList<String> code) {
      return new Part(anchor, title, code, groups);
    }
  }

  /** A part of a part: a heading, which may be empty, a paragraph, a list and tables. */
  public record Group(
      String title,
      ImmutableList<Line> text,
      ImmutableList<Item> items,
      ImmutableList<Table> tables) {

    public boolean titled() {
      return !title.isEmpty();
    }

    public boolean said() {
      return !text.isEmpty();
    }

    public boolean listed() {
      return !items.isEmpty();
    }

    public static Group of(String title, Line... text) {
      return new Group(title, ImmutableList.copyOf(text), ImmutableList.of(), ImmutableList.of());
    }

    public Group withText(ImmutableList<Line> text) {
      return new Group(title, text, items, tables);
    }

    public Group withItems(ImmutableList<Item> items) {
      return new Group(title, text, items, tables);
    }

    /** The same with a list, or a sentence where that would be empty. */
    public Group withItems(ImmutableList<Item> items, Line none) {
      return items.isEmpty() ? withText(ImmutableList.of(none)) : withItems(items);
    }

    /** The same alone in its list; no group if it lists nothing. */
    public ImmutableList<Group> unlessEmpty() {
      return items.isEmpty() ? ImmutableList.of() : ImmutableList.of(this);
    }

    public Group withTable(Table table) {
      return new Group(title, text, items, ImmutableList.of(table));
    }
  }

  /**
   * An entry of a list; anchor and note may be empty.
   *
   * @param state the class by which a style sheet knows what the entry says; may be empty
   * @param apart whether its lines stand below it, each on its own, and not in one paragraph
   */
  public record Item(
      String anchor,
      String head,
      String note,
      ImmutableList<Line> lines,
      ImmutableList<Table> tables,
      String state,
      boolean apart) {

    public Item(
        String anchor,
        String head,
        String note,
        ImmutableList<Line> lines,
        ImmutableList<Table> tables) {
      this(anchor, head, note, lines, tables, "", false);
    }

    public Item withState(String code) {
      return new Item(anchor, head, note, lines, tables, code, apart);
    }

    /** The same entry with its lines apart, if there are several. */
    public Item withLinesApart() {
      return new Item(anchor, head, note, lines, tables, state, lines.size() > 1);
    }

    public boolean styled() {
      return !state.isEmpty();
    }

    public static Item of(String head, String note, Line... lines) {
      return of(head, note, ImmutableList.copyOf(lines));
    }

    public static Item of(String head, String note, ImmutableList<Line> lines) {
      return new Item("", head, note, lines, ImmutableList.of());
    }

    public boolean anchored() {
      return !anchor.isEmpty();
    }

    public boolean noted() {
      return !note.isEmpty();
    }
  }

  /**
   * A sentence.
   *
   * @param label what introduces the text, in the language of the draft; may be empty
   * @param text the text, without the full stop
   * @param foreign the code of its language, if that is another one than that of the draft
   * @param address an address that the text is, if it is one
   * @param paths the paths in a dossier that it names
   * @param cites where it is said and how surely it is known; none if the draft speaks for itself
   */
  public record Line(
      String label,
      String text,
      ImmutableList<String> foreign,
      ImmutableList<String> address,
      ImmutableList<String> paths,
      ImmutableList<Cite> cites) {

    public static Line of(String text) {
      return new Line(
          "", text, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    public static Line of(String text, Cite cite) {
      return of("", text, cite);
    }

    public static Line of(String label, String text, Cite cite) {
      return of(label, text, ImmutableList.of(cite));
    }

    public static Line of(String label, String text, ImmutableList<Cite> cites) {
      return new Line(
          label, text, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), cites);
    }

    public Line withLabel(String words) {
      return new Line(words, text, foreign, address, paths, cites);
    }

    public Line withCites(ImmutableList<Cite> certain) {
      return new Line(label, text, foreign, address, paths, certain);
    }

    public Line withPaths(ImmutableList<String> paths) {
      return new Line(label, text, foreign, address, paths, cites);
    }

    public Line withPaths(String... paths) {
      return withPaths(ImmutableList.copyOf(paths));
    }

    public Line withForeign(String code) {
      return withForeign(ImmutableList.of(code));
    }

    public Line withForeign(ImmutableList<String> code) {
      return new Line(label, text, code, address, paths, cites);
    }

    public Line withAddress() {
      return new Line(label, text, foreign, ImmutableList.of(text), paths, cites);
    }

    public boolean labelled() {
      return !label.isEmpty();
    }

    /** Whether the text is neither an address nor in another language. */
    public boolean plain() {
      return foreign.isEmpty() && address.isEmpty();
    }

    boolean pathed() {
      return !paths.isEmpty();
    }

    /** What ends the sentence; nothing after an address or where the text ends one itself. */
    public String stop() {
      boolean ended = text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
      return ended || !address.isEmpty() ? "" : ".";
    }
  }

  /** A table; its columns name its cells. */
  public record Table(String caption, ImmutableList<String> columns, ImmutableList<Row> rows) {

    /** Whether a narrow screen has no room for it beside its words. */
    public boolean wide() {
      return rows.stream().anyMatch(Row::cited);
    }
  }

  /** A row, with where it is said in its last cell. */
  public record Row(ImmutableList<Cell> cells, ImmutableList<Cite> cites, String citesColumn) {
    public boolean cited() {
      return !cites.isEmpty();
    }

    /** The first of the cites, alone in its list. */
    public ImmutableList<Cite> firstCite() {
      return cites.subList(0, Math.min(1, cites.size()));
    }

    /** Those after the first, which a mark sets apart from it. */
    public ImmutableList<Cite> moreCites() {
      return cites.subList(Math.min(1, cites.size()), cites.size());
    }
  }

  /** A cell under its column; the first of a row is its head. */
  public record Cell(String column, String text, boolean head, boolean number) {}
}
