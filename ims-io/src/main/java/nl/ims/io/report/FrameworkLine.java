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
  private final Assessment assessment;
  private final Dossier dossier;
  private final boolean complete;
  private final ImmutableList<Finding> aspects;
  private final ImmutableList<Finding> weighings;
  private final int aside;
  private final Phrases phrases;

  private FrameworkLine(Assessment assessment, ImmutableList<Finding> findings, Phrases phrases) {
    this.assessment = assessment;
    this.dossier = assessment.dossier();
    this.complete = dossier.pointsComplete().orElse(false);
    this.phrases = phrases;
    ImmutableList.Builder<Finding> some = ImmutableList.builder();
    ImmutableList.Builder<Finding> whole = ImmutableList.builder();
    int left = 0;
    for (Finding finding : findings) {
      if (assessment.setAside().by(finding).isPresent()) {
        left++;
      } else if (finding.verdict() != Verdict.NOT_APPLICABLE) {
        (FrameworkRules.onWeighing(finding.rule()) ? whole : some).add(finding);
      }
    }
    this.aspects = some.build();
    this.weighings = whole.build();
    this.aside = left;
  }

  /**
   * The line; its label is left to whoever asks.
   *
   * @param findings those of rules on the framework
   */
  static Banner.Line of(
      Assessment assessment, ImmutableList<Finding> findings, Phrases phrases, String lists) {
    return new FrameworkLine(assessment, findings, phrases).line(lists);
  }

  private Banner.Line line(String lists) {
    int hanging = (int) aspects.stream().filter(aspect -> aspect.wouldBe().isPresent()).count();
    if (aspects.isEmpty() && weighings.isEmpty()) {
      return told(Rank.NOT_APPLICABLE, phrases.say("niets is van toepassing", "nothing applies"));
    } else if (hanging > 0) {
      return told(Rank.NEEDS_JUDGEMENT, phrases.whetherGoverned(hanging));
    } else if (!complete && dossier.points().values().stream().allMatch(p -> p.isEmpty())) {
      return told(Rank.WAITING, notExamined());
    } else if (assessment.regime().filter(answer -> !answer.determined()).isPresent()) {
      return told(Rank.WAITING, whatApplies());
    }
    return counted(lists);
  }

  private String notExamined() {
    long stated = count(aspects, Verdict.SATISFIED);
    return phrases.say(
            "niet onderzocht: van de brief is niets overgenomen",
            "not examined: nothing of the letter was transcribed")
        + (stated == 0
            ? ""
            : "; "
                + aspects(stated)
                + phrases.say(
                    " vermeld buiten de punten", " stated elsewhere than under the points"));
  }

  /** While it is open what applies, all that can be told is how much was written. */
  private String whatApplies() {
    return aspects(dossier.points().values().stream().mapToInt(point -> point.size()).sum())
        + phrases.say(
            " vermeld; of het kader ernaar vraagt, hangt af van wat van toepassing is",
            " stated; whether the framework asks for them depends on what applies");
  }

  private Banner.Line counted(String lists) {
    long missing = count(aspects, Verdict.VIOLATED);
    long judged = count(aspects, Verdict.NEEDS_JUDGEMENT);
    long open = count(aspects, Verdict.UNDETERMINED);
    long unweighed = count(weighings, Verdict.VIOLATED);
    long toWeigh = count(weighings, Verdict.NEEDS_JUDGEMENT);
    List<String> words = new ArrayList<>();
    if (missing > 0) {
      words.add(missing + phrases.say(missing == 1 ? " ontbreekt" : " ontbreken", " missing"));
    }
    if (judged > 0) {
      words.add(judged + phrases.say(" te beoordelen", " to judge"));
    }
    if (unweighed > 0) {
      words.add(points(unweighed) + phrases.say(" niet gewogen", " not weighed"));
    }
    if (toWeigh > 0) {
      words.add(
          phrases.say("weging van ", "weighing of ")
              + points(toWeigh)
              + phrases.say(" te beoordelen", " to judge"));
    }
    words.add(aspects(count(aspects, Verdict.SATISFIED)) + phrases.say(" vermeld", " stated"));
    if (open > 0) {
      words.add(open + (complete ? " open" : phrases.say(" niet", " not")));
    }
    Rank worst =
        missing + unweighed > 0
            ? Rank.VIOLATED
            : judged + toWeigh > 0
                ? Rank.NEEDS_JUDGEMENT
                : open > 0 ? Rank.WAITING : Rank.SATISFIED;
    String counts = String.join(", ", words);
    return told(worst, open > 0 && !complete ? counts + untranscribed(lists) : counts);
  }

  private String untranscribed(String lists) {
    return phrases.say(
            ": de brief kan meer zeggen, hij is niet gemarkeerd als overgenomen",
            ": the letter may say more, it was not marked as transcribed")
        + (lists.isEmpty() ? "" : " (" + lists + ")");
  }

  private String aspects(long number) {
    return phrases.count((int) number, "aspect", "aspecten", "aspect", "aspects");
  }

  private String points(long number) {
    return phrases.count((int) number, "punt", "punten", "point", "points");
  }

  private static long count(ImmutableList<Finding> findings, Verdict verdict) {
    return findings.stream().filter(finding -> finding.verdict() == verdict).count();
  }

  private Banner.Line told(Rank rank, String words) {
    return new Banner.Line(
        "",
        rank,
        aside == 0 ? words : words + " · " + aside + phrases.say(" terzijde gelegd", " set aside"));
  }
}
