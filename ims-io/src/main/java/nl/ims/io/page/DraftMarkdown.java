package nl.ims.io.page;

import java.util.ArrayList;
import java.util.List;
import nl.ims.io.page.DraftDocument.Cell;
import nl.ims.io.page.DraftDocument.Gap;
import nl.ims.io.page.DraftDocument.Group;
import nl.ims.io.page.DraftDocument.Item;
import nl.ims.io.page.DraftDocument.Line;
import nl.ims.io.page.DraftDocument.Part;
import nl.ims.io.page.DraftDocument.Row;
import nl.ims.io.page.DraftDocument.Table;

/** Writes a draft as Markdown. */
public final class DraftMarkdown {

  /** What means something somewhere in CommonMark, or in the tables of GitHub. */
  private static final String SPECIAL = "\\`*_{}[]<>#|~&$";

  private final StringBuilder page = new StringBuilder(1 << 16);

  private DraftMarkdown() {}

  public static String of(DraftDocument draft) {
    DraftMarkdown markdown = new DraftMarkdown();
    markdown.write(draft);
    return markdown.page.toString();
  }

  private void write(DraftDocument draft) {
    page.append("# ").append(shown(draft.title())).append("\n\n");
    page.append(sentences(draft.lead())).append("\n\n");
    for (Item mark : draft.marks()) {
      page.append("- **").append(shown(mark.head())).append("**: ");
      page.append(sentences(mark.lines())).append('\n');
    }
    page.append('\n');
    page.append("## ").append(shown(draft.gapsTitle())).append("\n\n");
    page.append("> ").append(shown(draft.gapsIntro())).append("\n>\n");
    for (Gap gap : draft.gaps()) {
      page.append("> - ").append(shown(gap.text())).append(paths(gap.paths())).append('\n');
    }
    page.append('\n');
    for (int i = 0; i < draft.parts().size(); i++) {
      part(draft.numbered() ? i + 1 + ". " : "", draft.parts().get(i));
    }
    page.setLength(page.length() - 1);
  }

  private void part(String number, Part part) {
    page.append("## ").append(number).append(shown(part.title())).append("\n\n");
    part.groups().forEach(this::group);
  }

  private void group(Group group) {
    if (group.titled()) {
      page.append("### ").append(shown(group.title())).append("\n\n");
    }
    if (group.said()) {
      page.append(sentences(group.text())).append("\n\n");
    }
    group.tables().forEach(table -> table("", table));
    if (group.listed()) {
      group.items().forEach(this::item);
      if (group.items().get(group.items().size() - 1).tables().isEmpty()) {
        page.append('\n');
      }
    }
  }

  private void item(Item item) {
    page.append("- **").append(shown(item.head())).append("**");
    if (item.noted()) {
      page.append(" (").append(shown(item.note())).append(')');
    }
    page.append('.');
    if (!item.lines().isEmpty() && !item.apart()) {
      page.append(' ').append(sentences(item.lines()));
    }
    page.append('\n');
    if (item.apart()) {
      item.lines().forEach(line -> page.append("  - ").append(sentence(line)).append('\n'));
    }
    if (!item.tables().isEmpty()) {
      page.append('\n');
    }
    item.tables().forEach(table -> table("  ", table));
  }

  private void table(String indent, Table table) {
    if (indent.isEmpty()) {
      page.append('*').append(shown(table.caption())).append("*\n\n");
    }
    List<String> rules = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    table.columns().stream().map(DraftMarkdown::shown).forEach(heads::add);
    table.rows().get(0).cells().forEach(cell -> rules.add(cell.number() ? "---:" : "---"));
    if (table.rows().get(0).cited()) {
      rules.add("---");
    }
    row(indent, heads);
    row(indent, rules);
    for (Row row : table.rows()) {
      List<String> cells = new ArrayList<>();
      row.cells().stream().map(Cell::text).map(DraftMarkdown::shown).forEach(cells::add);
      if (row.cited()) {
        cells.add(String.join(" · ", row.cites().stream().map(DraftMarkdown::cited).toList()));
      }
      row(indent, cells);
    }
    page.append('\n');
  }

  private void row(String indent, List<String> cells) {
    page.append(indent).append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String sentences(List<Line> lines) {
    List<String> sentences = new ArrayList<>();
    lines.forEach(line -> sentences.add(sentence(line)));
    return String.join(" ", sentences);
  }

  private static String sentence(Line line) {
    StringBuilder sentence = new StringBuilder();
    if (line.labelled()) {
      sentence.append(shown(line.label())).append(": ");
    }
    if (line.address().isEmpty()) {
      sentence.append(shown(line.text()));
    } else {
      sentence.append('<').append(line.text()).append('>');
    }
    sentence.append(paths(line.paths()));
    line.cites().forEach(cite -> sentence.append(" \\[").append(cited(cite)).append("\\]"));
    return sentence.append(line.stop()).toString().strip();
  }

  private static String cited(Cite cite) {
    List<String> parts = new ArrayList<>();
    cite.links().forEach(link -> parts.add(shown(link.text())));
    String sources = String.join(", ", parts);
    return (sources.isEmpty() ? "" : sources + "; ") + "*" + shown(cite.mark()) + "*";
  }

  private static String paths(List<String> paths) {
    if (paths.isEmpty()) {
      return "";
    }
    List<String> codes = new ArrayList<>();
    paths.forEach(path -> codes.add("`" + path + "`"));
    return " (" + String.join(", ", codes) + ")";
  }

  /** A text that stays text wherever it stands in a line, and does not become a link either. */
  private static String shown(String text) {
    return MarkdownWriter.unlinked(escaped(text));
  }

  /** A text that stays text wherever it stands in a line. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    Start start = Start.BLANK;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean atStart = start == Start.BLANK && "+-=".indexOf(character) >= 0;
      boolean numbers = start != Start.WORDS && i > 0 && (character == '.' || character == ')');
      if (SPECIAL.indexOf(character) >= 0 || atStart || numbers) {
        out.append('\\');
      }
      out.append(character);
      start = start.then(character);
    }
    return out.toString();
  }

  /** What a text has begun with: a marker of a list stands after blanks, or after a number. */
  private enum Start {
    BLANK,
    NUMBER,
    BLANK_AFTER_NUMBER,
    WORDS;

    Start then(char character) {
      if (Character.isWhitespace(character)) {
        return this == NUMBER ? BLANK_AFTER_NUMBER : this;
      }
      boolean number = Character.isDigit(character) && (this == BLANK || this == NUMBER);
      return number ? NUMBER : WORDS;
    }
  }
}
