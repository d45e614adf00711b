package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.page.FrameworkRules;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Known;
import nl.ims.io.page.Passage;
import nl.ims.io.page.Phrases;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.source.Evidence;
import nl.ims.rules.book.Finding;
import nl.ims.rules.framework.Aspect;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Point;

/** The points of an assessment framework against what a dossier says the letter says on them. */
final class PointsTable {

  private static final String WEIGHED = "weighed";

  private final Assessed assessed;
  private final Dossier dossier;
  private final Phrases phrases;
  private final FindingCards cards;
  private final FactLines facts;
  private final Sources sources;
  private final ImmutableListMultimap<String, Finding> findings;

  PointsTable(Assessed assessed, Phrases phrases, FindingCards cards) {
    this.assessed = assessed;
    this.dossier = assessed.assessment().dossier();
    this.phrases = phrases;
    this.cards = cards;
    this.facts = new FactLines(assessed, phrases);
    this.sources = new Sources(phrases);
    this.findings =
        Multimaps.index(assessed.assessment().findings(), finding -> finding.rule().id());
  }

  /** A table for each framework that was taken; usually one, and none unless troops are sent. */
  ImmutableList<AssessPage.Points> make() {
    return FrameworkRules.taken(assessed.assessment()).stream()
        .map(this::table)
        .collect(ImmutableList.toImmutableList());
  }

  private AssessPage.Points table(Framework framework) {
    String text =
        phrases.say("De tekst van dit kader is ", "The text of this framework is ")
            + phrases.evidence(framework.reconstructed().evidence())
            + phrases.say(
                ", tenzij er iets anders bij staat.", ", unless something else stands with it.");
    String said =
        phrases.say(
            "Wat de brief zegt, volgens het dossier", "What the letter says, per the dossier");
    String finding = phrases.say("Bevinding", "Finding");
    return new AssessPage.Points(
        phrases.say(framework.title()),
        ImmutableList.of(text, complete()),
        ImmutableList.of(phrases.say("Aspect", "Aspect"), said, finding),
        said,
        finding,
        framework.points().stream()
            .map(point -> point(point, framework.reconstructed().evidence()))
            .collect(ImmutableList.toImmutableList()));
  }

  private String complete() {
    return dossier.pointsComplete().orElse(false)
        ? phrases.say(
            "Het dossier zegt dat het alles bevat wat de brief op de punten zegt.",
            "The dossier says that it holds all that the letter says on the points.")
        : phrases.say(
            "Het dossier zegt niet dat het alles bevat wat de brief op de punten zegt: wat niet is"
                + " vermeld, kan wel in de brief staan.",
            "The dossier does not say that it holds all that the letter says on the points: what is"
                + " not stated may still be in the letter.");
  }

  private AssessPage.Point point(Point point, Evidence told) {
    return new AssessPage.Point(
        Passage.of(point.title(), phrases.language()),
        new AssessPage.Mark(
            point.titleEvidence().code(),
            phrases.say("titel ", "title ") + phrases.evidence(point.titleEvidence())),
        ImmutableList.<AssessPage.Aspect>builder()
            .addAll(point.aspects().stream().map(aspect -> aspect(point, aspect, told)).toList())
            .add(weighing(point, told))
            .build());
  }

  private AssessPage.Aspect weighing(Point point, Evidence told) {
    Optional<Finding> finding = finding(point, WEIGHED);
    return new AssessPage.Aspect(
        "weighing",
        point.id() + "/" + WEIGHED,
        Passage.of(phrases.say("weging van het hele punt", "weighing of the whole point")),
        Optional.empty(),
        known(finding, point.titleEvidence(), told),
        finding.stream()
            .map(f -> said("", Passage.of(f.explanation(), phrases.language())))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of(),
        link(finding));
  }

  private AssessPage.Aspect aspect(Point point, Aspect aspect, Evidence told) {
    Optional<Finding> finding = finding(point, aspect.id());
    Optional<Statement> statement =
        Optional.ofNullable(
            dossier.points().getOrDefault(point.id(), ImmutableSortedMap.of()).get(aspect.id()));
    ImmutableList<AssessPage.Said> said = said(point, aspect, statement);
    return new AssessPage.Aspect(
        statement.isPresent() || !byKey(point, aspect).isEmpty() ? "stated" : "silent",
        point.id() + "/" + aspect.id(),
        Passage.of(aspect.label(), phrases.language()),
        Optional.of(
            assessed
                    .assessment()
                    .referenceDay()
                    .map(aspect::isRequired)
                    .orElseGet(aspect::isRequired)
                ? phrases.say("gevraagd", "asked for")
                : phrases.say("gebruikelijk", "usual")),
        known(finding, aspect.evidence(), told),
        said,
        papers(statement),
        link(finding));
  }

  private ImmutableList<AssessPage.Said> said(
      Point point, Aspect aspect, Optional<Statement> statement) {
    ImmutableList.Builder<AssessPage.Said> said = ImmutableList.builder();
    byKey(point, aspect).ifPresent(twin -> said.add(byKey(twin)));
    statement.ifPresent(
        s -> said.addAll(s.match(this::stated, left -> ImmutableList.of(leftOut(left)))));
    ImmutableList<AssessPage.Said> all = said.build();
    return all.isEmpty() ? ImmutableList.of(said(silence(), Optional.empty())) : all;
  }

  private String silence() {
    return dossier.pointsComplete().orElse(false)
        ? phrases.say("de brief zwijgt erover", "the letter is silent on it")
        : phrases.say("niet vermeld", "not stated");
  }

  private Optional<TwinKey> byKey(Point point, Aspect aspect) {
    return TwinKey.of(point.id(), aspect.id())
        .filter(twin -> dossier.contribution().filter(twin::states).isPresent());
  }

  private AssessPage.Said byKey(TwinKey twin) {
    return said(
        phrases.say("vermeld in ", "stated in ") + twin.path(),
        assessed.locations().of(twin.path()).map(facts::place).map(Passage::of));
  }

  /** A judgement after the as-of day counts as not there. */
  private boolean isLater(AspectJudgement judgement) {
    return assessed.assessment().asOf().filter(judgement.date()::isAfter).isPresent();
  }

  private ImmutableList<AssessPage.Said> stated(Statement.Stated stated) {
    ImmutableList.Builder<AssessPage.Said> said = ImmutableList.builder();
    said.add(said("", Passage.said(stated.text(), phrases.language())));
    stated
        .judgement()
        .filter(judgement -> !isLater(judgement))
        .ifPresent(judgement -> said.add(judged(judgement)));
    return said.build();
  }

  private AssessPage.Said leftOut(Statement.LeftOut left) {
    return said(
        phrases.say("met een reden weggelaten", "left out, with a reason"),
        Passage.said(left.reason(), phrases.language()));
  }

  private AssessPage.Said judged(AspectJudgement judgement) {
    List<String> by = judgement.by().stream().map(actor -> phrases.say(actor.label())).toList();
    return said(
        phrases.say("oordeel van ", "judgement of ")
            + judgement.date()
            + " · "
            + String.join(", ", by)
            + " · "
            + phrases.say(judgement.outcome().label()),
        Passage.said(judgement.reason(), phrases.language()));
  }

  private static AssessPage.Said said(String remark, Passage words) {
    return said(remark, Optional.of(words));
  }

  private static AssessPage.Said said(String remark, Optional<Passage> words) {
    return new AssessPage.Said(
        Optional.of(Harmless.text(remark)).filter(text -> !text.isEmpty()), words);
  }

  private ImmutableList<AssessPage.Source> papers(Optional<Statement> statement) {
    return statement
        .filter(Statement.Stated.class::isInstance)
        .map(Statement.Stated.class::cast)
        .map(Statement.Stated::papers)
        .orElse(ImmutableList.of())
        .stream()
        .map(paper -> sources.stated(paper, false))
        .collect(ImmutableList.toImmutableList());
  }

  /** How surely an aspect is known, unless that is told of the framework as a whole. */
  private Optional<AssessPage.Mark> known(
      Optional<Finding> finding, Evidence otherwise, Evidence told) {
    AssessPage.Mark mark =
        finding
            .map(f -> Known.of(f.rule()))
            .map(known -> new AssessPage.Mark(FindingCards.css(known), phrases.known(known)))
            .orElseGet(() -> sources.mark(otherwise));
    return Optional.of(mark).filter(known -> !known.text().equals(phrases.evidence(told)));
  }

  private Optional<Finding> finding(Point point, String aspect) {
    return findings.get("toetsingskader/" + point.id() + "/" + aspect).stream().findFirst();
  }

  private Optional<AssessPage.Link> link(Optional<Finding> finding) {
    return finding.map(f -> new AssessPage.Link(cards.link(f).anchor(), phrases.verdict(f)));
  }
}
