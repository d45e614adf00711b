package nl.ims.io.format;

import static nl.ims.io.format.CooperationShapes.INFERRED;
import static nl.ims.io.format.CooperationShapes.PARTNERS;
import static nl.ims.io.format.CooperationShapes.SAID_IN;
import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;
import static nl.ims.io.format.Key.withDefault;
import static nl.ims.io.format.ListShape.lines;
import static nl.ims.io.format.ListShape.list;
import static nl.ims.io.format.ListShape.set;
import static nl.ims.io.format.Scalars.BOOLEAN;
import static nl.ims.io.format.Scalars.DATE;
import static nl.ims.io.format.Scalars.PAPER;
import static nl.ims.io.format.Scalars.SLUG;
import static nl.ims.io.format.Scalars.TEXT;
import static nl.ims.io.format.Scalars.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.AnnexEntry;
import nl.ims.model.report.AnnexEntryKind;
import nl.ims.model.report.Development;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.PromiseAnswer;
import nl.ims.model.report.ReportChapter;
import nl.ims.model.report.ReportKey;
import nl.ims.model.report.StrategicContext;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;

/** A yearly report and its parts. */
public final class ReportShapes {

  private static final Key<String> ID = required("id", SLUG);

  private static final Shape<PromiseAnswer> ANSWER =
      RecordShape.of(
          "promise-answer",
          PromiseAnswer::new,
          optional("paper", PAPER).of(PromiseAnswer::paper),
          optional("where", TEXT).of(PromiseAnswer::where),
          optional("date", DATE).of(PromiseAnswer::date));

  private static final Shape<Promise> PROMISE =
      ObjectShape.<Promise, Promise.Builder>of(
          "promise",
          Promise::builder,
          Promise.Builder::build,
          ID.of(Promise::id, Promise.Builder::id),
          optional("text", TEXT).of(Promise::text, Promise.Builder::text),
          optional("by", PointShapes.JUDGES).of(Promise::by, Promise.Builder::by),
          optional("to", TEXT).of(Promise::to, Promise.Builder::to),
          optional("occasion", TEXT).of(Promise::occasion, Promise.Builder::occasion),
          optional("date", DATE).of(Promise::date, Promise.Builder::date),
          SAID_IN.of(Promise::paper, Promise.Builder::paper),
          optional("topic", SLUG).of(Promise::topic, Promise.Builder::topic),
          optional("answered", list(ANSWER)).of(Promise::answered, Promise.Builder::answered),
          withDefault("inferred", BOOLEAN, false).of(Promise::inferred, Promise.Builder::inferred));

  private static final Shape<ImmutableList<AnnexEntry>> ENTRIES =
      lines(
          ObjectShape.<AnnexEntry, AnnexEntry.Builder>of(
                  "annex-entry",
                  AnnexEntry::builder,
                  AnnexEntry.Builder::build,
                  optional("name", TEXT).of(AnnexEntry::name, AnnexEntry.Builder::name),
                  optional("kind", code(AnnexEntryKind.class))
                      .of(AnnexEntry::kind, AnnexEntry.Builder::kind),
                  optional("framework", SLUG)
                      .of(AnnexEntry::framework, AnnexEntry.Builder::framework),
                  SAID_IN.of(AnnexEntry::paper, AnnexEntry.Builder::paper),
                  INFERRED.of(AnnexEntry::inferred, AnnexEntry.Builder::inferred))
              .named("annex-entry"));

  private static final Shape<Annex1> ANNEX_1 =
      RecordShape.of(
          "annex-1",
          Annex1::new,
          optional("contributes", ENTRIES).of(Annex1::contributes),
          optional("does-not-contribute", ENTRIES).of(Annex1::doesNotContribute));

  private static final Shape<ProjectState> PROJECT =
      ObjectShape.<ProjectState, ProjectState.Builder>of(
          "project",
          ProjectState::builder,
          ProjectState.Builder::build,
          ID.of(ProjectState::id, ProjectState.Builder::id),
          optional("name", TEXT).of(ProjectState::name, ProjectState.Builder::name),
          optional("cooperation", SLUG)
              .of(ProjectState::cooperation, ProjectState.Builder::cooperation),
          optional("status", TEXT).of(ProjectState::status, ProjectState.Builder::status),
          optional("milestones", CooperationShapes.MILESTONES)
              .of(ProjectState::milestones, ProjectState.Builder::milestones),
          SAID_IN.of(ProjectState::paper, ProjectState.Builder::paper));

  private static final Shape<Development> DEVELOPMENT =
      ObjectShape.<Development, Development.Builder>of(
          "development",
          Development::builder,
          Development.Builder::build,
          optional("date", DATE).of(Development::date, Development.Builder::date),
          optional("text", TEXT).of(Development::text, Development.Builder::text),
          SAID_IN.of(Development::paper, Development.Builder::paper),
          INFERRED.of(Development::inferred, Development.Builder::inferred));

  private static final Shape<Topic> TOPIC =
      ObjectShape.<Topic, Topic.Builder>of(
          "topic",
          Topic::builder,
          Topic.Builder::build,
          ID.of(Topic::id, Topic.Builder::id),
          optional("name", TEXT).of(Topic::name, Topic.Builder::name),
          optional("announced", BOOLEAN).of(Topic::announced, Topic.Builder::announced),
          optional("developments", lines(DEVELOPMENT))
              .of(Topic::developments, Topic.Builder::developments));

  private static final Shape<StrategicContext> CONTEXT =
      RecordShape.of(
          "context",
          StrategicContext::new,
          optional("papers", list(PAPER)).of(StrategicContext::papers),
          optional("regions", list(TEXT)).of(StrategicContext::regions));

  private static final Shape<ImmutableSortedMap<ReportChapter, ImmutableList<Development>>>
      CHAPTERS =
          MapShape.of(
              "chapters",
              ImmutableList.copyOf(ReportChapter.values()),
              ReportChapter::code,
              chapter -> lines(DEVELOPMENT),
              chapter ->
                  Words.of(chapter.label(), "wat dit hoofdstuk zegt", "what this chapter says"));

  /** A yearly report. */
  public static final Shape<YearlyReport> REPORT =
      ObjectShape.<YearlyReport, YearlyReport.Builder>of(
              "report",
              YearlyReport::builder,
              YearlyReport.Builder::build,
              optional("year", Numbers.YEAR).of(YearlyReport::year, YearlyReport.Builder::year),
              optional("paper", PAPER).of(YearlyReport::paper, YearlyReport.Builder::paper),
              optional("date", DATE).of(YearlyReport::date, YearlyReport.Builder::date),
              optional("promises", new DistinctShape<>(lines(PROMISE)))
                  .of(YearlyReport::promises, YearlyReport.Builder::promises),
              optional("partners", PARTNERS)
                  .of(YearlyReport::partners, YearlyReport.Builder::partners),
              optional("partners-announced", PARTNERS)
                  .of(YearlyReport::partnersAnnounced, YearlyReport.Builder::partnersAnnounced),
              optional("annex-1", ANNEX_1).of(YearlyReport::annex1, YearlyReport.Builder::annex1),
              optional("annex-2", new DistinctShape<>(lines(PROJECT)))
                  .of(YearlyReport::annex2, YearlyReport.Builder::annex2),
              optional("topics", new DistinctShape<>(lines(TOPIC)))
                  .of(YearlyReport::topics, YearlyReport.Builder::topics),
              optional("context", CONTEXT).of(YearlyReport::context, YearlyReport.Builder::context),
              withDefault("chapters", CHAPTERS, ImmutableSortedMap.of())
                  .of(YearlyReport::chapters, YearlyReport.Builder::putAllChapters),
              optional("inferred", set(code(ReportKey.class)))
                  .of(YearlyReport::inferred, YearlyReport.Builder::inferred))
          .open();

  private ReportShapes() {}
}
