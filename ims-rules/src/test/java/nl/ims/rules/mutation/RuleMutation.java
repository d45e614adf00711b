package nl.ims.rules.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The program: tries the mutants of the books that are wanted, prints those that survive, and ends
 * with 1 if one of them was never looked at.
 */
final class RuleMutation {
  private static final Path FOLDER = Path.of("target", "rule-mutation");
  private static final Path EQUIVALENT =
      Path.of("src", "test", "resources", "nl", "ims", "rules", "mutation", "equivalent.tsv");

  private final Wanted wanted;
  private final Equivalents equivalents;
  private final PrintStream out;
  private final List<String> report = new ArrayList<>();
  private Tally tally = Tally.NONE;
  private int wrong;

  RuleMutation(Wanted wanted, Equivalents equivalents, PrintStream out) {
    this.wanted = wanted;
    this.equivalents = equivalents;
    this.out = out;
  }

  /**
   * Runs it.
   *
   * @param args none: what is wanted is told by properties of the system
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RuleMutation run =
        new RuleMutation(
            Wanted.fromProperties(), Equivalents.parse(Files.readAllLines(EQUIVALENT)), out);
    boolean well = run.run();
    Files.write(FOLDER.resolve("report.tsv"), run.report);
    if (!well) {
      Runtime.getRuntime().exit(1);
    }
  }

  private boolean run() throws IOException {
    Files.createDirectories(FOLDER);
    for (Book book : wanted.books()) {
      run(book);
    }
    if (report.isEmpty()) {
      throw new IllegalArgumentException("there is no mutant to try: " + wanted);
    }
    out.println("rule mutants: " + tally);
    if (tally.excused() > 0) {
      out.println("of those that survived " + tally.excused() + " mean the same: equivalent.tsv");
    }
    return wrong == 0;
  }

  private void run(Book book) {
    ImmutableList<Source> sources =
        wanted.sources(book).stream().map(Source::read).collect(toImmutableList());
    if (sources.isEmpty()) {
      return;
    }
    ImmutableList<Mutant> all =
        sources.stream().flatMap(source -> Mutants.of(source).stream()).collect(toImmutableList());
    stale(sources, all);
    BookRun run = new BookRun(Machine.ownClassPath(), FOLDER.toAbsolutePath(), book.tests());
    ImmutableList<String> tests = run.unchanged(wanted.seconds());
    for (Source source : sources) {
      Tally before = tally;
      ImmutableList<Mutant> some = sample(all, source);
      run.each(some, new TestOrder(tests), wanted.machines(), this::told);
      out.println(book + "/" + source.file() + ": " + tally.minus(before));
    }
  }

  /** Of each source one in so many, counted through the whole book. */
  private ImmutableList<Mutant> sample(ImmutableList<Mutant> all, Source source) {
    return IntStream.range(0, all.size())
        .filter(i -> i % wanted.sample() == 0)
        .mapToObj(all::get)
        .filter(mutant -> mutant.source() == source)
        .collect(toImmutableList());
  }

  private void stale(ImmutableList<Source> sources, ImmutableList<Mutant> all) {
    ImmutableSet<String> classes =
        sources.stream()
            .map(source -> source.file().replace(".java", ""))
            .collect(toImmutableSet());
    for (Equivalents.Entry entry : equivalents.stale(classes, all)) {
      wrong++;
      out.println("equivalent.tsv: no mutant any more: " + entry);
    }
  }

  private void told(BookRun.Outcome outcome) {
    Mutant mutant = outcome.mutant();
    boolean known = equivalents.has(mutant);
    if (!outcome.compiled()) {
      tally = tally.uncompiledOne();
    } else if (outcome.survived()) {
      tally = tally.survivedOne(known);
      if (!known) {
        wrong++;
        out.println(mutant);
      }
    } else {
      tally = tally.noticedOne();
      if (known) {
        wrong++;
        out.println("equivalent.tsv: " + mutant + " is noticed by " + outcome.by().orElse("?"));
      }
    }
    report.add(line(outcome));
  }

  private static String line(BookRun.Outcome outcome) {
    Mutant mutant = outcome.mutant();
    String became = outcome.compiled() ? outcome.by().orElse("survived") : "did not compile";
    return String.join(
        "\t",
        mutant.source().file() + ":" + mutant.line(),
        became,
        mutant.constant(),
        mutant.lineText(),
        mutant.operator(),
        mutant.change());
  }
}
