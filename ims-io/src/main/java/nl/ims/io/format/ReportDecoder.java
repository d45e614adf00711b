package nl.ims.io.format;

import static nl.ims.io.format.Values.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import nl.ims.model.actor.Actor;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.AnnexEntry;
import nl.ims.model.report.AnnexEntryKind;
import nl.ims.model.report.Development;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.PromiseAnswer;
import nl.ims.model.report.ReportChapter;
import nl.ims.model.report.ReportKey;
import nl.ims.model.report.StrategicContext;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Code;

/** Makes a yearly report of a mapping that has its shape. */
final class ReportDecoder {

  private ReportDecoder() {}

  public static YearlyReport report(Values report) {
    YearlyReport.Builder made =
        YearlyReport.builder()
            .year(report.integer("year"))
            .paper(report.paper("paper"))
            .date(report.date("date"))
            .promises(report.objects("promises", ReportDecoder::promise))
            .partners(report.countries("partners"))
            .partnersAnnounced(report.countries("partners-announced"))
            .annex1(report.object("annex-1", ReportDecoder::annex1))
            .annex2(report.objects("annex-2", ReportDecoder::project))
            .topics(report.objects("topics", ReportDecoder::topic))
            .context(
                report.object(
                    "context", c -> new StrategicContext(c.papers("papers"), c.texts("regions"))))
            .inferred(report.codes("inferred", ReportKey.class));
    report.object("chapters", ReportDecoder::chapters).ifPresent(made::putAllChapters);
    return made.build();
  }

  private static ImmutableSortedMap<ReportChapter, ImmutableList<Development>> chapters(
      Values chapters) {
    ImmutableSortedMap.Builder<ReportChapter, ImmutableList<Development>> all =
        ImmutableSortedMap.naturalOrder();
    for (String key : chapters.keys()) {
      chapters
          .objects(key, ReportDecoder::development)
          .ifPresent(said -> all.put(required(Code.find(ReportChapter.class, key)), said));
    }
    return all.buildOrThrow();
  }

  private static Promise promise(Values promise) {
    return Promise.builder()
        .id(required(promise.word("id")))
        .text(promise.text("text"))
        .by(promise.codes("by", Actor.class))
        .to(promise.text("to"))
        .occasion(promise.text("occasion"))
        .date(promise.date("date"))
        .paper(promise.paper("paper"))
        .topic(promise.word("topic"))
        .answered(
            promise.objects(
                "answered",
                a -> new PromiseAnswer(a.paper("paper"), a.text("where"), a.date("date"))))
        .inferred(promise.flag("inferred").orElse(false))
        .build();
  }

  private static Annex1 annex1(Values annex) {
    return new Annex1(
        annex.objects("contributes", ReportDecoder::entry),
        annex.objects("does-not-contribute", ReportDecoder::entry));
  }

  private static AnnexEntry entry(Values entry) {
    return AnnexEntry.builder()
        .name(entry.text("name"))
        .kind(entry.code("kind", AnnexEntryKind.class))
        .framework(entry.word("framework"))
        .paper(entry.paper("paper"))
        .inferred(entry.flag("inferred").orElse(false))
        .build();
  }

  private static ProjectState project(Values project) {
    return ProjectState.builder()
        .id(required(project.word("id")))
        .name(project.text("name"))
        .cooperation(project.word("cooperation"))
        .status(project.text("status"))
        .milestones(project.objects("milestones", CooperationDecoder::milestone))
        .paper(project.paper("paper"))
        .build();
  }

  private static Topic topic(Values topic) {
    return Topic.builder()
        .id(required(topic.word("id")))
        .name(topic.text("name"))
        .announced(topic.flag("announced"))
        .developments(topic.objects("developments", ReportDecoder::development))
        .build();
  }

  private static Development development(Values development) {
    return Development.builder()
        .date(development.date("date"))
        .text(development.text("text"))
        .paper(development.paper("paper"))
        .inferred(development.flag("inferred").orElse(false))
        .build();
  }
}
