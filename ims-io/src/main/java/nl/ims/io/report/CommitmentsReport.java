package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Look;
import nl.ims.io.page.Phrases;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.term.Language;
import nl.ims.rules.cooperation.BroughtIn;
import nl.ims.rules.cooperation.Commitment;
import nl.ims.rules.cooperation.Commitments;
import nl.ims.rules.logic.Truth;

/**
 * What several dossiers say together of the units that they promise: which are promised twice at a
 * time, and what an integrated framework, whose unit a contribution takes, answers on authority.
 *
 * <p>It is guidance: no rule stands behind it, and it makes no run fail. A report is a value: it
 * holds how to print, not what.
 */
public final class CommitmentsReport {
  private static final int INDENT = 4;

  private final Language language;
  private final Look look;

  private CommitmentsReport(Language language, Look look) {
    this.language = language;
    this.look = look;
  }

  /**
   * A report without colour.
   *
   * @param language the language of the page
   * @return the report
   */
  public static CommitmentsReport in(Language language) {
    Objects.requireNonNull(language, "language");
    return new CommitmentsReport(language, Look.PLAIN);
  }

  /**
   * The same report with or without colour.
   *
   * @param coloured whether words are coloured by the escape sequences of a terminal
   * @return the changed report
   */
  public CommitmentsReport withColour(boolean coloured) {
    return new CommitmentsReport(language, look.withColour(coloured));
  }

  /**
   * The same report for a terminal of some width.
   *
   * @param characters the most characters of a line; 100 without it, and 60 at least
   * @return the changed report
   */
  public CommitmentsReport withWidth(int characters) {
    return new CommitmentsReport(language, look.withWidth(characters));
  }

  /**
   * The page of some dossiers.
   *
   * @param dossiers the dossiers
   * @return the page, which ends with a line feed; empty if there is nothing to tell
   */
  public Optional<String> of(Iterable<Dossier> dossiers) {
    Commitments commitments = Commitments.of(dossiers);
    Canvas canvas = new Canvas(look);
    Phrases phrases = new Phrases(language);
    boolean doubled = twice(canvas, phrases, commitments);
    ImmutableList<BroughtIn> broughtIn = BroughtIn.of(dossiers, commitments);
    broughtIn.forEach(one -> broughtIn(canvas, phrases, one));
    return doubled || !broughtIn.isEmpty()
        ? Optional.of(canvas.text().stripLeading())
        : Optional.empty();
  }

  private static boolean twice(Canvas canvas, Phrases phrases, Commitments commitments) {
    if (commitments.clashes().isEmpty()) {
      return false;
    }
    canvas
        .paragraph(0)
        .add(
            Ink.BOLD,
            phrases.say(
                "Eenheden die tweemaal zijn toegezegd (handreiking)",
                "Units promised twice (guidance)"))
        .end();
    for (Commitments.Clash clash : commitments.clashes()) {
      canvas
          .paragraph(INDENT, INDENT + 2)
          .add(Ink.BOLD, phrases.say(clash.first().unit()) + ":")
          .add(place(phrases, clash.first()))
          .add(phrases.say("en", "and"))
          .add(place(phrases, clash.second()) + ";")
          .add(
              clash.overlap() == Truth.TRUE
                  ? phrases.say("op dezelfde dagen.", "on the same days.")
                  : phrases.say(
                      "mogelijk op dezelfde dagen: niet alle dagen zijn vermeld.",
                      "perhaps on the same days: not all days are stated."))
          .end();
    }
    if (!commitments.clashesExact()) {
      canvas.line(
          INDENT,
          phrases.say(
              "Er kunnen er meer zijn: dit zijn de eerste.",
              "There may be more: these are the first."));
    }
    return true;
  }

  /** A framework, for how long, and which dossier says so. */
  private static String place(Phrases phrases, Commitment commitment) {
    String days =
        commitment.fromInclusive().map(Object::toString).orElse("?")
            + ".."
            + commitment.throughInclusive().map(Object::toString).orElse("?");
    String said =
        commitment.dossier().equals(commitment.framework())
            ? ""
            : phrases.say(", volgens ", ", says ") + commitment.dossier();
    return commitment.framework() + " (" + days + said + ")";
  }

  /** The answers on authority of an integrated framework that a contribution touches. */
  private static void broughtIn(Canvas canvas, Phrases phrases, BroughtIn broughtIn) {
    canvas.blank();
    canvas
        .paragraph(0)
        .add(Ink.BOLD, broughtIn.contribution())
        .add(phrases.say("brengt de antwoorden over gezag mee van", "brings in what"))
        .add(Ink.BOLD, broughtIn.framework() + phrases.say(":", ""))
        .add(phrases.say("", "answers on authority:"))
        .end();
    for (SovereigntyAnswer answer : broughtIn.answers()) {
      canvas
          .paragraph(INDENT, INDENT + 2)
          .add(phrases.say(answer.criterion().label()) + ":")
          .add(phrases.say(answer.possible().label()))
          .add(Ink.FAINT, answer.inferred() ? phrases.say("(afgeleid)", "(inferred)") : "")
          .end();
    }
    if (broughtIn.answers().isEmpty()) {
      canvas
          .paragraph(INDENT)
          .add(Ink.FAINT, phrases.say("geen is vermeld", "none is stated"))
          .end();
    }
  }
}
