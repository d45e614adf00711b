package nl.ims.model.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostTest {

  private static Cost amount(String amount) {
    return new Cost(Optional.of(new BigDecimal(amount)), Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00, 0",
    "0E+40, 0",
    "1.50, 1.5",
    "1E+3, 1000",
    "4250000.00, 4250000",
    "0.000000000000000000000000000001, refused",
    "0.00000000000000000000000000001, 0.00000000000000000000000000001",
    "1E+29, 100000000000000000000000000000",
    "1E+30, refused",
    "123456789012345678901234567890, 123456789012345678901234567890",
    "123456789012345678901234567890.1, refused",
    "1E+1000000000, refused",
    "1E-1000000000, refused"
  })
  void an_amount_is_kept_in_plain_digits_thirty_at_most(String amount, String kept) {
    if (kept.equals("refused")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> amount(amount))
          .withMessage(
              "cost: amount '%s' has more than 30 digits; give it in whole units"
                  .formatted(new BigDecimal(amount)));
    } else {
      assertThat(amount(amount).amount().orElseThrow().toPlainString()).isEqualTo(kept);
    }
  }

  @Test
  void an_amount_is_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount("-0.01"))
        .withMessage("cost: amount '-0.01' is negative; give the cost as zero or more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "NLG", "USD", "DEM"})
  void currencies_of_today_and_those_before_the_euro_are_known(String currency) {
    assertThat(new Cost(Optional.empty(), Optional.of(currency), Optional.empty()).currency())
        .contains(currency);
  }

  @ParameterizedTest
  @ValueSource(strings = {"eur", "euro", "€", "XXX", ""})
  void another_currency_is_refused(String currency) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cost(Optional.empty(), Optional.of(currency), Optional.empty()))
        .withMessage(
            "cost: currency '%s' is not a code of ISO 4217; write three capital letters, e.g. EUR"
                .formatted(currency));
  }

  @Test
  void the_list_of_currencies_is_made_of_codes() {
    assertThat(Cost.currencies())
        .allMatch(code -> code.matches("[A-Z]{3}"))
        .hasSizeGreaterThan(150);
  }
}
