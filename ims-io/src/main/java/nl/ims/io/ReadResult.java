package nl.ims.io;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.io.problem.Problem;

/**
 * Everything that one input gave: the good dossiers and all problems.
 *
 * <p>A document with a problem is among no dossiers; the other documents of its stream are.
 *
 * @param dossiers the documents without a problem, in the order of the file
 * @param problems all problems of all documents, by place; empty if the whole input is good
 */
public record ReadResult(ImmutableList<ReadDossier> dossiers, ImmutableList<Problem> problems) {

  /**
   * Refuses null.
   *
   * @param dossiers the documents without a problem, in the order of the file
   * @param problems all problems of all documents, by place; empty if the whole input is good
   */
  public ReadResult {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(problems, "problems");
  }
}
