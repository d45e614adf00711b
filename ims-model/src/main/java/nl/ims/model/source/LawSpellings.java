package nl.ims.model.source;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import nl.ims.model.source.PaperSpellings.Spelling;
import nl.ims.model.term.IsoDay;

/**
 * The spellings of laws and treaties: Juriconnect links of version 1.3 and 1.3.1, and the bare
 * number of a regulation.
 *
 * <p>In the canonical link the parts of the place stand in the order given, before the dates. A
 * state of a regulation on a day becomes a link with the day of validity.
 */
final class LawSpellings {

  private static final ImmutableSet<String> DATES = ImmutableSet.of("z", "g", "s", "e");

  static final ImmutableList<Spelling> ALL =
      ImmutableList.of(
          PaperSpellings.spelling(
              "jci(1\\.3|1\\.3\\.1):c:(bwb[rv]\\d{7})((?:&[a-z-]{1,20}=[!-%'-+\\--~]{1,60}){0,12})",
              m -> link(m.group(1), PaperSpellings.upper(m, 2), m.group(3))),
          PaperSpellings.spelling(
              "(bwb[rv]\\d{7})(?:/(\\d{4}-\\d{2}-\\d{2})(?:/\\d{1,2})?)?", LawSpellings::state));

  private LawSpellings() {}

  private static Optional<String> state(Matcher m) {
    String day = m.group(2);
    return link("1.3", PaperSpellings.upper(m, 1), day == null ? "" : "&g=" + day);
  }

  private static Optional<String> link(String version, String bwb, String parts) {
    List<String> place = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    for (String part : Splitter.on('&').omitEmptyStrings().split(parts)) {
      int equals = part.indexOf('=');
      String name = Ascii.toLowerCase(part.substring(0, equals));
      String value = part.substring(equals + 1);
      if (DATES.contains(name) && !isDate(value)) {
        return Optional.empty();
      }
      (DATES.contains(name) ? dates : place).add("&" + name + "=" + value);
    }
    return Optional.of(
        "jci%s:c:%s%s%s".formatted(version, bwb, String.join("", place), String.join("", dates)));
  }

  private static boolean isDate(String value) {
    try {
      return IsoDay.of(value).getYear() <= 9999;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
