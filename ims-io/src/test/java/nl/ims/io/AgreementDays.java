package nl.ims.io;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.KindOfDecision;

/** Renders the part of {@code AGREEMENT.md} that counts days between steps. */
final class AgreementDays {

  private static final ImmutableList<String> UNDER_ARTICLE_100 =
      ImmutableList.of("letter", "extension", "change");

  private static final String NOTIFICATION = "notification";

  /**
   * What a count over 191 letters had found, of which 152 are here: number, least, median, most.
   */
  private static final ImmutableList<String> EARLIER_BY_KIND =
      ImmutableList.of("11 | 1 | 17 | 192", "21 | 6 | 40 | 201", "6 | 1 | 14 | 286");

  private static final String EARLIER_ALL = "38 | 1 | 26.5 | 286";

  private static final String WHY =
      """

      The earlier count was made over a wider collection of 191 letters, of which 152 are here. It took the debate that
      stood beside a letter in one paper; this page takes the first one recorded in the dossier. Where they differ:

      - **letters**: it did not count Uruzgan (D030, 42 days), whose debate stood beside a later letter (D032); nor UNIFIL
        (D036, 60), whose day is inferred and whose debate is the last of several rounds; nor Kunduz (D059, 109), of which
        only a later debate is recorded. It held two that are not here and were debated within two weeks, Essential Harvest
        of 2001 among them (5 days). The 192 days are those of Atalanta (D047), to a later debate, in both.
      - **extensions**: the same letters and figures, the two whose day is inferred included.
      - **changes**: it did not count the supplement of 2023 (D172, 26 days), which was debated together with the letter
        that it adds to, and held one that is not here, debated after a day. The 286 days are those of a left-over part of
        D075, in both.
      - **together**: without these four and with these three the figures are the same: no difference is left unexplained.
      """;

  private static final String OUTCOMES =
      """

      The earlier count had thirteen notifications with an outcome, from 3 to 293 days. These five are among them, with the
      same numbers of days; of the other eight the notification or the outcome has no row here. No fixed term can be derived.

      Some notifications have no outcome in their dossier: they led to a letter whose day was only remembered, they announce
      several decisions at once, or they led to nothing that was seen. These are %s.
      """;

  private final ImmutableList<Agreement> rows;
  private final StringBuilder out = new StringBuilder();

  private AgreementDays(ImmutableList<Agreement> rows) {
    this.rows = rows;
  }

  static String render(ImmutableList<Agreement> rows) {
    AgreementDays days = new AgreementDays(rows);
    days.toDebate();
    days.slow();
    days.toOutcome();
    return days.out.toString();
  }

  /** The days from each letter under article 100 to its debate, where one is recorded. */
  static Spread underArticle100(ImmutableList<Agreement> rows) {
    return new AgreementDays(rows).spread(AgreementDays::isUnder, Agreement::daysToDebate);
  }

  private Spread spread(Predicate<Agreement> wanted, Function<Agreement, Optional<Long>> days) {
    return Spread.of(
        rows.stream()
            .filter(wanted)
            .map(days)
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList()));
  }

  private static boolean counts(Agreement row, String kind) {
    return row.said().kind().equals(kind) && !row.said().debate().equals(Said.COPY);
  }

  private static boolean isUnder(Agreement row) {
    return UNDER_ARTICLE_100.stream().anyMatch(kind -> counts(row, kind));
  }

  private static boolean isSure(Agreement row) {
    return row.said().day().equals(Said.READ) && row.said().debate().equals(Said.NOTHING);
  }

  private void toDebate() {
    out.append(
        """

        ## Days from a letter to its debate

        From the letter to the first debate on or after it in its dossier, committee or plenary; a copy to the other chamber is
        not counted again. *Sure* leaves out letters whose day is inferred, and debates that are known to be a later one or to
        be on a left-over part.

        | kind | n | least | median | most | sure: n | least | median | most | earlier: n | least | median | most |
        |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
        """);
    for (int i = 0; i < UNDER_ARTICLE_100.size(); i++) {
      String kind = UNDER_ARTICLE_100.get(i);
      debateLine(kind, row -> counts(row, kind), EARLIER_BY_KIND.get(i));
    }
    debateLine("the three together", AgreementDays::isUnder, EARLIER_ALL);
    debateLine("ordinary letters", row -> counts(row, "ordinary"), "– | – | – | –");
    Spread all = underArticle100(rows);
    out.append("\nOf the three together ")
        .append(all.between(0, 14))
        .append(" were debated within two weeks, ");
    out.append(all.between(15, 42)).append(" after 15 to 42 days, ");
    out.append(all.between(43, Long.MAX_VALUE))
        .append(" later; the earlier count had 13, 12 and 13.\n");
    out.append(WHY);
  }

  private void debateLine(String label, Predicate<Agreement> wanted, String earlier) {
    out.append("| ").append(label).append(" | ");
    out.append(spread(wanted, Agreement::daysToDebate).cells()).append(" | ");
    Predicate<Agreement> sure = wanted.and(AgreementDays::isSure);
    out.append(spread(sure, Agreement::daysToDebate).cells()).append(" | ");
    out.append(earlier).append(" |\n");
  }

  private void slow() {
    out.append(
        """

        Debates after the first day of the term or of employment that is recorded, half-way through it or so:

        | row | dossier | days from letter to debate | days from the first day to debate |
        |---|---|--:|--:|
        """);
    for (Agreement row : rows) {
      Optional<Long> late = row.daysFromStartToDebate().filter(days -> days > 0);
      if (isUnder(row) && late.isPresent()) {
        out.append("| ").append(row.said().row()).append(" | ").append(row.dossier().id());
        out.append(" | ").append(row.daysToDebate().orElseThrow());
        out.append(" | ").append(late.get()).append(" |\n");
      }
    }
  }

  private void toOutcome() {
    out.append(
        """

        ## Days from a notification to its outcome

        To the first letter on a decision, or to the letter that there is none.

        | row | dossier | kind of decision | days |
        |---|---|---|--:|
        """);
    ImmutableList.Builder<String> open = ImmutableList.builder();
    for (Agreement row : rows) {
      if (row.said().kind().equals(NOTIFICATION)) {
        Optional<Long> days = row.daysToOutcome();
        if (days.isPresent()) {
          out.append("| ").append(row.said().row()).append(" | ").append(row.dossier().id());
          out.append(" | ").append(kind(row)).append(" | ").append(days.get()).append(" |\n");
        } else {
          open.add(row.said().row());
        }
      }
    }
    out.append("\n| kind of decision | n | least | median | most |\n|---|--:|--:|--:|--:|\n");
    for (String kind : ImmutableList.of("new", "intensification")) {
      Predicate<Agreement> wanted =
          row -> row.said().kind().equals(NOTIFICATION) && kind(row).equals(kind);
      out.append("| ").append(kind).append(" | ");
      out.append(spread(wanted, Agreement::daysToOutcome).cells()).append(" |\n");
    }
    out.append(OUTCOMES.replace("%s", Joiner.on(", ").join(open.build())));
  }

  private static String kind(Agreement row) {
    return row.dossier()
        .contribution()
        .flatMap(Contribution::kindOfDecision)
        .map(KindOfDecision::code)
        .orElse("not stated");
  }
}
