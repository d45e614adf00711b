/** Reads a dossier and says what there is to say of it. */
module org.example.image {
  requires nl.ims.io;
}
