package nl.ims.io.format;

/**
 * A key that a mapping may have.
 *
 * @param name how it is spelled
 * @param shape what stands at it
 * @param required whether it must be there
 * @param meaning a phrase for people who write a file; empty if the name says it
 */
public record Key(String name, Shape shape, boolean required, String meaning) {

  public static Key optional(String name, Shape shape) {
    return new Key(name, shape, false, "");
  }

  public static Key optional(String name, Shape shape, String meaning) {
    return new Key(name, shape, false, meaning);
  }

  public static Key required(String name, Shape shape, String meaning) {
    return new Key(name, shape, true, meaning);
  }
}
