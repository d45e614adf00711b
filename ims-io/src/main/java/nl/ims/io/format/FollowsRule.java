package nl.ims.io.format;

import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.Shown;

/** A dossier does not follow itself. */
final class FollowsRule implements ObjectRule {

  @Override
  public void check(Cursor object, Map<String, Field> fields) {
    Optional<String> id = Rules.word(fields.get("dossier"));
    Field follows = fields.get("follows");
    if (follows != null && id.isPresent() && Rules.word(follows).equals(id)) {
      follows
          .value()
          .fail(Shown.quoted(id.get()) + " is this dossier itself; name an earlier one, or none");
    }
  }
}
