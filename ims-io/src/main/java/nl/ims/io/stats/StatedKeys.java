package nl.ims.io.stats;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;

/** Which keys a contribution states. */
final class StatedKeys {

  private StatedKeys() {}

  static ImmutableSet<ContributionKey> of(Contribution contribution) {
    return Sets.immutableEnumSet(
        Arrays.stream(ContributionKey.values())
            .filter(key -> value(key, contribution).isPresent())
            .toList());
  }

  private static Optional<?> value(ContributionKey key, Contribution contribution) {
    return switch (key) {
      case OPERATIONS -> contribution.operations();
      case AREAS -> contribution.areas();
      case PURPOSES -> contribution.purposes();
      case TASK -> contribution.task();
      case SPECIAL_OPERATION_TYPE -> contribution.specialOperationType();
      case FORMS -> contribution.forms();
      case ARMED_FORCE -> contribution.armedForce();
      case ARMED_CONFLICT -> contribution.armedConflict();
      case KIND_OF_DECISION -> contribution.kindOfDecision();
      case SECRECY -> contribution.secrecy();
      case REQUESTS -> contribution.requests();
      case PERSONNEL -> contribution.personnel();
      case UNITS -> contribution.units();
      case PARTNERS -> contribution.partners();
      case FRAMEWORKS -> contribution.frameworks();
      case PERIOD -> contribution.period();
      case MANDATE -> contribution.mandate();
      case COMMAND -> contribution.command();
      case INFERRED -> contribution.inferred();
      case COST -> contribution.cost();
    };
  }
}
