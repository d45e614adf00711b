package nl.ims.io.sample;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as a parser of somebody else reads it. */
public final class Markdown {

  /**
   * It takes addresses of mail for links that GitHub does not; those are looked at by a pattern.
   */
  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  AutolinkExtension.builder().linkTypes(AutolinkType.URL, AutolinkType.WWW).build(),
                  StrikethroughExtension.create()))
          .build();

  private Markdown() {}

  public static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  public static List<Node> nodes(String markdown) {
    return nodes(PARSER.parse(markdown));
  }

  public static List<Node> nodes(Node node) {
    List<Node> nodes = new ArrayList<>(List.of(node));
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      nodes.addAll(nodes(child));
    }
    return nodes;
  }

  public static String text(String markdown) {
    return text(PARSER.parse(markdown));
  }

  /** The words as a reader sees them, without what has no width. */
  public static String text(Node document) {
    return literal(document).replace("\u200B", "");
  }

  /** The words as a program finds them. */
  public static String literal(Node document) {
    StringBuilder text = new StringBuilder();
    for (Node node : nodes(document)) {
      if (node instanceof Text words) {
        text.append(words.getLiteral());
      }
    }
    return text.toString();
  }
}
