package nl.ims.rules.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Locale;
import java.util.stream.Stream;

/** The books: which sources hold their rules, and which tests are on them. */
enum Book {
  /** On how parliament is informed, with the regimes and what a framework makes of its points. */
  ARTICLE100(
      "article100/*.java",
      "article100/{*Test,*Properties}.class",
      "tables/*Test.class",
      "exploration/{FewOrdersTest,RecurringTest}.class",
      "formulation/FrameworkFormulationsProperties.class",
      "{RuleIdsTest,AssessorTest,ObligationsTest,DraftObligationsTest,NotOwedTest}.class",
      "{PrecedentsTest,LawsProperties}.class"),
  /** On a cooperation. */
  COOPERATION(
      "cooperation/*{Rules,Book}.java",
      "cooperation/{*Test,*Properties}.class",
      "tables/RuleTableTest.class",
      "formulation/FormulationsProperties.class",
      "{RuleIdsTest,CooperationLawsProperties}.class"),
  /** On a yearly report. */
  REPORT(
      "report/*{Rules,Papers,Book}.java",
      "report/{*Test,*Properties}.class",
      "tables/RuleTableTest.class",
      "formulation/FormulationsProperties.class",
      "{RuleIdsTest,ReportLawsProperties}.class"),
  /** On what the versions of the framework ask. */
  FRAMEWORK(
      "framework/{FrameworkTable,Version}.java",
      "FrameworksTest.class",
      "framework/*Test.class",
      "tables/FrameworkTableTest.class",
      "article100/{Toetsingskader*,OlderFrameworks*,Weighed*}.class",
      "formulation/FrameworkFormulationsProperties.class");

  private static final Path MAIN = Path.of("src", "main", "java", "nl", "ims", "rules");
  private static final Path TESTS = Path.of("target", "test-classes", "nl", "ims", "rules");

  /**
   * What the JVM of a trial is told: the locale and zone of all tests, little to be made ready, few
   * tries, nothing remembered and nothing shrunk.
   */
  static final ImmutableList<String> JVM =
      ImmutableList.of(
          "-Duser.language=tr",
          "-Duser.country=TR",
          "-Duser.timezone=Pacific/Chatham",
          "-Dfile.encoding=UTF-8",
          "-Dims.tries=20",
          "-Djqwik.database=",
          "-Djqwik.shrinking.default=OFF",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xshare:auto",
          "-Xmx1g");

  private final String sources;
  private final ImmutableList<String> tests;

  Book(String sources, String... tests) {
    this.sources = sources;
    this.tests = ImmutableList.copyOf(tests);
  }

  static Book parse(String name) {
    for (Book book : values()) {
      if (book.toString().equals(name)) {
        return book;
      }
    }
    throw new IllegalArgumentException(
        "no book '" + name + "'; there are " + ImmutableList.copyOf(values()));
  }

  /** The sources that hold the rules, by name. */
  ImmutableList<Path> sources() {
    return find(MAIN, sources).stream()
        .filter(path -> !path.endsWith("package-info.java"))
        .collect(toImmutableList());
  }

  /** The classes of tests, in the order in which they were named here, then by name. */
  ImmutableList<String> tests() {
    return tests.stream()
        .flatMap(glob -> find(TESTS, glob).stream())
        .map(path -> "nl.ims.rules." + TESTS.relativize(path).toString().replace('/', '.'))
        .map(name -> name.substring(0, name.length() - ".class".length()))
        .filter(name -> !name.contains("$"))
        .collect(toImmutableList());
  }

  private static ImmutableList<Path> find(Path root, String glob) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + root + "/" + glob);
    try (Stream<Path> paths = Files.walk(root)) {
      ImmutableList<Path> found =
          paths.filter(matcher::matches).sorted().collect(toImmutableList());
      if (found.isEmpty()) {
        throw new IllegalStateException("there is no " + root + "/" + glob);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
