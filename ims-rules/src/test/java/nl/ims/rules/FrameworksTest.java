package nl.ims.rules;

import static nl.ims.rules.sketch.Sketch.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.term.Language;
import nl.ims.model.testkit.Points;
import nl.ims.rules.framework.Aspect;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.framework.Point;
import org.junit.jupiter.api.Test;

class FrameworksTest {
  private static final Framework OF_2014 = Frameworks.find("toetsingskader-2014").orElseThrow();

  private static Optional<String> inForce(String day) {
    return Frameworks.inForce(day(day)).map(Framework::id);
  }

  /** Each point in order: its id, how its title is known, and its aspects with their marks. */
  private static String points(String id) {
    return Frameworks.find(id).orElseThrow().points().stream()
        .map(
            point ->
                point.id()
                    + " ("
                    + point.titleEvidence().code()
                    + "): "
                    + point.aspects().stream()
                        .map(FrameworksTest::marked)
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** {@code ?} expected; {@code !} read; {@code *} only a heading of it was read. */
  private static String marked(Aspect aspect) {
    boolean read = aspect.citations().stream().anyMatch(c -> c.evidence() == Evidence.READ);
    String how = aspect.evidence() == Evidence.READ ? "!" : read ? "*" : "";
    return aspect.id() + how + (aspect.demand() == Aspect.Demand.EXPECTED ? "?" : "");
  }

  @Test
  void the_fourteen_points_of_1995_stand_in_order_and_none_was_read() {
    assertThat(points("toetsingskader-1995"))
        .isEqualTo(
            """
            grounds (reconstructed): interest, purpose
            mandate (reconstructed): legal-basis, mandate
            burden-sharing (reconstructed): burden-sharing, solidarity
            support (reconstructed): support
            multinational-setting (reconstructed): partners, case-by-case?
            objectives (reconstructed): objectives
            feasibility (reconstructed): achievability, capability
            concept-of-operations (reconstructed): mode-of-operation, sustainment
            command (reconstructed): command
            rules-of-engagement (reconstructed): rules-of-engagement
            risks (reconstructed): personnel
            suitability-and-availability (reconstructed): trained, over-extension
            duration (reconstructed): period, exit, continuation?
            finances (reconstructed): funding-line
            """);
  }

  @Test
  void the_ten_points_of_2001_stand_in_order_and_nine_titles_were_read() {
    assertThat(points("toetsingskader-2001"))
        .isEqualTo(
            """
            grounds (read): interest, request, burden-sharing, human-rights?
            political-aspects (read): conflict-analysis, region, host-state-consent, \
            integrated-approach, political-process, support?
            mandate (read): legal-basis, mandate, powers
            participating-countries (read): contributors, partners, support-of-others?
            influence (reconstructed): posts, planning, right-of-refusal?
            feasibility (read): objectives, capability*, mode-of-operation*, \
            rules-of-engagement*, command*, sustainment
            risks (read): threat*, personnel, mitigation, remaining-risk
            suitability-and-availability (read): trained, over-extension, readiness, \
            other-commitments
            duration (read): period, exit, continuation?
            finances (read): amount, funding-line
            """);
  }

  @Test
  void the_ten_points_of_2009_stand_in_order_and_no_title_was_read() {
    assertThat(points("toetsingskader-2009"))
        .isEqualTo(
            """
            grounds (reconstructed): interest, request, burden-sharing, human-rights?
            political-aspects (reconstructed): conflict-analysis, region, host-state-consent, \
            governance, human-rights, gender!, protection-of-civilians!, integrated-approach!, \
            development!, political-process, support?
            mandate (reconstructed): legal-basis, mandate, powers
            participating-countries (reconstructed): contributors, partners, support-of-others?
            influence (reconstructed): posts, planning, right-of-refusal?
            feasibility (reconstructed): objectives, capability, mode-of-operation, \
            rules-of-engagement, command, sustainment, conditions-for-leaving
            risks (reconstructed): threat, personnel, mitigation, remaining-risk
            suitability-and-availability (reconstructed): trained, over-extension, readiness, \
            other-commitments
            duration (reconstructed): period, exit, continuation?
            finances (reconstructed): amount, funding-line
            """);
  }

  @Test
  void the_points_of_2014_stand_in_order_and_eleven_titles_were_read() {
    assertThat(points("toetsingskader-2014"))
        .isEqualTo(
            """
            grounds (read): interest, request, burden-sharing, not-taking-part?
            political-aspects (read): conflict-analysis, region, host-state-consent, \
            human-rights, integrated-approach, political-process, support?
            mandate (read): legal-basis, mandate, powers, status
            participating-countries (read): contributors, partners, support-of-others?
            influence (read): posts, planning, right-of-refusal?
            feasibility (read): objectives, capability, mode-of-operation, \
            rules-of-engagement, command, sustainment
            risks (read): threat, personnel, mitigation, remaining-risk, civilian-harm?
            suitability-and-availability (read): trained, readiness, other-commitments, \
            personnel-care?
            duration (read): period, exit, review?
            finances (read): amount, funding-line, aftercare?
            monitoring-and-evaluation (read): indicators?, evaluation!
            civil-and-police-contribution (reconstructed): civil-and-police
            """);
  }

  @Test
  void what_was_not_read_cites_the_framework_itself_and_what_was_read_never_does() {
    for (Framework framework : Frameworks.all()) {
      for (Point point : framework.points()) {
        ImmutableList.<Citation>builder()
            .addAll(point.titleCitations())
            .addAll(
                point.aspects().stream().flatMap(aspect -> aspect.citations().stream()).iterator())
            .build()
            .forEach(
                citation ->
                    assertThat(citation.source().equals(framework.reconstructed().source()))
                        .as("%s %s: %s", framework.id(), point.id(), citation)
                        .isEqualTo(citation.evidence() == Evidence.RECONSTRUCTED));
      }
    }
  }

  @Test
  void a_label_of_1995_does_not_pass_for_a_title() {
    assertThat(Frameworks.find("toetsingskader-1995").orElseThrow().points())
        .allSatisfy(
            point ->
                assertThat(point.titleCitations())
                    .extracting(citation -> citation.where().in(Language.EN))
                    .containsExactly("a label: the points were whole sentences"));
  }

  @Test
  void keys_of_the_contribution_state_the_same_aspects_in_older_versions() {
    for (Framework framework : Frameworks.all()) {
      ImmutableList<String> twins =
          framework.points().stream()
              .flatMap(
                  point ->
                      point.aspects().stream()
                          .flatMap(aspect -> TwinKey.of(point.id(), aspect.id()).stream()))
              .map(TwinKey::code)
              .collect(ImmutableList.toImmutableList());

      assertThat(twins)
          .as(framework.id())
          .containsExactlyElementsOf(
              framework.id().equals("toetsingskader-1995")
                  ? ImmutableList.of(
                      "mandate-legal-basis", "duration-period", "finances-funding-line")
                  : ImmutableList.of(
                      "grounds-request",
                      "mandate-legal-basis",
                      "duration-period",
                      "finances-amount",
                      "finances-funding-line"));
    }
  }

  @Test
  void each_version_is_in_force_from_its_first_day() {
    assertThat(inForce("1995-06-27")).isEmpty();
    assertThat(inForce("1995-06-28")).contains("toetsingskader-1995");
    assertThat(inForce("2001-07-12")).contains("toetsingskader-1995");
    assertThat(inForce("2001-07-13")).contains("toetsingskader-2001");
    assertThat(inForce("2009-06-30")).contains("toetsingskader-2001");
    assertThat(inForce("2009-07-01")).contains("toetsingskader-2009");
    assertThat(inForce("2014-05-13")).contains("toetsingskader-2009");
    assertThat(inForce("2014-05-14")).contains("toetsingskader-2014");
    assertThat(Frameworks.newest()).isEqualTo(OF_2014);
  }

  @Test
  void there_are_four_versions() {
    assertThat(Frameworks.all())
        .extracting(Framework::id)
        .containsExactly(
            "toetsingskader-1995",
            "toetsingskader-2001",
            "toetsingskader-2009",
            "toetsingskader-2014");
    assertThat(Frameworks.find("toetsingskader-2013")).isEmpty();
  }

  @Test
  void a_reader_accepts_the_aspects_of_every_version_and_the_testkit_makes_them() {
    assertThat(Frameworks.aspectsByPoint().get("duration"))
        .containsExactly("period", "exit", "review", "continuation");
    assertThat(Frameworks.aspectsByPoint().keySet())
        .containsExactlyElementsOf(Points.ASPECTS.keySet());
    Frameworks.aspectsByPoint()
        .forEach(
            (point, aspects) ->
                assertThat(aspects).as(point).containsExactlyElementsOf(Points.ASPECTS.get(point)));
  }

  @Test
  void an_aspect_may_be_required_from_a_day_on() {
    Aspect harm =
        OF_2014.points().stream()
            .flatMap(point -> point.aspects().stream())
            .filter(aspect -> aspect.id().equals("civilian-harm"))
            .findFirst()
            .orElseThrow();

    assertThat(harm.isRequired(day("2022-03-31"))).isFalse();
    assertThat(harm.isRequired(day("2022-04-01"))).isTrue();
    assertThat(harm.isRequired()).isTrue();
  }
}
