package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ims.io.Assessed;
import nl.ims.io.page.Phrases;
import nl.ims.io.stats.Bounds;
import nl.ims.io.stats.DebateDays;
import nl.ims.model.Dossier;
import nl.ims.rules.Assessment;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.article100.RegimeAnswer;

/**
 * What an index tells of one dossier.
 *
 * @param address the name of its page
 * @param assessed the assessment
 * @param banner the answer in lines
 * @param debate the days from letter to debate
 * @param marked whether it gets a mark
 */
record IndexRow(
    String address, Assessed assessed, Banner banner, DebateDays debate, boolean marked) {

  /** The most regimes that are named where several are possible. */
  private static final int NAMED = 2;

  /** The newest first, those without a day last. */
  static final Comparator<IndexRow> BY_DAY =
      Comparator.comparing((IndexRow row) -> row.day().orElse(LocalDate.MIN)).reversed();

  /** The longest wait first; among those without a debate, the longest that is certain. */
  static final Comparator<IndexRow> BY_DAYS =
      Comparator.comparing((IndexRow row) -> row.days().isEmpty())
          .thenComparing(row -> row.days().filter(Bounds::bounded).isEmpty())
          .thenComparing(
              row ->
                  row.days()
                      .map(days -> -(days.bounded() ? days.most() : days.least()))
                      .orElse(0L));

  private Assessment assessment() {
    return assessed.assessment();
  }

  Dossier dossier() {
    return assessment().dossier();
  }

  Optional<LocalDate> day() {
    return assessment().referenceDay();
  }

  /** The days, as recorded; empty without a letter. */
  Optional<Bounds> days() {
    return debate.recorded();
  }

  /** What a title is sorted by: without capitals and accents, the same on every machine. */
  String sortedBy(Phrases phrases) {
    String title = AssessSection.title(dossier(), phrases).text().toLowerCase(Locale.ROOT);
    return Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** The worst that a line says; nothing applies where there is no line. */
  Rank worst() {
    return banner.lines().stream()
        .map(Banner.Line::rank)
        .min(Comparator.naturalOrder())
        .orElse(Rank.NOT_APPLICABLE);
  }

  /** The regime in words, or what the dossier is about if it has none. */
  String regime(Phrases phrases) {
    Optional<RegimeAnswer> answer = assessment().regime();
    if (answer.isEmpty()) {
      return phrases.subjectOf(dossier());
    }
    ImmutableList<Regime> outcomes = answer.get().outcomes();
    if (answer.get().determined()) {
      return phrases.regime(outcomes.get(0));
    }
    return phrases.say("onbepaald: ", "undetermined: ")
        + (outcomes.size() <= NAMED
            ? outcomes.stream()
                .map(outcome -> phrases.say(outcome.label()))
                .collect(Collectors.joining(phrases.say(" of ", " or ")))
            : outcomes.size() + phrases.say(" mogelijk", " possible"));
  }

  /** The days in words. */
  String days(Phrases phrases) {
    if (days().isEmpty()) {
      return dossier().contribution().isEmpty()
          ? "-"
          : phrases.say("geen brief vermeld", "no letter recorded");
    }
    Bounds days = days().get();
    if (days.bounded()) {
      String between = days.exact() ? "" : days.least() + "–";
      return between + days.most() + phrases.say(" dagen", days.most() == 1 ? " day" : " days");
    }
    return days.least() == 0
        ? phrases.say("geen debat vermeld", "no debate recorded")
        : phrases.say("meer dan ", "more than ")
            + (days.least() - 1)
            + phrases.say(" dagen", " days");
  }
}
