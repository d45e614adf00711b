package nl.ims.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.report.Promise;

/**
 * A promise that a report left without an answer, and what later reports of the series say of it.
 *
 * @param promise the promise, as the first report that left it so states it
 * @param since the dossier of that report
 * @param answeredBy the dossier of the first later report that names an answer; empty if none does
 * @param repeatedBy the later reports that list it without an answer, before any that answers
 * @param silent the later reports that list promises and not this one, before any that answers
 */
public record OpenPromise(
    Promise promise,
    Dossier since,
    Optional<Dossier> answeredBy,
    ImmutableList<Dossier> repeatedBy,
    ImmutableList<Dossier> silent) {

  /**
   * Refuses null.
   *
   * @param promise the promise, as the first report that left it so states it
   * @param since the dossier of that report
   * @param answeredBy the dossier of the first later report that names an answer; empty if none
   *     does
   * @param repeatedBy the later reports that list it without an answer, before any that answers
   * @param silent the later reports that list promises and not this one, before any that answers
   */
  public OpenPromise {
    Objects.requireNonNull(promise, "promise");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(answeredBy, "answeredBy");
    Objects.requireNonNull(repeatedBy, "repeatedBy");
    Objects.requireNonNull(silent, "silent");
  }

  /**
   * Tells whether the first report states that it is open.
   *
   * @return true if it does; false if it does not say whether the promise was answered
   */
  public boolean isStatedOpen() {
    return promise.answered().isPresent();
  }

  /**
   * Tells whether a later report says anything of it, or could have.
   *
   * @return true if one answers it, repeats it or lists other promises
   */
  public boolean isFollowed() {
    return answeredBy.isPresent() || !repeatedBy.isEmpty() || !silent.isEmpty();
  }
}
