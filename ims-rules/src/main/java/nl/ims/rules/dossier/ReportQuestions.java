package nl.ims.rules.dossier;

import com.google.common.collect.ImmutableCollection;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.Dossier;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.ElementList;
import nl.ims.rules.condition.ElementList.Column;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Question.Asking;
import nl.ims.rules.condition.ViewBuilder;
import nl.ims.rules.condition.Vocabulary;

/** The questions that rules ask of a dossier on a yearly report. */
public final class ReportQuestions {
  private static final Vocabulary.Builder<Dossier> ASKED = Vocabulary.builder();

  /** The year reported on. */
  public static final Question.Count YEAR =
      ASKED.count("report.year", Text.of("jaar", "year"), of(YearlyReport::year));

  /** The report itself. */
  public static final Question PAPER =
      ASKED.stated(
          "report.paper",
          Text.of("stuk", "paper"),
          dossier -> of(YearlyReport::paper).apply(dossier).isPresent() ? 0 : Question.ABSENT,
          Asking.PLAIN);

  /** The day on which it was sent. */
  public static final Question.Date DATE =
      ASKED.date("report.date", Text.of("datum", "date"), of(YearlyReport::date), Asking.PLAIN);

  /** Whether annex 1 lists what the Netherlands contributes to. */
  public static final Question.Choice<Fill> CONTRIBUTES =
      filled(
          "report.annex-1.contributes",
          Text.of("bijdragen", "contributions"),
          report -> report.annex1().flatMap(Annex1::contributes));

  /** Whether annex 1 lists what the Netherlands does not contribute to. */
  public static final Question.Choice<Fill> DOES_NOT_CONTRIBUTE =
      filled(
          "report.annex-1.does-not-contribute",
          Text.of("geen bijdrage", "no contribution"),
          report -> report.annex1().flatMap(Annex1::doesNotContribute));

  /** Whether promises are listed. */
  public static final Question.Choice<Fill> ANY_PROMISE =
      filled("report.promises", Text.of("toezeggingen", "promises"), YearlyReport::promises);

  /** Whether states were announced. */
  public static final Question.Choice<Fill> ANY_PARTNER =
      filled(
          "report.partners-announced",
          Text.of("aangekondigde partners", "partners announced"),
          YearlyReport::partnersAnnounced);

  /** Whether annex 2 lists projects. */
  public static final Question.Choice<Fill> ANY_PROJECT =
      filled("report.annex-2", Text.of("bijlage 2", "annex 2"), YearlyReport::annex2);

  /** Whether topics are listed. */
  public static final Question.Choice<Fill> ANY_TOPIC =
      filled("report.topics", Text.of("onderwerpen", "topics"), YearlyReport::topics);

  /** The promises: whether each is answered. */
  public static final ElementList PROMISES =
      ASKED.list(
          ANY_PROMISE, rows(ReportRows::promises), list("answered").called("antwoord", "answer"));

  /** The states announced: whether each is among those that the report treats. */
  public static final ElementList PARTNERS =
      ASKED.list(
          ANY_PARTNER,
          rows(ReportRows::partners),
          yesNo("treated")
              .called("onder de behandelde partners", "among the partners treated")
              .at("report.partners"));

  /** The topics: whether each was announced, and whether the report tells anything of it. */
  public static final ElementList TOPICS =
      ASKED.list(
          ANY_TOPIC,
          rows(ReportRows::topics),
          yesNo("announced").called("aangekondigd", "announced"),
          list("developments").called("ontwikkelingen", "developments"));

  /** The projects of annex 2. */
  public static final ElementList PROJECTS =
      ASKED.list(
          ANY_PROJECT,
          rows(ReportRows::projects),
          Column.coded("status", "stated").called("stand", "status"),
          list("milestones").called("mijlpalen", "milestones"));

  /** The milestones of each project, with their days; the first column is the project. */
  public static final ElementList MILESTONES =
      ASKED.listWithin(
          new ElementList.Holder(PROJECTS, 1),
          rows(ReportRows::milestones),
          Column.day("project"),
          Column.day("planned").called("gepland", "planned"),
          Column.day("previously-planned").called("eerder gepland", "previously planned"),
          Column.day("actual").called("bereikt", "reached"));

  static final Vocabulary<Dossier> VOCABULARY = ASKED.build();

  private ReportQuestions() {}

  /** The facts of a dossier on a yearly report. */
  static ViewBuilder view(Dossier dossier, Vocabulary<Dossier> vocabulary) {
    ReportRows rows = new ReportRows(dossier.report().orElseThrow());
    return vocabulary.viewing(dossier).inferred(rows::inferred).words(rows::words);
  }

  private static Function<Dossier, ElementList.Rows> rows(
      Function<ReportRows, ElementList.Rows> rows) {
    return dossier -> dossier.report().map(ReportRows::new).map(rows).orElse(ElementList.Rows.NONE);
  }

  private static Column list(String key) {
    return Column.coded(key, Fill.class);
  }

  private static Column yesNo(String key) {
    return Column.coded(key, YesNo.class);
  }

  private static <T> Function<Dossier, Optional<T>> of(
      Function<YearlyReport, Optional<T>> attribute) {
    return dossier -> dossier.report().flatMap(attribute);
  }

  private static Question.Choice<Fill> filled(
      String path,
      Text label,
      Function<YearlyReport, ? extends Optional<? extends ImmutableCollection<?>>> list) {
    return ASKED.choice(
        path,
        label,
        Fill.class,
        dossier ->
            dossier
                .report()
                .flatMap(report -> list.apply(report).map(ImmutableCollection::isEmpty))
                .map(empty -> empty ? Fill.EMPTY : Fill.FILLED));
  }
}
