package nl.ims.io.timeline;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Phrases;
import nl.ims.model.term.Internal;
import nl.ims.rules.book.Obligation;

/** What is said of obligations, in one language. */
@Internal
@SuppressWarnings("exports") // it is offered to the other packages of this module alone
public final class DueWords {

  private final Phrases phrases;

  /**
   * Speaks a language.
   *
   * @param phrases the language
   */
  public DueWords(Phrases phrases) {
    this.phrases = Objects.requireNonNull(phrases, "phrases");
  }

  /**
   * {@return a number of days with its noun}
   *
   * @param number how many
   */
  public String days(long number) {
    return number + (number == 1 ? phrases.say(" dag", " day") : phrases.say(" dagen", " days"));
  }

  /**
   * {@return how something stands, with the days: by how much it was late, or how many are left}
   *
   * @param timeline the line that it is on
   * @param mark what is due
   */
  public String standing(Timeline timeline, Mark.Due mark) {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(mark, "mark");
    Obligation due = mark.obligation();
    return switch (mark.standing()) {
      case MET, LATE -> done(due);
      case OPEN ->
          timeline
              .end()
              .map(end -> left(between(end, due.due())))
              .orElseGet(() -> mark.standing().label(phrases));
      case JUDGEMENT, UNRECORDED -> mark.standing().label(phrases);
      case OVERDUE -> overdue(timeline, mark);
    };
  }

  /** How what was done stands: how many days were left, or by how many it was late. */
  String done(Obligation due) {
    long left = due.metOn().map(day -> between(day, due.due())).orElse(0L);
    if (left < 0) {
      return phrases.say(days(-left) + " te laat", days(-left) + " late");
    }
    return left == 0
        ? phrases.say("op tijd", "in time")
        : phrases.say("op tijd, " + days(left) + " over", "in time by " + days(left));
  }

  /**
   * By how much it is overdue on the as-of day of its own dossier, which is named where the line
   * goes on after it.
   */
  private String overdue(Timeline timeline, Mark.Due mark) {
    Optional<LocalDate> asOf = timeline.asOf(mark.chapter()).filter(d -> d.isAfter(mark.day()));
    if (asOf.isEmpty()) {
      return mark.standing().label(phrases);
    }
    String overdue = days(between(mark.day(), asOf.get())) + phrases.say(" over tijd", " overdue");
    return asOf.equals(timeline.end())
        ? overdue
        : overdue + phrases.say(", gezien op ", ", seen on ") + asOf.get();
  }

  private String left(long days) {
    return days == 0
        ? phrases.say("vandaag de laatste dag", "this is the last day")
        : phrases.say("over " + days(days), "in " + days(days));
  }

  /**
   * {@return what is to be done, as one harmless line}
   *
   * @param due the obligation
   */
  public String what(Obligation due) {
    Objects.requireNonNull(due, "due");
    return Harmless.text(phrases.say(due.what()));
  }

  String follows(Obligation due) {
    return phrases.say("volgt uit ", "follows from ") + Harmless.text(phrases.say(due.basis()));
  }

  /**
   * {@return the rule, with the subject where the rule has one}
   *
   * @param due the obligation
   */
  public static String rule(Obligation due) {
    Objects.requireNonNull(due, "due");
    return due.subject().map(subject -> due.rule() + ' ' + subject).orElse(due.rule());
  }

  /** How many there are of each standing, the worst first; empty if there are none. */
  String counts(Timeline timeline) {
    List<String> counts = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      int count = timeline.dues(standing).size();
      if (count > 0) {
        counts.add(standing.counted(count, phrases));
      }
    }
    return Joiner.on(", ").join(counts);
  }

  static long between(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }
}
