package nl.ims.rules;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.sketch.Sketch;
import nl.ims.rules.testkit.OnDay;

/** What a sketch must do by when, a line each. */
final class Owed {
  private Owed() {}

  static ImmutableList<String> owed(Sketch sketch) {
    return lines(sketch.assess().obligations());
  }

  static ImmutableList<String> owed(Sketch sketch, String rule) {
    return lines(
        sketch.assess().obligations().stream()
            .filter(obligation -> obligation.rule().equals(rule))
            .collect(ImmutableList.toImmutableList()));
  }

  static ImmutableList<String> within(Sketch sketch, int horizon) {
    return lines(
        OnDay.assessor(Assessor.standard(), sketch.asOf(), sketch.referenceDay())
            .withHorizon(horizon)
            .assess(sketch.dossier())
            .obligations());
  }

  private static ImmutableList<String> lines(ImmutableList<Obligation> obligations) {
    return obligations.stream().map(Owed::line).collect(ImmutableList.toImmutableList());
  }

  private static String line(Obligation obligation) {
    return obligation.due()
        + " "
        + obligation.what().in(Language.EN)
        + obligation.subject().map(subject -> " on " + subject).orElse("")
        + ": "
        + obligation.state().code()
        + obligation
            .metBy()
            .map(step -> " by " + step.kind().code() + "/" + step.date())
            .orElse("");
  }

  static String basis(Sketch sketch, String rule, Language language) {
    return sketch.assess().obligations().stream()
        .filter(obligation -> obligation.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .basis()
        .in(language);
  }
}
