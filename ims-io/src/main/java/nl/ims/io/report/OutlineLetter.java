package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.report.DraftDocument.Cell;
import nl.ims.io.report.DraftDocument.Group;
import nl.ims.io.report.DraftDocument.Item;
import nl.ims.io.report.DraftDocument.Line;
import nl.ims.io.report.DraftDocument.Part;
import nl.ims.io.report.DraftDocument.Row;
import nl.ims.io.report.DraftDocument.Table;
import nl.ims.io.report.OutlineInputs.Recorded;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;

/** Makes the part on what a letter must carry by the procedure, whatever the framework asks. */
record OutlineLetter(OutlineInputs inputs, OutlineFacts facts) {

  private static final String PRIOR_INFORMATION = "article-100/prior-information";
  private static final String ALONG_ITS_LINES = "along-its-lines/letter";
  private static final String SIGNATORIES = "article-100/signatories";
  private static final String DECISION = "article-100/decision-not-intention";

  Part make() {
    ImmutableList<Item> letter =
        ImmutableList.of(
            regime(),
            addressees(),
            senders(),
            invocation(),
            purpose(),
            decision(),
            kind(),
            study(),
            secrecy(),
            money());
    return new Part(
        "letter",
        say(
            "Wat de brief volgens de procedure moet dragen",
            "What the procedure asks of the letter"),
        ImmutableList.of(Group.of("").withItems(letter), days(), facts.group()));
  }

  private String say(String nl, String en) {
    return inputs.say(nl, en);
  }

  private RegimeAnswer answer() {
    return inputs.assessment().regime().orElseThrow();
  }

  private Item item(String nl, String en, ImmutableList<Line> lines) {
    return Item.of(say(nl, en), "", lines).withLinesApart();
  }

  /** What a rule asks, in words of this project, with its papers. */
  private Line asked(String rule, String nl, String en) {
    Finding finding = inputs.findings(rule).get(0);
    return Line.of("", say(nl, en), DraftCite.of(finding.rule().citations(), inputs.phrases()));
  }

  /** What a rule asks that looks at article 100 alone; nothing if another regime governs. */
  private ImmutableList<Line> askedUnderArticle100(String rule, String nl, String en) {
    return underArticle100() ? ImmutableList.of(asked(rule, nl, en)) : ImmutableList.of();
  }

  private boolean underArticle100() {
    return answer().outcomes().contains(Regime.ARTICLE_100)
        || answer().outcomes().contains(Regime.OPEN);
  }

  private Item regime() {
    List<String> outcomes = new ArrayList<>();
    answer().outcomes().forEach(outcome -> outcomes.add(inputs.phrases().regime(outcome)));
    String named = String.join("; ", outcomes);
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(
        Line.of(
            answer().determined()
                ? inputs.words().sentence(named)
                : inputs.words().sentence(inputs.phrases().stillPossible()) + " " + named));
    lines.add(
        Line.of(
            say("Omdat", "Because"),
            inputs.words().say(answer().explanation()),
            DraftCite.of(answer().citations(), inputs.phrases())));
    ImmutableSet<String> inferred = new Inferred(inputs.dossier()).among(answer().proof());
    if (!inferred.isEmpty()) {
      lines.add(
          Line.of(say("Rust op wat is afgeleid", "Rests on what was inferred"))
              .withPaths(inferred.asList()));
    }
    if (!answer().missing().isEmpty()) {
      lines.add(Line.of(inputs.phrases().settledBy(answer().missing())));
    }
    lines.addAll(judgements());
    return item("Regime", "Regime", lines.build());
  }

  private ImmutableList<Line> judgements() {
    return OutlineJudgements.of(inputs).on(ImmutableSet.of(Judgement.REGIME));
  }

  private Item addressees() {
    ImmutableList<Regime> outcomes = answer().outcomes();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    if (underArticle100()) {
      lines.add(
          asked(
              PRIOR_INFORMATION,
              "Onder artikel 100 aan beide Kamers, vóór de inzet: een brief aan de Tweede Kamer en"
                  + " een aan de Eerste Kamer, of één aan beide",
              "Under article 100 to both chambers, before the force is employed: a letter to the"
                  + " House and one to the Senate, or one to both"));
    }
    if (outcomes.contains(Regime.ALONG_ITS_LINES)) {
      lines.add(
          asked(
              ALONG_ITS_LINES,
              "Langs de lijnen van artikel 100 aan de Tweede Kamer, vóór de inzet",
              "Along the lines of article 100 to the House, before the force is employed"));
    }
    if (outcomes.contains(Regime.SPECIAL_OPERATION)) {
      lines.add(
          Line.of(
              say(
                  "Bij een speciale operatie vraagt geen regel hier een brief vooraf; informatie"
                      + " achteraf kan zijn gevraagd",
                  "For a special operation no rule here asks for a letter beforehand; information"
                      + " afterwards may be asked for")));
    }
    if (outcomes.contains(Regime.OUTSIDE)) {
      lines.add(
          Line.of(
              say(
                  "Buiten artikel 100 vraagt geen regel hier een brief vooraf",
                  "Outside article 100 no rule here asks for a letter beforehand")));
    }
    lines.addAll(letters());
    lines.addAll(inputs.standing(PRIOR_INFORMATION, ALONG_ITS_LINES));
    lines.addAll(inputs.rules("article-100/both-chambers", "article-100/information-afterwards"));
    return item("Gericht aan", "Addressed to", lines.build());
  }

  private ImmutableList<Line> letters() {
    return inputs.steps(
        "een brief",
        "a letter",
        StepKind.LETTER,
        StepKind.EXTENSION_LETTER,
        StepKind.SUPPLEMENTARY_LETTER);
  }

  private Item senders() {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.addAll(
        askedUnderArticle100(
            SIGNATORIES,
            "Van ten minste de ministers van Buitenlandse Zaken en van Defensie",
            "By the Ministers of Foreign Affairs and of Defence at least"));
    for (Recorded letter :
        inputs.steps(StepKind.LETTER, StepKind.EXTENSION_LETTER, StepKind.SUPPLEMENTARY_LETTER)) {
      String head = StepLabel.of(letter.step(), inputs.words().language()).head();
      lines.add(
          letter
              .step()
              .by()
              .map(
                  by ->
                      Line.of(
                              inputs.words().sentence(head),
                              by.isEmpty()
                                  ? say("door niemand", "by nobody")
                                  : inputs.words().promised(by),
                              inputs.words().cite(letter.step().paper(), letter.step().inferred()))
                          .withPaths(inputs.where(letter.path() + ".by")))
              .orElseGet(
                  () ->
                      inputs.notStated(
                          say("wie de ", "who sends the ") + head + say(" zendt", ""),
                          letter.path() + ".by")));
    }
    lines.addAll(inputs.standing(SIGNATORIES));
    return item("Van", "Sent by", lines.build());
  }

  private Item invocation() {
    ImmutableList<Regime> outcomes = answer().outcomes();
    Line line =
        outcomes.size() > 1
            ? Line.of(
                say(
                    "Volgt uit het regime, dat nog niet vaststaat",
                    "Follows from the regime, which is not settled yet"))
            : Line.of(
                switch (outcomes.get(0)) {
                  case ARTICLE_100 ->
                      say(
                          "De brief beroept zich op artikel 100 van de Grondwet",
                          "The letter invokes article 100 of the Constitution");
                  case ALONG_ITS_LINES ->
                      say(
                          "De brief volgt de lijnen van artikel 100 en beroept zich niet op het"
                              + " artikel zelf",
                          "The letter follows the lines of article 100 and does not invoke the"
                              + " article itself");
                  case SPECIAL_OPERATION, OUTSIDE ->
                      say(
                          "Geen beroep op artikel 100: het regime is een ander",
                          "Article 100 is not invoked: the regime is another");
                  case OPEN -> open();
                });
    return item("Beroep op", "Invokes", ImmutableList.of(line));
  }

  private String open() {
    return OutlineJudgements.of(inputs)
        .regime()
        .map(
            outcome ->
                outcome == JudgementOutcome.ARTICLE_100
                    ? say(
                        "De regering oordeelde dat artikel 100 geldt: de brief beroept zich erop",
                        "The government judged that article 100 governs: the letter invokes it")
                    : say(
                        "De regering oordeelde dat artikel 100 niet geldt: de brief beroept zich er"
                            + " niet op",
                        "The government judged that article 100 does not govern: the letter does"
                            + " not invoke it"))
        .orElse(
            say(
                "De stukken beslissen niet of artikel 100 geldt: de regering moet oordelen, en de"
                    + " brief zegt welk oordeel",
                "The papers do not settle whether article 100 governs: the government must judge,"
                    + " and the letter says which way"));
  }

  private Item decision() {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.addAll(
        askedUnderArticle100(
            DECISION,
            "Een besluit van de regering, op of vóór de dag van de brief; een voornemen volstaat"
                + " niet",
            "A decision of the government, on or before the day of the letter; an intention does"
                + " not serve"));
    inputs.steps(StepKind.INTENTION).forEach(step -> lines.add(inputs.step(step)));
    lines.addAll(inputs.steps("een besluit", "a decision", StepKind.DECISION));
    lines.addAll(inputs.standing(DECISION));
    lines.addAll(inputs.rules("article-97/government-decides"));
    return item("Besluit", "Decision", lines.build());
  }

  private Item purpose() {
    return item("Doel", "Purpose", keyed(ContributionKey.PURPOSES, "article-97/purpose"));
  }

  private Item secrecy() {
    return item(
        "Geheimhouding",
        "Secrecy",
        keyed(ContributionKey.SECRECY, "secrecy/ground", "secrecy/special-operation-type"));
  }

  private Item money() {
    return item(
        "Kosten en dekking",
        "Cost and funding",
        keyed(ContributionKey.COST, "finance/amount-and-line"));
  }

  /** What a key states, or that it is not stated, and what rules find. */
  private ImmutableList<Line> keyed(ContributionKey key, String... rules) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    ImmutableList<Line> stated = facts.lines(key);
    stated.forEach(line -> lines.add(line.withLabel(say("Vermeld", "Stated"))));
    if (stated.isEmpty()) {
      lines.add(inputs.notStated("", "contribution." + key.code()));
    }
    return lines.addAll(inputs.rules(rules)).build();
  }

  private Item kind() {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.addAll(keyed(ContributionKey.KIND_OF_DECISION));
    String effect =
        inputs
            .contribution()
            .kindOfDecision()
            .map(
                kind ->
                    switch (kind) {
                      case NEW ->
                          say(
                              "De brief gaat in op elk punt van het kader",
                              "The letter speaks of every point of the framework");
                      case EXTENSION, INTENSIFICATION ->
                          say(
                              "Een aanvulling hoeft alleen in te gaan op wat verandert; of zwijgen"
                                  + " mag, is voor de regering",
                              "A supplement needs to speak only of what changes; whether silence"
                                  + " will do is for the government to judge");
                    })
            .orElse(
                say(
                    "Zonder dit staat niet vast of de brief op elk punt moet ingaan of alleen op"
                        + " wat verandert",
                    "Without it it is not known whether the letter must speak of every point or"
                        + " only of what changes"));
    if (underArticle100() || answer().outcomes().contains(Regime.ALONG_ITS_LINES)) {
      lines.add(Line.of(effect));
    }
    lines.addAll(
        inputs.rules(
            "article-100/supplementary-letter",
            "article-100/mandate-change-reported",
            "article-100/extension-before-expiry",
            "article-100/extension-debate-before-expiry",
            "article-100/term-within-mandate",
            "rapid-reaction/assignment-letter",
            "rapid-reaction/second-information"));
    return item("Soort besluit", "Kind of decision", lines.build());
  }

  private Item study() {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.addAll(inputs.steps("een kennisgeving", "a notification", StepKind.NOTIFICATION));
    inputs.steps(StepKind.NEGATIVE_DECISION).forEach(step -> lines.add(inputs.step(step)));
    lines.addAll(inputs.rules("article-100/notification", "article-100/notification-closed"));
    return item("Eerdere kennisgeving", "Earlier notification", lines.build());
  }

  /** What is still to be done by a day. */
  private Group days() {
    Timeline timeline = Timeline.of(ImmutableList.of(inputs.assessed())).get(0);
    DueWords words = new DueWords(inputs.phrases());
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (Standing standing :
        ImmutableList.of(Standing.OVERDUE, Standing.UNRECORDED, Standing.OPEN)) {
      timeline.dues(standing).forEach(mark -> rows.add(row(timeline, words, mark)));
    }
    ImmutableList<Row> all = rows.build();
    String title = say("Wat nog moet, en uiterlijk wanneer", "Still to be done, and by which day");
    return all.isEmpty()
        ? Group.of(
            title,
            Line.of(
                say(
                    "Het dossier noemt geen dag waaruit nog een termijn volgt",
                    "The dossier names no day from which a due day still follows")))
        : Group.of(title)
            .withTable(
                new Table(
                    say("Verplichtingen", "Obligations"),
                    ImmutableList.of(
                        say("Uiterlijk", "Due"),
                        say("Wat", "What"),
                        say("Stand", "Stands"),
                        say("Volgt uit", "Follows from")),
                    all));
  }

  private Row row(Timeline timeline, DueWords words, Mark.Due mark) {
    Obligation due = mark.obligation();
    return new Row(
        ImmutableList.of(
            new Cell(say("Uiterlijk", "Due"), inputs.words().day(due.due()), true, false),
            new Cell(say("Wat", "What"), words.what(due), false, false),
            new Cell(say("Stand", "Stands"), words.standing(timeline, mark), false, false),
            new Cell(
                say("Volgt uit", "Follows from"),
                Canvas.harmless(inputs.phrases().say(due.basis()))
                    + " ("
                    + DueWords.rule(due)
                    + ")",
                false,
                false)),
        ImmutableList.of(),
        "");
  }
}
