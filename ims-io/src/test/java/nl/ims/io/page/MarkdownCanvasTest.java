package nl.ims.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.io.sample.Markdown;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a dossier says is more than text in a comment. */
final class MarkdownCanvasTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<!-- gone -->",
        "@maintainers look, @a/b too",
        "#1 and GH-2 and a/b#3",
        "[link](https://example.org)",
        "![picture](x.png)",
        "https://example.org and http://example.org",
        "www.example.org WWW.example.org",
        "me@example.org",
        "<https://example.org>",
        "`code` ``more``",
        "a | b | c",
        "**bold** __bold__ *i* _i_ ~~gone~~",
        "# no heading",
        "- no list",
        "1. no list",
        "> no quote",
        "--- ***",
        "&amp; &#64; &copy;",
        "\\* \\",
        "$x$ ~~~ ```",
        "[x]: https://example.org",
        "a\n\n# b\n\tc",
        "- [ ] task"
      })
  void what_a_dossier_says_stays_text(String said) {
    Node document = Markdown.parse(canvas(said).text());
    Node list = document.getFirstChild();
    assertThat(list).isInstanceOf(BulletList.class);
    assertThat(list.getNext()).isNull();
    assertThat(Markdown.nodes(document))
        .extracting(node -> node.getClass().getSimpleName())
        .containsOnly("Document", "BulletList", "ListItem", "Paragraph", "StrongEmphasis", "Text");
    assertThat(Markdown.text(document))
        .isEqualTo(Canvas.harmless(said) + " · " + Canvas.harmless(said));
  }

  /** A text as the words of an item, plain and bold. */
  static MarkdownCanvas canvas(String said) {
    MarkdownCanvas canvas = new MarkdownCanvas();
    canvas.paragraph(0).add(said).dot(Ink.BOLD, said).end();
    return canvas;
  }
}
