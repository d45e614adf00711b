package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.Wording;
import nl.ims.model.actor.Country;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** The words of the reports on the catalogue, in one language. */
final class CatalogueWords {

  static final String MEMORY = "*";
  static final String DIFFER = "!";

  /** What stands where a value was not seen. */
  static final String UNKNOWN = "?";

  private final Phrases phrases;
  private final Wording draft;

  CatalogueWords(Language language) {
    this.phrases = new Phrases(language);
    this.draft = new Wording(language);
  }

  Language language() {
    return phrases.language();
  }

  String say(String nl, String en) {
    return phrases.say(nl, en);
  }

  String say(Text text) {
    return phrases.say(text);
  }

  String say(Labelled word) {
    return phrases.say(word.label());
  }

  /** A code where there is little room: as it is, which is English, or in Dutch its name. */
  String code(Labelled word) {
    return language() == Language.EN ? word.code() : say(word);
  }

  /** The marks before a row. */
  static String marks(CatalogueEntry entry, ImmutableList<Conflict> conflicts) {
    return (entry.evidence() == RowEvidence.MEMORY ? MEMORY : "")
        + (conflicts.isEmpty() ? "" : DIFFER);
  }

  /** The partners in a column of some width, cut between codes. */
  static String partners(Partners partners, int room) {
    String all = partners.toString();
    if (all.length() <= room) {
      return all;
    }
    int end = all.lastIndexOf(' ', room - 2);
    return all.substring(0, end) + " …";
  }

  /** The partners, and what the codes do not say of them. */
  String partners(Partners partners) {
    StringBuilder all = new StringBuilder(partners.toString());
    if (partners.more()) {
      all.append(say(" (meer dan er zijn gezien)", " (more than were seen)"));
    }
    partners.membersOf().forEach(of -> all.append(" (").append(say(of.members())).append(')'));
    return all.toString();
  }

  /** The partners by their names. */
  String named(Partners partners) {
    List<String> all = new ArrayList<>();
    partners.listed().forEach(state -> all.add(draft.state(state)));
    partners.membersOf().forEach(of -> all.add(say(of) + " (" + say(of.members()) + ")"));
    if (partners.more()) {
      all.add(say("meer dan er zijn gezien", "more than were seen"));
    }
    return String.join(", ", all);
  }

  /** Since when partners take part, by their names. */
  String namedSince(Partners partners) {
    return partners.from().entrySet().stream()
        .map(from -> draft.state(from.getKey()) + "\u00A0" + from.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The name of a state. */
  String state(Country state) {
    return draft.state(state);
  }

  /** Since when partners take part, of those of which it was seen. */
  static String since(Partners partners) {
    return partners.from().entrySet().stream()
        .map(from -> from.getKey().code() + "\u00A0" + from.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The year of the first day, or else of the start; a question mark if neither was seen. */
  static String since(CatalogueEntry entry) {
    return entry
        .term()
        .filter(Term::whole)
        .flatMap(Term::fromInclusive)
        .map(LocalDate::getYear)
        .or(entry::startYear)
        .map(String::valueOf)
        .orElse(UNKNOWN);
  }

  String rows(int number) {
    return phrases.count(number, "rij", "rijen", "row", "rows");
  }

  String title(Selection selection) {
    int all = selection.size();
    int out = selection.staysOut().size();
    return selection.filters().isEmpty()
        ? say("Catalogus van samenwerking: ", "Catalogue of cooperation: ")
            + rows(all)
            + (out > 0
                ? say(", " + out + " zonder Nederland", ", " + out + " without the Netherlands")
                : "")
        : selection.matching().size()
            + say(" van de ", " of ")
            + rows(all)
            + say(" voldoen, voor zover bekend", " match, as far as known");
  }

  String possibly(int number) {
    return say("Mogelijk ook: ", "Possibly too: ")
        + rows(number)
        + say(" waarvan een gegeven niet bekend is", " of which a fact is not known");
  }

  String staysOut(int number) {
    return say("Nederland doet niet mee: ", "The Netherlands stays out: ") + rows(number);
  }

  String membership(int number) {
    String rows = rows(number);
    return say(
        rows
            + " niet getoond: daar doen leden van de NAVO of de EU mee, en welke is niet vermeld."
            + " --partner NATO en --partner EU tonen zulke rijen.",
        rows
            + " left out: there members of NATO or the EU take part, and which ones was not listed."
            + " --partner NATO and --partner EU list such rows.");
  }

  String legend() {
    return MEMORY
        + "\u00A0"
        + say("uit het geheugen, niet in een bron gezien", "from memory, seen in no source")
        + "\u00A0· "
        + DIFFER
        + "\u00A0"
        + say("bronnen verschillen", "sources differ")
        + "\u00A0· +\u00A0"
        + say("meer partners dan gezien", "more partners than were seen")
        + "\u00A0· ?\u00A0"
        + say("niet gezien", "not seen")
        + ". "
        + judgements();
  }

  String judgements() {
    return say(
        "Soort, domein en diepte zijn oordelen van dit project, ook waar de rest is gelezen; stand"
            + " en termijn zijn afgeleid. Het begin is het eerste jaar dat is gezien. Omschrijvingen en"
            + " wat bronnen zeggen staan er in het Engels. Dit is geen officiële lijst.",
        "Kind, domain and depth are judgements of this project, also where all else was read; status"
            + " and term are inferred. The start is the first year that was seen. This is no"
            + " official list.");
  }

  /** The days of a term. */
  String term(Term term) {
    String from = term.fromInclusive().map(Object::toString).orElse(UNKNOWN);
    return term.throughInclusive()
        .map(
            through ->
                (term.whole() ? "" : say("ergens in ", "somewhere in "))
                    + from
                    + say(" t/m ", " through ")
                    + through)
        .orElseGet(() -> say("vanaf ", "from ") + from);
  }

  String judged() {
    return say("(oordeel van dit project)", "(judgement of this project)");
  }

  String inferred() {
    return say("(afgeleid)", "(inferred)");
  }

  String notSeen() {
    return say("niet gezien", "not seen");
  }

  /** How surely a row is known, as a sentence about its facts. */
  String evidence(CatalogueEntry entry) {
    return entry.evidence() == RowEvidence.SEEN
        ? say("gelezen in de bronnen hieronder", "read in the sources below")
        : say(
            "uit het geheugen: geen bron gezien, elk gegeven is na te gaan",
            "from memory: no source was seen, every fact must be checked");
  }

  /** Whether a row that a conflict concerns is shown. */
  static boolean shows(Selection selection, Conflict conflict) {
    return Stream.concat(
            selection.matching().stream(),
            Stream.concat(selection.unknown().stream(), selection.staysOut().stream())
                .map(Doubt::entry))
        .anyMatch(entry -> conflict.entries().contains(entry.number()));
  }
}
