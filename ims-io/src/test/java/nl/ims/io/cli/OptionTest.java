package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The values that completion and reference page tell are those that the commands take. */
final class OptionTest {

  private static final String CONTRIBUTION = Path.of("examples", "unmee-2000.yaml").toString();
  private static final String REPORT = Path.of("examples", "ims-report-2015.yaml").toString();

  static Stream<Arguments> options() {
    return Commands.usages().entrySet().stream()
        .flatMap(
            command ->
                command.getValue().options().stream()
                    .filter(option -> !option.choices().isEmpty())
                    .map(option -> Arguments.of(command.getKey(), command.getValue(), option)));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("options")
  void each_value_is_taken_and_another_is_not(String command, Usage usage, Option option) {
    List<String> refused = new ArrayList<>();
    for (String value : option.choices()) {
      if (call(command, usage, option, value).code() == Exit.USAGE) {
        refused.add(value);
      }
    }
    assertThat(refused).as("what %s refuses", option.text()).isEmpty();
    assertThat(call(command, usage, option, "no-such-value").code()).isEqualTo(Exit.USAGE);
    assertThat(option.description().nl()).as(option.text()).isPresent();
  }

  private static Call call(String command, Usage usage, Option option, String value) {
    List<String> arguments = new ArrayList<>(List.of(command, option.text(), value));
    if (option == Option.DETAIL || option == Option.RESULTS) {
      arguments.addAll(List.of("--format", option == Option.DETAIL ? "json" : "sarif"));
    }
    for (Operand operand : usage.operands()) {
      switch (operand) {
        case FILES, FILE -> arguments.add(command.equals("report") ? REPORT : CONTRIBUTION);
        case YEAR -> arguments.add("2015");
        case RULE -> arguments.add("regime");
        case SUBJECT, ONE_RULE, SCHEMA, COMMAND -> {}
        case ENTRIES -> {
          if (value.equals("yaml")) {
            arguments.add("eatc");
          }
        }
      }
    }
    return Call.of(arguments.toArray(String[]::new));
  }
}
