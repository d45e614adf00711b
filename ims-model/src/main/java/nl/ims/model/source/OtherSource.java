package nl.ims.model.source;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ims.model.internal.Checks;
import nl.ims.model.term.Text;

/**
 * A source that is no official paper of the Netherlands: a handbook, a page on the web, a statute
 * of another state. Rules of your own may rest on one; a dossier names official papers only.
 *
 * @param title its title, as it stands on it, perhaps with its edition; not blank, one line
 * @param address where it can be read on the web, {@code https} or {@code http}; empty: nowhere, or
 *     not known
 */
public record OtherSource(String title, Optional<String> address) implements Source {
  private static final int MOST = 300;
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9.-]+(?::\\d{1,5})?(?:[/?#][!#-;=?-~]*)?");

  /**
   * Checks that there is a title, and that the address is one.
   *
   * @param title the title
   * @param address where it can be read
   * @throws IllegalArgumentException if the title is blank, longer than 300 characters or holds
   *     what cannot be seen, or if the address is none of the web
   */
  public OtherSource {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(address, "address");
    if (title.isBlank()
        || title.length() > MOST
        || title.chars().anyMatch(Character::isISOControl)) {
      throw Checks.refused(
          "source",
          "title",
          title,
          "is no title of one line",
          "write what stands on it, in at most " + MOST + " characters");
    }
    address.ifPresent(OtherSource::checkAddress);
  }

  private static void checkAddress(String address) {
    if (!ADDRESS.matcher(address).matches()) {
      throw Checks.refused(
          "source",
          "address",
          address,
          "is no address of the web",
          "write it with https://, or leave it out");
    }
  }

  @Override
  public String id() {
    return title;
  }

  @Override
  public Text label() {
    return Text.of("andere bron", "other source");
  }

  @Override
  public String toString() {
    return title;
  }
}
