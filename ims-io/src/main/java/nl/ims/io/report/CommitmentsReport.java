package nl.ims.io.report;

import java.util.Objects;
import java.util.Optional;
import nl.ims.io.Look;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Phrases;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.rules.cooperation.BroughtIn;
import nl.ims.rules.cooperation.Commitment;
import nl.ims.rules.cooperation.Commitments;
import nl.ims.rules.logic.Truth;

/**
 * What several dossiers say together of the units that they promise: which are promised twice at a
 * time, and what an integrated framework, whose unit a contribution takes, answers on authority.
 *
 * <p>It is guidance: no rule stands behind it, and it makes no run fail.
 */
public final class CommitmentsReport {
  private static final int INDENT = 4;

  private final Canvas canvas = new Canvas();
  private final Phrases phrases;

  private CommitmentsReport(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * {@return the page of some dossiers, which ends with a line feed; empty if there is nothing to
   * tell}
   *
   * @param dossiers the dossiers
   * @param look how the page looks
   */
  public static Optional<String> of(Iterable<Dossier> dossiers, Look look) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(look, "look");
    CommitmentsReport report = new CommitmentsReport(new Phrases(look.language()));
    Commitments commitments = Commitments.of(dossiers);
    report.twice(commitments);
    BroughtIn.of(dossiers, commitments).forEach(report::broughtIn);
    String text = report.canvas.document().text(look).stripLeading();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private void twice(Commitments commitments) {
    if (commitments.clashes().isEmpty()) {
      return;
    }
    canvas
        .paragraph(0)
        .add(
            Ink.BOLD,
            phrases.say(
                "Eenheden die tweemaal zijn toegezegd (handreiking)",
                "Units promised twice (guidance)"));
    for (Commitments.Clash clash : commitments.clashes()) {
      canvas
          .paragraph(INDENT, INDENT + 2)
          .add(Ink.BOLD, phrases.say(clash.first().unit()) + ":")
          .add(place(clash.first()))
          .add(phrases.say("en", "and"))
          .add(place(clash.second()) + ";")
          .add(
              clash.overlap() == Truth.TRUE
                  ? phrases.say("op dezelfde dagen.", "on the same days.")
                  : phrases.say(
                      "mogelijk op dezelfde dagen: niet alle dagen zijn vermeld.",
                      "perhaps on the same days: not all days are stated."));
    }
    if (!commitments.clashesExact()) {
      canvas.line(
          INDENT,
          phrases.say(
              "Er kunnen er meer zijn: dit zijn de eerste.",
              "There may be more: these are the first."));
    }
  }

  /** A framework, for how long, and which dossier says so. */
  private String place(Commitment commitment) {
    String said =
        commitment.dossier().equals(commitment.framework())
            ? ""
            : phrases.say(", volgens ", ", says ") + commitment.dossier();
    return "%s (%s..%s%s)"
        .formatted(
            commitment.framework(),
            commitment.fromInclusive().map(Object::toString).orElse("?"),
            commitment.throughInclusive().map(Object::toString).orElse("?"),
            said);
  }

  /** The answers on authority of an integrated framework that a contribution touches. */
  private void broughtIn(BroughtIn broughtIn) {
    canvas.blank();
    canvas
        .paragraph(0)
        .add(Ink.BOLD, broughtIn.contribution())
        .add(phrases.say("brengt de antwoorden over gezag mee van", "brings in what"))
        .add(Ink.BOLD, broughtIn.framework() + phrases.say(":", ""))
        .add(phrases.say("", "answers on authority:"));
    for (SovereigntyAnswer answer : broughtIn.answers()) {
      canvas
          .paragraph(INDENT, INDENT + 2)
          .add(phrases.say(answer.criterion().label()) + ":")
          .add(phrases.say(answer.possible().label()))
          .add(Ink.FAINT, answer.inferred() ? phrases.say("(afgeleid)", "(inferred)") : "");
    }
    if (broughtIn.answers().isEmpty()) {
      canvas.paragraph(INDENT).add(Ink.FAINT, phrases.say("geen is vermeld", "none is stated"));
    }
  }
}
