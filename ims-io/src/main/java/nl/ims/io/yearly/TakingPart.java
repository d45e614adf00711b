package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import nl.ims.io.catalogue.Answer;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.CatalogueFilter;
import nl.ims.io.catalogue.Match;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.term.Text;

/**
 * Whether a state took part in the cooperation of a dossier in the year of a draft.
 *
 * <p>A dossier states its partners without days. The other side of a bilateral cooperation was in
 * from the start; of any other state only the row of the catalogue with the same slug can tell
 * since when. A row of which not all partners were seen leaves a dossier open as well.
 */
record TakingPart(Inputs inputs) {

  Answer of(Dossier dossier, Country state) {
    Cooperation cooperation = dossier.cooperation().orElseThrow();
    Optional<CatalogueEntry> row = inputs.row(dossier);
    Optional<Answer> known =
        row.map(entry -> CatalogueFilter.partner(state).of(entry, inputs.running()));
    Optional<ImmutableSortedSet<Country>> stated = cooperation.partners();
    if (stated.isEmpty()) {
      return known.orElseGet(() -> unknown("partners niet vermeld", "partners not stated"));
    }
    boolean listed = row.filter(entry -> entry.partners().listed().contains(state)).isPresent();
    if (!stated.get().contains(state)) {
      return known.filter(answer -> !listed).orElse(new Answer(Match.NO, ImmutableList.of()));
    }
    boolean bilateral =
        cooperation
            .kind()
            .or(() -> row.map(CatalogueEntry::kind))
            .filter(CooperationKind.BILATERAL::equals)
            .isPresent();
    if (bilateral) {
      return new Answer(Match.YES, ImmutableList.of());
    }
    return known
        .filter(answer -> listed)
        .orElseGet(
            () ->
                unknown(
                    "sinds wanneer " + state.code() + " meedoet is niet vermeld",
                    "since when " + state.code() + " takes part is not stated"));
  }

  /** Whether the dossier, or the row if it states no partners, names a state as partner. */
  boolean isNamed(Dossier dossier, Country state) {
    return dossier
        .cooperation()
        .flatMap(Cooperation::partners)
        .or(() -> inputs.row(dossier).map(row -> row.partners().listed()))
        .filter(states -> states.contains(state))
        .isPresent();
  }

  private static Answer unknown(String nl, String en) {
    return new Answer(Match.UNKNOWN, ImmutableList.of(Text.of(nl, en)));
  }
}
