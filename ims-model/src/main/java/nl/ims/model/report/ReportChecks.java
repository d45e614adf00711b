package nl.ims.model.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Country;
import nl.ims.model.internal.Checks;

/** What a report asks of its parts. */
final class ReportChecks {

  private ReportChecks() {}

  static void check(YearlyReport report) {
    Checks.range("report", "year", report.year(), 1, 9999);
    Checks.date("report", "date", report.date());
    Checks.natural("report", "partners", report.partners());
    Checks.natural("report", "partners-announced", report.partnersAnnounced());
    Checks.besides("report", "partners", report.partners(), Country.NETHERLANDS);
    Checks.besides("report", "partners-announced", report.partnersAnnounced(), Country.NETHERLANDS);
    Checks.natural("report", "inferred", report.inferred());
    once("promises", report.promises(), Promise::id);
    once("annex-2", report.annex2(), ProjectState::id);
    once("topics", report.topics(), Topic::id);
  }

  static void by(String self, ImmutableSortedSet<Actor> by) {
    Checks.natural(self, "by", Optional.of(by));
    if (by.isEmpty()) {
      throw Checks.refused(
          self, "by", by, "names nobody", "name the government or at least one minister");
    }
    for (Actor actor : by) {
      if (actor.isChamber()) {
        throw Checks.refused(
            self,
            "by",
            actor.code(),
            "is a chamber, and a promise is made to it",
            "name the government or ministers");
      }
    }
  }

  private static <T> void once(
      String attribute, Optional<ImmutableList<T>> list, Function<T, String> id) {
    Set<String> seen = new LinkedHashSet<>();
    for (T element : list.orElse(ImmutableList.of())) {
      if (!seen.add(id.apply(element))) {
        throw Checks.refused(
            "report",
            attribute,
            id.apply(element),
            "is the id of two elements",
            "give each an id of its own");
      }
    }
  }
}
