package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.model.term.Text;

/**
 * Sources that contradict each other. It is kept and shown, never settled.
 *
 * @param subject what they differ on
 * @param entries the numbers of the rows concerned; empty if it concerns a paper and no row
 * @param claims what each says, two or more
 */
public record Conflict(Text subject, ImmutableList<String> entries, ImmutableList<Claim> claims) {

  /**
   * Checks that something contradicts something.
   *
   * @param subject what they differ on
   * @param entries the numbers of the rows concerned
   * @param claims what each says
   * @throws IllegalArgumentException if there are fewer than two claims
   */
  public Conflict {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(entries, "entries");
    Objects.requireNonNull(claims, "claims");
    if (claims.size() < 2) {
      throw new IllegalArgumentException(
          "conflict: '%s' has %s claims; it takes two to differ"
              .formatted(subject.en().orElse("?"), claims.size()));
    }
  }
}
