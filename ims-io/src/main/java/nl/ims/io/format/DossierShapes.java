package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;
import static nl.ims.io.format.Key.withDefault;
import static nl.ims.io.format.ListShape.lines;
import static nl.ims.io.format.Scalars.BOOLEAN;
import static nl.ims.io.format.Scalars.DATE;
import static nl.ims.io.format.Scalars.SLUG;
import static nl.ims.io.format.Scalars.TEXT;
import static nl.ims.io.format.Scalars.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import nl.ims.model.Dossier;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.rules.RuleIds;

/** The document as a whole, and the judgements in it. */
public final class DossierShapes {

  private static final Shape<Judgement> JUDGEMENT =
      ObjectShape.<Judgement, Judgement.Builder>of(
              Judgement::builder,
              Judgement.Builder::build,
              required(
                      "rule",
                      new RuleShape(
                          code(
                              DossierShapes::judged,
                              "regime, or the id of a rule, as printed by: ims rules")),
                      "the id of the rule that was judged, or regime")
                  .of(Judgement::rule, Judgement.Builder::rule),
              optional("subject", Scalars.WORDS, "the subject of the finding, as it is printed")
                  .of(Judgement::subject, Judgement.Builder::subject),
              required("by", PointShapes.JUDGES, "the government or ministers")
                  .of(Judgement::by, Judgement.Builder::addAllBy),
              required("date", DATE, "the day from which the judgement counts")
                  .of(Judgement::date, Judgement.Builder::date),
              required(
                      "outcome",
                      code(JudgementOutcome.class),
                      "accepted or rejected; for the regime article-100 or outside")
                  .of(Judgement::outcome, Judgement.Builder::outcome),
              required("reason", TEXT, "why").of(Judgement::reason, Judgement.Builder::reason),
              optional("paper", Scalars.PAPER, "the paper that holds the judgement")
                  .of(Judgement::paper, Judgement.Builder::paper))
          .with(new OutcomeRule())
          .named("judgement");

  /** What a document may be about. */
  private static final ImmutableList<String> SUBJECTS =
      ImmutableList.of("contribution", "cooperation", "report");

  /** A whole document. */
  public static final ObjectShape<Dossier, Dossier.Builder> DOSSIER =
      ObjectShape.<Dossier, Dossier.Builder>of(
              Dossier::builder,
              Dossier.Builder::build,
              required("ims", Numbers.VERSION, "the version of the format")
                  .of(dossier -> Dossier.FORMAT_VERSION, (dossier, version) -> {}),
              required("dossier", SLUG, "the id, unique in a stream")
                  .of(Dossier::id, Dossier.Builder::id),
              optional("follows", SLUG, "the dossier whose decision this one continues")
                  .of(Dossier::follows, Dossier.Builder::follows),
              optional("title", TEXT).of(Dossier::title, Dossier.Builder::title),
              optional(
                      "recorded-through",
                      DATE,
                      "through this day the procedure is complete: what is not in it did not"
                          + " happen")
                  .of(Dossier::recordedThrough, Dossier.Builder::recordedThrough),
              optional(
                      "points-complete",
                      BOOLEAN,
                      "true if points hold everything that the letter says on the framework")
                  .of(Dossier::pointsComplete, Dossier.Builder::pointsComplete),
              optional("contribution", DeferredShape.of(() -> ContributionShapes.CONTRIBUTION))
                  .of(Dossier::contribution, Dossier.Builder::contribution),
              optional("cooperation", DeferredShape.of(() -> CooperationShapes.COOPERATION))
                  .of(Dossier::cooperation, Dossier.Builder::cooperation),
              optional("report", DeferredShape.of(() -> ReportShapes.REPORT))
                  .of(Dossier::report, Dossier.Builder::report),
              withDefault(
                      "points",
                      DeferredShape.of(PointsShape::of),
                      ImmutableSortedMap.of(),
                      "what is stated on the framework")
                  .of(Dossier::points, Dossier.Builder::putAllPoints),
              withDefault(
                      "procedure",
                      DeferredShape.of(() -> ProcedureShapes.PROCEDURE),
                      ImmutableList.of(),
                      "what happened; the day decides")
                  .of(Dossier::procedure, Dossier.Builder::addAllProcedure),
              withDefault(
                      "judgements",
                      new OnceShape<>(
                          lines("judgements", JUDGEMENT),
                          ImmutableList.of("rule", "subject"),
                          " is judged at %s already; keep one judgement for each rule and subject"),
                      ImmutableList.of(),
                      "")
                  .of(Dossier::judgements, Dossier.Builder::addAllJudgements),
              optional("note", TEXT, "anything; no rule reads it")
                  .of(Dossier::note, Dossier.Builder::note))
          .with(
              Rules.exactlyOne(SUBJECTS),
              Rules.onlyWith("points", "contribution"),
              new FollowsRule(),
              new ElsewhereRule(),
              new TwinRule())
          .open();

  private DossierShapes() {}

  /** What may be judged; the rules are not made before a judgement is read. */
  private static ImmutableList<String> judged() {
    return ImmutableList.<String>builder().add(Judgement.REGIME).addAll(RuleIds.nameable()).build();
  }
}
