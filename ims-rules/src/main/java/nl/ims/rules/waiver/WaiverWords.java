package nl.ims.rules.waiver;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.book.Withdrawn;

/** Finds out what became of a waiver, and says why. */
final class WaiverWords {

  /** The subjects that a sentence names. */
  private static final int NAMED = 5;

  private WaiverWords() {}

  /**
   * What became of a waiver whose dossier is in the run. The last day comes first: a waiver that is
   * over says nothing any more, whatever it names.
   *
   * @param ofRule the findings of its rule in that dossier
   */
  static WaiverOutcome outcome(
      Waiver waiver, Optional<LocalDate> asOf, ImmutableList<Finding> ofRule) {
    Optional<WaiverOutcome> withdrawn = withdrawn(waiver);
    if (withdrawn.isPresent()) {
      return withdrawn.get();
    }
    Optional<LocalDate> over = asOf.filter(waiver::hasExpired);
    if (over.isPresent()) {
      return expired(waiver, over.get());
    }
    Optional<String> subject = waiver.finding().subject();
    Optional<Finding> named =
        ofRule.stream().filter(finding -> finding.subject().equals(subject)).findFirst();
    if (named.isEmpty()) {
      return ofRule.isEmpty() || subject.isPresent()
          ? absent(waiver, ofRule)
          : tooBroad(waiver, ofRule);
    }
    return Waivers.canFail(named.get())
        ? setsAside(waiver, asOf)
        : needless(waiver, named.get().verdict());
  }

  private static Optional<WaiverOutcome> withdrawn(Waiver waiver) {
    return Withdrawn.find(waiver.finding().rule())
        .map(
            rule ->
                new WaiverOutcome(
                    waiver,
                    WaiverState.WITHDRAWN,
                    Text.of(
                        "De regel is ingetrokken: "
                            + rule.reason().in(Language.NL)
                            + ". De terzijdelegging kan weg.",
                        "The rule was withdrawn: "
                            + rule.reason().in(Language.EN)
                            + ". The waiver can be dropped.")));
  }

  static WaiverOutcome notAssessed(Waiver waiver) {
    Optional<WaiverOutcome> withdrawn = withdrawn(waiver);
    if (withdrawn.isPresent()) {
      return withdrawn.get();
    }
    String dossier = waiver.finding().dossier();
    return new WaiverOutcome(
        waiver,
        WaiverState.NOT_ASSESSED,
        Text.of(
            "Geen dossier van deze run heet '" + dossier + "'; of zij nodig is, blijkt niet.",
            "No dossier of this run is called '"
                + dossier
                + "'; whether it is used is not known."));
  }

  private static WaiverOutcome expired(Waiver waiver, LocalDate asOf) {
    LocalDate last = waiver.throughInclusive();
    return new WaiverOutcome(
        waiver,
        WaiverState.EXPIRED,
        Text.of(
            "De laatste dag, "
                + last
                + ", ligt voor de peildag "
                + asOf
                + "; op die dag legt zij niets terzijde.",
            "Its last day, "
                + last
                + ", lies before the as-of day "
                + asOf
                + "; as of that day it sets nothing aside."));
  }

  private static WaiverOutcome tooBroad(Waiver waiver, ImmutableList<Finding> ofRule) {
    String subjects = subjects(ofRule);
    return new WaiverOutcome(
        waiver,
        WaiverState.TOO_BROAD,
        Text.of(
            "Zij noemt geen onderwerp en de regel heeft er in dit dossier "
                + ofRule.size()
                + " ("
                + subjects
                + "); noem het onderwerp.",
            "It names no subject, and the rule has "
                + ofRule.size()
                + " in this dossier ("
                + subjects
                + "); name the subject."));
  }

  private static WaiverOutcome absent(Waiver waiver, ImmutableList<Finding> ofRule) {
    if (ofRule.isEmpty()) {
      return unused(
          waiver,
          "Geen regelboek dat voor dit dossier geldt, heeft de regel.",
          "No rule book that was taken for this dossier has the rule.");
    }
    String subjects = subjects(ofRule);
    return subjects.isEmpty()
        ? unused(
            waiver,
            "De bevinding van de regel in dit dossier heeft geen onderwerp.",
            "The finding of the rule in this dossier has no subject.")
        : unused(
            waiver,
            "De regel heeft in dit dossier geen bevinding over dat onderwerp; wel over "
                + subjects
                + ".",
            "The rule has no finding on that subject in this dossier; it has on " + subjects + ".");
  }

  private static WaiverOutcome needless(Waiver waiver, Verdict verdict) {
    return switch (verdict) {
      case SATISFIED -> unused(waiver, "De bevinding is voldaan.", "The finding is satisfied.");
      case NOT_APPLICABLE ->
          unused(waiver, "De bevinding is niet van toepassing.", "The finding is not applicable.");
      case UNDETERMINED ->
          unused(
              waiver,
              "De bevinding wacht alleen op een latere dag en laat geen run falen.",
              "The finding only waits for a later day, and makes no run fail.");
      case VIOLATED, NEEDS_JUDGEMENT ->
          throw new IllegalStateException("a finding that can make a run fail is set aside");
    };
  }

  private static WaiverOutcome unused(Waiver waiver, String nl, String en) {
    return new WaiverOutcome(waiver, WaiverState.UNUSED, Text.of(nl, en));
  }

  private static WaiverOutcome setsAside(Waiver waiver, Optional<LocalDate> asOf) {
    LocalDate last = waiver.throughInclusive();
    return asOf.isPresent()
        ? new WaiverOutcome(
            waiver,
            WaiverState.SETS_ASIDE,
            Text.of(
                "Zij legt de bevinding terzijde tot en met " + last + ".",
                "It sets the finding aside through " + last + "."))
        : new WaiverOutcome(
            waiver,
            WaiverState.UNDATED,
            Text.of(
                "Zij legt de bevinding terzijde tot en met "
                    + last
                    + "; het dossier heeft geen peildag, dus of die dag voorbij is, blijkt niet.",
                "It sets the finding aside through "
                    + last
                    + "; the dossier has no as-of day, so whether that is over is not known."));
  }

  /** The first subjects, and how many more there are; empty if the findings have none. */
  private static String subjects(ImmutableList<Finding> findings) {
    ImmutableList<String> subjects =
        findings.stream()
            .flatMap(finding -> finding.subject().stream())
            .collect(ImmutableList.toImmutableList());
    int more = subjects.size() - NAMED;
    return String.join(", ", subjects.subList(0, Math.min(NAMED, subjects.size())))
        + (more > 0 ? ", +" + more : "");
  }
}
