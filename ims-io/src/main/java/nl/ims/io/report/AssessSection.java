package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.page.Closing;
import nl.ims.io.page.FactNames;
import nl.ims.io.page.Heading;
import nl.ims.io.page.Inferred;
import nl.ims.io.page.Passage;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.Settling;
import nl.ims.io.page.StepLabel;
import nl.ims.io.timeline.Mark;
import nl.ims.io.timeline.Timeline;
import nl.ims.io.timeline.TimelineSection;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.procedure.Step;
import nl.ims.rules.Assessment;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.cooperation.Profile;

/** Makes the part of a page of assessments that shows one dossier. */
final class AssessSection {

  /** The sets of facts that are shown at once; the others are behind a click. */
  private static final int ASKED = 5;

  /** Up to so many findings are linked to where they can be settled together. */
  private static final int LINKED = 20;

  private final Assessed assessed;
  private final Assessment assessment;
  private final Dossier dossier;
  private final Phrases phrases;
  private final String anchor;
  private final Sources sources;
  private final FindingCards cards;

  AssessSection(Assessed assessed, Phrases phrases, String anchor) {
    this.assessed = assessed;
    this.assessment = assessed.assessment();
    this.dossier = assessment.dossier();
    this.phrases = phrases;
    this.anchor = anchor;
    this.sources = new Sources(phrases);
    this.cards = new FindingCards(assessed, phrases, anchor);
  }

  /**
   * The part.
   *
   * @param alone whether it is the only one, so that the page has its title
   * @param fold whether findings that share their reason are shown together
   */
  AssessPage.Part make(boolean alone, boolean fold) {
    Iterable<AssessPage.Entry> entries = cards.entries(fold);
    ImmutableList<AssessPage.Ask> asks = asks();
    int shown = Math.min(ASKED, asks.size());
    Closing closing = Closing.of(assessment, finding -> true, phrases);
    Timeline line = Timeline.of(ImmutableList.of(assessed)).get(0);
    return new AssessPage.Part(
        anchor,
        alone ? "2" : "3",
        alone ? Optional.empty() : Optional.of(title(dossier, phrases)),
        facts(),
        assessment.notices().stream()
            .map(notice -> Passage.of(notice.text(), phrases.language()))
            .collect(ImmutableList.toImmutableList()),
        answered(),
        assessment.regime().map(this::regime),
        Counts.of(assessment, true, phrases),
        entries,
        new TimelineSection(line, phrases, anchor + "-line").make(),
        stepPapers(line),
        new PointsTable(assessed, phrases, cards).make(),
        assessment.profile().map(this::sides),
        asks.subList(0, shown),
        asks.subList(shown, asks.size()),
        phrases.say("en nog " + (asks.size() - shown), "and " + (asks.size() - shown) + " more"),
        cards.shared(),
        closing.words(),
        sources.of(closing.papers()));
  }

  /** The title of a dossier, or its id. */
  static Passage title(Dossier dossier, Phrases phrases) {
    return dossier
        .title()
        .map(title -> Passage.said(title, phrases.language()))
        .orElseGet(() -> Passage.of(dossier.id()));
  }

  /** What the page says first of a dossier. */
  private AssessPage.Answered answered() {
    Banner banner = Banner.of(assessed, phrases, "");
    return new AssessPage.Answered(
        banner.regime().stream().findFirst(),
        banner.regime().stream().skip(1).collect(ImmutableList.toImmutableList()),
        banner.lines().stream()
            .map(
                line ->
                    new AssessPage.Line(
                        "r-" + line.rank().verdict().code(),
                        IndexCells.sign(line.rank()),
                        line.label(),
                        line.words()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** What the head says of the dossier. */
  private ImmutableList<Passage> facts() {
    ImmutableList.Builder<Passage> facts = ImmutableList.builder();
    facts.add(Passage.of(phrases.subjectOf(dossier)));
    facts.add(Passage.of(dossier.id()), Passage.of(name(assessed.file())));
    phrases
        .days(assessment.asOf(), assessment.referenceDay())
        .forEach(day -> facts.add(Passage.of(day)));
    facts.add(Passage.of(Heading.books(phrases, assessment)));
    if (assessment.omittedSteps() > 0) {
      facts.add(Passage.of(phrases.omitted(assessment.omittedSteps())));
    }
    return facts.build();
  }

  /** The name of a file without its folders, which are of no use to who gets the page. */
  private static String name(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  private AssessPage.Regime regime(RegimeAnswer answer) {
    ImmutableList.Builder<Passage> why = ImmutableList.builder();
    why.add(Passage.of(phrases.sentence(phrases.say(answer.explanation()))));
    ImmutableSet<String> inferred = new Inferred(dossier).inWords(answer.proof(), phrases);
    if (!inferred.isEmpty()) {
      why.add(Passage.of(phrases.inferred(inferred)));
    }
    return new AssessPage.Regime(
        anchor + "-regime",
        answer.determined() ? Optional.empty() : Optional.of(phrases.stillPossible()),
        phrases.regimes(answer.outcomes()),
        why.build(),
        new FactLines(assessed, phrases).of(answer.proof()),
        FindingCards.missing(answer.missing(), answer.missingExact(), phrases),
        sources.of(answer.citations()));
  }

  private ImmutableList<AssessPage.StepPaper> stepPapers(Timeline line) {
    ImmutableList.Builder<AssessPage.StepPaper> papers = ImmutableList.builder();
    for (Mark mark : line.marks()) {
      if (mark instanceof Mark.Done done && done.step().paper().isPresent()) {
        Step step = done.step();
        papers.add(
            new AssessPage.StepPaper(
                step.date().toString(),
                StepLabel.of(step, phrases.language()).head(),
                sources.stated(step.paper().get(), step.inferred())));
      }
    }
    return papers.build();
  }

  private AssessPage.Sides sides(Profile profile) {
    return new AssessPage.Sides(
        ProfileText.note(phrases),
        profile.sides().stream().map(this::side).collect(ImmutableList.toImmutableList()));
  }

  private AssessPage.Side side(Profile.Side side) {
    return new AssessPage.Side(
        phrases.say(side.group().label()),
        side.known().stream().map(this::answer).collect(ImmutableList.toImmutableList()),
        side.unknown().isEmpty()
            ? Optional.empty()
            : Optional.of(ProfileText.unknown(phrases, side)));
  }

  private AssessPage.Answer answer(SovereigntyAnswer answer) {
    return new AssessPage.Answer(
        phrases.say(answer.criterion().label()),
        phrases.say(answer.possible().label()),
        phrases.say(answer.bearing().label()),
        answer.inferred()
            ? Optional.of(phrases.say("antwoord afgeleid", "answer inferred"))
            : Optional.empty());
  }

  private ImmutableList<AssessPage.Ask> asks() {
    ImmutableList.Builder<AssessPage.Ask> asks = ImmutableList.builder();
    FactNames names = FactNames.of(assessment, phrases);
    for (Settling settling : Settling.of(assessment)) {
      asks.add(
          new AssessPage.Ask(
              names.tells(settling.facts())
                  ? ImmutableList.of(names.together(settling.facts()))
                  : ImmutableList.of(),
              String.join(", ", settling.facts()),
              settling.facts().stream()
                  .map(phrases::onlyIf)
                  .filter(remark -> !remark.isEmpty())
                  .collect(ImmutableList.toImmutableList()),
              phrases.findings(settling.findings().size()),
              settling.findings().stream()
                  .filter(finding -> settling.findings().size() <= LINKED)
                  .map(cards::link)
                  .collect(ImmutableList.toImmutableList())));
    }
    return asks.build();
  }
}
