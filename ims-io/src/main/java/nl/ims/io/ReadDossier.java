package nl.ims.io;

import java.util.Objects;
import nl.ims.model.Dossier;

/**
 * A dossier that was read without a problem, with what is needed to point back into its file.
 *
 * @param dossier what the document says
 * @param file the label under which it was read, usually a path
 * @param locations where in the file each statement stands
 */
public record ReadDossier(Dossier dossier, String file, Locations locations) {

  /**
   * Refuses null.
   *
   * @param dossier what the document says
   * @param file the label under which it was read, usually a path
   * @param locations where in the file each statement stands
   */
  public ReadDossier {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(locations, "locations");
  }

  /**
   * Takes a dossier that was built, not read, so that reports can be made of it.
   *
   * @param dossier the dossier
   * @param label what reports call it in place of a file
   * @return the dossier, without a place for any statement
   */
  public static ReadDossier built(Dossier dossier, String label) {
    Objects.requireNonNull(label, "label");
    return new ReadDossier(dossier, label, Locations.none());
  }
}
