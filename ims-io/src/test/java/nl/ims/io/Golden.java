package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what was written when somebody looked at it. {@code mvn -pl ims-io -am test
 * -Dtest=… -Dims.golden.update=true -Dsurefire.failIfNoSpecifiedTests=false} writes those of a test
 * anew.
 */
public final class Golden {

  /** Whether the files are being written anew. */
  public static final boolean UPDATE = Boolean.getBoolean("ims.golden.update");

  private Golden() {}

  /** Compares with the file, or writes it. */
  public static void compare(Path file, String written) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, written);
    } else if (Files.notExists(file)) {
      fail("there is no " + file + "; run with -Dims.golden.update=true and look at it");
    } else {
      assertThat(written).isEqualTo(Files.readString(file));
    }
  }
}
