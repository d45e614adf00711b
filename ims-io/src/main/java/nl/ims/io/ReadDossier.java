package nl.ims.io;

import nl.ims.model.Dossier;

/**
 * A dossier that was read without a problem, with what is needed to point back into its file.
 *
 * @param dossier what the document says
 * @param file the label under which it was read, usually a path
 * @param locations where in the file each statement stands
 */
public record ReadDossier(Dossier dossier, String file, Locations locations) {}
