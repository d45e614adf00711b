package nl.ims.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ims.io.cli.ImsProcess;
import org.junit.jupiter.api.Test;

/** No shape takes more than two seconds of one processor and 256 megabytes. */
final class HostileShapesTest {
  @Test
  void each_shape_stays_within_its_bounds() throws IOException, InterruptedException {
    Process process =
        ImsProcess.of(
                List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                HostileRun.class)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    List<String> lines = said.lines().toList();
    assertThat(lines).hasSize(HostileShape.values().length).hasSizeGreaterThanOrEqualTo(40);
    assertThat(lines)
        .allSatisfy(
            line -> {
              String[] words = line.split(" ", -1);
              assertThat(words[2]).as(line).isIn("0", "1", "65");
              assertThat(Long.parseLong(words[1]))
                  .as(line)
                  .isLessThan(HostileRun.MOST_MILLISECONDS);
            });
  }
}
