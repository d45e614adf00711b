package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.CooperationKind;

/**
 * Whether a state takes part in a cooperation, and did on at least one of the days that are asked
 * for.
 *
 * <p>A row lists who takes part and not since when. The other side of a bilateral cooperation was
 * in from the start; of any other state that must be supported by the row, or it is not known.
 */
record TakingPart(Country state) {

  Answer of(CatalogueEntry entry, ImmutableList<Days> asked) {
    Partners partners = entry.partners();
    if (partners.listed().contains(state)) {
      return asked.stream().map(days -> since(entry, days)).reduce(Answer.YES, Answer::and);
    }
    if (partners.more()) {
      return Answer.unknown("niet alle partners zijn gezien", "not all partners were seen");
    }
    return partners.membersOf().isEmpty()
        ? Answer.NO
        : new Answer(
            Match.MEMBERSHIP,
            partners.membersOf().stream()
                .map(Membership::members)
                .collect(ImmutableList.toImmutableList()));
  }

  private Answer since(CatalogueEntry entry, Days days) {
    if (entry.kind() == CooperationKind.BILATERAL) {
      return Answer.YES;
    }
    Optional<Integer> since = entry.partners().since(state);
    if (since.isEmpty()) {
      return Answer.unknown(
          "sinds wanneer " + state.code() + " meedoet is niet gezien",
          "since when " + state.code() + " takes part was not seen");
    }
    int year = since.get();
    if (entry.startYear().filter(start -> year <= start).isPresent()) {
      return Answer.YES;
    }
    if (days.last().getYear() < year) {
      return Answer.NO;
    }
    return days.last().isBefore(LocalDate.of(year, 12, 31))
        ? Answer.unknown(
            "sinds welke dag in " + year + " " + state.code() + " meedoet is niet gezien",
            "since which day in " + year + " " + state.code() + " takes part was not seen")
        : Answer.YES;
  }
}
