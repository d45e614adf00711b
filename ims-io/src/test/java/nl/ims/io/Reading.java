package nl.ims.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ims.io.problem.Problem;

/** Reads strings in tests. */
final class Reading {

  private Reading() {}

  static ReadResult read(String file, String text) {
    return DossierReader.read(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The ids of the good dossiers. */
  static List<String> ids(ReadResult result) {
    return result.dossiers().stream().map(read -> read.dossier().id()).toList();
  }

  /** The problems as they are printed. */
  static List<String> problems(ReadResult result) {
    return result.problems().stream().map(Problem::toString).toList();
  }
}
