package nl.ims.io.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;

/**
 * A question that divides the rows of the catalogue: what passes, what does not, and what is not
 * known.
 *
 * <p>A value that a row does not have is unknown, never no.
 */
public final class CatalogueFilter {

  private final String key;
  private final String value;
  private final Function<CatalogueEntry, Answer> question;

  private CatalogueFilter(String key, String value, Function<CatalogueEntry, Answer> question) {
    this.key = key;
    this.value = value;
    this.question = question;
  }

  /**
   * Asks for a state as partner.
   *
   * <p>A row passes only if it lists the state. One with more partners than it lists is unknown;
   * one that names a whole membership instead, to which the state may belong, is told apart.
   *
   * @param state the partner
   * @return the filter
   */
  public static CatalogueFilter partner(Country state) {
    return new CatalogueFilter(
        "partner",
        state.code(),
        entry -> {
          Partners partners = entry.partners();
          if (partners.listed().contains(state)) {
            return Answer.YES;
          }
          if (partners.more()) {
            return Answer.unknown("niet alle partners zijn gezien", "not all partners were seen");
          }
          return partners.wholeOf().isEmpty() ? Answer.NO : Answer.MEMBERSHIP;
        });
  }

  /**
   * Asks for a whole membership as partner.
   *
   * @param organisation the organisation
   * @return the filter
   */
  public static CatalogueFilter membership(Membership organisation) {
    return new CatalogueFilter(
        "partner",
        organisation.name(),
        entry -> Answer.of(entry.partners().wholeOf().contains(organisation)));
  }

  /**
   * Asks for a domain.
   *
   * @param domain the domain
   * @return the filter
   */
  public static CatalogueFilter domain(Domain domain) {
    return new CatalogueFilter(
        "domain", domain.code(), entry -> Answer.of(entry.domain() == domain));
  }

  /**
   * Asks for a depth.
   *
   * @param depth the depth
   * @return the filter
   */
  public static CatalogueFilter depth(Depth depth) {
    return new CatalogueFilter("depth", depth.code(), entry -> Answer.of(entry.depth() == depth));
  }

  /**
   * Asks for a kind.
   *
   * @param kind the kind
   * @return the filter
   */
  public static CatalogueFilter kind(CooperationKind kind) {
    return new CatalogueFilter("kind", kind.code(), entry -> Answer.of(entry.kind() == kind));
  }

  /**
   * Asks for a status.
   *
   * @param status the status
   * @return the filter; a row without one is unknown
   */
  public static CatalogueFilter status(CooperationStatus status) {
    return new CatalogueFilter(
        "status",
        status.code(),
        entry ->
            entry
                .status()
                .map(known -> Answer.of(known == status))
                .orElseGet(
                    () ->
                        Answer.unknown(
                            "de stand volgt niet uit de rij",
                            "the row does not settle the status")));
  }

  /**
   * Asks how surely a row is known.
   *
   * @param evidence the evidence
   * @return the filter
   */
  public static CatalogueFilter evidence(RowEvidence evidence) {
    return new CatalogueFilter(
        "evidence", evidence.code(), entry -> Answer.of(entry.evidence() == evidence));
  }

  /**
   * Asks what ran on at least one of some days, as far as known.
   *
   * @param catalogue the catalogue, for the year through which it knows what still runs
   * @param key what the filter is called where it is told, e.g. {@code year}
   * @param value what was asked for, e.g. {@code 2014}
   * @param fromInclusive the first day
   * @param throughInclusive the last day
   * @return the filter
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static CatalogueFilter running(
      Catalogue catalogue,
      String key,
      String value,
      LocalDate fromInclusive,
      LocalDate throughInclusive) {
    return new CatalogueFilter(
        key, value, new Running(catalogue.knowsThrough(), fromInclusive, throughInclusive)::of);
  }

  /**
   * Returns what it asks for.
   *
   * @return the key of a row, e.g. {@code depth}, or {@code year} or {@code during}
   */
  public String key() {
    return key;
  }

  /**
   * Returns the value that it asks for.
   *
   * @return the code, or the days as they were given
   */
  public String value() {
    return value;
  }

  /**
   * Asks a row.
   *
   * @param entry the row
   * @return whether it passes, and what is not known if that is not known
   */
  public Answer of(CatalogueEntry entry) {
    return question.apply(entry);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CatalogueFilter that
        && key.equals(that.key)
        && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, value);
  }

  /** The key and the value, as in {@code depth integration}. */
  @Override
  public String toString() {
    return key + " " + value;
  }
}
