package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The launcher for cmd.exe, which no test runs, is held against the other one. */
final class WindowsLauncherTest {

  private static final Pattern GOTO = Pattern.compile("goto (\\w+)");
  private static final Pattern LABEL = Pattern.compile("(?m)^:(\\w+)");

  private String cmd = "";
  private String sh = "";

  @BeforeEach
  void read() throws IOException {
    cmd = Files.readString(Path.of("../ims.cmd"), StandardCharsets.US_ASCII);
    sh = Files.readString(Path.of("../ims"));
  }

  @Test
  void its_lines_end_as_cmd_wants_them() {
    assertThat(cmd).startsWith("@echo off\r\n").endsWith("\r\n");
    assertThat(cmd.replace("\r\n", "")).doesNotContain("\r", "\n", "\t");
  }

  @Test
  void it_runs_the_same_class_of_the_same_jar_of_the_same_version() {
    String version = found("(?m)^version=(.+)$", sh);
    String main = found("(?m)^main=(.+)$", sh);
    assertThat(main).isEqualTo(Ims.class.getName());
    assertThat(sh).contains("jar=$root/ims-io/target/ims-io-$version-cli.jar\n");
    assertThat(cmd)
        .contains(
            "set \"version=" + version + "\"\r\n",
            "set \"main=" + main + "\"\r\n",
            "set \"jar=%root%ims-io\\target\\ims-io-%version%-cli.jar\"\r\n");
  }

  @Test
  void it_hands_on_the_arguments_and_the_exit_code() {
    assertThat(cmd)
        .endsWith(" %IMS_JAVA_OPTS% -cp \"%jar%\" %main% %*\r\nexit /b %ERRORLEVEL%\r\n")
        .containsPattern("(?m)^\"%java%\" -XX");
  }

  @Test
  void it_builds_as_the_other_one_does_and_only_without_a_jar() {
    for (String option : found("mvn (-q[^<]+?) package", sh.replace("\\\n", "")).split(" +", -1)) {
      assertThat(cmd).contains(option.replace("$root/", "%root%"));
    }
    assertThat(cmd.indexOf("if exist \"%jar%\" goto run"))
        .isPositive()
        .isLessThan(cmd.indexOf("call mvn.cmd"));
  }

  @Test
  void every_place_that_it_goes_to_is_there_and_it_ends_with_known_codes() {
    List<String> labels = all(LABEL);
    assertThat(labels).doesNotHaveDuplicates();
    assertThat(all(GOTO)).isNotEmpty().isSubsetOf(labels);
    assertThat(all(Pattern.compile("exit /b (\\S+)"))).containsOnly("70", "74", "%ERRORLEVEL%");
    assertThat(cmd.lines().filter(line -> line.startsWith(">&2 echo ")))
        .hasSize(7)
        .allMatch(line -> line.startsWith(">&2 echo ims: "));
  }

  private List<String> all(Pattern pattern) {
    return pattern.matcher(cmd).results().map(result -> result.group(1)).toList();
  }

  private static String found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .findFirst()
        .map((MatchResult result) -> result.group(1))
        .orElseThrow();
  }
}
