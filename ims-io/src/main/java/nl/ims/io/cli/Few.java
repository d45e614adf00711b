package nl.ims.io.cli;

import java.util.List;

/** Some names in a message that stays short. */
final class Few {

  private static final int MOST = 5;

  private Few() {}

  /** The first five names, and how many more there are. */
  static String of(List<String> names) {
    int more = names.size() - MOST;
    return more <= 0
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST)) + " and " + more + " more";
  }
}
