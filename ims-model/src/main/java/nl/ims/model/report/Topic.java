package nl.ims.model.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/** A topic that a report treats (<i>onderwerp</i>), such as munitions or value-added tax. */
@Value.Immutable
public sealed interface Topic extends WithTopic permits ImmutableTopic {

  /**
   * Starts a topic.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns its id.
   *
   * @return a slug, unique within its report
   */
  String id();

  /** {@return the name; absent means not stated} */
  Optional<Text> name();

  /**
   * Says whether parliament was told beforehand that the report would treat it.
   *
   * @return true if it was; absent means not stated
   */
  Optional<Boolean> announced();

  /**
   * Returns what the report tells of it.
   *
   * @return the developments, in the order given; absent means not stated, empty that the report
   *     tells none
   */
  Optional<ImmutableList<Development>> developments();

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if it is no slug
   */
  @Value.Check
  default void check() {
    Checks.slug("topic", "id", id());
  }

  /** Builds a topic; every attribute is set at most once. */
  final class Builder extends ImmutableTopic.Builder {
    /** Creates an empty builder. */
    public Builder() {}

    /**
     * States {@link Topic#developments()}.
     *
     * @param developments the developments
     * @return this builder
     */
    public Builder developments(Iterable<Development> developments) {
      Objects.requireNonNull(developments, "developments");
      return developments(ImmutableList.copyOf(developments));
    }
  }
}
