package nl.ims.model.source;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write that is no id: slips that official papers contain, and the usual faults.
 *
 * <p>Each is refused with a message that names the fault and, where it can be told, the id that is
 * probably meant.
 */
final class PaperSlips {

  /** Slips printed in official papers, by the id that they come to, with the id meant. */
  private static final ImmutableMap<String, String> KNOWN =
      ImmutableMap.of(
          "kst-29251-311", "kst-29521-311",
          "kst-30196-9", "kst-30162-9",
          "kst-21501-18-73", "kst-21501-28-73");

  /** The dossiers of the field, by which a dossier with a digit too many is mended. */
  private static final ImmutableSet<String> DOSSIERS =
      ImmutableSet.of(
          "29521", "27925", "33279", "30162", "23591", "28676", "32623", "23432", "22181", "32706",
          "33763", "33694", "29957", "34241", "31847", "22831", "27476", "26454", "32317", "36045");

  private static final Splitter CONJUNCTION = Splitter.on(Pattern.compile(" (?:en|and) |; ?"));
  private static final Splitter NOT_DIGITS = Splitter.on(Pattern.compile("\\D{1,6}"));

  private static final String MANY = "(\\d{1,5}(?:(?: en |, ?| & |-| t/m )\\d{1,5}){1,9})";

  private static final ImmutableList<Fault> FAULTS =
      ImmutableList.of(
          fault(
              "(?:.{0,80}/)?(?:kst|han)\\d{3}.{0,80}",
              "is the print number of an older scan, which says neither dossier nor number"),
          fault(
              "[A-Z]{1,4}(?:/[A-Z]{2})?-\\d{1,4}/\\d{2,4}|D\\d{8}",
              "is the reference of a ministry, not an official id"),
          fault(
              "(.{3,60}?\\bnrs?\\.? ?)" + MANY,
              "names several numbers",
              m -> numbers(m.group(1), m.group(2))),
          fault(
              "((?:trb|stb|stcrt)\\.? ?\\d{4}, ?)" + MANY,
              "names several numbers",
              m -> numbers(m.group(1), m.group(2))),
          fault(
              "(?:kst-)?(\\d{2}[ .-]?\\d{4}|\\d{3}[ .-]?\\d{3})([\\s,.-].{1,60})",
              "has a dossier of six digits, and five are the most",
              m -> mended(m.group(1).replaceAll("\\D", ""), m.group(2))),
          fault(
              "((?:kst-)?\\d{2}[ .-]?\\d{3}[\\s,.-]{1,2}(?:nr\\.? ?)?[A-Z]{1,3})\\d{1,2}",
              "has a digit glued to the letters, as a footnote leaves it",
              m -> List.of(m.group(1))),
          fault(
              "(?:kst-)?\\d{2}[ .-]?\\d{3}[, ]{0,2}[-(]?R ?\\d{3,4}\\)?",
              "names the number of a Kingdom act, which describes a dossier and is no paper in it"),
          fault(
              "(?:kst-)?21[ .-]?501(?:[ -]\\d{2})?",
              "names a dossier, not a paper in it (and 21 501-18 was printed for 21 501-28)"),
          fault(
              "(?:kst-|kamerst(?:uk|ukken) )?\\d{2}[ .-]?\\d{3}",
              "names a dossier, not a paper in it"),
          fault(
              "(?:S/RES/|.{0,60}resoluti(?:e|on) |UNSCR ?)[1-9]\\d{0,4}",
              "names a resolution without its year"));

  private PaperSlips() {}

  static boolean isKnown(String id) {
    return KNOWN.containsKey(id);
  }

  /** Makes the exception for a spelling that is no id. */
  static IllegalArgumentException refused(String spelling, String tidy) {
    if (tidy.isEmpty()) {
      return refused(spelling, "is blank", example(tidy));
    }
    if (tidy.length() > PaperParser.MAX_LENGTH) {
      return refused(
          spelling.substring(0, 60) + "…",
          "is longer than %s characters".formatted(PaperParser.MAX_LENGTH),
          example(tidy));
    }
    ImmutableList<Paper> slip = PaperParser.all(List.of(tidy));
    if (!slip.isEmpty()) {
      String meant = KNOWN.getOrDefault(slip.get(0).id(), slip.get(0).id());
      return refused(
          spelling,
          "is a slip that an official paper contains",
          "probably %s is meant".formatted(meant));
    }
    List<String> parts = CONJUNCTION.splitToList(tidy);
    if (parts.size() > 1 && !PaperParser.all(parts).isEmpty()) {
      return refused(spelling, "names several papers", wayOut(tidy, PaperParser.all(parts)));
    }
    for (Fault fault : FAULTS) {
      Matcher m = fault.pattern().matcher(tidy);
      if (m.matches()) {
        return refused(
            spelling, fault.says(), wayOut(tidy, PaperParser.all(fault.probable().apply(m))));
      }
    }
    return refused(spelling, "is no official id in any spelling known", example(tidy));
  }

  private static IllegalArgumentException refused(String spelling, String says, String wayOut) {
    return new IllegalArgumentException("paper '%s' %s; %s".formatted(spelling, says, wayOut));
  }

  private static String wayOut(String tidy, ImmutableList<Paper> probable) {
    return switch (probable.size()) {
      case 0 -> example(tidy);
      case 1 -> "probably %s is meant".formatted(probable.get(0));
      default -> "give each by itself, here " + Joiner.on(", ").join(probable);
    };
  }

  /** Shows an id of the kind that a spelling seems to be of. */
  private static String example(String tidy) {
    PaperKind kind =
        Arrays.stream(PaperKind.values())
            .filter(k -> k.looksLike(tidy))
            .findFirst()
            .orElse(PaperKind.KAMERSTUK);
    return "write e.g. " + kind.example();
  }

  private static List<String> numbers(String lead, String numbers) {
    return NOT_DIGITS.splitToStream(numbers).map(number -> lead + number).toList();
  }

  private static List<String> mended(String digits, String rest) {
    for (int i = 0; i < digits.length(); i++) {
      String mended = digits.substring(0, i) + digits.substring(i + 1);
      if (DOSSIERS.contains(mended)) {
        return List.of(mended + rest);
      }
    }
    return List.of();
  }

  private static Fault fault(String pattern, String says) {
    return fault(pattern, says, m -> List.of());
  }

  private static Fault fault(
      String pattern, String says, Function<Matcher, List<String>> probable) {
    return new Fault(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), says, probable);
  }

  /** A fault: how it looks, what it is, and the spellings that are probably meant. */
  private record Fault(Pattern pattern, String says, Function<Matcher, List<String>> probable) {}
}
