package nl.ims.rules;

import static nl.ims.rules.sketch.Sketch.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.ims.rules.framework.Aspect;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.framework.Point;
import org.junit.jupiter.api.Test;

class FrameworksTest {
  private static final Framework OF_2014 = Frameworks.find("toetsingskader-2014").orElseThrow();

  private static Optional<String> inForce(String day) {
    return Frameworks.inForce(Optional.of(day(day))).map(Framework::id);
  }

  /** The table of the framework of 2014: ids, what is asked, and how surely that is known. */
  private static ImmutableList<String> table() throws IOException {
    ImmutableList<String> lines =
        ImmutableList.copyOf(
            Splitter.on('\n')
                .omitEmptyStrings()
                .split(
                    Resources.toString(
                        Resources.getResource(FrameworksTest.class, "toetsingskader-2014.tsv"),
                        StandardCharsets.UTF_8)));
    return lines.subList(1, lines.size());
  }

  private static String row(Point point, Aspect aspect) {
    return String.join(
        "\t",
        point.id(),
        aspect.id(),
        point.whenPresent() ? "when-present" : demand(aspect),
        aspect.evidence().name().toLowerCase(Locale.ROOT));
  }

  private static String demand(Aspect aspect) {
    return aspect
        .requiredFrom()
        .map(from -> "required-from:" + from)
        .orElse(aspect.demand().name().toLowerCase(Locale.ROOT));
  }

  @Test
  void the_framework_of_2014_agrees_with_its_table_row_by_row() throws IOException {
    ImmutableList<String> rows =
        OF_2014.points().stream()
            .flatMap(point -> point.aspects().stream().map(aspect -> row(point, aspect)))
            .collect(ImmutableList.toImmutableList());

    assertThat(rows).containsExactlyElementsOf(table());
  }

  @Test
  void its_points_stand_in_order() {
    assertThat(OF_2014.points())
        .extracting(Point::id)
        .containsExactly(
            "grounds",
            "political-aspects",
            "mandate",
            "participating-countries",
            "influence",
            "feasibility",
            "risks",
            "suitability-and-availability",
            "duration",
            "finances",
            "monitoring-and-evaluation",
            "civil-and-police-contribution");
  }

  @Test
  void each_version_is_in_force_from_its_first_day() {
    assertThat(inForce("1995-06-27")).isEmpty();
    assertThat(inForce("1995-06-28")).contains("toetsingskader-1995");
    assertThat(inForce("2001-07-12")).contains("toetsingskader-1995");
    assertThat(inForce("2001-07-13")).contains("toetsingskader-2001");
    assertThat(inForce("2009-06-30")).contains("toetsingskader-2001");
    assertThat(inForce("2009-07-01")).contains("toetsingskader-2009");
    assertThat(inForce("2014-05-13")).contains("toetsingskader-2009");
    assertThat(inForce("2014-05-14")).contains("toetsingskader-2014");
    assertThat(Frameworks.inForce(Optional.empty())).contains(OF_2014);
  }

  @Test
  void only_the_framework_of_2014_is_held() {
    assertThat(Frameworks.all())
        .extracting(Framework::id)
        .containsExactly(
            "toetsingskader-1995",
            "toetsingskader-2001",
            "toetsingskader-2009",
            "toetsingskader-2014");
    assertThat(Frameworks.all().stream().filter(Framework::isHeld)).containsExactly(OF_2014);
    assertThat(Frameworks.find("toetsingskader-2013")).isEmpty();
  }

  @Test
  void a_reader_accepts_the_aspects_of_every_version() {
    assertThat(Frameworks.aspectsByPoint().keySet())
        .containsExactlyElementsOf(OF_2014.points().stream().map(Point::id).toList());
    assertThat(Frameworks.aspectsByPoint().get("duration"))
        .containsExactly("period", "exit", "review");
  }

  @Test
  void an_aspect_may_be_required_from_a_day_on() {
    Aspect harm =
        OF_2014.points().stream()
            .flatMap(point -> point.aspects().stream())
            .filter(aspect -> aspect.id().equals("civilian-harm"))
            .findFirst()
            .orElseThrow();

    assertThat(harm.isRequired(Optional.of(day("2022-03-31")))).isFalse();
    assertThat(harm.isRequired(Optional.of(day("2022-04-01")))).isTrue();
    assertThat(harm.isRequired(Optional.empty())).isTrue();
  }
}
