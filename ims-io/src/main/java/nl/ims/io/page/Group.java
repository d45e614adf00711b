package nl.ims.io.page;

import com.google.common.collect.ImmutableList;

/**
 * A piece of a part: a paragraph, tables and a list.
 *
 * @param title what it is about; may be empty
 * @param text the sentences of the paragraph
 * @param tables the tables
 * @param items the entries of the list
 */
public record Group(
    String title,
    ImmutableList<Sentence> text,
    ImmutableList<Table> tables,
    ImmutableList<Item> items) {

  public static Group of(String title, Sentence... text) {
    return new Group(title, ImmutableList.copyOf(text), ImmutableList.of(), ImmutableList.of());
  }

  public Group withText(ImmutableList<Sentence> sentences) {
    return new Group(title, sentences, tables, items);
  }

  public Group withTable(Table table) {
    return new Group(title, text, ImmutableList.of(table), items);
  }

  public Group withItems(ImmutableList<Item> entries) {
    return new Group(title, text, tables, entries);
  }

  /** The same with a list, or a sentence where that would be empty. */
  public Group withItems(ImmutableList<Item> entries, Sentence none) {
    return entries.isEmpty() ? withText(ImmutableList.of(none)) : withItems(entries);
  }

  /** The same alone in its list; no group if it lists nothing. */
  public ImmutableList<Group> unlessEmpty() {
    return items.isEmpty() ? ImmutableList.of() : ImmutableList.of(this);
  }

  public boolean isTitled() {
    return !title.isEmpty();
  }
}
