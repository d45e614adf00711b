package nl.ims.io.syntax;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays a document out as YAML: open parts line by line, others on one line where they fit. */
public final class YamlPrinter {

  private static final int WIDTH = 160;

  private final StringBuilder out = new StringBuilder();

  private YamlPrinter() {}

  /** A whole document, each line ended by a line feed. */
  public static String print(Tree.Fields document) {
    YamlPrinter printer = new YamlPrinter();
    printer.fields(document, 0, false);
    return printer.out.toString();
  }

  private void fields(Tree.Fields fields, int indent, boolean first) {
    boolean here = first;
    for (Map.Entry<String, Tree> field : fields.fields().entrySet()) {
      out.append(here ? "" : " ".repeat(indent));
      here = false;
      out.append(Quoting.yaml(field.getKey(), false)).append(':');
      value(field.getValue(), indent + 2);
    }
  }

  private void items(ImmutableList<Tree> items, int indent) {
    for (Tree item : items) {
      out.append(" ".repeat(indent)).append('-');
      if (item instanceof Tree.Fields fields && !fits(item)) {
        out.append(' ');
        fields(fields, indent + 2, true);
      } else {
        value(item, indent + 2);
      }
    }
  }

  /** What follows a key or a dash, to the end of its last line; further lines get the indent. */
  private void value(Tree tree, int indent) {
    if (tree instanceof Tree.Word word && isBlock(word)) {
      block(word.text(), indent);
    } else if (tree instanceof Tree.Word || fits(tree)) {
      out.append(' ')
          .append(tree instanceof Tree.Word w ? word(w, false) : flow(tree))
          .append('\n');
    } else {
      out.append('\n');
      if (tree instanceof Tree.Fields fields) {
        fields(fields, indent, false);
      } else if (tree instanceof Tree.Items list) {
        items(list.items(), indent);
      }
    }
  }

  private void block(String text, int indent) {
    out.append(text.endsWith("\n") ? " |\n" : " |-\n");
    text.lines()
        .forEach(line -> out.append(line.isEmpty() ? "" : " ".repeat(indent) + line).append('\n'));
  }

  /** Whether a list or a mapping stands on the line on which its key or dash ends. */
  private boolean fits(Tree tree) {
    int column = out.length() - out.lastIndexOf("\n");
    return isEmpty(tree) || (!isOpen(tree) && column + flow(tree).length() <= WIDTH);
  }

  private static boolean isEmpty(Tree tree) {
    return tree instanceof Tree.Fields fields
        ? fields.fields().isEmpty()
        : tree instanceof Tree.Items items && items.items().isEmpty();
  }

  /** Whether it asks for a line for each part, or holds a text of several lines. */
  private static boolean isOpen(Tree tree) {
    if (tree instanceof Tree.Fields fields) {
      return fields.open() || fields.fields().values().stream().anyMatch(YamlPrinter::isOpen);
    }
    if (tree instanceof Tree.Items items) {
      return items.open() || items.items().stream().anyMatch(YamlPrinter::isOpen);
    }
    return tree instanceof Tree.Word word && isBlock(word);
  }

  private static boolean isBlock(Tree.Word word) {
    return word.spelling() == Tree.Spelling.TEXT && Quoting.isBlock(word.text());
  }

  private static String flow(Tree tree) {
    if (tree instanceof Tree.Fields fields) {
      return fields.fields().entrySet().stream()
          .map(field -> Quoting.yaml(field.getKey(), true) + ": " + flow(field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (tree instanceof Tree.Items items) {
      return items.items().stream()
          .map(YamlPrinter::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return word((Tree.Word) tree, true);
  }

  private static String word(Tree.Word word, boolean flow) {
    return word.spelling() == Tree.Spelling.TEXT ? Quoting.yaml(word.text(), flow) : word.text();
  }
}
