package nl.ims.io.timeline;

import java.time.LocalDate;
import java.util.Optional;
import nl.ims.io.page.Phrases;
import nl.ims.model.term.Internal;
import nl.ims.rules.book.Obligation;

/** How an obligation stands for somebody who looks at the end of the record; the worst first. */
@Internal
public enum Standing {
  /** Known not to be done, and the day has passed. */
  OVERDUE,
  /** Done after the day. */
  LATE,
  /** Known not to be done, the day has passed, and a judgement may still excuse it. */
  JUDGEMENT,
  /** Still to be done, and there is time. */
  OPEN,
  /** The day has passed, and the record does not tell whether it was done. */
  UNRECORDED,
  /** Done in time. */
  MET;

  /**
   * How one stands at the end of a timeline; without an end no day has passed.
   *
   * @param asOf the as-of day of its own dossier, on or before the end: what is open although its
   *     day had passed then is known not to be done
   */
  static Standing of(Obligation due, Optional<LocalDate> asOf, Optional<LocalDate> end) {
    return switch (due.state()) {
      case OVERDUE -> OVERDUE;
      case LATE -> LATE;
      case MET -> MET;
      case NOT_RECORDED -> UNRECORDED;
      case OPEN ->
          asOf.filter(due.due()::isBefore).isPresent()
              ? JUDGEMENT
              : end.filter(due.due()::isBefore).isPresent() ? UNRECORDED : OPEN;
    };
  }

  /** The class by which a style sheet knows it. */
  String css() {
    return switch (this) {
      case OVERDUE -> "overdue";
      case LATE -> "late";
      case JUDGEMENT -> "judgement";
      case OPEN -> "open";
      case UNRECORDED -> "unrecorded";
      case MET -> "met";
    };
  }

  /** A sign for those who do not see the colour. */
  String sign() {
    return switch (this) {
      case OVERDUE -> "✗";
      case LATE -> "!";
      case JUDGEMENT -> "◇";
      case OPEN -> "○";
      case UNRECORDED -> "?";
      case MET -> "✓";
    };
  }

  /** Whether it is bad. */
  boolean bad() {
    return this == OVERDUE || this == LATE;
  }

  /** How many stand so, such as "2 overdue". */
  String counted(int number, Phrases phrases) {
    return this == JUDGEMENT && number != 1
        ? phrases.say(number + " wachten op een oordeel", number + " wait for a judgement")
        : number + " " + label(phrases);
  }

  String label(Phrases phrases) {
    return switch (this) {
      case OVERDUE -> phrases.say("over tijd", "overdue");
      case LATE -> phrases.say("te laat", "late");
      case JUDGEMENT -> phrases.say("wacht op een oordeel", "waits for a judgement");
      case OPEN -> phrases.say("open", "open");
      case UNRECORDED -> phrases.say("niet vermeld", "not recorded");
      case MET -> phrases.say("op tijd", "in time");
    };
  }
}
