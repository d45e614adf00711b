package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.page.Certainty;
import nl.ims.io.page.Course;
import nl.ims.io.page.DraftDocument.Item;
import nl.ims.io.page.DraftDocument.Line;
import nl.ims.io.page.DraftWords;
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
  private final DraftWords words;
  private final Rows rows;

  Cooperations(Inputs inputs, DraftWords words) {
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

  private Item item(Dossier dossier, ImmutableList<Line> first) {
    Cooperation cooperation = dossier.cooperation().orElseThrow();
    Optional<CatalogueEntry> row = inputs.row(dossier);
    List<Line> lines = new ArrayList<>(first);
    lines.addAll(nature(cooperation));
    lines.addAll(course(cooperation));
    for (Milestone milestone : cooperation.milestones().orElse(ImmutableList.of())) {
      lines.add(milestone(milestone));
    }
    row.ifPresent(found -> lines.addAll(rows.added(found, cooperation)));
    String note =
        words.say("dossier ", "dossier ")
            + dossier.id()
            + row.map(r -> ", " + r.number()).orElse("");
    return Item.of(name(dossier), note, ImmutableList.copyOf(lines));
  }

  /** What it rests on, how it went, where it stands and what the Netherlands brings. */
  private ImmutableList<Line> course(Cooperation cooperation) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (Basis basis : cooperation.basis().orElse(ImmutableList.of())) {
      lines.add(basis(basis));
    }
    for (StatusChange change : cooperation.history().orElse(ImmutableList.of())) {
      lines.add(
          Line.of(
              words.sentence(words.say(change.status()))
                  + words.say(" vanaf ", " from ")
                  + words.day(change.date()),
              words.cite(change.paper(), false)));
    }
    cooperation
        .status()
        .ifPresent(
            status -> lines.add(unsourced(words.say("Stand: ", "Status: ") + words.say(status))));
    cooperation
        .dutchContribution()
        .ifPresent(
            text ->
                lines.add(
                    unsourced(
                        words.say("Nederlandse bijdrage: ", "Dutch contribution: ")
                            + words.say(text))));
    return lines.build();
  }

  String name(Dossier dossier) {
    return dossier
        .cooperation()
        .flatMap(Cooperation::name)
        .or(dossier::title)
        .map(words::say)
        .orElse(dossier.id());
  }

  private ImmutableList<Line> nature(Cooperation cooperation) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    cooperation
        .kind()
        .ifPresent(kind -> lines.add(unsourced(words.say("Soort: ", "Kind: ") + words.say(kind))));
    cooperation
        .partners()
        .ifPresent(
            partners ->
                lines.add(
                    unsourced(
                        partners.isEmpty()
                            ? words.say("Partners: geen", "Partners: none")
                            : words.say("Partners: ", "Partners: ") + words.states(partners))));
    List<String> judged = new ArrayList<>();
    cooperation
        .domains()
        .filter(domains -> !domains.isEmpty())
        .ifPresent(domains -> judged.add(words.say("domein ", "domain ") + words.labels(domains)));
    cooperation
        .depth()
        .ifPresent(depth -> judged.add(words.say("diepte ", "depth ") + words.say(depth)));
    if (!judged.isEmpty()) {
      lines.add(Line.of(words.sentence(String.join(", ", judged)), words.mark(Certainty.JUDGED)));
    }
    return lines.build();
  }

  private Line basis(Basis basis) {
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
    return Line.of(
        words.say("Grondslag: ", "Basis: ") + String.join(", ", parts),
        words.cite(basis.paper(), false));
  }

  /** A milestone as a sentence, with the delay and the slippage in days. */
  Line milestone(Milestone milestone) {
    List<String> parts = new ArrayList<>();
    day(parts, "bereikt op ", "reached on ", milestone.actual());
    day(parts, "gepland op ", "planned for ", milestone.planned());
    day(parts, "eerder gepland op ", "planned before for ", milestone.previouslyPlanned());
    milestone
        .delay()
        .ifPresent(
            days ->
                parts.add(
                    days == 0
                        ? words.say("op de geplande dag", "on the day planned")
                        : words.days(Math.abs(days))
                            + (days > 0
                                ? words.say(" later dan gepland", " later than planned")
                                : words.say(" eerder dan gepland", " earlier than planned"))));
    milestone
        .slippage()
        .ifPresent(
            days ->
                parts.add(
                    days == 0
                        ? words.say("planning niet verschoven", "plan not moved")
                        : words.say("planning ", "plan ")
                            + words.days(Math.abs(days))
                            + (days > 0
                                ? words.say(" naar achteren", " moved back")
                                : words.say(" naar voren", " moved forward"))));
    if (parts.isEmpty()) {
      parts.add(words.say("geen dag vermeld", "no day stated"));
    }
    String name =
        milestone
            .milestone()
            .map(words::say)
            .orElse(words.say("zonder omschrijving", "not described"));
    return Line.of(
        words.say("Mijlpaal: ", "Milestone: ") + name + "; " + String.join(", ", parts),
        words.cite(milestone.paper(), milestone.inferred()));
  }

  private void day(List<String> parts, String nl, String en, Optional<LocalDate> day) {
    day.ifPresent(known -> parts.add(words.say(nl, en) + words.day(known)));
  }

  private Line unsourced(String text) {
    return Line.of(text, words.cite(Optional.empty(), false));
  }
}
