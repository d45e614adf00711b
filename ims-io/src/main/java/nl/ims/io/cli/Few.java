package nl.ims.io.cli;

import java.util.List;
import nl.ims.model.term.Text;

/** Some names in a message that stays short. */
final class Few {

  private static final int MOST = 5;

  private Few() {}

  /** The first five names, and how many more there are. */
  static Message of(List<String> names) {
    int more = names.size() - MOST;
    return more <= 0
        ? Message.of(Text.of("%s"), String.join(", ", names))
        : Message.of(
            Text.of("%s en nog %s", "%s and %s more"),
            String.join(", ", names.subList(0, MOST)),
            more);
  }
}
