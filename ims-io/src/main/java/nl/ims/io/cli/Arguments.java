package nl.ims.io.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.ims.model.term.Code;
import org.jspecify.annotations.Nullable;

/**
 * The options and operands of one call, as values.
 *
 * @param options the options that were given, with their values; that of a switch is empty
 * @param operands what was given beside options, in order
 */
record Arguments(ImmutableMap<Option, String> options, ImmutableList<String> operands) {

  /** As many characters as a date has: no sign and no fifth digit of a year. */
  private static final int DATE_LENGTH = 10;

  /** Between the values of one option: a character that no argument can hold. */
  private static final char SEPARATOR = '\0';

  boolean has(Option option) {
    return options.containsKey(option);
  }

  Optional<String> value(Option option) {
    return Optional.ofNullable(options.get(option));
  }

  /** The values of an option that may be given several times, in order. */
  ImmutableList<String> values(Option option) {
    String given = options.get(option);
    return given == null
        ? ImmutableList.of()
        : ImmutableList.copyOf(Splitter.on(SEPARATOR).split(given));
  }

  /** The values of an option that was given once more, as they are held. */
  static String joined(@Nullable String before, String next) {
    return before == null ? next : before + SEPARATOR + next;
  }

  /** The day that an option names. */
  Optional<LocalDate> day(Option option) throws UsageException {
    Optional<String> given = value(option);
    return given.isEmpty() ? Optional.empty() : Optional.of(day(option, given.get()));
  }

  private static LocalDate day(Option option, String given) throws UsageException {
    try {
      if (given.length() == DATE_LENGTH) {
        return LocalDate.parse(given);
      }
    } catch (DateTimeParseException e) {
      // told below, with what is right
    }
    throw new UsageException(
        option.text() + ": '" + given + "' is not a date (expected yyyy-MM-dd)");
  }

  /** The number of days that an option names. */
  Optional<Integer> days(Option option) throws UsageException {
    Optional<String> given = value(option);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    if (!given.get().matches("[0-9]{1,5}")) {
      throw new UsageException(
          option.text()
              + ": '"
              + given.get()
              + "' is not a number of days (expected 0 through 99999)");
    }
    return Optional.of(Integer.valueOf(given.get()));
  }

  /** The one of some values that an option names by its code. */
  <E extends Enum<E> & Code> E choice(Option option, Class<E> type, E otherwise)
      throws UsageException {
    return choice(option, type, otherwise, Code.codes(type));
  }

  /** The same, where a message shall name only some of the codes as valid. */
  <E extends Enum<E> & Code> E choice(
      Option option, Class<E> type, E otherwise, ImmutableList<String> named)
      throws UsageException {
    return choice(option, type, named).orElse(otherwise);
  }

  /** The one of some values that an option names by its code; empty without the option. */
  <E extends Enum<E> & Code> Optional<E> choice(Option option, Class<E> type)
      throws UsageException {
    return choice(option, type, Code.codes(type));
  }

  private <E extends Enum<E> & Code> Optional<E> choice(
      Option option, Class<E> type, ImmutableList<String> named) throws UsageException {
    Optional<String> given = value(option);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> found = Code.find(type, given.get());
    if (found.isPresent()) {
      return found;
    }
    throw new UsageException(unknown(option, given.get(), named));
  }

  /** What is said of a value that is none of the valid ones. */
  static String unknown(Option option, String given, ImmutableList<String> valid) {
    return option.text()
        + ": '"
        + given
        + "' is not known"
        + Missed.nearest(given, valid, ". ")
        + "It is one of "
        + String.join(", ", valid);
  }
}
