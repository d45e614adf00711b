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
          Sentence.of(
              words.say("Daarvan uit het geheugen: ", "From memory, of these: ")
                  + words.count(memory, "rij", "rijen", "row", "rows")));
    }
    lines.add(
        Sentence.of(
            words.say("Van nog ", "Of ")
                + words.count(
                    unknown,
                    "samenwerking",
                    "samenwerkingen",
                    "more cooperation",
                    "more cooperations")
                + words.say(
                    " is niet zeker of zij in het jaar liepen: zie bijlage 3",
                    " it is not certain whether they ran in the year: see annex 3")));
    lines.add(contributions());
    lines.add(
        Sentence.of(
            words.say("Toezeggingen: ", "Promises: ")
                + promises.count(PromisesChapter.State.OPEN)
                + words.say(" open, ", " open, ")
                + promises.count(PromisesChapter.State.UNKNOWN)
                + words.say(" met onbekend antwoord, ", " with an answer not known, ")
                + promises.count(PromisesChapter.State.ANSWERED)
                + words.say(" beantwoord", " answered")));
    return lines.build();
  }

  private Sentence known() {
    int year = inputs.year();
    boolean one = running.size() == 1;
    String all =
        words.count(
            running.size(), "samenwerking", "samenwerkingen", "cooperation", "cooperations");
    return Sentence.of(
        words.say(
                "In " + year + (one ? " telt " : " tellen ") + all + " als lopend",
                all + (one ? " counts" : " count") + " as running in " + year)
            + words.say(", waarvan ", ", of which ")
            + dossiers
            + words.say(" uit dossiers en ", " from dossiers and ")
            + (running.size() - dossiers)
            + words.say(" alleen uit de catalogus", " from the catalogue alone"));
  }

  /** The contributions in the year, and those of which it is not known whether they were. */
  private Sentence contributions() {
    Contributions contributions = new Contributions(inputs, words);
    int begun = contributions.all(Standing.OPEN_END).size();
    int open =
        Stream.of(Standing.OPEN_START, Standing.NO_DAYS)
            .mapToInt(standing -> contributions.all(standing).size())
            .sum();
    return Sentence.of(
        words.say(
                "Bijdragen aan operaties in het jaar: ",
                "Contributions to operations in the year: ")
            + contributions.all(Standing.IN_YEAR).size()
            + words.say(" in de gegeven dossiers", " in the dossiers given")
            + (begun == 0
                ? ""
                : words.say(
                    "; van nog " + begun + " wordt dat vermoed", "; " + begun + " more presumed"))
            + (open == 0
                ? ""
                : words.say(
                    "; van nog " + open + " is dat niet zeker",
                    "; of " + open + " more this is not certain")));
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
