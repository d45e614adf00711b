package nl.ims.io.cli;

import com.google.common.collect.ImmutableMap;
import nl.ims.io.Look;
import nl.ims.io.page.Canvas;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * Help as it is shown.
 *
 * @param width the most characters of a line
 * @param language its language
 */
record Help(int width, Language language) {

  private static final Text ABOUT =
      Text.of(
          "Toetst dossiers over bijdragen aan operaties aan de artikel 100-procedure en het"
              + " toetsingskader. Het beslist niets: wat het afdrukt is geen officieel en geen"
              + " juridisch oordeel.",
          "Checks dossiers about contributions to operations against the Article 100 procedure and"
              + " the assessment framework. It decides nothing: what it prints is not an official or"
              + " legal opinion.");

  private static final Text BEGIN =
      Text.of(
          "Om te beginnen: ims new --lang nl --output nieuw.yaml stelt enkele vragen en schrijft een"
              + " dossier. ims assess nieuw.yaml zegt wat de feiten betekenen, ims missing nieuw.yaml"
              + " wat men daarna uitzoekt, ims outline nieuw.yaml hoe de brief eruitziet, en ims"
              + " explain nieuw.yaml REGEL waarom; elk met --lang nl in het Nederlands. Laat weg wat"
              + " niet bekend is: het geldt als onbekend, nooit als nee.",
          "To begin: ims new --output new.yaml asks a few questions and writes a dossier. ims assess"
              + " new.yaml says what the facts mean, ims missing new.yaml what to find out next, ims"
              + " outline new.yaml what the letter looks like, and ims explain new.yaml RULE why. What"
              + " you do not know leave out: it is told as not known, never as no.");

  private static final Text MORE =
      Text.of(
          "Elke opdracht toont haar opties en enkele voorbeelden met --help; ims --version toont de"
              + " versie.",
          "Each command tells its options and some examples with --help; ims --version tells the"
              + " version.");

  private static final Text CODES =
      Text.of(
          "Eindcodes: 0 niets op of boven de drempels, 1 wel iets, 64 verkeerd gebruik, 65 invoer die"
              + " niet kan worden gelezen, 70 een fout van ons, 74 uitvoer die het systeem weigert.",
          "Exit codes: 0 nothing at or above the thresholds, 1 something is, 64 wrong usage, 65 input"
              + " that cannot be read, 70 a defect of ours, 74 an output that the system refuses.");

  /** The help of the whole, with a line for each command. */
  String of(ImmutableMap<String, Usage> commands) {
    Canvas below = new Canvas();
    below.blank();
    below.line(0, BEGIN.in(language));
    below.blank();
    below.line(0, MORE.in(language));
    below.line(0, CODES.in(language));
    return Picocli.help(commands, ABOUT, width, language) + below.document().text(look());
  }

  /** The help of a command, with its examples below. */
  String of(String name, Usage usage) {
    Canvas below = new Canvas();
    if (!usage.samples().isEmpty()) {
      below.blank();
      below.line(0, Text.of("Voorbeelden:", "Examples:").in(language));
    }
    for (Sample sample : usage.samples()) {
      below.paragraph(2, 6).add("ims " + sample.arguments());
      below.line(6, sample.purpose().in(language));
    }
    return Picocli.of(name, usage, language).help(width) + below.document().text(look());
  }

  private Look look() {
    return Look.in(language).withWidth(width);
  }
}
