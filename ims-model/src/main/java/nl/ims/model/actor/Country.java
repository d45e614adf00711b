package nl.ims.model.actor;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;

/**
 * A country, by its code in ISO 3166-1 alpha-2.
 *
 * <p>{@code XK} stands for Kosovo, which has no official code. The list is the library's own, so
 * that the answer does not depend on the runtime. Countries are ordered by code.
 *
 * @param code two capital letters, one of {@link #codes()}
 */
public record Country(String code) implements Comparable<Country> {

  private static final ImmutableSortedSet<String> CODES =
      ImmutableSortedSet.copyOf(
          Splitter.on(' ')
              .split(
                  """
                  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM \
                  BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX \
                  CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG \
                  GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR \
                  IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV \
                  LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE \
                  NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO \
                  RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF \
                  TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF \
                  WS XK YE YT ZA ZM ZW"""));

  private static final ImmutableMap<String, String> SLIPS =
      ImmutableMap.of("UK", "GB", "EL", "GR", "KS", "XK");

  /** The Netherlands. */
  public static final Country NETHERLANDS = new Country("NL");

  /**
   * Checks the code.
   *
   * @param code two capital letters
   * @throws IllegalArgumentException if it is not in {@link #codes()}
   */
  public Country {
    Objects.requireNonNull(code, "code");
    if (!CODES.contains(code)) {
      String capitals = Ascii.toUpperCase(code);
      String probable = SLIPS.getOrDefault(capitals, capitals);
      throw new IllegalArgumentException(
          "country: code '%s' is not in ISO 3166-1 alpha-2, nor XK; %s"
              .formatted(
                  code,
                  CODES.contains(probable)
                      ? "write " + probable
                      : "write two capital letters, e.g. NL"));
    }
  }

  /**
   * Makes a country.
   *
   * @param code two capital letters, e.g. {@code NL}
   * @return the country
   * @throws IllegalArgumentException if the code is not in {@link #codes()}
   */
  public static Country of(String code) {
    return new Country(code);
  }

  /**
   * Lists the codes known.
   *
   * @return all of them, in order
   */
  public static ImmutableSortedSet<String> codes() {
    return CODES;
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
