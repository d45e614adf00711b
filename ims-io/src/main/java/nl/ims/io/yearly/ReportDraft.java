package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.io.ReadDossier;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.page.Block;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Certainty;
import nl.ims.io.page.Document;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.report.StrategicContext;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Language;
import nl.ims.rules.report.ReportSeries;

/**
 * The draft of a yearly report on international military cooperation (<i>IMS-rapportage</i>), for
 * an official to finish.
 *
 * <p>It says only what a dossier or the catalogue says. Each fact has its paper or row, and how
 * surely it is known; what is not stated is called so, with the path in a dossier that would state
 * it. What is still to fill comes first.
 */
public final class ReportDraft {

  private final Document document;
  private final Language language;

  private ReportDraft(Document document, Language language) {
    this.document = document;
    this.language = language;
  }

  /**
   * Makes the draft of a year.
   *
   * <p>At most one dossier may report on the year: two could differ, and nothing says which of them
   * is right. Reports on other years count for the promises that were waiting in the year, and the
   * report before it for the days that were planned before.
   *
   * @param year the year reported on, 1 through 9999
   * @param dossiers dossiers of contributions, cooperations and reports; they are told by day and
   *     id, in whatever order they come
   * @param catalogue the catalogue that completes them
   * @param language the language of the draft; descriptions of the catalogue are in it too
   * @return the draft
   * @throws IllegalArgumentException if several dossiers report on the year
   */
  public static ReportDraft of(
      int year, Iterable<ReadDossier> dossiers, Catalogue catalogue, Language language) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(catalogue, "catalogue");
    Inputs inputs = Inputs.of(year, dossiers, catalogue);
    Wording words = new Wording(language);
    Gaps gaps = new Gaps(words);
    reports(inputs, words, gaps);
    ImmutableList<Part> told = parts(inputs, words, gaps);
    Sources sources =
        Sources.of(
            told,
            inputs
                .report()
                .flatMap(YearlyReport::context)
                .flatMap(StrategicContext::papers)
                .orElse(ImmutableList.of()),
            words,
            catalogue);
    uncertain(sources, words, gaps);
    Canvas canvas = new Canvas();
    canvas.page(
        words.say(
                "Concept: rapportage internationale militaire samenwerking ",
                "Draft: report on international military cooperation ")
            + year);
    canvas.plain().add(lead(words));
    canvas.blank();
    marks(canvas, words);
    canvas.draw(
        new Block.Aside(
            words.say("Nog in te vullen", "Still to fill"),
            words.say(
                "Dit kon niet worden ingevuld. Achter elk punt staat waar het in een dossier"
                    + " hoort.",
                "This could not be filled. Behind each point stands where it belongs in a"
                    + " dossier."),
            gaps.all()));
    for (int i = 0; i < told.size(); i++) {
      canvas.draw(told.get(i).withNumber(i + 1));
    }
    canvas.draw(sources.make().withNumber(told.size() + 1));
    return new ReportDraft(canvas.document(), language);
  }

  /** The summary, the chapters in the order of the letters of 2015 and 2016, and the annexes. */
  private static ImmutableList<Part> parts(Inputs inputs, Wording words, Gaps gaps) {
    PromisesChapter promises = new PromisesChapter(inputs, words, gaps);
    Said said = new Said(inputs, words);
    PartnersChapter partners = new PartnersChapter(inputs, words, gaps);
    ImmutableList<Partner> states = partners.states();
    Annex1Chapter annex1 = new Annex1Chapter(inputs, words, gaps);
    Annex2Chapter annex2 = Annex2Chapter.of(inputs, words, gaps);
    ImmutableList<Part> before =
        ImmutableList.of(
            new SummaryChapter(inputs, words, promises).make(),
            promises.make(),
            new PolicyChapter(inputs, words, said).make(),
            new OrganisationsChapter(inputs, words, said).make(),
            new SovereigntyChapter(inputs, words, said).make(),
            new FrameworkChapter(inputs, words, said).make(),
            new MoneyChapter(inputs, words, said).make(),
            new OutlookChapter(inputs, words, said).make());
    said.gaps(gaps);
    return ImmutableList.<Part>builder()
        .addAll(before)
        .add(partners.make(states))
        .add(new TopicsChapter(inputs, words, gaps).make())
        .add(annex1.contributes())
        .add(annex1.doesNotContribute())
        .add(annex2.make())
        .add(new UncertainChapter(inputs, words).make(states, annex1.uncertain(), annex2))
        .build();
  }

  /**
   * Lists the dossiers that report on a year, of which a draft takes at most one.
   *
   * @param year the year
   * @param dossiers dossiers of any subject
   * @return those of a report on that year, in the order given
   */
  public static ImmutableList<ReadDossier> reportsOn(int year, Iterable<ReadDossier> dossiers) {
    Objects.requireNonNull(dossiers, "dossiers");
    return Inputs.reportsOn(year, dossiers);
  }

  private static ImmutableList<Sentence> lead(Wording words) {
    return ImmutableList.of(
        words.line(
            "Dit is een concept, gemaakt uit dossiers en uit de catalogus van dit project, voor"
                + " een ambtenaar om af te maken",
            "This is a draft, made from dossiers and from the catalogue of this project, for an"
                + " official to finish"),
        words.line(
            "Het is geen officiële tekst en geen officieel of juridisch oordeel",
            "It is not an official text, nor an official or legal opinion"),
        words.line(
            "Achter elk feit staat tussen vierkante haken waar het is gevonden en hoe zeker het"
                + " is. Zinnen zonder haken zijn tellingen of toelichting van dit concept",
            "Behind each fact stands in square brackets where it was found and how surely it is"
                + " known. Sentences without brackets are counts or remarks of this draft"),
        words.line(
            "De beschrijvingen uit de catalogus gelden op de dag van hun bron, die na dit jaar"
                + " kan liggen",
            "The descriptions of the catalogue hold on the day of their source, which may come"
                + " after this year"),
        words.line(
            "Wat was begonnen en waarvan geen einde is gezien, telt als lopend en is als"
                + " vermoed gemerkt. Wat ook dan niet zeker is, staat in bijlage 3",
            "What had begun, and of which no end was seen, counts as running and is marked as"
                + " presumed. What is not certain even so stands in annex 3"));
  }

  private static void marks(Canvas canvas, Wording words) {
    words.mark(
        canvas,
        Certainty.READ,
        "het is gelezen in het stuk, of in de bronnen van de rij van de catalogus",
        "it was read in the paper, or in the sources of the row of the catalogue");
    words.mark(
        canvas,
        Certainty.STATED,
        "het dossier zegt het en noemt het stuk",
        "the dossier says it and names the paper");
    words.mark(
        canvas,
        Certainty.RECONSTRUCTED,
        "het stuk spreekt ervan, en het is uit andere bronnen opgebouwd",
        "the paper speaks of it, and it was rebuilt from other sources");
    words.mark(canvas, Certainty.INFERRED, "het is geconcludeerd", "it was concluded");
    words.mark(
        canvas,
        Certainty.PRESUMED,
        "het was begonnen, en een einde is niet gezien",
        "it had begun, and no end was seen");
    words.mark(canvas, Certainty.JUDGED, "geen stuk zegt het", "no paper says it");
    words.mark(
        canvas,
        Certainty.MEMORY,
        "geen bron is gezien, en het is na te gaan",
        "no source was seen, and it is to be checked");
    words.mark(
        canvas,
        Certainty.NO_PAPER,
        "het dossier noemt er geen bron voor",
        "the dossier names no source for it");
  }

  private static void reports(Inputs inputs, Wording words, Gaps gaps) {
    if (inputs.reportDossier().isEmpty()) {
      gaps.add(
          words.say(
              "Geen dossier rapporteert over " + inputs.year(),
              "No dossier reports on " + inputs.year()),
          "report.year");
    }
    for (Dossier dossier : inputs.otherReports()) {
      if (ReportSeries.year(dossier).filter(year -> year != inputs.year()).isEmpty()
          && dossier.report().flatMap(YearlyReport::year).isEmpty()) {
        gaps.add(
            words.say("Jaar van het rapport niet vermeld", "Year of the report not stated"),
            dossier.id() + ": report.year");
      }
    }
  }

  private static void uncertain(Sources sources, Wording words, Gaps gaps) {
    if (!sources.memory().isEmpty()) {
      gaps.add(
          words.say("Uit het geheugen, na te gaan: ", "From memory, to be checked: ")
              + words.all(sources.memory().keySet().asList()));
    }
    if (sources.withoutPaper() > 0) {
      gaps.add(
          words.say(
              "Feiten zonder stuk: %s, elk zo gemerkt",
              "Facts without a paper: %s, each marked so", sources.withoutPaper()));
    }
  }

  /** The draft as a value, for tests. */
  Document document() {
    return document;
  }

  /**
   * Writes the draft as Markdown.
   *
   * @return a text in CommonMark with the tables of GitHub, which ends with a line feed; whatever
   *     comes from a dossier is text in it, never markup
   */
  public String toMarkdown() {
    return document.markdown();
  }

  /**
   * Writes the draft as one page of HTML that needs nothing else.
   *
   * @return the page, UTF-8 as its head says, which ends with a line feed; it holds no script and
   *     loads nothing
   */
  public String toHtml() {
    return document.html(language);
  }
}
