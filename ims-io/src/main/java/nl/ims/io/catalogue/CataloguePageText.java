package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Document;
import nl.ims.io.page.Ink;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Labelled;

/** One row of the catalogue in full, as text. */
final class CataloguePageText {

  private static final int FACT = 2;
  private static final int VALUE = 16;

  private final Canvas canvas = new Canvas();
  private final CatalogueWords words;

  private CataloguePageText(CatalogueWords words) {
    this.words = words;
  }

  static Document of(
      CatalogueWords words, CatalogueEntry entry, ImmutableList<Conflict> conflicts) {
    CataloguePageText page = new CataloguePageText(words);
    page.page(entry, conflicts);
    return page.canvas.document();
  }

  private void page(CatalogueEntry entry, ImmutableList<Conflict> conflicts) {
    canvas.paragraph(0, 4).add(Ink.BOLD, words.say(entry.name()));
    Canvas.Paragraph line = canvas.paragraph(0, 4).add(entry.number()).dot(entry.id());
    entry.abbreviation().ifPresent(brief -> line.dot(brief));
    line.dot(words.evidence(entry));
    canvas.blank();
    facts(entry);
    papers(entry.allPapers());
    sources(entry);
    conflicts(conflicts);
    canvas.blank();
    canvas.paragraph(0).add(Ink.FAINT, words.judgements());
  }

  private void facts(CatalogueEntry entry) {
    if (entry.staysOut()) {
      fact("Nederland", "Netherlands", words.say("doet niet mee", "takes no part"));
    }
    fact("partners", "partners", words.partners(entry.partners()));
    if (!entry.partners().from().isEmpty()) {
      fact("partner sinds", "partner since", CatalogueWords.since(entry.partners()));
    }
    judged("soort", "kind", entry.kind());
    judged("domein", "domain", entry.domain());
    judged("diepte", "depth", entry.depth());
    fact("sinds", "since", entry.startYear().map(String::valueOf).orElse(words.notSeen()));
    entry
        .term()
        .ifPresent(term -> fact("termijn", "term", words.term(term) + " " + words.inferred()));
    fact(
        "gezien t/m",
        "seen through",
        entry.seenThrough().map(String::valueOf).orElse(words.notSeen()));
    fact(
        "stand",
        "status",
        entry
            .status()
            .map(status -> words.say(status) + " " + words.inferred())
            .orElse(words.say("volgt niet uit de rij", "not settled by the row")));
    fact("beschreven", "described", entry.standing().map(words::say).orElse(words.notSeen()));
    fact("bijdrage", "contribution", entry.contribution().map(words::say).orElse(words.notSeen()));
    fact("grondslag", "basis", entry.basis().map(words::say).orElse(words.notSeen()));
  }

  private void judged(String nl, String en, Labelled word) {
    fact(nl, en, words.say(word) + " " + words.judged());
  }

  private void fact(String nl, String en, String value) {
    Canvas.Paragraph line = canvas.paragraph(FACT, VALUE).add(Ink.FAINT, words.say(nl, en));
    line.to(VALUE).add(value);
  }

  private void papers(Iterable<Paper> papers) {
    Canvas.Paragraph line =
        canvas.paragraph(FACT, VALUE).add(Ink.FAINT, words.say("stukken", "papers"));
    line.to(VALUE);
    boolean none = true;
    for (Paper paper : papers) {
      line.dot(paper.toString().replace(' ', '\u00A0'));
      none = false;
    }
    line.add(none ? words.say("de rij noemt er geen", "the row names none") : "");
  }

  private void sources(CatalogueEntry entry) {
    if (entry.sources().isEmpty()) {
      fact("bronnen", "sources", words.say("geen gezien", "none seen"));
    }
    for (int i = 0; i < entry.sources().size(); i++) {
      fact(i == 0 ? "bronnen" : "", i == 0 ? "sources" : "", entry.sources().get(i));
    }
  }

  private void conflicts(ImmutableList<Conflict> conflicts) {
    for (Conflict conflict : conflicts) {
      canvas.blank();
      canvas
          .paragraph(0, FACT)
          .add(Ink.YELLOW, words.say("Bronnen verschillen:", "Sources differ:"))
          .add(words.say(conflict.subject()));
      for (var claim : conflict.claims()) {
        Canvas.Paragraph line = canvas.item(FACT, FACT + 2).add(words.say(claim.says()));
        line.dot(Ink.FAINT, words.say(claim.source()));
        if (claim.followed()) {
          line.dot(Ink.FAINT, words.say("zo staat het in de rij", "the row has this"));
        }
      }
    }
  }
}
