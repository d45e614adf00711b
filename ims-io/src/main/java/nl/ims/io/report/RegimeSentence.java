package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.page.Inferred;
import nl.ims.io.page.Phrases;
import nl.ims.model.Dossier;
import nl.ims.rules.Assessment;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.condition.Fact;

/** Says what applies, and what the dossier assumes for it. */
final class RegimeSentence {
  private RegimeSentence() {}

  /** The sentences, the first of which answers. */
  static ImmutableList<String> of(RegimeAnswer answer, Assessment assessment, Phrases phrases) {
    Dossier dossier = assessment.dossier();
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    ImmutableSet<String> assumed =
        new Inferred(dossier)
            .inWords(Iterables.filter(answer.proof(), RegimeSentence::isOfDecision), phrases);
    if (!answer.determined()) {
      sentences.add(possible(answer, assumed, phrases));
    } else if (answer.outcomes().contains(Regime.OPEN)) {
      sentences.add(determined(Regime.OPEN, phrases));
      sentences.addAll(taken(assumed, phrases));
    } else {
      sentences.add(onlyIf(determined(answer.outcomes().get(0), phrases), assumed, phrases));
    }
    judged(answer, assessment, phrases).ifPresent(sentences::add);
    return sentences.build();
  }

  /** The condition stands in the answer itself, so that nobody reads one without the other. */
  private static String onlyIf(String answer, ImmutableSet<String> assumed, Phrases phrases) {
    return assumed.isEmpty()
        ? answer
        : answer.substring(0, answer.length() - 1) + ", " + ifRight(assumed, phrases) + ".";
  }

  /** What stays open is no promise that a condition could take back; it stands for itself. */
  private static ImmutableSet<String> taken(ImmutableSet<String> assumed, Phrases phrases) {
    return assumed.isEmpty()
        ? assumed
        : ImmutableSet.of(
            phrases.say(
                    "Daarbij is aangenomen dat klopt wat het dossier zonder bron afleidt: ",
                    "This assumes that what the dossier infers without a source is right: ")
                + String.join(", ", assumed)
                + ".");
  }

  private static String ifRight(ImmutableSet<String> assumed, Phrases phrases) {
    return phrases.say(
            "als klopt wat het dossier zonder bron afleidt: ",
            "if what the dossier infers without a source is right: ")
        + String.join(", ", assumed);
  }

  private static boolean isOfDecision(Fact fact) {
    return fact.question().startsWith("contribution.");
  }

  /** That a judgement settles what the papers do not, where the findings follow one. */
  private static Optional<String> judged(
      RegimeAnswer answer, Assessment assessment, Phrases phrases) {
    boolean followed =
        answer.outcomes().contains(Regime.OPEN)
            && assessment.findings().stream().allMatch(finding -> finding.wouldBe().isEmpty());
    return assessment.dossier().judgements().stream()
        .filter(judgement -> followed && judgement.rule().equals("regime"))
        .map(judgement -> phrases.day(judgement.date()))
        .map(
            day ->
                phrases.say(
                    "Een oordeel van " + day + " hierover is vermeld; de bevindingen volgen dat.",
                    "A judgement of " + day + " on this is recorded; the findings follow it."))
        .findFirst();
  }

  private static String determined(Regime regime, Phrases phrases) {
    return switch (regime) {
      case ARTICLE_100 -> phrases.say("Artikel 100 is van toepassing.", "Article 100 applies.");
      case ALONG_ITS_LINES ->
          phrases.say(
              "Artikel 100 is niet van toepassing; de Kamers horen langs de lijnen ervan te worden"
                  + " geïnformeerd.",
              "Article 100 does not apply; parliament is to be informed along its lines.");
      case SPECIAL_OPERATION ->
          phrases.say(
              "Dit is een speciale operatie: informeren hoeft niet zolang geheimhouding nodig is;"
                  + " daarna worden beide Kamers zo spoedig mogelijk geïnformeerd.",
              "This is a special operation: there is no duty to inform as long as secrecy is needed;"
                  + " afterwards both chambers are to be informed as soon as possible.");
      case OUTSIDE ->
          phrases.say("Artikel 100 is niet van toepassing.", "Article 100 does not apply.");
      case OPEN ->
          phrases.say(
              "Of artikel 100 van toepassing is, blijft open: de stukken beslissen het niet.",
              "Whether article 100 applies stays open: the papers do not settle it.");
    };
  }

  /** Here the condition stands first: behind the outcomes it would be read with the last alone. */
  private static String possible(
      RegimeAnswer answer, ImmutableSet<String> assumed, Phrases phrases) {
    List<String> outcomes = new ArrayList<>();
    answer.outcomes().stream()
        .filter(outcome -> outcome != Regime.OPEN)
        .forEach(outcome -> outcomes.add(phrases.regime(outcome)));
    if (answer.outcomes().contains(Regime.OPEN)) {
      outcomes.add(
          phrases.say("of de stukken beslissen het niet", "or the papers do not settle it"));
    }
    String condition = assumed.isEmpty() ? "" : " (" + ifRight(assumed, phrases) + ")";
    return phrases.say(
            "Wat van toepassing is, is nog niet te zeggen; mogelijk zijn",
            "What applies cannot be told yet; still possible are")
        + condition
        + ": "
        + String.join("; ", outcomes)
        + ".";
  }
}
