package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pom that others import names the versions of ours, and leaves those of others alone. */
final class PublishedPomTest {

  private static final Pattern MANAGEMENT =
      Pattern.compile("<dependencyManagement>(.*?)</dependencyManagement>", Pattern.DOTALL);
  private static final Pattern NAME =
      Pattern.compile("<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>");

  @Test
  void only_what_this_project_publishes_is_managed() throws IOException {
    ImmutableList<String> managed =
        MANAGEMENT
            .matcher(Files.readString(Path.of("..", "pom.xml")))
            .results()
            .flatMap(block -> NAME.matcher(block.group(1)).results())
            .map(name -> name.group(1) + ":" + name.group(2))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    assertThat(managed).containsExactly("nl.ims:ims-model", "nl.ims:ims-rules", "nl.ims:ims-io");
  }
}
