package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.io.catalogue.Answer;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.CatalogueFilter;
import nl.ims.io.catalogue.Term;
import nl.ims.io.page.Course;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.term.Text;

/**
 * What is presumed of a row of the catalogue: that what had begun and is not known to have ended
 * ran on.
 *
 * <p>What is seen at work in the year ran in it. A start that was not seen is presumed to lie in or
 * before the year in which the row is first known to have been at work. Nothing is presumed of what
 * is only proposed or has ended on a day not seen, after the last year for which it was agreed, and
 * from the year in which a source shows it without the Netherlands.
 *
 * @param year the year of the draft
 */
record Presumption(int year) {

  /** How a row stands in the year, by the filter of that year. */
  Course of(CatalogueEntry row, CatalogueFilter running) {
    Answer answer = running.of(row);
    return switch (answer.match()) {
      case YES -> Course.RAN;
      case NO -> Course.NOT;
      case UNKNOWN, MEMBERSHIP -> open(row, answer);
    };
  }

  private Course open(CatalogueEntry row, Answer answer) {
    boolean over =
        row.status()
                .filter(
                    status ->
                        status == CooperationStatus.PROPOSED
                            || status == CooperationStatus.ENDED
                            || status == CooperationStatus.SUSPENDED)
                .isPresent()
            || row.term().flatMap(Term::throughInclusive).isPresent();
    if (over) {
      return Course.uncertain(answer.because());
    }
    if (row.absentIn().filter(absent -> absent <= year).isPresent()) {
      int absent = row.absentIn().get();
      return Course.uncertain(
          ImmutableList.of(
              Text.of(
                  "een bron van " + absent + " toont haar zonder Nederland",
                  "a source of " + absent + " shows it without the Netherlands")));
    }
    if (row.agreedThrough().filter(agreed -> agreed < year).isPresent()) {
      int agreed = row.agreedThrough().get();
      return Course.uncertain(
          ImmutableList.of(
              Text.of(
                  "afgesproken tot en met " + agreed + "; verder niet gezien",
                  "agreed until " + agreed + "; no more was seen")));
    }
    if (row.seenThrough().filter(seen -> seen == year).isPresent()) {
      return Course.RAN;
    }
    return begunBy(row).filter(begun -> begun <= year).isPresent()
        ? Course.presumed(grounds(row))
        : Course.uncertain(answer.because());
  }

  /** The first year by which it is known to have begun. */
  private static Optional<Integer> begunBy(CatalogueEntry row) {
    return Stream.of(row.startYear(), row.startBy(), row.seenThrough())
        .flatMap(Optional::stream)
        .min(Integer::compare);
  }

  private ImmutableList<Text> grounds(CatalogueEntry row) {
    ImmutableList.Builder<Text> grounds = ImmutableList.builder();
    if (row.startYear().isEmpty() && row.term().isEmpty()) {
      int begun = begunBy(row).orElseThrow();
      grounds.add(
          Text.of(
              "het begin is niet gezien, en zij liep uiterlijk in " + begun,
              "its start was not seen, and it was at work by " + begun));
    }
    grounds.add(Text.of("een einde is niet gezien", "no end was seen"));
    row.seenThrough()
        .filter(seen -> seen < year)
        .ifPresent(
            seen ->
                grounds.add(
                    Text.of(
                        "voor het laatst gezien in " + seen,
                        "it was last seen at work in " + seen)));
    return grounds.build();
  }
}
