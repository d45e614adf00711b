package nl.ims.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.source.Paper;
import nl.ims.model.source.PaperKind;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.bundled();

  private static CatalogueEntry entry(String name) {
    return CATALOGUE.find(name).orElseThrow();
  }

  private static List<CatalogueEntry> seen() {
    return CATALOGUE.entries().stream().filter(e -> e.evidence() == RowEvidence.SEEN).toList();
  }

  private static <T> ImmutableMap<T, Integer> counts(
      List<CatalogueEntry> entries, Function<CatalogueEntry, T> by) {
    ImmutableMultiset<T> all =
        entries.stream().map(by).collect(ImmutableMultiset.toImmutableMultiset());
    ImmutableMap.Builder<T, Integer> counts = ImmutableMap.builder();
    all.elementSet().forEach(value -> counts.put(value, all.count(value)));
    return counts.buildOrThrow();
  }

  @Test
  void the_resource_is_written_as_the_writer_writes_it() {
    assertThat(CatalogueText.of(CATALOGUE))
        .isEqualTo(CatalogueText.withoutComments(CatalogueReader.text()));
  }

  @Test
  void what_is_written_is_read_as_it_was() {
    Catalogue again = CatalogueReader.read(CatalogueText.of(CATALOGUE));
    assertThat(again.entries()).isEqualTo(CATALOGUE.entries());
    assertThat(again.conflicts()).isEqualTo(CATALOGUE.conflicts());
  }

  @Test
  void numbers_run_from_one_and_names_are_slugs_that_a_table_has_room_for() {
    int number = 0;
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      number++;
      assertThat(entry.number()).isEqualTo("C%s", String.valueOf(1000 + number).substring(1));
      assertThat(entry.id()).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThan(40);
      assertThat(CATALOGUE.find(entry.id())).contains(entry);
      assertThat(CATALOGUE.find(entry.number())).contains(entry);
      assertThat(CATALOGUE.find(entry.number().toLowerCase(Locale.ROOT))).contains(entry);
    }
    assertThat(CATALOGUE.find("C155")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "BENESAM, C001",
    "abnl, C002",
    "EATC, C073",
    "11 lmb-dsk, C035",
    "AWACS, C095",
    "naew&cf / awacs, C095",
    "Naval-Mine-Warfare-School, C003"
  })
  void an_abbreviation_of_one_row_is_a_name_of_it(String name, String number) {
    assertThat(entry(name).number()).isEqualTo(number);
  }

  @Test
  void an_abbreviation_of_several_rows_is_none() {
    assertThat(CATALOGUE.find("EUBG")).isEmpty();
    assertThat(CATALOGUE.holding("EUBG"))
        .extracting(CatalogueEntry::number)
        .containsExactly("C109", "C110", "C111", "C112");
    assertThat(CATALOGUE.holding("Renegade Benelux"))
        .extracting(CatalogueEntry::id)
        .containsExactly("benelux-renegade");
    assertThat(CATALOGUE.holding("reneg")).isEmpty();
    assertThat(CATALOGUE.holding(" - ")).isEmpty();
    assertThat(CATALOGUE.find("")).isEmpty();
  }

  @Test
  void the_last_year_in_which_a_row_is_seen_is_one_that_it_names() {
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      String told =
          Stream.of(entry.basis(), entry.contribution(), entry.standing())
                  .flatMap(Optional::stream)
                  .map(text -> text.in(Language.EN))
                  .collect(Collectors.joining(" "))
              + entry.sources()
              + entry.startYear().map(String::valueOf).orElse("")
              + CATALOGUE.conflictsOn(entry);
      entry
          .seenThrough()
          .ifPresent(
              year -> {
                assertThat(told).as(entry.number()).contains(String.valueOf(year));
                assertThat(year).as(entry.number()).isLessThanOrEqualTo(2025);
              });
    }
    assertThat(CATALOGUE.entries().stream().filter(e -> e.seenThrough().isPresent())).hasSize(117);
  }

  @Test
  void there_are_125_rows_seen_and_29_from_memory() {
    assertThat(CATALOGUE.entries()).hasSize(154);
    assertThat(seen()).hasSize(125);
  }

  @Test
  void twenty_six_rows_that_were_seen_have_no_start() {
    assertThat(seen().stream().filter(e -> e.startYear().isEmpty())).hasSize(26);
  }

  @Test
  void rows_that_were_seen_by_kind() {
    assertThat(counts(seen(), CatalogueEntry::kind))
        .isEqualTo(
            ImmutableMap.of(
                CooperationKind.BILATERAL, 52,
                CooperationKind.MULTINATIONAL, 39,
                CooperationKind.NATO, 17,
                CooperationKind.EU, 17));
  }

  @Test
  void bilateral_rows_that_were_seen_by_partner() {
    List<CatalogueEntry> bilateral =
        seen().stream().filter(e -> e.kind() == CooperationKind.BILATERAL).toList();
    assertThat(counts(bilateral, e -> e.partners().toString()))
        .isEqualTo(
            ImmutableMap.<String, Integer>builder()
                .put("BE", 14)
                .put("DE", 24)
                .put("DE +", 1)
                .put("NO", 4)
                .put("US", 4)
                .put("GB", 3)
                .put("DK", 1)
                .put("MA", 1)
                .buildOrThrow());
  }

  @Test
  void seven_rows_record_that_the_netherlands_takes_no_part() {
    assertThat(numbers(e -> e.depth() == Depth.NONE))
        .containsExactly("C124", "C125", "C132", "C143", "C144", "C145", "C146");
  }

  @Test
  void eleven_rows_name_an_issue_of_the_treaty_series() {
    assertThat(numbers(e -> e.papers().stream().anyMatch(p -> p.kind() == PaperKind.TRACTATENBLAD)))
        .containsExactly(
            "C015", "C028", "C029", "C030", "C031", "C032", "C033", "C064", "C065", "C072", "C092");
  }

  private static List<String> numbers(Predicate<CatalogueEntry> which) {
    return CATALOGUE.entries().stream().filter(which).map(CatalogueEntry::number).toList();
  }

  @Test
  void a_row_in_full() {
    CatalogueEntry row = entry("airmobile-brigade-rapid-forces-division");
    assertThat(row.number()).isEqualTo("C035");
    assertThat(row.partners().toString()).isEqualTo("DE");
    assertThat(row.abbreviation()).contains("11 LMB-DSK");
    assertThat(row.startYear()).contains(2014);
    assertThat(row.status()).contains(CooperationStatus.ACTIVE);
    assertThat(row.term().flatMap(Term::fromInclusive)).contains(LocalDate.of(2014, 6, 12));
    assertThat(row.sources()).hasSize(2);
  }

  /** The slugs that dossiers name, which never change; the first is fixed by the format. */
  @ParameterizedTest
  @CsvSource({
    "nato-response-force, C096",
    "eatc, C073",
    "eu-battlegroup-2014-ii, C111",
    "german-netherlands-corps, C028",
    "joint-expeditionary-force, C056",
    "standing-nato-maritime-groups, C154"
  })
  void names_that_dossiers_use(String id, String number) {
    assertThat(entry(id).number()).isEqualTo(number);
  }

  @Test
  void papers_are_those_of_the_basis_and_of_the_sources() {
    assertThat(entry("benelux-renegade").papers())
        .containsExactly(Paper.parse("trb-2015-36"), Paper.parse("trb-2015-97"));
    assertThat(entry("benelux-renegade").allPapers())
        .containsExactly(
            Paper.parse("kst-33763-68"), Paper.parse("trb-2015-36"), Paper.parse("trb-2015-97"));
    assertThat(entry("german-training-facilities").papers())
        .extracting(Paper::toString)
        .containsExactly("trb-1998-119", "trb-1998-120", "trb-1998-121", "trb-1998-122");
  }

  @Test
  void partners_may_be_more_than_are_listed() {
    assertThat(entry("pesco-military-mobility").partners())
        .isEqualTo(
            new Partners(
                ImmutableSortedSet.of(Country.of("CA"), Country.of("NO"), Country.of("US")),
                false,
                ImmutableSortedSet.of(Membership.EU),
                ImmutableSortedMap.of(
                    Country.of("CA"), 2021, Country.of("NO"), 2021, Country.of("US"), 2021)));
    assertThat(entry("northern-group").partners().toString()).isEqualTo("+");
    assertThat(entry("boxer").partners().toString()).isEqualTo("DE +");
    assertThat(entry("boxer").partners().complete()).isFalse();
  }

  @Test
  void what_sources_say_differently_stays_beside_the_rows() {
    assertThat(CATALOGUE.conflicts()).hasSize(12);
    assertThat(CATALOGUE.conflictsOn(entry("strategic-airlift-capability")))
        .singleElement()
        .satisfies(
            conflict ->
                assertThat(conflict.claims())
                    .extracting(claim -> claim.says().in(Language.EN))
                    .containsExactly("Latvia", "Lithuania"));
    assertThat(entry("strategic-airlift-capability").partners().listed())
        .contains(Country.of("LT"))
        .doesNotContain(Country.of("LV"));
    assertThat(CATALOGUE.conflictsOn(entry("eatc"))).isEmpty();
    assertThat(CATALOGUE.conflicts().stream().filter(c -> c.entries().isEmpty())).hasSize(2);
  }

  @Test
  void who_joined_later_did_not_take_part_from_the_start() {
    assertThat(entry("eatc").partners().from())
        .isEqualTo(
            ImmutableSortedMap.naturalOrder()
                .put(Country.of("BE"), 2010)
                .put(Country.of("DE"), 2010)
                .put(Country.of("ES"), 2014)
                .put(Country.of("FR"), 2010)
                .put(Country.of("IT"), 2014)
                .put(Country.of("LU"), 2012)
                .build());
    assertThat(entry("multinational-mrtt-fleet").partners().from())
        .isEqualTo(
            ImmutableSortedMap.of(
                Country.of("DE"), 2017, Country.of("LU"), 2016, Country.of("NO"), 2017));
    assertThat(entry("epaf-expeditionary-air-wing").partners().from())
        .isEqualTo(ImmutableSortedMap.of(Country.of("DK"), 2002, Country.of("NO"), 2002));
    assertThat(entry("german-netherlands-corps").partners().more()).isTrue();
  }

  /** A year in which somebody joined stands in the notes, so that a reader can check it. */
  @Test
  void a_partner_that_came_after_the_start_has_its_year_in_the_notes() {
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      String told =
          Stream.of(entry.basis(), entry.contribution(), entry.standing())
              .flatMap(Optional::stream)
              .map(text -> text.in(Language.EN))
              .collect(Collectors.joining(" "));
      entry
          .partners()
          .from()
          .forEach(
              (state, year) -> {
                if (entry.startYear().filter(start -> start < year).isPresent()) {
                  assertThat(told).as(entry.number() + " " + state).contains(String.valueOf(year));
                }
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "norway-declaration-of-intent, 2014, , ",
    "northern-group, 2014, , ",
    "nato-response-force, 2013, , ",
    "salis, , , 2021",
    "jdeal, , 2021, ",
    "enjjpt, , 2026, ",
    "tactical-edge-networking, , 2030, ",
    "wideband-global-satcom, , 2031, "
  })
  void what_the_notes_say_of_a_start_and_an_end_stands_in_fields(
      String id, Integer startBy, Integer agreedThrough, Integer absentIn) {
    assertThat(entry(id).startBy()).isEqualTo(Optional.ofNullable(startBy));
    assertThat(entry(id).agreedThrough()).isEqualTo(Optional.ofNullable(agreedThrough));
    assertThat(entry(id).absentIn()).isEqualTo(Optional.ofNullable(absentIn));
  }

  @Test
  void no_other_row_has_such_a_field() {
    assertThat(CATALOGUE.entries().stream().filter(e -> e.startBy().isPresent())).hasSize(3);
    assertThat(CATALOGUE.entries().stream().filter(e -> e.agreedThrough().isPresent())).hasSize(4);
    assertThat(CATALOGUE.entries().stream().filter(e -> e.absentIn().isPresent())).hasSize(1);
  }

  @Test
  void the_dutch_accession_is_the_first_day_of_the_term() {
    assertThat(entry("precision-guided-munitions").term().flatMap(Term::fromInclusive))
        .contains(LocalDate.of(2015, 10, 8));
  }

  @Test
  void the_corps_is_described_in_both_languages() {
    assertThat(entry("german-netherlands-corps").standing())
        .contains(
            Text.of(
                "loopt; sinds 2002 een NAVO-hoofdkwartier met hoge gereedheid onder een memorandum"
                    + " van twaalf landen",
                "running; since 2002 a NATO high-readiness headquarters under a 12-nation"
                    + " memorandum"));
  }

  /** Numbers are the same in both languages, so that a description is not translated by halves. */
  @Test
  void a_description_has_the_same_years_and_papers_in_both_languages() {
    Pattern year = Pattern.compile("(?:19|20)\\d\\d|nr\\. \\d+|Trb\\. \\d+, \\d+");
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      Stream.of(entry.basis(), entry.contribution(), entry.standing())
          .flatMap(Optional::stream)
          .forEach(
              text ->
                  assertThat(found(year, text.in(Language.NL)))
                      .as(entry.number())
                      .containsExactlyInAnyOrderElementsOf(found(year, text.in(Language.EN))));
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  @Test
  void it_is_read_once_whichever_thread_asks() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Catalogue> asked = Catalogue::bundled;
      for (Future<Catalogue> got : threads.invokeAll(List.of(asked, asked, asked, asked))) {
        assertThat(got.get()).isSameAs(CATALOGUE);
      }
    } finally {
      threads.shutdown();
    }
  }
}
