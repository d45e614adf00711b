package nl.ims.model.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.ims.model.source.Pages;
import nl.ims.model.source.Paper;
import nl.ims.model.source.PaperKind;

/** Generators of official papers. */
public final class Papers {

  private Papers() {}

  /**
   * Generates papers of all kinds, a fifth of them with pages.
   *
   * @return canonical papers that {@link Paper#parse} accepts
   */
  public static Arbitrary<Paper> any() {
    Arbitrary<PaperKind> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(PaperKind.KAMERSTUK)),
            Tuple.of(5, Arbitraries.of(PaperKind.class)));
    Arbitrary<Paper> whole = kinds.flatMap(byKind());
    return Combinators.combine(whole, pages().optional(0.2))
        .as((paper, pages) -> new Paper(paper.kind(), paper.id(), pages.orElse(ImmutableList.of())))
        .withoutEdgeCases();
  }

  /** Ids that are known to be slips for others: a reader refuses them. */
  private static final ImmutableSet<String> SLIPS =
      ImmutableSet.of("kst-29251-311", "kst-30196-9", "kst-21501-18-73");

  /**
   * Generates papers of one kind.
   *
   * @param kind the kind
   * @return canonical papers without a page
   */
  public static Arbitrary<Paper> of(PaperKind kind) {
    return ids(kind)
        .filter(id -> !SLIPS.contains(id))
        .map(id -> new Paper(kind, id, ImmutableList.of()))
        .withoutEdgeCases();
  }

  /**
   * Generates one of a few papers.
   *
   * @return one of four papers
   */
  public static Arbitrary<Paper> few() {
    return Arbitraries.of("kst-29521-471", "kst-29521-BE", "kst-29521-473", "S/RES/2722 (2024)")
        .map(Paper::parse)
        .withoutEdgeCases();
  }

  /**
   * Generates pages.
   *
   * @return one to four pages and ascending rows of pages, in any order, no page twice
   */
  public static Arbitrary<ImmutableList<Pages>> pages() {
    Arbitrary<Pages> pages =
        Combinators.combine(
                Arbitraries.integers().between(1, 99_000),
                Arbitraries.frequency(Tuple.of(2, 0), Tuple.of(1, 1), Tuple.of(1, 999)))
            .as((first, more) -> new Pages(first, first + more));
    return pages
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            list ->
                list.stream()
                    .filter(
                        one ->
                            list.subList(0, list.indexOf(one)).stream()
                                .noneMatch(
                                    before ->
                                        before.first() <= one.last()
                                            && one.first() <= before.last()))
                    .distinct()
                    .collect(ImmutableList.toImmutableList()))
        .withoutEdgeCases();
  }

  /** Makes the generators of all kinds once, since making them takes longer than using them. */
  private static Function<PaperKind, Arbitrary<Paper>> byKind() {
    ImmutableMap<PaperKind, Arbitrary<Paper>> made =
        Maps.toMap(EnumSet.allOf(PaperKind.class), kind -> new Made<>(of(kind)));
    return kind -> requireNonNull(made.get(kind));
  }

  private static Arbitrary<String> ids(PaperKind kind) {
    return switch (kind) {
      case KAMERSTUK -> kamerstukken();
      case STAATSBLAD -> series("stb").flatMap(Papers::corrected);
      case TRACTATENBLAD -> series("trb");
      case STAATSCOURANT -> series("stcrt").flatMap(Papers::corrected);
      case HANDELINGEN ->
          Combinators.combine(Arbitraries.of("tk", "ek", "vv"), sessions(), numbers(), numbers())
              .as("h-%s-%s-%s-%s"::formatted);
      case QUESTIONS ->
          Combinators.combine(Arbitraries.of("tk", "ek"), registered("Z"))
              .as("kv-%s-%s"::formatted);
      case ANSWERS ->
          Combinators.combine(Arbitraries.of("tk", "ek"), sessions(), numbers())
              .as("ah-%s-%s-%s"::formatted);
      case ATTACHMENT -> Arbitraries.integers().between(1, 999_999_999).map(n -> "blg-" + n);
      case CHAMBER_DOCUMENT -> Arbitraries.oneOf(registered("D"), registered("Z"));
      case LAW -> laws();
      case UN_RESOLUTION ->
          Combinators.combine(numbers(), Arbitraries.integers().between(1946, 9999))
              .as("S/RES/%s (%s)"::formatted);
    };
  }

  private static Arbitrary<String> kamerstukken() {
    Arbitrary<String> number = Arbitraries.integers().between(1_000, 99_999).map(String::valueOf);
    Arbitrary<String> plain =
        Arbitraries.oneOf(
                Arbitraries.of("29521", "27925", "33279", "32623", "23432", "28676"), number)
            .filter(dossier -> !dossier.equals("21501"));
    Arbitrary<String> chapter =
        Combinators.combine(plain, Arbitraries.of("X", "V", "VIII", "XVII", "IIB", "B", "J", "VI"))
            .as("%s-%s"::formatted);
    Arbitrary<String> council = Arbitraries.integers().between(0, 99).map("21501-%02d"::formatted);
    Arbitrary<String> dossier =
        Arbitraries.frequencyOf(
            Tuple.of(5, plain),
            Tuple.of(2, chapter),
            Tuple.of(1, council),
            Tuple.of(1, Arbitraries.of("CXXIV", "XC", "LIX")),
            Tuple.of(1, Combinators.combine(sessions(), plain).as("%s-%s"::formatted)));
    Arbitrary<String> suffixed =
        Combinators.combine(numbers(), Arbitraries.chars().range('a', 'z')).as("%s%s"::formatted);
    Arbitrary<String> letters =
        Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(3);
    Arbitrary<String> issue =
        Arbitraries.frequencyOf(
            Tuple.of(5, numbers()), Tuple.of(2, letters), Tuple.of(1, suffixed));
    return Combinators.combine(dossier, issue).as("kst-%s-%s"::formatted).withoutEdgeCases();
  }

  private static Arbitrary<String> series(String prefix) {
    Arbitrary<Integer> year = Arbitraries.integers().between(1951, 2030);
    return Combinators.combine(year, numbers())
        .as((y, n) -> "%s-%s-%s".formatted(prefix, y, n))
        .withoutEdgeCases();
  }

  private static Arbitrary<String> corrected(String id) {
    return Arbitraries.of(id, id, id + "-n1", id + "-n2").withoutEdgeCases();
  }

  private static Arbitrary<String> sessions() {
    return Arbitraries.integers().between(1815, 2029).map(y -> "" + y + (y + 1)).withoutEdgeCases();
  }

  private static Arbitrary<String> registered(String letter) {
    return Combinators.combine(
            Arbitraries.integers().between(2008, 2030), Arbitraries.integers().between(0, 99_999))
        .as((year, number) -> "%s%s%05d".formatted(year, letter, number))
        .withoutEdgeCases();
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, 999), Arbitraries.integers().between(1, 99_999))
        .map(String::valueOf)
        .withoutEdgeCases();
  }

  private static Arbitrary<String> laws() {
    Arbitrary<String> part =
        Combinators.combine(
                Arbitraries.of("hoofdstuk", "paragraaf", "artikel", "lid", "sub-paragraaf", "o"),
                Arbitraries.of("1", "100", "7:658", "IIB", "a", "1.2", "x;y", "%20", "(1)"))
            .as("&%s=%s"::formatted);
    Arbitrary<String> date =
        Combinators.combine(
                Arbitraries.of("z", "g", "s", "e"), Arbitraries.of("2023-02-22", "2000-02-29"))
            .as("&%s=%s"::formatted);
    return Combinators.combine(
            Arbitraries.of("1.3", "1.3.1"),
            Arbitraries.of("BWBR0001840", "BWBV0006665"),
            part.list().ofMaxSize(5),
            date.list().ofMaxSize(2))
        .as(
            (version, bwb, place, dates) ->
                "jci%s:c:%s%s%s"
                    .formatted(version, bwb, String.join("", place), String.join("", dates)))
        .withoutEdgeCases();
  }
}
