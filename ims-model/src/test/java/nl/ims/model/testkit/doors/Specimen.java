package nl.ims.model.testkit.doors;

/** Makes a value, the same one or a new one each time. */
@FunctionalInterface
interface Specimen {
  /** The value. */
  Object make() throws Throwable;
}
