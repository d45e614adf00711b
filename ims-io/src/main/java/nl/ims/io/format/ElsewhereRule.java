package nl.ims.io.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.Shown;
import nl.ims.model.term.Text;

/** What is promised to a cooperation is promised elsewhere to other frameworks than that one. */
final class ElsewhereRule implements ObjectRule {

  @Override
  public void check(Cursor object, Map<String, Field> fields) {
    Optional<String> id = Rules.word(fields.get("dossier"));
    Field cooperation = fields.get("cooperation");
    if (cooperation != null && id.isPresent()) {
      cooperation.value().value("units").ifPresent(units -> check(units, id.get()));
    }
  }

  private static void check(Cursor units, String id) {
    for (Cursor unit : units.items()) {
      for (Cursor framework : unit.value("committed-to").map(Cursor::items).orElse(List.of())) {
        if (framework.word().filter(id::equals).isPresent()) {
          framework.fail(
              Text.of(
                  Shown.quoted(id) + " is dit dossier zelf; noem de andere verbanden, of geen",
                  Shown.quoted(id)
                      + " is this dossier itself; name the other frameworks, or none"));
        }
      }
    }
  }
}
