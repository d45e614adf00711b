package nl.ims.model.report;

import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/** An operation or a standing framework that annex 1 of a report lists. */
@Value.Immutable
public sealed interface AnnexEntry extends WithAnnexEntry permits ImmutableAnnexEntry {

  /**
   * Starts an entry.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the name; absent means not stated} */
  Optional<Text> name();

  /**
   * Returns what it is.
   *
   * @return operation or framework; absent means not stated
   */
  Optional<AnnexEntryKind> kind();

  /**
   * Returns the id of the framework.
   *
   * @return a slug; absent means not stated, or that it is none
   */
  Optional<String> framework();

  /**
   * Returns where this is said.
   *
   * @return the paper; absent means not stated
   */
  Optional<Paper> paper();

  /**
   * Says whether it was inferred, not read.
   *
   * @return true if inferred; false, the default, if read
   */
  default boolean inferred() {
    return false;
  }

  /**
   * Checks the id of the framework.
   *
   * @throws IllegalArgumentException if it is no slug
   */
  @Value.Check
  default void check() {
    framework().ifPresent(id -> Checks.slug("annex-1", "framework", id));
  }

  /** Builds an entry; every attribute is set at most once. */
  final class Builder extends ImmutableAnnexEntry.Builder {
    /** Creates an empty builder. */
    public Builder() {}
  }
}
