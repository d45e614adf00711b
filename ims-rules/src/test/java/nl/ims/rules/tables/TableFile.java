package nl.ims.rules.tables;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.ims.rules.Assessor;

/**
 * A table of what is known from the contract of rules and from the papers: lines of cells, each
 * line led by what it is. It is written by hand, never made from the code that it is held against.
 */
public final class TableFile {
  private TableFile() {}

  /** Reads the lines of a table; one that starts with # is for its reader. */
  public static ImmutableList<List<String>> lines(String name) {
    // The class itself looks its resource up: no other module may see into the package.
    try (InputStream stream = Assessor.class.getResourceAsStream(name)) {
      return Splitter.on('\n')
          .splitToStream(
              new String(
                  Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8))
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(Splitter.on('\t')::splitToList)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
