package nl.ims.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the texts that this module is delivered with.
 *
 * <p>In a module, what lies beside a class is open to classes of the same module alone: a library
 * that is asked to read it finds nothing, unless the code runs from the class path.
 */
public final class Bundled {

  private Bundled() {}

  /**
   * A text that lies beside a class.
   *
   * @param beside the class
   * @param name the name of the file
   * @return the text
   * @throws IllegalStateException if it is not there, which is a defect of ours
   */
  public static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not among the resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
