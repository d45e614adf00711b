package nl.ims.rules.mutation;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.rules.mutation.BookRun.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mutants in machines of their own: one that is noticed, one that is not, one that is none. */
class BookRunTest {
  private static final String TEST = "nl.ims.rules.cooperation.CooperationBookTest";

  /** The book in which this rule is, its level among it, is what that class looks at. */
  private static final Source SOURCE =
      Source.read(Path.of("src/main/java/nl/ims/rules/cooperation/SovereigntyRules.java"));

  @TempDir Path folder;

  private static Mutant mutant(String what, String other) {
    int at = SOURCE.text().indexOf(what);
    return new Mutant(
        SOURCE, 1, "SovereigntyRules", "by hand", new Edit(at, at + what.length(), other));
  }

  @Test
  void a_mutant_is_noticed_survives_or_does_not_compile() {
    Mutant wrong = mutant("GUIDANCE)", "nl.ims.rules.book.Level.LAW)");
    Mutant unseen = mutant("Het antwoord is gunstig", "Het antwoord is ongunstig");
    Mutant none = mutant("GUIDANCE)", "NOBODY)");
    BookRun run = new BookRun(Machine.ownClassPath(), folder, ImmutableList.of(TEST));
    ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();

    ImmutableList<String> tests = run.unchanged(0);
    run.each(ImmutableList.of(wrong, unseen, none), new TestOrder(tests), 2, outcomes::add);

    assertThat(tests).containsExactly(TEST);
    assertThat(outcomes.build())
        .containsExactly(
            new Outcome(
                wrong,
                true,
                Optional.of(
                    TEST
                        + "#every_rule_is_guidance_cites_a_paper_and_has_a_sentence_in_both_languages()")),
            new Outcome(unseen, true, Optional.empty()),
            new Outcome(none, false, Optional.empty()));
    assertThat(
            outcomes.build().stream().collect(toImmutableMap(Outcome::mutant, Outcome::survived)))
        .containsEntry(wrong, false)
        .containsEntry(unseen, true)
        .containsEntry(none, false);
    assertThat(folder.toFile().list()).containsExactly("unchanged.said");
  }

  @Test
  void a_mutant_that_hangs_is_noticed_by_time() {
    Mutant hangs = mutant("private Sov", "static { while (Boolean.TRUE) {} }\n private Sov");
    String classPath = Machine.ownClassPath();

    assertThat(new Workshop(classPath).compiles("SovereigntyRules.java", hangs.text(), folder))
        .isTrue();
    assertThat(
            new Machine(classPath, folder)
                .failing("hangs", Optional.of(folder), ImmutableList.of(TEST), 3))
        .contains("time: 3 seconds");
  }

  @Test
  void nothing_is_tried_while_a_test_fails_without_a_change() {
    BookRun run =
        new BookRun(
            Machine.ownClassPath(), folder, ImmutableList.of("nl.ims.rules.mutation.Trial"));

    assertThatThrownBy(() -> run.unchanged(0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the machine of unchanged ended with 1:\n")
        .hasMessageContaining("nl.ims.rules.mutation.Trial has no test that runs");
  }

  @Test
  void the_class_that_noticed_the_last_mutant_goes_first() {
    TestOrder order = new TestOrder(ImmutableList.of("A", "B", "C"));

    order.noticed("C#a_test()");
    assertThat(order.now()).containsExactly("C", "A", "B");
    order.noticed("time: 60 seconds");
    assertThat(order.now()).containsExactly("C", "A", "B");
  }

  /** No golden file among them, and no class of tests forgotten. */
  @Test
  void every_book_has_sources_and_tests() {
    assertThat(Stream.of(Book.values()).map(Book::toString))
        .containsExactly("article100", "cooperation", "report", "framework");
    for (Book book : Book.values()) {
      assertThat(book.sources()).as("%s", book).isNotEmpty();
      assertThat(book.tests())
          .as("%s", book)
          .isNotEmpty()
          .noneMatch(test -> test.contains("Golden"));
    }
    assertThatThrownBy(() -> Book.parse("law"))
        .hasMessage("no book 'law'; there are [article100, cooperation, report, framework]");
  }
}
