package nl.ims.io.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ims.io.page.Phrases;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import org.junit.jupiter.api.Test;

/** One Dutch term has one English term: in the glossary, in the model, in the rules. */
final class GlossaryTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+?) \\| (.+?) \\| ?(.*?) ?\\|$");

  /** The Dutch words that a rule translates otherwise, each for a reason. */
  private static final ImmutableSet<String> OTHERWISE =
      ImmutableSet.of(
          // A decision that nothing is done, in the words of a sentence.
          "negatief besluit in article-100/notification-closed",
          // A mandate is renewed by whoever gave it; a contribution is extended.
          "verlenging in article-100/term-within-mandate",
          // English has a pronoun, or needs no word.
          "bijdrage in toetsingskader/grounds/request",
          "inzet in toetsingskader/civil-and-police-contribution/civil-and-police",
          "inzet in toetsingskader/political-aspects/integrated-approach",
          // What others do elsewhere, which is no deployment that is decided here.
          "inzet in toetsingskader/suitability-and-availability/readiness",
          // A setting of states, which is no framework that a unit stands by in.
          "verband in toetsingskader/multinational-setting/partners");

  private static final Supplier<ImmutableListMultimap<String, String>> LABELS =
      Suppliers.memoize(GlossaryTest::labels);

  /** The English terms of each Dutch one; what stands between brackets explains them. */
  private static Map<String, List<String>> glossary() throws IOException {
    Map<String, List<String>> terms = new TreeMap<>();
    String page = Files.readString(Page.ROOT.resolve("docs/glossary.md"));
    ROW.matcher(page)
        .results()
        .skip(2)
        .forEach(
            row -> {
              String english = row.group(2).replaceAll(" \\([^)]*\\)|: .*", "");
              List<String> before = terms.put(row.group(1), Splitter.on(", ").splitToList(english));
              assertThat(before).as("the row before of " + row.group(1)).isNull();
            });
    assertThat(terms).hasSizeGreaterThan(40);
    return terms;
  }

  /** The names for readers of all there are in the model, the rules and the catalogue. */
  private static ImmutableListMultimap<String, String> labels() {
    ImmutableListMultimap.Builder<String, String> labels = ImmutableListMultimap.builder();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.ims")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Labelled.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(constant -> ((Labelled) constant).label())
            .forEach(label -> labels.put(plain(label, Language.NL), plain(label, Language.EN)));
    Phrases dutch = new Phrases(Language.NL);
    Phrases english = new Phrases(Language.EN);
    for (Level level : Level.values()) {
      labels.put(dutch.level(level), english.level(level));
    }
    return labels.build();
  }

  private static String plain(Text text, Language language) {
    return text.in(language).toLowerCase(Locale.ROOT);
  }

  private static Stream<Rule> rules() {
    return Assessor.standard().books().stream().flatMap(book -> book.rules().stream()).distinct();
  }

  @Test
  void the_glossary_is_in_the_order_of_the_alphabet() throws IOException {
    String page = Files.readString(Page.ROOT.resolve("docs/glossary.md"));
    Comparator<Object> dutch = Collator.getInstance(Locale.forLanguageTag("nl"));
    assertThat(ROW.matcher(page).results().skip(2).map(row -> row.group(1)).toList())
        .isSortedAccordingTo(dutch);
  }

  @Test
  void a_dutch_label_has_one_english_label() {
    Set<String> several = new TreeSet<>();
    LABELS
        .get()
        .asMap()
        .forEach(
            (dutch, english) -> {
              if (ImmutableSet.copyOf(english).size() > 1) {
                several.add(dutch + " is " + String.join(" and ", english));
              }
            });
    assertThat(several).isEmpty();
  }

  @Test
  void the_glossary_names_things_as_the_labels_do() throws IOException {
    ImmutableListMultimap<String, String> labels = LABELS.get();
    List<String> held = new ArrayList<>();
    glossary()
        .forEach(
            (dutch, english) -> {
              for (String label : labels.get(dutch.toLowerCase(Locale.ROOT))) {
                assertThat(english).as(dutch).anyMatch(label::equalsIgnoreCase);
                held.add(dutch);
              }
            });
    assertThat(held).contains("inzet", "toezegging", "geschonden", "Tweede Kamer");
  }

  @Test
  void the_sentence_of_a_rule_says_in_english_what_the_glossary_says() throws IOException {
    Map<String, List<String>> glossary = glossary();
    Set<String> otherwise = new TreeSet<>();
    Set<String> held = new TreeSet<>();
    rules()
        .forEach(
            rule ->
                glossary.forEach(
                    (dutch, english) -> {
                      if (says(unquoted(rule, Language.NL), Pattern.quote(dutch))) {
                        boolean same =
                            english.stream()
                                .anyMatch(term -> says(unquoted(rule, Language.EN), english(term)));
                        (same ? held : otherwise).add(dutch + (same ? "" : " in " + rule.id()));
                      }
                    }));
    assertThat(otherwise).containsExactlyInAnyOrderElementsOf(OTHERWISE);
    assertThat(held).contains("brief", "inzet", "regering", "kennisgeving", "Tweede Kamer");
  }

  /** The sentence of a rule without what it quotes. */
  private static String unquoted(Rule rule, Language language) {
    return rule.sentence().in(language).replaceAll("‘[^’]*’", "");
  }

  /** An English term, of which the plural is the same term, and the House is meant in short. */
  private static String english(String term) {
    return (term.equals("House of Representatives") ? "House" : Pattern.quote(term)) + "s?";
  }

  /** Whether a sentence has words that stand by themselves. */
  private static boolean says(String sentence, String words) {
    return Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})").matcher(sentence).find();
  }
}
