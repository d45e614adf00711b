package nl.ims.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.model.Dossier;

/**
 * A calendar year, and the reports of a series that it has to do with.
 *
 * @param year the year
 * @param sent the reports that were sent in it, by day, then by id
 * @param about the reports on it that are not known to have been sent in it, by id
 */
public record CalendarYear(int year, ImmutableList<Dossier> sent, ImmutableList<Dossier> about) {

  /**
   * Refuses null.
   *
   * @param year the year
   * @param sent the reports that were sent in it, by day, then by id
   * @param about the reports on it that are not known to have been sent in it, by id
   */
  public CalendarYear {
    Objects.requireNonNull(sent, "sent");
    Objects.requireNonNull(about, "about");
  }

  /**
   * Tells whether no report of the series is known to have been sent in the year.
   *
   * @return true if none is; that none was sent does not follow, as its dossier may not be at hand
   */
  public boolean isMissing() {
    return sent.isEmpty();
  }
}
