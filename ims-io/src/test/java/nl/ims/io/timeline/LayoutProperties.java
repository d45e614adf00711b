package nl.ims.io.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.io.page.Box;
import nl.ims.io.page.Glyphs;
import nl.ims.io.page.Harmless;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.model.testkit.Texts;

/** The laws of the layout: nothing covers anything, a later day is lower, and words fit. */
@AddLifecycleHook(SteadyRun.class)
class LayoutProperties {

  private static final Layout.Columns COLUMNS = new Layout.Columns(10, 200, 220, 90, 330);
  private static final int TOP = 50;

  @Provide
  Arbitrary<List<Layout.Slot>> slots() {
    Arbitrary<ImmutableList<Layout.Size>> sizes =
        Combinators.combine(
                Arbitraries.integers().between(0, 200), Arbitraries.integers().between(1, 120))
            .as(Layout.Size::new)
            .list()
            .ofMaxSize(5)
            .map(ImmutableList::copyOf);
    // bursts, years, and the widest gap that there is
    Arbitrary<Long> gaps =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.longs().between(1, 3)),
            net.jqwik.api.Tuple.of(2, Arbitraries.longs().between(4, 4000)),
            net.jqwik.api.Tuple.of(1, Arbitraries.of(3_652_058L)));
    return Combinators.combine(gaps, sizes, sizes)
        .as(Layout.Slot::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(
            relative -> {
              List<Layout.Slot> slots = new ArrayList<>();
              long day = 0;
              for (Layout.Slot slot : relative) {
                day += slot.day();
                slots.add(new Layout.Slot(day, slot.left(), slot.right()));
              }
              return slots;
            });
  }

  @Property
  void no_two_boxes_overlap(@ForAll("slots") List<Layout.Slot> slots) {
    List<Box> boxes = new ArrayList<>();
    for (Layout.Placed placed : Layout.of(slots, COLUMNS, TOP).placed()) {
      boxes.add(placed.date());
      boxes.addAll(placed.left());
      boxes.addAll(placed.right());
    }
    assertApart(boxes);
  }

  @Property
  void each_label_has_its_size_on_its_side_and_all_is_inside(
      @ForAll("slots") List<Layout.Slot> slots) {
    Layout layout = Layout.of(slots, COLUMNS, TOP);
    assertThat(layout.placed()).hasSameSizeAs(slots);
    for (int i = 0; i < slots.size(); i++) {
      Layout.Placed placed = layout.placed().get(i);
      assertThat(sizes(placed.left())).isEqualTo(slots.get(i).left());
      assertThat(sizes(placed.right())).isEqualTo(slots.get(i).right());
      placed.left().forEach(box -> assertThat(box.right()).isEqualTo(210));
      placed.right().forEach(box -> assertThat(box.x()).isEqualTo(330));
      assertThat(placed.date().y()).isEqualTo(placed.y()).isGreaterThanOrEqualTo(TOP);
      assertThat(placed.date().bottom()).isLessThanOrEqualTo(layout.bottom());
    }
  }

  @Property
  void a_later_day_is_lower_and_no_nearer_than_the_days_between_say(
      @ForAll("slots") List<Layout.Slot> slots) {
    ImmutableList<Layout.Placed> placed = Layout.of(slots, COLUMNS, TOP).placed();
    for (int i = 1; i < slots.size(); i++) {
      int way = Layout.way(slots.get(i).day() - slots.get(i - 1).day());
      assertThat(placed.get(i).y() - placed.get(i - 1).y())
          .isPositive()
          .isGreaterThanOrEqualTo(way);
    }
  }

  @Property
  void a_longer_time_is_never_a_shorter_way(
      @ForAll @IntRange(max = 4_000_000) int days, @ForAll @IntRange(max = 4_000_000) int more) {
    assertThat(Layout.way((long) days + more)).isGreaterThanOrEqualTo(Layout.way(days));
  }

  @Property
  void names_of_marks_on_a_scale_do_not_touch(
      @ForAll @IntRange(max = 3_000_000) int first, @ForAll @IntRange(max = 700_000) int days) {
    LocalDate from = LocalDate.ofEpochDay(first - 719_528L);
    LocalDate to = from.plusDays(days);
    ImmutableList<Ticks> ticks = Ticks.on(new Scale(from, to, 40, 900), 10);
    assertApart(Lists.transform(ticks, Ticks::box));
    assertThat(ticks)
        .allSatisfy(tick -> assertThat(tick.day()).isBetween(from, to))
        .hasSizeLessThan(40);
  }

  @Property
  void lines_are_no_wider_than_they_may_be_and_lose_no_word(
      @ForAll("texts") String text, @ForAll @IntRange(min = 60, max = 500) int pixels) {
    ImmutableList<String> lines = Glyphs.wrap(text, 12, pixels, Integer.MAX_VALUE);
    assertThat(lines)
        .allSatisfy(line -> assertThat(Glyphs.width(line, 12)).isLessThanOrEqualTo(pixels));
    assertThat(Joiner.on("").join(lines).replace(" ", ""))
        .isEqualTo(Harmless.text(text).replace(" ", ""));
  }

  @Property
  void a_text_that_is_cut_off_says_so(@ForAll("texts") String text) {
    ImmutableList<String> all = Glyphs.wrap(text, 12, 80, Integer.MAX_VALUE);
    ImmutableList<String> two = Glyphs.wrap(text, 12, 80, 2);
    if (all.size() <= 2) {
      assertThat(two).isEqualTo(all);
    } else {
      assertThat(two).hasSize(2);
      assertThat(two.get(1)).endsWith("\u2026");
      assertThat(Glyphs.width(two.get(1), 12)).isLessThanOrEqualTo(80);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Texts.words(), Arbitraries.strings().alpha().withChars(" -/").ofMaxLength(200));
  }

  private static List<Layout.Size> sizes(List<Box> boxes) {
    return Lists.transform(boxes, box -> new Layout.Size(box.width(), box.height()));
  }

  static void assertApart(List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        assertThat(boxes.get(i).overlaps(boxes.get(j)))
            .as("%s and %s", boxes.get(i), boxes.get(j))
            .isFalse();
      }
    }
  }
}
