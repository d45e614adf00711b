package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ims.rules.framework.Frameworks;

/**
 * The statistics of a corpus, to which dossiers are added in any order.
 *
 * <p>Dossiers whose subject is no contribution are counted and left out.
 */
public final class CorpusStats {

  /** The most dossiers that are listed one by one; of more, only the sums are kept. */
  public static final int MOST_ROWS = 500;

  /** The year of what has none, after all years. */
  static final int NO_YEAR = Integer.MAX_VALUE;

  private final SortedMap<Integer, LetterYear> letters = new TreeMap<>();
  private final SortedMap<Integer, RegimeYear> regimes = new TreeMap<>();
  private final LetterYear allLetters = new LetterYear();
  private final RegimeYear allRegimes = new RegimeYear();
  private final Map<String, Shares> points = new LinkedHashMap<>();
  private final Completeness completeness = new Completeness();
  private final List<DossierFigures> rows = new ArrayList<>();
  private int contributions;
  private int others;
  private int unread;

  /** Adds a dossier. */
  public void add(DossierFigures figures) {
    if (!figures.isOfContribution()) {
      others++;
      return;
    }
    contributions++;
    letter(figures.debate());
    allRegimes.add(figures.regimes());
    regimes.computeIfAbsent(year(figures), year -> new RegimeYear()).add(figures.regimes());
    figures
        .points()
        .forEach((point, state) -> points.computeIfAbsent(point, id -> new Shares()).add(state));
    completeness.add(figures);
    if (contributions <= MOST_ROWS) {
      rows.add(figures);
    } else {
      rows.clear();
    }
  }

  /** Counts a file, or a line of JSON Lines, that could not be read whole. */
  public void addUnread() {
    unread++;
  }

  private void letter(DebateDays debate) {
    for (int year : debate.years()) {
      letters.computeIfAbsent(year, y -> new LetterYear()).add(debate.in(year));
    }
    if (!debate.starts().isEmpty()) {
      allLetters.add(debate);
    }
  }

  /** The year of the day whose law applies. */
  private static int year(DossierFigures figures) {
    return figures.day().map(day -> day.getYear()).orElse(NO_YEAR);
  }

  int contributions() {
    return contributions;
  }

  /** How many dossiers are on something else, and left out. */
  int others() {
    return others;
  }

  /** How many files or lines could not be read whole. */
  int unread() {
    return unread;
  }

  /** How many contributions record no letter to the House: all but those that do. */
  Bounds withoutLetter() {
    Bounds letters = allLetters.days().number();
    return new Bounds(contributions - letters.most(), contributions - letters.least());
  }

  /** The letters by their year. */
  ImmutableSortedMap<Integer, LetterYear> letters() {
    return ImmutableSortedMap.copyOf(letters);
  }

  LetterYear allLetters() {
    return allLetters;
  }

  /** The regimes by the year of the day whose law applies. */
  ImmutableSortedMap<Integer, RegimeYear> regimes() {
    return ImmutableSortedMap.copyOf(regimes);
  }

  RegimeYear allRegimes() {
    return allRegimes;
  }

  /** The points of the frameworks in force, those of the newest first, in its order. */
  ImmutableList<String> points() {
    return Frameworks.aspectsByPoint().keySet().stream()
        .filter(points::containsKey)
        .collect(ImmutableList.toImmutableList());
  }

  /** What the letters say on a point. */
  Shares on(String point) {
    return points.getOrDefault(point, new Shares());
  }

  Completeness completeness() {
    return completeness;
  }

  /** The contributions by day; none if there are too many. */
  ImmutableList<DossierFigures> rows() {
    return ImmutableList.sortedCopyOf(DossierFigures.BY_DAY, rows);
  }

  /** Whether each contribution is listed. */
  boolean listed() {
    return rows.size() == contributions;
  }
}
