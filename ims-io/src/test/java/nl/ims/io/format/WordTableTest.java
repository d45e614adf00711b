package nl.ims.io.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ims.io.syntax.DocumentSplitter;
import nl.ims.io.syntax.JsonPrinter;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Problems;
import nl.ims.io.syntax.StrictText;
import nl.ims.io.syntax.Tree;
import nl.ims.io.syntax.TreeBuilder;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.report.ReportKey;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

/** The words of the format: each key and each code has some, and no others have. */
final class WordTableTest {

  private static final Tables TABLES = Tables.all();

  @Test
  void each_key_of_a_table_has_words_and_no_words_are_left() {
    Set<String> keys = new TreeSet<>();
    TABLES
        .tables()
        .forEach(
            (name, table) ->
                table
                    .keys()
                    .keySet()
                    .forEach(
                        key -> {
                          Words words = table.words().apply(key);
                          assertThat(words.titles()).as(name + "." + key).isNotBlank();
                          assertThat(words.described(Noun.of("x", "x", "x", "x"))).contains(" — ");
                          keys.add(name + "." + key);
                        }));
    assertThat(keys).containsAll(WordTable.keys().keySet());
  }

  @Test
  void each_code_has_words_and_no_words_are_left() {
    Set<String> codes = new TreeSet<>(Set.of("secrecy/none"));
    TABLES
        .codes()
        .forEach(
            (name, list) ->
                list.list()
                    .get()
                    .forEach(
                        code -> {
                          assertThat(list.words().orElseThrow().apply(code).described())
                              .as(name + "/" + code)
                              .contains(" — ");
                          codes.add(name + "/" + code);
                          codes.add(name + "/*");
                        }));
    codes.add("sovereignty-answer/*");
    codes.add("judgement-outcome/*");
    assertThat(codes).containsAll(WordTable.codes().keySet());
  }

  @Test
  void a_meaning_continues_a_sentence() {
    WordTable.keys()
        .forEach(
            (key, words) -> {
              for (Language language : Language.values()) {
                assertThat(words.meaning().in(language))
                    .as(key)
                    .matches("[a-z].*")
                    .doesNotEndWith(".");
                assertThat(words.title().in(language)).as(key).matches("[A-Z].*");
              }
            });
    WordTable.codes()
        .forEach((code, meaning) -> assertThat(meaning.toString()).as(code).doesNotEndWith("."));
  }

  /** One Dutch term has one English one: what the model calls a key the format calls it too. */
  @Test
  void a_key_is_called_what_the_model_calls_it() {
    labelled("contribution", ContributionKey.values());
    labelled("step", StepKey.values());
    labelled("report", ReportKey.values());
  }

  private static void labelled(String table, Labelled... keys) {
    for (Labelled key : keys) {
      Words words = WordTable.key(table, key.code());
      for (Language language : Language.values()) {
        assertThat(Ascii.toLowerCase(words.title().in(language)))
            .as(key.code())
            .isEqualTo(Ascii.toLowerCase(key.label().in(language)));
      }
    }
  }

  @Test
  void each_example_is_good_where_it_stands() {
    Problems problems = new Problems("examples");
    int examples = 0;
    for (ObjectShape<?, ?> table : TABLES.tables().values()) {
      for (Key<?> key : table.keys().values()) {
        Optional<Tree> example =
            table.words().apply(key.name()).example().flatMap(key.shape()::example);
        if (example.isPresent()) {
          new Cursor(node(example.get(), problems), table.table() + "." + key.name(), problems)
              .check(key.shape());
          examples++;
        }
      }
    }
    assertThat(problems.list()).isEmpty();
    assertThat(examples)
        .isEqualTo(
            WordTable.keys().values().stream().filter(key -> key.example().isPresent()).count());
  }

  private static Node node(Tree example, Problems problems) {
    ByteBuffer json = ByteBuffer.wrap(JsonPrinter.compact(example).getBytes(UTF_8));
    return StrictText.decode(DocumentSplitter.stream(json).get(0), problems)
        .flatMap(text -> TreeBuilder.build(text, 1, problems))
        .orElseThrow();
  }
}
