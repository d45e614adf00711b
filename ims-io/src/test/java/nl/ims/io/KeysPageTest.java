package nl.ims.io;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ims.io.format.Codes;
import nl.ims.io.format.Key;
import nl.ims.io.format.ListShape;
import nl.ims.io.format.NamesShape;
import nl.ims.io.format.ObjectShape;
import nl.ims.io.format.ScalarShape;
import nl.ims.io.format.Shape;
import nl.ims.io.format.Tables;
import nl.ims.io.format.Words;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/keys.md} lists every key and every code; it is made of the tables of the format, and
 * {@code -Dims.golden.update=true} writes it anew.
 */
final class KeysPageTest {

  private static final Path PAGE = Path.of("../docs/keys.md");

  private static final String HEAD =
      """
      # Every key and every code

      <!-- Made of the tables of the format by KeysPageTest. -->

      A dossier is a file of keys and values. This page says of each key what stands at it and what it means, in English and in
      Dutch (*Nederlands*). In a file keys and codes are always in English. Only `ims` and `dossier` are required at the top, and
      exactly one of `contribution`, `cooperation` and `report`; a key that is left out says: not stated.

      An editor that knows the schema shows the same words while you type: `ims schema --output dossier.schema.json`.

      """;

  /** Keys of the framework and of the lists of the model, which need no more than their names. */
  private static final ImmutableSet<String> LISTS =
      ImmutableSet.of("objectives", "criteria", "sovereignty", "chapters");

  @Test
  void the_page_is_that_of_the_tables() throws IOException {
    Tables all = Tables.all();
    StringBuilder page = new StringBuilder(HEAD);
    page.append("## Keys\n");
    all.tables()
        .forEach(
            (name, table) ->
                page.append(section(table, requireNonNull(all.places().get(name), name))));
    page.append("\n## Codes\n");
    all.codes().forEach((name, codes) -> page.append(codes(name, codes)));
    Golden.compare(PAGE, page.toString());
  }

  private static String section(ObjectShape<?, ?> table, List<String> places) {
    boolean brief = table.table().startsWith("points") || LISTS.contains(table.table());
    StringBuilder section = new StringBuilder("\n### " + heading(table, places) + "\n\n");
    if (places.size() > 1 && places.size() < 6) {
      section.append("Also at ").append(quoted(places.subList(1, places.size()))).append(".\n\n");
    } else if (places.size() > 1) {
      section.append("It stands in many places.\n\n");
    }
    section.append("| key | what stands there | English | Nederlands |\n|---|---|---|---|\n");
    for (Key<?> key : table.keys().values()) {
      Words words = table.words().apply(key.name());
      String required = key.required() ? ", required" : "";
      section.append(
          row(
              "`" + key.name() + "`" + required,
              type(key.shape()),
              said(words, brief, Language.EN),
              said(words, brief, Language.NL)));
    }
    return section.toString();
  }

  private static String heading(ObjectShape<?, ?> table, List<String> places) {
    return switch (table.table()) {
      case "dossier" -> "A dossier";
      case "waivers" -> "A file of waivers";
      case "texts" -> "A text in both languages";
      case "stated" -> "A statement with papers or a judgement";
      case "left-out" -> "A statement that is left out";
      default -> "`" + places.get(0) + "`";
    };
  }

  private static String said(Words words, boolean brief, Language language) {
    String title = words.title().in(language);
    return brief ? title : "**" + title + "**: " + words.meaning().in(language);
  }

  private static String type(Shape<?> shape) {
    Shape<?> bare = Tables.bare(shape);
    if (bare instanceof ListShape<?, ?> list && codes(list.item()).isPresent()) {
      return type(list.item()).replaceFirst("^code of", "codes of");
    }
    if (bare instanceof NamesShape<?> names) {
      return "names, each with " + type(names.value());
    }
    return codes(bare)
        .map(KeysPageTest::listed)
        .orElseGet(() -> bare.noun().one().in(Language.EN).replaceFirst("^an? ", ""));
  }

  private static Optional<Codes> codes(Shape<?> shape) {
    return Tables.bare(shape) instanceof ScalarShape<?> scalar ? scalar.codes() : Optional.empty();
  }

  private static String listed(Codes codes) {
    return codes
        .name()
        .map(name -> "code of [" + name + "](#" + name + ")")
        .or(() -> codes.rule().map(rule -> rule.in(Language.EN)))
        .orElseGet(() -> quoted(codes.list().get()));
  }

  private static String codes(String name, Codes codes) {
    boolean steps = name.equals("step-kind");
    StringBuilder section = new StringBuilder("\n### " + name + "\n\n");
    section.append(steps ? "| code | keys of its own " : "| code ");
    section.append("| English | Nederlands |\n|---|---|---|" + (steps ? "---|\n" : "\n"));
    for (String code : codes.list().get()) {
      Words words = codes.words().orElseThrow().apply(code);
      ImmutableList.Builder<String> cells = ImmutableList.<String>builder().add("`" + code + "`");
      if (steps) {
        cells.add(own(Code.find(StepKind.class, code).orElseThrow()));
      }
      cells.add(said(words, false, Language.EN), said(words, false, Language.NL));
      section.append(row(cells.build().toArray(String[]::new)));
    }
    return section.toString();
  }

  /** The keys of a step that not every step may have. */
  private static String own(StepKind kind) {
    return kind.keys().stream()
        .filter(key -> !StepKind.REQUEST.allows(key))
        .map(
            key ->
                "`" + key.code() + "`" + (kind.requiredKeys().contains(key) ? " (required)" : ""))
        .collect(Collectors.joining(", "));
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }

  private static String row(String... cells) {
    return String.join(" | ", cells).replaceAll("(?m)^(.*)$", "| $1 |") + "\n";
  }
}
