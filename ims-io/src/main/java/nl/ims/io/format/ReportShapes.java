package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;
import static nl.ims.io.format.Scalars.TEXT;

import java.util.Arrays;
import nl.ims.model.report.AnnexEntryKind;
import nl.ims.model.report.ReportChapter;
import nl.ims.model.report.ReportKey;
import nl.ims.model.term.Language;

/** A yearly report and its parts. */
public final class ReportShapes {

  private static final Key PAPER = optional("paper", Scalars.PAPER, "where this is said");

  private static final Key INFERRED =
      optional("inferred", Scalars.BOOLEAN, "true if this was inferred, not read");

  private static final Key ID = required("id", Scalars.SLUG, "its id, unique in this list");

  private static final ObjectShape ANSWER =
      ObjectShape.of(
          optional("paper", Scalars.PAPER, "the paper that answers"),
          optional("where", TEXT, "the place in it"),
          optional("date", Scalars.DATE, "the day of the answer"));

  private static final ObjectShape PROMISE =
      ObjectShape.of(
          ID,
          optional("text", TEXT, "what was promised"),
          optional("by", PointShapes.JUDGES, "the government or ministers"),
          optional("to", TEXT, "the member or the party who had asked"),
          optional("occasion", TEXT, "the debate"),
          optional("date", Scalars.DATE, "the day of the promise"),
          PAPER,
          optional("topic", Scalars.SLUG, "the id of the topic that it is about"),
          optional(
              "answered",
              ListShape.list("answers", ANSWER),
              "where it was answered; an empty list says that it is open"),
          optional(
              "inferred",
              Scalars.BOOLEAN,
              "true if the promise, or that it was answered there, was inferred, not read"));

  private static final ListShape ENTRIES =
      ListShape.list(
          "operations and frameworks",
          ObjectShape.of(
                  optional("name", TEXT),
                  optional("kind", Scalars.code(AnnexEntryKind.class)),
                  optional("framework", Scalars.SLUG, "the id of the standing framework"),
                  PAPER,
                  INFERRED)
              .named("annex-entry"));

  private static final ObjectShape ANNEX_1 =
      ObjectShape.of(
          optional("contributes", ENTRIES, "those to which the Netherlands contributes"),
          optional("does-not-contribute", ENTRIES, "those to which it does not"));

  private static final ObjectShape PROJECT =
      ObjectShape.of(
          ID,
          optional("name", TEXT),
          optional("cooperation", Scalars.SLUG, "the dossier of the cooperation it belongs to"),
          optional("status", TEXT, "where it stands"),
          optional("milestones", CooperationShapes.MILESTONES),
          PAPER);

  private static final ObjectShape DEVELOPMENT =
      ObjectShape.of(
          optional("date", Scalars.DATE, "the day on which it happened"),
          optional("text", TEXT, "what happened"),
          PAPER,
          INFERRED);

  private static final ObjectShape TOPIC =
      ObjectShape.of(
          ID,
          optional("name", TEXT),
          optional(
              "announced", Scalars.BOOLEAN, "whether parliament was told that it would be treated"),
          optional(
              "developments",
              ListShape.list("developments", DEVELOPMENT),
              "what the report tells of it"));

  private static final ObjectShape CONTEXT =
      ObjectShape.of(
          optional(
              "papers",
              ListShape.list("papers", Scalars.PAPER),
              "the strategies and letters that it rests on"),
          optional("regions", ListShape.list("texts", TEXT), "the regions that it names"));

  /** A yearly report. */
  public static final ObjectShape REPORT =
      ObjectShape.of(
          optional("year", Numbers.YEAR, "the year reported on"),
          optional("paper", Scalars.PAPER, "the report itself"),
          optional("date", Scalars.DATE, "the day on which it was sent"),
          optional(
              "promises",
              new DistinctShape(ListShape.list("promises", PROMISE)),
              "what was promised of it"),
          optional("partners", CooperationShapes.PARTNERS, "the states treated in depth"),
          optional(
              "partners-announced",
              CooperationShapes.PARTNERS,
              "the states that parliament was told would be treated in depth"),
          optional("annex-1", ANNEX_1, "operations and operational frameworks"),
          optional(
              "annex-2",
              new DistinctShape(ListShape.list("projects", PROJECT)),
              "the state of the main projects"),
          optional("topics", new DistinctShape(ListShape.list("topics", TOPIC))),
          optional("context", CONTEXT, "the strategic context"),
          optional("chapters", chapters(), "what its text says, by chapter"),
          optional(
              "inferred",
              ListShape.set("keys of report", Scalars.code(ReportKey.class)),
              "keys whose value was inferred, not read"));

  private ReportShapes() {}

  private static ObjectShape chapters() {
    return ObjectShape.of(
        Arrays.stream(ReportChapter.values())
            .map(
                chapter ->
                    optional(
                        chapter.code(),
                        ListShape.list("things said", DEVELOPMENT),
                        chapter.label().in(Language.EN)))
            .toArray(Key[]::new));
  }
}
