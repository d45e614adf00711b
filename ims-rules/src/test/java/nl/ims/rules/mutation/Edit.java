package nl.ims.rules.mutation;

/**
 * A stretch of a text, and what comes in its place.
 *
 * @param from where it begins
 * @param to where it ends, itself outside
 * @param text what comes there; empty drops the stretch
 */
record Edit(int from, int to, String text) {
  String in(String whole) {
    return whole.substring(0, from) + text + whole.substring(to);
  }
}
