package nl.ims.io.internal;

/**
 * Patterns that stand where a file is named: a shell hands over as it is what no file matches. A
 * name with an asterisk or a question mark is taken for one; brackets occur in names of files.
 */
public final class Wildcard {

  private Wildcard() {}

  /**
   * Tells whether a name is a pattern.
   *
   * @param name what stands where a file is named
   * @return true if it has an asterisk or a question mark
   */
  public static boolean isIn(String name) {
    return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
  }
}
