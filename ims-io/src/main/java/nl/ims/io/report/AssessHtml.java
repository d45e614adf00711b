package nl.ims.io.report;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.ims.io.Assessed;
import nl.ims.io.WaiverUse;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.InBulk;
import nl.ims.io.page.Passage;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.TimelinePage;
import nl.ims.io.problem.Problem;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;

/**
 * The assessments of one call as one page of HTML that needs nothing else: the regime with its
 * proof, every finding with its derivation down to the line in the file and the paper, the line of
 * time, the points of the framework against what the letter says, and the facts to ask for next.
 *
 * <p>All findings are on the page. Boxes choose by verdict and by level which of them are seen; it
 * begins with what is open or broken. The page holds no script and loads nothing; it follows the
 * light or dark look of its reader, and prints what is seen. Whatever comes from a dossier is text
 * on it, never markup; links lead to official publications only. A report is a value: it holds how
 * to print, not what.
 */
public final class AssessHtml {

  private final Phrases phrases;
  private final boolean all;
  private final WaiverUse waivers;
  private final ImmutableList<String> index;

  private AssessHtml(Phrases phrases, boolean all, WaiverUse waivers, ImmutableList<String> index) {
    this.phrases = phrases;
    this.all = all;
    this.waivers = waivers;
    this.index = index;
  }

  /**
   * A page that begins with what is open or broken.
   *
   * @param language the language of the page
   * @return the report
   */
  public static AssessHtml in(Language language) {
    Objects.requireNonNull(language, "language");
    return new AssessHtml(new Phrases(language), false, WaiverUse.NONE, ImmutableList.of());
  }

  /**
   * The same page, which begins with everything or with what is open or broken.
   *
   * @param everything whether all boxes are ticked, and nothing is folded together
   * @return the changed report
   */
  public AssessHtml withAll(boolean everything) {
    return new AssessHtml(phrases, everything, waivers, index);
  }

  /**
   * The same page, which tells what became of waivers.
   *
   * @param use the waivers of the call, and what became of them; nothing is told if there are none
   * @return the changed report
   */
  public AssessHtml withWaivers(WaiverUse use) {
    Objects.requireNonNull(use, "use");
    return new AssessHtml(phrases, all, use, index);
  }

  /**
   * The same page, which links to the page that lists it among others.
   *
   * @param address the address of that page, as seen from this one
   * @return the changed report
   */
  public AssessHtml withIndex(String address) {
    Objects.requireNonNull(address, "address");
    return new AssessHtml(phrases, all, waivers, ImmutableList.of(address));
  }

  /**
   * Writes the page of some assessments. Each dossier is made when it is written, so that a long
   * page needs little memory.
   *
   * @param assessments the assessments, in the order in which they are shown
   * @param problems what could not be read, in the order in which it was met
   * @param marked which assessments get a mark in the table
   * @param meaning what the mark means
   * @param to where the page goes; it is UTF-8, as its head says, and ends with a line feed
   * @throws IOException if it cannot be written there
   */
  public void write(
      Iterable<Assessed> assessments,
      Iterable<Problem> problems,
      Predicate<Assessed> marked,
      String meaning,
      Appendable to)
      throws IOException {
    Objects.requireNonNull(assessments, "assessments");
    Objects.requireNonNull(problems, "problems");
    Objects.requireNonNull(marked, "marked");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(to, "to");
    ImmutableList<Assessed> shown = ImmutableList.copyOf(assessments);
    boolean alone = shown.size() == 1;
    Iterable<AssessPage.Part> parts =
        alone ? ImmutableList.of(part(shown.get(0), 0, true)) : parts(shown);
    AssessPage page =
        new AssessPage(
            phrases.language().code(),
            index.stream()
                .map(
                    address ->
                        new AssessPage.Up(address, phrases.say("alle dossiers", "all dossiers")))
                .collect(ImmutableList.toImmutableList()),
            alone ? AssessSection.title(dossier(shown.get(0)), phrases) : Passage.of(number(shown)),
            new AssessWords(phrases).page(),
            TimelinePage.Fixed.in(phrases),
            alone ? ImmutableList.of(only(Iterables.getOnlyElement(parts))) : ImmutableList.of(),
            Streams.stream(problems)
                .map(problem -> Canvas.harmless(problem.in(phrases.language())))
                .collect(ImmutableList.toImmutableList()),
            shown.size() > 1
                ? ImmutableList.of(summary(shown, marked, meaning))
                : ImmutableList.of(),
            verdicts(shown),
            levels(shown),
            parts,
            waivers.outcomes().isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(WaiverSection.of(waivers, phrases)));
    InBulk out = new InBulk(to);
    AssessPageRenderer.of().execute(page, out);
    out.finish();
  }

  private static Dossier dossier(Assessed assessed) {
    return assessed.assessment().dossier();
  }

  private String number(ImmutableList<Assessed> shown) {
    return phrases.count(shown.size(), "dossier", "dossiers", "dossier", "dossiers");
  }

  private Iterable<AssessPage.Part> parts(ImmutableList<Assessed> shown) {
    ImmutableList<Integer> numbers =
        IntStream.range(0, shown.size()).boxed().collect(ImmutableList.toImmutableList());
    return FluentIterable.from(numbers).transform(i -> part(shown.get(i), i, false));
  }

  private AssessPage.Part part(Assessed assessed, int number, boolean alone) {
    return new AssessSection(assessed, phrases, anchor(number)).make(alone, !all);
  }

  private static String anchor(int number) {
    return "d" + (number + 1);
  }

  private AssessPage.Only only(AssessPage.Part part) {
    return new AssessPage.Only(
        part.facts(), part.answered(), new AssessWords(phrases).contents(part));
  }

  private AssessPage.Summary summary(
      ImmutableList<Assessed> shown, Predicate<Assessed> marked, String meaning) {
    ImmutableList.Builder<AssessPage.Head> heads = ImmutableList.builder();
    heads.add(new AssessPage.Head("dossier", false), new AssessPage.Head("regime", false));
    SummaryRow.meanings(phrases).forEach(m -> heads.add(new AssessPage.Head(m, true)));
    heads.add(new AssessPage.Head(worst(), false));
    ImmutableList.Builder<AssessPage.Row> rows = ImmutableList.builder();
    for (int i = 0; i < shown.size(); i++) {
      Assessed assessed = shown.get(i);
      rows.add(
          new AssessPage.Row(
              anchor(i),
              Canvas.harmless(dossier(assessed).id()),
              marked.test(assessed) ? ImmutableList.of(MarkdownReport.MARK) : ImmutableList.of(),
              AssessSection.title(dossier(assessed), phrases),
              cells(assessed.assessment())));
    }
    return new AssessPage.Summary(
        heads.build(),
        rows.build(),
        shown.stream().anyMatch(marked)
            ? ImmutableList.of(MarkdownReport.MARK + " " + meaning)
            : ImmutableList.of());
  }

  private String worst() {
    return phrases.say("ergste", "worst");
  }

  private ImmutableList<AssessPage.Cell> cells(Assessment assessment) {
    List<Integer> numbers = new ArrayList<>();
    SummaryRow.VERDICTS.forEach(verdict -> numbers.add(assessment.count(verdict)));
    numbers.add(SummaryRow.overdue(assessment));
    ImmutableList<String> names = SummaryRow.meanings(phrases);
    ImmutableList.Builder<AssessPage.Cell> cells = ImmutableList.builder();
    cells.add(new AssessPage.Cell("", "regime", SummaryRow.regime(assessment, phrases)));
    for (int i = 0; i < numbers.size(); i++) {
      String css = numbers.get(i) == 0 ? "num zero" : "num";
      cells.add(new AssessPage.Cell(css, names.get(i), numbers.get(i).toString()));
    }
    String worst = SummaryRow.worst(assessment).map(w -> phrases.level(w.level())).orElse("-");
    return cells.add(new AssessPage.Cell("", worst(), worst)).build();
  }

  private ImmutableList<AssessPage.Box> verdicts(ImmutableList<Assessed> shown) {
    return Arrays.stream(Rank.values())
        .filter(rank -> rank != Rank.WAITING)
        .map(Rank::verdict)
        .map(
            verdict ->
                new AssessPage.Box(
                    verdict.code(),
                    phrases.verdict(verdict),
                    count(shown, finding -> finding.verdict() == verdict),
                    all || isOpenOrBroken(verdict)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOpenOrBroken(Verdict verdict) {
    return verdict != Verdict.SATISFIED && verdict != Verdict.NOT_APPLICABLE;
  }

  /** A box for each level that a finding has. */
  private ImmutableList<AssessPage.Box> levels(ImmutableList<Assessed> shown) {
    return Arrays.stream(Level.values())
        .map(
            level ->
                new AssessPage.Box(
                    level.code(),
                    phrases.level(level),
                    count(shown, finding -> finding.rule().level() == level),
                    true))
        .filter(box -> box.count() > 0)
        .collect(ImmutableList.toImmutableList());
  }

  private static int count(ImmutableList<Assessed> shown, Predicate<Finding> which) {
    return (int)
        shown.stream()
            .flatMap(assessed -> assessed.assessment().findings().stream())
            .filter(which)
            .count();
  }
}
