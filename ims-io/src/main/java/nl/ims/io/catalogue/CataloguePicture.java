package nl.ims.io.catalogue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
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
 * depth and the number under which the list below tells it. Marks have one size and a place of
 * their own, so none covers another.
 */
final class CataloguePicture {

  static final int MARK = 42;
  static final int MARK_HEIGHT = 18;
  private static final int GAP = 3;

  /** The most marks beside each other in a cell. */
  private static final int ACROSS = 3;

  private static final int LABEL = 176;
  private static final int COLUMN = ACROSS * (MARK + GAP) + 7;
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
                + " letters van haar diepte en haar nummer in de lijst eronder, die hetzelfde zegt.",
            "Each row is a partner, each column a domain. Each mark is a cooperation, with the"
                + " letters of its depth and its number in the list below, which says the same."),
        width,
        y + PAD,
        bands.build(),
        texts.build(),
        cells.build(),
        keys(entries),
        sample(entries.get(0)),
        words.say(
            "Een samenwerking staat bij elk van haar partners. NAVO en EU: leden daarvan doen mee,"
                + " welke is niet vermeld. Gestreept omlijnd: uit het geheugen.",
            "A cooperation stands with each of its partners. NATO and EU: members of it take part,"
                + " which ones was not listed. Dashed outline: from memory."));
  }

  /** A mark that is read aloud. */
  private CataloguePage.Key sample(CatalogueEntry entry) {
    return new CataloguePage.Key(
        "d-" + entry.depth().code(),
        code(entry.depth()) + " " + number(entry),
        words.say(
            "lees: "
                + words.say(entry.depth())
                + ", nummer "
                + entry.number()
                + " in de lijst eronder",
            "read: "
                + words.say(entry.depth())
                + ", number "
                + entry.number()
                + " in the list below"));
  }

  /** The number of a row in a mark: without what all numbers begin with. */
  static String number(CatalogueEntry entry) {
    return CharMatcher.anyOf("C0").trimLeadingFrom(entry.number());
  }

  private void put(CatalogueEntry entry) {
    Partners partners = entry.partners();
    partners.listed().forEach(state -> byPartner.put(words.state(state), entry));
    partners.membersOf().forEach(of -> byPartner.put(words.say(of), entry));
    if (partners.more()) {
      byPartner.put(unseen(), entry);
    }
  }

  private String unseen() {
    return words.say("anderen, niet gezien", "others, not seen");
  }

  /** States with most cooperations first, then memberships, then those that were not seen. */
  private ImmutableList<String> partners() {
    ImmutableSet<String> last =
        ImmutableSet.of(words.say(Membership.NATO), words.say(Membership.EU), unseen());
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
        entry.number()
            + " · "
            + partner
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
            css(entry),
            x,
            top,
            x + MARK / 2,
            top + 13,
            code(entry.depth()),
            number(entry),
            title,
            anchor(entry)));
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
