package nl.ims.io;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ims.io.format.DossierShapes;
import nl.ims.io.syntax.JsonPrinter;
import nl.ims.io.syntax.YamlPrinter;
import nl.ims.model.Dossier;

/**
 * Writes dossiers in their canonical form: keys in the order of the format, sets in the order of
 * their codes, papers by their official ids, nothing that is not stated.
 *
 * <p>What is written can be read back and is then equal, within the limits that the reader sets to
 * the size of a document. The text is the same for equal dossiers, whatever the machine.
 */
public final class DossierWriter {

  private DossierWriter() {}

  /**
   * Writes a YAML stream. Steps and other small parts stand on a line of their own where they fit;
   * strings are in quotes only where a reader of YAML 1.1 or 1.2 would take them for something
   * else.
   *
   * @param dossiers the dossiers, any number
   * @return the documents, with {@code ---} between them; empty for none
   */
  public static String toYaml(Iterable<Dossier> dossiers) {
    Objects.requireNonNull(dossiers, "dossiers");
    return ImmutableList.copyOf(dossiers).stream()
        .map(dossier -> YamlPrinter.print(DossierShapes.DOSSIER.encode(dossier)))
        .collect(Collectors.joining("---\n"));
  }

  /**
   * Writes a JSON document, which holds one dossier.
   *
   * @param dossiers exactly one dossier
   * @return the object, laid out for people and ended by a line feed
   * @throws IllegalArgumentException if there is not exactly one; YAML and JSON Lines hold several
   */
  public static String toJson(Iterable<Dossier> dossiers) {
    Objects.requireNonNull(dossiers, "dossiers");
    ImmutableList<Dossier> all = ImmutableList.copyOf(dossiers);
    if (all.size() != 1) {
      throw new IllegalArgumentException(
          "json: a document holds exactly one dossier, but "
              + all.size()
              + " were given; write yaml or jsonl");
    }
    return JsonPrinter.pretty(DossierShapes.DOSSIER.encode(all.get(0)));
  }

  /**
   * Writes JSON Lines.
   *
   * @param dossiers the dossiers, any number
   * @return one object a line, each ended by a line feed; empty for none
   */
  public static String toJsonLines(Iterable<Dossier> dossiers) {
    Objects.requireNonNull(dossiers, "dossiers");
    return ImmutableList.copyOf(dossiers).stream()
        .map(dossier -> JsonPrinter.compact(DossierShapes.DOSSIER.encode(dossier)) + "\n")
        .collect(Collectors.joining());
  }
}
