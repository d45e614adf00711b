package nl.ims.io.catalogue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/** Writes the catalogue as its resource stands, comments apart: the inverse of the reader. */
final class CatalogueText {

  private final StringBuilder yaml = new StringBuilder();

  private CatalogueText() {}

  static String of(Catalogue catalogue) {
    CatalogueText text = new CatalogueText();
    text.line("entries:");
    catalogue.entries().forEach(text::entry);
    text.line("conflicts:");
    catalogue.conflicts().forEach(text::conflict);
    return text.yaml.toString();
  }

  private void entry(CatalogueEntry entry) {
    line("- number: " + entry.number());
    line("  id: " + entry.id());
    names("  ", entry.name());
    quoted("  abbreviation: ", entry.abbreviation());
    line("  partners: " + entry.partners().listed());
    if (entry.partners().more()) {
      line("  more-partners: true");
    }
    if (!entry.partners().membersOf().isEmpty()) {
      line("  members-of: " + Iterables.transform(entry.partners().membersOf(), Code::code));
    }
    if (!entry.partners().from().isEmpty()) {
      line(
          "  partners-from: {"
              + Joiner.on(", ").withKeyValueSeparator(": ").join(entry.partners().from())
              + "}");
    }
    line("  kind: " + entry.kind().code());
    line("  domain: " + entry.domain().code());
    line("  depth: " + entry.depth().code());
    entry.startYear().ifPresent(year -> line("  start-year: " + year));
    entry.startBy().ifPresent(year -> line("  start-by: " + year));
    entry.term().ifPresent(this::term);
    described("  basis:", entry.basis());
    if (!entry.papers().isEmpty()) {
      line("  papers: " + entry.papers());
    }
    described("  contribution:", entry.contribution());
    described("  standing:", entry.standing());
    entry.status().ifPresent(status -> line("  status: " + status.code()));
    entry.seenThrough().ifPresent(year -> line("  seen-through: " + year));
    entry.agreedThrough().ifPresent(year -> line("  agreed-through: " + year));
    entry.absentIn().ifPresent(year -> line("  absent-in: " + year));
    if (!entry.sources().isEmpty()) {
      line("  sources:");
      entry.sources().forEach(source -> line("    - " + quoted(source)));
    }
    line("  evidence: " + entry.evidence().code());
  }

  private void term(Term term) {
    ImmutableList.Builder<String> days = ImmutableList.builder();
    term.fromInclusive().ifPresent(day -> days.add("from: " + day));
    term.throughInclusive().ifPresent(day -> days.add("through: " + day));
    line((term.whole() ? "  term: {" : "  within: {") + String.join(", ", days.build()) + "}");
  }

  private void conflict(Conflict conflict) {
    names("- ", conflict.subject());
    line("  entries: " + conflict.entries());
    line("  claims:");
    for (Claim claim : conflict.claims()) {
      both("    - says:", "        ", claim.says());
      if (claim.source().plain().isPresent()) {
        line("      source: " + quoted(claim.source().plain().get()));
      } else {
        both("      source:", "        ", claim.source());
      }
      if (claim.followed()) {
        line("      followed: true");
      }
    }
  }

  private void described(String key, Optional<Text> text) {
    text.ifPresent(words -> both(key, "    ", words));
  }

  private void both(String key, String indent, Text text) {
    line(key);
    line(indent + "nl: " + quoted(text.nl().orElseThrow()));
    line(indent + "en: " + quoted(text.en().orElseThrow()));
  }

  private void names(String lead, Text text) {
    line(lead + "nl: " + quoted(text.nl().orElseThrow()));
    line("  en: " + quoted(text.en().orElseThrow()));
  }

  private void quoted(String key, Optional<String> words) {
    words.ifPresent(known -> line(key + quoted(known)));
  }

  private static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private void line(String line) {
    yaml.append(line).append('\n');
  }

  /** A text without the lines that are blank or a comment. */
  static String withoutComments(String text) {
    List<String> lines =
        text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    return String.join("\n", lines) + "\n";
  }
}
