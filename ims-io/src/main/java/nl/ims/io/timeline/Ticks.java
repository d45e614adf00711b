package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.page.Box;
import nl.ims.io.page.Glyphs;

/**
 * The days that are marked on a scale, chosen so that their names do not touch.
 *
 * @param day the day
 * @param name its name: the year, the month or the day
 * @param box where the name stands, centred on the day
 */
record Ticks(LocalDate day, String name, Box box) {

  private static final int[] DAYS = {1, 2, 7, 14};
  private static final int[] MONTHS = {1, 2, 3, 6};
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000};

  private static final int HEIGHT = 12;
  private static final int SIZE = 11;
  private static final int SPACE = 12;
  private static final int MONTH = 7;
  private static final int YEAR = 4;

  /** The finest marks of which no two names touch, or reach beyond the ends of the scale. */
  static ImmutableList<Ticks> on(Scale scale, int y) {
    for (int step : DAYS) {
      if (scale.pixels(step) > Glyphs.width("0000-00-00", SIZE)) {
        return fitting(scale, y, evenDays(scale, step), 10);
      }
    }
    for (int step : MONTHS) {
      if (scale.pixels(28L * step) > Glyphs.width("0000-00", SIZE) + SPACE) {
        return fitting(scale, y, months(scale, step), MONTH);
      }
    }
    for (int step : YEARS) {
      if (scale.pixels(365L * step) > Glyphs.width("0000", SIZE) + SPACE) {
        return fitting(scale, y, months(scale, 12 * step), YEAR);
      }
    }
    return ImmutableList.of();
  }

  private static List<LocalDate> evenDays(Scale scale, int step) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = scale.first(); !day.isAfter(scale.last()); day = day.plusDays(step)) {
      days.add(day);
    }
    return days;
  }

  private static List<LocalDate> months(Scale scale, int step) {
    List<LocalDate> days = new ArrayList<>();
    long month = scale.first().getYear() * 12L + scale.first().getMonthValue() - 1;
    for (month -= month % step; ; month += step) {
      LocalDate day = LocalDate.of((int) (month / 12), (int) (month % 12) + 1, 1);
      if (day.isAfter(scale.last())) {
        return days;
      }
      if (!day.isBefore(scale.first())) {
        days.add(day);
      }
    }
  }

  private static ImmutableList<Ticks> fitting(
      Scale scale, int y, List<LocalDate> days, int characters) {
    ImmutableList.Builder<Ticks> ticks = ImmutableList.builder();
    int free = scale.left() - SPACE;
    for (LocalDate day : days) {
      String name = day.toString().substring(0, characters);
      int width = Glyphs.width(name, SIZE);
      Box box = new Box(scale.x(day) - width / 2, y, width, HEIGHT);
      if (box.x() >= free && box.right() <= scale.right() + SPACE) {
        ticks.add(new Ticks(day, name, box));
        free = box.right() + 1;
      }
    }
    return ticks.build();
  }
}
