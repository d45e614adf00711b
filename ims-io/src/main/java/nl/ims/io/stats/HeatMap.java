package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import nl.ims.io.page.Passage;

/** Shows what each letter says on each point; letters of which nothing is known are counted. */
final class HeatMap {
  private final StatsWords words;

  HeatMap(StatsWords words) {
    this.words = words;
  }

  StatsPage.Heat of(CorpusStats stats) {
    ImmutableList<DossierFigures> known =
        stats.rows().stream().filter(HeatMap::isKnown).collect(ImmutableList.toImmutableList());
    ImmutableList<String> points =
        stats.points().stream()
            .filter(point -> known.stream().anyMatch(row -> row.points().containsKey(point)))
            .collect(ImmutableList.toImmutableList());
    return new StatsPage.Heat(
        words.say("Brief voor brief", "Letter by letter"),
        intro(stats, known.size()),
        Arrays.stream(PointState.values())
            .map(state -> sign(state) + " " + words.state(state))
            .collect(ImmutableList.toImmutableList()),
        words.say("dossier", "dossier"),
        points.stream().map(words::point).collect(ImmutableList.toImmutableList()),
        known.stream().map(row -> letter(row, points)).collect(ImmutableList.toImmutableList()));
  }

  private String intro(CorpusStats stats, int known) {
    if (!stats.listed()) {
      return words.say(
          "Het zijn meer dan "
              + CorpusStats.MOST_ROWS
              + " bijdragen: zij staan niet één voor één op deze pagina.",
          "There are more than "
              + CorpusStats.MOST_ROWS
              + " contributions: they are not listed one by one on this page.");
    }
    return words.say("Van ", "Something was transcribed of ")
        + known
        + words.say(" van de ", " of the ")
        + stats.contributions()
        + words.say(
            " dossiers is iets overgenomen; van de andere is niets bekend.",
            " dossiers; nothing is known of the others.");
  }

  private static boolean isKnown(DossierFigures row) {
    return row.points().values().stream().anyMatch(state -> state != PointState.NOT_TRANSCRIBED);
  }

  private StatsPage.Letter letter(DossierFigures row, ImmutableList<String> points) {
    return new StatsPage.Letter(
        row.day().map(day -> String.valueOf(day.getYear())).orElse(""),
        row.title()
            .map(title -> Passage.said(title, words.phrases().language()))
            .orElseGet(() -> Passage.of(row.id())),
        points.stream()
            .map(point -> state(point, Optional.ofNullable(row.points().get(point))))
            .collect(ImmutableList.toImmutableList()));
  }

  private StatsPage.State state(String id, Optional<PointState> state) {
    String point = words.point(id);
    return state
        .map(known -> new StatsPage.State(known.code(), point, sign(known), words.state(known)))
        .orElseGet(
            () ->
                new StatsPage.State(
                    "none", point, "", words.say("niet in dit kader", "not in this framework")));
  }

  private static String sign(PointState state) {
    return switch (state) {
      case STATED -> "●";
      case NOT_STATED -> "○";
      case NOT_TRANSCRIBED -> "?";
    };
  }
}
