package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.page.FrameworkRules;
import nl.ims.io.page.Phrases;
import nl.ims.model.Dossier;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/**
 * How the letter stands against the assessment framework (<i>toetsingskader</i>): how many aspects
 * are stated, and how many are not.
 */
final class FrameworkLine {
  private FrameworkLine() {}

  /** The line; its label is left to whoever asks. */
  static Banner.Line of(
      Assessment assessment, ImmutableList<Finding> findings, Phrases phrases, String lists) {
    ImmutableList<Finding> aspects =
        findings.stream()
            .filter(finding -> !FrameworkRules.onWeighing(finding.rule()))
            .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
            .collect(ImmutableList.toImmutableList());
    Dossier dossier = assessment.dossier();
    boolean complete = dossier.pointsComplete().orElse(false);
    if (aspects.isEmpty()) {
      return line(Rank.NOT_APPLICABLE, phrases.say("niets is van toepassing", "nothing applies"));
    }
    int hanging = (int) aspects.stream().filter(aspect -> aspect.wouldBe().isPresent()).count();
    if (hanging > 0) {
      return line(Rank.NEEDS_JUDGEMENT, phrases.whetherGoverned(hanging));
    }
    if (!complete && dossier.points().values().stream().allMatch(point -> point.isEmpty())) {
      return line(
          Rank.WAITING,
          phrases.say(
              "niet onderzocht: van de brief is niets overgenomen",
              "not examined: nothing of the letter was transcribed"));
    }
    if (assessment.regime().filter(answer -> !answer.determined()).isPresent()) {
      return line(Rank.WAITING, whatApplies(dossier, phrases));
    }
    return counted(aspects, complete, phrases, lists);
  }

  /** While it is open what applies, all that can be told is how much was written. */
  private static String whatApplies(Dossier dossier, Phrases phrases) {
    int written = dossier.points().values().stream().mapToInt(point -> point.size()).sum();
    return phrases.count(written, "aspect", "aspecten", "aspect", "aspects")
        + phrases.say(
            " vermeld; of het kader ernaar vraagt, hangt af van wat van toepassing is",
            " stated; whether the framework asks for them depends on what applies");
  }

  private static Banner.Line counted(
      ImmutableList<Finding> aspects, boolean complete, Phrases phrases, String lists) {
    long missing = count(aspects, Verdict.VIOLATED);
    long judged = count(aspects, Verdict.NEEDS_JUDGEMENT);
    long stated = count(aspects, Verdict.SATISFIED);
    long open = count(aspects, Verdict.UNDETERMINED);
    List<String> words = new ArrayList<>();
    if (missing > 0) {
      words.add(missing + phrases.say(" ontbreken", " missing"));
    }
    if (judged > 0) {
      words.add(judged + phrases.say(" te beoordelen", " to judge"));
    }
    words.add(
        phrases.count((int) stated, "aspect", "aspecten", "aspect", "aspects")
            + phrases.say(" vermeld", " stated"));
    if (open > 0) {
      words.add(open + (complete ? " open" : phrases.say(" niet", " not")));
    }
    String counts = String.join(", ", words);
    Rank worst =
        missing > 0
            ? Rank.VIOLATED
            : judged > 0 ? Rank.NEEDS_JUDGEMENT : open > 0 ? Rank.WAITING : Rank.SATISFIED;
    return line(worst, open > 0 && !complete ? counts + untranscribed(phrases, lists) : counts);
  }

  private static String untranscribed(Phrases phrases, String lists) {
    return phrases.say(
            ": de brief kan meer zeggen, hij is niet als overgenomen gemerkt",
            ": the letter may say more, it was not marked as transcribed")
        + (lists.isEmpty() ? "" : " (" + lists + ")");
  }

  private static long count(ImmutableList<Finding> aspects, Verdict verdict) {
    return aspects.stream().filter(finding -> finding.verdict() == verdict).count();
  }

  private static Banner.Line line(Rank rank, String words) {
    return new Banner.Line("", rank, words);
  }
}
