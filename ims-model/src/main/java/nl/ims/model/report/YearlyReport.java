package nl.ims.model.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.actor.Country;
import nl.ims.model.source.Paper;
import org.immutables.value.Value;

/**
 * The yearly report to parliament on international military cooperation (<i>jaarlijkse
 * IMS-rapportage</i>), as the subject of a dossier.
 *
 * <p>Every attribute may be absent, which means: not stated. An empty set or list means: stated,
 * none.
 */
@Value.Immutable
public sealed interface YearlyReport extends WithYearlyReport permits ImmutableYearlyReport {

  /**
   * Starts a report.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Makes a report of which only the year is stated.
   *
   * @param year the year reported on, 1 through 9999
   * @return the report
   * @throws IllegalArgumentException if the year is out of bounds
   */
  static YearlyReport of(int year) {
    return builder().year(year).build();
  }

  /** {@return the year reported on, 1 through 9999; absent means not stated} */
  Optional<Integer> year();

  /**
   * Returns the report itself.
   *
   * @return the paper; absent means not stated
   */
  Optional<Paper> paper();

  /**
   * Returns when it was sent.
   *
   * @return the day; absent means not stated
   */
  Optional<LocalDate> date();

  /**
   * Returns the promises that it answers, or should have answered.
   *
   * @return the promises, in the order given, each id once; absent means not stated
   */
  Optional<ImmutableList<Promise>> promises();

  /**
   * {@return the states besides the Netherlands that it treats in depth, in order of code; absent
   * means not stated}
   */
  Optional<ImmutableSortedSet<Country>> partners();

  /**
   * {@return the states besides the Netherlands that parliament was told would be treated in depth,
   * in order of code; absent means not stated}
   */
  Optional<ImmutableSortedSet<Country>> partnersAnnounced();

  /**
   * Returns annex 1, on operations and operational frameworks.
   *
   * @return the annex; absent means not stated
   */
  Optional<Annex1> annex1();

  /**
   * Returns annex 2, on the state of the main projects.
   *
   * @return the projects, in the order given, each id once; absent means not stated
   */
  Optional<ImmutableList<ProjectState>> annex2();

  /**
   * Returns the topics that it treats, or was to treat.
   *
   * @return the topics, in the order given, each id once; absent means not stated
   */
  Optional<ImmutableList<Topic>> topics();

  /** {@return the strategic context that it gives; absent means not stated} */
  Optional<StrategicContext> context();

  /**
   * Returns what the text of the report says, by chapter.
   *
   * @return what it says, in the order given; an absent chapter is not stated, an empty list says
   *     that the report says nothing on it
   */
  @Value.NaturalOrder
  ImmutableSortedMap<ReportChapter, ImmutableList<Development>> chapters();

  /**
   * Returns the keys whose value was inferred, not read; the other keys mark their own elements.
   *
   * @return the keys, in order; absent means that none is said to be
   */
  Optional<ImmutableSortedSet<ReportKey>> inferred();

  /**
   * Checks that the parts go together.
   *
   * @throws IllegalArgumentException if the year is out of bounds, the year of the day is not
   *     between 0 and 9999, a set or map is not in natural order, a set of states holds the
   *     Netherlands, or an id is there twice in a list
   */
  @Value.Check
  default void check() {
    ReportChecks.check(this);
  }

  /** Builds a report; every attribute is set at most once. */
  final class Builder extends ImmutableYearlyReport.Builder {
    /** Creates an empty builder. */
    public Builder() {}

    /**
     * States {@link YearlyReport#promises()}.
     *
     * @param promises the promises
     * @return this builder
     */
    public Builder promises(Iterable<Promise> promises) {
      Objects.requireNonNull(promises, "promises");
      return promises(ImmutableList.copyOf(promises));
    }

    /**
     * States {@link YearlyReport#partners()}.
     *
     * @param partners the states
     * @return this builder
     */
    public Builder partners(Iterable<Country> partners) {
      Objects.requireNonNull(partners, "partners");
      return partners(ImmutableSortedSet.copyOf(partners));
    }

    /**
     * States {@link YearlyReport#partnersAnnounced()}.
     *
     * @param partnersAnnounced the states
     * @return this builder
     */
    public Builder partnersAnnounced(Iterable<Country> partnersAnnounced) {
      Objects.requireNonNull(partnersAnnounced, "partnersAnnounced");
      return partnersAnnounced(ImmutableSortedSet.copyOf(partnersAnnounced));
    }

    /**
     * States {@link YearlyReport#annex2()}.
     *
     * @param annex2 the projects
     * @return this builder
     */
    public Builder annex2(Iterable<ProjectState> annex2) {
      Objects.requireNonNull(annex2, "annex2");
      return annex2(ImmutableList.copyOf(annex2));
    }

    /**
     * States {@link YearlyReport#topics()}.
     *
     * @param topics the topics
     * @return this builder
     */
    public Builder topics(Iterable<Topic> topics) {
      Objects.requireNonNull(topics, "topics");
      return topics(ImmutableList.copyOf(topics));
    }

    /**
     * States {@link YearlyReport#inferred()}.
     *
     * @param inferred the keys
     * @return this builder
     */
    public Builder inferred(Iterable<ReportKey> inferred) {
      Objects.requireNonNull(inferred, "inferred");
      return inferred(ImmutableSortedSet.copyOf(inferred));
    }
  }
}
