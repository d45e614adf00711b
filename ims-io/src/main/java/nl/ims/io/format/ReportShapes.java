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
import nl.ims.model.term.Language;

/** A yearly report and its parts. */
public final class ReportShapes {

  private static final Key<String> ID = required("id", SLUG, "its id, unique in this list");

  private static final Shape<PromiseAnswer> ANSWER =
      RecordShape.of(
          PromiseAnswer::new,
          optional("paper", PAPER, "the paper that answers").of(PromiseAnswer::paper),
          optional("where", TEXT, "the place in it").of(PromiseAnswer::where),
          optional("date", DATE, "the day of the answer").of(PromiseAnswer::date));

  private static final Shape<Promise> PROMISE =
      ObjectShape.<Promise, Promise.Builder>of(
          Promise::builder,
          Promise.Builder::build,
          ID.of(Promise::id, Promise.Builder::id),
          optional("text", TEXT, "what was promised").of(Promise::text, Promise.Builder::text),
          optional("by", PointShapes.JUDGES, "the government or ministers")
              .of(Promise::by, Promise.Builder::by),
          optional("to", TEXT, "the member or the party who had asked")
              .of(Promise::to, Promise.Builder::to),
          optional("occasion", TEXT, "the debate").of(Promise::occasion, Promise.Builder::occasion),
          optional("date", DATE, "the day of the promise").of(Promise::date, Promise.Builder::date),
          SAID_IN.of(Promise::paper, Promise.Builder::paper),
          optional("topic", SLUG, "the id of the topic that it is about")
              .of(Promise::topic, Promise.Builder::topic),
          optional(
                  "answered",
                  list("answers", ANSWER),
                  "where it was answered; an empty list says that it is open")
              .of(Promise::answered, Promise.Builder::answered),
          withDefault(
                  "inferred",
                  BOOLEAN,
                  false,
                  "true if the promise, or that it was answered there, was inferred, not read")
              .of(Promise::inferred, Promise.Builder::inferred));

  private static final Shape<ImmutableList<AnnexEntry>> ENTRIES =
      lines(
          "operations and frameworks",
          ObjectShape.<AnnexEntry, AnnexEntry.Builder>of(
                  AnnexEntry::builder,
                  AnnexEntry.Builder::build,
                  optional("name", TEXT).of(AnnexEntry::name, AnnexEntry.Builder::name),
                  optional("kind", code(AnnexEntryKind.class))
                      .of(AnnexEntry::kind, AnnexEntry.Builder::kind),
                  optional("framework", SLUG, "the id of the standing framework")
                      .of(AnnexEntry::framework, AnnexEntry.Builder::framework),
                  SAID_IN.of(AnnexEntry::paper, AnnexEntry.Builder::paper),
                  INFERRED.of(AnnexEntry::inferred, AnnexEntry.Builder::inferred))
              .named("annex-entry"));

  private static final Shape<Annex1> ANNEX_1 =
      RecordShape.of(
          Annex1::new,
          optional("contributes", ENTRIES, "those to which the Netherlands contributes")
              .of(Annex1::contributes),
          optional("does-not-contribute", ENTRIES, "those to which it does not")
              .of(Annex1::doesNotContribute));

  private static final Shape<ProjectState> PROJECT =
      ObjectShape.<ProjectState, ProjectState.Builder>of(
          ProjectState::builder,
          ProjectState.Builder::build,
          ID.of(ProjectState::id, ProjectState.Builder::id),
          optional("name", TEXT).of(ProjectState::name, ProjectState.Builder::name),
          optional("cooperation", SLUG, "the dossier of the cooperation it belongs to")
              .of(ProjectState::cooperation, ProjectState.Builder::cooperation),
          optional("status", TEXT, "where it stands")
              .of(ProjectState::status, ProjectState.Builder::status),
          optional("milestones", CooperationShapes.MILESTONES)
              .of(ProjectState::milestones, ProjectState.Builder::milestones),
          SAID_IN.of(ProjectState::paper, ProjectState.Builder::paper));

  private static final Shape<Development> DEVELOPMENT =
      ObjectShape.<Development, Development.Builder>of(
          Development::builder,
          Development.Builder::build,
          optional("date", DATE, "the day on which it happened")
              .of(Development::date, Development.Builder::date),
          optional("text", TEXT, "what happened").of(Development::text, Development.Builder::text),
          SAID_IN.of(Development::paper, Development.Builder::paper),
          INFERRED.of(Development::inferred, Development.Builder::inferred));

  private static final Shape<Topic> TOPIC =
      ObjectShape.<Topic, Topic.Builder>of(
          Topic::builder,
          Topic.Builder::build,
          ID.of(Topic::id, Topic.Builder::id),
          optional("name", TEXT).of(Topic::name, Topic.Builder::name),
          optional("announced", BOOLEAN, "whether parliament was told that it would be treated")
              .of(Topic::announced, Topic.Builder::announced),
          optional(
                  "developments", lines("developments", DEVELOPMENT), "what the report tells of it")
              .of(Topic::developments, Topic.Builder::developments));

  private static final Shape<StrategicContext> CONTEXT =
      RecordShape.of(
          StrategicContext::new,
          optional("papers", list("papers", PAPER), "the strategies and letters that it rests on")
              .of(StrategicContext::papers),
          optional("regions", list("texts", TEXT), "the regions that it names")
              .of(StrategicContext::regions));

  private static final Shape<ImmutableSortedMap<ReportChapter, ImmutableList<Development>>>
      CHAPTERS =
          MapShape.of(
              ImmutableList.copyOf(ReportChapter.values()),
              ReportChapter::code,
              chapter -> lines("things said", DEVELOPMENT),
              chapter -> chapter.label().in(Language.EN));

  /** A yearly report. */
  public static final Shape<YearlyReport> REPORT =
      ObjectShape.<YearlyReport, YearlyReport.Builder>of(
              YearlyReport::builder,
              YearlyReport.Builder::build,
              optional("year", Numbers.YEAR, "the year reported on")
                  .of(YearlyReport::year, YearlyReport.Builder::year),
              optional("paper", PAPER, "the report itself")
                  .of(YearlyReport::paper, YearlyReport.Builder::paper),
              optional("date", DATE, "the day on which it was sent")
                  .of(YearlyReport::date, YearlyReport.Builder::date),
              optional(
                      "promises",
                      new DistinctShape<>(lines("promises", PROMISE)),
                      "what was promised of it")
                  .of(YearlyReport::promises, YearlyReport.Builder::promises),
              optional("partners", PARTNERS, "the states treated in depth")
                  .of(YearlyReport::partners, YearlyReport.Builder::partners),
              optional(
                      "partners-announced",
                      PARTNERS,
                      "the states that parliament was told would be treated in depth")
                  .of(YearlyReport::partnersAnnounced, YearlyReport.Builder::partnersAnnounced),
              optional("annex-1", ANNEX_1, "operations and operational frameworks")
                  .of(YearlyReport::annex1, YearlyReport.Builder::annex1),
              optional(
                      "annex-2",
                      new DistinctShape<>(lines("projects", PROJECT)),
                      "the state of the main projects")
                  .of(YearlyReport::annex2, YearlyReport.Builder::annex2),
              optional("topics", new DistinctShape<>(lines("topics", TOPIC)))
                  .of(YearlyReport::topics, YearlyReport.Builder::topics),
              optional("context", CONTEXT, "the strategic context")
                  .of(YearlyReport::context, YearlyReport.Builder::context),
              withDefault(
                      "chapters",
                      CHAPTERS,
                      ImmutableSortedMap.of(),
                      "what its text says, by chapter")
                  .of(YearlyReport::chapters, YearlyReport.Builder::putAllChapters),
              optional(
                      "inferred",
                      set("keys of report", code(ReportKey.class)),
                      "keys whose value was inferred, not read")
                  .of(YearlyReport::inferred, YearlyReport.Builder::inferred))
          .open();

  private ReportShapes() {}
}
