package nl.ims.io.format;

import static nl.ims.io.format.Values.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
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
import nl.ims.model.term.Code;

/** Makes a cooperation of a mapping that has its shape. */
final class CooperationDecoder {

  private CooperationDecoder() {}

  public static Cooperation cooperation(Values values) {
    Cooperation.Builder cooperation =
        Cooperation.builder()
            .name(values.text("name"))
            .abbreviation(values.text("abbreviation"))
            .kind(values.code("kind", CooperationKind.class))
            .partners(values.countries("partners"))
            .depth(values.code("depth", Depth.class))
            .basis(values.objects("basis", CooperationDecoder::basis))
            .status(values.code("status", CooperationStatus.class))
            .domains(values.codes("domains", Domain.class))
            .history(values.objects("history", CooperationDecoder::statusChange))
            .dutchContribution(values.text("dutch-contribution"))
            .accountComplete(values.flag("account-complete"))
            .governance(values.objects("governance", CooperationDecoder::body))
            .milestones(values.objects("milestones", CooperationDecoder::milestone))
            .units(values.objects("units", CooperationDecoder::unit));
    values
        .object("objectives", map -> statements(map, Objective.class))
        .ifPresent(cooperation::putAllObjectives);
    values
        .object("criteria", map -> statements(map, Criterion.class))
        .ifPresent(cooperation::putAllCriteria);
    values
        .object("sovereignty", CooperationDecoder::sovereignty)
        .ifPresent(cooperation::putAllSovereignty);
    return cooperation.build();
  }

  private static Basis basis(Values basis) {
    return Basis.builder()
        .kind(basis.code("kind", BasisKind.class))
        .paper(basis.paper("paper"))
        .date(basis.date("date"))
        .inForce(basis.date("in-force"))
        .build();
  }

  private static StatusChange statusChange(Values change) {
    return new StatusChange(
        required(change.code("status", CooperationStatus.class)),
        required(change.date("date")),
        change.paper("paper"));
  }

  private static GoverningBody body(Values body) {
    return GoverningBody.builder()
        .body(body.text("body"))
        .level(body.code("level", GovernanceLevel.class))
        .members(body.texts("members"))
        .meetingsPerYear(body.integer("meetings-per-year"))
        .decidesBy(body.code("decides-by", DecisionRule.class))
        .paper(body.paper("paper"))
        .build();
  }

  /** A milestone, of a cooperation or of a project. */
  public static Milestone milestone(Values milestone) {
    return Milestone.builder()
        .milestone(milestone.text("milestone"))
        .planned(milestone.date("planned"))
        .previouslyPlanned(milestone.date("previously-planned"))
        .actual(milestone.date("actual"))
        .paper(milestone.paper("paper"))
        .inferred(milestone.flag("inferred").orElse(false))
        .build();
  }

  private static CommittedUnit unit(Values unit) {
    return CommittedUnit.builder()
        .name(unit.text("name"))
        .branch(unit.code("branch", Branch.class))
        .personnel(unit.integer("personnel"))
        .noticeToMove(unit.integer("notice-to-move"))
        .fromInclusive(unit.date("from"))
        .throughInclusive(unit.date("through"))
        .committedTo(unit.words("committed-to"))
        .leftAtHome(unit.integer("left-at-home"))
        .paper(unit.paper("paper"))
        .inferred(unit.flag("inferred").orElse(false))
        .build();
  }

  private static <E extends Enum<E> & Code> ImmutableSortedMap<E, Statement> statements(
      Values statements, Class<E> type) {
    ImmutableSortedMap.Builder<E, Statement> all = ImmutableSortedMap.naturalOrder();
    for (String key : statements.keys()) {
      DossierDecoder.statement(statements, key)
          .ifPresent(statement -> all.put(required(Code.find(type, key)), statement));
    }
    return all.buildOrThrow();
  }

  private static ImmutableSortedMap<SovereigntyCriterion, SovereigntyAnswer> sovereignty(
      Values answers) {
    ImmutableSortedMap.Builder<SovereigntyCriterion, SovereigntyAnswer> all =
        ImmutableSortedMap.naturalOrder();
    for (String key : answers.keys()) {
      SovereigntyCriterion criterion = required(Code.find(SovereigntyCriterion.class, key));
      answers
          .wordOrObject(
              key,
              code -> SovereigntyAnswer.builder().criterion(criterion).answer(code).build(),
              object -> answer(criterion, object))
          .ifPresent(answer -> all.put(criterion, answer));
    }
    return all.buildOrThrow();
  }

  private static SovereigntyAnswer answer(SovereigntyCriterion criterion, Values answer) {
    return SovereigntyAnswer.builder()
        .criterion(criterion)
        .answer(required(answer.word("answer")))
        .text(answer.text("text"))
        .addAllPapers(answer.papers("papers").orElse(ImmutableList.of()))
        .inferred(answer.flag("inferred").orElse(false))
        .build();
  }
}
