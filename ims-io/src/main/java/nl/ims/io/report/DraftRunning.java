package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.io.catalogue.Answer;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.Match;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.term.Text;

/**
 * Whether the cooperation of a dossier ran in the year of a draft.
 *
 * <p>The history decides; without it the row of the catalogue with the same slug; without that a
 * document that had taken effect by then, if the cooperation is said to be running. What is said to
 * be proposed after the year had not begun in it.
 */
record DraftRunning(DraftInputs inputs) {

  Answer of(Dossier dossier) {
    Cooperation cooperation = dossier.cooperation().orElseThrow();
    ImmutableList<StatusChange> history =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(StatusChange::date),
            cooperation.history().orElse(ImmutableList.of()));
    if (!history.isEmpty()) {
      return of(history);
    }
    Optional<CatalogueEntry> row = inputs.row(dossier);
    if (row.isPresent()) {
      return inputs.running().of(row.get());
    }
    if (isProposedLater(dossier, cooperation)) {
      return new Answer(Match.NO, ImmutableList.of());
    }
    boolean inForce =
        cooperation.basis().orElse(ImmutableList.of()).stream()
            .map(Basis::inForce)
            .flatMap(Optional::stream)
            .anyMatch(day -> !day.isAfter(inputs.last()));
    boolean active =
        cooperation.status().filter(CooperationStatus.ACTIVE::equals).isPresent()
            && dossier
                .recordedThrough()
                .filter(through -> through.isBefore(inputs.first()))
                .isEmpty();
    return inForce && active
        ? new Answer(Match.YES, ImmutableList.of())
        : unknown("het begin is niet vermeld", "the start is not stated");
  }

  /** Whether it was still proposed on a day after the year: that of a document, or of the log. */
  private boolean isProposedLater(Dossier dossier, Cooperation cooperation) {
    return cooperation.status().filter(CooperationStatus.PROPOSED::equals).isPresent()
        && Stream.concat(
                dossier.recordedThrough().stream(),
                cooperation.basis().orElse(ImmutableList.of()).stream()
                    .flatMap(basis -> basis.date().stream()))
            .anyMatch(day -> !day.isBefore(inputs.last()));
  }

  private Answer of(ImmutableList<StatusChange> history) {
    boolean proposed = false;
    for (int i = 0; i < history.size(); i++) {
      LocalDate from = history.get(i).date();
      boolean endsBefore =
          i + 1 < history.size() && !history.get(i + 1).date().isAfter(inputs.first());
      if (from.isAfter(inputs.last()) || endsBefore) {
        continue;
      }
      switch (history.get(i).status()) {
        case ACTIVE -> {
          return new Answer(Match.YES, ImmutableList.of());
        }
        case PROPOSED -> proposed = true;
        case SUSPENDED, ENDED -> {}
      }
    }
    if (proposed) {
      return unknown("in dat jaar alleen voorgesteld", "only proposed in that year");
    }
    CooperationStatus begin = history.get(0).status();
    boolean beganInTheDark =
        history.get(0).date().isAfter(inputs.first())
            && (begin == CooperationStatus.SUSPENDED || begin == CooperationStatus.ENDED);
    return beganInTheDark
        ? unknown("het begin is niet vermeld", "the start is not stated")
        : new Answer(Match.NO, ImmutableList.of());
  }

  private static Answer unknown(String nl, String en) {
    return new Answer(Match.UNKNOWN, ImmutableList.of(Text.of(nl, en)));
  }
}
