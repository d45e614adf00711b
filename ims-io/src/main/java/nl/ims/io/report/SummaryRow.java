package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.page.Phrases;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.book.Verdict;

/** What a table of several dossiers says of each, however it is drawn. */
final class SummaryRow {

  /** Stands at a dossier that crosses the threshold. */
  static final String MARK = "✗";

  /** The verdicts that are counted, the gravest first. */
  static final ImmutableList<Verdict> VERDICTS =
      ImmutableList.of(
          Verdict.VIOLATED, Verdict.NEEDS_JUDGEMENT, Verdict.UNDETERMINED, Verdict.SATISFIED);

  /**
   * The gravest thing that is open or broken.
   *
   * @param verdict the gravest verdict of any finding, unless all are satisfied or not applicable
   * @param level the level of the gravest finding with it
   */
  record Worst(Verdict verdict, Level level) {}

  private SummaryRow() {}

  /** What the columns with numbers mean: the verdicts, and what is overdue. */
  static ImmutableList<String> meanings(Phrases phrases) {
    ImmutableList.Builder<String> meanings = ImmutableList.builder();
    VERDICTS.forEach(verdict -> meanings.add(phrases.verdict(verdict)));
    return meanings.add(phrases.say("over tijd", "overdue")).build();
  }

  /** The regime in one word; a dash for a subject that has none. */
  static String regime(Assessment assessment, Phrases phrases) {
    return assessment
        .regime()
        .map(
            answer ->
                answer.determined()
                    ? answer.outcomes().iterator().next().code()
                    : phrases.say("onbepaald", "undetermined"))
        .orElse("-");
  }

  /** How many obligations are overdue. */
  static int overdue(Assessment assessment) {
    return (int)
        assessment.obligations().stream()
            .filter(due -> due.state() == Obligation.State.OVERDUE)
            .count();
  }

  /** What the last column tells. */
  static String worst(Phrases phrases) {
    return phrases.say(
        "Ergste: het hoogste niveau van wat is geschonden; is er niets geschonden, dan van wat"
            + " oordeel nodig heeft; anders van wat onbepaald is.",
        "Worst: the highest level of what is violated; if nothing is, of what needs judgement;"
            + " else of what is undetermined.");
  }

  /** That what is undetermined is not shown, lest it be taken for a pass; empty if nothing is. */
  static Optional<String> counted(ImmutableList<Assessed> assessments, Phrases phrases) {
    return assessments.stream()
            .noneMatch(assessed -> assessed.assessment().count(Verdict.UNDETERMINED) > 0)
        ? Optional.empty()
        : Optional.of(
            phrases.say(
                "Wat onbepaald is, is hier alleen geteld: ims missing noemt de feiten die het"
                    + " beslissen, --all toont elke bevinding.",
                "What is undetermined is only counted here: ims missing names the facts that"
                    + " settle it, --all shows each finding."));
  }

  /** How many findings are set aside; empty if none is, for then there is nothing to explain. */
  static Optional<String> setAside(Iterable<Assessed> assessments, Phrases phrases) {
    int findings = 0;
    for (Assessed assessed : assessments) {
      findings += assessed.assessment().setAside().size();
    }
    return findings == 0
        ? Optional.empty()
        : Optional.of(
            phrases.findings(findings)
                + (findings == 1
                    ? phrases.say(
                        " is terzijde gelegd: het oordeel telt hier mee, maar laat de run niet"
                            + " falen.",
                        " is set aside: its verdict is counted here, and makes no run fail.")
                    : phrases.say(
                        " zijn terzijde gelegd: hun oordeel telt hier mee, maar laat de run niet"
                            + " falen.",
                        " are set aside: their verdicts are counted here, and make no run fail.")));
  }

  /** The gravest thing; empty if nothing is open or broken. */
  static Optional<Worst> worst(Assessment assessment) {
    for (Verdict verdict : VERDICTS) {
      Optional<Level> level =
          verdict == Verdict.SATISFIED
              ? Optional.empty()
              : assessment.findings().stream()
                  .filter(finding -> finding.verdict() == verdict)
                  .map(finding -> finding.rule().level())
                  .min(Comparator.naturalOrder());
      if (level.isPresent()) {
        return Optional.of(new Worst(verdict, level.get()));
      }
    }
    return Optional.empty();
  }
}
