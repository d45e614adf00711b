package nl.ims.model.term;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A word of a closed list, as it is spelled in a dossier file.
 *
 * <p>Every enum of the model is one. The spelling is lower-case kebab-case ({@code
 * HOUSE_OF_REPRESENTATIVES} is {@code house-of-representatives}); it is a public contract, so a
 * constant is never renamed. Comparison is exact: a code in capitals is another code.
 */
public interface Code {

  /**
   * Returns the spelling in files and answers.
   *
   * @return the code, lower-case kebab-case, never blank
   */
  String code();

  /**
   * Looks a code up.
   *
   * @param <E> the enum
   * @param type the enum whose codes are searched
   * @param code the spelling to find, compared exactly
   * @return the constant; empty if the enum has no such code
   */
  static <E extends Enum<E> & Code> Optional<E> find(Class<E> type, String code) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(code, "code");
    return Optional.ofNullable(type.cast(Constants.of(type).get(code)));
  }

  /**
   * Lists the codes of an enum, for messages and schemas.
   *
   * @param <E> the enum
   * @param type the enum
   * @return its codes in the order of declaration
   */
  static <E extends Enum<E> & Code> ImmutableList<String> codes(Class<E> type) {
    Objects.requireNonNull(type, "type");
    return Arrays.stream(type.getEnumConstants())
        .map(Code::code)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Spells the name of a constant in kebab-case, whatever the locale.
   *
   * @param constant the constant
   * @return its name in lower case with hyphens for underscores
   */
  static String kebab(Enum<?> constant) {
    Objects.requireNonNull(constant, "constant");
    return Kebab.of(constant.name());
  }
}
