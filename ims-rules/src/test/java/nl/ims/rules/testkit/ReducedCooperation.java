package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.GoverningBody;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.term.Code;

/**
 * A cooperation that states some facts of another. Where a fact is that the papers are silent, the
 * whole account is kept: forgetting what they say would deny it.
 */
final class ReducedCooperation {
  private final Cooperation whole;
  private final Set<String> kept;

  ReducedCooperation(Cooperation whole, Set<String> kept) {
    this.whole = whole;
    this.kept = kept;
  }

  Cooperation cooperation() {
    Cooperation.Builder b =
        Cooperation.builder()
            .depth(whole.depth().filter(v -> has("depth")))
            .status(whole.status().filter(v -> has("status")))
            .history(whole.history().filter(v -> has("history")))
            .basis(whole.basis().filter(v -> has("basis")).map(this::bases))
            .partners(whole.partners().filter(v -> has("partners")))
            .units(whole.units().filter(v -> has("units")).map(this::units))
            .governance(whole.governance().filter(v -> has("governance")).map(this::bodies))
            .milestones(whole.milestones().filter(v -> has("milestones")).map(this::milestones))
            .putAllObjectives(statements("objectives", whole.objectives()))
            .putAllCriteria(statements("criteria", whole.criteria()))
            .putAllSovereignty(
                Maps.filterKeys(
                    whole.sovereignty(), k -> isClosing() || has("sovereignty." + k.code())));
    if (isClosing()) {
      b.accountComplete(whole.accountComplete());
    }
    return b.build();
  }

  private boolean has(String path) {
    String full = "cooperation." + path;
    return kept.stream()
        .anyMatch(p -> p.equals(full) || p.startsWith(full + ".") || p.startsWith(full + "["));
  }

  /** Whether a fact is that the account says nothing of something. */
  boolean isClosing() {
    return kept.stream().anyMatch(this::isSilent);
  }

  private boolean isSilent(String path) {
    String[] keys = path.split("\\.", -1);
    if (keys.length < 2 || !keys[0].equals("cooperation")) {
      return false;
    }
    return switch (keys[1]) {
      case "objectives" ->
          keys.length == 2
              ? whole.objectives().values().stream().noneMatch(Statement.Stated.class::isInstance)
                  && whole.objectives().size() < Objective.values().length
              : lacks(whole.objectives(), keys[2]);
      case "criteria" -> lacks(whole.criteria(), keys[2]);
      case "sovereignty" -> lacks(whole.sovereignty(), keys[2]);
      default -> false;
    };
  }

  private static <E extends Enum<E> & Code> boolean lacks(
      ImmutableSortedMap<E, ?> stated, String code) {
    return stated.keySet().stream().noneMatch(key -> key.code().equals(code));
  }

  private <E extends Enum<E> & Code> ImmutableSortedMap<E, Statement> statements(
      String key, ImmutableSortedMap<E, Statement> statements) {
    boolean all = isClosing() || kept.contains("cooperation." + key);
    return ImmutableSortedMap.copyOf(
        Maps.transformEntries(
            Maps.filterKeys(statements, k -> all || has(key + "." + k.code())),
            (k, statement) -> statement(key + "." + k.code(), statement)));
  }

  private Statement statement(String path, Statement statement) {
    return statement.<Statement>match(
        stated ->
            new Statement.Stated(
                stated.text(),
                has(path + ".papers") ? stated.papers() : ImmutableList.of(),
                stated.judgement().filter(j -> has(path + ".judgement"))),
        leftOut -> leftOut);
  }

  private ImmutableList<Basis> bases(List<Basis> bases) {
    return IntStream.range(0, bases.size())
        .mapToObj(
            i ->
                Basis.builder()
                    .kind(bases.get(i).kind().filter(v -> has("basis[" + i + "].kind")))
                    .inForce(bases.get(i).inForce().filter(v -> has("basis[" + i + "].in-force")))
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<GoverningBody> bodies(List<GoverningBody> bodies) {
    return IntStream.range(0, bodies.size())
        .mapToObj(
            i ->
                GoverningBody.builder()
                    .level(bodies.get(i).level().filter(v -> has("governance[" + i + "].level")))
                    .decidesBy(
                        bodies
                            .get(i)
                            .decidesBy()
                            .filter(v -> has("governance[" + i + "].decides-by")))
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  /** Each keeps its name, by which a finding on it is known. */
  private ImmutableList<CommittedUnit> units(List<CommittedUnit> units) {
    return IntStream.range(0, units.size())
        .mapToObj(i -> unit("units[" + i + "].", units.get(i)))
        .collect(ImmutableList.toImmutableList());
  }

  private CommittedUnit unit(String path, CommittedUnit unit) {
    return CommittedUnit.builder()
        .name(unit.name())
        .noticeToMove(unit.noticeToMove().filter(v -> has(path + "notice-to-move")))
        .committedTo(unit.committedTo().filter(v -> has(path + "committed-to")))
        .leftAtHome(unit.leftAtHome().filter(v -> has(path + "left-at-home")))
        .build();
  }

  private ImmutableList<Milestone> milestones(List<Milestone> milestones) {
    return IntStream.range(0, milestones.size())
        .mapToObj(
            i ->
                Milestone.builder()
                    .planned(
                        milestones
                            .get(i)
                            .planned()
                            .filter(v -> has("milestones[" + i + "].planned")))
                    .build())
        .collect(ImmutableList.toImmutableList());
  }
}
