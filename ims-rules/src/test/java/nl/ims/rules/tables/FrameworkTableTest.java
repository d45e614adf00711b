package nl.ims.rules.tables;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ims.model.term.Language;
import nl.ims.rules.article100.ToetsingskaderEditions;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.framework.Point;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules of each assessment framework against a table written from the sources: which points and
 * aspects it has, what it asks, and the papers from which that is known.
 */
class FrameworkTableTest {
  /** The table of one version. */
  private static final class Table {
    private final Map<String, Cited> papers = new HashMap<>();
    private final ImmutableList<List<String>> lines;

    private Table(String id) {
      this.lines = TableFile.lines(id + ".tsv");
      lines.stream()
          .filter(line -> line.get(0).equals("paper"))
          .forEach(line -> papers.put(line.get(1), Cited.at(line, 2)));
    }

    private ImmutableList<Cited> cited(String names) {
      return Splitter.on(' ')
          .splitToStream(names)
          .map(name -> Objects.requireNonNull(papers.get(name), name))
          .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<List<String>> of(String kind) {
      return lines.stream()
          .filter(line -> line.get(0).equals(kind))
          .collect(ImmutableList.toImmutableList());
    }

    /** The rules of the book that is in force from a day: each point's aspects, then its weight. */
    private ImmutableList<RuleRow> rules(LocalDate from) {
      ImmutableList.Builder<RuleRow> rules = ImmutableList.builder();
      List<String> point = List.of();
      for (List<String> line : lines) {
        if (line.get(0).equals("point")) {
          addWeighed(rules, point, from);
          point = line;
        } else if (line.get(0).equals("aspect")) {
          rules.add(stated(point.get(1), line, from));
        }
      }
      addWeighed(rules, point, from);
      return rules.build();
    }

    private RuleRow stated(String point, List<String> aspect, LocalDate from) {
      return new RuleRow(
          "toetsingskader/" + point + "/" + aspect.get(1),
          isRequired(aspect.get(2), from) ? "framework" : "practice",
          "-",
          "De brief gaat in op " + aspect.get(3) + ".",
          "The letter addresses " + aspect.get(4) + ".",
          law(from),
          ImmutableList.of(),
          ImmutableList.of(),
          said(aspect.get(3), aspect.get(4)),
          ImmutableList.of(),
          cited(aspect.get(5)));
    }

    private static ImmutableList<String> said(String nl, String en) {
      return ImmutableList.of(
          "satisfied\tde brief gaat in op %s\tthe letter addresses %s".formatted(nl, en),
          "satisfied\thet dossier vermeldt %s\tthe dossier states %s".formatted(nl, en),
          "satisfied\t" + leavesOut(nl, en),
          "needs-judgement\t" + leavesOut(nl, en),
          ("needs-judgement\tde brief zwijgt over %s; een aanvulling hoeft alleen in te gaan op wat"
                  + " verandert\tthe letter is silent on %s; a supplement need only address what"
                  + " changes")
              .formatted(nl, en),
          "violated\tde brief zwijgt over %s\tthe letter is silent on %s".formatted(nl, en),
          ("undetermined\ter is nog geen brief die op %s ingaat\tthere is no letter yet that"
                  + " addresses %s")
              .formatted(nl, en));
    }

    private static String leavesOut(String nl, String en) {
      return "de brief laat %s met een reden weg\tthe letter leaves out %s and says why"
          .formatted(nl, en);
    }

    /** Before the article was in force the purpose decided. */
    private static ImmutableList<String> law(LocalDate from) {
      return ImmutableList.of(
          from.isBefore(LocalDate.parse("2000-07-19"))
              ? "de internationale rechtsorde is een doel, welk regime er ook geldt\t"
                  + "the international legal order is a purpose, whatever the regime"
              : "het regime is article-100, along-its-lines, of open\t"
                  + "the regime is article-100, along-its-lines, or open");
    }

    private static boolean isRequired(String demand, LocalDate from) {
      return demand.equals("required")
          || (!demand.equals("expected") && !from.isBefore(LocalDate.parse(demand)));
    }

    private void addWeighed(
        ImmutableList.Builder<RuleRow> rules, List<String> point, LocalDate from) {
      if (!point.isEmpty()) {
        rules.add(
            new RuleRow(
                "toetsingskader/" + point.get(1) + "/weighed",
                "framework",
                "-",
                "De regering heeft het punt ‘" + point.get(2) + "’ gewogen.",
                "The government has weighed the point ‘" + point.get(3) + "’.",
                law(from),
                ImmutableList.of(),
                ImmutableList.of(),
                saidOfWeight(point.get(2), point.get(3)),
                ImmutableList.of(),
                ImmutableList.<Cited>builder()
                    .addAll(cited("text"))
                    .addAll(cited(point.get(5)))
                    .build()));
      }
    }
  }

  private static ImmutableList<String> saidOfWeight(String nl, String en) {
    return ImmutableList.of(
        "satisfied\t‘%s’ geldt als gewogen\t‘%s’ counts as weighed".formatted(nl, en),
        ("needs-judgement\tuit niets blijkt dat de regering ‘%s’ heeft gewogen; zij moet oordelen\t"
                + "nothing shows that the government has weighed ‘%s’; it must give its judgement")
            .formatted(nl, en),
        ("undetermined\tde brief kan laten zien dat de regering ‘%s’ heeft gewogen\t"
                + "the letter may show that the government has weighed ‘%s’")
            .formatted(nl, en));
  }

  private static void comparePoints(Differences differences, Table table, Framework code) {
    ImmutableList<List<String>> points = table.of("point");
    differences.order(
        code.id(),
        points.stream().map(point -> point.get(1)).collect(ImmutableList.toImmutableList()),
        code.points().stream().map(Point::id).collect(ImmutableList.toImmutableList()));
    for (List<String> row : points) {
      Point point = Iterables.find(code.points(), p -> p.id().equals(row.get(1)));
      String place = code.id() + ", " + point.id();
      differences.cell(place, "title in Dutch", row.get(2), point.title().in(Language.NL));
      differences.cell(place, "title in English", row.get(3), point.title().in(Language.EN));
      differences.cell(
          place, "asked for", row.get(4), point.whenPresent() ? "when-present" : "always");
      differences.citations(
          place,
          table.cited(row.get(5)),
          point.titleCitations().stream().map(Cited::of).collect(ImmutableList.toImmutableList()));
    }
  }

  private static void compareFramework(Differences differences, Table table, Framework code) {
    List<String> row = Iterables.getOnlyElement(table.of("framework"));
    differences.cell(code.id(), "first day", row.get(1), code.fromInclusive().toString());
    differences.cell(
        code.id(),
        "last day",
        row.get(2),
        code.throughInclusive().map(LocalDate::toString).orElse("-"));
    differences.cell(code.id(), "title in Dutch", row.get(3), code.title().in(Language.NL));
    differences.cell(code.id(), "title in English", row.get(4), code.title().in(Language.EN));
    differences.citations(
        code.id(), table.cited("text"), ImmutableList.of(Cited.of(code.reconstructed())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "toetsingskader-1995",
        "toetsingskader-2001",
        "toetsingskader-2009",
        "toetsingskader-2014"
      })
  void each_version_asks_and_cites_what_its_table_says(String id) {
    Table table = new Table(id);
    Framework framework = Frameworks.find(id).orElseThrow();
    Differences differences = new Differences();
    compareFramework(differences, table, framework);
    comparePoints(differences, table, framework);
    for (RuleBook book : ToetsingskaderEditions.of(framework)) {
      LocalDate from = book.fromInclusive().orElseThrow();
      ImmutableList<RuleRow> code =
          book.rules().stream().map(RuleRow::of).collect(ImmutableList.toImmutableList());
      differences.rules(id + " from " + from, table.rules(from), code);
    }
    differences.assertNone();
  }
}
