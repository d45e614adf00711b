package nl.ims.io.format;

import java.util.Map;
import java.util.function.Function;
import nl.ims.io.syntax.Tree;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.GoverningBody;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.term.Code;

/** Says a cooperation in the words of the format. */
final class CooperationEncoder {

  private CooperationEncoder() {}

  public static Tree encode(Cooperation c) {
    Tree.Builder tree =
        Tree.openFields()
            .put("name", c.name(), DossierEncoder::text)
            .put("abbreviation", c.abbreviation(), DossierEncoder::text)
            .put("kind", c.kind(), Tree::code)
            .put("partners", c.partners(), set -> Tree.list(set, p -> Tree.text(p.code())))
            .put("depth", c.depth(), Tree::code)
            .put("basis", c.basis(), list -> Tree.lines(list, CooperationEncoder::basis))
            .put("status", c.status(), Tree::code)
            .put("domains", c.domains(), set -> Tree.list(set, Tree::code))
            .put("history", c.history(), list -> Tree.lines(list, CooperationEncoder::change))
            .put("dutch-contribution", c.dutchContribution(), DossierEncoder::text);
    map(tree, "objectives", c.objectives(), DossierEncoder::statement);
    map(tree, "criteria", c.criteria(), DossierEncoder::statement);
    tree.put("account-complete", c.accountComplete(), Tree::bare)
        .put("governance", c.governance(), list -> Tree.lines(list, CooperationEncoder::body))
        .put("milestones", c.milestones(), list -> Tree.lines(list, CooperationEncoder::milestone))
        .put("units", c.units(), list -> Tree.lines(list, CooperationEncoder::unit));
    map(tree, "sovereignty", c.sovereignty(), CooperationEncoder::answer);
    return tree.build();
  }

  /** Adds a mapping with a line for each key; leaves it out if it is empty. */
  private static <V> void map(
      Tree.Builder tree, String key, Map<? extends Code, V> values, Function<V, Tree> value) {
    if (!values.isEmpty()) {
      Tree.Builder fields = Tree.openFields();
      values.forEach((code, v) -> fields.put(code.code(), value.apply(v)));
      tree.put(key, fields.build());
    }
  }

  private static Tree basis(Basis basis) {
    return Tree.fields()
        .put("kind", basis.kind(), Tree::code)
        .put("paper", basis.paper(), DossierEncoder::paper)
        .put("date", basis.date(), Tree::date)
        .put("in-force", basis.inForce(), Tree::date)
        .build();
  }

  private static Tree change(StatusChange change) {
    return Tree.fields()
        .put("status", Tree.code(change.status()))
        .put("date", Tree.date(change.date()))
        .put("paper", change.paper(), DossierEncoder::paper)
        .build();
  }

  private static Tree body(GoverningBody body) {
    return Tree.fields()
        .put("body", body.body(), DossierEncoder::text)
        .put("level", body.level(), Tree::code)
        .put("members", body.members(), list -> Tree.list(list, DossierEncoder::text))
        .put("meetings-per-year", body.meetingsPerYear(), Tree::bare)
        .put("decides-by", body.decidesBy(), Tree::code)
        .put("paper", body.paper(), DossierEncoder::paper)
        .build();
  }

  /** A milestone, of a cooperation or of a project. */
  public static Tree milestone(Milestone milestone) {
    return Tree.fields()
        .put("milestone", milestone.milestone(), DossierEncoder::text)
        .put("planned", milestone.planned(), Tree::date)
        .put("previously-planned", milestone.previouslyPlanned(), Tree::date)
        .put("actual", milestone.actual(), Tree::date)
        .put("paper", milestone.paper(), DossierEncoder::paper)
        .putIfTrue("inferred", milestone.inferred())
        .build();
  }

  private static Tree unit(CommittedUnit unit) {
    return Tree.fields()
        .put("name", unit.name(), DossierEncoder::text)
        .put("branch", unit.branch(), Tree::code)
        .put("personnel", unit.personnel(), Tree::bare)
        .put("notice-to-move", unit.noticeToMove(), Tree::bare)
        .put("from", unit.fromInclusive(), Tree::date)
        .put("through", unit.throughInclusive(), Tree::date)
        .put("committed-to", unit.committedTo(), Tree::texts)
        .put("left-at-home", unit.leftAtHome(), Tree::bare)
        .put("paper", unit.paper(), DossierEncoder::paper)
        .putIfTrue("inferred", unit.inferred())
        .build();
  }

  /** The bare code where nothing else is known of the answer. */
  private static Tree answer(SovereigntyAnswer answer) {
    Tree code = Tree.text(answer.answer());
    if (answer.text().isEmpty() && answer.papers().isEmpty() && !answer.inferred()) {
      return code;
    }
    Tree.Builder tree =
        Tree.fields().put("answer", code).put("text", answer.text(), DossierEncoder::text);
    if (!answer.papers().isEmpty()) {
      tree.put("papers", Tree.list(answer.papers(), DossierEncoder::paper));
    }
    return tree.putIfTrue("inferred", answer.inferred()).build();
  }
}
