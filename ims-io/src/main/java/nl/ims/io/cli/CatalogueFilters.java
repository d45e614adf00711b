package nl.ims.io.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.CatalogueFilter;
import nl.ims.io.catalogue.Membership;
import nl.ims.io.catalogue.RowEvidence;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.term.Code;

/** Makes the filters of the catalogue that a command line asks for, in the order of its help. */
final class CatalogueFilters {

  /** Codes that people write for a country and that stand for none, or for another one. */
  private static final ImmutableMap<String, String> SLIPS =
      ImmutableMap.of("UK", "GB", "EL", "GR", "NAVO", "NATO");

  private static final Splitter SEVERAL =
      Splitter.onPattern("[,;+ ]").omitEmptyStrings().trimResults();

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern HALF = Pattern.compile("((?:19|20)[0-9]{2})-H([12])");
  private static final Pattern DAYS =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.\\.([0-9]{4}-[0-9]{2}-[0-9]{2})");

  private final Arguments arguments;
  private final Catalogue catalogue;
  private final ImmutableList.Builder<CatalogueFilter> filters = ImmutableList.builder();

  private CatalogueFilters(Arguments arguments, Catalogue catalogue) {
    this.arguments = arguments;
    this.catalogue = catalogue;
  }

  static ImmutableList<CatalogueFilter> of(Arguments arguments, Catalogue catalogue)
      throws UsageException {
    return new CatalogueFilters(arguments, catalogue).make();
  }

  private ImmutableList<CatalogueFilter> make() throws UsageException {
    for (String partner : ImmutableSet.copyOf(arguments.values(Option.PARTNER))) {
      filters.add(partner(partner));
    }
    coded(Option.DOMAIN, Domain.class, CatalogueFilter::domain);
    coded(Option.DEPTH, Depth.class, CatalogueFilter::depth);
    coded(Option.KIND, CooperationKind.class, CatalogueFilter::kind);
    coded(Option.STATUS, CooperationStatus.class, CatalogueFilter::status);
    Optional<String> year = arguments.value(Option.YEAR);
    if (year.isPresent()) {
      filters.add(year(year.get()));
    }
    Optional<String> during = arguments.value(Option.DURING);
    if (during.isPresent()) {
      filters.add(during(during.get()));
    }
    coded(Option.EVIDENCE, RowEvidence.class, CatalogueFilter::evidence);
    return filters.build();
  }

  private <E extends Enum<E> & Code> void coded(
      Option option, Class<E> type, Function<E, CatalogueFilter> maker) throws UsageException {
    Optional<E> choice = arguments.choice(option, type);
    choice.map(maker).ifPresent(filters::add);
  }

  private CatalogueFilter partner(String given) throws UsageException {
    Optional<Membership> organisation =
        Code.find(Membership.class, given)
            .or(() -> Optional.of(given).filter("NATO"::equals).map(x -> Membership.NATO))
            .or(() -> Optional.of(given).filter("EU"::equals).map(x -> Membership.EU));
    if (organisation.isPresent()) {
      return CatalogueFilter.membership(organisation.get());
    }
    if (given.equals("NL")) {
      throw new UsageException(
          Option.PARTNER.text()
              + ": NL is the state that the catalogue is about; name a partner of it");
    }
    ImmutableList<String> several = SEVERAL.splitToStream(given).collect(toImmutableList());
    if (several.size() > 1) {
      throw new UsageException(
          Option.PARTNER.text()
              + ": '"
              + given
              + "' is more than one; repeat the option: "
              + several.stream().map(one -> "--partner " + one).collect(joining(" ")));
    }
    if (Country.codes().contains(given)) {
      return CatalogueFilter.partner(Country.of(given));
    }
    throw new UsageException(
        Option.PARTNER.text()
            + ": '"
            + given
            + "' is not known"
            + near(given)
            + "It is a code of ISO 3166-1 alpha-2, as DE, or NATO or EU");
  }

  /** What it may stand for; a code of two letters that is wrong in one is near to nothing. */
  private String near(String given) {
    String slip = SLIPS.get(Ascii.toUpperCase(given));
    if (slip != null) {
      return ", did you mean '" + slip + "'? ";
    }
    ImmutableList<String> partners = partners();
    return given.length() > 2 || partners.contains(Ascii.toUpperCase(given))
        ? Missed.nearest(given, partners, ". ")
        : ". ";
  }

  /** Those of the catalogue come first: of several that are as near, they are likelier. */
  private ImmutableList<String> partners() {
    ImmutableSet.Builder<String> codes = ImmutableSet.builder();
    catalogue
        .entries()
        .forEach(entry -> entry.partners().listed().forEach(state -> codes.add(state.code())));
    for (Membership organisation : Membership.values()) {
      codes.add(organisation.name());
    }
    return codes.addAll(Country.codes()).build().asList();
  }

  private CatalogueFilter year(String given) throws UsageException {
    if (!YEAR.matcher(given).matches()) {
      throw new UsageException(
          Option.YEAR.text()
              + ": '"
              + given
              + "' is not a year (expected yyyy, 1900 through 2099)");
    }
    int year = Integer.parseInt(given);
    return CatalogueFilter.year(year);
  }

  private CatalogueFilter during(String given) throws UsageException {
    Matcher half = HALF.matcher(given);
    if (half.matches()) {
      int year = Integer.parseInt(half.group(1));
      return half.group(2).equals("1")
          ? CatalogueFilter.during(given, LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
          : CatalogueFilter.during(given, LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
    }
    Matcher days = DAYS.matcher(given);
    if (days.matches()) {
      try {
        LocalDate from = LocalDate.parse(days.group(1));
        LocalDate through = LocalDate.parse(days.group(2));
        if (!through.isBefore(from)) {
          return CatalogueFilter.during(given, from, through);
        }
      } catch (DateTimeException e) {
        // told below, with what is right
      }
    }
    throw new UsageException(
        Option.DURING.text()
            + ": '"
            + given
            + "' is not a term (expected a half-year, as 2014-H2, or two days that are both"
            + " included, as 2014-07-01..2014-12-31)");
  }
}
