package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Wording;
import nl.ims.io.yearly.Contributions.Standing;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Period;

/** Tells in annex 1 what the dossiers of contributions say, and notes the days that are missing. */
record Missions(Contributions contributions, Wording words, Gaps gaps) {

  /** The contributions in the year, and those that are presumed to have been running in it. */
  ImmutableList<Group> contributes() {
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    groups.add(inYear());
    missing(Standing.IN_YEAR);
    groups.addAll(
        group(
            Standing.OPEN_END,
            "Uit de dossiers: begonnen, een einde is niet vermeld, en vermoed te lopen",
            "From the dossiers: begun, no end stated, and presumed to have been running"));
    missing(Standing.OPEN_END);
    groups.addAll(
        group(
            Standing.DECIDED,
            "Uit de dossiers: in het jaar besloten, begint later",
            "From the dossiers: decided in the year, to begin later"));
    return groups.build();
  }

  /** Those of which it is not certain that they ran in the year. */
  ImmutableList<Group> uncertain() {
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    groups.addAll(
        group(
            Standing.OPEN_START,
            "Bijdragen: later beëindigd, en het begin is niet vermeld",
            "Contributions: ended later, and the start is not stated"));
    missing(Standing.OPEN_START);
    groups.addAll(
        group(
            Standing.NO_DAYS,
            "Bijdragen: geen dag vermeld waarop zij liepen",
            "Contributions: no day stated on which they ran"));
    undated();
    return groups.build();
  }

  private Group inYear() {
    ImmutableList<Item> items = items(Standing.IN_YEAR);
    String title =
        words.say(
            "Uit de dossiers: bijdragen in het jaar",
            "From the dossiers: contributions in the year");
    return Group.of(title)
        .withItems(items, words.line("Geen bij de gegeven bestanden", "None in the files given"));
  }

  /** The decisions of the year not to contribute. */
  ImmutableList<Group> doesNotContribute() {
    return group(
        Standing.REFUSED,
        "Uit de dossiers: besloten niet bij te dragen",
        "From the dossiers: decided not to contribute");
  }

  private ImmutableList<Group> group(Standing standing, String nl, String en) {
    ImmutableList<Item> items = items(standing);
    return Group.of(words.say(nl, en)).withItems(items).unlessEmpty();
  }

  private ImmutableList<Item> items(Standing standing) {
    return contributions.all(standing).stream()
        .map(contributions::item)
        .collect(ImmutableList.toImmutableList());
  }

  /** Notes the first and the last days that are not stated, of a period or at all. */
  private void missing(Standing standing) {
    for (Dossier dossier : contributions.all(standing)) {
      Optional<Period> period = dossier.contribution().flatMap(Contribution::period);
      Optional<LocalDate> start = Contributions.start(dossier);
      if (start.isEmpty()) {
        gap(dossier, ": begin niet vermeld", ": start not stated", ".from");
      } else if (period.filter(days -> days.fromInclusive().isEmpty()).isPresent()) {
        gap(
            dossier,
            ": begin van de periode niet vermeld",
            ": start of the period not stated",
            ".from");
      }
      Optional<LocalDate> end = Contributions.end(dossier);
      if (end.isEmpty()) {
        gap(dossier, ": einde niet vermeld", ": end not stated", ".through");
      } else if (period.filter(days -> days.throughInclusive().isEmpty()).isPresent()) {
        gap(
            dossier,
            ": einde van de periode niet vermeld",
            ": end of the period not stated",
            ".through");
      }
    }
  }

  private void undated() {
    for (Dossier dossier : contributions.all(Standing.NO_DAYS)) {
      gap(
          dossier,
          ": periode, inzet en einde niet vermeld",
          ": period, deployment and end not stated",
          "");
    }
  }

  private void gap(Dossier dossier, String nl, String en, String key) {
    gaps.add(
        contributions.name(dossier) + words.say(nl, en),
        dossier.id() + ": contribution.period" + key);
  }
}
