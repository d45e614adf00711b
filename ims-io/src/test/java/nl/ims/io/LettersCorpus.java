package nl.ims.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ims.io.problem.Location;
import nl.ims.model.Dossier;
import nl.ims.model.procedure.Step;

/**
 * The real letters in {@code examples/letters}, and where each of their rows stands.
 *
 * <p>A row is marked by a comment of its own that starts with its id. It belongs to the step below
 * it, or, above a document, to the dossier as a whole.
 */
final class LettersCorpus {

  static final Path FOLDER = Path.of("examples", "letters");

  /** A marker; a letter that two dossiers share has a second one, with a number behind a slash. */
  private static final Pattern MARKER = Pattern.compile(" *# (D\\d{3}(?:/\\d)?)(?::.*)?");

  private static final String DOCUMENT = "---";
  private static final String STEP = "  - ";

  /**
   * One row.
   *
   * @param row its id
   * @param file the name of its file
   * @param dossier its dossier
   * @param step its step; absent if the letter is none, or its day was not read
   */
  record Marked(String row, String file, Dossier dossier, Optional<Step> step) {}

  private final ImmutableSortedMap<String, ReadResult> files;
  private final ImmutableList<Marked> rows;
  private final ImmutableList<String> mentions;

  private LettersCorpus(
      SortedMap<String, ReadResult> files, List<Marked> rows, List<String> mentions) {
    this.files = ImmutableSortedMap.copyOf(files);
    this.rows = ImmutableList.copyOf(rows);
    this.mentions = ImmutableList.copyOf(mentions);
  }

  static LettersCorpus read() throws IOException {
    SortedMap<String, ReadResult> files = new TreeMap<>();
    List<Marked> rows = new ArrayList<>();
    List<String> mentions = new ArrayList<>();
    for (Path path : paths()) {
      String name = path.getFileName().toString();
      byte[] bytes = Files.readAllBytes(path);
      ReadResult result = DossierReader.read("letters/" + name, bytes);
      files.put(name, result);
      List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      lines.stream().filter(line -> line.matches(".*\\bD\\d{3}\\b.*")).forEach(mentions::add);
      if (result.problems().isEmpty()) {
        mark(name, lines, result.dossiers(), rows);
      }
    }
    return new LettersCorpus(files, rows, mentions);
  }

  private static List<Path> paths() throws IOException {
    try (Stream<Path> paths = Files.list(FOLDER)) {
      return paths.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static void mark(
      String file, List<String> lines, List<ReadDossier> dossiers, List<Marked> rows) {
    int document = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals(DOCUMENT)) {
        document++;
      }
      Matcher marker = MARKER.matcher(lines.get(i));
      if (marker.matches()) {
        ReadDossier read = dossiers.get(document);
        OptionalInt step = stepBelow(lines, i, read);
        rows.add(
            new Marked(
                marker.group(1),
                file,
                read.dossier(),
                step.isPresent()
                    ? Optional.of(read.dossier().procedure().get(step.getAsInt()))
                    : Optional.empty()));
      }
    }
  }

  /** The step that starts on the next line that is no comment. */
  private static OptionalInt stepBelow(List<String> lines, int marker, ReadDossier read) {
    int next = marker;
    while (lines.get(next).strip().startsWith("#")) {
      next++;
    }
    if (!lines.get(next).startsWith(STEP)) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < read.dossier().procedure().size(); i++) {
      Location at = read.locations().of("procedure[" + i + "]").orElseThrow();
      if (at.line() == next + 1) {
        return OptionalInt.of(i);
      }
    }
    throw new AssertionError(read.file() + ":" + (next + 1) + " is no step");
  }

  /** What reading gave, by name of the file. */
  ImmutableSortedMap<String, ReadResult> files() {
    return files;
  }

  /** The rows, in the order of files and lines. */
  ImmutableList<Marked> rows() {
    return rows;
  }

  /** Every line that names a row, marker or not. */
  ImmutableList<String> mentions() {
    return mentions;
  }

  /** All dossiers, in the order of files. */
  ImmutableList<Dossier> dossiers() {
    return files.values().stream()
        .flatMap(result -> result.dossiers().stream())
        .map(ReadDossier::dossier)
        .collect(ImmutableList.toImmutableList());
  }
}
