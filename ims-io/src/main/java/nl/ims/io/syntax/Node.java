package nl.ims.io.syntax;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.io.problem.Location;
import nl.ims.model.term.Text;

/**
 * A document as it stands in the file, before anything is known about its meaning: words, lists and
 * mappings, each with its place. YAML and JSON give the same nodes.
 */
public sealed interface Node {

  /** Where the node starts; for an alias, where the alias stands. */
  Location location();

  /** The same node as if it stood elsewhere; what it contains keeps its places. */
  Node at(Location elsewhere);

  /** What the node is, in words that a message can use: {@code a list}, {@code the number 12}. */
  Text described();

  /**
   * A word or a quoted string.
   *
   * @param location where it starts
   * @param text the characters, without quotes and escapes
   * @param type what YAML's core schema makes of it; a quoted string is always text
   * @param quoted whether it was written in quotes or as a block, not plain
   */
  record Scalar(Location location, String text, ScalarType type, boolean quoted) implements Node {

    @Override
    public Node at(Location elsewhere) {
      return new Scalar(elsewhere, text, type, quoted);
    }

    @Override
    public Text described() {
      return switch (type) {
        case NULL -> Text.of("niets", "nothing");
        case BOOLEAN -> Text.of("de waarheidswaarde " + text, "the boolean " + text);
        case INTEGER, FLOAT ->
            Text.of("het getal " + Shown.brief(text), "the number " + Shown.brief(text));
        case TEXT -> Text.of("de tekst " + Shown.quoted(text), "the text " + Shown.quoted(text));
      };
    }
  }

  /**
   * A list.
   *
   * @param location where it starts
   * @param items the elements, in order
   */
  record Sequence(Location location, ImmutableList<Node> items) implements Node {

    @Override
    public Node at(Location elsewhere) {
      return new Sequence(elsewhere, items);
    }

    @Override
    public Text described() {
      return Text.of("een lijst", "a list");
    }
  }

  /**
   * A mapping.
   *
   * @param location where it starts
   * @param entries keys with their values, in the order of the file; a key may stand there twice
   */
  record Mapping(Location location, ImmutableList<Entry> entries) implements Node {

    /** The value of a key; of the first, if the key stands there twice. */
    public Optional<Node> value(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }

    @Override
    public Node at(Location elsewhere) {
      return new Mapping(elsewhere, entries);
    }

    @Override
    public Text described() {
      return Text.of("een blok met sleutels", "a mapping");
    }
  }

  /**
   * A key with its value.
   *
   * @param key the key, always a scalar
   * @param value the value
   */
  record Entry(Scalar key, Node value) {}
}
