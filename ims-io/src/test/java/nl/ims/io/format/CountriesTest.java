package nl.ims.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.io.problem.Location;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.ScalarType;
import nl.ims.model.term.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries by the names that people write. */
final class CountriesTest {

  @ParameterizedTest
  @CsvSource({"Duitsland,DE", "germany,DE", "België,BE", "Verenigde Staten,US", "UK,GB", "nl,NL"})
  void a_name_is_told_the_code(String name, String code) {
    Node.Scalar scalar = new Node.Scalar(Location.START, name, ScalarType.TEXT, false);
    assertThat(Countries.complaint(scalar).orElseThrow().in(Language.EN))
        .isEqualTo("'" + name + "' is no code of a country in ISO 3166-1 (or XK); write " + code);
  }
}
