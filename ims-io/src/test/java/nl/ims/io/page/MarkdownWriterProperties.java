package nl.ims.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.io.sample.Markdown;
import nl.ims.model.testkit.SteadyRun;
import org.commonmark.node.Node;

/** Any text is read back as it was, by a parser of somebody else. */
@AddLifecycleHook(SteadyRun.class)
final class MarkdownWriterProperties {

  @Provide
  Arbitrary<String> nasty() {
    return Arbitraries.of(
            "a",
            "Z",
            " ",
            "\n",
            "1",
            ".",
            ")",
            "(",
            "[",
            "]",
            "!",
            "<",
            ">",
            "&",
            ";",
            "#",
            "*",
            "_",
            "`",
            "~",
            "|",
            "\\",
            "@",
            ":",
            "//",
            "www.",
            "http://",
            "-",
            "+",
            "=",
            "$",
            "x",
            "é",
            "\uD83D\uDEA2",
            "\u00A0",
            "\t",
            "\u0007",
            "\"",
            "'",
            "gh-1",
            "/",
            ":tada:",
            ":+1",
            ":e-mail",
            "white_check_mark:",
            "da39a3ee5e6b4b0d3255bfef95601890afd80709",
            "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709",
            "a5c3785")
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3000)
  void any_text_stays_text(@ForAll("nasty") String said) {
    Node document = Markdown.parse(MarkdownWriterTest.markdown("x" + said));
    assertThat(Markdown.nodes(document))
        .extracting(node -> node.getClass().getSimpleName())
        .isSubsetOf("Document", "BulletList", "ListItem", "Paragraph", "StrongEmphasis", "Text");
    String harmless = Harmless.text("x" + said).strip();
    assertThat(Markdown.text(document).replace("  ", " "))
        .isEqualTo((harmless + " · " + harmless).replace("  ", " "));
    assertThat(MarkdownWriter.escaped(said))
        .doesNotContain("@a", "://", "\n")
        .doesNotMatch(".*#\\w.*");
  }

  /** What GitHub looks for in the words of a page, once the Markdown is read. */
  @Property(tries = 3000)
  void in_the_words_of_the_page_nothing_is_found_to_link_or_to_draw(@ForAll("nasty") String said) {
    Node document = Markdown.parse(MarkdownWriterTest.markdown("x" + said));
    assertThat(Markdown.literal(document))
        .doesNotContainPattern(":[\\w+-]*[A-Za-z][\\w+-]*:|:[+-]1:")
        .doesNotContainPattern("(?i)\\b[0-9a-f]{40}\\b")
        .doesNotContainPattern("\\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,40}\\b")
        .doesNotContainPattern("@\\w")
        .doesNotContainPattern("#[0-9]")
        .doesNotContainPattern("(?i)\\bgh-[0-9]");
  }
}
