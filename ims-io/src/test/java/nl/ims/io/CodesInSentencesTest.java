package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ims.io.format.Tables;
import nl.ims.io.format.Words;
import nl.ims.io.report.MissingReport;
import nl.ims.io.report.TextReport;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessor;
import org.junit.jupiter.api.Test;

/**
 * No code of the format stands in a sentence, in either language. What still does is listed; the
 * list may only shrink. Where each was seen first is written to {@code
 * target/codes-in-sentences.txt}.
 */
final class CodesInSentencesTest {

  private static final Path LIST = Path.of("src/test/resources/nl/ims/io/codes-in-sentences.txt");

  /** A code of several words, or a key with what stands at it; what is in quotes is cited. */
  private static final Pattern SUSPECT =
      Pattern.compile(
          "(?<![\\w/.'-])([a-z0-9]+(?:-[a-z0-9]+)+|[a-z][a-z-]+:"
              + " [a-z0-9]+(?:-[a-z0-9]+)*)(?![\\w/-])");

  private static final Splitter BETWEEN_WORDS = Splitter.on(CharMatcher.anyOf(" ,;:()"));

  private final Set<String> codes = new TreeSet<>();
  private final Set<String> keys = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();
  private final SetMultimap<Language, String> titles = HashMultimap.create();
  private final TreeMap<String, String> seen = new TreeMap<>();

  @Test
  void no_code_stands_in_a_sentence_but_those_that_are_listed() throws IOException {
    learn();
    Assessor assessor = Assessor.standard();
    for (Path file : files()) {
      for (ReadDossier read :
          DossierReader.read(file.toString(), Files.readAllBytes(file)).dossiers()) {
        look(Assessed.of(read, assessor.assess(read.dossier())), file.getFileName().toString());
      }
    }
    assertThat(codes).hasSizeGreaterThan(100);
    Files.writeString(
        Path.of("target/codes-in-sentences.txt"),
        Joiner.on('\n').withKeyValueSeparator("  <- ").join(seen) + "\n");
    Golden.compare(LIST, Joiner.on('\n').join(seen.keySet()) + "\n");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> examples = Files.list(Path.of("examples"));
        Stream<Path> letters = Files.list(Path.of("examples/letters"))) {
      return Stream.concat(examples, letters)
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  /** The codes and keys, and what is also a word of one of the languages. */
  private void learn() {
    Tables tables = Tables.all();
    tables
        .tables()
        .values()
        .forEach(
            table ->
                table
                    .keys()
                    .keySet()
                    .forEach(
                        key -> {
                          keys.add(key);
                          learn(key, table.words().apply(key));
                        }));
    tables
        .codes()
        .values()
        .forEach(
            list ->
                list.list()
                    .get()
                    .forEach(code -> learn(code, list.words().orElseThrow().apply(code))));
  }

  private void learn(String code, Words said) {
    codes.add(code);
    for (Language language : Language.values()) {
      titles.put(language, said.title().in(language).toLowerCase(Locale.ROOT));
      String sentence = said.title().in(language) + " " + said.meaning().in(language);
      BETWEEN_WORDS.splitToStream(sentence.toLowerCase(Locale.ROOT)).forEach(words::add);
    }
  }

  private void look(Assessed assessed, String file) {
    assessed
        .assessment()
        .findings()
        .forEach(
            finding -> look(finding.explanation(), file + " explanation " + finding.rule().id()));
    assessed
        .assessment()
        .notices()
        .forEach(notice -> look(notice.text(), file + " notice " + notice.id()));
    for (Language language : Language.values()) {
      String text = TextReport.in(Look.in(language).withWidth(Look.WIDEST)).of(assessed);
      look(language, text.split("\n\n", -1)[0], file + " banner");
      MissingReport.of(assessed, Look.in(language).withWidth(Look.WIDEST))
          .lines()
          .forEach(line -> look(language, line, file + " missing"));
    }
  }

  private void look(Text text, String where) {
    for (Language language : Language.values()) {
      look(language, text.in(language), where);
    }
  }

  private void look(Language language, String sentence, String where) {
    Matcher suspects = SUSPECT.matcher(sentence);
    while (suspects.find()) {
      String found = suspects.group(1);
      if (isCode(language, found)) {
        seen.putIfAbsent(found, where + " " + language.code() + ": " + sentence.strip());
      }
    }
  }

  /** Whether it is a code and no word, or a key with a code and not the titles of both. */
  private boolean isCode(Language language, String found) {
    int colon = found.indexOf(": ");
    if (colon < 0) {
      return codes.contains(found) && !words.contains(found);
    }
    String key = found.substring(0, colon);
    String value = found.substring(colon + 2);
    boolean titled = titles.containsEntry(language, key) && titles.containsEntry(language, value);
    return keys.contains(key) && codes.contains(value) && !titled;
  }
}
