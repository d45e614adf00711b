package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;
import static nl.ims.io.format.Scalars.TEXT;

import java.util.Arrays;
import nl.ims.model.contribution.Branch;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Criterion;
import nl.ims.model.cooperation.DecisionRule;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.cooperation.GovernanceLevel;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;

/** A lasting cooperation and its parts. */
public final class CooperationShapes {

  private static final Key PAPER = optional("paper", Scalars.PAPER, "where this is said");

  private static final Key INFERRED =
      optional("inferred", Scalars.BOOLEAN, "true if this was inferred, not read");

  /** Countries besides the Netherlands, each once. */
  public static final ListShape PARTNERS = ListShape.set("countries", Scalars.PARTNER);

  private static final ObjectShape BASIS =
      ObjectShape.of(
          optional("kind", Scalars.code(BasisKind.class)),
          optional("paper", Scalars.PAPER, "where it is published or reported"),
          optional("date", Scalars.DATE, "the day of signing"),
          optional("in-force", Scalars.DATE, "the day on which it took effect"));

  private static final ObjectShape STATUS_CHANGE =
      ObjectShape.of(
          required("status", Scalars.code(CooperationStatus.class), "the status that it took"),
          required("date", Scalars.DATE, "the day from which it has it"),
          PAPER);

  private static final ObjectShape BODY =
      ObjectShape.of(
          optional("body", TEXT, "its name"),
          optional("level", Scalars.code(GovernanceLevel.class), "at what level it stands"),
          optional("members", ListShape.list("texts", TEXT), "who sits in it"),
          optional("meetings-per-year", Numbers.COUNT, "how often it meets"),
          optional("decides-by", Scalars.code(DecisionRule.class), "how it decides"),
          PAPER);

  private static final ObjectShape MILESTONE =
      ObjectShape.of(
              optional("milestone", TEXT, "what is to be reached"),
              optional("planned", Scalars.DATE, "the day for which it is planned"),
              optional(
                  "previously-planned",
                  Scalars.DATE,
                  "the day for which the report of the year before had it planned"),
              optional("actual", Scalars.DATE, "the day on which it was reached"),
              PAPER,
              INFERRED)
          .named("milestone");

  /** Milestones, of a cooperation or of a project. */
  static final ListShape MILESTONES = ListShape.list("milestones", MILESTONE);

  private static final ObjectShape UNIT =
      ObjectShape.of(
              optional("name", TEXT),
              optional("branch", Scalars.code(Branch.class)),
              optional("personnel", Numbers.COUNT, "how many people"),
              optional("notice-to-move", Numbers.COUNT, "in how many days it can leave"),
              optional("from", Scalars.DATE, "the first day, included"),
              optional("through", Scalars.DATE, "the last day, included"),
              optional(
                  "committed-to",
                  ListShape.set("slugs", Scalars.SLUG),
                  "other frameworks to which it is promised too"),
              optional(
                  "left-at-home",
                  Numbers.COUNT,
                  "how many of its kind the Netherlands has left while it is away"),
              PAPER,
              INFERRED)
          .with(Rules.inOrder("from", "through"));

  /** A lasting cooperation. */
  public static final ObjectShape COOPERATION =
      ObjectShape.of(
          optional("name", TEXT),
          optional("abbreviation", TEXT),
          optional("kind", Scalars.code(CooperationKind.class)),
          optional("partners", PARTNERS, "the states that take part, without the Netherlands"),
          optional("depth", Scalars.code(Depth.class), "how deep it goes"),
          optional("basis", ListShape.list("documents", BASIS), "the documents that it rests on"),
          optional("status", Scalars.code(CooperationStatus.class)),
          optional(
              "domains",
              ListShape.set("domains", Scalars.code(Domain.class)),
              "the fields that it is in"),
          optional(
              "history",
              ListShape.list("changes of status", STATUS_CHANGE),
              "when it took which status"),
          optional("dutch-contribution", TEXT, "what the Netherlands brings in"),
          optional("objectives", statements(Objective.values()), "the objectives that it serves"),
          optional("criteria", statements(Criterion.values()), "why it was chosen"),
          optional(
              "account-complete",
              Scalars.BOOLEAN,
              "true if objectives, criteria and sovereignty hold everything that the papers say"),
          optional("governance", ListShape.list("bodies", BODY), "the bodies that steer it"),
          optional("milestones", MILESTONES),
          optional("units", ListShape.list("units", UNIT), "the units promised to it"),
          optional("sovereignty", sovereignty(), "what is answered on sovereignty"));

  private CooperationShapes() {}

  private static ObjectShape statements(Labelled[] ids) {
    return ObjectShape.of(
        Arrays.stream(ids)
            .map(id -> optional(id.code(), PointShapes.STATEMENT, id.label().in(Language.EN)))
            .toArray(Key[]::new));
  }

  private static ObjectShape sovereignty() {
    return ObjectShape.of(
        Arrays.stream(SovereigntyCriterion.values())
            .map(c -> optional(c.code(), answer(c), c.question().in(Language.EN)))
            .toArray(Key[]::new));
  }

  /** An answer on one criterion: its code, or the code with what else is known of it. */
  private static EitherShape answer(SovereigntyCriterion criterion) {
    ScalarShape code = Scalars.code(criterion.answerCodes());
    return EitherShape.of(
        "sovereignty-" + criterion.code(),
        code,
        ObjectShape.of(
            required("answer", code, "the code of the answer"),
            optional("text", TEXT, "the answer in words"),
            optional("papers", ListShape.list("papers", Scalars.PAPER), "where it is said"),
            INFERRED));
  }
}
