package nl.ims.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.report.Promise;
import nl.ims.model.report.YearlyReport;

/** Follows promises from report to report. */
final class PromiseTrails {
  private final ImmutableList<ImmutableList<Listed>> places;
  private final List<Told> told = new ArrayList<>();

  /** A report with its promises by their ids; none at all if it does not state them. */
  private record Listed(Dossier report, Optional<ImmutableListMultimap<String, Promise>> promises) {
    static Listed of(Dossier report) {
      return new Listed(
          report,
          report
              .report()
              .flatMap(YearlyReport::promises)
              .map(list -> Multimaps.index(list, Promise::id)));
    }

    Optional<Promise> find(String id) {
      return promises.flatMap(byId -> byId.get(id).stream().findFirst());
    }
  }

  /** What became of a promise, with the place in the series where it was left open. */
  private record Told(int place, OpenPromise promise) {}

  /** A promise that is followed. */
  private static final class Trail {
    private final int place;
    private final Promise promise;
    private final Dossier since;
    private final ImmutableList.Builder<Dossier> repeatedBy = ImmutableList.builder();
    private final ImmutableList.Builder<Dossier> silent = ImmutableList.builder();

    Trail(int place, Listed since, String id) {
      this.place = place;
      this.promise = since.find(id).orElseThrow();
      this.since = since.report();
    }

    Told told(Optional<Dossier> answeredBy) {
      return new Told(
          place, new OpenPromise(promise, since, answeredBy, repeatedBy.build(), silent.build()));
    }
  }

  private PromiseTrails(ImmutableList<ImmutableList<Listed>> places) {
    this.places = places;
  }

  /** The promises that were left open and of which a later report could have spoken. */
  static ImmutableList<OpenPromise> of(ImmutableList<ImmutableList<Dossier>> places) {
    PromiseTrails trails =
        new PromiseTrails(
            places.stream()
                .map(place -> ImmutableList.copyOf(Lists.transform(place, Listed::of)))
                .collect(ImmutableList.toImmutableList()));
    ImmutableSortedSet.Builder<String> ids = ImmutableSortedSet.naturalOrder();
    for (Listed listed : Iterables.concat(trails.places)) {
      listed.promises().ifPresent(byId -> ids.addAll(byId.keySet()));
    }
    ids.build().forEach(trails::follow);
    trails.told.sort((one, other) -> Integer.compare(one.place(), other.place()));
    return trails.told.stream()
        .map(Told::promise)
        .filter(OpenPromise::isFollowed)
        .collect(ImmutableList.toImmutableList());
  }

  private void follow(String id) {
    Optional<Trail> open = Optional.empty();
    for (int i = 0; i < places.size(); i++) {
      ImmutableList<Listed> answering = filter(places.get(i), id, true);
      ImmutableList<Listed> leaving = filter(places.get(i), id, false);
      if (!answering.isEmpty()) {
        Optional<Dossier> by = Optional.of(answering.get(0).report());
        open.ifPresent(trail -> told.add(trail.told(by)));
        open = Optional.empty();
      } else if (open.isPresent()) {
        Trail trail = open.get();
        leaving.forEach(listed -> trail.repeatedBy.add(listed.report()));
        trail.silent.addAll(silent(places.get(i), id));
      } else if (!leaving.isEmpty()) {
        open = Optional.of(new Trail(i, leaving.get(0), id));
      }
    }
    open.ifPresent(trail -> told.add(trail.told(Optional.empty())));
  }

  /** The reports that list a promise with an answer, or without one. */
  private static ImmutableList<Listed> filter(
      ImmutableList<Listed> reports, String id, boolean answered) {
    return reports.stream()
        .filter(listed -> listed.find(id).filter(p -> isAnswered(p) == answered).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Dossier> silent(ImmutableList<Listed> reports, String id) {
    return reports.stream()
        .filter(listed -> listed.promises().isPresent() && listed.find(id).isEmpty())
        .map(Listed::report)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isAnswered(Promise promise) {
    return promise.answered().filter(answers -> !answers.isEmpty()).isPresent();
  }
}
