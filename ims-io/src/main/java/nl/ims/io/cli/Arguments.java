package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * The options and operands of one call, as values.
 *
 * @param options the options that were given, with their values; that of a switch is empty
 * @param operands what was given beside options, in order
 */
record Arguments(ImmutableListMultimap<Option, String> options, ImmutableList<String> operands) {

  /** The name of standard input, on the command line and in reports. */
  static final String STANDARD = "-";

  /** As many characters as a date has: no sign and no fifth digit of a year. */
  private static final int DATE_LENGTH = 10;

  private static final Text NO_DATE =
      Text.of(
          "'%s' is geen datum (verwacht: jjjj-mm-dd, zoals 2024-03-08)",
          "'%s' is not a date (expected yyyy-MM-dd)");

  private static final Text NO_DAYS =
      Text.of(
          "'%s' is geen aantal dagen (verwacht: 0 tot en met 99999)",
          "'%s' is not a number of days (expected 0 through 99999)");

  boolean has(Option option) {
    return options.containsKey(option);
  }

  Optional<String> value(Option option) {
    return values(option).stream().findFirst();
  }

  /** The values of an option that may be given several times, in order. */
  ImmutableList<String> values(Option option) {
    return options.get(option);
  }

  /** The day that an option names. */
  Optional<LocalDate> day(Option option) throws UsageException {
    Optional<String> given = value(option);
    try {
      if (given.isEmpty() || given.get().length() == DATE_LENGTH) {
        return given.map(LocalDate::parse);
      }
    } catch (DateTimeParseException e) {
      // told below, with what is right
    }
    throw option.refusal(NO_DATE, given.get());
  }

  /** The number of days that an option names. */
  Optional<Integer> days(Option option) throws UsageException {
    Optional<String> given = value(option);
    if (given.isPresent() && !given.get().matches("[0-9]{1,5}")) {
      throw option.refusal(NO_DAYS, given.get());
    }
    return given.map(Integer::valueOf);
  }

  /** The same, where every value is one that its option has. */
  Arguments checked() throws UsageException {
    for (Map.Entry<Option, String> given : options.entries()) {
      ImmutableList<String> choices = given.getKey().choices();
      if (!choices.isEmpty() && !choices.contains(given.getValue())) {
        throw given.getKey().unknown(given.getValue());
      }
    }
    return this;
  }

  /** The language of the output. */
  Language language() {
    return choice(Option.LANG, Language.EN);
  }

  /** The one of some values that an option names by its code. */
  <E extends Enum<E> & Code> E choice(Option option, E otherwise) {
    return choice(option, otherwise.getDeclaringClass()).orElse(otherwise);
  }

  /** The same; empty without the option. */
  <E extends Enum<E> & Code> Optional<E> choice(Option option, Class<E> type) {
    return value(option).map(given -> Code.find(type, given).orElseThrow());
  }
}
