package nl.ims.rules.cooperation;

import static nl.ims.model.cooperation.CooperationStatus.ACTIVE;
import static nl.ims.model.cooperation.CooperationStatus.PROPOSED;
import static nl.ims.model.source.Citation.reconstructed;
import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.known;
import static nl.ims.rules.dossier.CooperationQuestions.ACTIVE_SINCE;
import static nl.ims.rules.dossier.CooperationQuestions.BASES;
import static nl.ims.rules.dossier.CooperationQuestions.BASIS;
import static nl.ims.rules.dossier.CooperationQuestions.BODIES;
import static nl.ims.rules.dossier.CooperationQuestions.DEPTH;
import static nl.ims.rules.dossier.CooperationQuestions.HISTORY;
import static nl.ims.rules.dossier.CooperationQuestions.PLANS;
import static nl.ims.rules.dossier.CooperationQuestions.STATUS;

import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.GovernanceLevel;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.term.Code;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.dossier.ActiveSince;
import nl.ims.rules.dossier.CooperationQuestions;
import nl.ims.rules.dossier.Fill;

/** What a cooperation stands on: its documents, who steers it, what is to be reached by when. */
final class FootingRules {
  static final Rule LEGAL_BASIS =
      rule("cooperation/legal-basis-fits-depth", GUIDANCE)
          .sentence(
              "Taakverdeling en integratie berusten op een verdrag, een memorandum of een technisch"
                  + " arrangement.",
              "Task sharing and integration rest on a treaty, a memorandum or a technical"
                  + " arrangement.")
          .applies(DEPTH.is(Depth.TASK_SHARING, Depth.INTEGRATION))
          .demands(
              Demand.when(
                      BASES.some(
                          BASES.where(
                              "kind",
                              BasisKind.TREATY.code(),
                              BasisKind.MEMORANDUM.code(),
                              BasisKind.TECHNICAL_ARRANGEMENT.code())),
                      SATISFIED,
                      "een document dat de samenwerking regelt is vermeld",
                      "a document that settles the cooperation is stated")
                  .when(
                      BASIS.is(Fill.EMPTY),
                      NEEDS_JUDGEMENT,
                      "de samenwerking berust op geen enkel document",
                      "the cooperation rests on no document at all")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "de samenwerking berust alleen op intenties en verklaringen",
                      "the cooperation rests on letters of intent and declarations only"))
          .cites(SovereigntyCriterion.LEGAL_BASIS.source())
          .build();

  /**
   * While the history is absent it is not known since when the cooperation is active, and no other
   * day stands in for that one: a history that comes later would overrule it. A history that tells
   * no such day needs judgement whatever the documents are, so none need be known.
   */
  static final Rule IN_FORCE =
      rule("cooperation/in-force-before-active", GUIDANCE)
          .sentence(
              "Een document waarop een lopende samenwerking berust, was in werking toen zij begon.",
              "A document on which an active cooperation rests was in force when it began.")
          .applies(STATUS.is(ACTIVE))
          .demands(
              Demand.when(
                      all(
                          HISTORY.is(ActiveSince.DATED),
                          BASES.some(BASES.day("in-force").isOnOrBefore(ACTIVE_SINCE))),
                      SATISFIED,
                      "een document was in werking toen de samenwerking begon",
                      "a document was in force when the cooperation began")
                  .when(
                      known(BASIS.is(Fill.EMPTY)),
                      NEEDS_JUDGEMENT,
                      "de samenwerking berust op geen enkel document",
                      "the cooperation rests on no document at all")
                  .when(
                      HISTORY.is(ActiveSince.UNDATED),
                      NEEDS_JUDGEMENT,
                      "het verloop vermeldt niet sinds wanneer de samenwerking loopt",
                      "the history does not say since when the cooperation has been active")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "geen document was in werking toen de samenwerking begon",
                      "no document was in force when the cooperation began"))
          .cites(SovereigntyCriterion.LEGAL_BASIS.source())
          .build();

  static final Rule GOVERNANCE_NAMED =
      rule("cooperation/governance-named", GUIDANCE)
          .sentence(
              "De stukken noemen ten minste één orgaan dat de samenwerking stuurt, en zijn niveau.",
              "The papers name at least one body that steers the cooperation, and its level.")
          .applies(AccountRules.TAKES_PART)
          .demands(
              Demand.when(
                      BODIES.some(
                          BODIES
                              .where(
                                  "level", Code.codes(GovernanceLevel.class).toArray(String[]::new))
                              .named("het niveau is vermeld", "its level is stated")),
                      SATISFIED,
                      "een orgaan en zijn niveau zijn vermeld",
                      "a body and its level are stated")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "geen orgaan stuurt de samenwerking",
                      "no body steers the cooperation"))
          .cites(
              reconstructed(
                  "kst-33279-16",
                  "de daar aangekondigde besturing, herleid uit verwante stukken",
                  "the governance announced there, rebuilt from neighbouring papers"))
          .build();

  static final Rule MILESTONES_STATED =
      rule("cooperation/milestones-stated", GUIDANCE)
          .sentence(
              "Een voorgestelde of lopende samenwerking heeft ten minste één mijlpaal met een datum.",
              "A proposed or active cooperation has at least one milestone with a date.")
          .applies(STATUS.is(PROPOSED, ACTIVE))
          .demands(
              Demand.when(
                      PLANS.some(
                          PLANS
                              .where("planned", CooperationQuestions.STATED)
                              .named("er is een datum gepland", "a date is planned")),
                      SATISFIED,
                      "een mijlpaal met een datum is vermeld",
                      "a milestone with a date is stated")
                  .otherwise(NEEDS_JUDGEMENT, "er zijn geen mijlpalen", "there are no milestones"))
          .cites(
              reconstructed(
                  "kst-33279-16",
                  "bijlage 2, de stand van de projecten, niet gezien",
                  "annex 2, the state of the projects, not seen"))
          .build();

  private FootingRules() {}
}
