package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ims.io.Assessed;
import nl.ims.io.WaiverUse;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.InBulk;
import nl.ims.io.page.Phrases;
import nl.ims.io.problem.Problem;
import nl.ims.io.stats.DebateDays;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Level;

/**
 * The index of a folder of pages: a row a dossier, with its day, the regime, how each level of norm
 * stands, and the days from letter to debate.
 *
 * <p>The rows stand on the page in four orders, of which the reader chooses one without a script.
 * The page loads nothing, follows the light or dark look of its reader, and prints the order that
 * was chosen. A report is a value: it holds how to print, not what.
 */
public final class IndexHtml {

  /** So many dossiers are named of which something is broken. */
  private static final int NAMED = 8;

  private final Phrases phrases;
  private final WaiverUse waivers;

  private IndexHtml(Phrases phrases, WaiverUse waivers) {
    this.phrases = phrases;
    this.waivers = waivers;
  }

  /**
   * An index.
   *
   * @param language the language of the page
   * @return the report
   */
  public static IndexHtml in(Language language) {
    Objects.requireNonNull(language, "language");
    return new IndexHtml(new Phrases(language), WaiverUse.NONE);
  }

  /**
   * The same index, which tells what became of waivers.
   *
   * @param use the waivers of the call, and what became of them; nothing is told if there are none
   * @return the changed report
   */
  public IndexHtml withWaivers(WaiverUse use) {
    Objects.requireNonNull(use, "use");
    return new IndexHtml(phrases, use);
  }

  /**
   * Writes the index.
   *
   * @param pages the assessments by the name of the page of each
   * @param problems what could not be read, in the order in which it was met
   * @param marked which assessments get a mark
   * @param meaning what the mark means
   * @param to where the page goes; it is UTF-8, as its head says, and ends with a line feed
   * @throws IOException if it cannot be written there
   */
  public void write(
      Map<String, Assessed> pages,
      Iterable<Problem> problems,
      Predicate<Assessed> marked,
      String meaning,
      Appendable to)
      throws IOException {
    Objects.requireNonNull(pages, "pages");
    Objects.requireNonNull(problems, "problems");
    Objects.requireNonNull(marked, "marked");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(to, "to");
    List<IndexRow> rows = new ArrayList<>();
    pages.forEach((page, assessed) -> rows.add(row(page, assessed, marked.test(assessed))));
    IndexCells cells = new IndexCells(phrases, columns(rows));
    IndexPage page =
        new IndexPage(
            phrases.language().code(),
            phrases.count(rows.size(), "dossier", "dossiers", "dossier", "dossiers"),
            answer(rows),
            worst(rows, cells),
            Streams.stream(problems)
                .map(problem -> Harmless.text(problem.toString()))
                .collect(ImmutableList.toImmutableList()),
            words(),
            cells.heads(),
            ImmutableList.of(
                byDay(rows, cells),
                byWorst(rows, cells),
                byTitle(rows, cells),
                byDays(rows, cells)),
            rows.stream().anyMatch(IndexRow::marked)
                ? ImmutableList.of(SummaryRow.MARK + " " + meaning)
                : ImmutableList.of(),
            waivers.outcomes().isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(WaiverSection.of(waivers, phrases)));
    InBulk out = new InBulk(to);
    IndexPageRenderer.of().execute(page, out);
    out.finish();
  }

  private IndexRow row(String page, Assessed assessed, boolean marked) {
    return new IndexRow(
        page,
        assessed,
        Banner.of(assessed, phrases, ""),
        DebateDays.of(assessed.assessment().dossier()),
        marked);
  }

  /** The levels that a dossier has a line on, the strongest first; then what is overdue. */
  private ImmutableList<String> columns(List<IndexRow> rows) {
    Set<String> known = new LinkedHashSet<>();
    rows.forEach(row -> row.banner().lines().forEach(line -> known.add(line.label())));
    Set<String> columns = new LinkedHashSet<>();
    for (Level level : Level.values()) {
      columns.add(phrases.capital(phrases.level(level)));
    }
    columns.retainAll(known);
    known.remove(phrases.say("Nog te doen", "Due next"));
    columns.addAll(known);
    return ImmutableList.copyOf(columns);
  }

  private ImmutableList<IndexPage.Answer> answer(List<IndexRow> rows) {
    Map<Rank, Integer> counts = new LinkedHashMap<>();
    for (Rank rank : Rank.values()) {
      int number = (int) rows.stream().filter(row -> row.worst() == rank).count();
      if (number > 0) {
        counts.merge(shown(rank), number, Integer::sum);
      }
    }
    ImmutableList.Builder<IndexPage.Answer> answer = ImmutableList.builder();
    counts.forEach(
        (rank, number) ->
            answer.add(
                new IndexPage.Answer(
                    "r-" + rank.verdict().code(),
                    IndexCells.sign(rank) + " " + number + " " + standing(rank))));
    return answer.build();
  }

  /** The newest of which something is broken; the order by what is broken has the others. */
  private static ImmutableList<IndexPage.Row> worst(List<IndexRow> rows, IndexCells cells) {
    return rows.stream()
        .filter(row -> row.worst() == Rank.VIOLATED)
        .sorted(IndexRow.BY_DAY)
        .limit(NAMED)
        .map(cells::row)
        .collect(ImmutableList.toImmutableList());
  }

  private String standing(Rank rank) {
    return switch (rank) {
      case VIOLATED ->
          phrases.say(
              "met iets dat is geschonden of niet gevolgd",
              "with something broken or not followed");
      case NEEDS_JUDGEMENT -> phrases.say("met iets te beoordelen", "with something to judge");
      case MISSING, WAITING -> phrases.say("met feiten die ontbreken", "with facts missing");
      case SATISFIED -> phrases.say("waarin alles is nageleefd", "in which everything is kept");
      case NOT_APPLICABLE ->
          phrases.say("waarvoor niets van toepassing is", "to which nothing applies");
    };
  }

  private IndexPage.Words words() {
    return new IndexPage.Words(
        phrases.say("Niet te lezen", "Not readable"),
        phrases.say("Volgorde", "Order"),
        phrases.say("dossier", "dossier"),
        phrases.say("Terzijde gelegd", "Set aside"),
        phrases.say(
            "Dagen: van de eerste vermelde brief tot het eerste debat daarna dat is vermeld, beide in"
                + " de Tweede Kamer.",
            "Days: from the first recorded letter to the first recorded debate after it, both in the"
                + " House of Representatives."),
        phrases.noOpinion());
  }

  private IndexPage.Order byDay(List<IndexRow> rows, IndexCells cells) {
    Function<IndexRow, String> year =
        row ->
            row.day()
                .map(LocalDate::getYear)
                .map(String::valueOf)
                .orElse(phrases.say("Geen dag vermeld", "No day recorded"));
    return order(
        "by-day",
        phrases.say("op dag, nieuwste eerst", "by day, newest first"),
        true,
        groups(sorted(rows, IndexRow.BY_DAY), year, cells));
  }

  private IndexPage.Order byWorst(List<IndexRow> rows, IndexCells cells) {
    return order(
        "by-worst",
        phrases.say("wat mis is eerst", "what is broken first"),
        false,
        groups(
            sorted(rows, Comparator.comparing(IndexRow::worst).thenComparing(IndexRow.BY_DAY)),
            row -> IndexCells.sign(shown(row.worst())) + " " + standing(row.worst()),
            cells));
  }

  /** What waits for a later day is told with what is open. */
  private static Rank shown(Rank rank) {
    return rank == Rank.WAITING ? Rank.MISSING : rank;
  }

  private IndexPage.Order byTitle(List<IndexRow> rows, IndexCells cells) {
    Comparator<IndexRow> byTitle = Comparator.comparing(row -> row.sortedBy(phrases));
    return order(
        "by-title",
        phrases.say("op titel", "by title"),
        false,
        groups(sorted(rows, byTitle), row -> "", cells));
  }

  private IndexPage.Order byDays(List<IndexRow> rows, IndexCells cells) {
    Function<IndexRow, String> state =
        row ->
            row.days()
                .map(
                    days ->
                        days.bounded()
                            ? phrases.say("Debat vermeld", "Debate recorded")
                            : phrases.say("Geen debat vermeld", "No debate recorded"))
                .orElse(phrases.say("Geen brief vermeld", "No letter recorded"));
    return order(
        "by-days",
        phrases.say(
            "op dagen tot het debat, langste eerst", "by days to the debate, longest first"),
        false,
        groups(sorted(rows, IndexRow.BY_DAYS), state, cells));
  }

  private static IndexPage.Order order(
      String id, String label, boolean chosen, ImmutableList<IndexPage.Group> groups) {
    return new IndexPage.Order(id, label, chosen, groups);
  }

  private static ImmutableList<IndexRow> sorted(List<IndexRow> rows, Comparator<IndexRow> order) {
    return ImmutableList.sortedCopyOf(order.thenComparing(IndexRow::address), rows);
  }

  private static ImmutableList<IndexPage.Group> groups(
      ImmutableList<IndexRow> rows, Function<IndexRow, String> title, IndexCells cells) {
    Map<String, List<IndexPage.Row>> groups = new LinkedHashMap<>();
    rows.forEach(
        row ->
            groups.computeIfAbsent(title.apply(row), t -> new ArrayList<>()).add(cells.row(row)));
    ImmutableList.Builder<IndexPage.Group> made = ImmutableList.builder();
    groups.forEach(
        (name, some) ->
            made.add(
                new IndexPage.Group(
                    Optional.of(name).filter(n -> !n.isEmpty()).stream()
                        .collect(ImmutableList.toImmutableList()),
                    ImmutableList.copyOf(some))));
    return made.build();
  }
}
