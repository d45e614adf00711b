package nl.ims.io;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ims.io.format.CooperationShapes;
import nl.ims.io.format.DistinctShape;
import nl.ims.io.format.EitherShape;
import nl.ims.io.format.Key;
import nl.ims.io.format.ListShape;
import nl.ims.io.format.ObjectShape;
import nl.ims.io.format.OnceShape;
import nl.ims.io.format.ReportShapes;
import nl.ims.io.format.ScalarShape;
import nl.ims.io.format.Shape;
import nl.ims.io.format.WaiverShapes;
import nl.ims.model.cooperation.Criterion;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.cooperation.PossibleAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.cooperation.SovereigntyGroup;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

/**
 * {@code FORMAT.md} lists what the reader takes. Its tables of keys are kept by hand and compared
 * with the shapes; its lists are made of the model, {@code -Dims.golden.update=true} writes them
 * anew.
 */
final class FormatPageTest {

  private static final Path PAGE = Path.of("FORMAT.md");
  private static final Pattern HEADING = Pattern.compile("^##+ `([^`]+)`$");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  /** A row of a table of keys. */
  private record Row(String key, String values, boolean required) {}

  @Test
  void each_table_of_keys_is_that_of_the_reader() throws IOException {
    Map<String, List<Row>> tables = tables();
    assertThat(tables.keySet()).containsExactlyElementsOf(objects().keySet());
    objects()
        .forEach(
            (path, object) ->
                assertThat(tables.get(path))
                    .as(path)
                    .extracting(Row::key)
                    .containsExactlyElementsOf(object.keys().keySet()));
  }

  @Test
  void each_table_says_which_keys_are_required_and_which_codes_are_valid() throws IOException {
    Map<String, List<Row>> tables = tables();
    objects()
        .forEach(
            (path, object) -> {
              for (Row row : tables.getOrDefault(path, List.of())) {
                Key<?> key = requireNonNull(object.keys().get(row.key()), row.key());
                assertThat(row.required()).as(path + "." + row.key()).isEqualTo(key.required());
                codes(key.shape())
                    .ifPresent(
                        codes ->
                            assertThat(quoted(row.values()))
                                .as(path + "." + row.key())
                                .containsExactlyElementsOf(codes));
              }
            });
  }

  @Test
  void the_lists_are_those_of_the_model() throws IOException {
    String page = Files.readString(PAGE, StandardCharsets.UTF_8);
    String expected = page;
    expected = withList(expected, "objectives", cited(Objective.values(), Objective::source));
    expected = withList(expected, "criteria", cited(Criterion.values(), Criterion::source));
    expected = withList(expected, "sovereignty", sovereignty());
    Golden.compare(PAGE, expected);
  }

  /**
   * Every mapping below the two subjects, and a waiver, by its path; one question stands for all.
   */
  private static Map<String, ObjectShape<?, ?>> objects() {
    Map<String, ObjectShape<?, ?>> found = new LinkedHashMap<>();
    collect("cooperation", (ObjectShape<?, ?>) CooperationShapes.COOPERATION, found);
    collect("report", (ObjectShape<?, ?>) ReportShapes.REPORT, found);
    Shape<?> waivers = shape(WaiverShapes.WAIVERS, "waivers");
    collect("waivers[]", (ObjectShape<?, ?>) item(waivers), found);
    return found;
  }

  private static void collect(
      String path, ObjectShape<?, ?> object, Map<String, ObjectShape<?, ?>> found) {
    found.put(path, object);
    for (Key<?> key : object.keys().values()) {
      String below = path + "." + key.name();
      boolean elsewhere =
          key.name().equals("objectives")
              || key.name().equals("criteria")
              || path.equals("report.chapters")
              || below.equals("report.annex-2[].milestones")
              || below.equals("report.annex-1.does-not-contribute");
      if (below.equals("cooperation.sovereignty")) {
        EitherShape<?> answer = (EitherShape<?>) shape(key.shape(), "voting-rule");
        found.put(below + ".voting-rule", answer.mappings().get(0));
      } else if (!elsewhere && key.shape() instanceof ObjectShape<?, ?> mapping) {
        collect(below, mapping, found);
      } else if (!elsewhere && item(key.shape()) instanceof ObjectShape<?, ?> element) {
        collect(below + "[]", element, found);
      }
    }
  }

  /** What stands at a key of a mapping. */
  private static Shape<?> shape(Shape<?> mapping, String key) {
    return requireNonNull(((ObjectShape<?, ?>) mapping).keys().get(key), key).shape();
  }

  private static Shape<?> item(Shape<?> shape) {
    if (shape instanceof DistinctShape<?> distinct) {
      return distinct.delegate().item();
    }
    if (shape instanceof OnceShape<?> once) {
      return once.delegate().item();
    }
    return shape instanceof ListShape<?, ?> list ? list.item() : shape;
  }

  private static Optional<List<String>> codes(Shape<?> shape) {
    return item(shape) instanceof ScalarShape<?> scalar
        ? scalar.codes().filter(codes -> codes.rule().isEmpty()).map(codes -> codes.list().get())
        : Optional.empty();
  }

  private static List<String> quoted(String cell) {
    return QUOTED.matcher(cell).results().map(m -> m.group(1)).toList();
  }

  /** The tables of keys of the page, by the path in the heading above them. */
  private static Map<String, List<Row>> tables() throws IOException {
    Map<String, List<Row>> tables = new LinkedHashMap<>();
    Optional<String> path = Optional.empty();
    for (String line : Files.readAllLines(PAGE, StandardCharsets.UTF_8)) {
      Optional<MatchResult> heading = HEADING.matcher(line).results().findFirst();
      if (line.startsWith("#")) {
        path = heading.map(m -> m.group(1));
      } else if (line.startsWith("| `") && path.isPresent()) {
        List<String> cells = Splitter.on('|').trimResults().splitToList(line);
        String key = cells.get(1).replace("`", "");
        Row row = new Row(key, cells.get(2), cells.get(3).startsWith("required"));
        tables.computeIfAbsent(path.get(), p -> new ArrayList<>()).add(row);
      }
    }
    return tables;
  }

  private static String withList(String page, String name, String list) {
    String start = "<!-- " + name + ": written by FormatPageTest -->\n";
    int from = page.indexOf(start) + start.length();
    assertThat(page).contains(start);
    return page.substring(0, from) + list + page.substring(page.indexOf("<!-- end -->", from));
  }

  private static <E extends Labelled> String cited(E[] constants, Function<E, Citation> source) {
    return Stream.concat(
            Stream.of("| no. | code | Dutch | English | source |", "|---|---|---|---|---|"),
            Arrays.stream(constants)
                .map(
                    c ->
                        row(
                            number(c),
                            "`" + c.code() + "`",
                            c.label().in(Language.NL),
                            c.label().in(Language.EN),
                            shown(source.apply(c)))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String number(Labelled constant) {
    return constant instanceof Objective objective
        ? objective.number()
        : ((Criterion) constant).number();
  }

  private static String sovereignty() {
    StringBuilder all = new StringBuilder();
    for (SovereigntyGroup group : SovereigntyGroup.values()) {
      List<SovereigntyCriterion> criteria =
          Arrays.stream(SovereigntyCriterion.values()).filter(c -> c.group() == group).toList();
      all.append("\n### Questions: ").append(group.label().in(Language.EN)).append("\n\n");
      all.append("| no. | code | question | case |\n|---|---|---|---|\n");
      for (SovereigntyCriterion c : criteria) {
        String question = c.question().in(Language.EN);
        all.append(row(c.number(), "`" + c.code() + "`", question, shown(c.source()))).append('\n');
      }
      all.append("\n| question | answer | Dutch | English | bearing |\n|---|---|---|---|---|\n");
      for (SovereigntyCriterion c : criteria) {
        c.answers().forEach(answer -> all.append(answer(c, answer)).append('\n'));
      }
    }
    return all.append('\n').toString();
  }

  private static String answer(SovereigntyCriterion criterion, PossibleAnswer answer) {
    return row(
        "`" + criterion.code() + "`",
        "`" + answer.code() + "`",
        answer.label().in(Language.NL),
        answer.label().in(Language.EN),
        answer.bearing().code());
  }

  private static String shown(Citation source) {
    return "%s, %s (%s)"
        .formatted(source.source(), source.where().in(Language.EN), source.evidence().code());
  }

  private static String row(String... cells) {
    return ImmutableList.copyOf(cells).stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
