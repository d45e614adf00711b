package nl.ims.io.format;

import nl.ims.io.syntax.Tree;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.AnnexEntry;
import nl.ims.model.report.Development;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.PromiseAnswer;
import nl.ims.model.report.StrategicContext;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;

/** Says a yearly report in the words of the format. */
final class ReportEncoder {

  private ReportEncoder() {}

  public static Tree encode(YearlyReport r) {
    Tree.Builder tree =
        Tree.openFields()
            .put("year", r.year(), Tree::bare)
            .put("paper", r.paper(), DossierEncoder::paper)
            .put("date", r.date(), Tree::date)
            .put("promises", r.promises(), list -> Tree.lines(list, ReportEncoder::promise))
            .put("partners", r.partners(), set -> Tree.list(set, p -> Tree.text(p.code())))
            .put(
                "partners-announced",
                r.partnersAnnounced(),
                set -> Tree.list(set, p -> Tree.text(p.code())))
            .put("annex-1", r.annex1(), ReportEncoder::annex1)
            .put("annex-2", r.annex2(), list -> Tree.lines(list, ReportEncoder::project))
            .put("topics", r.topics(), list -> Tree.lines(list, ReportEncoder::topic))
            .put("context", r.context(), ReportEncoder::context);
    chapters(tree, r);
    return tree.put("inferred", r.inferred(), set -> Tree.list(set, Tree::code)).build();
  }

  /** Adds the chapters of which something is stated; leaves the key out if there is none. */
  private static void chapters(Tree.Builder tree, YearlyReport report) {
    if (!report.chapters().isEmpty()) {
      Tree.Builder fields = Tree.openFields();
      report
          .chapters()
          .forEach(
              (chapter, said) ->
                  fields.put(chapter.code(), Tree.lines(said, ReportEncoder::development)));
      tree.put("chapters", fields.build());
    }
  }

  private static Tree promise(Promise promise) {
    return Tree.fields()
        .put("id", Tree.text(promise.id()))
        .put("text", promise.text(), DossierEncoder::text)
        .put("by", promise.by(), set -> Tree.list(set, Tree::code))
        .put("to", promise.to(), DossierEncoder::text)
        .put("occasion", promise.occasion(), DossierEncoder::text)
        .put("date", promise.date(), Tree::date)
        .put("paper", promise.paper(), DossierEncoder::paper)
        .put("topic", promise.topic(), Tree::text)
        .put("answered", promise.answered(), list -> Tree.list(list, ReportEncoder::answer))
        .putIfTrue("inferred", promise.inferred())
        .build();
  }

  private static Tree answer(PromiseAnswer answer) {
    return Tree.fields()
        .put("paper", answer.paper(), DossierEncoder::paper)
        .put("where", answer.where(), DossierEncoder::text)
        .put("date", answer.date(), Tree::date)
        .build();
  }

  private static Tree annex1(Annex1 annex) {
    return Tree.fields()
        .put("contributes", annex.contributes(), list -> Tree.lines(list, ReportEncoder::entry))
        .put(
            "does-not-contribute",
            annex.doesNotContribute(),
            list -> Tree.lines(list, ReportEncoder::entry))
        .build();
  }

  private static Tree entry(AnnexEntry entry) {
    return Tree.fields()
        .put("name", entry.name(), DossierEncoder::text)
        .put("kind", entry.kind(), Tree::code)
        .put("framework", entry.framework(), Tree::text)
        .put("paper", entry.paper(), DossierEncoder::paper)
        .putIfTrue("inferred", entry.inferred())
        .build();
  }

  private static Tree project(ProjectState project) {
    return Tree.fields()
        .put("id", Tree.text(project.id()))
        .put("name", project.name(), DossierEncoder::text)
        .put("cooperation", project.cooperation(), Tree::text)
        .put("status", project.status(), DossierEncoder::text)
        .put(
            "milestones",
            project.milestones(),
            list -> Tree.lines(list, CooperationEncoder::milestone))
        .put("paper", project.paper(), DossierEncoder::paper)
        .build();
  }

  private static Tree topic(Topic topic) {
    return Tree.fields()
        .put("id", Tree.text(topic.id()))
        .put("name", topic.name(), DossierEncoder::text)
        .put("announced", topic.announced(), Tree::bare)
        .put(
            "developments",
            topic.developments(),
            list -> Tree.lines(list, ReportEncoder::development))
        .build();
  }

  private static Tree development(Development development) {
    return Tree.fields()
        .put("date", development.date(), Tree::date)
        .put("text", development.text(), DossierEncoder::text)
        .put("paper", development.paper(), DossierEncoder::paper)
        .putIfTrue("inferred", development.inferred())
        .build();
  }

  private static Tree context(StrategicContext context) {
    return Tree.fields()
        .put("papers", context.papers(), list -> Tree.list(list, DossierEncoder::paper))
        .put("regions", context.regions(), list -> Tree.list(list, DossierEncoder::text))
        .build();
  }
}
