package nl.ims.io;

import java.util.Objects;
import java.util.Optional;
import nl.ims.io.problem.Location;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.condition.Fact;

/**
 * An assessment together with the file that its dossier was read from, which is what every report
 * prints.
 *
 * @param assessment what the rules say of the dossier
 * @param file the name of the file as the caller gave it, {@code -} for standard input
 * @param locations where in that file each stated fact stands; empty for a dossier that was built
 *     in memory
 */
public record Assessed(Assessment assessment, String file, Locations locations) {

  /**
   * Refuses null.
   *
   * @param assessment what the rules say of the dossier
   * @param file the name of the file as the caller gave it, {@code -} for standard input
   * @param locations where in that file each stated fact stands; empty for a dossier that was built
   *     in memory
   */
  public Assessed {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(locations, "locations");
  }

  /**
   * Joins a dossier that was read with what the rules say of it.
   *
   * @param read the dossier as it was read
   * @param assessment the assessment of that same dossier
   * @return both together
   */
  public static Assessed of(ReadDossier read, Assessment assessment) {
    Objects.requireNonNull(read, "read");
    return new Assessed(assessment, read.file(), read.locations());
  }

  /**
   * Where a finding stands in the file: at the step that it is about, else at the first fact of its
   * proof.
   *
   * @param finding a finding of this assessment
   * @return the place; empty if neither the subject nor the first fact is written in the file
   */
  public Optional<Location> locationOf(Finding finding) {
    Objects.requireNonNull(finding, "finding");
    return pathOf(finding).flatMap(locations::of);
  }

  /**
   * Finds a place in the file.
   *
   * @param path the path, such as {@code procedure[3].by}
   * @return the line and column; empty if nothing stands there
   */
  public Optional<Location> locationOf(String path) {
    return locations.of(path);
  }

  /**
   * What in the file a finding points to: the step that it is about, else the first fact of its
   * proof.
   *
   * @param finding a finding of this assessment
   * @return the path, such as {@code procedure[3]}; empty if there is neither a subject nor a proof
   */
  public Optional<String> pathOf(Finding finding) {
    Objects.requireNonNull(finding, "finding");
    return finding.path().or(() -> finding.proof().stream().findFirst().map(Fact::question));
  }

  /**
   * Where a fact is written in the file.
   *
   * @param fact a fact of a proof or a derivation
   * @return the place; empty if the file does not state it
   */
  public Optional<Location> locationOf(Fact fact) {
    Objects.requireNonNull(fact, "fact");
    return locations.of(fact.question());
  }
}
