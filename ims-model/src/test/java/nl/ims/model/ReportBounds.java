package nl.ims.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumSet;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Country;
import nl.ims.model.report.AnnexEntry;
import nl.ims.model.report.Development;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.PromiseAnswer;
import nl.ims.model.report.ReportKey;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;

/** The bounds of a yearly report and of what is in it. */
final class ReportBounds {
  static final ImmutableList<Bounds<?>> ALL =
      ImmutableList.of(report(), promise(), answer(), entry(), project(), topic(), development());

  private static final ImmutableSortedSet<Country> ITSELF =
      ImmutableSortedSet.of(Country.of("BE"), Country.NETHERLANDS);

  private ReportBounds() {}

  private static Bounds<YearlyReport> report() {
    return Bounds.of(YearlyReport.class, r -> "report")
        .number("year", (r, n) -> r.withYear(n), 1, 9999)
        .date("date", (r, day) -> r.withDate(day))
        .natural(
            "partners",
            YearlyReport::withPartners,
            ImmutableList.of(Country.of("BE"), Country.of("DE")))
        .refuses("partners", r -> r.withPartners(ITSELF), CooperationBounds.NETHERLANDS)
        .natural(
            "partners-announced",
            YearlyReport::withPartnersAnnounced,
            ImmutableList.of(Country.of("BE"), Country.of("DE")))
        .refuses(
            "partners-announced",
            r -> r.withPartnersAnnounced(ITSELF),
            CooperationBounds.NETHERLANDS)
        .keeps("chapters", r -> r.withChapters(Bounds.turned()))
        .natural("inferred", YearlyReport::withInferred, EnumSet.allOf(ReportKey.class));
  }

  private static Bounds<Promise> promise() {
    return Bounds.of(Promise.class, p -> "promise " + p.id())
        .slug("id", Promise::withId, (p, id) -> "promise")
        .natural("by", Promise::withBy, EnumSet.of(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE))
        .refuses(
            "by",
            p -> p.withBy(ImmutableSortedSet.of()),
            " '[]' names nobody; name the government or at least one minister")
        .refuses(
            "by",
            p -> p.withBy(ImmutableSortedSet.of(Actor.DEFENCE, Actor.SENATE)),
            " 'senate' is a chamber, and a promise is made to it; name the government or ministers")
        .date("date", (p, day) -> p.withDate(day))
        .slug("topic", (p, id) -> p.withTopic(id));
  }

  private static Bounds<PromiseAnswer> answer() {
    return Bounds.of(PromiseAnswer.class, a -> "answer to a promise")
        .date("date", (a, day) -> new PromiseAnswer(a.paper(), a.where(), Optional.of(day)));
  }

  private static Bounds<AnnexEntry> entry() {
    return Bounds.of(AnnexEntry.class, e -> "annex-1")
        .slug("framework", (e, id) -> e.withFramework(id));
  }

  private static Bounds<ProjectState> project() {
    return Bounds.of(ProjectState.class, p -> "project " + p.id())
        .slug("id", ProjectState::withId, (p, id) -> "project")
        .slug("cooperation", (p, id) -> p.withCooperation(id));
  }

  private static Bounds<Topic> topic() {
    return Bounds.of(Topic.class, t -> "topic").slug("id", Topic::withId);
  }

  private static Bounds<Development> development() {
    return Bounds.of(Development.class, d -> "development")
        .date("date", (d, day) -> d.withDate(day));
  }
}
