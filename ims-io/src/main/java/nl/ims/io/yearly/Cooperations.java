package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.page.Certainty;
import nl.ims.io.page.Course;
import nl.ims.io.page.Item;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/** Tells in sentences what dossiers of cooperations say, and what a row adds to one. */
final class Cooperations {

  private final Inputs inputs;
  private final Wording words;
  private final Rows rows;

  Cooperations(Inputs inputs, Wording words) {
    this.inputs = inputs;
    this.words = words;
    this.rows = new Rows(inputs.catalogue(), words);
  }

  /** A dossier in full, of a cooperation that ran or is presumed to have. */
  Item item(Dossier dossier, Course course) {
    return item(dossier, words.presumed(course, inputs.year(), words.presumption()));
  }

  /** A dossier in full, with what is not known of it. */
  Item uncertain(Dossier dossier, ImmutableList<Text> because) {
    return item(dossier, words.uncertain(because));
  }

  private Item item(Dossier dossier, ImmutableList<Sentence> first) {
    Cooperation cooperation = dossier.cooperation().orElseThrow();
    Optional<CatalogueEntry> row = inputs.row(dossier);
    String note = row.map(found -> ", " + found.number()).orElse("");
    return Item.of(name(dossier), words.say("dossier ", "dossier ") + dossier.id() + note)
        .with(first)
        .with(nature(cooperation))
        .with(course(cooperation))
        .with(Lists.transform(list(cooperation.milestones()), this::milestone))
        .with(row.map(found -> rows.added(found, cooperation)).orElse(ImmutableList.of()));
  }

  private static <T> ImmutableList<T> list(Optional<ImmutableList<T>> stated) {
    return stated.orElse(ImmutableList.of());
  }

  /** What it rests on, how it went, where it stands and what the Netherlands brings. */
  private ImmutableList<Sentence> course(Cooperation cooperation) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    list(cooperation.basis()).forEach(basis -> lines.add(basis(basis)));
    list(cooperation.history()).forEach(change -> lines.add(change(change)));
    cooperation
        .status()
        .map(status -> words.line("Stand: ", "Status: ", words.say(status), words.noPaper()))
        .ifPresent(lines::add);
    cooperation
        .dutchContribution()
        .map(words::say)
        .map(
            text ->
                words.line("Nederlandse bijdrage: ", "Dutch contribution: ", text, words.noPaper()))
        .ifPresent(lines::add);
    return lines.build();
  }

  private Sentence change(StatusChange change) {
    return Sentence.of(
        words.sentence(words.say(change.status()))
            + words.say(" vanaf ", " from ")
            + words.day(change.date()),
        words.cite(change.paper(), false));
  }

  String name(Dossier dossier) {
    return dossier
        .cooperation()
        .flatMap(Cooperation::name)
        .or(dossier::title)
        .map(words::say)
        .orElse(dossier.id());
  }

  private ImmutableList<Sentence> nature(Cooperation cooperation) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    cooperation
        .kind()
        .map(kind -> words.line("Soort: ", "Kind: ", words.say(kind), words.noPaper()))
        .ifPresent(lines::add);
    cooperation
        .partners()
        .map(states -> states.isEmpty() ? words.say("geen", "none") : words.states(states))
        .map(states -> words.line("Partners: ", "Partners: ", states, words.noPaper()))
        .ifPresent(lines::add);
    List<String> judged = new ArrayList<>();
    cooperation
        .domains()
        .filter(domains -> !domains.isEmpty())
        .ifPresent(domains -> judged.add(words.say("domein ", "domain ") + words.labels(domains)));
    cooperation
        .depth()
        .ifPresent(depth -> judged.add(words.say("diepte ", "depth ") + words.say(depth)));
    if (!judged.isEmpty()) {
      lines.add(
          Sentence.of(words.sentence(String.join(", ", judged)), words.mark(Certainty.JUDGED)));
    }
    return lines.build();
  }

  private Sentence basis(Basis basis) {
    List<String> parts = new ArrayList<>();
    basis.kind().ifPresent(kind -> parts.add(words.say(kind)));
    if (basis.kind().isEmpty()) {
      parts.add(basis.paper().map(Paper::toString).orElse(words.say("een document", "a document")));
    }
    basis
        .date()
        .ifPresent(day -> parts.add(words.say("getekend op ", "signed on ") + words.day(day)));
    basis
        .inForce()
        .ifPresent(day -> parts.add(words.say("van kracht op ", "in force on ") + words.day(day)));
    return words.line(
        "Grondslag: ", "Basis: ", String.join(", ", parts), words.cite(basis.paper(), false));
  }

  /** A milestone as a sentence, with the delay and the slippage in days. */
  Sentence milestone(Milestone milestone) {
    List<String> parts = new ArrayList<>();
    day(parts, "bereikt op ", "reached on ", milestone.actual());
    day(parts, "gepland op ", "planned for ", milestone.planned());
    day(parts, "eerder gepland op ", "planned before for ", milestone.previouslyPlanned());
    milestone.delay().map(this::delay).ifPresent(parts::add);
    milestone.slippage().map(this::slippage).ifPresent(parts::add);
    if (parts.isEmpty()) {
      parts.add(words.say("geen dag vermeld", "no day stated"));
    }
    String name =
        milestone
            .milestone()
            .map(words::say)
            .orElse(words.say("zonder omschrijving", "not described"));
    return words.line(
        "Mijlpaal: ",
        "Milestone: ",
        name + "; " + String.join(", ", parts),
        words.cite(milestone.paper(), milestone.inferred()));
  }

  private String delay(int days) {
    String many = words.days(Math.abs(days));
    return days == 0
        ? words.say("op de geplande dag", "on the day planned")
        : days > 0
            ? words.say("%s later dan gepland", "%s later than planned", many)
            : words.say("%s eerder dan gepland", "%s earlier than planned", many);
  }

  private String slippage(int days) {
    String many = words.days(Math.abs(days));
    return days == 0
        ? words.say("planning niet verschoven", "plan not moved")
        : days > 0
            ? words.say("planning %s naar achteren", "plan %s moved back", many)
            : words.say("planning %s naar voren", "plan %s moved forward", many);
  }

  private void day(List<String> parts, String nl, String en, Optional<LocalDate> day) {
    day.ifPresent(known -> parts.add(words.say(nl, en) + words.day(known)));
  }
}
