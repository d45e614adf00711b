package nl.ims.io.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.io.DossierWriter;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.page.Certainty;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Document;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.sample.DraftSamples;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.report.Development;
import nl.ims.model.report.ReportChapter;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.Cooperations;
import nl.ims.model.testkit.RulesDomain;
import nl.ims.model.testkit.SteadyRun;

/** What holds of every draft, whatever dossiers it is made from. */
@AddLifecycleHook(SteadyRun.class)
final class DraftLawsProperties {

  private static final int YEAR = 2015;
  private static final LocalDate FIRST = LocalDate.of(YEAR, 1, 1);

  private static Document draft(ImmutableList<Dossier> dossiers, Language language) {
    return DraftSamples.draft(YEAR, language, DossierWriter.toYaml(dossiers)).document();
  }

  /** The sentences that are cited, without those that rest on the catalogue or on this project. */
  private static Set<String> stated(Document draft) {
    Set<String> all = new LinkedHashSet<>();
    for (Part part : draft.all(Part.class)) {
      for (Group group : part.groups()) {
        group.items().stream()
            .flatMap(
                item ->
                    item.sentences().stream()
                        .map(DraftLawsProperties::told)
                        .filter(line -> !line.isEmpty())
                        .map(line -> item.head() + ": " + line))
            .forEach(all::add);
        group.text().stream().map(DraftLawsProperties::told).forEach(all::add);
      }
    }
    all.removeIf(String::isEmpty);
    return all;
  }

  private static String told(Sentence line) {
    return line.cites().stream().anyMatch(cite -> cite.rows().isEmpty())
        ? line.label() + line.text() + line.cites().stream().map(Cite::mark).toList()
        : "";
  }

  /**
   * A report on another year is left out: of two that tell of one promise the nearer one is
   * followed.
   */
  @Property(tries = 60)
  @Domain(RulesDomain.class)
  @Domain(DomainContext.Global.class)
  void one_dossier_more_removes_no_fact_that_another_states(
      @ForAll YearlyReport report,
      @ForAll Cooperation cooperation,
      @ForAll Contribution contribution,
      @ForAll("more") Dossier more,
      @ForAll Language language) {
    ImmutableList<Dossier> few =
        ImmutableList.of(
            Dossier.builder().id("report").report(report.withYear(YEAR)).build(),
            Dossier.builder().id("c").cooperation(cooperation).build(),
            Dossier.builder().id("m").contribution(contribution).build());
    ImmutableList<Dossier> many = ImmutableList.<Dossier>builder().addAll(few).add(more).build();
    assertThat(stated(draft(many, language))).containsAll(stated(draft(few, language)));
  }

  @Provide
  Arbitrary<Dossier> more() {
    Arbitrary<String> ids =
        Arbitraries.oneOf(
            Arbitraries.just("more"),
            Arbitraries.of(
                Catalogue.bundled().entries().stream().map(CatalogueEntry::id).toList()));
    return Combinators.combine(Cooperations.forRules(), ids)
        .as(
            (cooperation, id) ->
                Dossier.builder()
                    .id(commits(cooperation, id) ? "more" : id)
                    .cooperation(cooperation)
                    .build());
  }

  /** Whether a unit is promised to what has an id, which then is no dossier of its own. */
  private static boolean commits(Cooperation cooperation, String id) {
    return cooperation.units().stream()
        .flatMap(List::stream)
        .anyMatch(unit -> unit.committedTo().filter(names -> names.contains(id)).isPresent());
  }

  /** A history of one change or two, on days around the year. */
  @Provide
  Arbitrary<ImmutableList<StatusChange>> histories() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers()
            .between(-900, 900)
            .map(number -> LocalDate.of(YEAR, 7, 1).plusDays(number));
    Arbitrary<StatusChange> changes =
        Combinators.combine(Arbitraries.of(CooperationStatus.class), days)
            .as((status, day) -> new StatusChange(status, day, Optional.empty()));
    return changes.list().ofMinSize(1).ofMaxSize(2).map(ImmutableList::copyOf);
  }

  /** Read a second time, in plain words: what began before and has no later change is presumed. */
  @Property
  void what_began_before_the_year_and_has_no_later_change_is_marked_as_presumed(
      @ForAll("histories") ImmutableList<StatusChange> history, @ForAll Language language) {
    Dossier dossier =
        Dossier.builder()
            .id("own")
            .cooperation(
                Cooperation.builder()
                    .name(Text.of("Own"))
                    .kind(CooperationKind.EU)
                    .history(history)
                    .build())
            .build();
    List<StatusChange> inOrder = new ArrayList<>(history);
    inOrder.sort(Comparator.comparing(StatusChange::date));
    StatusChange last = inOrder.get(inOrder.size() - 1);
    boolean open = last.status() == CooperationStatus.ACTIVE && last.date().isBefore(FIRST);
    List<Item> items =
        items(draft(ImmutableList.of(dossier), language))
            .filter(i -> i.head().equals("Own"))
            .toList();
    assertThat(items.stream().anyMatch(DraftLawsProperties::isPresumed)).isEqualTo(open);
  }

  private static Stream<Item> items(Document draft) {
    return draft.all(Part.class).stream()
        .flatMap(part -> part.groups().stream())
        .flatMap(group -> group.items().stream());
  }

  private static boolean isPresumed(Item item) {
    return item.sentences().stream()
        .flatMap(line -> line.cites().stream())
        .anyMatch(cite -> cite.certainty() == Certainty.PRESUMED);
  }

  /** Every sentence that says that something is presumed is marked so, or as remembered. */
  @Property(tries = 12)
  void no_sentence_says_presumed_without_the_mark(
      @ForAll Language language, @ForAll("years") int year) {
    Document draft =
        ReportDraft.of(year, ImmutableList.of(), Catalogue.bundled(), language).document();
    String word = language == Language.NL ? "Vermoed wordt" : "Presumed to";
    List<Sentence> lines =
        items(draft)
            .flatMap(item -> item.sentences().stream())
            .filter(line -> line.text().startsWith(word))
            .toList();
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line.cites())
                    .singleElement()
                    .extracting(Cite::certainty)
                    .isIn(Certainty.PRESUMED, Certainty.MEMORY));
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.integers().between(1990, 2030);
  }

  /** What the report says in a chapter, in a word that nothing else has. */
  @Property(tries = 60)
  void what_a_dossier_says_in_a_chapter_is_never_printed_as_read(
      @ForAll ReportChapter chapter, @ForAll boolean inferred, @ForAll Language language) {
    Development said =
        Development.builder()
            .text(Text.of("Zekerheidje"))
            .paper(Paper.parse("kst-33279-16"))
            .inferred(inferred)
            .build();
    Dossier report =
        Dossier.builder()
            .id("report")
            .report(YearlyReport.of(YEAR).withChapters(Map.of(chapter, ImmutableList.of(said))))
            .build();
    assertThat(
            draft(ImmutableList.of(report), language).all(Part.class).stream()
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.text().stream())
                .filter(line -> line.text().equals("Zekerheidje"))
                .flatMap(line -> line.cites().stream())
                .map(Cite::certainty))
        .containsExactly(inferred ? Certainty.INFERRED : Certainty.STATED);
  }
}
