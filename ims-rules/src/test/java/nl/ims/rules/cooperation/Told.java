package nl.ims.rules.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Arrays;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Finding;

/** What a rule says of a cooperation. */
final class Told {
  /** A cooperation that goes as deep as one can, and states nothing else. */
  static final Cooperation DEEP = Cooperation.builder().depth(Depth.INTEGRATION).build();

  private Told() {}

  static Finding finding(String rule, Cooperation cooperation, Judgement... judgements) {
    return findings(rule, cooperation, judgements).get(0);
  }

  static ImmutableList<Finding> findings(
      String rule, Cooperation cooperation, Judgement... judgements) {
    return Assessor.standard()
        .assess(
            Dossier.builder()
                .id("d")
                .cooperation(cooperation)
                .addAllJudgements(Arrays.asList(judgements))
                .build())
        .findings()
        .stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  static Judgement judged(String rule, JudgementOutcome outcome) {
    return Judgement.builder()
        .rule(rule)
        .addBy(Actor.GOVERNMENT)
        .date(LocalDate.of(2020, 1, 15))
        .outcome(outcome)
        .reason(Text.of("r"))
        .build();
  }

  static Cooperation answers(
      Cooperation cooperation, SovereigntyCriterion criterion, String answer) {
    return cooperation.withSovereignty(
        ImmutableSortedMap.of(
            criterion, SovereigntyAnswer.builder().criterion(criterion).answer(answer).build()));
  }

  static String dutch(Finding finding) {
    return finding.explanation().in(Language.NL);
  }

  static String english(Finding finding) {
    return finding.explanation().in(Language.EN);
  }

  static ImmutableList<ImmutableList<String>> missing(String... questions) {
    return Arrays.stream(questions).map(ImmutableList::of).collect(ImmutableList.toImmutableList());
  }
}
