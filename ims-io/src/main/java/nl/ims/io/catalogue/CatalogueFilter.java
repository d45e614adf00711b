package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * A question that divides the rows of the catalogue: what passes, what does not, and what is not
 * known.
 *
 * <p>A value that a row does not have is unknown, never no.
 */
public final class CatalogueFilter {

  private final String key;
  private final String value;
  private final Text label;
  private final ImmutableList<Days> days;
  private final BiFunction<CatalogueEntry, ImmutableList<Days>, Answer> question;

  private CatalogueFilter(
      String key,
      String value,
      Text label,
      ImmutableList<Days> days,
      BiFunction<CatalogueEntry, ImmutableList<Days>, Answer> question) {
    this.key = key;
    this.value = value;
    this.label = label;
    this.days = days;
    this.question = question;
  }

  /** A filter on a code of a row, which in English is its own word. */
  private static CatalogueFilter coded(
      String nl, String key, Labelled code, Function<CatalogueEntry, Answer> question) {
    return new CatalogueFilter(
        key,
        code.code(),
        Text.of(nl + " " + code.label().in(Language.NL), key + " " + code.code()),
        ImmutableList.of(),
        (entry, days) -> question.apply(entry));
  }

  private static CatalogueFilter partner(
      String value, BiFunction<CatalogueEntry, ImmutableList<Days>, Answer> question) {
    return new CatalogueFilter(
        "partner",
        value,
        Text.of("partner " + value, "partner " + value),
        ImmutableList.of(),
        question);
  }

  /**
   * Asks for a state as partner.
   *
   * <p>A row passes only if it lists the state. One with more partners than it lists is unknown;
   * one that names members of an organisation, among which the state may be, is told apart. Beside
   * a filter on days, the state must have taken part by then: since when it does is known of a
   * bilateral row, and of those states of which another row supports it.
   *
   * @param state the partner
   * @return the filter
   */
  public static CatalogueFilter partner(Country state) {
    Objects.requireNonNull(state, "state");
    return partner(state.code(), new TakingPart(state)::of);
  }

  /**
   * Asks for members of an organisation as partners.
   *
   * @param organisation the organisation
   * @return the filter
   */
  public static CatalogueFilter membership(Membership organisation) {
    Objects.requireNonNull(organisation, "organisation");
    return partner(
        organisation.name(),
        (entry, days) -> Answer.of(entry.partners().membersOf().contains(organisation)));
  }

  /**
   * Asks for a domain.
   *
   * @param domain the domain
   * @return the filter
   */
  public static CatalogueFilter domain(Domain domain) {
    Objects.requireNonNull(domain, "domain");
    return coded("domein", "domain", domain, entry -> Answer.of(entry.domain() == domain));
  }

  /**
   * Asks for a depth.
   *
   * @param depth the depth
   * @return the filter
   */
  public static CatalogueFilter depth(Depth depth) {
    Objects.requireNonNull(depth, "depth");
    return coded("diepte", "depth", depth, entry -> Answer.of(entry.depth() == depth));
  }

  /**
   * Asks for a kind.
   *
   * @param kind the kind
   * @return the filter
   */
  public static CatalogueFilter kind(CooperationKind kind) {
    Objects.requireNonNull(kind, "kind");
    return coded("soort", "kind", kind, entry -> Answer.of(entry.kind() == kind));
  }

  /**
   * Asks for a status.
   *
   * @param status the status
   * @return the filter; a row without one is unknown
   */
  public static CatalogueFilter status(CooperationStatus status) {
    Objects.requireNonNull(status, "status");
    return coded(
        "stand",
        "status",
        status,
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
    Objects.requireNonNull(evidence, "evidence");
    return coded("bewijs", "evidence", evidence, entry -> Answer.of(entry.evidence() == evidence));
  }

  /**
   * Asks what ran in a year, as far as known.
   *
   * @param year the year
   * @return the filter
   */
  public static CatalogueFilter year(int year) {
    Days days = new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return running("jaar", "year", String.valueOf(year), days);
  }

  /**
   * Asks what ran on at least one of some days, as far as known.
   *
   * @param value what was asked for, e.g. {@code 2014-H2}
   * @param fromInclusive the first day
   * @param throughInclusive the last day
   * @return the filter
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static CatalogueFilter during(
      String value, LocalDate fromInclusive, LocalDate throughInclusive) {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(fromInclusive, "fromInclusive");
    Objects.requireNonNull(throughInclusive, "throughInclusive");
    return running("gedurende", "during", value, new Days(fromInclusive, throughInclusive));
  }

  private static CatalogueFilter running(String nl, String key, String value, Days days) {
    Running running = new Running(days);
    return new CatalogueFilter(
        key,
        value,
        Text.of(nl + " " + value, key + " " + value),
        ImmutableList.of(days),
        (entry, asked) -> running.of(entry));
  }

  /** Asks a row all of some filters, each with the days that any of them asks for. */
  static Answer all(ImmutableList<CatalogueFilter> filters, CatalogueEntry entry) {
    ImmutableList<Days> asked =
        filters.stream()
            .flatMap(filter -> filter.days.stream())
            .collect(ImmutableList.toImmutableList());
    return filters.stream()
        .map(filter -> filter.question.apply(entry, asked))
        .reduce(Answer.YES, Answer::and);
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
   * Returns what it asks for, in words.
   *
   * @return the key and the value; in English the value is the code
   */
  public Text label() {
    return label;
  }

  /**
   * Asks a row, with no other filter beside it.
   *
   * @param entry the row
   * @return whether it passes, and what is not known if that is not known
   */
  public Answer of(CatalogueEntry entry) {
    Objects.requireNonNull(entry, "entry");
    return question.apply(entry, days);
  }

  /**
   * Asks a row for the days of another filter, without what that filter asks itself.
   *
   * @param entry the row
   * @param during a filter on days, such as {@link #year(int)}; of one without days nothing counts
   * @return whether it passes this filter on at least one of those days, and what is not known if
   *     that is not known
   */
  public Answer of(CatalogueEntry entry, CatalogueFilter during) {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(during, "during");
    return question.apply(entry, during.days);
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
