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
import nl.ims.model.term.Text;

/** A lasting cooperation and its parts. */
public final class CooperationShapes {

  /** The paper that a part of a cooperation or of a report is known from. */
  static final Key<Optional<Paper>> SAID_IN = optional("paper", Scalars.PAPER);

  /** Whether a part of a cooperation or of a report was inferred. */
  static final Key<Boolean> INFERRED = withDefault("inferred", BOOLEAN, false);

  /** Countries besides the Netherlands, each once. */
  static final Shape<ImmutableSortedSet<Country>> PARTNERS = set(PARTNER);

  private static final Text SERVES =
      Text.of("hoe de samenwerking hieraan bijdraagt", "how the cooperation serves this");

  private static final Text WHY =
      Text.of("wat hierover is gezegd bij de keuze", "what was said of this in the choice");

  private static final Text ANSWERED =
      Text.of("wat hierop is geantwoord", "what is answered to this");

  private static final Shape<Basis> BASIS =
      ObjectShape.<Basis, Basis.Builder>of(
          "basis",
          Basis::builder,
          Basis.Builder::build,
          optional("kind", code(BasisKind.class)).of(Basis::kind, Basis.Builder::kind),
          optional("paper", Scalars.PAPER).of(Basis::paper, Basis.Builder::paper),
          optional("date", DATE).of(Basis::date, Basis.Builder::date),
          optional("in-force", DATE).of(Basis::inForce, Basis.Builder::inForce));

  private static final Shape<StatusChange> STATUS_CHANGE =
      RecordShape.of(
          "status-change",
          StatusChange::new,
          required("status", code(CooperationStatus.class)).of(StatusChange::status),
          required("date", DATE).of(StatusChange::date),
          SAID_IN.of(StatusChange::paper));

  private static final Shape<GoverningBody> BODY =
      ObjectShape.<GoverningBody, GoverningBody.Builder>of(
          "body",
          GoverningBody::builder,
          GoverningBody.Builder::build,
          optional("body", TEXT).of(GoverningBody::body, GoverningBody.Builder::body),
          optional("level", code(GovernanceLevel.class))
              .of(GoverningBody::level, GoverningBody.Builder::level),
          optional("members", list(TEXT))
              .of(GoverningBody::members, GoverningBody.Builder::members),
          optional("meetings-per-year", COUNT)
              .of(GoverningBody::meetingsPerYear, GoverningBody.Builder::meetingsPerYear),
          optional("decides-by", code(DecisionRule.class))
              .of(GoverningBody::decidesBy, GoverningBody.Builder::decidesBy),
          SAID_IN.of(GoverningBody::paper, GoverningBody.Builder::paper));

  private static final Shape<Milestone> MILESTONE =
      ObjectShape.<Milestone, Milestone.Builder>of(
              "milestone",
              Milestone::builder,
              Milestone.Builder::build,
              optional("milestone", TEXT).of(Milestone::milestone, Milestone.Builder::milestone),
              optional("planned", DATE).of(Milestone::planned, Milestone.Builder::planned),
              optional("previously-planned", DATE)
                  .of(Milestone::previouslyPlanned, Milestone.Builder::previouslyPlanned),
              optional("actual", DATE).of(Milestone::actual, Milestone.Builder::actual),
              SAID_IN.of(Milestone::paper, Milestone.Builder::paper),
              INFERRED.of(Milestone::inferred, Milestone.Builder::inferred))
          .named("milestone");

  /** Milestones, of a cooperation or of a project. */
  static final Shape<ImmutableList<Milestone>> MILESTONES = lines(MILESTONE);

  private static final Shape<CommittedUnit> UNIT =
      ObjectShape.<CommittedUnit, CommittedUnit.Builder>of(
              "committed-unit",
              CommittedUnit::builder,
              CommittedUnit.Builder::build,
              optional("name", TEXT).of(CommittedUnit::name, CommittedUnit.Builder::name),
              optional("branch", code(Branch.class))
                  .of(CommittedUnit::branch, CommittedUnit.Builder::branch),
              optional("personnel", COUNT)
                  .of(CommittedUnit::personnel, CommittedUnit.Builder::personnel),
              optional("notice-to-move", COUNT)
                  .of(CommittedUnit::noticeToMove, CommittedUnit.Builder::noticeToMove),
              optional("from", DATE)
                  .of(CommittedUnit::fromInclusive, CommittedUnit.Builder::fromInclusive),
              optional("through", DATE)
                  .of(CommittedUnit::throughInclusive, CommittedUnit.Builder::throughInclusive),
              optional("committed-to", distinct(SLUG))
                  .of(CommittedUnit::committedTo, CommittedUnit.Builder::committedTo),
              optional("left-at-home", COUNT)
                  .of(CommittedUnit::leftAtHome, CommittedUnit.Builder::leftAtHome),
              SAID_IN.of(CommittedUnit::paper, CommittedUnit.Builder::paper),
              INFERRED.of(CommittedUnit::inferred, CommittedUnit.Builder::inferred))
          .with(Rules.inOrder("from", "through"));

  /** A lasting cooperation. */
  public static final Shape<Cooperation> COOPERATION =
      ObjectShape.<Cooperation, Cooperation.Builder>of(
              "cooperation",
              Cooperation::builder,
              Cooperation.Builder::build,
              optional("name", TEXT).of(Cooperation::name, Cooperation.Builder::name),
              optional("abbreviation", TEXT)
                  .of(Cooperation::abbreviation, Cooperation.Builder::abbreviation),
              optional("kind", code(CooperationKind.class))
                  .of(Cooperation::kind, Cooperation.Builder::kind),
              optional("partners", PARTNERS)
                  .of(Cooperation::partners, Cooperation.Builder::partners),
              optional("depth", code(Depth.class))
                  .of(Cooperation::depth, Cooperation.Builder::depth),
              optional("basis", lines(BASIS)).of(Cooperation::basis, Cooperation.Builder::basis),
              optional("status", code(CooperationStatus.class))
                  .of(Cooperation::status, Cooperation.Builder::status),
              optional("domains", set(code(Domain.class)))
                  .of(Cooperation::domains, Cooperation.Builder::domains),
              optional("history", lines(STATUS_CHANGE))
                  .of(Cooperation::history, Cooperation.Builder::history),
              optional("dutch-contribution", TEXT)
                  .of(Cooperation::dutchContribution, Cooperation.Builder::dutchContribution),
              withDefault(
                      "objectives",
                      statements("objectives", Objective.values(), SERVES),
                      ImmutableSortedMap.of())
                  .of(Cooperation::objectives, Cooperation.Builder::putAllObjectives),
              withDefault(
                      "criteria",
                      statements("criteria", Criterion.values(), WHY),
                      ImmutableSortedMap.of())
                  .of(Cooperation::criteria, Cooperation.Builder::putAllCriteria),
              optional("account-complete", BOOLEAN)
                  .of(Cooperation::accountComplete, Cooperation.Builder::accountComplete),
              optional("governance", lines(BODY))
                  .of(Cooperation::governance, Cooperation.Builder::governance),
              optional("milestones", MILESTONES)
                  .of(Cooperation::milestones, Cooperation.Builder::milestones),
              optional("units", lines(UNIT)).of(Cooperation::units, Cooperation.Builder::units),
              withDefault("sovereignty", sovereignty(), ImmutableSortedMap.of())
                  .of(Cooperation::sovereignty, Cooperation.Builder::putAllSovereignty))
          .open();

  private CooperationShapes() {}

  private static <K extends Enum<K> & Labelled> Shape<ImmutableSortedMap<K, Statement>> statements(
      String table, K[] ids, Text meaning) {
    return MapShape.of(
        table,
        ImmutableList.copyOf(ids),
        K::code,
        id -> PointShapes.STATEMENT,
        id -> Words.of(id.label(), meaning));
  }

  private static Shape<ImmutableSortedMap<SovereigntyCriterion, SovereigntyAnswer>> sovereignty() {
    return MapShape.of(
        "sovereignty",
        ImmutableList.copyOf(SovereigntyCriterion.values()),
        SovereigntyCriterion::code,
        CooperationShapes::answer,
        criterion -> Words.of(criterion.question(), ANSWERED));
  }

  /** An answer on one criterion: its code, or the code with what else is known of it. */
  private static Shape<SovereigntyAnswer> answer(SovereigntyCriterion criterion) {
    ScalarShape<String> code =
        code(Codes.of(criterion.answerCodes(), word -> words(criterion, word)));
    return EitherShape.of(
        "sovereignty-" + criterion.code(),
        code.as(
            word -> SovereigntyAnswer.builder().criterion(criterion).answer(word).build(),
            SovereigntyAnswer::answer),
        answer -> answer.text().isEmpty() && answer.papers().isEmpty() && !answer.inferred(),
        ObjectShape.<SovereigntyAnswer, SovereigntyAnswer.Builder>of(
            "sovereignty-answer",
            () -> SovereigntyAnswer.builder().criterion(criterion),
            SovereigntyAnswer.Builder::build,
            required("answer", code)
                .of(SovereigntyAnswer::answer, SovereigntyAnswer.Builder::answer),
            optional("text", TEXT).of(SovereigntyAnswer::text, SovereigntyAnswer.Builder::text),
            PointShapes.PAPERS.of(
                SovereigntyAnswer::papers, SovereigntyAnswer.Builder::addAllPapers),
            INFERRED.of(SovereigntyAnswer::inferred, SovereigntyAnswer.Builder::inferred)));
  }

  private static Words words(SovereigntyCriterion criterion, String answer) {
    return WordTable.code(
        "sovereignty-answer", answer, criterion.find(answer).orElseThrow().label());
  }
}
