package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ims.model.Dossier;
import nl.ims.model.source.Evidence;
import nl.ims.model.term.DayWords;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.logic.Truth;

/** The fixed words of the text reports, in one language. */
public final class Phrases {

  /** The levels of which what is broken was not followed: nobody in office laid them down. */
  private static final ImmutableSet<Level> FOLLOWED =
      Sets.immutableEnumSet(Level.PRACTICE, Level.GUIDANCE);

  /** The sets of missing facts that are named in a sentence. */
  private static final int SETS_NAMED = 3;

  private final Language language;

  public Phrases(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /** One of two wordings. */
  public String say(String nl, String en) {
    return language == Language.NL ? nl : en;
  }

  /** One of two wordings, with values where they say {@code %s}. */
  public String say(String nl, String en, Object... values) {
    return String.format(Locale.ROOT, say(nl, en), values);
  }

  /** A text of a rule or a dossier. */
  public String say(Text text) {
    return text.in(language);
  }

  /** Several things in a sentence. */
  public String all(List<String> things) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + say(" en ", " and ") + things.get(last);
  }

  /** A number with its noun. */
  public String count(int number, String nlOne, String nlMany, String enOne, String enMany) {
    return number + " " + (number == 1 ? say(nlOne, enOne) : say(nlMany, enMany));
  }

  public String findings(int number) {
    return count(number, "bevinding", "bevindingen", "finding", "findings");
  }

  public String verdict(Verdict verdict) {
    return switch (verdict) {
      case SATISFIED -> say("voldaan", "satisfied");
      case VIOLATED -> say("geschonden", "violated");
      case UNDETERMINED -> say("onbepaald", "undetermined");
      case NEEDS_JUDGEMENT -> say("oordeel nodig", "needs judgement");
      case NOT_APPLICABLE -> say("niet van toepassing", "not applicable");
    };
  }

  /** The verdict of a finding: practice and guidance are not violated, but not followed. */
  public String verdict(Finding finding) {
    return finding.verdict() == Verdict.VIOLATED && FOLLOWED.contains(finding.rule().level())
        ? say("niet gevolgd", "not followed")
        : verdict(finding.verdict());
  }

  /** How many findings have a verdict. */
  public String counted(int number, Verdict verdict) {
    return verdict == Verdict.NEEDS_JUDGEMENT && number != 1
        ? number + " " + say("oordeel nodig", "need judgement")
        : number + " " + verdict(verdict);
  }

  /** The level of a rule, by the name that the rule gives it if it does. */
  public String level(Rule rule) {
    return rule.levelLabel().map(this::say).orElseGet(() -> level(rule.level()));
  }

  public String level(Level level) {
    return switch (level) {
      case LAW -> say("wet", "law");
      case FRAMEWORK -> say("kader", "framework");
      case COMMITMENT -> say("toezegging", "commitment");
      case PRACTICE -> say("praktijk", "practice");
      case GUIDANCE -> say("handreiking", "guidance");
      case FORMAT -> say("vorm", "format");
    };
  }

  public String regime(Regime regime) {
    return regime == Regime.OPEN
        ? say("open: de stukken beslissen het niet", "open: the papers do not settle it")
        : say(regime.label());
  }

  /** Several regimes. */
  public String regimes(Iterable<Regime> regimes) {
    return Streams.stream(regimes).map(this::regime).collect(Collectors.joining("; "));
  }

  /** The mark behind a paper; empty for one that was read. */
  public Optional<String> mark(Evidence evidence) {
    return switch (evidence) {
      case READ -> Optional.empty();
      case RECONSTRUCTED -> Optional.of(say("(gereconstrueerd)", "(reconstructed)"));
      case INFERRED -> Optional.of(say("(afgeleid)", "(inferred)"));
    };
  }

  public String evidence(Evidence evidence) {
    return switch (evidence) {
      case READ -> say("in de bron gelezen", "read in the source");
      case RECONSTRUCTED -> say("gereconstrueerd", "reconstructed");
      case INFERRED -> say("afgeleid", "inferred");
    };
  }

  /** How surely the norm of a rule is known. */
  public String known(Known known) {
    return switch (known) {
      case READ -> say("gelezen", "read");
      case TITLE_READ ->
          say("titel gelezen, inhoud gereconstrueerd", "title read, content reconstructed");
      case HEADING_READ ->
          say("kop gelezen, inhoud gereconstrueerd", "heading read, content reconstructed");
      case READ_IN_PART ->
          say("deels gelezen, deels gereconstrueerd", "read in part, reconstructed in part");
      case RECONSTRUCTED -> say("gereconstrueerd", "reconstructed");
      case INFERRED -> say("afgeleid", "inferred");
    };
  }

  /**
   * On what a rule rests: a practice in how many cases it was seen, any other norm how surely its
   * text is known.
   */
  public String basis(Rule rule) {
    return rule.seen().map(this::say).orElseGet(() -> known(Known.of(rule)));
  }

  /**
   * Whether the basis of a rule is told beside a single finding: its papers tell that of others.
   */
  public static boolean tellsBasis(Rule rule) {
    return FrameworkRules.onFramework(rule) || !rule.cases().isEmpty();
  }

  /** What was read of a point or an aspect in a list of them; empty if nothing was. */
  public Optional<String> whatWasRead(Known known) {
    return switch (known) {
      case READ -> Optional.of(say("(gelezen)", "(read)"));
      case TITLE_READ -> Optional.of(say("(titel gelezen)", "(title read)"));
      case HEADING_READ -> Optional.of(say("(kop gelezen)", "(heading read)"));
      case READ_IN_PART -> Optional.of(say("(deels gelezen)", "(read in part)"));
      case RECONSTRUCTED, INFERRED -> Optional.empty();
    };
  }

  public String truth(Truth truth) {
    return switch (truth) {
      case TRUE -> say("waar", "true");
      case FALSE -> say("onwaar", "false");
      case UNKNOWN -> say("onbekend", "unknown");
    };
  }

  public String subjectOf(Dossier dossier) {
    if (dossier.contribution().isPresent()) {
      return say("bijdrage aan een operatie", "contribution to an operation");
    }
    return dossier.cooperation().isPresent()
        ? say("internationale militaire samenwerking", "international military cooperation")
        : say("jaarrapportage", "yearly report");
  }

  /** On which day something stands, and whose law applies; what is not known is left out. */
  public ImmutableList<String> days(Optional<LocalDate> asOf, Optional<LocalDate> referenceDay) {
    ImmutableList.Builder<String> days = ImmutableList.builder();
    asOf.ifPresent(day -> days.add(say("stand van ", "as of ") + day));
    referenceDay.ifPresent(day -> days.add(say("referentiedag ", "reference day ") + day));
    ImmutableList<String> known = days.build();
    return known.isEmpty() ? ImmutableList.of(say("geen dagen vermeld", "no dates stated")) : known;
  }

  public String omitted(int steps) {
    return count(
        steps,
        "latere stap niet meegeteld",
        "latere stappen niet meegeteld",
        "later step left out",
        "later steps left out");
  }

  /** What a finding that no fact can settle waits for. */
  public String waits(Optional<LocalDate> until) {
    return until.isPresent()
        ? say("wacht tot ", "waits until ") + until.get()
        : say("wacht op wat nog komt", "waits for what is yet to come");
  }

  /** Several facts that are needed together. */
  public String together(Iterable<String> facts) {
    return String.join(say(" samen met ", " together with "), facts);
  }

  /** What would settle something: the first of the sets, any one of which is enough. */
  public String settledBy(List<? extends Iterable<String>> sets) {
    return say("Te beslissen met ", "To settle it: ")
        + either(sets, say(", of met ", ", or "), say(", of anders", ", or otherwise"))
        + ".";
  }

  /** On what something depends, as a clause: any one of the sets is enough. */
  public String dependsOn(List<? extends Iterable<String>> sets) {
    return say("hangt af van ", "depends on ")
        + either(
            sets,
            say(", of van ", ", or on "),
            say(", of van iets anders", ", or on something else"));
  }

  /** The first of the sets, and that there are more. */
  private String either(List<? extends Iterable<String>> sets, String or, String more) {
    List<String> named = new ArrayList<>();
    for (Iterable<String> set : sets.subList(0, Math.min(SETS_NAMED, sets.size()))) {
      named.add(together(set));
    }
    return String.join(or, named) + (sets.size() > SETS_NAMED ? more : "");
  }

  public String inferred(Iterable<String> facts) {
    return say(
            "Berust op wat het dossier afleidt, zonder bron: ",
            "Rests on what the dossier infers, without a source: ")
        + String.join(", ", facts)
        + ".";
  }

  public String onlyWait(int number) {
    return number == 1
        ? say("1 kan alleen afwachten", "1 only waits")
        : number + say(" kunnen alleen afwachten", " only wait");
  }

  public String noOpinion() {
    return say(
        "Dit is geen officieel en geen juridisch oordeel.",
        "This is not an official or legal opinion.");
  }

  /**
   * What rests on a text that was not read in its source: the regime, and how many findings.
   *
   * @param all of how many findings
   * @param counted whether these are all that apply or may apply, not those that are shown
   */
  public String reconstructed(boolean regime, int number, int all, boolean counted) {
    if (number == 0 && !regime) {
      return (counted
              ? say(
                  "Geen bevinding die van toepassing is of kan zijn",
                  "No finding that applies or may apply")
              : say("Geen getoonde bevinding", "No finding shown"))
          + say(
              " rust op een tekst die is gereconstrueerd.",
              " rests on a text that was reconstructed.");
    }
    String findings =
        number
            + say(" van de ", " of the ")
            + all
            + (counted
                ? say(
                    " bevindingen die van toepassing zijn of kunnen zijn",
                    " findings that apply or may apply")
                : say(" getoonde bevindingen", " findings shown"));
    String what =
        !regime
            ? findings
            : say("Het regime", "The regime")
                + (number == 0 ? "" : say(" en ", " and ") + findings);
    boolean one = regime ? number == 0 : number == 1;
    return what
        + (one ? say(" rust", " rests") : say(" rusten", " rest"))
        + say(
            " op een tekst die is gereconstrueerd en niet in de bron gelezen.",
            " on a text that was reconstructed, not read in its source.");
  }

  /** When a fact may be stated that is easily stated too soon; empty for any other. */
  public String onlyIf(String fact) {
    return switch (fact) {
      case "points-complete" ->
          say(
              "(pas als de brief op de punten is nagelezen)",
              "(only once the letter was read for its points)");
      case "cooperation.account-complete" ->
          say(
              "(pas als alle stukken zijn nagelezen)",
              "(only once all the papers were read for it)");
      case "recorded-through" ->
          say("(alleen als het logboek volledig is)", "(only if the log is complete)");
      default -> "";
    };
  }

  public String stillPossible() {
    return say("nog mogelijk zijn", "still possible are");
  }

  public String notInFile() {
    return say("staat niet in het bestand", "not in the file");
  }

  public String cutShort() {
    return say(
        "de zoektocht is afgekapt, er kunnen er meer zijn",
        "the search was cut short, there may be more");
  }

  public String nothingMissing() {
    return say(
        "Er ontbreekt geen feit waarmee nog iets te beslissen is.",
        "No fact is missing that could settle anything.");
  }

  public String holdsFrom(LocalDate day) {
    return say("Geldt vanaf ", "Holds from ") + day + ".";
  }

  /** A day as it stands in a sentence. */
  public String day(LocalDate day) {
    return DayWords.of(day, language);
  }

  /** Behind some that were told, how many more there are; empty if there are none. */
  public String andMore(int number) {
    return number <= 0 ? "" : say(", en nog ", ", and ") + number + say("", " more");
  }

  /** How many hang on whether article 100 governs, which is asked once. */
  public String whetherGoverned(int number) {
    return number
        + say(number == 1 ? " hangt" : " hangen", number == 1 ? " depends on" : " depend on")
        + say(" ervan af of artikel 100 van toepassing is", " whether article 100 applies");
  }

  /** A phrase with a capital. */
  public String capital(String phrase) {
    return phrase.isEmpty()
        ? phrase
        : Character.toString(Character.toUpperCase(phrase.codePointAt(0)))
            + phrase.substring(phrase.offsetByCodePoints(0, 1));
  }

  /** A phrase as a sentence: with a capital and a full stop, if it has none. */
  public String sentence(String phrase) {
    if (phrase.isEmpty()) {
      return phrase;
    }
    String capital = Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }
}
