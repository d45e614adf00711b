package nl.ims.io.format;

import com.google.common.base.CharMatcher;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ims.model.term.Language;

/**
 * What people write in Dutch where the format has an English word: they are told the right one. The
 * Dutch titles of keys and the labels of codes are known by themselves, the English labels too, for
 * some are not their codes; and here stand the short and other names.
 *
 * @param byName the words that are valid, by the names that people give them
 * @param valid the words that are valid
 */
record Dutch(ImmutableMap<String, String> byName, ImmutableSet<String> valid) {

  /** Other names, each with the word of the format that it may stand for. */
  static final ImmutableMap<String, String> OTHER_NAMES =
      ImmutableMap.<String, String>builder()
          .put("bz", "foreign-affairs")
          .put("minbuza", "foreign-affairs")
          .put("mindef", "defence")
          .put("def", "defence")
          .put("os", "development")
          .put("bhos", "development")
          .put("jenv", "justice")
          .put("justitie", "justice")
          .put("bzk", "interior")
          .put("az", "general-affairs")
          .put("kabinet", "government")
          .put("tk", "house-of-representatives")
          .put("ek", "senate")
          .put("artikel-100-brief", "letter")
          .put("kamerbrief", "letter")
          .put("kennisgevingsbrief", "notification")
          .put("aanvulling", "supplementary-letter")
          .put("verlenging", "extension-letter")
          .put("beeindiging", "termination-letter")
          .put("debat", "debate")
          .put("algemeen-overleg", "debate")
          .put("ao", "debate")
          .put("eindevaluatie", "final-evaluation")
          .put("verzoek", "request")
          .put("marine", "navy")
          .put("landmacht", "army")
          .put("luchtmacht", "air-force")
          .put("kmar", "marechaussee")
          .put("geen", "none")
          .put("nieuwe", "new")
          .put("kosten", "cost")
          .put("budget", "cost")
          .put("dag", "date")
          .put("naam", "name")
          .put("bron", "paper")
          .put("kamerstuk", "paper")
          .put("rapportage", "report")
          .put("rapport", "report")
          .put("toelichting", "note")
          .put("notitie", "note")
          .put("land", "partners")
          .put("landen", "partners")
          .put("eenheid", "units")
          .put("gebied", "areas")
          .put("vorm", "forms")
          .put("doel", "purposes")
          .put("operatie", "operations")
          .put("aan", "to")
          .put("van", "from")
          .put("tot", "through")
          .buildOrThrow();

  /** The Dutch for some keys, made when it is first asked for. */
  static Supplier<Dutch> of(
      Supplier<? extends Collection<String>> valid, Function<String, Words> words) {
    return made(valid, words, ImmutableList.of(Language.NL));
  }

  /**
   * The labels of some codes, made when they are first asked for: the Dutch ones, then the English
   * ones that are not their codes.
   */
  static Supplier<Dutch> ofCodes(
      Supplier<? extends Collection<String>> valid, Function<String, Words> words) {
    return made(valid, words, ImmutableList.of(Language.NL, Language.EN));
  }

  private static Supplier<Dutch> made(
      Supplier<? extends Collection<String>> given,
      Function<String, Words> words,
      ImmutableList<Language> languages) {
    return Suppliers.memoize(
        () -> {
          ImmutableSet<String> valid = ImmutableSet.copyOf(given.get());
          Map<String, String> byName = new LinkedHashMap<>();
          for (Language language : languages) {
            for (String word : valid) {
              String name = name(words.apply(word).title().in(language));
              if (language == Language.NL || !name.equals(word)) {
                byName.putIfAbsent(name, word);
              }
            }
          }
          return new Dutch(ImmutableMap.copyOf(byName), valid);
        });
  }

  /** The word of the format that somebody meant; empty if it is no name of one. */
  Optional<String> meant(String written) {
    String name = name(written);
    return Optional.ofNullable(byName.get(name))
        .or(() -> Optional.ofNullable(OTHER_NAMES.get(name)).filter(valid::contains));
  }

  /** A name without capitals, accents and what may be left out. */
  private static String name(String words) {
    String brief = words.substring(0, Math.min(words.length(), 80));
    String plain =
        CharMatcher.inRange('\u0300', '\u036f')
            .removeFrom(Normalizer.normalize(brief, Normalizer.Form.NFD));
    String joined =
        CharMatcher.anyOf(" _-.").trimAndCollapseFrom(plain.toLowerCase(Locale.ROOT), '-');
    return joined.replaceFirst("^(?:(?:de|het|een|koninklijke|minister-van|vaste)-)+", "");
  }
}
