package nl.ims.io.fuzz;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.ims.io.DossierReader;
import nl.ims.io.DossierWriter;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadResult;
import nl.ims.io.problem.Problem;
import nl.ims.model.Dossier;

/** What is true of everything that is read. */
final class ReadOracle {

  /** More bytes than this a document may not have, so that what is written may not be read. */
  private static final int DOCUMENT_BYTES = 1 << 20;

  private static final Splitter LINES = Splitter.on(Pattern.compile("\r\n|\r|\n"));
  private static final String MARK = "\ufeff";

  private ReadOracle() {}

  /** Reads, checks all of it, and gives what was read. */
  static ReadResult check(String file, byte[] utf8) {
    ReadResult read = DossierReader.read(file, utf8);
    answers(read);
    places(read.problems(), new String(utf8, StandardCharsets.UTF_8));
    ImmutableList<Dossier> dossiers = dossiers(read);
    ReadResult again = DossierReader.read(file, utf8);
    if (!dossiers(again).equals(dossiers) || !again.problems().equals(read.problems())) {
      throw new AssertionError("read twice, " + file + " gives another answer");
    }
    comesBack(dossiers);
    return read;
  }

  /** There is a dossier or a problem; problems are in order, and each is one line of words. */
  private static void answers(ReadResult read) {
    if (read.dossiers().isEmpty() && read.problems().isEmpty()) {
      throw new AssertionError("neither a dossier nor a problem");
    }
    Problem before = null;
    for (Problem problem : read.problems()) {
      if (before != null && before.compareTo(problem) > 0) {
        throw new AssertionError(before + " stands before " + problem);
      }
      if (problem.message().isBlank()
          || problem.toString().chars().anyMatch(Character::isISOControl)) {
        throw new AssertionError("no message for people: " + problem);
      }
      before = problem;
    }
  }

  /** Each problem stands on a line that there is, at a column of it or at its end. */
  private static void places(ImmutableList<Problem> problems, String text) {
    if (problems.isEmpty()) {
      return;
    }
    List<String> lines =
        LINES.splitToList(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
    for (Problem problem : problems) {
      if (problem.line() > lines.size()) {
        throw new AssertionError("no such line: " + problem);
      }
      String line = lines.get(problem.line() - 1);
      if (problem.column() > line.codePointCount(0, line.length()) + 1) {
        throw new AssertionError("no such column: " + problem);
      }
    }
  }

  /** What was read is written and read again to the same. */
  private static void comesBack(ImmutableList<Dossier> dossiers) {
    if (dossiers.isEmpty()) {
      return;
    }
    String yaml = DossierWriter.toYaml(dossiers);
    String lines = DossierWriter.toJsonLines(dossiers);
    if (Math.max(yaml.length(), lines.length()) * 4L > DOCUMENT_BYTES) {
      return;
    }
    same(dossiers, DossierReader.read("again.yaml", utf8(yaml)));
    same(dossiers, DossierReader.readLines("again.jsonl", utf8(lines)));
    for (Dossier dossier : dossiers) {
      String json = DossierWriter.toJson(ImmutableList.of(dossier));
      same(ImmutableList.of(dossier), DossierReader.read("again.json", utf8(json)));
    }
  }

  private static void same(ImmutableList<Dossier> dossiers, ReadResult again) {
    // Alone, a dossier may follow one that is not there; the reader does not mind.
    if (!again.problems().isEmpty()) {
      throw new AssertionError("what was written is refused: " + again.problems());
    }
    if (!dossiers(again).equals(dossiers)) {
      throw new AssertionError("what was written is read as something else: " + dossiers);
    }
  }

  private static ImmutableList<Dossier> dossiers(ReadResult read) {
    return read.dossiers().stream()
        .map(ReadDossier::dossier)
        .collect(ImmutableList.toImmutableList());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
