package nl.ims.io.data;

import java.io.File;
import java.io.OutputStream;
import java.util.Optional;
import nl.ims.io.page.FileUri;
import nl.ims.io.problem.Location;

/** Writes the shapes that a log of SARIF is made of. */
final class SarifOut {

  private final JsonOut json;

  SarifOut(OutputStream out) {
    this.json = JsonOut.to(out);
  }

  JsonOut json() {
    return json;
  }

  /** Writes a message under a key. */
  SarifOut message(String key, String text) {
    json.object(key).field("text", escaped(text)).endObject();
    return this;
  }

  /**
   * Writes what a location holds: the file, the place in it where that is known, and the name of
   * what stands there.
   */
  SarifOut place(String file, Optional<Location> place, String name) {
    json.object("physicalLocation");
    json.object("artifactLocation").field("uri", FileUri.of(file, File.separatorChar)).endObject();
    if (place.isPresent()) {
      json.object("region")
          .field("startLine", place.get().line())
          .field("startColumn", place.get().column())
          .endObject();
    }
    json.endObject();
    json.list("logicalLocations").object().field("fullyQualifiedName", name).endObject().endList();
    return this;
  }

  /**
   * A text that stays text: in a message braces enclose arguments, and brackets with a parenthesis
   * behind them are a link.
   */
  static String escaped(String text) {
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
  }
}
