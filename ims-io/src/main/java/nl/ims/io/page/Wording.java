package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Country;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Paper;
import nl.ims.model.term.DayWords;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** The words of a page in prose, in one language. */
public final class Wording {

  /** The column in which it is told what a mark means. */
  private static final int MARKS = 24;

  private final Phrases phrases;

  public Wording(Language language) {
    this.phrases = new Phrases(language);
  }

  public Language language() {
    return phrases.language();
  }

  public String say(String nl, String en) {
    return phrases.say(nl, en);
  }

  /** One of two wordings, with values where they say {@code %s}. */
  public String say(String nl, String en, Object... values) {
    return phrases.say(nl, en, values);
  }

  /** A text of a dossier: one line, without what would steer a terminal. */
  public String say(Text text) {
    return Harmless.text(phrases.say(text));
  }

  public String say(Labelled word) {
    return phrases.say(word.label());
  }

  public String count(int number, String nlOne, String nlMany, String enOne, String enMany) {
    return phrases.count(number, nlOne, nlMany, enOne, enMany);
  }

  public String days(int number) {
    return count(number, "dag", "dagen", "day", "days");
  }

  /** A sentence, with where it was found. */
  public Sentence line(String nl, String en, Cite... cites) {
    return Sentence.of(say(nl, en), cites);
  }

  /** A sentence that begins with words of this project, with where it was found. */
  public Sentence line(String nl, String en, String value, Cite... cites) {
    return Sentence.of(say(nl, en) + value, cites);
  }

  /** An entry on a dossier. */
  public Item dossier(String name, Dossier dossier) {
    return Item.of(name, say("dossier ", "dossier ") + dossier.id());
  }

  /** What the dossier states for which no key names a paper. */
  public Cite noPaper() {
    return cite(Optional.empty(), false);
  }

  /** A group of sentences. */
  public Group group(String nl, String en, Sentence... text) {
    return Group.of(say(nl, en), text);
  }

  /** A part in groups. */
  public Part part(String anchor, String nl, String en, Group... groups) {
    return part(anchor, nl, en, ImmutableList.copyOf(groups));
  }

  public Part part(String anchor, String nl, String en, ImmutableList<Group> groups) {
    return Part.of(anchor, say(nl, en), groups);
  }

  /** How surely a fact is known for which there is no paper. */
  public Cite mark(Certainty certainty) {
    return Cite.of(ImmutableList.of(), certainty, language());
  }

  /** Draws what a mark of certainty means. */
  public void mark(Canvas canvas, Certainty certainty, String nl, String en) {
    mark(canvas, say(certainty), nl, en);
  }

  /** Draws what a mark means. */
  public void mark(Canvas canvas, String mark, String nl, String en) {
    canvas.item(0, MARKS).add(Ink.BOLD, mark).to(MARKS).add(ImmutableList.of(line(nl, en)));
  }

  /** A day as it stands in a sentence. */
  public String day(LocalDate day) {
    return DayWords.of(day, language());
  }

  public String state(Country state) {
    return phrases.say(StateNames.alone(state));
  }

  /** A state within a sentence, with the article that some names take. */
  public String named(Country state) {
    return phrases.say(StateNames.named(state));
  }

  /** Several things in a sentence. */
  public String all(List<String> things) {
    return phrases.all(things);
  }

  public String states(Iterable<Country> states) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    states.forEach(state -> names.add(named(state)));
    return all(names.build());
  }

  /**
   * Who takes part, or where: by its name if a code of a country stands for it, else as it is said.
   */
  public String place(Text place) {
    String said = say(place);
    return Country.codes().contains(said) ? state(Country.of(said)) : said;
  }

  /** A text within a sentence, without the full stop of its own. */
  public String stripped(Text text) {
    String said = say(text);
    return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
  }

  /** The papers that a citation of this project names. */
  public ImmutableList<Cite> cites(Iterable<Citation> citations) {
    return Cite.of(citations, phrases);
  }

  public String labels(Iterable<? extends Labelled> words) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    words.forEach(word -> names.add(say(word)));
    return all(names.build());
  }

  /** Who promised: the government, or ministers. */
  public String promised(Iterable<Actor> by) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Actor actor : by) {
      String office =
          actor == Actor.DEVELOPMENT
              ? say("de minister voor ", "the Minister for ")
              : actor.isMinister()
                  ? say("de minister van ", "the Minister of ")
                  : say("de ", "the ");
      names.add(office + say(actor));
    }
    return all(names.build());
  }

  /** That something is presumed to have run, and from what; none if it is known to have. */
  public ImmutableList<Sentence> presumed(Course course, int year, Cite cite) {
    if (course.kind() != Course.Kind.PRESUMED) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        Sentence.of(
            say("Vermoed wordt dat zij in ", "Presumed to have been running in ")
                + year
                + say(" liep: ", ": ")
                + String.join("; ", course.because().stream().map(phrases::say).toList()),
            cite));
  }

  /** The mark of what is presumed from a dossier. */
  public Cite presumption() {
    return Cite.of(ImmutableList.of(), Certainty.PRESUMED, language());
  }

  /** Why something is not certain, as a sentence; none if it is. */
  public ImmutableList<Sentence> uncertain(List<Text> because) {
    return because.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            Sentence.of(
                say("Niet zeker: ", "Not certain: ")
                    + String.join("; ", because.stream().map(phrases::say).toList())));
  }

  public String notStated() {
    return say("niet vermeld", "not stated");
  }

  public String sentence(String phrase) {
    return phrase.isEmpty()
        ? phrase
        : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }

  public Cite cite(Optional<Paper> paper, boolean inferred) {
    return Cite.of(paper, inferred, language());
  }
}
