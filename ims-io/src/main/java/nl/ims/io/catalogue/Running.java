package nl.ims.io.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.cooperation.CooperationStatus;

/**
 * Whether a cooperation ran on at least one of some days.
 *
 * <p>A start is known to the year, the first that was seen, or to the day. Without a last day, what
 * has started runs on through the last year in which its row shows it at work if its status is
 * active; after that year, or if the status is another or absent, nobody knows how long.
 *
 * @param days the days
 */
record Running(Days days) {

  Answer of(CatalogueEntry entry) {
    Optional<LocalDate> from = entry.term().flatMap(Term::fromInclusive);
    if (entry.term().flatMap(Term::throughInclusive).isPresent()) {
      return of(entry.term().get());
    }
    if (from.isPresent()) {
      return of(entry, from.get(), from.get());
    }
    return entry
        .startYear()
        .map(year -> of(entry, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
        .or(() -> entry.startBy().flatMap(year -> begunBy(entry, year)))
        .orElseGet(() -> Answer.unknown("het begin is niet gezien", "the start was not seen"));
  }

  /** One that had begun by the end of a year, since when was not seen; empty before that. */
  private Optional<Answer> begunBy(CatalogueEntry entry, int year) {
    LocalDate latest = LocalDate.of(year, 12, 31);
    return latest.isAfter(days.last())
        ? Optional.empty()
        : Optional.of(of(entry, LocalDate.MIN, latest));
  }

  /** One whose last day was seen, or that lies within some days. */
  private Answer of(Term term) {
    if (term.isOutside(days.first(), days.last())) {
      return Answer.NO;
    }
    if (term.isMet(days.first(), days.last())) {
      return Answer.YES;
    }
    return term.whole()
        ? Answer.unknown("het begin is niet gezien", "the start was not seen")
        : Answer.unknown(
            "welk deel van het jaar is niet gezien", "which part of the year was not seen");
  }

  /**
   * One that started on some day of a year or on a day that is known, and whose end was not seen.
   */
  private Answer of(CatalogueEntry entry, LocalDate earliest, LocalDate latest) {
    if (earliest.isAfter(days.last())) {
      return Answer.NO;
    }
    if (entry.status().filter(CooperationStatus.PROPOSED::equals).isPresent()) {
      return Answer.unknown("was voorgesteld; verder niet gezien", "proposed; no more was seen");
    }
    boolean startedByLast = !latest.isAfter(days.last());
    if (startedByLast && !earliest.isBefore(days.first())) {
      return Answer.YES;
    }
    return doubt(entry)
        .orElseGet(
            () ->
                startedByLast
                    ? Answer.YES
                    : Answer.unknown(
                        "de begindag in " + latest.getYear() + " is niet gezien",
                        "the day of the start in " + latest.getYear() + " was not seen"));
  }

  /** Why nobody knows whether what has started still ran; empty if it did. */
  private Optional<Answer> doubt(CatalogueEntry entry) {
    Optional<CooperationStatus> status = entry.status();
    boolean active = status.filter(CooperationStatus.ACTIVE::equals).isPresent();
    if (entry.seenThrough().isEmpty() || (status.isPresent() && !active)) {
      return Optional.of(Answer.unknown("tot wanneer is niet gezien", "until when was not seen"));
    }
    int seenThrough = entry.seenThrough().get();
    if (days.first().getYear() > seenThrough) {
      return Optional.of(
          Answer.unknown("na " + seenThrough + " niet gezien", "not seen after " + seenThrough));
    }
    return active
        ? Optional.empty()
        : Optional.of(
            Answer.unknown("de stand volgt niet uit de rij", "the row does not settle the status"));
  }
}
