package nl.ims.io.yearly;

import java.math.BigDecimal;
import java.util.Optional;
import nl.ims.model.term.Language;

/** Writes an amount of money as it stands in a sentence: {@code € 12,5 miljoen}. */
final class AmountWords {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final int DECIMALS = 3;

  private AmountWords() {}

  static String of(BigDecimal amount, Optional<String> currency, Language language) {
    boolean dutch = language == Language.NL;
    String unit =
        currency.map(code -> code.equals("EUR") ? (dutch ? "€ " : "€") : code + " ").orElse("");
    return unit + number(amount, dutch);
  }

  private static String number(BigDecimal amount, boolean dutch) {
    BigDecimal millions = amount.divide(MILLION).stripTrailingZeros();
    return amount.compareTo(MILLION) >= 0 && millions.scale() <= DECIMALS
        ? grouped(millions, dutch) + (dutch ? " miljoen" : " million")
        : grouped(amount, dutch);
  }

  private static String grouped(BigDecimal number, boolean dutch) {
    String[] parts = number.toPlainString().split("\\.", -1);
    StringBuilder whole = new StringBuilder(parts[0]);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      whole.insert(i, dutch ? '.' : ',');
    }
    return parts.length == 1 ? whole.toString() : whole + (dutch ? "," : ".") + parts[1];
  }
}
