package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An entry of a list.
 *
 * @param anchor the name of its place; may be empty
 * @param ink how its head looks
 * @param head what it is about
 * @param note a remark on that; may be empty
 * @param sentences what it says
 * @param apart whether its sentences stand below it, each on its own, if there are several
 * @param tables what it says in tables
 */
public record Item(
    String anchor,
    Ink ink,
    String head,
    String note,
    ImmutableList<Sentence> sentences,
    boolean apart,
    ImmutableList<Table> tables) {

  public static Item of(String head, String note) {
    return new Item("", Ink.BOLD, head, note, ImmutableList.of(), false, ImmutableList.of());
  }

  /** The same entry, which says more. */
  public Item with(Sentence... more) {
    return with(ImmutableList.copyOf(more));
  }

  /** The same entry, which says more if there is more. */
  public Item with(Optional<Sentence> more) {
    return with(more.stream().toList());
  }

  /** The same entry, which says more. */
  public Item with(Iterable<Sentence> more) {
    ImmutableList<Sentence> all =
        ImmutableList.<Sentence>builder().addAll(sentences).addAll(more).build();
    return new Item(anchor, ink, head, note, all, apart, tables);
  }

  public Item withAnchor(String name) {
    return new Item(name, ink, head, note, sentences, apart, tables);
  }

  /** The same entry, which stands out if it is still to be done. */
  public Item toDo(boolean open) {
    return new Item(anchor, open ? Ink.YELLOW : Ink.BOLD, head, note, sentences, apart, tables);
  }

  /** The same entry with its sentences apart. */
  public Item inLines() {
    return new Item(anchor, ink, head, note, sentences, true, tables);
  }

  public Item withTables(ImmutableList<Table> some) {
    return new Item(anchor, ink, head, note, sentences, apart, some);
  }

  public boolean isToDo() {
    return ink == Ink.YELLOW;
  }

  public boolean isAnchored() {
    return !anchor.isEmpty();
  }

  public boolean isNoted() {
    return !note.isEmpty();
  }

  /** Whether its sentences stand apart: there are several. */
  public boolean isInLines() {
    return apart && sentences.size() > 1;
  }
}
