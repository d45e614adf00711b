package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.Match;
import nl.ims.io.page.Course;
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
 * document that had taken effect or was signed by then. What had begun by then and is not known to
 * have ended is presumed to have run, unless the dossier or the row shows it at work in the year or
 * later. What is said to be proposed after the year had not begun in it.
 */
record Running(Inputs inputs) {

  private static final Text NO_END =
      Text.of("een einde is niet vermeld", "no end is stated in the dossier");

  private static final Text NO_START =
      Text.of("het begin is niet vermeld", "the start is not stated");

  /** Whether what a row tells of ran, of which a dossier with its slug knows better. */
  Course of(CatalogueEntry row) {
    return inputs
        .teller(row)
        .map(this::of)
        .orElseGet(() -> new Presumption(inputs.year()).of(row, inputs.running()));
  }

  Course of(Dossier dossier) {
    Cooperation cooperation = dossier.cooperation().orElseThrow();
    ImmutableList<StatusChange> history =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(StatusChange::date),
            cooperation.history().orElse(ImmutableList.of()));
    if (!history.isEmpty()) {
      return of(dossier, history);
    }
    Optional<CatalogueEntry> row = inputs.row(dossier);
    if (row.isPresent()) {
      return new Presumption(inputs.year()).of(row.get(), inputs.running());
    }
    return isProposedLater(dossier, cooperation) ? Course.NOT : byDocument(dossier);
  }

  /** Without a history and a row: a document that had taken effect, or one signed and at work. */
  private Course byDocument(Dossier dossier) {
    Cooperation cooperation = dossier.cooperation().orElseThrow();
    Optional<CooperationStatus> status = cooperation.status();
    boolean active = status.filter(CooperationStatus.ACTIVE::equals).isPresent();
    ImmutableSortedSet<LocalDate> inForce =
        days(cooperation.basis().orElse(ImmutableList.of()).stream().map(Basis::inForce));
    ImmutableSortedSet<LocalDate> signed =
        days(cooperation.basis().orElse(ImmutableList.of()).stream().map(Basis::date));
    if (!inForce.isEmpty() && (active || status.isEmpty())) {
      return active && (isRecorded(dossier) || inputs.isInYear(inForce.first()))
          ? Course.RAN
          : Course.presumed(
              ImmutableList.of(
                  Text.of("een document was van kracht", "a document was in force"), NO_END));
    }
    if (!signed.isEmpty() && active) {
      return Course.presumed(
          ImmutableList.of(
              Text.of(
                  "het begin is niet vermeld, en een document was getekend",
                  "the start is not stated, and a document was signed"),
              NO_END));
    }
    return Course.uncertain(ImmutableList.of(NO_START));
  }

  /** Those days that lie in the year or before. */
  private ImmutableSortedSet<LocalDate> days(Stream<Optional<LocalDate>> days) {
    return days.flatMap(Optional::stream)
        .filter(day -> !day.isAfter(inputs.last()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Whether the dossier holds what happened in the year or later: its log, or a milestone read. */
  private boolean isRecorded(Dossier dossier) {
    return Stream.concat(
            dossier.recordedThrough().stream(),
            dossier
                .cooperation()
                .flatMap(Cooperation::milestones)
                .orElse(ImmutableList.of())
                .stream()
                .filter(milestone -> !milestone.inferred())
                .flatMap(milestone -> milestone.actual().stream()))
        .anyMatch(day -> !day.isBefore(inputs.first()));
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

  private Course of(Dossier dossier, ImmutableList<StatusChange> history) {
    List<StatusChange> touching = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      boolean endsBefore =
          i + 1 < history.size() && !history.get(i + 1).date().isAfter(inputs.first());
      if (!history.get(i).date().isAfter(inputs.last()) && !endsBefore) {
        touching.add(history.get(i));
      }
    }
    Optional<StatusChange> active =
        touching.stream().filter(c -> c.status() == CooperationStatus.ACTIVE).findFirst();
    if (active.isPresent()) {
      return isKnown(dossier, history, active.get())
          ? Course.RAN
          : Course.presumed(ImmutableList.of(NO_END));
    }
    if (touching.stream().anyMatch(c -> c.status() == CooperationStatus.PROPOSED)) {
      return Course.uncertain(
          ImmutableList.of(
              Text.of("in dat jaar alleen voorgesteld", "only proposed in that year")));
    }
    CooperationStatus begin = history.get(0).status();
    boolean beganInTheDark =
        history.get(0).date().isAfter(inputs.first())
            && (begin == CooperationStatus.SUSPENDED || begin == CooperationStatus.ENDED);
    return beganInTheDark ? Course.uncertain(ImmutableList.of(NO_START)) : Course.NOT;
  }

  /**
   * Whether it is known to have run: from a day of the year, until a later change, or by its log.
   */
  private boolean isKnown(
      Dossier dossier, ImmutableList<StatusChange> history, StatusChange active) {
    return inputs.isInYear(active.date())
        || !history.get(history.size() - 1).equals(active)
        || isRecorded(dossier)
        || inputs
            .row(dossier)
            .filter(row -> inputs.running().of(row).match() == Match.YES)
            .isPresent();
  }
}
