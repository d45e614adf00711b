package nl.ims.model.term;

/** An enum constant that is a {@link Code} and has a name for readers, in Dutch and in English. */
public interface Labelled extends Code {

  /**
   * Returns the name of the constant in Java, as every enum does.
   *
   * @return the name, in capitals with underscores
   */
  String name();

  /**
   * Returns the name for readers.
   *
   * @return a short phrase in both languages, lower case unless it is a name; the Dutch one is the
   *     official term where there is one
   */
  Text label();

  @Override
  default String code() {
    return Kebab.of(name());
  }
}
