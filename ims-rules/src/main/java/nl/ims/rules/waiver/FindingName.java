package nl.ims.rules.waiver;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import nl.ims.rules.book.Finding;

/**
 * What names one finding among all of a run: three words that every report prints. An index in a
 * file is none of them, so the name stays when the file is put in another order.
 *
 * @param dossier the id of the dossier
 * @param rule the id of the rule
 * @param subject the subject, such as {@code letter/2024-03-08}; empty for a finding on the dossier
 *     as a whole
 */
public record FindingName(String dossier, String rule, Optional<String> subject)
    implements Comparable<FindingName> {

  private static final Comparator<FindingName> ORDER =
      Comparator.comparing(FindingName::dossier)
          .thenComparing(FindingName::rule)
          .thenComparing(
              FindingName::subject, Comparators.emptiesFirst(Comparator.<String>naturalOrder()));

  /**
   * Checks that nothing is blank.
   *
   * @param dossier not blank
   * @param rule not blank
   * @param subject not blank, if there is one
   * @throws IllegalArgumentException if one of the three is blank
   */
  public FindingName {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(subject, "subject");
    if (dossier.isBlank() || rule.isBlank() || subject.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "name of a finding: dossier '%s', rule '%s', subject '%s': one of them is blank; name the dossier and the rule, and leave out a subject that the finding has not"
              .formatted(dossier, rule, subject.orElse("")));
    }
  }

  /**
   * Names a finding.
   *
   * @param dossier the id of the dossier that it is on
   * @param finding the finding
   * @return its name
   */
  public static FindingName of(String dossier, Finding finding) {
    Objects.requireNonNull(finding, "finding");
    return new FindingName(dossier, finding.rule().id(), finding.subject());
  }

  /** Orders by dossier, rule and subject, a finding without subject first. */
  @Override
  public int compareTo(FindingName other) {
    return ORDER.compare(this, other);
  }

  /** The three words with spaces between them. */
  @Override
  public String toString() {
    return dossier + " " + rule + subject.map(s -> " " + s).orElse("");
  }
}
