package nl.ims.rules.book;

import java.time.LocalDate;
import java.util.Objects;
import nl.ims.model.source.Citation;
import nl.ims.model.term.IsoDay;

/**
 * A real case in which a practice was seen (<i>precedent</i>), or in which something else was done.
 *
 * <p>A rule of level {@link Level#PRACTICE} was induced from its cases: it is nobody's text. What
 * was seen once, or not followed in about half of its cases, is {@link Level#GUIDANCE}. How often
 * it was seen is therefore told wherever the rule is, and so are the cases that speak against it.
 *
 * @param paper the paper in which the case was read, and what it shows
 * @param day the day of what it shows
 * @param stance whether the practice was followed
 */
public record Case(Citation paper, LocalDate day, Stance stance) {

  /**
   * Refuses null.
   *
   * @param paper the paper in which the case was read, and what it shows
   * @param day the day of what it shows
   * @param stance whether the practice was followed
   */
  public Case {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(stance, "stance");
  }

  /** What a case says of a practice. */
  public enum Stance {
    /** It was followed. */
    FOR,
    /** Something else was done. */
    AGAINST
  }

  /**
   * Tells of a case in which the practice was followed.
   *
   * @param day the day, as yyyy-MM-dd
   * @param paper the paper that was read
   * @param nl what it shows, in Dutch, without a full stop
   * @param en the same in English
   * @return the case
   */
  public static Case seen(String day, String paper, String nl, String en) {
    Objects.requireNonNull(day, "day");
    return new Case(Citation.read(paper, nl, en), IsoDay.of(day), Stance.FOR);
  }

  /**
   * Tells of a case in which something else was done.
   *
   * @param day the day, as yyyy-MM-dd
   * @param paper the paper that was read
   * @param nl what it shows, in Dutch, without a full stop
   * @param en the same in English
   * @return the case
   */
  public static Case against(String day, String paper, String nl, String en) {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(nl, "nl");
    Objects.requireNonNull(en, "en");
    return new Case(
        Citation.read(paper, "daartegen: " + nl, "against it: " + en),
        IsoDay.of(day),
        Stance.AGAINST);
  }
}
