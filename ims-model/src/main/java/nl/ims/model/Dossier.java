package nl.ims.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.procedure.Step;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * One decision, with what led to it and what followed: the root value, and what one document of a
 * file holds.
 *
 * <p>The subject is exactly one of {@link #contribution()}, {@link #cooperation()} and {@link
 * #report()}. A mission that was extended is a stream of dossiers, each naming the one that it
 * {@link #follows()}.
 *
 * <p>A dossier that breaks a rule of law is a valid value: only what is meaningless is refused.
 */
@Value.Immutable
public sealed interface Dossier extends WithDossier permits ImmutableDossier {

  /** The version of the file format that this model holds. */
  int FORMAT_VERSION = 1;

  /**
   * Starts a dossier.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns its name.
   *
   * @return a slug, unique in a stream
   */
  String id();

  /**
   * Returns the dossier of the decision that this one continues.
   *
   * @return its id, never this dossier's own; absent means that it continues none, or none is
   *     stated
   */
  Optional<String> follows();

  /** {@return the title; absent means not stated} */
  Optional<Text> title();

  /**
   * {@return the day through which the procedure is complete, included: what is not recorded on or
   * before it did not happen; absent means that any step may be missing}
   */
  Optional<LocalDate> recordedThrough();

  /**
   * Says whether points, with the keys of the contribution that state an aspect too, hold
   * everything that the letter says on the framework.
   *
   * @return true if they do; false or absent means that the letter may say more
   */
  Optional<Boolean> pointsComplete();

  /** {@return the contribution; absent if the subject is another} */
  Optional<Contribution> contribution();

  /** {@return the cooperation; absent if the subject is another} */
  Optional<Cooperation> cooperation();

  /**
   * Returns the yearly report, if that is the subject.
   *
   * @return the report; absent if the subject is another
   */
  Optional<YearlyReport> report();

  /**
   * Returns what is stated on the framework.
   *
   * @return statements by id of the aspect, by id of the point; an absent aspect is not stated;
   *     empty unless the subject is a contribution
   */
  @Value.NaturalOrder
  ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>> points();

  /**
   * Returns the log of the procedure.
   *
   * @return the steps in the order given, which means nothing: the day decides
   */
  ImmutableList<Step> procedure();

  /**
   * Returns the judgements recorded.
   *
   * @return the judgements in the order given, at most one for each rule and subject
   */
  ImmutableList<Judgement> judgements();

  /**
   * Returns a remark, which no rule reads.
   *
   * @return the remark; absent means there is none
   */
  Optional<Text> note();

  /**
   * Checks that the parts go together.
   *
   * @throws IllegalArgumentException if an id is no slug, the dossier follows itself or promises a
   *     unit to itself a second time, there is not exactly one subject, a step that happens once is
   *     there twice, two judgements are on one rule and subject, or points are given without a
   *     contribution or leave out an aspect that the contribution states
   */
  @Value.Check
  default void check() {
    DossierChecks.check(this);
  }

  /** Builds a dossier; every single attribute is set at most once, lists and maps grow. */
  final class Builder extends ImmutableDossier.Builder {
    /** Creates an empty builder. */
    public Builder() {}
  }
}
