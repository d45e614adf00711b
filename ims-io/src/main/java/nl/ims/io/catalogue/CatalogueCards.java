package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import nl.ims.io.page.Harmless;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/** Makes the parts of a page of HTML that show a row of the catalogue in words. */
record CatalogueCards(Catalogue catalogue, CatalogueWords words) {

  CataloguePage.Entry of(CatalogueEntry entry, ImmutableList<Text> because) {
    return new CataloguePage.Entry(
        CataloguePicture.anchor(entry),
        entry.number(),
        words.say(entry.name()),
        entry.id(),
        CataloguePicture.css(entry),
        CataloguePicture.code(entry.depth()),
        tags(entry),
        because.stream().map(words::say).collect(ImmutableList.toImmutableList()),
        facts(entry),
        entry.sources().stream().map(this::source).collect(ImmutableList.toImmutableList()),
        words.say("bronnen", "sources"),
        differ(catalogue.conflictsOn(entry)));
  }

  /** What sources say differently on papers, and on no row. */
  ImmutableList<CataloguePage.Differ> differOnNoRow() {
    return differ(
        catalogue.conflicts().stream()
            .filter(conflict -> conflict.entries().isEmpty())
            .collect(ImmutableList.toImmutableList()));
  }

  private ImmutableList<String> tags(CatalogueEntry entry) {
    ImmutableList.Builder<String> tags = ImmutableList.builder();
    entry.abbreviation().ifPresent(tags::add);
    tags.add(words.say(entry.kind()) + ", " + words.say(entry.domain()));
    tags.add(words.say(entry.depth()));
    if (entry.staysOut()) {
      tags.add(words.say("Nederland doet niet mee", "the Netherlands takes no part"));
    }
    tags.add(
        entry
            .startYear()
            .map(year -> words.say("sinds ", "since ") + year)
            .orElse(words.say("begin niet gezien", "start not seen")));
    entry.seenThrough().ifPresent(y -> tags.add(words.say("gezien t/m ", "seen through ") + y));
    entry.term().ifPresent(term -> tags.add(words.term(term) + " " + words.inferred()));
    tags.add(
        entry
            .status()
            .map(status -> words.say(status) + " " + words.inferred())
            .orElse(words.say("stand niet bekend", "status not known")));
    tags.add(words.say(entry.evidence()));
    return tags.build();
  }

  private ImmutableList<CataloguePage.Fact> facts(CatalogueEntry entry) {
    ImmutableList.Builder<CataloguePage.Fact> facts = ImmutableList.builder();
    facts.add(fact("partners", "partners", words.named(entry.partners())));
    if (!entry.partners().from().isEmpty()) {
      facts.add(fact("partner sinds", "partner since", words.namedSince(entry.partners())));
    }
    entry.standing().ifPresent(text -> facts.add(fact("beschreven", "described", words.say(text))));
    entry
        .contribution()
        .ifPresent(text -> facts.add(fact("bijdrage", "contribution", words.say(text))));
    entry.basis().ifPresent(text -> facts.add(fact("grondslag", "basis", words.say(text))));
    if (!entry.allPapers().isEmpty()) {
      String papers = String.join(" · ", entry.allPapers().stream().map(Paper::toString).toList());
      facts.add(fact("stukken", "papers", papers));
    }
    return facts.build();
  }

  private CataloguePage.Fact fact(String nl, String en, String value) {
    return new CataloguePage.Fact(words.say(nl, en), Harmless.text(value));
  }

  private CataloguePage.Source source(String source) {
    boolean address = source.startsWith("http") && source.indexOf(' ') < 0;
    return address
        ? new CataloguePage.Source(ImmutableList.of(source), ImmutableList.of())
        : new CataloguePage.Source(ImmutableList.of(), ImmutableList.of(source));
  }

  private ImmutableList<CataloguePage.Differ> differ(ImmutableList<Conflict> conflicts) {
    return conflicts.stream()
        .map(
            conflict ->
                new CataloguePage.Differ(
                    words.say("Bronnen verschillen: ", "Sources differ: ")
                        + words.say(conflict.subject()),
                    conflict.claims().stream()
                        .map(this::claim)
                        .collect(ImmutableList.toImmutableList())))
        .collect(ImmutableList.toImmutableList());
  }

  private String claim(Claim claim) {
    return words.say(claim.says())
        + " · "
        + words.say(claim.source())
        + (claim.followed() ? " · " + words.say("zo staat het in de rij", "the row has this") : "");
  }
}
