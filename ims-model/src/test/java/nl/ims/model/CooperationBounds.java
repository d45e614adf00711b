package nl.ims.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumSet;
import java.util.Optional;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.cooperation.GoverningBody;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.StatusChange;

/** The bounds of a cooperation and of what is in it. */
final class CooperationBounds {
  static final ImmutableList<Bounds<?>> ALL =
      ImmutableList.of(
          cooperation(), basis(), milestone(), change(), body(), unit(), sovereignty());

  static final String NETHERLANDS =
      " 'NL' is the Netherlands itself; leave it out, for partners are the other states";

  private CooperationBounds() {}

  private static Bounds<Cooperation> cooperation() {
    return Bounds.of(Cooperation.class, c -> "cooperation")
        .natural(
            "partners",
            Cooperation::withPartners,
            ImmutableList.of(Country.of("BE"), Country.of("DE")))
        .refuses(
            "partners",
            c -> c.withPartners(ImmutableSortedSet.of(Country.of("BE"), Country.NETHERLANDS)),
            NETHERLANDS)
        .natural("domains", Cooperation::withDomains, EnumSet.allOf(Domain.class))
        .keeps("objectives", c -> c.withObjectives(Bounds.turned()))
        .keeps("criteria", c -> c.withCriteria(Bounds.turned()))
        .keeps("sovereignty", c -> c.withSovereignty(Bounds.turned()));
  }

  private static Bounds<Basis> basis() {
    return Bounds.of(Basis.class, b -> "basis")
        .date("date", (b, day) -> b.withDate(day))
        .date("in-force", (b, day) -> b.withInForce(day));
  }

  private static Bounds<Milestone> milestone() {
    return Bounds.of(Milestone.class, m -> "milestone")
        .date("planned", (m, day) -> m.withPlanned(day))
        .date("previously-planned", (m, day) -> m.withPreviouslyPlanned(day))
        .date("actual", (m, day) -> m.withActual(day));
  }

  private static Bounds<StatusChange> change() {
    return Bounds.of(StatusChange.class, c -> "status " + c.status().code())
        .date("date", (c, day) -> new StatusChange(c.status(), day, c.paper()));
  }

  private static Bounds<GoverningBody> body() {
    return Bounds.of(GoverningBody.class, b -> "body")
        .number("meetings-per-year", (b, n) -> b.withMeetingsPerYear(n), 0);
  }

  private static Bounds<CommittedUnit> unit() {
    return Bounds.of(CommittedUnit.class, u -> "committed unit")
        .number("personnel", (u, n) -> u.withPersonnel(n), 0)
        .number("notice-to-move", (u, n) -> u.withNoticeToMove(n), 0)
        .number("left-at-home", (u, n) -> u.withLeftAtHome(n), 0)
        .term(
            (u, from) -> u.withThroughInclusive(Optional.empty()).withFromInclusive(from),
            (u, through) -> u.withFromInclusive(Optional.empty()).withThroughInclusive(through),
            (u, from, through) ->
                u.withThroughInclusive(Optional.empty())
                    .withFromInclusive(from)
                    .withThroughInclusive(through))
        .slug("committed-to", (u, id) -> u.withCommittedTo(ImmutableList.of("nato", id)))
        .refuses(
            "committed-to",
            u -> u.withCommittedTo(ImmutableList.of("nato", "eu", "nato")),
            " 'nato' stands there twice; name it once");
  }

  private static Bounds<SovereigntyAnswer> sovereignty() {
    return Bounds.of(SovereigntyAnswer.class, a -> "sovereignty " + a.criterion().code())
        .keeps("answer", a -> a.withAnswer(a.criterion().answerCodes().iterator().next()))
        .refuses(
            "answer",
            a -> a.withAnswer("none-of-these"),
            a ->
                "sovereignty "
                    + a.criterion().code()
                    + ": answer 'none-of-these' is none of its answers; use one of "
                    + String.join(", ", a.criterion().answerCodes()));
  }
}
