package nl.ims.io.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

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
import nl.ims.model.term.Text;

/**
 * Makes the filters of the catalogue that a command line asks for, in the order of its help.
 *
 * @param arguments the command line
 * @param catalogue the catalogue, whose partners are likelier than others
 */
record CatalogueFilters(Arguments arguments, Catalogue catalogue) {

  /** Codes that people write for a country and that stand for none, or for another one. */
  private static final ImmutableMap<String, String> SLIPS =
      ImmutableMap.of("UK", "GB", "EL", "GR", "NAVO", "NATO");

  private static final Splitter SEVERAL =
      Splitter.onPattern("[,;+ ]").omitEmptyStrings().trimResults();

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern HALF = Pattern.compile("((?:19|20)[0-9]{2})-H([12])");
  private static final Pattern DAYS =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.\\.([0-9]{4}-[0-9]{2}-[0-9]{2})");

  static ImmutableList<CatalogueFilter> of(Arguments arguments, Catalogue catalogue)
      throws UsageException {
    return new CatalogueFilters(arguments, catalogue).make();
  }

  private ImmutableList<CatalogueFilter> make() throws UsageException {
    ImmutableList.Builder<CatalogueFilter> filters = ImmutableList.builder();
    for (String partner : ImmutableSet.copyOf(arguments.values(Option.PARTNER))) {
      filters.add(partner(partner));
    }
    coded(Option.DOMAIN, Domain.class, CatalogueFilter::domain).ifPresent(filters::add);
    coded(Option.DEPTH, Depth.class, CatalogueFilter::depth).ifPresent(filters::add);
    coded(Option.KIND, CooperationKind.class, CatalogueFilter::kind).ifPresent(filters::add);
    coded(Option.STATUS, CooperationStatus.class, CatalogueFilter::status).ifPresent(filters::add);
    for (String year : arguments.values(Option.YEAR)) {
      filters.add(year(year));
    }
    for (String term : arguments.values(Option.DURING)) {
      filters.add(during(term));
    }
    coded(Option.EVIDENCE, RowEvidence.class, CatalogueFilter::evidence).ifPresent(filters::add);
    return filters.build();
  }

  private <E extends Enum<E> & Code> Optional<CatalogueFilter> coded(
      Option option, Class<E> type, Function<E, CatalogueFilter> filter) throws UsageException {
    return arguments.choice(option, type).map(filter);
  }

  private CatalogueFilter partner(String given) throws UsageException {
    for (Membership organisation : Membership.values()) {
      if (given.equals(organisation.code()) || given.equals(organisation.name())) {
        return CatalogueFilter.membership(organisation);
      }
    }
    if (given.equals("NL")) {
      throw Option.PARTNER.refusal(
          Text.of(
              "de catalogus gaat over NL; noem een partner",
              "NL is the state that the catalogue is about; name a partner of it"));
    }
    ImmutableList<String> several = SEVERAL.splitToStream(given).collect(toImmutableList());
    if (several.size() > 1) {
      throw Option.PARTNER.refusal(
          Text.of(
              "'%s' is er meer dan een; herhaal de optie: --partner %s",
              "'%s' is more than one; repeat the option: --partner %s"),
          given,
          String.join(" --partner ", several));
    }
    if (Country.codes().contains(given)) {
      return CatalogueFilter.partner(Country.of(given));
    }
    throw Option.PARTNER.refusal(
        Text.of(
            "'%s' is niet bekend%sHet is een code van ISO 3166-1 alpha-2, zoals DE, of NATO of EU",
            "'%s' is not known%sIt is a code of ISO 3166-1 alpha-2, as DE, or NATO or EU"),
        given,
        near(given));
  }

  /** What it may stand for; a code of two letters that is wrong in one is near to nothing. */
  private Message near(String given) {
    String slip = SLIPS.get(Ascii.toUpperCase(given));
    if (slip != null) {
      return Missed.meant(slip);
    }
    ImmutableList<String> partners = partners();
    return given.length() > 2 || partners.contains(Ascii.toUpperCase(given))
        ? Missed.nearest(given, partners)
        : Message.of(Text.of(". "));
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
      throw Option.YEAR.refusal(
          Text.of(
              "'%s' is geen jaar (verwacht: jjjj, 1900 tot en met 2099)",
              "'%s' is not a year (expected yyyy, 1900 through 2099)"),
          given);
    }
    return CatalogueFilter.year(Integer.parseInt(given));
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
    throw Option.DURING.refusal(
        Text.of(
            "'%s' is geen periode (verwacht: een half jaar, zoals 2014-H2, of twee dagen die beide"
                + " meetellen, zoals 2014-07-01..2014-12-31)",
            "'%s' is not a term (expected a half-year, as 2014-H2, or two days that are both"
                + " included, as 2014-07-01..2014-12-31)"),
        given);
  }
}
