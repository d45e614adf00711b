package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.ims.io.page.NotRecorded;
import nl.ims.io.page.Phrases;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.condition.Fact;

/** How the norms of one level stand: the worst in words, the others as numbers. */
final class LevelLine {
  /** How many findings are told in words; of those that are open only the first. */
  private static final int TOLD = 2;

  /** Among how many that are kept the one is chosen that is told. */
  private static final int READ = 8;

  private LevelLine() {}

  /** The line; its label is left to whoever asks. */
  static Banner.Line of(Assessment assessment, ImmutableList<Finding> findings, Phrases phrases) {
    ImmutableList<Finding> aside =
        ImmutableList.copyOf(
            Iterables.filter(findings, f -> assessment.setAside().by(f).isPresent()));
    ImmutableList<Finding> counted =
        ImmutableList.copyOf(
            Iterables.filter(findings, f -> assessment.setAside().by(f).isEmpty()));
    ImmutableListMultimap<Rank, Finding> ranks =
        Multimaps.index(Iterables.filter(counted, f -> f.wouldBe().isEmpty()), Rank::of);
    int hanging = counted.size() - ranks.size();
    List<String> words = new ArrayList<>();
    Rank worst = Rank.NOT_APPLICABLE;
    for (Rank rank : Rank.values()) {
      ImmutableList<Finding> same = ranks.get(rank);
      boolean tells = rank != Rank.NOT_APPLICABLE || (words.isEmpty() && hanging == 0);
      if (!same.isEmpty() && tells) {
        worst = words.isEmpty() ? rank : worst;
        words.add(
            words.isEmpty() ? told(rank, same, phrases) : counted(rank, same.size(), phrases));
      }
    }
    if (hanging > 0) {
      words.add(worst == Rank.VIOLATED ? words.size() : 0, phrases.whetherGoverned(hanging));
      worst = worst == Rank.VIOLATED ? worst : Rank.NEEDS_JUDGEMENT;
    }
    if (!aside.isEmpty()) {
      words.add(worst == Rank.VIOLATED ? words.size() : 0, aside(aside, phrases));
    }
    return new Banner.Line("", worst, String.join(" · ", words));
  }

  /** What a waiver sets aside is said in words, so that nobody takes it for kept. */
  private static String aside(ImmutableList<Finding> findings, Phrases phrases) {
    return findings.size()
        + phrases.say(" terzijde gelegd: ", " set aside: ")
        + clause(Rank.of(findings.get(0)), findings.get(0), phrases)
        + phrases.andMore(findings.size() - 1);
  }

  private static String told(Rank rank, ImmutableList<Finding> findings, Phrases phrases) {
    int number = findings.size();
    if (rank == Rank.NOT_APPLICABLE) {
      return phrases.say("niets is van toepassing", "nothing applies");
    }
    if (rank == Rank.SATISFIED) {
      return (number == 1 ? "" : number + " ")
          + phrases.say("nageleefd: ", "kept: ")
          + phrases.say(telling(findings).inBrief())
          + phrases.andMore(number - 1);
    }
    if (rank == Rank.MISSING) {
      return open(findings, phrases);
    }
    List<String> clauses =
        findings.stream().map(finding -> clause(rank, finding, phrases)).distinct().toList();
    List<String> told = clauses.subList(0, Math.min(TOLD, clauses.size()));
    String word = word(rank, findings.get(0).rule().level(), phrases);
    return (number == 1 && rank != Rank.NEEDS_JUDGEMENT ? word : number + " " + word)
        + ": "
        + String.join("; ", told)
        + phrases.andMore(number - told.size());
  }

  /**
   * One norm that is open, of the law or on what is on record; a banner has no room for more, nor
   * for what is open for want of a step that perhaps never was.
   */
  private static String open(ImmutableList<Finding> findings, Phrases phrases) {
    int number = findings.size();
    String count = number == 1 ? "open" : number + " open";
    return findings.stream()
        .filter(f -> f.rule().level() == Level.LAW || NotRecorded.step(f).isEmpty())
        .findFirst()
        .map(
            finding ->
                count
                    + ": "
                    + clause(Rank.MISSING, finding, phrases)
                    + phrases.andMore(number - 1)
                    + onRecord(finding, phrases))
        .orElseGet(
            () ->
                count
                    + phrases.say(
                        ": over wat niet of niet volledig is vermeld",
                        ": on what is not recorded, or not in full"));
  }

  /** What is on record already on a norm of the law. */
  private static String onRecord(Finding finding, Phrases phrases) {
    return finding.rule().level() != Level.LAW || finding.remarks().isEmpty()
        ? ""
        : "; " + inner(phrases.say(finding.remarks().get(0)));
  }

  /** A sentence as it stands within another. */
  private static String inner(String sentence) {
    int end = sentence.endsWith(".") ? sentence.length() - 1 : sentence.length();
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1, end);
  }

  /**
   * What is the case; of what is open, the norm, in quotes, since nobody knows whether it is so.
   */
  private static String clause(Rank rank, Finding finding, Phrases phrases) {
    if (rank != Rank.MISSING && rank != Rank.WAITING) {
      return phrases.say(finding.inBrief());
    }
    return FindingLines.norm(finding, phrases);
  }

  /**
   * Of what is kept, that which speaks of a step tells a reader most, and most of all where it is
   * on the dossier as a whole.
   */
  private static Finding telling(ImmutableList<Finding> findings) {
    return Collections.max(
        findings.subList(0, Math.min(READ, findings.size())).reverse(),
        Comparator.comparing(
            finding ->
                (finding.proof().stream().anyMatch(LevelLine::isStep) ? 2 : 0)
                    + (finding.subject().isEmpty() ? 1 : 0)));
  }

  private static boolean isStep(Fact fact) {
    return fact.question().startsWith("procedure[")
        && !fact.label().equals(StepKind.EMPLOYMENT.label());
  }

  private static String counted(Rank rank, int number, Phrases phrases) {
    return number + " " + word(rank, Level.LAW, phrases);
  }

  private static String word(Rank rank, Level level, Phrases phrases) {
    return switch (rank) {
      case VIOLATED ->
          switch (level) {
            case PRACTICE, GUIDANCE -> phrases.say("niet gevolgd", "not followed");
            case COMMITMENT -> phrases.say("niet nagekomen", "broken");
            case LAW, FRAMEWORK, FORMAT -> phrases.say("geschonden", "broken");
          };
      case NEEDS_JUDGEMENT -> phrases.say("te beoordelen", "to judge");
      case MISSING -> "open";
      case WAITING -> phrases.say("nog af te wachten", "yet to come");
      case SATISFIED -> phrases.say("nageleefd", "kept");
      case NOT_APPLICABLE -> phrases.say("niet van toepassing", "not applicable");
    };
  }
}
