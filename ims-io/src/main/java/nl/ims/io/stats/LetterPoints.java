package nl.ims.io.stats;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.TwinKey;
import nl.ims.rules.framework.Aspect;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.framework.Point;

/**
 * What is known of what the letter says on the points of the framework in force, whether or not it
 * had to.
 */
final class LetterPoints {

  private LetterPoints() {}

  /** The state of each point, in the order of the framework; empty where none was in force. */
  static ImmutableMap<String, PointState> of(Dossier dossier, Optional<LocalDate> referenceDay) {
    Optional<Framework> framework =
        referenceDay.map(Frameworks::inForce).orElseGet(() -> Optional.of(Frameworks.newest()));
    if (dossier.contribution().isEmpty() || framework.isEmpty()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<String, PointState> states = ImmutableMap.builder();
    for (Point point : framework.get().points()) {
      states.put(point.id(), state(dossier, dossier.contribution().get(), point));
    }
    return states.buildOrThrow();
  }

  private static PointState state(Dossier dossier, Contribution contribution, Point point) {
    ImmutableSortedMap<String, Statement> said =
        dossier.points().getOrDefault(point.id(), ImmutableSortedMap.of());
    boolean complete = dossier.pointsComplete().orElse(false);
    boolean silent = true;
    for (Aspect aspect : point.aspects()) {
      Optional<Statement> statement = Optional.ofNullable(said.get(aspect.id()));
      if (statement.filter(s -> s.match(stated -> true, leftOut -> false)).isPresent()
          || TwinKey.of(point.id(), aspect.id())
              .filter(twin -> twin.states(contribution))
              .isPresent()) {
        return PointState.STATED;
      }
      silent &= complete || statement.isPresent();
    }
    return silent ? PointState.NOT_STATED : PointState.NOT_TRANSCRIBED;
  }
}
