package nl.ims.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.ims.io.problem.Location;
import nl.ims.io.problem.Problem;
import nl.ims.io.syntax.Chunk;
import nl.ims.io.syntax.DocumentSplitter;
import nl.ims.io.syntax.Limits;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Rule;

/**
 * Reads dossiers from a YAML stream, a JSON file or JSON Lines.
 *
 * <p>Which of them it is, the reader finds out: JSON Lines by the ending {@code .jsonl} or {@code
 * .ndjson} of the label, or because each of several lines starts with <code>{</code>; one document
 * of JSON by the ending {@code .json}; all else is read as JSON if it is JSON, and else as YAML 1.2
 * with the core schema. What is called JSON, and each of JSON Lines, is nothing else: a comment, a
 * comma at the end or an alias is a problem there.
 *
 * <p>Reading never stops at the first problem. It goes on to the next key, the next element and,
 * after a fault in syntax, to the next document.
 */
public final class DossierReader {

  private DossierReader() {}

  /**
   * Reads all documents of an input.
   *
   * @param fileLabel what to call the input in problems: a path, or {@code -} for standard input
   * @param utf8 the bytes of the input: UTF-8, with or without a byte-order mark; not changed, and
   *     not kept
   * @return the good documents and all problems, those sorted by place; an input without any
   *     document is a problem
   */
  public static ReadResult read(String fileLabel, byte[] utf8) {
    Objects.requireNonNull(utf8, "utf8");
    return read(fileLabel, utf8, ImmutableSet.of());
  }

  /**
   * Reads all documents of an input for an assessor with rules of your own, which judgements may
   * then name by their ids.
   *
   * @param fileLabel what to call the input in problems: a path, or {@code -} for standard input
   * @param utf8 the bytes of the input: UTF-8, with or without a byte-order mark; not changed, and
   *     not kept
   * @param assessor whose rules may be named
   * @return the good documents and all problems, those sorted by place; an input without any
   *     document is a problem
   */
  public static ReadResult read(String fileLabel, byte[] utf8, Assessor assessor) {
    Objects.requireNonNull(utf8, "utf8");
    Objects.requireNonNull(assessor, "assessor");
    return read(fileLabel, utf8, ids(assessor));
  }

  /** The ids of the rules that an assessor takes. */
  static ImmutableSet<String> ids(Assessor assessor) {
    return assessor.books().stream()
        .flatMap(book -> book.rules().stream())
        .map(Rule::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Reads all lines of an input that is JSON Lines, whatever it is called and whatever stands in
   * it. An input of any length is read by {@link JsonLines}.
   *
   * @param fileLabel what to call the input in problems
   * @param utf8 the bytes of the input: UTF-8, with or without a byte-order mark; not changed, and
   *     not kept
   * @return the good lines and all problems, those sorted by place; an input without any line is a
   *     problem
   */
  public static ReadResult readLines(String fileLabel, byte[] utf8) {
    Objects.requireNonNull(fileLabel, "fileLabel");
    Objects.requireNonNull(utf8, "utf8");
    return read(fileLabel, ByteBuffer.wrap(utf8), true, ImmutableSet.of());
  }

  private static ReadResult read(String fileLabel, byte[] utf8, ImmutableSet<String> ownRules) {
    Objects.requireNonNull(fileLabel, "fileLabel");
    ByteBuffer input = ByteBuffer.wrap(utf8);
    return read(fileLabel, input, DocumentSplitter.isJsonLines(fileLabel, input), ownRules);
  }

  private static ReadResult read(
      String fileLabel, ByteBuffer input, boolean lines, ImmutableSet<String> ownRules) {
    if (input.limit() > Limits.INPUT_BYTES) {
      return refused(
          fileLabel,
          Location.START,
          "is larger than " + Limits.INPUT_BYTES + " bytes, the limit for one input; split it");
    }
    ImmutableList<Chunk> chunks =
        lines ? DocumentSplitter.lines(input) : DocumentSplitter.documents(fileLabel, input);
    if (chunks.isEmpty()) {
      return new ReadResult(ImmutableList.of(), empty(fileLabel));
    }
    if (chunks.size() > Limits.DOCUMENTS) {
      String rule = "the limit for one input is " + Limits.DOCUMENTS + " documents; split it";
      return refused(fileLabel, chunks.get(Limits.DOCUMENTS).start(), rule);
    }
    List<Document> documents = new ArrayList<>();
    int found = 0;
    for (Chunk chunk : chunks) {
      if (found > Limits.INPUT_PROBLEMS) {
        return result(documents, tooMany(fileLabel, chunk));
      }
      Document document = Document.read(fileLabel, chunk, ownRules);
      document.dossier().map(ReadDossier::locations).ifPresent(Locations::gather);
      documents.add(document);
      found += document.problems().list().size();
    }
    return result(documents, ImmutableList.of());
  }

  private static ImmutableList<Problem> tooMany(String fileLabel, Chunk unread) {
    String rest = " problems in this input; what follows is not read";
    return problem(fileLabel, unread.start(), "more than " + Limits.INPUT_PROBLEMS + rest);
  }

  /** What the documents give together with the problem that ended the reading, if one did. */
  private static ReadResult result(List<Document> documents, ImmutableList<Problem> end) {
    StreamRules.check(documents);
    ImmutableList.Builder<ReadDossier> dossiers = ImmutableList.builder();
    List<Problem> problems = new ArrayList<>(end);
    for (Document document : documents) {
      problems.addAll(document.problems().list());
      if (document.problems().none()) {
        document.dossier().ifPresent(dossiers::add);
      }
    }
    Collections.sort(problems);
    return new ReadResult(dossiers.build(), ImmutableList.copyOf(problems));
  }

  /** The problem of an input without any document. */
  static ImmutableList<Problem> empty(String fileLabel) {
    return problem(
        fileLabel,
        Location.START,
        Text.of(
            "is leeg; een dossier begint met ims: 1", "is empty; a dossier starts with ims: 1"));
  }

  private static ReadResult refused(String fileLabel, Location at, String message) {
    return new ReadResult(ImmutableList.of(), problem(fileLabel, at, message));
  }

  private static ImmutableList<Problem> problem(String fileLabel, Location at, String message) {
    return problem(fileLabel, at, Text.of(message));
  }

  private static ImmutableList<Problem> problem(String fileLabel, Location at, Text message) {
    return ImmutableList.of(
        new Problem(fileLabel, at.line(), at.column(), Problem.DOCUMENT, message));
  }
}
