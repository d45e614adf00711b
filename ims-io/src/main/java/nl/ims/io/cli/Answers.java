package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.io.Assessed;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadLine;
import nl.ims.io.StatedIds;
import nl.ims.io.data.JsonLineReport;
import nl.ims.io.problem.Location;
import nl.ims.io.problem.Problem;
import nl.ims.rules.Assessment;
import nl.ims.rules.waiver.SetAside;

/**
 * Answers lines, each by itself: whatever one does, the others are answered. Any thread may ask.
 *
 * @param assess assesses a dossier
 * @param threshold what counts
 * @param report writes the line of an answer
 */
record Answers(Function<ReadDossier, Assessed> assess, Threshold threshold, JsonLineReport report) {

  /** What an answer takes beside its line. */
  private static final int EACH = 1 << 10;

  /**
   * What became of a dossier or a line.
   *
   * @param ids the ids of its stream
   * @param read what was read
   * @param json the line of the assessment; empty if there is none
   * @param setAside what became of the waivers on it
   * @param crosses whether it has a finding that crosses the threshold
   * @param defect what went wrong here, and is no fault of the line
   * @param done the bytes of all inputs through it
   */
  record Answer(
      StatedIds ids,
      ReadLine read,
      Optional<byte[]> json,
      SetAside setAside,
      boolean crosses,
      Optional<Problem> defect,
      long done) {

    /** What it takes of the memory, about. */
    long bytes() {
      return EACH * (1L + read.problems().size()) + json.map(line -> line.length).orElse(0);
    }

    /** All that keeps the line from its answer. */
    ImmutableList<Problem> problems() {
      ImmutableList<Problem> problems = ids.problems(read);
      return problems.isEmpty() ? ImmutableList.copyOf(defect.stream().toList()) : problems;
    }
  }

  /** The answer to what was read. */
  Answer of(StatedIds ids, ReadLine read, long done) {
    if (read.dossier().isEmpty()) {
      return without(ids, read, Optional.empty(), done);
    }
    try {
      Assessed assessed = assess.apply(read.dossier().get());
      Assessment assessment = assessed.assessment();
      return new Answer(
          ids,
          read,
          Optional.of(report.of(assessed)),
          assessment.setAside(),
          threshold.crossedBy(assessment),
          Optional.empty(),
          done);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return without(ids, read, Optional.of(told(read.dossier().get(), e)), done);
    }
  }

  private static Answer without(StatedIds ids, ReadLine read, Optional<Problem> defect, long done) {
    return new Answer(ids, read, Optional.empty(), SetAside.NOTHING, false, defect, done);
  }

  private static Problem told(ReadDossier read, Throwable e) {
    Location at = read.locations().of("dossier").orElse(Location.START);
    return new Problem(
        read.file(), at.line(), at.column(), Problem.DOCUMENT, Defect.told(e).text());
  }
}
