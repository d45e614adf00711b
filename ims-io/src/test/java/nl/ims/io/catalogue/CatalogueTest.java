package nl.ims.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.charset.StandardCharsets;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadResult;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.source.Paper;
import nl.ims.model.source.PaperKind;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
  void thirty_rows_that_were_seen_have_no_start() {
    assertThat(seen().stream().filter(e -> e.startYear().isEmpty())).hasSize(30);
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
            ImmutableMap.of("DE", 25, "BE", 14, "NO", 4, "US", 4, "GB", 3, "DK", 1, "MA", 1));
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
                    .extracting(Claim::says)
                    .containsExactly("Latvia", "Lithuania"));
    assertThat(entry("strategic-airlift-capability").partners().listed())
        .contains(Country.of("LT"))
        .doesNotContain(Country.of("LV"));
    assertThat(CATALOGUE.conflictsOn(entry("eatc"))).isEmpty();
    assertThat(CATALOGUE.conflicts().stream().filter(c -> c.entries().isEmpty())).hasSize(2);
  }

  static Stream<CatalogueEntry> rows() {
    return CATALOGUE.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_row_makes_a_dossier_that_reads_back(CatalogueEntry row) {
    String yaml = CatalogueDossier.toYaml(row, CATALOGUE.conflictsOn(row));
    ReadResult read = DossierReader.read("row.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems()).isEmpty();
    assertThat(read.dossiers())
        .singleElement()
        .satisfies(
            dossier -> {
              assertThat(dossier.dossier()).isEqualTo(CatalogueDossier.dossier(row));
              assertThat(dossier.dossier().cooperation())
                  .contains(CatalogueDossier.cooperation(row));
            });
    assertThat(yaml.lines().filter(line -> line.startsWith("#")))
        .allSatisfy(line -> assertThat(line.length()).isLessThan(260));
  }

  @Test
  void a_dossier_states_no_partners_where_the_row_does_not_list_them_all() {
    assertThat(CatalogueDossier.cooperation(entry("boxer")).partners()).isEmpty();
    assertThat(CatalogueDossier.cooperation(entry("eatc")).partners())
        .contains(entry("eatc").partners().listed());
  }

  @Test
  void a_dossier_of_what_the_netherlands_stays_out_of_states_no_partners_and_no_status() {
    for (CatalogueEntry row : CATALOGUE.entries().stream().filter(e -> e.staysOut()).toList()) {
      Cooperation cooperation = CatalogueDossier.cooperation(row);
      assertThat(cooperation.depth()).contains(Depth.NONE);
      assertThat(cooperation.partners()).isEmpty();
      assertThat(cooperation.status()).isEmpty();
      assertThat(cooperation.history()).isEmpty();
      assertThat(CatalogueDossier.dossier(row).note().orElseThrow().in(Language.EN))
          .contains("the Netherlands takes no part; those that do: " + row.partners());
    }
  }

  @Test
  void a_dossier_holds_domain_contribution_and_the_days_of_the_term() {
    Cooperation group = CatalogueDossier.cooperation(entry("eu-battlegroup-2007-i"));
    assertThat(group.domains()).contains(ImmutableSortedSet.of(Domain.JOINT));
    assertThat(group.dutchContribution())
        .contains(Text.of("contribution offered for the first half of 2007"));
    assertThat(group.history())
        .contains(
            ImmutableList.of(
                new StatusChange(
                    CooperationStatus.ACTIVE, LocalDate.of(2007, 1, 1), Optional.empty()),
                new StatusChange(
                    CooperationStatus.ENDED, LocalDate.of(2007, 7, 1), Optional.empty())));
    assertThat(CatalogueDossier.cooperation(entry("eu-battlegroup-2018")).history()).isEmpty();
    assertThat(CatalogueDossier.cooperation(entry("joint-expeditionary-force")).history())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C111 | second half of 2014; and from the term of the row, from 2014-07-01 through 2014-12-31",
        "C112 | prepared in 2017; and from the term of the row, somewhere from 2018-01-01 through"
            + " 2018-12-31",
        "C073 | running; nations transfer authority over aircraft, may revoke it at any time and keep"
            + " caveats"
      })
  void a_dossier_names_what_its_status_is_inferred_from(String number, String ground) {
    String yaml = CatalogueDossier.toYaml(entry(number), ImmutableList.of());
    assertThat(yaml.replace("\n#  ", "")).contains("# status is inferred from: " + ground + "\n");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: bilaterall | C001: kind 'bilaterall' is not one of bilateral, multinational, nato, eu",
        "start-year: 20 | C001: start-year '20' is not a year",
        "partners: [DE, BE] | C001: partners '[DE, BE]' is not in order, each once",
        "partners: [] | partners: nobody takes part; list a state, say that there are more, or name"
            + " NATO or EU",
        "partners: [NL] | partners: NL is listed; leave it out, for partners are those besides it, and"
            + " depth none says that it takes no part",
        "partners-from: {DE: 1995} | partners: DE takes part from 1995 and is not listed; list it",
        "partners-from: {BE: 95} | C001: partners-from '95' is not a year",
        "partners-from: BE | C001: partners-from 'BE' is not a mapping",
        "seen-through: later | C001: seen-through 'later' is not a year",
        "papers: [trb-2015-36.html] | paper: 'trb-2015-36.html' is spelled 'trb-2015-36'",
        "evidence: memory | entry C001: evidence 'memory' with 3 sources; what was seen has a source,"
            + " what is from memory has none",
        "colour: red | C001: unknown keys colour",
      })
  void a_slip_in_the_text_is_told(String line, String message) {
    String key = line.substring(0, line.indexOf(':') + 1);
    String text = CatalogueText.of(CATALOGUE);
    int end = text.indexOf("- number: C002");
    String first = text.substring(0, end);
    String changed =
        first.contains("  " + key)
            ? first.replaceFirst("  " + key + ".*", "  " + line)
            : first + "  " + line + "\n";
    assertThatThrownBy(() -> CatalogueReader.read(changed + text.substring(end)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void a_conflict_on_no_row_is_told() {
    String text = CatalogueText.of(CATALOGUE).replace("  entries: [C078]", "  entries: [C999]");
    assertThatThrownBy(() -> CatalogueReader.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "conflict: 'Which Baltic state takes part in SAC' concerns 'C999', which is no row;"
                + " name a number");
    assertThatThrownBy(
            () ->
                new Conflict(Text.of("iets", "something"), ImmutableList.of(), ImmutableList.of()))
        .hasMessage("conflict: 'something' has 0 claims; it takes two to differ");
  }
}
