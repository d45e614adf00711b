package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Map;
import nl.ims.io.syntax.Tree;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Statement;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.procedure.Position;
import nl.ims.model.procedure.Step;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/** Says a dossier in the words of the format, keys in its order: the inverse of the decoder. */
public final class DossierEncoder {

  private DossierEncoder() {}

  public static Tree.Fields encode(Dossier dossier) {
    Tree.Builder tree =
        Tree.openFields()
            .put("ims", Tree.bare(Dossier.FORMAT_VERSION))
            .put("dossier", Tree.text(dossier.id()))
            .put("follows", dossier.follows(), Tree::text)
            .put("title", dossier.title(), DossierEncoder::text)
            .put("recorded-through", dossier.recordedThrough(), Tree::date)
            .put("points-complete", dossier.pointsComplete(), Tree::bare)
            .put("contribution", dossier.contribution(), ContributionEncoder::encode)
            .put("cooperation", dossier.cooperation(), CooperationEncoder::encode)
            .put("report", dossier.report(), ReportEncoder::encode);
    if (!dossier.points().isEmpty()) {
      tree.put("points", points(dossier.points()));
    }
    if (!dossier.procedure().isEmpty()) {
      tree.put("procedure", Tree.lines(dossier.procedure(), DossierEncoder::step));
    }
    if (!dossier.judgements().isEmpty()) {
      tree.put("judgements", Tree.lines(dossier.judgements(), DossierEncoder::judgement));
    }
    return tree.put("note", dossier.note(), DossierEncoder::text).build();
  }

  /** A text: a string, or one for each language. */
  public static Tree text(Text text) {
    return text.plain().isPresent()
        ? Tree.text(text.plain().get())
        : Tree.fields().put("nl", text.nl(), Tree::text).put("en", text.en(), Tree::text).build();
  }

  /** A paper, in its canonical spelling. */
  public static Tree paper(Paper paper) {
    return Tree.text(paper.toString());
  }

  /** Points and aspects in the order of the framework; ids that it does not have come last. */
  private static Tree points(
      ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>> points) {
    Tree.Builder tree = Tree.openFields();
    for (var point : inOrder(points, PointShapes.POINTS)) {
      Key key = PointShapes.POINTS.keys().get(point.getKey());
      Shape aspects = key == null ? PointShapes.POINTS : key.shape();
      Tree.Builder statements = point.getValue().isEmpty() ? Tree.fields() : Tree.openFields();
      for (var aspect : inOrder(point.getValue(), aspects)) {
        statements.put(aspect.getKey(), statement(aspect.getValue()));
      }
      tree.put(point.getKey(), statements.build());
    }
    return tree.build();
  }

  private static <V> ImmutableList<Map.Entry<String, V>> inOrder(Map<String, V> map, Shape shape) {
    ImmutableList<String> order =
        shape instanceof ObjectShape object ? object.keys().keySet().asList() : ImmutableList.of();
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt(
            entry -> order.contains(entry.getKey()) ? order.indexOf(entry.getKey()) : order.size()),
        map.entrySet());
  }

  /** A statement: a text, a text with papers or a judgement, or the reason for saying nothing. */
  public static Tree statement(Statement statement) {
    return statement.match(
        stated -> stated(stated),
        leftOut -> Tree.fields().put("left-out", text(leftOut.reason())).build());
  }

  private static Tree stated(Statement.Stated stated) {
    if (stated.papers().isEmpty() && stated.judgement().isEmpty()) {
      return text(stated.text());
    }
    Tree.Builder tree = Tree.fields().put("text", text(stated.text()));
    if (!stated.papers().isEmpty()) {
      tree.put("papers", Tree.list(stated.papers(), DossierEncoder::paper));
    }
    return tree.put("judgement", stated.judgement(), DossierEncoder::judgement).build();
  }

  private static Tree judgement(AspectJudgement judgement) {
    return Tree.fields()
        .put("by", Tree.list(judgement.by(), Tree::code))
        .put("date", Tree.date(judgement.date()))
        .put("outcome", Tree.code(judgement.outcome()))
        .put("reason", text(judgement.reason()))
        .build();
  }

  private static Tree judgement(Judgement judgement) {
    return Tree.fields()
        .put("rule", Tree.text(judgement.rule()))
        .put("subject", judgement.subject(), Tree::text)
        .put("by", Tree.list(judgement.by(), Tree::code))
        .put("date", Tree.date(judgement.date()))
        .put("outcome", Tree.code(judgement.outcome()))
        .put("reason", text(judgement.reason()))
        .put("paper", judgement.paper(), DossierEncoder::paper)
        .build();
  }

  private static Tree step(Step step) {
    return Tree.fields()
        .put("date", Tree.date(step.date()))
        .put("step", Tree.code(step.kind()))
        .put("paper", step.paper(), DossierEncoder::paper)
        .put("to", step.to(), to -> Tree.list(to, Tree::code))
        .put("by", step.by(), by -> Tree.list(by, Tree::code))
        .put("led-by", step.ledBy(), Tree::code)
        .put("invokes", step.invokes(), Tree::code)
        .putIfTrue("inferred", step.inferred())
        .put("note", step.note(), DossierEncoder::text)
        .put("changes", step.changes(), changes -> Tree.list(changes, Tree::code))
        .put("decrease", step.decrease(), Tree::bare)
        .put("decided", step.decided(), Tree::bare)
        .put("current-end", step.currentEnd(), Tree::date)
        .put("until", step.until(), Tree::date)
        .put("positions", step.positions(), DossierEncoder::positions)
        .put("planned-voyage", step.plannedVoyage(), Tree::bare)
        .put("covers", step.covers(), Tree::bare)
        .put("independent", step.independent(), Tree::bare)
        .put("framework", step.framework(), Tree::text)
        .put("incident", step.incident(), Tree::text)
        .build();
  }

  private static Tree positions(ImmutableSortedMap<String, Position> positions) {
    return new Tree.Fields(ImmutableMap.copyOf(Maps.transformValues(positions, Tree::code)), false);
  }
}
