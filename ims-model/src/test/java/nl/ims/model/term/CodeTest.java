package nl.ims.model.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Branch;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Funding;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.MandateBasis;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.Bearing;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Criterion;
import nl.ims.model.cooperation.DecisionRule;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.cooperation.GovernanceLevel;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.cooperation.SovereigntyGroup;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.Position;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.report.AnnexEntryKind;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodeTest {

  /** The codes of the format, word for word: they are a public contract. */
  static Stream<Arguments> contract() {
    return Stream.of(
        codes(Language.class, "nl en"),
        codes(
            Actor.class,
            """
            foreign-affairs defence development justice interior general-affairs government \
            house-of-representatives senate"""),
        codes(Chamber.class, "house-of-representatives senate"),
        codes(Committee.class, "foreign-affairs-committee defence-committee"),
        codes(JudgementOutcome.class, "accepted rejected article-100 outside"),
        codes(
            StepKind.class,
            """
            request notification readying intention decision negative-decision letter \
            supplementary-letter extension-letter mandate-change mandate-change-letter \
            termination-letter information-afterwards confidential-briefing questions answers \
            made-available debate plenary-debate departure employment change end progress-report \
            interim-evaluation final-evaluation post-mission-assessment standby-start standby-end \
            assignment-letter vessel-protection-report harm-suspected harm-first-analysis \
            harm-investigation-started harm-start-reported harm-investigation-ended \
            harm-outcome-reported harm-briefing"""),
        codes(
            StepKey.class,
            """
            paper to copy-to by led-by invokes inferred note changes decrease decided current-end until \
            positions planned-voyage covers independent framework incident"""),
        codes(Invocation.class, "article-100 along-its-lines none"),
        codes(ChangeKind.class, "capability task area operation size"),
        codes(Position.class, "for against"),
        codes(Evidence.class, "read reconstructed inferred"),
        codes(
            PaperKind.class,
            """
            kamerstuk staatsblad tractatenblad staatscourant handelingen questions answers \
            attachment chamber-document law un-resolution"""),
        codes(
            Purpose.class,
            """
            defence-of-the-kingdom defence-of-allies protection-of-interests \
            international-legal-order humanitarian-aid"""),
        codes(
            Task.class,
            """
            operation training-mission exercise evacuation vessel-protection logistics relief \
            standby special-operation covert-operation"""),
        codes(
            SpecialOperationType.class,
            """
            special-intelligence special-arrest attack-on-selected-target support-to-allies \
            evacuation-under-threat counter-terrorism other"""),
        codes(Form.class, "unit individuals contractors police civil"),
        codes(ArmedForce.class, "may-be-involved not-expected"),
        codes(KindOfDecision.class, "new intensification extension"),
        codes(SecrecyGround.class, "state-interest compelling-reasons"),
        codes(Branch.class, "navy army air-force marechaussee special-forces joint"),
        codes(
            MandateBasis.class,
            """
            security-council-resolution host-state-consent self-defence collective-defence treaty \
            other"""),
        codes(Funding.class, "biv hgis defence-budget european-peace-facility"),
        codes(
            ContributionKey.class,
            """
            operations areas purposes task special-operation-type forms armed-force armed-conflict \
            kind-of-decision secrecy requests personnel units partners frameworks period mandate \
            command inferred cost"""),
        codes(CooperationKind.class, "bilateral multinational nato eu"),
        codes(
            Depth.class,
            """
            none consultation exchange training standardisation joint-procurement pooling \
            standby-force task-sharing integration framework"""),
        codes(
            BasisKind.class,
            "treaty memorandum technical-arrangement letter-of-intent declaration"),
        codes(CooperationStatus.class, "proposed active suspended ended"),
        codes(Domain.class, "land sea air cyber joint logistics training procurement"),
        codes(
            Objective.class,
            """
            capacity-to-act military-effectiveness efficiency operational-output \
            capabilities-beyond-one-state deployability exchange-of-knowledge interoperability \
            international-influence european-responsibility"""),
        codes(
            Criterion.class,
            """
            mutual-trust shared-norms-and-goals cultural-affinity mutual-support \
            costs-and-benefits national-level-of-ambition affordable-investment staff-capacity \
            opportunity-cost no-cooperation-considered deepening-before-broadening \
            few-strategic-partners"""),
        codes(
            GovernanceLevel.class,
            """
            parliament ministers state-secretaries chiefs-of-defence service-chiefs \
            steering-group management project staff"""),
        codes(DecisionRule.class, "consensus participants majority by-share lead-nation chair"),
        codes(
            SovereigntyCriterion.class,
            """
            deployment-decision parliamentary-procedure right-of-refusal caveats revocability \
            use-of-force peacetime-command voting-rule legal-basis capability-gain assured-access \
            availability-to-partner single-asset-risk double-counting fallback opportunity-cost \
            multiple-tasking trust symmetry partner-commitment reversibility accession \
            industrial-autonomy information-control transparency"""),
        codes(SovereigntyGroup.class, "authority capacity partnership"),
        codes(Bearing.class, "favourable mixed adverse"),
        codes(AnnexEntryKind.class, "operation framework"));
  }

  private static <E extends Enum<E> & Code> Arguments codes(Class<E> type, String codes) {
    return Arguments.of(type, codes);
  }

  @ParameterizedTest
  @MethodSource("contract")
  <E extends Enum<E> & Code> void codes_are_those_of_the_format(Class<E> type, String codes) {
    assertThat(Code.codes(type)).containsExactly(codes.split(" "));
  }

  @ParameterizedTest
  @MethodSource("contract")
  <E extends Enum<E> & Code> void find_is_the_inverse_of_code(Class<E> type, String codes) {
    for (E constant : type.getEnumConstants()) {
      assertThat(Code.find(type, constant.code())).contains(constant);
      assertThat(Code.kebab(constant)).isEqualTo(constant.code());
    }
    assertThat(Code.find(type, constants(type))).isEmpty();
    assertThat(Code.find(type, "")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("contract")
  <E extends Enum<E> & Code> void labels_are_given_in_both_languages(Class<E> type, String codes) {
    for (E constant : type.getEnumConstants()) {
      if (constant instanceof Labelled labelled) {
        assertThat(labelled.label().nl()).isPresent();
        assertThat(labelled.label().en()).isPresent();
      }
    }
  }

  @Test
  void find_compares_exactly_whatever_the_locale() {
    assertThat(Code.find(Form.class, "INDIVIDUALS")).isEmpty();
    assertThat(Code.find(Form.class, "ındıvıduals")).isEmpty();
    assertThat(Code.find(Form.class, "individuals ")).isEmpty();
    assertThat(Form.INDIVIDUALS.code()).isEqualTo("individuals");
  }

  private static <E extends Enum<E>> String constants(Class<E> type) {
    return Arrays.toString(type.getEnumConstants());
  }
}
