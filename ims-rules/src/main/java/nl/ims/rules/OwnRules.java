package nl.ims.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ims.model.Dossier;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.condition.Vocabulary;
import nl.ims.rules.dossier.DossierKind;

/**
 * What an assessor has beside the rules that ship.
 *
 * @param byKind the books, by the dossiers that they are on
 * @param vocabularies the vocabularies that have more questions than the rules that ship
 */
record OwnRules(
    ImmutableListMultimap<DossierKind, RuleBook> byKind,
    ImmutableMap<DossierKind, Vocabulary<Dossier>> vocabularies) {
  static final OwnRules NONE = new OwnRules(ImmutableListMultimap.of(), ImmutableMap.of());

  OwnRules withBooks(DossierKind kind, ImmutableList<RuleBook> more) {
    OwnRules all =
        new OwnRules(
            ImmutableListMultimap.<DossierKind, RuleBook>builder()
                .putAll(byKind)
                .putAll(kind, more)
                .build(),
            vocabularies);
    for (RuleBook book : more) {
      if (Books.all().stream().anyMatch(shipped -> shipped.id().equals(book.id()))) {
        throw new IllegalArgumentException(
            "rule book %s has the id of a book that ships; give it one of your own"
                .formatted(book.id()));
      }
    }
    Set<String> ids = new TreeSet<>(RuleIds.nameable());
    for (RuleBook book : all.books()) {
      for (Rule rule : book.rules()) {
        if (!ids.add(rule.id())) {
          throw new IllegalArgumentException(
              "rule book %s has a rule with the id %s, which is that of another rule; give it one of"
                      .formatted(book.id(), rule.id())
                  + " your own");
        }
      }
    }
    return all;
  }

  OwnRules withVocabulary(DossierKind kind, Vocabulary<Dossier> vocabulary) {
    if (!vocabulary.isExtensionOf(kind.vocabulary())) {
      throw new IllegalArgumentException(
          "the vocabulary lacks questions that rules ask of a dossier on a %s; start it with"
                  .formatted(kind.code())
              + " Vocabulary.extending(DossierKind."
              + kind.name()
              + ".vocabulary())");
    }
    Map<DossierKind, Vocabulary<Dossier>> all = new EnumMap<>(DossierKind.class);
    all.putAll(vocabularies);
    all.put(kind, vocabulary);
    return new OwnRules(byKind, ImmutableMap.copyOf(all));
  }

  ImmutableList<RuleBook> books() {
    return byKind.values().asList();
  }

  /** Those on a kind of dossier that are in force. */
  ImmutableList<RuleBook> on(DossierKind kind, Optional<LocalDate> lawDay) {
    return byKind.get(kind).stream()
        .filter(
            book -> lawDay.map(book::isInForce).orElseGet(() -> book.throughInclusive().isEmpty()))
        .collect(ImmutableList.toImmutableList());
  }

  Vocabulary<Dossier> vocabulary(DossierKind kind) {
    return vocabularies.getOrDefault(kind, kind.vocabulary());
  }
}
