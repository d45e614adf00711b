package nl.ims.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.report.Promise;
import nl.ims.model.report.YearlyReport;

/** Follows promises from report to report. */
final class PromiseTrails {
  private final ImmutableList<ImmutableList<Dossier>> places;
  private final List<Trail> told = new ArrayList<>();

  /** A promise that is followed, with the place in the series where it was left open. */
  private record Trail(int place, OpenPromise promise) {}

  private PromiseTrails(ImmutableList<ImmutableList<Dossier>> places) {
    this.places = places;
  }

  /** The promises that were left open and of which a later report could have spoken. */
  static ImmutableList<OpenPromise> of(ImmutableList<ImmutableList<Dossier>> places) {
    PromiseTrails trails = new PromiseTrails(places);
    ImmutableSortedSet.Builder<String> ids = ImmutableSortedSet.naturalOrder();
    for (Dossier report : Iterables.concat(places)) {
      promises(report).orElse(ImmutableList.of()).forEach(promise -> ids.add(promise.id()));
    }
    ids.build().forEach(trails::follow);
    trails.told.sort((one, other) -> Integer.compare(one.place(), other.place()));
    return trails.told.stream()
        .map(Trail::promise)
        .filter(OpenPromise::isFollowed)
        .collect(ImmutableList.toImmutableList());
  }

  private void follow(String id) {
    Optional<Trail> open = Optional.empty();
    for (int i = 0; i < places.size(); i++) {
      ImmutableList<Dossier> answering = filter(places.get(i), id, true);
      ImmutableList<Dossier> leaving = filter(places.get(i), id, false);
      if (!answering.isEmpty()) {
        open.ifPresent(trail -> told.add(answered(trail, answering.get(0))));
        open = Optional.empty();
      } else if (open.isPresent()) {
        open = Optional.of(further(open.get(), leaving, silent(places.get(i), id)));
      } else if (!leaving.isEmpty()) {
        open = Optional.of(begun(i, leaving, id));
      }
    }
    open.ifPresent(told::add);
  }

  private static Trail begun(int place, ImmutableList<Dossier> leaving, String id) {
    Dossier since = leaving.get(0);
    return new Trail(
        place,
        new OpenPromise(
            find(since, id).orElseThrow(),
            since,
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of()));
  }

  private static Trail answered(Trail trail, Dossier by) {
    OpenPromise open = trail.promise();
    return new Trail(
        trail.place(),
        new OpenPromise(
            open.promise(), open.since(), Optional.of(by), open.repeatedBy(), open.silent()));
  }

  private static Trail further(
      Trail trail, ImmutableList<Dossier> repeated, ImmutableList<Dossier> silent) {
    OpenPromise open = trail.promise();
    return new Trail(
        trail.place(),
        new OpenPromise(
            open.promise(),
            open.since(),
            open.answeredBy(),
            both(open.repeatedBy(), repeated),
            both(open.silent(), silent)));
  }

  private static ImmutableList<Dossier> both(
      ImmutableList<Dossier> some, ImmutableList<Dossier> more) {
    return ImmutableList.<Dossier>builder().addAll(some).addAll(more).build();
  }

  /** The reports that list a promise with an answer, or without one. */
  private static ImmutableList<Dossier> filter(
      ImmutableList<Dossier> reports, String id, boolean answered) {
    return reports.stream()
        .filter(report -> find(report, id).filter(p -> isAnswered(p) == answered).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Dossier> silent(ImmutableList<Dossier> reports, String id) {
    return reports.stream()
        .filter(report -> promises(report).isPresent() && find(report, id).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isAnswered(Promise promise) {
    return promise.answered().filter(answers -> !answers.isEmpty()).isPresent();
  }

  private static Optional<Promise> find(Dossier report, String id) {
    return promises(report)
        .flatMap(list -> list.stream().filter(promise -> promise.id().equals(id)).findFirst());
  }

  private static Optional<ImmutableList<Promise>> promises(Dossier report) {
    return report.report().flatMap(YearlyReport::promises);
  }
}
