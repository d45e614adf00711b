package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * A key that a mapping does not have: one in Dutch, one that is indented too little or too much, or
 * one that is misspelt.
 *
 * @param mapping the mapping
 * @param at where it stands in the file
 * @param name the key
 */
record UnknownKey(ObjectShape<?, ?> mapping, Cursor at, String name) {

  Text message() {
    if (name.equals("<<")) {
      return unknown(
          Text.of(
              "; samengevoegde sleutels worden niet gelezen, schrijf ze uit",
              "; merge keys are not read, write the keys out"));
    }
    return hyphen()
        .or(this::colon)
        .or(this::comma)
        .or(this::dutch)
        .or(this::below)
        .or(this::above)
        .orElseGet(
            () ->
                unknown(
                    Scalars.nearest(name, keys(), Language.NL),
                    Scalars.nearest(name, keys(), Language.EN)));
  }

  private ImmutableList<String> keys() {
    return mapping.rows().keySet().asList();
  }

  private Text unknown(Text way) {
    return unknown(way.in(Language.NL), way.in(Language.EN));
  }

  private Text unknown(String nl, String en) {
    String shown = Shown.quoted(name);
    String valid = Shown.list(keys());
    return Text.of(
        "onbekende sleutel " + shown + nl + " (geldig: " + valid + ")",
        "unknown key " + shown + en + " (valid: " + valid + ")");
  }

  /** A hyphen without a blank behind it is part of the key. */
  private Optional<Text> hyphen() {
    return name.startsWith("-") && name.length() > 1
        ? Optional.of(
            Text.of(
                "achter een streepje hoort een spatie: '- %s', niet '-%s'"
                    .formatted(Shown.brief(name.substring(1)), Shown.brief(name.substring(1))),
                "a hyphen needs a space behind it: '- %s', not '-%s'"
                    .formatted(Shown.brief(name.substring(1)), Shown.brief(name.substring(1)))))
        : Optional.empty();
  }

  /** A colon without a blank behind it is part of the key. */
  private Optional<Text> colon() {
    return ObjectShape.glued(name);
  }

  /** Within braces a comma starts another key: {@code {amount: 12,5 miljoen}}. */
  private Optional<Text> comma() {
    if (!(at.node() instanceof Node.Mapping all)) {
      return Optional.empty();
    }
    Optional<String> before = Optional.empty();
    for (Node.Entry entry : all.entries()) {
      if (entry.key().text().equals(name)) {
        break;
      }
      before = entry.value() instanceof Node.Scalar v ? Optional.of(v.text()) : Optional.empty();
    }
    return before
        .filter(digits -> !name.isEmpty() && Character.isDigit(name.charAt(0)))
        .map(digits -> digits + "," + name)
        .flatMap(
            whole ->
                Spelled.meant(whole)
                    .map(
                        meant ->
                            Text.of(
                                "'%s' is geen getal, en tussen { en } begint een komma een nieuwe sleutel; schrijf %s"
                                    .formatted(Shown.brief(whole), meant),
                                "'%s' is not a number, and within { and } a comma starts another key; write %s"
                                    .formatted(Shown.brief(whole), meant))));
  }

  /** A key in Dutch is told the English one. */
  private Optional<Text> dutch() {
    String where = mapping.table().startsWith("waiver") ? "a file of waivers" : "a dossier";
    String waar =
        mapping.table().startsWith("waiver") ? "een bestand met terzijdeleggingen" : "een dossier";
    return mapping
        .dutch()
        .get()
        .meant(name)
        .map(
            key ->
                Text.of(
                    "%s is hier geen sleutel; in %s is het '%s'"
                        .formatted(Shown.quoted(name), waar, key),
                    "%s is not a key here; in %s it is '%s'"
                        .formatted(Shown.quoted(name), where, key)));
  }

  /** A key of what stands below a key of this mapping is indented too little. */
  private Optional<Text> below() {
    return mapping.rows().values().stream()
        .map(Row::key)
        .filter(key -> key.shape().keysBelow().contains(name) && at.value(key.name()).isPresent())
        .findFirst()
        .map(
            key ->
                Text.of(
                    "'%s' is een sleutel van '%s'; laat de regel verder inspringen, zodat hij"
                            .formatted(name, key.name())
                        + " daaronder staat",
                    "'%s' is a key of '%s'; indent the line further, so that it stands below that"
                        .formatted(name, key.name())));
  }

  /** A key of the dossier itself is indented too much. */
  private Optional<Text> above() {
    boolean elsewhere = !mapping.table().startsWith("waiver") && !at.path().isEmpty();
    return elsewhere && DossierShapes.DOSSIER.rows().containsKey(name)
        ? Optional.of(
            Text.of(
                "'%s' is een sleutel van het dossier zelf; laat de regel niet inspringen"
                    .formatted(name),
                "'%s' is a key of the dossier itself; do not indent the line".formatted(name)))
        : Optional.empty();
  }
}
