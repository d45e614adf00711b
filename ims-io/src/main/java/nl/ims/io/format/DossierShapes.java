package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;
import static nl.ims.io.format.Scalars.TEXT;

import com.google.common.collect.ImmutableList;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.rules.RuleIds;

/** The document as a whole, and the judgements in it. */
public final class DossierShapes {

  private static final ObjectShape JUDGEMENT =
      ObjectShape.of(
              required(
                  "rule",
                  new RuleShape(
                      Scalars.code(
                          DossierShapes::judged,
                          "regime, or the id of a rule, as printed by: ims rules")),
                  "the id of the rule that was judged, or regime"),
              optional("subject", Scalars.WORDS, "the subject of the finding, as it is printed"),
              required("by", PointShapes.JUDGES, "the government or ministers"),
              required("date", Scalars.DATE, "the day from which the judgement counts"),
              required(
                  "outcome",
                  Scalars.code(JudgementOutcome.class),
                  "accepted or rejected; for the regime article-100 or outside"),
              required("reason", TEXT, "why"),
              optional("paper", Scalars.PAPER, "the paper that holds the judgement"))
          .with(new OutcomeRule())
          .named("judgement");

  /** What a document may be about. */
  private static final ImmutableList<String> SUBJECTS =
      ImmutableList.of("contribution", "cooperation", "report");

  /** A whole document. */
  public static final ObjectShape DOSSIER =
      ObjectShape.of(
              required("ims", Numbers.VERSION, "the version of the format"),
              required("dossier", Scalars.SLUG, "the id, unique in a stream"),
              optional("follows", Scalars.SLUG, "the dossier whose decision this one continues"),
              optional("title", TEXT),
              optional(
                  "recorded-through",
                  Scalars.DATE,
                  "through this day the procedure is complete: what is not in it did not happen"),
              optional(
                  "points-complete",
                  Scalars.BOOLEAN,
                  "true if points hold everything that the letter says on the framework"),
              optional("contribution", ContributionShapes.CONTRIBUTION),
              optional("cooperation", DeferredShape.of(() -> CooperationShapes.COOPERATION)),
              optional("report", DeferredShape.of(() -> ReportShapes.REPORT)),
              optional("points", PointShapes.POINTS, "what is stated on the framework"),
              optional("procedure", ProcedureShapes.PROCEDURE, "what happened; the day decides"),
              optional(
                  "judgements",
                  new OnceShape(
                      ListShape.list("judgements", JUDGEMENT),
                      ImmutableList.of("rule", "subject"),
                      " is judged at %s already; keep one judgement for each rule and subject")),
              optional("note", TEXT, "anything; no rule reads it"))
          .with(
              Rules.exactlyOne(SUBJECTS),
              Rules.onlyWith("points", "contribution"),
              new FollowsRule(),
              new ElsewhereRule(),
              new TwinRule());

  private DossierShapes() {}

  /** What may be judged; the rules are not made before a judgement is read. */
  private static ImmutableList<String> judged() {
    return ImmutableList.<String>builder().add(Judgement.REGIME).addAll(RuleIds.nameable()).build();
  }
}
