package nl.ims.model.contribution;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.internal.Checks;

/**
 * What the contribution costs beyond the ordinary budget (<i>additionele uitgaven</i>), and who
 * pays.
 *
 * <p>Amounts that are equal as numbers are equal here: the amount is kept without trailing zeros
 * behind the point and never with a negative scale, so that {@link BigDecimal#toPlainString()}
 * writes it as it was meant.
 *
 * @param amount the estimate, not negative, at most 30 digits before and behind the point together,
 *     in units of the currency; absent means not stated
 * @param currency the currency in ISO 4217, three capital letters; absent means not stated
 * @param funding the budget lines that pay; absent means not stated
 */
public record Cost(
    Optional<BigDecimal> amount,
    Optional<String> currency,
    Optional<ImmutableSortedSet<Funding>> funding) {

  private static final int MAX_DIGITS = 30;

  /**
   * Checks the parts.
   *
   * @param amount the estimate
   * @param currency the currency in ISO 4217
   * @param funding the budget lines that pay
   * @throws IllegalArgumentException if the amount is negative or longer than 30 digits, or the
   *     currency is not known
   */
  public Cost {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(funding, "funding");
    amount = amount.map(Cost::canonical);
    currency.ifPresent(Cost::check);
    Checks.natural("cost", "funding", funding);
  }

  /**
   * Lists the currencies known.
   *
   * @return the codes of ISO 4217 in use and those that the euro replaced since 1999, in order
   */
  public static ImmutableSortedSet<String> currencies() {
    return Currencies.CODES;
  }

  private static BigDecimal canonical(BigDecimal amount) {
    if (amount.signum() < 0) {
      throw Checks.refused(
          "cost", "amount", amount, "is negative", "give the cost as zero or more");
    }
    BigDecimal stripped = amount.stripTrailingZeros();
    int before = Math.max(stripped.precision() - stripped.scale(), 1);
    int behind = Math.max(stripped.scale(), 0);
    if (before + behind > MAX_DIGITS) {
      throw Checks.refused(
          "cost", "amount", amount, "has more than 30 digits", "give it in whole units");
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static void check(String currency) {
    if (!Currencies.CODES.contains(currency)) {
      throw Checks.refused(
          "cost",
          "currency",
          currency,
          "is not a code of ISO 4217",
          "write three capital letters, e.g. EUR");
    }
  }
}
