package nl.ims.io.data;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ims.io.Assessed;
import nl.ims.rules.Assessment;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;

/**
 * Verdicts as short lines: the first has the ids of all rules that any line may name, a line of a
 * dossier names each by its place there.
 */
final class VerdictLines {

  private static final int USUAL_LENGTH = 2048;

  private final ImmutableMap<String, Integer> places;

  private VerdictLines(ImmutableMap<String, Integer> places) {
    this.places = places;
  }

  /** Numbers the rules of some books in their order; a rule of several books has one number. */
  static VerdictLines of(Iterable<RuleBook> books) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (RuleBook book : books) {
      for (Rule rule : book.rules()) {
        places.putIfAbsent(rule.id(), places.size());
      }
    }
    return new VerdictLines(ImmutableMap.copyOf(places));
  }

  /** The first line. */
  byte[] first() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    JsonOut.onOneLine(line)
        .object()
        .field("ims", JsonReport.VERSION)
        .strings("rules", places.keySet())
        .endObject()
        .finish();
    return line.toByteArray();
  }

  /** The line of a dossier. */
  byte[] of(Assessed assessed) {
    Assessment assessment = assessed.assessment();
    ByteArrayOutputStream line = new ByteArrayOutputStream(USUAL_LENGTH);
    JsonOut json = JsonOut.onOneLine(line).object();
    json.field("dossier", assessment.dossier().id())
        .field("as-of", assessment.asOf())
        .field("reference-day", assessment.referenceDay());
    if (assessment.regime().isPresent()) {
      json.strings(
          "regime", assessment.regime().get().outcomes().stream().map(Regime::code).toList());
    } else {
      json.nothing("regime");
    }
    AssessmentJson.summary(json, assessment);
    json.list("verdicts");
    for (Finding finding : assessment.findings()) {
      json.triple(place(finding.rule()), letter(finding.verdict()), finding.subject());
    }
    json.endList().endObject().finish();
    return line.toByteArray();
  }

  private int place(Rule rule) {
    Integer place = places.get(rule.id());
    if (place == null) {
      throw new IllegalArgumentException(
          "rule %s is not in the first line; give withRulesOf the assessor that takes it"
              .formatted(rule.id()));
    }
    return place;
  }

  private static String letter(Verdict verdict) {
    return switch (verdict) {
      case SATISFIED -> "s";
      case VIOLATED -> "v";
      case UNDETERMINED -> "u";
      case NEEDS_JUDGEMENT -> "j";
      case NOT_APPLICABLE -> "n";
    };
  }
}
