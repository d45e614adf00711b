package nl.ims.model.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/** Where one project stands, as annex 2 of a report tells (<i>stand van zaken</i>). */
@Value.Immutable
public sealed interface ProjectState extends WithProjectState permits ImmutableProjectState {

  /**
   * Starts the state of a project.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the id of the project.
   *
   * @return a slug, unique within annex 2; the same from report to report, so that years can be
   *     compared
   */
  String id();

  /** {@return the name; absent means not stated} */
  Optional<Text> name();

  /**
   * Returns the cooperation that it belongs to.
   *
   * @return the id of its dossier; absent means not stated
   */
  Optional<String> cooperation();

  /**
   * Returns where it stands, in words.
   *
   * @return the status; absent means not stated
   */
  Optional<Text> status();

  /** {@return the milestones, in the order given; absent means not stated} */
  Optional<ImmutableList<Milestone>> milestones();

  /**
   * Returns where this is said.
   *
   * @return the paper; absent means not stated
   */
  Optional<Paper> paper();

  /**
   * Checks the ids.
   *
   * @throws IllegalArgumentException if one of them is no slug
   */
  @Value.Check
  default void check() {
    Checks.slug("project", "id", id());
    String self = "project " + id();
    cooperation().ifPresent(other -> Checks.slug(self, "cooperation", other));
  }

  /** Builds the state of a project; every attribute is set at most once. */
  final class Builder extends ImmutableProjectState.Builder {
    /** Creates an empty builder. */
    public Builder() {}

    /**
     * States {@link ProjectState#milestones()}.
     *
     * @param milestones the milestones
     * @return this builder
     */
    public Builder milestones(Iterable<Milestone> milestones) {
      Objects.requireNonNull(milestones, "milestones");
      return milestones(ImmutableList.copyOf(milestones));
    }
  }
}
