package nl.ims.io.catalogue;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ims.io.page.Glyphs;
import nl.ims.io.page.Picture;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;

/**
 * Draws partners against domains: a mark for each cooperation, with the code and the colour of its
 * depth. Marks have one size and a place of their own, so none covers another.
 */
final class CataloguePicture {

  static final int MARK = 24;
  static final int MARK_HEIGHT = 18;
  private static final int GAP = 3;

  /** The most marks beside each other in a cell. */
  private static final int ACROSS = 4;

  private static final int LABEL = 86;
  private static final int COLUMN = ACROSS * (MARK + GAP) + 12;
  private static final int HEAD = 38;
  private static final int PAD = 5;
  private static final int FACE = 11;

  private final CatalogueWords words;
  private final SetMultimap<String, CatalogueEntry> byPartner = LinkedHashMultimap.create();
  private final ImmutableList.Builder<CataloguePage.Band> bands = ImmutableList.builder();
  private final ImmutableList.Builder<Picture.Words> texts = ImmutableList.builder();
  private final ImmutableList.Builder<CataloguePage.Cell> cells = ImmutableList.builder();
  private final ImmutableList<Domain> domains;
  private int y = HEAD;

  private CataloguePicture(ImmutableList<CatalogueEntry> entries, CatalogueWords words) {
    this.words = words;
    this.domains =
        Stream.of(Domain.values())
            .filter(domain -> entries.stream().anyMatch(entry -> entry.domain() == domain))
            .collect(ImmutableList.toImmutableList());
  }

  /** The picture of some rows, of which there is at least one. */
  static CataloguePage.Matrix of(ImmutableList<CatalogueEntry> entries, CatalogueWords words) {
    return new CataloguePicture(entries, words).draw(entries);
  }

  /** The code of a depth in a mark: two letters. */
  static String code(Depth depth) {
    return switch (depth) {
      case NONE -> "no";
      case CONSULTATION -> "co";
      case EXCHANGE -> "ex";
      case TRAINING -> "tr";
      case STANDARDISATION -> "st";
      case JOINT_PROCUREMENT -> "jp";
      case POOLING -> "po";
      case STANDBY_FORCE -> "sb";
      case TASK_SHARING -> "ts";
      case INTEGRATION -> "in";
      case FRAMEWORK -> "fw";
    };
  }

  /** How a mark looks: its depth, and whether the row is from memory. */
  static String css(CatalogueEntry entry) {
    return "d-" + entry.depth().code() + (entry.evidence() == RowEvidence.MEMORY ? " memory" : "");
  }

  static String anchor(CatalogueEntry entry) {
    return Ascii.toLowerCase(entry.number());
  }

  private CataloguePage.Matrix draw(ImmutableList<CatalogueEntry> entries) {
    entries.forEach(this::put);
    head();
    int row = 0;
    for (String partner : partners()) {
      row(partner, row++ % 2 == 0);
    }
    int width = LABEL + domains.size() * COLUMN;
    return new CataloguePage.Matrix(
        words.say("Partners tegen domeinen", "Partners against domains"),
        words.say(
            "Elke rij is een partner, elke kolom een domein. Elk blokje is een samenwerking, met de"
                + " letters van haar diepte. De lijst eronder zegt hetzelfde.",
            "Each row is a partner, each column a domain. Each mark is a cooperation, with the"
                + " letters of its depth. The list below says the same."),
        width,
        y + PAD,
        bands.build(),
        texts.build(),
        cells.build(),
        keys(entries),
        words.say(
            "Streepjes: uit het geheugen. NATO, EU: leden, en welke is niet vermeld. + : partners die"
                + " niet zijn gezien. Een samenwerking staat bij elke partner.",
            "Dashed: from memory. NATO, EU: members, and which ones was not listed. + : partners that"
                + " were not seen. A cooperation stands with each of its partners."));
  }

  private void put(CatalogueEntry entry) {
    for (String partner : entry.partners().toString().split(" ", -1)) {
      byPartner.put(partner, entry);
    }
  }

  /** States with most cooperations first, then memberships, then those that were not seen. */
  private ImmutableList<String> partners() {
    ImmutableSet<String> last = ImmutableSet.of("NATO", "EU", "+");
    List<String> partners = new ArrayList<>();
    byPartner.keySet().stream().filter(p -> !last.contains(p)).forEach(partners::add);
    Comparator<String> byNumber = Comparator.comparingInt(p -> -byPartner.get(p).size());
    partners.sort(byNumber.thenComparing(Comparator.naturalOrder()));
    last.stream().filter(byPartner::containsKey).forEach(partners::add);
    return ImmutableList.copyOf(partners);
  }

  private void head() {
    for (Domain domain : domains) {
      ImmutableList<String> lines = Glyphs.wrap(words.say(domain), FACE, COLUMN - 2, 2);
      int at = HEAD - 8 - (lines.size() - 1) * (FACE + 2);
      for (String line : lines) {
        texts.add(new Picture.Words("h", left(domain), at, line));
        at += FACE + 2;
      }
    }
  }

  private int left(Domain domain) {
    return LABEL + domains.indexOf(domain) * COLUMN;
  }

  private void row(String partner, boolean striped) {
    Collection<CatalogueEntry> entries = byPartner.get(partner);
    int lines = 1;
    for (Domain domain : domains) {
      List<CatalogueEntry> cell = entries.stream().filter(e -> e.domain() == domain).toList();
      for (int i = 0; i < cell.size(); i++) {
        int x = left(domain) + (i % ACROSS) * (MARK + GAP);
        mark(cell.get(i), partner, x, y + PAD + (i / ACROSS) * (MARK_HEIGHT + GAP));
      }
      lines = Math.max(lines, (cell.size() + ACROSS - 1) / ACROSS);
    }
    int height = 2 * PAD + lines * (MARK_HEIGHT + GAP) - GAP;
    if (striped) {
      bands.add(new CataloguePage.Band(y, height));
    }
    int base = y + PAD + 13;
    texts.add(new Picture.Words("partner", 6, base, partner));
    texts.add(new Picture.Words("number", LABEL - 14, base, String.valueOf(entries.size())));
    y += height;
  }

  private void mark(CatalogueEntry entry, String partner, int x, int top) {
    String title =
        partner
            + " · "
            + words.say(entry.domain())
            + " · "
            + words.say(entry.name())
            + " · "
            + words.say(entry.depth())
            + (entry.evidence() == RowEvidence.MEMORY
                ? " · " + words.say("uit het geheugen", "from memory")
                : "");
    cells.add(
        new CataloguePage.Cell(
            css(entry), x, top, x + MARK / 2, top + 13, code(entry.depth()), title, anchor(entry)));
  }

  private String name(Depth depth) {
    return words.say(depth)
        + (depth == Depth.NONE
            ? words.say(" (Nederland doet niet mee)", " (the Netherlands takes no part)")
            : "");
  }

  private ImmutableList<CataloguePage.Key> keys(ImmutableList<CatalogueEntry> entries) {
    ImmutableList.Builder<CataloguePage.Key> keys = ImmutableList.builder();
    for (Depth depth : Depth.values()) {
      long number = entries.stream().filter(entry -> entry.depth() == depth).count();
      if (number > 0) {
        keys.add(
            new CataloguePage.Key("d-" + depth.code(), code(depth), name(depth) + " · " + number));
      }
    }
    return keys.build();
  }
}
