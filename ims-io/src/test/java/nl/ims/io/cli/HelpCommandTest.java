package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ims.io.Golden;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, however it is asked for. */
final class HelpCommandTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-help");

  private static final String THERE =
      "The commands are " + String.join(", ", Commands.usages().keySet()) + "; see 'ims --help'";

  static Stream<String> commands() {
    return Commands.usages().keySet().stream();
  }

  @ParameterizedTest
  @EnumSource
  void the_whole(Language language) throws IOException {
    String lang = language.code();
    Call call = Call.of("help", "--lang", lang);
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    Golden.compare(GOLDEN.resolve("ims." + lang + ".txt"), call.out());
    assertThat(Call.of("--lang", lang)).isEqualTo(call);
    assertThat(Call.of("--lang=" + lang)).isEqualTo(call);
    assertThat(Call.of("--lang=" + lang, "-h", "--color", "never").out()).isEqualTo(call.out());
    assertThat(Call.of("--help", "--lang", lang)).isEqualTo(call);
  }

  @ParameterizedTest
  @EnumSource
  void one_command(Language language) throws IOException {
    Call call = Call.of("help", "timeline", "--lang", language.code());
    assertThat(call.code()).isZero();
    Golden.compare(GOLDEN.resolve("timeline." + language.code() + ".txt"), call.out());
  }

  @Test
  void english_unless_told_otherwise() {
    Call call = Call.of("help", "--lang", "en");
    assertThat(Call.of()).isEqualTo(call);
    assertThat(Call.of("help")).isEqualTo(call);
    assertThat(Call.of("--help")).isEqualTo(call);
    assertThat(Call.of("-h")).isEqualTo(call);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void the_same_by_each_way(String command) {
    for (String lang : Stream.of(Language.values()).map(Language::code).toList()) {
      Call call = Call.of("help", command, "--lang", lang);
      assertThat(call.out()).contains("ims " + command + " [-h]");
      assertThat(Call.of(command, "--help", "--lang", lang)).isEqualTo(call);
      assertThat(Call.of("--help", command, "--lang", lang)).isEqualTo(call);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100})
  void no_line_is_longer_than_the_screen_is_wide(int width) {
    for (Map.Entry<String, Usage> command : Commands.usages().entrySet()) {
      Call call = Call.on(Screens.narrow(width), "", "help", command.getKey(), "--lang", "nl");
      assertThat(call.out().lines()).allMatch(line -> line.length() <= width);
    }
    Call call = Call.on(Screens.narrow(width), "", "--lang", "nl");
    assertThat(call.out().lines()).allMatch(line -> line.length() <= width);
  }

  @Test
  void an_unknown_command_gets_the_nearest() {
    assertThat(Call.of("help", "tineline"))
        .isEqualTo(
            Call.refused(
                64, "ims help: there is no command 'tineline', did you mean 'timeline'? " + THERE));
    assertThat(Call.of("help", "frigate"))
        .isEqualTo(Call.refused(64, "ims help: there is no command 'frigate'. " + THERE));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void each_command_speaks_both_languages_and_is_told_when_to_colour(String command) {
    assertThat(Objects.requireNonNull(Commands.usages().get(command)).options())
        .contains(Option.LANG, Option.COLOR);
  }
}
