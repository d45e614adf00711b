package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.procedure.StepKind;

/** Draws how many of the contributions record each thing. */
final class CompletenessChart {
  private final StatsWords words;
  private final ImmutableList.Builder<StatsPage.Row> rows = ImmutableList.builder();

  CompletenessChart(StatsWords words) {
    this.words = words;
  }

  StatsPage.Chart of(CorpusStats stats) {
    Completeness completeness = stats.completeness();
    int all = stats.contributions();
    group(words.marks());
    row(words.through(), completeness.through(), all);
    row(words.wholePoints(), completeness.wholePoints(), all);
    group(words.steps());
    for (StepKind kind : stats.completeness().listedSteps()) {
      row(words.label(kind), completeness.of(kind), all);
    }
    group(words.keys());
    for (ContributionKey key : Completeness.listedKeys()) {
      row(words.label(key), completeness.of(key), all);
    }
    return new StatsPage.Chart(
        "completeness",
        words.completenessTitle(),
        ImmutableList.of(words.completenessIntro(stats)),
        ImmutableList.of(),
        StatsHtml.heads(words.say("wat", "what"), number()),
        "",
        ImmutableList.of(),
        false,
        rows.build(),
        ImmutableList.of());
  }

  private String number() {
    return words.say("vermeld", "recorded");
  }

  private void group(String title) {
    rows.add(
        new StatsPage.Row(
            "group",
            title,
            ImmutableList.of(new StatsPage.Cell("", "", "num")),
            ImmutableList.of(),
            ImmutableList.of()));
  }

  private void row(String head, int number, int all) {
    rows.add(
        new StatsPage.Row(
            "",
            head,
            ImmutableList.of(
                new StatsPage.Cell(number(), number + words.say(" van ", " of ") + all, "num")),
            ImmutableList.of(new StatsPage.Bar("stated", "0.0%", StatsHtml.percent(number, all))),
            ImmutableList.of()));
  }
}
