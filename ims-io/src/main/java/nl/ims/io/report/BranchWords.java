package nl.ims.io.report;

import java.util.List;
import java.util.Optional;
import nl.ims.io.page.Phrases;

/**
 * What is written of a condition above its parts. Whatever the parts say for themselves is not
 * written twice: of a condition that ends with its only part what is before it, and of parts that
 * are joined by one word only how they are joined.
 */
record BranchWords(Phrases phrases) {

  /**
   * What is left to say of a condition, if its parts say the rest.
   *
   * @param words the condition as a whole
   * @param parts what its parts say
   */
  Optional<String> above(String words, List<String> parts) {
    if (parts.size() == 1) {
      return before(words, parts.get(0));
    }
    if (isJoined(words, parts, phrases.say(" en ", " and "))) {
      return Optional.of(phrases.say("al het volgende:", "all of these:"));
    }
    return isJoined(words, parts, phrases.say(" of ", " or "))
        ? Optional.of(phrases.say("een van deze:", "any of these:"))
        : Optional.empty();
  }

  /** A condition without the norm that it ends with, where that stands above already. */
  static String without(String norm, String words) {
    int end = words.length() - norm.length();
    return end > 1
            && words.regionMatches(true, end, norm, 0, norm.length())
            && words.startsWith(": ", end - 2)
        ? words.substring(0, end - 2)
        : words;
  }

  private static Optional<String> before(String words, String part) {
    if (!words.endsWith(" " + part)) {
      return Optional.empty();
    }
    String before = words.substring(0, words.length() - part.length()).strip();
    return Optional.of(before.endsWith(":") ? before : before + ":");
  }

  private static boolean isJoined(String words, List<String> parts, String joint) {
    int at = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        if (!words.startsWith(joint, at)) {
          return false;
        }
        at += joint.length();
      }
      String part = parts.get(i);
      String apart = "(" + part + ")";
      if (words.startsWith(part, at)) {
        at += part.length();
      } else if (words.startsWith(apart, at)) {
        at += apart.length();
      } else {
        return false;
      }
    }
    return !parts.isEmpty() && at == words.length();
  }
}
