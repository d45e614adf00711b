package nl.ims.io.syntax;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays a document out as JSON: on one line, or for people, who get two spaces for each level. */
public final class JsonPrinter {

  private static final int WIDTH = 120;

  private final StringBuilder out = new StringBuilder();

  private JsonPrinter() {}

  /** The document on one line, without a line feed and without needless spaces. */
  public static String compact(Tree tree) {
    return line(tree, ":", ",");
  }

  /** The document for people, ended by a line feed. */
  public static String pretty(Tree tree) {
    JsonPrinter printer = new JsonPrinter();
    printer.value(tree, 0);
    return printer.out.append('\n').toString();
  }

  private void value(Tree tree, int indent) {
    String line = line(tree, ": ", ", ");
    int column = out.length() - out.lastIndexOf("\n");
    boolean fits = !isOpen(tree) && column + line.length() <= WIDTH;
    if (tree instanceof Tree.Fields fields && !fits && !fields.fields().isEmpty()) {
      out.append('{');
      Iterator<Map.Entry<String, Tree>> entries = fields.fields().entrySet().iterator();
      while (entries.hasNext()) {
        Map.Entry<String, Tree> field = entries.next();
        newLine(indent + 2);
        out.append(Quoting.json(field.getKey())).append(": ");
        value(field.getValue(), indent + 2);
        out.append(entries.hasNext() ? "," : "");
      }
      newLine(indent);
      out.append('}');
    } else if (tree instanceof Tree.Items list && !fits && !list.items().isEmpty()) {
      out.append('[');
      for (Iterator<Tree> items = list.items().iterator(); items.hasNext(); ) {
        newLine(indent + 2);
        value(items.next(), indent + 2);
        out.append(items.hasNext() ? "," : "");
      }
      newLine(indent);
      out.append(']');
    } else {
      out.append(line);
    }
  }

  private void newLine(int indent) {
    out.append('\n').append(" ".repeat(indent));
  }

  private static boolean isOpen(Tree tree) {
    if (tree instanceof Tree.Fields fields) {
      return fields.open() || fields.fields().values().stream().anyMatch(JsonPrinter::isOpen);
    }
    return tree instanceof Tree.Items items
        && (items.open() || items.items().stream().anyMatch(JsonPrinter::isOpen));
  }

  private static String line(Tree tree, String colon, String comma) {
    if (tree instanceof Tree.Fields fields) {
      return fields.fields().entrySet().stream()
          .map(f -> Quoting.json(f.getKey()) + colon + line(f.getValue(), colon, comma))
          .collect(Collectors.joining(comma, "{", "}"));
    }
    if (tree instanceof Tree.Items items) {
      return items.items().stream()
          .map(item -> line(item, colon, comma))
          .collect(Collectors.joining(comma, "[", "]"));
    }
    Tree.Word word = (Tree.Word) tree;
    return word.spelling() == Tree.Spelling.BARE ? word.text() : Quoting.json(word.text());
  }
}
