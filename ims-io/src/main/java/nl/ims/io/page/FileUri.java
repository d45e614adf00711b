package nl.ims.io.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file as a reference of RFC 3986. */
public final class FileUri {

  private static final String UNRESERVED = "-._~/";

  /** The letter of a drive, with which an absolute name begins where folders end in a backslash. */
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/");

  private FileUri() {}

  /**
   * The name, percent-encoded: relative if it was given so, with the scheme {@code file} if it
   * begins at a root. A colon is encoded too, or a name might read as one with a scheme.
   *
   * @param name the name as the caller gave it
   * @param separator what stands between the folders of a name on this system
   */
  public static String of(String name, char separator) {
    StringBuilder uri = new StringBuilder(name.length() + 8);
    String rest = name.replace(separator, '/');
    if (rest.startsWith("/")) {
      uri.append("file://");
    } else if (separator == '\\' && DRIVE.matcher(rest).lookingAt()) {
      uri.append("file:///").append(rest, 0, 2);
      rest = rest.substring(2);
    }
    for (byte octet : rest.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xFF);
      if (plain(character)) {
        uri.append(character);
      } else {
        String digits = Integer.toHexString(0x100 | character).substring(1);
        uri.append('%').append(digits.toUpperCase(Locale.ROOT));
      }
    }
    return uri.toString();
  }

  private static boolean plain(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || UNRESERVED.indexOf(character) >= 0;
  }
}
