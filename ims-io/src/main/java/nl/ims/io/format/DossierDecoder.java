package nl.ims.io.format;

import static nl.ims.io.format.Values.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.contribution.Statement;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.Position;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;

/** Makes a dossier of a document that has its shape. */
public final class DossierDecoder {

  private DossierDecoder() {}

  /** The dossier, or empty if the model refuses a part of it, which is then a problem. */
  public static Optional<Dossier> decode(Cursor root) {
    Optional<Dossier.Builder> parts = Values.make(root, DossierDecoder::parts);
    return parts.isPresent() && root.problems().none()
        ? Values.make(root, values -> parts.get().build())
        : Optional.empty();
  }

  private static Dossier.Builder parts(Values values) {
    Dossier.Builder dossier =
        Dossier.builder()
            .id(required(values.word("dossier")))
            .follows(values.word("follows"))
            .title(values.text("title"))
            .recordedThrough(values.date("recorded-through"))
            .pointsComplete(values.flag("points-complete"))
            .contribution(values.object("contribution", ContributionDecoder::contribution))
            .cooperation(values.object("cooperation", CooperationDecoder::cooperation))
            .report(values.object("report", ReportDecoder::report))
            .note(values.text("note"));
    values.object("points", DossierDecoder::points).ifPresent(dossier::putAllPoints);
    values.objects("procedure", DossierDecoder::step).ifPresent(dossier::addAllProcedure);
    values.objects("judgements", DossierDecoder::judgement).ifPresent(dossier::addAllJudgements);
    return dossier;
  }

  private static ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>> points(
      Values points) {
    ImmutableSortedMap.Builder<String, ImmutableSortedMap<String, Statement>> all =
        ImmutableSortedMap.naturalOrder();
    for (String point : points.keys()) {
      points.object(point, DossierDecoder::aspects).ifPresent(aspects -> all.put(point, aspects));
    }
    return all.buildOrThrow();
  }

  private static ImmutableSortedMap<String, Statement> aspects(Values aspects) {
    ImmutableSortedMap.Builder<String, Statement> all = ImmutableSortedMap.naturalOrder();
    for (String aspect : aspects.keys()) {
      statement(aspects, aspect).ifPresent(statement -> all.put(aspect, statement));
    }
    return all.buildOrThrow();
  }

  /** The statement at a key; empty if it is absent, or if the model refuses it. */
  public static Optional<Statement> statement(Values statements, String key) {
    return statements.wordOrObject(
        key, words -> Statement.of(Text.of(words)), DossierDecoder::statement);
  }

  private static Statement statement(Values statement) {
    ImmutableList<String> keys = statement.keys();
    if (keys.contains("left-out")) {
      return Statement.leftOut(required(statement.text("left-out")));
    }
    return keys.contains("text")
        ? new Statement.Stated(
            required(statement.text("text")),
            statement.papers("papers").orElse(ImmutableList.of()),
            statement.object("judgement", DossierDecoder::aspectJudgement))
        : Statement.of(statement.asText());
  }

  private static AspectJudgement aspectJudgement(Values judgement) {
    return AspectJudgement.builder()
        .addAllBy(required(judgement.codes("by", Actor.class)))
        .date(required(judgement.date("date")))
        .outcome(required(judgement.code("outcome", JudgementOutcome.class)))
        .reason(required(judgement.text("reason")))
        .build();
  }

  private static Judgement judgement(Values judgement) {
    return Judgement.builder()
        .rule(required(judgement.word("rule")))
        .subject(judgement.word("subject"))
        .addAllBy(required(judgement.codes("by", Actor.class)))
        .date(required(judgement.date("date")))
        .outcome(required(judgement.code("outcome", JudgementOutcome.class)))
        .reason(required(judgement.text("reason")))
        .paper(judgement.paper("paper"))
        .build();
  }

  private static Step step(Values step) {
    return Step.builder()
        .date(required(step.date("date")))
        .kind(required(step.code("step", StepKind.class)))
        .paper(step.paper("paper"))
        .to(step.codes("to", Chamber.class))
        .by(step.codes("by", Actor.class))
        .ledBy(step.code("led-by", Committee.class))
        .invokes(step.code("invokes", Invocation.class))
        .inferred(step.flag("inferred").orElse(false))
        .note(step.text("note"))
        .changes(step.codes("changes", ChangeKind.class))
        .decrease(step.flag("decrease"))
        .decided(step.flag("decided"))
        .currentEnd(step.date("current-end"))
        .until(step.date("until"))
        .positions(step.codesByName("positions", Position.class))
        .plannedVoyage(step.flag("planned-voyage"))
        .covers(step.integer("covers"))
        .independent(step.flag("independent"))
        .framework(step.word("framework"))
        .incident(step.word("incident"))
        .build();
  }
}
