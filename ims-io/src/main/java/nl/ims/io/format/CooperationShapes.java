package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;
import static nl.ims.io.format.Key.withDefault;
import static nl.ims.io.format.ListShape.distinct;
import static nl.ims.io.format.ListShape.lines;
import static nl.ims.io.format.ListShape.list;
import static nl.ims.io.format.ListShape.set;
import static nl.ims.io.format.Numbers.COUNT;
import static nl.ims.io.format.Scalars.BOOLEAN;
import static nl.ims.io.format.Scalars.DATE;
import static nl.ims.io.format.Scalars.PARTNER;
import static nl.ims.io.format.Scalars.SLUG;
import static nl.ims.io.format.Scalars.TEXT;
import static nl.ims.io.format.Scalars.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import nl.ims.model.actor.Country;
import nl.ims.model.contribution.Branch;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Criterion;
import nl.ims.model.cooperation.DecisionRule;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.cooperation.GovernanceLevel;
import nl.ims.model.cooperation.GoverningBody;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;

/** A lasting cooperation and its parts. */
public final class CooperationShapes {

  /** The paper that a part of a cooperation or of a report is known from. */
  static final Key<Optional<Paper>> SAID_IN =
      optional("paper", Scalars.PAPER, "where this is said");

  /** Whether a part of a cooperation or of a report was inferred. */
  static final Key<Boolean> INFERRED =
      withDefault("inferred", BOOLEAN, false, "true if this was inferred, not read");

  /** Countries besides the Netherlands, each once. */
  static final Shape<ImmutableSortedSet<Country>> PARTNERS = set("countries", PARTNER);

  private static final Shape<Basis> BASIS =
      ObjectShape.<Basis, Basis.Builder>of(
          Basis::builder,
          Basis.Builder::build,
          optional("kind", code(BasisKind.class)).of(Basis::kind, Basis.Builder::kind),
          optional("paper", Scalars.PAPER, "where it is published or reported")
              .of(Basis::paper, Basis.Builder::paper),
          optional("date", DATE, "the day of signing").of(Basis::date, Basis.Builder::date),
          optional("in-force", DATE, "the day on which it took effect")
              .of(Basis::inForce, Basis.Builder::inForce));

  private static final Shape<StatusChange> STATUS_CHANGE =
      RecordShape.of(
          StatusChange::new,
          required("status", code(CooperationStatus.class), "the status that it took")
              .of(StatusChange::status),
          required("date", DATE, "the day from which it has it").of(StatusChange::date),
          SAID_IN.of(StatusChange::paper));

  private static final Shape<GoverningBody> BODY =
      ObjectShape.<GoverningBody, GoverningBody.Builder>of(
          GoverningBody::builder,
          GoverningBody.Builder::build,
          optional("body", TEXT, "its name").of(GoverningBody::body, GoverningBody.Builder::body),
          optional("level", code(GovernanceLevel.class), "at what level it stands")
              .of(GoverningBody::level, GoverningBody.Builder::level),
          optional("members", list("texts", TEXT), "who sits in it")
              .of(GoverningBody::members, GoverningBody.Builder::members),
          optional("meetings-per-year", COUNT, "how often it meets")
              .of(GoverningBody::meetingsPerYear, GoverningBody.Builder::meetingsPerYear),
          optional("decides-by", code(DecisionRule.class), "how it decides")
              .of(GoverningBody::decidesBy, GoverningBody.Builder::decidesBy),
          SAID_IN.of(GoverningBody::paper, GoverningBody.Builder::paper));

  private static final Shape<Milestone> MILESTONE =
      ObjectShape.<Milestone, Milestone.Builder>of(
              Milestone::builder,
              Milestone.Builder::build,
              optional("milestone", TEXT, "what is to be reached")
                  .of(Milestone::milestone, Milestone.Builder::milestone),
              optional("planned", DATE, "the day for which it is planned")
                  .of(Milestone::planned, Milestone.Builder::planned),
              optional(
                      "previously-planned",
                      DATE,
                      "the day for which the report of the year before had it planned")
                  .of(Milestone::previouslyPlanned, Milestone.Builder::previouslyPlanned),
              optional("actual", DATE, "the day on which it was reached")
                  .of(Milestone::actual, Milestone.Builder::actual),
              SAID_IN.of(Milestone::paper, Milestone.Builder::paper),
              INFERRED.of(Milestone::inferred, Milestone.Builder::inferred))
          .named("milestone");

  /** Milestones, of a cooperation or of a project. */
  static final Shape<ImmutableList<Milestone>> MILESTONES = lines("milestones", MILESTONE);

  private static final Shape<CommittedUnit> UNIT =
      ObjectShape.<CommittedUnit, CommittedUnit.Builder>of(
              CommittedUnit::builder,
              CommittedUnit.Builder::build,
              optional("name", TEXT).of(CommittedUnit::name, CommittedUnit.Builder::name),
              optional("branch", code(Branch.class))
                  .of(CommittedUnit::branch, CommittedUnit.Builder::branch),
              optional("personnel", COUNT, "how many people")
                  .of(CommittedUnit::personnel, CommittedUnit.Builder::personnel),
              optional("notice-to-move", COUNT, "in how many days it can leave")
                  .of(CommittedUnit::noticeToMove, CommittedUnit.Builder::noticeToMove),
              optional("from", DATE, "the first day, included")
                  .of(CommittedUnit::fromInclusive, CommittedUnit.Builder::fromInclusive),
              optional("through", DATE, "the last day, included")
                  .of(CommittedUnit::throughInclusive, CommittedUnit.Builder::throughInclusive),
              optional(
                      "committed-to",
                      distinct("slugs", SLUG),
                      "other frameworks to which it is promised too")
                  .of(CommittedUnit::committedTo, CommittedUnit.Builder::committedTo),
              optional(
                      "left-at-home",
                      COUNT,
                      "how many of its kind the Netherlands has left while it is away")
                  .of(CommittedUnit::leftAtHome, CommittedUnit.Builder::leftAtHome),
              SAID_IN.of(CommittedUnit::paper, CommittedUnit.Builder::paper),
              INFERRED.of(CommittedUnit::inferred, CommittedUnit.Builder::inferred))
          .with(Rules.inOrder("from", "through"));

  /** A lasting cooperation. */
  public static final Shape<Cooperation> COOPERATION =
      ObjectShape.<Cooperation, Cooperation.Builder>of(
              Cooperation::builder,
              Cooperation.Builder::build,
              optional("name", TEXT).of(Cooperation::name, Cooperation.Builder::name),
              optional("abbreviation", TEXT)
                  .of(Cooperation::abbreviation, Cooperation.Builder::abbreviation),
              optional("kind", code(CooperationKind.class))
                  .of(Cooperation::kind, Cooperation.Builder::kind),
              optional("partners", PARTNERS, "the states that take part, without the Netherlands")
                  .of(Cooperation::partners, Cooperation.Builder::partners),
              optional("depth", code(Depth.class), "how deep it goes")
                  .of(Cooperation::depth, Cooperation.Builder::depth),
              optional("basis", lines("documents", BASIS), "the documents that it rests on")
                  .of(Cooperation::basis, Cooperation.Builder::basis),
              optional("status", code(CooperationStatus.class))
                  .of(Cooperation::status, Cooperation.Builder::status),
              optional("domains", set("domains", code(Domain.class)), "the fields that it is in")
                  .of(Cooperation::domains, Cooperation.Builder::domains),
              optional(
                      "history",
                      lines("changes of status", STATUS_CHANGE),
                      "when it took which status")
                  .of(Cooperation::history, Cooperation.Builder::history),
              optional("dutch-contribution", TEXT, "what the Netherlands brings in")
                  .of(Cooperation::dutchContribution, Cooperation.Builder::dutchContribution),
              withDefault(
                      "objectives",
                      statements(Objective.values()),
                      ImmutableSortedMap.of(),
                      "the objectives that it serves")
                  .of(Cooperation::objectives, Cooperation.Builder::putAllObjectives),
              withDefault(
                      "criteria",
                      statements(Criterion.values()),
                      ImmutableSortedMap.of(),
                      "why it was chosen")
                  .of(Cooperation::criteria, Cooperation.Builder::putAllCriteria),
              optional(
                      "account-complete",
                      BOOLEAN,
                      "true if objectives, criteria and sovereignty hold everything that the papers"
                          + " say")
                  .of(Cooperation::accountComplete, Cooperation.Builder::accountComplete),
              optional("governance", lines("bodies", BODY), "the bodies that steer it")
                  .of(Cooperation::governance, Cooperation.Builder::governance),
              optional("milestones", MILESTONES)
                  .of(Cooperation::milestones, Cooperation.Builder::milestones),
              optional("units", lines("units", UNIT), "the units promised to it")
                  .of(Cooperation::units, Cooperation.Builder::units),
              withDefault(
                      "sovereignty",
                      sovereignty(),
                      ImmutableSortedMap.of(),
                      "what is answered on sovereignty")
                  .of(Cooperation::sovereignty, Cooperation.Builder::putAllSovereignty))
          .open();

  private CooperationShapes() {}

  private static <K extends Enum<K> & Labelled> Shape<ImmutableSortedMap<K, Statement>> statements(
      K[] ids) {
    return MapShape.of(
        ImmutableList.copyOf(ids),
        K::code,
        id -> PointShapes.STATEMENT,
        id -> id.label().in(Language.EN));
  }

  private static Shape<ImmutableSortedMap<SovereigntyCriterion, SovereigntyAnswer>> sovereignty() {
    return MapShape.of(
        ImmutableList.copyOf(SovereigntyCriterion.values()),
        SovereigntyCriterion::code,
        CooperationShapes::answer,
        criterion -> criterion.question().in(Language.EN));
  }

  /** An answer on one criterion: its code, or the code with what else is known of it. */
  private static Shape<SovereigntyAnswer> answer(SovereigntyCriterion criterion) {
    ScalarShape<String> code = code(criterion.answerCodes());
    return EitherShape.of(
        "sovereignty-" + criterion.code(),
        code.as(
            word -> SovereigntyAnswer.builder().criterion(criterion).answer(word).build(),
            SovereigntyAnswer::answer),
        answer -> answer.text().isEmpty() && answer.papers().isEmpty() && !answer.inferred(),
        ObjectShape.<SovereigntyAnswer, SovereigntyAnswer.Builder>of(
            () -> SovereigntyAnswer.builder().criterion(criterion),
            SovereigntyAnswer.Builder::build,
            required("answer", code, "the code of the answer")
                .of(SovereigntyAnswer::answer, SovereigntyAnswer.Builder::answer),
            optional("text", TEXT, "the answer in words")
                .of(SovereigntyAnswer::text, SovereigntyAnswer.Builder::text),
            PointShapes.PAPERS.of(
                SovereigntyAnswer::papers, SovereigntyAnswer.Builder::addAllPapers),
            INFERRED.of(SovereigntyAnswer::inferred, SovereigntyAnswer.Builder::inferred)));
  }
}
