package nl.ims.io;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/**
 * A finding that is violated in a real decision, among the letters or among the full examples, and
 * why it stands; a line of {@code examples/letters/violated.tsv}, whose head explains the columns.
 *
 * @param file where the dossier is, from the folder of the letters
 * @param dossier its id
 * @param rule the rule
 * @param subject what it was about, empty for the whole
 * @param why one sentence
 */
record Violated(String file, String dossier, String rule, String subject, String why) {

  private static final Path FILE = LettersCorpus.FOLDER.resolve("violated.tsv");
  private static final String HEAD = "file\tdossier\trule\tsubject\twhy";

  private static final String INTRO =
      """

      ## Every finding violated

      Each finding that is violated in a real decision: in the dossiers of this folder, and in the examples beside it, which
      were made from more papers and tell some decisions again. Why it stands is kept by hand in `violated.tsv`; a test fails
      where a finding has no sentence, or a sentence no finding. All of these rules were induced from cases.
      What they find is *not followed*: no law was broken by it.

      | dossier | rule | subject | why it stands |
      |---|---|---|---|
      """;

  /** What names a finding. */
  String key() {
    return String.join(" ", file, dossier, rule, subject);
  }

  /** The sentences that are kept, by the finding that they are on. */
  static ImmutableSortedMap<String, Violated> sentences() throws IOException {
    List<String> lines =
        Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#")).toList();
    if (!lines.get(0).equals(HEAD)) {
      throw new AssertionError(FILE + " starts with other columns than " + HEAD);
    }
    SortedMap<String, Violated> sentences = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      if (cells.size() != 5) {
        throw new AssertionError("not five cells: " + line);
      }
      Violated one =
          new Violated(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
      if (sentences.put(one.key(), one) != null) {
        throw new AssertionError(one.key() + " is there twice");
      }
    }
    return ImmutableSortedMap.copyOf(sentences);
  }

  /** The findings, without a sentence, in the order of files and of findings. */
  static ImmutableList<Violated> found() throws IOException {
    ImmutableList.Builder<Violated> found = ImmutableList.builder();
    LettersCorpus.read().files().forEach((name, file) -> add(name, file, found));
    for (Path path : examples()) {
      String name = path.getFileName().toString();
      add("../" + name, DossierReader.read(name, Files.readAllBytes(path)), found);
    }
    return found.build();
  }

  /** The examples that are real: not constructed, and no draft. */
  private static List<Path> examples() throws IOException {
    try (Stream<Path> paths = Files.list(Path.of("examples"))) {
      return paths
          .filter(path -> path.toString().endsWith(".yaml"))
          .filter(path -> !path.getFileName().toString().matches("(constructed|draft)-.*"))
          .sorted()
          .toList();
    }
  }

  private static void add(String name, ReadResult file, ImmutableList.Builder<Violated> found) {
    for (ReadDossier read : file.dossiers()) {
      if (read.dossier().contribution().isPresent()) {
        for (Finding finding : Assessor.standard().assess(read.dossier()).findings()) {
          if (finding.verdict() == Verdict.VIOLATED) {
            if (finding.rule().seen().isEmpty()) {
              throw new AssertionError(
                  finding.rule().id() + " was not induced from cases, as the page says");
            }
            String subject = finding.subject().orElse("");
            found.add(new Violated(name, read.dossier().id(), finding.rule().id(), subject, ""));
          }
        }
      }
    }
  }

  /** Renders the section; a cell stays empty where there is no sentence. */
  static String render(Iterable<Violated> found, ImmutableSortedMap<String, Violated> sentences) {
    StringBuilder out = new StringBuilder(INTRO);
    for (Violated one : found) {
      Violated with = sentences.getOrDefault(one.key(), one);
      out.append("| [").append(one.dossier()).append("](").append(one.file()).append(") | ");
      out.append(one.rule()).append(" | ");
      out.append(one.subject().isEmpty() ? "–" : one.subject()).append(" | ");
      out.append(with.why()).append(" |\n");
    }
    return out.toString();
  }
}
