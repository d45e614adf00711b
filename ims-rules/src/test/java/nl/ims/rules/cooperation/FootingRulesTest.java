package nl.ims.rules.cooperation;

import static nl.ims.model.cooperation.CooperationStatus.ACTIVE;
import static nl.ims.model.cooperation.CooperationStatus.ENDED;
import static nl.ims.model.cooperation.CooperationStatus.PROPOSED;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.cooperation.Told.DEEP;
import static nl.ims.rules.cooperation.Told.dutch;
import static nl.ims.rules.cooperation.Told.english;
import static nl.ims.rules.cooperation.Told.finding;
import static nl.ims.rules.cooperation.Told.judged;
import static nl.ims.rules.cooperation.Told.missing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.GovernanceLevel;
import nl.ims.model.cooperation.GoverningBody;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.rules.book.Finding;
import org.junit.jupiter.api.Test;

/** What a cooperation stands on. */
class FootingRulesTest {
  private static final String BASIS = "cooperation/legal-basis-fits-depth";
  private static final String IN_FORCE = "cooperation/in-force-before-active";
  private static final String GOVERNANCE = "cooperation/governance-named";
  private static final String MILESTONES = "cooperation/milestones-stated";

  private static final Basis SILENT = Basis.builder().build();
  private static final Cooperation RUNNING = DEEP.withStatus(ACTIVE);

  private static Cooperation rests(Cooperation c, Basis... bases) {
    return c.withBasis(ImmutableList.copyOf(bases));
  }

  private static Basis of(BasisKind kind) {
    return Basis.builder().kind(kind).build();
  }

  private static Basis since(String day) {
    return Basis.builder().inForce(LocalDate.parse(day)).build();
  }

  private static StatusChange change(CooperationStatus status, String day) {
    return new StatusChange(status, LocalDate.parse(day), Optional.empty());
  }

  private static Cooperation began(Cooperation c, StatusChange... changes) {
    return c.withHistory(ImmutableList.copyOf(changes));
  }

  @Test
  void a_treaty_a_memorandum_or_an_arrangement_will_do() {
    for (BasisKind kind :
        new BasisKind[] {BasisKind.TREATY, BasisKind.MEMORANDUM, BasisKind.TECHNICAL_ARRANGEMENT}) {
      assertThat(finding(BASIS, rests(DEEP, SILENT, of(kind))).verdict()).isEqualTo(SATISFIED);
    }
    Finding told = finding(BASIS, rests(DEEP, SILENT, of(BasisKind.TREATY)));
    assertThat(english(told))
        .isEqualTo(
            "A document that settles the cooperation is stated: depth: integration; basis:"
                + " treaty.");
    assertThat(dutch(told))
        .isEqualTo(
            "Een document dat de samenwerking regelt is vermeld: diepte: integratie; grondslag:"
                + " verdrag.");
  }

  @Test
  void intentions_alone_are_for_judgement() {
    Finding weak =
        finding(BASIS, rests(DEEP, of(BasisKind.LETTER_OF_INTENT), of(BasisKind.DECLARATION)));
    Finding none = finding(BASIS, rests(DEEP));

    assertThat(weak.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(weak))
        .isEqualTo(
            "The cooperation rests on letters of intent and declarations only: depth:"
                + " integration; basis: stated; basis: letter of intent; basis: declaration.");
    assertThat(dutch(weak))
        .isEqualTo(
            "De samenwerking berust alleen op intenties en verklaringen: diepte: integratie;"
                + " grondslag: vermeld; grondslag: intentieverklaring; grondslag: verklaring.");
    assertThat(none.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(none))
        .isEqualTo("The cooperation rests on no document at all: depth: integration; basis: none.");
    assertThat(dutch(none))
        .isEqualTo(
            "De samenwerking berust op geen enkel document: diepte: integratie; grondslag: geen.");
    assertThat(finding(BASIS, rests(DEEP), judged(BASIS, JudgementOutcome.REJECTED)).verdict())
        .isEqualTo(VIOLATED);
  }

  @Test
  void what_kind_of_document_it_is_may_be_missing() {
    assertThat(finding(BASIS, DEEP).missing()).isEqualTo(missing("cooperation.basis"));
    assertThat(finding(BASIS, rests(DEEP, of(BasisKind.DECLARATION), SILENT)).missing())
        .isEqualTo(missing("cooperation.basis[1].kind"));
  }

  @Test
  void it_is_asked_of_task_sharing_and_integration_only() {
    for (Depth depth : Depth.values()) {
      assertThat(finding(BASIS, rests(DEEP.withDepth(depth))).verdict())
          .as(depth.code())
          .isEqualTo(
              depth == Depth.TASK_SHARING || depth == Depth.INTEGRATION
                  ? NEEDS_JUDGEMENT
                  : NOT_APPLICABLE);
    }
  }

  @Test
  void a_document_is_in_force_on_the_first_day() {
    Cooperation c =
        began(
            rests(RUNNING, since("2019-06-02"), since("2019-06-01")),
            change(ACTIVE, "2021-01-01"),
            change(ACTIVE, "2019-06-01"));
    Finding told = finding(IN_FORCE, c);

    assertThat(told.verdict()).isEqualTo(SATISFIED);
    assertThat(english(told))
        .isEqualTo(
            "A document was in force when the cooperation began: status: active; history: dated;"
                + " basis: 1 June 2019; active since: 1 June 2019.");
    assertThat(dutch(told))
        .isEqualTo(
            "Een document was in werking toen de samenwerking begon: stand: lopend; verloop:"
                + " gedateerd; grondslag: 1 juni 2019; lopend sinds: 1 juni 2019.");
  }

  @Test
  void one_that_came_a_day_later_is_for_judgement() {
    Finding told =
        finding(IN_FORCE, began(rests(RUNNING, since("2019-06-02")), change(ACTIVE, "2019-06-01")));

    assertThat(told.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(told))
        .startsWith("No document was in force when the cooperation began: status: active;")
        .contains("basis: 2", "active since: 1");
    assertThat(finding(IN_FORCE, began(rests(RUNNING), change(ACTIVE, "2019-06-01"))).verdict())
        .isEqualTo(NEEDS_JUDGEMENT);
    assertThat(
            finding(IN_FORCE, began(rests(RUNNING, SILENT), change(PROPOSED, "2019-06-01")))
                .verdict())
        .isEqualTo(NEEDS_JUDGEMENT);
  }

  @Test
  void no_other_day_stands_in_for_a_history_that_is_absent() {
    assertThat(finding(IN_FORCE, rests(RUNNING, since("1995-01-01"))).missing())
        .isEqualTo(missing("cooperation.history"));
    assertThat(
            finding(IN_FORCE, began(rests(RUNNING, SILENT), change(ACTIVE, "2019-06-01")))
                .missing())
        .isEqualTo(missing("cooperation.basis[0].in-force"));
    assertThat(finding(IN_FORCE, DEEP.withStatus(PROPOSED)).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_history_without_a_first_day_is_for_judgement_whatever_the_documents_are() {
    Finding told =
        finding(IN_FORCE, began(DEEP.withStatus(ACTIVE), change(PROPOSED, "2019-06-01")));

    assertThat(told.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(told))
        .isEqualTo(
            "The history does not say since when the cooperation has been active: status: active;"
                + " history: undated.");
  }

  @Test
  void a_body_has_a_level() {
    GoverningBody group = GoverningBody.builder().level(GovernanceLevel.STEERING_GROUP).build();
    Finding told = finding(GOVERNANCE, DEEP.withGovernance(ImmutableList.of(group)));
    Finding none = finding(GOVERNANCE, DEEP.withGovernance(ImmutableList.of()));

    assertThat(told.verdict()).isEqualTo(SATISFIED);
    assertThat(english(told))
        .isEqualTo(
            "A body and its level are stated: depth: integration; governance: steering group.");
    assertThat(dutch(told))
        .isEqualTo(
            "Een orgaan en zijn niveau zijn vermeld: diepte: integratie; besturing: stuurgroep.");
    assertThat(none.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(none))
        .isEqualTo("No body steers the cooperation: depth: integration; governance: none.");
    assertThat(dutch(none))
        .isEqualTo("Geen orgaan stuurt de samenwerking: diepte: integratie; besturing: geen.");
    assertThat(
            finding(
                    GOVERNANCE,
                    DEEP.withGovernance(ImmutableList.of(GoverningBody.builder().build())))
                .missing())
        .isEqualTo(missing("cooperation.governance[0].level"));
    assertThat(finding(GOVERNANCE, DEEP).missing()).isEqualTo(missing("cooperation.governance"));
  }

  @Test
  void what_is_proposed_or_running_has_a_milestone_with_a_day() {
    Milestone planned = Milestone.builder().planned(LocalDate.of(2021, 12, 31)).build();
    Milestone vague = Milestone.builder().inferred(true).build();
    Finding told = finding(MILESTONES, RUNNING.withMilestones(ImmutableList.of(vague, planned)));
    Finding none =
        finding(MILESTONES, DEEP.withStatus(PROPOSED).withMilestones(ImmutableList.of()));

    assertThat(told.verdict()).isEqualTo(SATISFIED);
    assertThat(english(told))
        .isEqualTo("A milestone with a date is stated: status: active; milestones: stated.");
    assertThat(dutch(told))
        .isEqualTo("Een mijlpaal met een datum is vermeld: stand: lopend; mijlpalen: vermeld.");
    assertThat(none.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(none))
        .isEqualTo("There are no milestones: status: proposed; milestones: none.");
    assertThat(dutch(none))
        .isEqualTo("Er zijn geen mijlpalen: stand: voorgesteld; mijlpalen: geen.");
    assertThat(finding(MILESTONES, RUNNING.withMilestones(ImmutableList.of(vague))).missing())
        .isEqualTo(missing("cooperation.milestones[0].planned"));
    assertThat(finding(MILESTONES, DEEP.withStatus(ENDED)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(finding(MILESTONES, DEEP).verdict()).isEqualTo(UNDETERMINED);
  }

  @Test
  void what_was_inferred_says_so() {
    Milestone planned =
        Milestone.builder().planned(LocalDate.of(2021, 12, 31)).inferred(true).build();

    assertThat(english(finding(MILESTONES, RUNNING.withMilestones(ImmutableList.of(planned)))))
        .isEqualTo(
            "A milestone with a date is stated: status: active; milestones: stated (inferred).");
  }
}
