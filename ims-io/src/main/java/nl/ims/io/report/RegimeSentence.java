package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.page.Inferred;
import nl.ims.io.page.Phrases;
import nl.ims.model.Dossier;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.article100.RegimeAnswer;

/** Says what applies, and what the dossier assumes for it. */
final class RegimeSentence {
  private RegimeSentence() {}

  /** The sentences, the first of which answers. */
  static ImmutableList<String> of(RegimeAnswer answer, Dossier dossier, Phrases phrases) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    sentences.add(
        answer.determined()
            ? determined(answer.outcomes().iterator().next(), phrases)
            : possible(answer, phrases));
    Inferred inferred = new Inferred(dossier);
    ImmutableSet<String> assumed =
        answer.proof().stream()
            .filter(fact -> !inferred.among(ImmutableList.of(fact)).isEmpty())
            .map(fact -> phrases.say(fact.label()))
            .collect(ImmutableSet.toImmutableSet());
    if (!assumed.isEmpty()) {
      sentences.add(
          phrases.say(
                  "(Dit berust op wat het dossier afleidt, zonder bron: ",
                  "(This rests on what the dossier infers, without a source: ")
              + String.join(", ", assumed)
              + ".)");
    }
    return sentences.build();
  }

  private static String determined(Regime regime, Phrases phrases) {
    return switch (regime) {
      case ARTICLE_100 -> phrases.say("Artikel 100 is van toepassing.", "Article 100 applies.");
      case ALONG_ITS_LINES ->
          phrases.say(
              "Artikel 100 is niet van toepassing; de Kamers worden langs de lijnen ervan"
                  + " geïnformeerd.",
              "Article 100 does not apply; parliament is informed along its lines.");
      case SPECIAL_OPERATION ->
          phrases.say(
              "Dit is een speciale operatie: informeren hoeft niet zolang geheimhouding nodig is.",
              "This is a special operation: there is no duty to inform as long as secrecy is"
                  + " needed.");
      case OUTSIDE ->
          phrases.say("Artikel 100 is niet van toepassing.", "Article 100 does not apply.");
      case OPEN ->
          phrases.say(
              "Of artikel 100 van toepassing is, blijft open: de stukken beslissen het niet.",
              "Whether article 100 applies stays open: the papers do not settle it.");
    };
  }

  private static String possible(RegimeAnswer answer, Phrases phrases) {
    List<String> outcomes = new ArrayList<>();
    answer.outcomes().forEach(outcome -> outcomes.add(phrases.regime(outcome)));
    return phrases.say(
            "Wat van toepassing is, is nog niet te zeggen; mogelijk zijn: ",
            "What applies cannot be told yet; still possible are: ")
        + String.join("; ", outcomes)
        + ".";
  }
}
