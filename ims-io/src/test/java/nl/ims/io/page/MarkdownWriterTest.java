package nl.ims.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import nl.ims.io.sample.Markdown;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a dossier says is more than text in a comment. */
final class MarkdownWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "plain text, with (brackets): and - a dash; plain text, with (brackets): and - a dash",
        "# no heading; \\# no heading",
        "- no list; \\- no list",
        "+ no list; \\+ no list",
        "=== no heading; \\=== no heading",
        "1. no list; 1\\. no list",
        "12) no list; 12\\) no list",
        "in 2015. Then; in 2015. Then",
        "*a* _b_ `c` ~~d~~; \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~",
        "[a](b) <i> | $x$ &amp, \\; \\[a\\](b) \\<i\\> \\| \\$x\\$ \\&amp, \\\\"
      })
  void nothing_in_a_text_is_markup(String text, String escaped) {
    assertThat(MarkdownWriter.unmarked(text)).isEqualTo(escaped);
  }

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
        "- [ ] task",
        ":tada: :+1: :white_check_mark: a:b:c",
        "see da39a3ee5e6b4b0d3255bfef95601890afd80709 and a/b@da39a3e"
      })
  void what_a_dossier_says_stays_text(String said) {
    Node document = Markdown.parse(markdown(said));
    Node list = document.getFirstChild();
    assertThat(list).isInstanceOf(BulletList.class);
    assertThat(list.getNext()).isNull();
    assertThat(Markdown.nodes(document))
        .extracting(node -> node.getClass().getSimpleName())
        .containsOnly("Document", "BulletList", "ListItem", "Paragraph", "StrongEmphasis", "Text");
    assertThat(Markdown.text(document))
        .isEqualTo(Harmless.text(said) + " · " + Harmless.text(said));
  }

  @ParameterizedTest
  @CsvSource({
    ":tada:, :|tada:",
    ":+1:, :|+1:",
    ":white_check_mark:, :|white\\_check\\_mark:",
    "a:b:c:d, a:|b:|c:d",
    ":100:, :|100:",
    "x.yaml:14:9: no, x.yaml:14:9: no",
    "12:30, 12:30",
    "see: this, see: this",
    "da39a3ee5e6b4b0d3255bfef95601890afd80709, da39a3|ee5e6b|4b0d32|55bfef|956018|90afd8|0709",
    "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709, DA39A3|EE5E6B|4B0D32|55BFEF|956018|90AFD8|0709",
    "1111111111111111111111111111111111111111, 111111|111111|111111|111111|111111|111111|1111",
    "a5c3785, a5c378|5",
    "1234567, 1234567",
    "defaced, defaced",
    "2024-03-08, 2024-03-08",
    "a@b, a@|b",
    "x#12, x\\#|12",
    "gh-12, gh-|12"
  })
  void what_becomes_a_link_or_a_picture_by_itself_is_broken(String said, String broken) {
    assertThat(MarkdownWriter.escaped(said).replace('\u200B', '|')).isEqualTo(broken);
  }

  @Test
  void writes_prose_with_a_blank_line_between_its_pieces() {
    Sentence open = Sentence.of("now").withLabel("Due").withPaths("a.b", "c");
    Item todo = Item.of("Do", "it").with(open, Sentence.of("Is it?")).inLines();
    Table table =
        new Table(
            "Days",
            true,
            ImmutableList.of("What", "Days"),
            ImmutableList.of(new Table.Row(ImmutableList.of("a|b", "3"), ImmutableList.of())));
    Canvas canvas = new Canvas();
    canvas.page("Page");
    canvas.plain().add(ImmutableList.of(Sentence.of("It is"), Sentence.of("So")));
    canvas.item(0, 4).add(Ink.BOLD, "read").to(4).add(ImmutableList.of(Sentence.of("it was")));
    canvas.draw(new Block.Aside("First", "This lacks.", ImmutableList.of(open)));
    canvas.draw(
        Part.of(
                "x",
                "Part",
                ImmutableList.of(
                    Group.of("").withTable(table),
                    Group.of("List", Sentence.ofAddress("https://a.example"))
                        .withItems(ImmutableList.of(todo, Item.of("No", "")))))
            .withNumber(1));
    assertThat(canvas.document().markdown())
        .isEqualTo(
            """
            # Page

            It is. So.

            - **read**: it was.

            ## First

            > This lacks.
            >
            > - Due: now (`a.b`, `c`)

            ## 1. Part

            *Days*

            | What | Days |
            | --- | ---: |
            | a\\|b | 3 |

            ### List

            <https://a.example>

            - **Do** (it).
              - Due: now (`a.b`, `c`).
              - Is it?
            - **No**.
            """);
  }

  /** A text as the words of an item, plain and bold. */
  static String markdown(String said) {
    Canvas canvas = new Canvas();
    canvas.paragraph(0).add(said).dot(Ink.BOLD, said);
    return canvas.document().markdown();
  }

  @Test
  void what_has_no_room_is_not_written() {
    Canvas canvas = new Canvas();
    for (int i = 0; i < 1_000; i++) {
      canvas.line(0, "item " + i);
    }
    Document document = canvas.document();
    ImmutableList<MarkdownWriter.Piece> all = MarkdownWriter.of(document);
    for (int enough : new int[] {0, 9, 10, 100, 1_000, 1_000_000}) {
      ImmutableList<MarkdownWriter.Piece> some = MarkdownWriter.of(document, enough);
      assertThat(all).startsWith(some.toArray(MarkdownWriter.Piece[]::new));
      int written = some.stream().mapToInt(piece -> piece.text().length()).sum();
      assertThat(some.size() == all.size() || written > enough).as("%s", enough).isTrue();
      assertThat(written).as("%s", enough).isLessThanOrEqualTo(enough + 20);
    }
    assertThat(MarkdownWriter.of(document, 1_000_000)).isEqualTo(all);
  }
}
