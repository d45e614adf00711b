package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.RowEvidence;
import nl.ims.io.page.Course;
import nl.ims.io.page.Group;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Table;
import nl.ims.io.page.Table.Row;
import nl.ims.io.page.Wording;
import nl.ims.io.yearly.Contributions.Standing;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.Depth;

/** Makes the part with the numbers: cooperations, contributions and promises. */
final class SummaryChapter {

  /** What counts once in the table: a dossier or a row, by kind and depth as far as known. */
  private record Counted(Optional<CooperationKind> kind, Optional<Depth> depth) {}

  private final Inputs inputs;
  private final Wording words;
  private final PromisesChapter promises;
  private final List<Counted> running = new ArrayList<>();
  private int dossiers;
  private int memory;
  private int presumed;
  private int unknown;

  SummaryChapter(Inputs inputs, Wording words, PromisesChapter promises) {
    this.inputs = inputs;
    this.words = words;
    this.promises = promises;
    count();
  }

  private void count() {
    Running courses = new Running(inputs);
    for (Dossier dossier : inputs.cooperations()) {
      Cooperation cooperation = dossier.cooperation().orElseThrow();
      Optional<CatalogueEntry> row = inputs.row(dossier);
      count(
          courses.of(dossier),
          new Counted(
              cooperation.kind().or(() -> row.map(CatalogueEntry::kind)),
              cooperation.depth().or(() -> row.map(CatalogueEntry::depth))));
    }
    dossiers = running.size();
    for (CatalogueEntry row : inputs.catalogue().entries()) {
      if (isCounted(row)) {
        Course course = courses.of(row);
        count(course, new Counted(Optional.of(row.kind()), Optional.of(row.depth())));
        memory += course.counts() && row.evidence() == RowEvidence.MEMORY ? 1 : 0;
      }
    }
  }

  private void count(Course course, Counted what) {
    if (course.counts()) {
      running.add(what);
    }
    presumed += course.kind() == Course.Kind.PRESUMED ? 1 : 0;
    unknown += course.isUncertain() ? 1 : 0;
  }

  private boolean isCounted(CatalogueEntry row) {
    return Inputs.takesPart(row) && !inputs.isTold(row);
  }

  Part make() {
    Group group = Group.of("").withText(sentences()).withTable(table());
    return words.part("summary", "Samenvatting", "Summary", group);
  }

  private ImmutableList<Sentence> sentences() {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    lines.add(known());
    if (presumed > 0) {
      lines.add(
          words.line(
              "Van "
                  + presumed
                  + " daarvan wordt dat vermoed, omdat zij waren begonnen en een einde niet is"
                  + " gezien",
              presumed
                  + " of these "
                  + (presumed == 1 ? "is" : "are")
                  + " presumed to have been running, because they had begun and no end was seen"));
    }
    if (memory > 0) {
      lines.add(
          words.line(
              "Daarvan uit het geheugen: ",
              "From memory, of these: ",
              words.count(memory, "rij", "rijen", "row", "rows")));
    }
    String more =
        words.count(
            unknown, "samenwerking", "samenwerkingen", "more cooperation", "more cooperations");
    lines.add(
        words.line(
            "Van nog " + more + " is niet zeker of zij in het jaar liepen: zie bijlage 3",
            "Of " + more + " it is not certain whether they ran in the year: see annex 3"));
    lines.add(contributions());
    lines.add(
        Sentence.of(
            words.say(
                "Toezeggingen: %s open, %s met onbekend antwoord, %s beantwoord",
                "Promises: %s open, %s with an answer not known, %s answered",
                promises.count(PromisesChapter.State.OPEN),
                promises.count(PromisesChapter.State.UNKNOWN),
                promises.count(PromisesChapter.State.ANSWERED))));
    return lines.build();
  }

  private Sentence known() {
    int year = inputs.year();
    boolean one = running.size() == 1;
    String all =
        words.count(
            running.size(), "samenwerking", "samenwerkingen", "cooperation", "cooperations");
    int listed = running.size() - dossiers;
    return Sentence.of(
        words.say(
            "In %s %s %s als lopend, waarvan %s uit dossiers en %s alleen uit de catalogus"
                .formatted(year, one ? "telt" : "tellen", all, dossiers, listed),
            "%s %s as running in %s, of which %s from dossiers and %s from the catalogue alone"
                .formatted(all, one ? "counts" : "count", year, dossiers, listed)));
  }

  /** The contributions in the year, and those of which it is not known whether they were. */
  private Sentence contributions() {
    Contributions contributions = new Contributions(inputs, words);
    int begun = contributions.all(Standing.OPEN_END).size();
    int open =
        Stream.of(Standing.OPEN_START, Standing.NO_DAYS)
            .mapToInt(standing -> contributions.all(standing).size())
            .sum();
    String in =
        words.say(
            "Bijdragen aan operaties in het jaar: %s in de gegeven dossiers",
            "Contributions to operations in the year: %s in the dossiers given",
            contributions.all(Standing.IN_YEAR).size());
    String more = words.say("; van nog %s wordt dat vermoed", "; %s more presumed", begun);
    String unsure =
        words.say("; van nog %s is dat niet zeker", "; of %s more this is not certain", open);
    return Sentence.of(in + (begun == 0 ? "" : more) + (open == 0 ? "" : unsure));
  }

  private Table table() {
    List<Optional<CooperationKind>> kinds = columns();
    ImmutableList.Builder<String> names = ImmutableList.builder();
    names.add(words.say("Diepte", "Depth"));
    kinds.forEach(kind -> names.add(kind.map(words::say).orElse(words.notStated())));
    names.add(words.say("Totaal", "Total"));
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (Depth depth : Depth.values()) {
      row(Optional.of(depth), kinds).ifPresent(rows::add);
    }
    row(Optional.empty(), kinds).ifPresent(rows::add);
    return new Table(
        words.say(
                "Samenwerking die in het jaar liep of vermoedelijk liep, naar soort en diepte;"
                    + " beide zijn een oordeel, jaar ",
                "Cooperations that ran in the year or are presumed to have, by kind and depth;"
                    + " both are judgements, year ")
            + inputs.year(),
        true,
        names.build(),
        rows.build());
  }

  private List<Optional<CooperationKind>> columns() {
    List<Optional<CooperationKind>> kinds = new ArrayList<>();
    for (CooperationKind kind : CooperationKind.values()) {
      kinds.add(Optional.of(kind));
    }
    if (running.stream().anyMatch(each -> each.kind().isEmpty())) {
      kinds.add(Optional.empty());
    }
    return kinds;
  }

  private Optional<Row> row(Optional<Depth> depth, List<Optional<CooperationKind>> kinds) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(depth.map(words::say).orElse(words.notStated()));
    long total = 0;
    for (Optional<CooperationKind> kind : kinds) {
      Counted wanted = new Counted(kind, depth);
      long number = running.stream().filter(wanted::equals).count();
      cells.add(String.valueOf(number));
      total += number;
    }
    cells.add(String.valueOf(total));
    return total == 0 ? Optional.empty() : Optional.of(new Row(cells.build(), ImmutableList.of()));
  }
}
