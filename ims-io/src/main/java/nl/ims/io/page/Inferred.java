package nl.ims.io.page;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.procedure.Step;
import nl.ims.rules.condition.Fact;

/** Which facts of a dossier were inferred by whoever wrote it, and not read in a paper. */
public final class Inferred {

  private static final String CONTRIBUTION = "contribution.";
  private static final String PROCEDURE = "procedure[";

  private final ImmutableSet<String> keys;
  private final Dossier dossier;

  public Inferred(Dossier dossier) {
    this.dossier = dossier;
    this.keys =
        dossier.contribution().stream()
            .flatMap(contribution -> contribution.inferred().stream())
            .flatMap(inferred -> inferred.stream())
            .map(key -> key.code())
            .collect(ImmutableSet.toImmutableSet());
  }

  /** The names of the inferred ones among some facts, each once: a key, or a step with its day. */
  public ImmutableSet<String> among(Iterable<Fact> facts) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    facts.forEach(fact -> nameIfInferred(fact).ifPresent(names::add));
    return names.build();
  }

  /** The same in words: what was asked, or the step with its day. */
  public ImmutableSet<String> inWords(Iterable<Fact> facts, Phrases phrases) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Fact fact : facts) {
      nameIfInferred(fact).ifPresent(name -> words.add(words(fact, phrases)));
    }
    return words.build();
  }

  private String words(Fact fact, Phrases phrases) {
    if (!fact.question().startsWith(PROCEDURE)) {
      return phrases.say(fact.label());
    }
    Step step = step(fact.question());
    return step.kind().dated(step.date(), phrases.language());
  }

  private Optional<String> nameIfInferred(Fact fact) {
    String question = fact.question();
    if (question.startsWith(CONTRIBUTION)) {
      String key = question.substring(CONTRIBUTION.length(), endOfKey(question));
      return keys.contains(key) ? Optional.of(CONTRIBUTION + key) : Optional.empty();
    }
    return question.startsWith(PROCEDURE) ? named(step(question)) : Optional.empty();
  }

  private static Optional<String> named(Step step) {
    return step.inferred() ? Optional.of(step.kind().code() + "/" + step.date()) : Optional.empty();
  }

  private Step step(String question) {
    int index = Integer.parseInt(question.substring(PROCEDURE.length(), question.indexOf(']')));
    return dossier.procedure().get(index);
  }

  private static int endOfKey(String question) {
    for (int i = CONTRIBUTION.length(); i < question.length(); i++) {
      if (question.charAt(i) == '.' || question.charAt(i) == '[') {
        return i;
      }
    }
    return question.length();
  }
}
