package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.ReadWaivers;
import nl.ims.io.WaiverUse;
import nl.ims.model.term.Text;
import nl.ims.rules.waiver.WaiverOutcome;
import nl.ims.rules.waiver.WaiverTally;

/** Which dossiers and waivers of a call have a finding that crosses the threshold. */
final class Tally {
  private final Threshold threshold;
  private final ReadWaivers waivers;
  private final WaiverTally used;
  private final List<String> crossing = new ArrayList<>();
  private int assessments;

  Tally(Threshold threshold, ReadWaivers waivers) {
    this.threshold = threshold;
    this.waivers = waivers;
    this.used = new WaiverTally(waivers.waivers());
  }

  void add(Assessed assessed) {
    assessments++;
    used.add(assessed.assessment().setAside());
    if (crosses(assessed)) {
      crossing.add(assessed.assessment().dossier().id());
    }
  }

  Threshold threshold() {
    return threshold;
  }

  boolean crosses(Assessed assessed) {
    return threshold.crossedBy(assessed.assessment());
  }

  /** What became of the waivers in the dossiers that were added. */
  WaiverUse waivers() {
    return new WaiverUse(waivers, used.outcomes());
  }

  int code() {
    return crossing.isEmpty() && crossingWaivers().isEmpty() ? Exit.FINE : Exit.FOUND;
  }

  /** Why the exit code is what it is; nothing where one page shows it, or nothing is found. */
  ImmutableList<Message> summary() {
    ImmutableList.Builder<Message> lines = ImmutableList.builder();
    if (assessments > 1) {
      line(assessments, Text.of("dossiers"), crossing).ifPresent(lines::add);
    }
    line(used.outcomes().size(), Text.of("terzijdeleggingen", "waivers"), crossingWaivers())
        .ifPresent(lines::add);
    return lines.build();
  }

  private ImmutableList<String> crossingWaivers() {
    return used.outcomes().stream()
        .filter(threshold::crossedBy)
        .map(WaiverOutcome::waiver)
        .map(waiver -> waiver.finding().toString())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Message> line(int all, Text what, List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Message.of(
                Text.of(
                    "ims: %s van de %s %s %s bevindingen op of boven %s: %s",
                    "ims: %s of %s %s %s findings at or above %s: %s"),
                names.size(),
                all,
                what,
                names.size() == 1 ? Text.of("heeft", "has") : Text.of("hebben", "have"),
                threshold,
                Few.of(names)));
  }
}
