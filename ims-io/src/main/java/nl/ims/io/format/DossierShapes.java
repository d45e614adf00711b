package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;
import static nl.ims.io.format.Key.withDefault;
import static nl.ims.io.format.ListShape.lines;
import static nl.ims.io.format.Reasons.REASON;
import static nl.ims.io.format.Scalars.BOOLEAN;
import static nl.ims.io.format.Scalars.DATE;
import static nl.ims.io.format.Scalars.SLUG;
import static nl.ims.io.format.Scalars.TEXT;
import static nl.ims.io.format.Scalars.code;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import nl.ims.model.Dossier;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Text;
import nl.ims.rules.RuleIds;

/** The document as a whole, and the judgements in it. */
public final class DossierShapes {

  private static final Shape<Judgement> JUDGEMENT =
      ObjectShape.<Judgement, Judgement.Builder>of(
              "judgement",
              Judgement::builder,
              Judgement.Builder::build,
              required(
                      "rule",
                      new RuleShape(
                          code(
                              Suppliers.memoize(DossierShapes::judged),
                              Text.of(
                                  "regime, of het kenmerk van een regel, zoals getoond door: ims rules",
                                  "regime, or the id of a rule, as printed by: ims rules"))))
                  .of(Judgement::rule, Judgement.Builder::rule),
              optional("subject", Scalars.WORDS).of(Judgement::subject, Judgement.Builder::subject),
              required("by", PointShapes.JUDGES).of(Judgement::by, Judgement.Builder::addAllBy),
              required("date", DATE).of(Judgement::date, Judgement.Builder::date),
              required("outcome", code(JudgementOutcome.class))
                  .of(Judgement::outcome, Judgement.Builder::outcome),
              required("reason", REASON).of(Judgement::reason, Judgement.Builder::reason),
              optional("paper", Scalars.PAPER).of(Judgement::paper, Judgement.Builder::paper))
          .with(new OutcomeRule())
          .named("judgement");

  /** What a document may be about. */
  private static final ImmutableList<String> SUBJECTS =
      ImmutableList.of("contribution", "cooperation", "report");

  /** A whole document. */
  public static final ObjectShape<Dossier, Dossier.Builder> DOSSIER =
      ObjectShape.<Dossier, Dossier.Builder>of(
              "dossier",
              Dossier::builder,
              Dossier.Builder::build,
              required("ims", Numbers.VERSION)
                  .of(dossier -> Dossier.FORMAT_VERSION, (dossier, version) -> {}),
              required("dossier", SLUG).of(Dossier::id, Dossier.Builder::id),
              optional("follows", SLUG).of(Dossier::follows, Dossier.Builder::follows),
              optional("title", TEXT).of(Dossier::title, Dossier.Builder::title),
              optional("recorded-through", DATE)
                  .of(Dossier::recordedThrough, Dossier.Builder::recordedThrough),
              optional("points-complete", BOOLEAN)
                  .of(Dossier::pointsComplete, Dossier.Builder::pointsComplete),
              optional("contribution", DeferredShape.of(() -> ContributionShapes.CONTRIBUTION))
                  .of(Dossier::contribution, Dossier.Builder::contribution),
              optional("cooperation", DeferredShape.of(() -> CooperationShapes.COOPERATION))
                  .of(Dossier::cooperation, Dossier.Builder::cooperation),
              optional("report", DeferredShape.of(() -> ReportShapes.REPORT))
                  .of(Dossier::report, Dossier.Builder::report),
              withDefault("points", DeferredShape.of(PointsShape::of), ImmutableSortedMap.of())
                  .of(Dossier::points, Dossier.Builder::putAllPoints),
              withDefault(
                      "procedure",
                      DeferredShape.of(() -> ProcedureShapes.PROCEDURE),
                      ImmutableList.of())
                  .of(Dossier::procedure, Dossier.Builder::addAllProcedure),
              withDefault(
                      "judgements",
                      new OnceShape<>(
                          lines(JUDGEMENT),
                          ImmutableList.of("rule", "subject"),
                          Text.of(
                              " is al beoordeeld op %s; houd één oordeel per regel en onderwerp",
                              " is judged at %s already; keep one judgement for each rule and"
                                  + " subject")),
                      ImmutableList.of())
                  .of(Dossier::judgements, Dossier.Builder::addAllJudgements),
              optional("note", TEXT).of(Dossier::note, Dossier.Builder::note))
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
