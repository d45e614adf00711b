package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.report.Development;
import nl.ims.model.report.ReportChapter;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Evidence;

/**
 * Tells what the report of the year says in a chapter, or that this is not stated, and what this
 * project knows besides.
 */
final class Said {

  private final Inputs inputs;
  private final Wording words;
  private final List<String> missing = new ArrayList<>();
  private final List<String> paths = new ArrayList<>();

  Said(Inputs inputs, Wording words) {
    this.inputs = inputs;
    this.words = words;
  }

  /** The sentences of a chapter: those of the report first. */
  ImmutableList<Sentence> of(ReportChapter chapter) {
    return ImmutableList.<Sentence>builder().addAll(said(chapter)).addAll(known(chapter)).build();
  }

  /** Notes the chapters of which the report states nothing, as one gap. */
  void gaps(Gaps gaps) {
    if (!missing.isEmpty()) {
      gaps.add(
          words.say(
                  "Wat het rapport zelf zegt, niet vermeld: ",
                  "What the report itself says, not stated: ")
              + words.all(missing),
          paths.toArray(String[]::new));
    }
  }

  private ImmutableList<Sentence> said(ReportChapter chapter) {
    ImmutableList<Development> said =
        inputs.report().map(YearlyReport::chapters).map(all -> all.get(chapter)).orElse(null);
    String path = "report.chapters." + chapter.code();
    if (said == null) {
      missing.add(words.say(chapter));
      paths.add(path);
      return ImmutableList.of(
          words
              .line(
                  "Wat het rapport zelf hierover zegt, is niet vermeld",
                  "What the report itself says on this is not stated")
              .withPaths(path));
    }
    if (said.isEmpty()) {
      return ImmutableList.of(
          words.line(
              "Volgens het dossier zegt het rapport hier niets over",
              "According to the dossier the report says nothing on this",
              words.cite(inputs.report().flatMap(YearlyReport::paper), false)));
    }
    return said.stream().map(this::said).collect(ImmutableList.toImmutableList());
  }

  private Sentence said(Development said) {
    String day = said.date().map(date -> words.day(date) + ": ").orElse("");
    String text = said.text().map(words::say).orElse(words.notStated());
    return Sentence.of(words.sentence(day + text), words.cite(said.paper(), said.inferred()));
  }

  private ImmutableList<Sentence> known(ReportChapter chapter) {
    return Knowledge.of(chapter, inputs.year()).stream()
        .map(this::known)
        .collect(ImmutableList.toImmutableList());
  }

  private Sentence known(Knowledge known) {
    String fact = words.say(known.fact());
    if (known.evidence().isEmpty()) {
      return Sentence.of(fact);
    }
    Evidence evidence = known.evidence().get(0);
    ImmutableList<String> rows =
        known.rows().stream()
            .map(number -> inputs.catalogue().find(number).orElseThrow().number())
            .collect(ImmutableList.toImmutableList());
    return Sentence.of(
        fact, new Cite(known.papers(), rows, Cite.certainty(evidence), words.language()));
  }
}
