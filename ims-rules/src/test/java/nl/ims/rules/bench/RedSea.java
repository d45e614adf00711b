package nl.ims.rules.bench;

import static nl.ims.model.actor.Actor.DEFENCE;
import static nl.ims.model.actor.Actor.DEVELOPMENT;
import static nl.ims.model.actor.Actor.FOREIGN_AFFAIRS;
import static nl.ims.model.actor.Actor.GOVERNMENT;
import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Request;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import nl.ims.rules.sketch.Sketch;

/**
 * Two dossiers of the examples, as far as rules read them: the frigate in the Red Sea, of which
 * much is known, and the draft of a proposal, of which little is.
 */
final class RedSea {
  /** The contribution of spring 2024: a decided regime, a log that is complete. */
  static final Dossier DOSSIER = redSea();

  /** A draft, all of it invented: three regimes possible, most facts open. */
  static final Dossier DRAFT = draft();

  private RedSea() {}

  private static Dossier redSea() {
    return procedure(Sketch.article100())
        .through("2024-03-31")
        .contribution(
            c ->
                c.withPersonnel(200)
                    .withInferred(
                        ImmutableSortedSet.of(
                            ContributionKey.ARMED_FORCE,
                            ContributionKey.KIND_OF_DECISION,
                            ContributionKey.SECRECY)))
        .states("grounds", "interest")
        .states("political-aspects", "political-process")
        .states("feasibility", "capability")
        .states("feasibility", "mode-of-operation")
        .states("feasibility", "command")
        .states("duration", "period")
        .dossier(d -> d.withId("red-sea-2024"))
        .dossier();
  }

  private static Sketch procedure(Sketch sketch) {
    return sketch
        .step(
            "2023-12-22",
            StepKind.NOTIFICATION,
            step -> paper("kst-29521-465", HOUSE_OF_REPRESENTATIVES).apply(step))
        .step(
            "2024-03-08",
            StepKind.DECISION,
            step -> step.withBy(ImmutableSortedSet.of(GOVERNMENT)).withInferred(true))
        .step("2024-03-08", StepKind.LETTER, letter("kst-29521-471", HOUSE_OF_REPRESENTATIVES))
        .step("2024-03-08", StepKind.LETTER, letter("kst-29521-BE", SENATE))
        .step("2024-03-09", StepKind.DEPARTURE, step -> step.withPlannedVoyage(true))
        .step("2024-03-15", StepKind.QUESTIONS, step -> step.withInferred(true))
        .step("2024-03-22", StepKind.ANSWERS, step -> step.withPaper(Paper.parse("kst-29521-473")))
        .step(
            "2024-03-25",
            StepKind.DEBATE,
            step -> step.withNote(Text.of("The day is told in kst-29521-487.")))
        .step("2024-03-28", StepKind.EMPLOYMENT, step -> step.withInferred(true));
  }

  private static UnaryOperator<Step> paper(String paper, Chamber to) {
    return step -> step.withPaper(Paper.parse(paper)).withTo(ImmutableSortedSet.of(to));
  }

  private static UnaryOperator<Step> letter(String paper, Chamber to) {
    return step ->
        paper(paper, to)
            .apply(step)
            .withBy(ImmutableSortedSet.of(FOREIGN_AFFAIRS, DEFENCE, DEVELOPMENT))
            .withInvokes(Invocation.ARTICLE_100);
  }

  private static Dossier draft() {
    return Sketch.blank()
        .through("2026-05-29")
        .forms(Form.UNIT)
        .kind(KindOfDecision.NEW)
        .contribution(RedSea::proposed)
        .dossier(d -> d.withId("draft-proposal").withPointsComplete(false))
        .states("grounds", "interest")
        .states("grounds", "burden-sharing")
        .states("participating-countries", "contributors")
        .leavesOut("influence", "right-of-refusal")
        .states("risks", "threat")
        .states("risks", "remaining-risk")
        .step("2026-02-27", StepKind.REQUEST)
        .step(
            "2026-03-13",
            StepKind.NOTIFICATION,
            step ->
                step.withTo(ImmutableSortedSet.of(HOUSE_OF_REPRESENTATIVES))
                    .withBy(ImmutableSortedSet.of(FOREIGN_AFFAIRS, DEFENCE)))
        .step("2026-05-22", StepKind.INTENTION)
        .dossier();
  }

  private static Contribution proposed(Contribution contribution) {
    return contribution
        .withTask(Task.OPERATION)
        .withPersonnel(160)
        .withRequests(
            ImmutableList.of(
                new Request(
                    Optional.of(Text.of("European Union")),
                    Optional.of(LocalDate.of(2026, 2, 27)))))
        .withPeriod(Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 28)))
        .withCost(
            new Cost(
                Optional.of(new BigDecimal(18_500_000)), Optional.of("EUR"), Optional.empty()));
  }
}
