package nl.ims.rules.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.util.Objects;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyGroup;

/**
 * What a contribution brings in when it is part of an integrated framework, or takes a unit that is
 * promised to one: the answers of that framework on authority (<i>gezag</i>).
 *
 * @param contribution the id of the dossier on the contribution
 * @param framework the id of the dossier on the framework, whose depth is integration
 * @param answers its answers on authority, in the order of the check-list; empty: none is stated
 */
public record BroughtIn(
    String contribution, String framework, ImmutableList<SovereigntyAnswer> answers) {

  /**
   * Refuses null.
   *
   * @param contribution the id of the dossier on the contribution
   * @param framework the id of the dossier on the framework, whose depth is integration
   * @param answers its answers on authority, in the order of the check-list; empty: none is stated
   */
  public BroughtIn {
    Objects.requireNonNull(contribution, "contribution");
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(answers, "answers");
  }

  /**
   * Finds what the contributions among some dossiers bring in.
   *
   * @param dossiers the dossiers; a framework that has none here brings nothing in
   * @param commitments the commitments of the same dossiers
   * @return each contribution with each integrated framework that it touches, in the order of the
   *     dossiers
   */
  public static ImmutableList<BroughtIn> of(Iterable<Dossier> dossiers, Commitments commitments) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(commitments, "commitments");
    ImmutableList<Dossier> integrated =
        Streams.stream(dossiers)
            .filter(BroughtIn::isIntegrated)
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<BroughtIn> all = ImmutableList.builder();
    for (Dossier dossier : dossiers) {
      if (dossier.contribution().isPresent()) {
        ImmutableSortedSet<String> touched = commitments.touchedBy(dossier);
        for (Dossier framework : integrated) {
          if (touched.contains(framework.id())) {
            all.add(new BroughtIn(dossier.id(), framework.id(), onAuthority(framework)));
          }
        }
      }
    }
    return all.build();
  }

  private static boolean isIntegrated(Dossier dossier) {
    return dossier
        .cooperation()
        .flatMap(Cooperation::depth)
        .filter(Depth.INTEGRATION::equals)
        .isPresent();
  }

  private static ImmutableList<SovereigntyAnswer> onAuthority(Dossier framework) {
    return framework.cooperation().orElseThrow().sovereignty().values().stream()
        .filter(answer -> answer.criterion().group() == SovereigntyGroup.AUTHORITY)
        .collect(ImmutableList.toImmutableList());
  }
}
