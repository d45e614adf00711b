package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import nl.ims.io.syntax.Tree;

/** What the keys of one mapping ask of each other. */
interface ObjectRule {

  /** Notes what is wrong; keys that are unknown or stand a second time are not among the fields. */
  void check(Cursor object, Map<String, Field> fields);

  /** The same in JSON Schema, as conditions that all hold; empty where it cannot be said. */
  default ImmutableList<Tree> schema() {
    return ImmutableList.of();
  }
}
