package nl.ims.rules.formulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ims.rules.tables.TableFile;

/**
 * A point of a version of the framework, as the table of the version has it.
 *
 * @param id its id
 * @param whenPresent it is asked for where police or civilians go too
 * @param demands for each aspect {@code required}, {@code expected}, or the day from which it is
 *     required
 */
record AskedPoint(String id, boolean whenPresent, ImmutableMap<String, String> demands) {
  /** Reads the points of a version from its table. */
  static ImmutableList<AskedPoint> of(String version) {
    ImmutableList.Builder<AskedPoint> points = ImmutableList.builder();
    List<List<String>> lines = TableFile.lines(version + ".tsv");
    for (int i = 0; i < lines.size(); i++) {
      List<String> row = lines.get(i);
      if (row.get(0).equals("point")) {
        points.add(
            new AskedPoint(
                row.get(1),
                row.get(4).equals("when-present"),
                demands(lines.subList(i + 1, lines.size()))));
      }
    }
    return points.build();
  }

  /** Those of the lines until another point begins. */
  private static ImmutableMap<String, String> demands(List<List<String>> lines) {
    ImmutableMap.Builder<String, String> demands = ImmutableMap.builder();
    for (List<String> row : lines) {
      if (!row.get(0).equals("aspect")) {
        break;
      }
      demands.put(row.get(1), row.get(2));
    }
    return demands.buildOrThrow();
  }

  /** Whether a demand is one on a day; no day is the newest. */
  static boolean isRequired(String demand, Optional<LocalDate> day) {
    return switch (demand) {
      case "required" -> true;
      case "expected" -> false;
      default -> day.isEmpty() || !day.get().isBefore(LocalDate.parse(demand));
    };
  }
}
