package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import nl.ims.io.page.Phrases;

/** The fixed words of a page of assessments, in one language. */
final class AssessWords {

  private final Phrases phrases;

  AssessWords(Phrases phrases) {
    this.phrases = phrases;
  }

  AssessPage.Words page() {
    return new AssessPage.Words(
        phrases.say("Niet gelezen", "Could not be read"),
        phrases.say("Overzicht", "Summary"),
        phrases.say("Welke bevindingen te zien zijn", "Which findings are seen"),
        phrases.say("Oordeel", "Verdict"),
        phrases.say("Niveau", "Level"),
        phrases.say(
            "Alles staat op deze pagina; wat niet is aangevinkt, is niet te zien en wordt niet"
                + " afgedrukt. De aantallen zijn van alle bevindingen.",
            "All of it is on this page; what is not ticked is neither seen nor printed. The numbers"
                + " are of all findings."),
        phrases.say("Op deze pagina", "On this page"),
        "Regime",
        phrases.say("Bevindingen", "Findings"),
        phrases.say("Tijdlijn", "Timeline"),
        phrases.say("Stukken van de stappen", "Papers of the steps"),
        phrases.say("Punten", "Points"),
        phrases.say("Soevereiniteit", "Sovereignty"),
        phrases.say("Welke feiten nu te vragen", "Facts to ask for next"),
        phrases.say("Wat meer afleidingen delen", "What several derivations share"),
        phrases.say("Bewijs: deze feiten zijn genoeg", "Proof: these facts are enough"),
        phrases.say("samen met die van het regime", "together with those of the regime"),
        phrases.say("Te beslissen met één van", "To settle it, any one of"),
        phrases.say("Stukken", "Papers"),
        phrases.say("Afleiding", "Derivation"),
        phrases.say("deel", "part"),
        phrases.say("Terzijdeleggingen", "Waivers"),
        phrases.say("Terzijde gelegd in", "Set aside in"),
        phrases.say(
            "Bij elk stuk van een regel staat hoe zeker de tekst is: in de bron gelezen,"
                + " gereconstrueerd of afgeleid. Een feit, ook met een stuk erbij, staat er volgens"
                + " het dossier; wat het dossier concludeert, heet afgeleid.",
            "Behind each paper of a rule stands how surely its text is known: read in the source,"
                + " reconstructed or inferred. A fact, also one with a paper, stands there per the"
                + " dossier; what the dossier concludes is called inferred."),
        phrases.noOpinion());
  }

  /** What is on the page of one dossier. */
  ImmutableList<AssessPage.Link> contents(AssessPage.Part part) {
    AssessPage.Words words = page();
    ImmutableList.Builder<AssessPage.Link> links = ImmutableList.builder();
    part.regime().forEach(regime -> links.add(link(regime.anchor(), words.regime())));
    if (part.findings()) {
      links.add(link(part.anchor() + "-findings", words.findings()));
    }
    if (part.drawn()) {
      links.add(link(part.anchor() + "-time", words.timeline()));
    }
    part.points().forEach(p -> links.add(link(part.anchor() + "-points", words.points())));
    part.sovereignty()
        .forEach(s -> links.add(link(part.anchor() + "-sovereignty", words.sovereignty())));
    if (part.asks()) {
      links.add(link(part.anchor() + "-ask", words.ask()));
    }
    return links.build();
  }

  private static AssessPage.Link link(String anchor, String text) {
    return new AssessPage.Link(anchor, text);
  }
}
