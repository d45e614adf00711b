package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.page.Block;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Certainty;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Document;
import nl.ims.io.page.Group;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Settling;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.source.Evidence;
import nl.ims.model.term.Language;
import nl.ims.rules.Notice;
import nl.ims.rules.framework.Aspect;
import nl.ims.rules.framework.Framework;

/**
 * The outline of the letter to parliament on a contribution (<i>artikel 100-brief</i>), in the
 * order of the assessment framework (<i>toetsingskader</i>), for an official to write from.
 *
 * <p>It says what the procedure asks of the letter; under each point what the dossier states, what
 * it does not, and whether the government has weighed it; which papers can be cited, and which
 * facts to ask for next. It adds nothing: what is not stated is called so, with the path in the
 * dossier that would state it. Titles and demands that were not read in their source are marked.
 */
public final class LetterOutline {

  /** The sets of facts that are named at the end. */
  private static final int ASKED = 10;

  private final Document document;
  private final Language language;

  private LetterOutline(Document document, Language language) {
    this.document = document;
    this.language = language;
  }

  /**
   * Tells whether there is a letter to outline.
   *
   * @param dossier a dossier
   * @return true if its subject is a contribution; no other subject is told to parliament along the
   *     framework
   */
  public static boolean isFor(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return dossier.contribution().isPresent();
  }

  /**
   * Makes the outline.
   *
   * @param assessed the assessment of a contribution and its file; its as-of day, its reference day
   *     and its framework hold for the outline too
   * @param language the language of the outline; titles of points stay in Dutch, and a text of the
   *     dossier that is not there in that language stands in the other one
   * @return the outline
   * @throws IllegalArgumentException if the subject of the dossier is no contribution
   */
  public static LetterOutline of(Assessed assessed, Language language) {
    Objects.requireNonNull(assessed, "assessed");
    Dossier dossier = assessed.assessment().dossier();
    if (!isFor(dossier)) {
      throw new IllegalArgumentException(
          "outline: dossier '%s' is no contribution; give one of a contribution"
              .formatted(dossier.id()));
    }
    return new LetterOutline(document(Inputs.of(assessed, language)), language);
  }

  private static Document document(Inputs inputs) {
    Facts facts = new Facts(inputs);
    PointParts points = new PointParts(inputs, facts);
    Optional<Framework> framework = inputs.framework();
    ImmutableList<Part> told =
        ImmutableList.<Part>builder()
            .add(new LetterPart(inputs, facts, new RegimeItems(inputs)).make())
            .addAll(framework.map(points::make).orElse(ImmutableList.of()))
            .addAll(points.notAsked(framework))
            .build();
    String title = inputs.dossier().title().map(inputs.words()::say).orElse(inputs.dossier().id());
    Canvas canvas = new Canvas();
    canvas.page(
        inputs.say(
                "Opzet van de brief aan het parlement: ", "Outline of the letter to parliament: ")
            + title);
    canvas.plain().add(lead(inputs, framework));
    canvas.blank();
    marks(canvas, inputs);
    canvas.draw(
        new Block.Aside(
            inputs.say("Vóór het schrijven", "Before writing"),
            inputs.say(
                "Waar het besluit staat, en wat nog ontbreekt.",
                "Where the decision stands, and what is still missing."),
            new Summary(inputs, points).make()));
    told.forEach(canvas::draw);
    canvas.draw(PapersPart.of(told, inputs));
    canvas.draw(ask(inputs));
    canvas.draw(note(inputs, framework));
    return canvas.document();
  }

  private static ImmutableList<Sentence> lead(Inputs inputs, Optional<Framework> framework) {
    ImmutableList.Builder<Sentence> lead = ImmutableList.builder();
    lead.add(
        inputs.line(
            "Dit is een opzet om uit te schrijven, gemaakt uit een dossier",
            "This is an outline to write from, made from a dossier"));
    lead.add(
        inputs.line(
            "Het is geen officiële tekst en geen officieel of juridisch oordeel",
            "It is not an official text, nor an official or legal opinion"));
    lead.add(
        Sentence.of(
            "Dossier %s (%s), %s%s"
                .formatted(
                    inputs.dossier().id(),
                    Harmless.text(inputs.assessed().file()),
                    String.join(
                        ", ",
                        inputs
                            .phrases()
                            .days(inputs.assessment().asOf(), inputs.assessment().referenceDay())),
                    framework.map(f -> ", " + f.id()).orElse(""))));
    for (Notice notice : inputs.assessment().notices()) {
      lead.add(Sentence.of(inputs.words().say(notice.text())));
    }
    return lead.build();
  }

  private static void marks(Canvas canvas, Inputs inputs) {
    Wording words = inputs.words();
    words.mark(
        canvas,
        Certainty.READ,
        "het is in het genoemde stuk gelezen",
        "it was read in the paper that is named");
    words.mark(
        canvas,
        Certainty.STATED,
        "het dossier zegt het en noemt het stuk",
        "the dossier says it and names the paper");
    words.mark(
        canvas,
        Certainty.RECONSTRUCTED,
        "niet in de bron gelezen: niet aan te halen als tekst van het kader",
        "not read in its source: not to be quoted as the text of the framework");
    words.mark(
        canvas, Certainty.INFERRED, "het dossier concludeert het", "the dossier concludes it");
    words.mark(
        canvas,
        Certainty.NO_PAPER,
        "het dossier noemt er geen stuk voor",
        "the dossier names no paper for it");
    words.mark(
        canvas,
        PointParts.STATED + " " + PointParts.LEFT_OUT + " " + PointParts.NOT_STATED,
        "vermeld of gewogen, met een reden weggelaten, en niet vermeld of nog te wegen",
        "stated or weighed, left out with a reason, and not stated or still to be weighed");
  }

  /** The facts to ask for next. */
  private static Part ask(Inputs inputs) {
    ImmutableList<Item> items =
        Settling.of(inputs.assessment()).stream()
            .limit(ASKED)
            .map(settling -> item(inputs, settling))
            .collect(ImmutableList.toImmutableList());
    String title = inputs.say("Hierna te vragen feiten", "Facts to ask for next");
    Group group =
        items.isEmpty()
            ? Group.of("", Sentence.of(inputs.phrases().nothingMissing()))
            : Group.of(
                    "",
                    inputs.line(
                        "In de volgorde waarin men zou werken",
                        "In the order in which one would work"))
                .withItems(items);
    return Part.of("ask", title, ImmutableList.of(group));
  }

  private static Item item(Inputs inputs, Settling settling) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    StringBuilder only = new StringBuilder();
    for (String fact : settling.facts()) {
      names.add(inputs.names().of(fact));
      only.append(inputs.phrases().onlyIf(fact));
    }
    return Item.of(
            inputs.words().sentence(inputs.words().all(names.build())),
            inputs.phrases().findings(settling.findings().size()))
        .with(Sentence.of(only.toString()).withPaths(settling.facts()));
  }

  /** How much of the framework was read, and how much was not. */
  private static Part note(Inputs inputs, Optional<Framework> framework) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    framework.ifPresent(taken -> lines.addAll(evidence(inputs, taken)));
    lines.add(
        inputs.line(
            "Wat niet is vermeld, is onbekend, en nooit nee",
            "What is not stated is unknown, and never no"));
    lines.add(Sentence.of(inputs.phrases().noOpinion()));
    return inputs
        .words()
        .part(
            "note",
            "Waarop deze opzet rust",
            "What this outline rests on",
            Group.of("").withText(lines.build()));
  }

  private static ImmutableList<Sentence> evidence(Inputs inputs, Framework taken) {
    ImmutableList<Aspect> aspects =
        taken.points().stream()
            .flatMap(point -> point.aspects().stream())
            .collect(ImmutableList.toImmutableList());
    long titles = taken.points().stream().filter(p -> p.titleEvidence() == Evidence.READ).count();
    long read = aspects.stream().filter(a -> a.evidence() == Evidence.READ).count();
    return ImmutableList.of(
        Sentence.of(
            "",
            inputs.say(
                "De tekst van het " + taken.title().in(Language.NL) + " is niet gelezen",
                "The text of the " + taken.title().in(Language.EN) + " was not read"),
            Cite.of(ImmutableList.of(taken.reconstructed()), inputs.phrases())),
        Sentence.of(
            inputs
                .words()
                .say(
                    "Titels in een brief gelezen: %s van de %s; aspecten gelezen: %s van de %s."
                        + " De rest is gereconstrueerd",
                    "Titles read in a letter: %s of the %s; aspects read: %s of the %s."
                        + " The rest is reconstructed",
                    titles,
                    taken.points().size(),
                    read,
                    aspects.size())),
        inputs.line(
            "De omschrijving van elk aspect is van dit project",
            "The description of each aspect is this project's own"));
  }

  /** The outline as a value, for tests. */
  Document document() {
    return document;
  }

  /**
   * Writes the outline as Markdown.
   *
   * @return a text in CommonMark with the tables of GitHub, which ends with a line feed; whatever
   *     comes from a dossier is text in it, never markup
   */
  public String toMarkdown() {
    return document.markdown();
  }

  /**
   * Writes the outline as one page of HTML that needs nothing else.
   *
   * @return the page, UTF-8 as its head says, which ends with a line feed; it holds no script and
   *     loads nothing
   */
  public String toHtml() {
    return document.html(language);
  }
}
