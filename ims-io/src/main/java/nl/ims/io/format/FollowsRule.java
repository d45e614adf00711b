package nl.ims.io.format;

import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.Shown;
import nl.ims.model.term.Text;

/** A dossier does not follow itself. */
final class FollowsRule implements ObjectRule {

  @Override
  public void check(Cursor object, Map<String, Field> fields) {
    Optional<String> id = Rules.word(fields.get("dossier"));
    Field follows = fields.get("follows");
    if (follows != null && id.isPresent() && Rules.word(follows).equals(id)) {
      follows
          .value()
          .fail(
              Text.of(
                  Shown.quoted(id.get()) + " is dit dossier zelf; noem een eerder, of geen",
                  Shown.quoted(id.get())
                      + " is this dossier itself; name an earlier one, or none"));
    }
  }
}
