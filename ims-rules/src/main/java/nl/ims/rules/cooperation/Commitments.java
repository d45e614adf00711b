package nl.ims.rules.cooperation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Period;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Truth;

/**
 * The units that some dossiers promise, and which of them are promised twice at a time
 * (<i>dubbeltelling</i>).
 *
 * <p>Two units are the same if they have the same name in some language, whatever its capitals and
 * blanks. A unit that goes on an operation as part of a framework is promised once: to that
 * framework, whose call it answers.
 */
public final class Commitments {
  /** The most clashes that are told; more would help nobody. */
  public static final int MOST_CLASHES = 1_000;

  /** The most pairs that are looked at for them. */
  private static final long MOST_PAIRS = 2_000_000;

  private static final Comparator<Commitment> ORDER =
      Comparator.comparing((Commitment commitment) -> commitment.dossier())
          .thenComparing(Commitment::path)
          .thenComparing(Commitment::framework);

  private final ImmutableList<Commitment> all;
  private final ImmutableListMultimap<String, Commitment> byDossier;
  private final ImmutableSetMultimap<String, Integer> byName; // indexes in all, rising
  private final ImmutableSetMultimap<String, String> answered; // frameworks by operation
  private final Supplier<Clashes> clashes = Suppliers.memoize(this::findClashes);

  /**
   * Two commitments of one unit.
   *
   * @param first the one
   * @param second the other, to another framework
   * @param overlap whether they ask for it on some same day; never false
   */
  public record Clash(Commitment first, Commitment second, Truth overlap) {
    /**
     * Refuses null.
     *
     * @param first the one
     * @param second the other, to another framework
     * @param overlap whether they ask for it on some same day; never false
     */
    public Clash {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
      Objects.requireNonNull(overlap, "overlap");
    }
  }

  /** The clashes that were found, and whether they are all. */
  private record Clashes(ImmutableList<Clash> list, boolean exact) {}

  private Commitments(List<Commitment> all, ImmutableSetMultimap<String, String> answered) {
    this.all = ImmutableList.sortedCopyOf(ORDER, all);
    this.byDossier = Multimaps.index(this.all, Commitment::dossier);
    this.answered = answered;
    ImmutableSetMultimap.Builder<String, Integer> named = ImmutableSetMultimap.builder();
    for (int i = 0; i < this.all.size(); i++) {
      for (String name : this.all.get(i).unit().spellings()) {
        named.put(name, i);
      }
    }
    this.byName = named.build();
  }

  /** The commitments of the same unit, itself among them, by their indexes. */
  private ImmutableSortedSet<Integer> ofSameUnit(Commitment commitment) {
    return commitment.unit().spellings().stream()
        .flatMap(name -> byName.get(name).stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Collects what some dossiers promise.
   *
   * @param dossiers the dossiers
   * @return the commitments
   */
  public static Commitments of(Iterable<Dossier> dossiers) {
    Objects.requireNonNull(dossiers, "dossiers");
    List<Commitment> dated = new ArrayList<>();
    List<Commitment> named = new ArrayList<>();
    ImmutableSetMultimap.Builder<String, String> answered = ImmutableSetMultimap.builder();
    for (Dossier dossier : dossiers) {
      dossier.cooperation().ifPresent(c -> units(dossier, c.units(), dated, named));
      dossier.contribution().ifPresent(c -> units(dossier, c, dated, named));
      dossier
          .contribution()
          .flatMap(Contribution::frameworks)
          .ifPresent(frameworks -> answered.putAll(dossier.id(), frameworks));
    }
    SetMultimap<String, String> said = LinkedHashMultimap.create(); // frameworks by unit
    dated.forEach(commitment -> promise(commitment, said));
    for (Commitment commitment : ImmutableList.sortedCopyOf(ORDER, named)) {
      if (!isPromised(commitment, said)) {
        dated.add(commitment);
        promise(commitment, said);
      }
    }
    return new Commitments(dated, answered.build());
  }

  /** The framework itself says for how long: what others say of it adds nothing. */
  private static boolean isPromised(Commitment commitment, SetMultimap<String, String> said) {
    return commitment.unit().spellings().stream()
        .anyMatch(name -> said.containsEntry(name, commitment.framework()));
  }

  private static void promise(Commitment commitment, SetMultimap<String, String> said) {
    commitment.unit().spellings().forEach(name -> said.put(name, commitment.framework()));
  }

  private static void units(
      Dossier dossier,
      Optional<ImmutableList<CommittedUnit>> units,
      List<Commitment> dated,
      List<Commitment> named) {
    ImmutableList<CommittedUnit> list = units.orElse(ImmutableList.of());
    for (int i = 0; i < list.size(); i++) {
      CommittedUnit unit = list.get(i);
      String path = "cooperation.units[" + i + "]";
      unit.name()
          .ifPresent(
              name -> {
                dated.add(
                    new Commitment(
                        name,
                        dossier.id(),
                        unit.fromInclusive(),
                        unit.throughInclusive(),
                        dossier.id(),
                        path));
                named.addAll(named(dossier, name, unit.committedTo(), path));
              });
    }
  }

  private static void units(
      Dossier dossier, Contribution contribution, List<Commitment> dated, List<Commitment> named) {
    ImmutableList<MilitaryUnit> list = contribution.units().orElse(ImmutableList.of());
    for (int i = 0; i < list.size(); i++) {
      MilitaryUnit unit = list.get(i);
      String path = "contribution.units[" + i + "]";
      unit.name()
          .ifPresent(
              name -> {
                dated.add(
                    new Commitment(
                        name,
                        dossier.id(),
                        contribution.period().flatMap(Period::fromInclusive),
                        contribution.period().flatMap(Period::throughInclusive),
                        dossier.id(),
                        path));
                named.addAll(named(dossier, name, unit.committedTo(), path));
              });
    }
  }

  private static List<Commitment> named(
      Dossier dossier, Text unit, Optional<ImmutableList<String>> frameworks, String path) {
    List<Commitment> named = new ArrayList<>();
    frameworks
        .orElse(ImmutableList.of())
        .forEach(
            framework ->
                named.add(
                    new Commitment(
                        unit,
                        framework,
                        Optional.empty(),
                        Optional.empty(),
                        dossier.id(),
                        path + ".committed-to")));
    return named;
  }

  /**
   * Gives them all.
   *
   * @return the commitments, by dossier, then by path
   */
  public ImmutableList<Commitment> all() {
    return all;
  }

  /**
   * Finds the frameworks that a contribution touches: those that it is part of, and those to which
   * one of its units is promised on some day on which the contribution asks for it, or may be.
   *
   * @param contribution a dossier on a contribution
   * @return the ids, in order; whether there is a dossier on each is not looked at
   */
  public ImmutableSortedSet<String> touchedBy(Dossier contribution) {
    Objects.requireNonNull(contribution, "contribution");
    Set<String> touched = new LinkedHashSet<>();
    contribution.contribution().flatMap(Contribution::frameworks).ifPresent(touched::addAll);
    for (Commitment own : byDossier.get(contribution.id())) {
      ofSameUnit(own).stream()
          .map(all::get)
          .filter(other -> own.overlaps(other) != Truth.FALSE)
          .forEach(other -> touched.add(other.framework()));
    }
    touched.remove(contribution.id());
    return ImmutableSortedSet.copyOf(touched);
  }

  /**
   * Finds the units that are promised twice.
   *
   * @return each two commitments of a unit to different frameworks that overlap, or may; by dossier
   *     and path of the first, then of the second; at most {@value #MOST_CLASHES}
   */
  public ImmutableList<Clash> clashes() {
    return clashes.get().list();
  }

  /**
   * Tells whether {@link #clashes} is exact.
   *
   * @return false if a bound cut the search, so that some are left out
   */
  public boolean clashesExact() {
    return clashes.get().exact();
  }

  private Clashes findClashes() {
    List<Clash> found = new ArrayList<>();
    long pairs = 0;
    for (int i = 0; i < all.size() && pairs <= MOST_PAIRS && found.size() <= MOST_CLASHES; i++) {
      for (String name : all.get(i).unit().spellings()) {
        pairs += byName.get(name).size();
      }
      if (pairs <= MOST_PAIRS) {
        addClashes(i, found);
      }
    }
    boolean whole = found.size() <= MOST_CLASHES;
    return new Clashes(
        ImmutableList.copyOf(whole ? found : found.subList(0, MOST_CLASHES)),
        whole && pairs <= MOST_PAIRS);
  }

  private void addClashes(int first, List<Clash> found) {
    for (int second : ofSameUnit(all.get(first)).tailSet(first, false)) {
      Truth overlap = clash(all.get(first), all.get(second));
      if (overlap != Truth.FALSE) {
        found.add(new Clash(all.get(first), all.get(second), overlap));
      }
    }
  }

  private Truth clash(Commitment first, Commitment second) {
    boolean other =
        !first.framework().equals(second.framework())
            && !answered.containsEntry(first.framework(), second.framework())
            && !answered.containsEntry(second.framework(), first.framework());
    return other ? first.overlaps(second) : Truth.FALSE;
  }
}
