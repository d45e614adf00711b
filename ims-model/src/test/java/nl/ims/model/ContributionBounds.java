package nl.ims.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.ims.model.actor.Country;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Funding;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Request;

/** The bounds of a contribution and of what is in it. */
final class ContributionBounds {
  static final ImmutableList<Bounds<?>> ALL =
      ImmutableList.of(contribution(), cost(), period(), mandate(), request(), unit());

  private ContributionBounds() {}

  private static Bounds<Contribution> contribution() {
    return Bounds.of(Contribution.class, c -> "contribution")
        .number("personnel", (c, n) -> c.withPersonnel(n), 0)
        .slug("frameworks", (c, id) -> c.withFrameworks(ImmutableList.of("nato", id)))
        .natural("purposes", Contribution::withPurposes, EnumSet.allOf(Purpose.class))
        .natural("forms", Contribution::withForms, EnumSet.allOf(Form.class))
        .natural(
            "partners",
            Contribution::withPartners,
            ImmutableList.of(Country.of("BE"), Country.of("DE")))
        .natural("inferred", Contribution::withInferred, EnumSet.allOf(ContributionKey.class));
  }

  private static Bounds<Cost> cost() {
    return Bounds.of(Cost.class, c -> "cost")
        .keeps("amount", amount("0"))
        .keeps("amount", amount("9".repeat(30)))
        .keeps("amount", amount("0." + "0".repeat(28) + "1"))
        .refuses("amount", amount("-1"), " '-1' is negative; give the cost as zero or more")
        .refuses("amount", amount("9".repeat(31)), digits("9".repeat(31)))
        .refuses("amount", amount("1E-30"), digits("1E-30"))
        .keeps("currency", currency("EUR"))
        .refuses("currency", currency("eur"), noCode("eur"))
        .refuses("currency", currency("EU"), noCode("EU"))
        .natural(
            "funding",
            (BiFunction<Cost, ImmutableSortedSet<Funding>, Cost>)
                (c, funding) -> new Cost(c.amount(), c.currency(), Optional.of(funding)),
            EnumSet.allOf(Funding.class));
  }

  private static UnaryOperator<Cost> amount(String amount) {
    return c -> new Cost(Optional.of(new BigDecimal(amount)), c.currency(), c.funding());
  }

  private static UnaryOperator<Cost> currency(String currency) {
    return c -> new Cost(c.amount(), Optional.of(currency), c.funding());
  }

  private static String digits(String amount) {
    return " '" + amount + "' has more than 30 digits; give it in whole units";
  }

  private static String noCode(String currency) {
    return " '" + currency + "' is not a code of ISO 4217; write three capital letters, e.g. EUR";
  }

  private static Bounds<Period> period() {
    Optional<LocalDate> open = Optional.empty();
    return Bounds.of(Period.class, p -> "period")
        .term(
            (p, from) -> new Period(Optional.of(from), open),
            (p, through) -> new Period(open, Optional.of(through)),
            (p, from, through) -> Period.of(from, through));
  }

  private static Bounds<Mandate> mandate() {
    return Bounds.of(Mandate.class, m -> "mandate")
        .term(
            (m, from) -> m.withThroughInclusive(Optional.empty()).withFromInclusive(from),
            (m, through) -> m.withFromInclusive(Optional.empty()).withThroughInclusive(through),
            (m, from, through) ->
                m.withThroughInclusive(Optional.empty())
                    .withFromInclusive(from)
                    .withThroughInclusive(through));
  }

  private static Bounds<Request> request() {
    return Bounds.of(Request.class, r -> "request")
        .date("date", (r, day) -> new Request(r.by(), Optional.of(day)));
  }

  private static Bounds<MilitaryUnit> unit() {
    return Bounds.of(MilitaryUnit.class, u -> "unit")
        .number("personnel", (u, n) -> u.withPersonnel(n), 0)
        .slug("committed-to", (u, id) -> u.withCommittedTo(ImmutableList.of("nato", id)));
  }
}
