package nl.ims.rules.book;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.ims.model.term.DayWords;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.table.Decision;

/** Puts a finding in words: what is the case, on which facts and days, and what is still open. */
final class Explanation {
  private static final int NAMED_SETS = 3;

  private final Finding finding;
  private final Language language;
  private final boolean nl;
  private final UnaryOperator<String> names;

  private Explanation(Finding finding, Language language) {
    this(finding, language, UnaryOperator.identity());
  }

  /**
   * @param names what a fact that is missing is called, by its path
   */
  private Explanation(Finding finding, Language language, UnaryOperator<String> names) {
    this.finding = finding;
    this.language = language;
    this.nl = language == Language.NL;
    this.names = names;
  }

  static Text of(Finding finding) {
    return Text.of(
        new Explanation(finding, Language.NL).words(),
        new Explanation(finding, Language.EN).words());
  }

  /** What is the case, or what it depends on, as a clause. */
  static String head(Finding finding, Language language) {
    return new Explanation(finding, language).head();
  }

  /**
   * What there is to say beside what is the case: the facts, or what it depends on, and remarks.
   */
  static Optional<Text> details(Finding finding) {
    return details(finding, Language.NL, UnaryOperator.identity())
        .map(nl -> Text.of(nl, new Explanation(finding, Language.EN).details()));
  }

  /** The same in one language, with other names for the facts that are missing. */
  static Optional<String> details(Finding finding, Language language, UnaryOperator<String> names) {
    return Optional.of(new Explanation(finding, language, names).details())
        .filter(details -> !details.isEmpty());
  }

  private String details() {
    if (finding.row() == Decision.OPEN) {
      return words();
    }
    String facts = Joiner.on("; ").join(facts());
    return ((facts.isEmpty() ? "" : capital(facts) + ".") + remarked()).strip();
  }

  private String words() {
    String facts = Joiner.on("; ").join(facts());
    return capital(head()) + (facts.isEmpty() ? "" : ": " + facts) + "." + remarked();
  }

  private String remarked() {
    StringBuilder words = new StringBuilder();
    wouldBe().ifPresent(text -> words.append(' ').append(text));
    remarks(finding).forEach(remark -> words.append(' ').append(remark.in(language)));
    return words.toString();
  }

  /** What else there is to say, in the order of the rule. */
  static ImmutableList<Text> remarks(Finding finding) {
    return says(finding).stream()
        .map(remark -> remark.apply(finding.scene()))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Function<Scene, Optional<Text>>> says(Finding finding) {
    if (finding.verdict() == Verdict.NOT_APPLICABLE) {
      return ImmutableList.of();
    }
    return finding.row() == Decision.OPEN
        ? finding.rule().remarksWhileOpen()
        : finding.rule().remarks();
  }

  private static String capital(String words) {
    return words.isEmpty() || Character.isUpperCase(words.charAt(0))
        ? words
        : Character.toString(Character.toUpperCase(words.codePointAt(0)))
            + words.substring(words.offsetByCodePoints(0, 1));
  }

  private String head() {
    if (finding.row() != Decision.OPEN) {
      String saying = finding.decision().row(finding.row()).saying().in(language);
      return finding.waitsUntil().map(day -> saying + firstDue(day)).orElse(saying);
    }
    ImmutableList<ImmutableList<String>> missing = finding.missing();
    if (missing.isEmpty() && !finding.waits()) {
      return nl
          ? "hangt af van feiten die niet zijn uitgezocht, omdat het dossier er te veel vermeldt"
          : "depends on facts that were not worked out, because the dossier states too many";
    }
    if (missing.isEmpty()) {
      return finding
          .waitsUntil()
          .map(day -> nl ? "wacht tot " + day(day) : "waits until " + day(day))
          .orElse(
              nl
                  ? "wacht op een latere dag of een stuk dat er nog niet is"
                  : "waits for a later day or a paper that is not there yet");
    }
    List<String> sets = new ArrayList<>();
    for (ImmutableList<String> set : missing.subList(0, Math.min(NAMED_SETS, missing.size()))) {
      sets.add(Joiner.on(" + ").join(Lists.transform(set, names::apply)));
    }
    return (nl ? "hangt af van " : "depends on ")
        + Joiner.on(nl ? ", of van " : ", or on ").join(sets)
        + more(missing.size() - NAMED_SETS);
  }

  private String day(LocalDate day) {
    return DayWords.of(day, language);
  }

  private String firstDue(LocalDate day) {
    return (nl ? "; de eerste uiterste dag is " : "; the first due day is ") + day(day);
  }

  private String more(int others) {
    if (others <= 0) {
      return "";
    }
    return others == 1
        ? (nl ? ", of op 1 andere manier" : ", or in 1 other way")
        : (nl ? ", of op " : ", or in ") + others + (nl ? " andere manieren" : " other ways");
  }

  private Optional<String> wouldBe() {
    return finding
        .wouldBe()
        .map(verdict -> verdict.label().in(language))
        .map(
            verdict ->
                nl
                    ? "Zou artikel 100 gelden, dan was de uitkomst: " + verdict + "."
                    : "Had article 100 governed, the verdict would be: " + verdict + ".");
  }

  /** The facts of the proof but those of the regime, those of one step together. */
  private List<String> facts() {
    List<FactRef> refs = new ArrayList<>(finding.proofOfRow().facts());
    if (finding.verdict() != Verdict.NOT_APPLICABLE) {
      refs.removeAll(finding.rule().factsOfScope(finding.scene()));
    }
    return new StepWords(finding.view(), finding.scene().subject(), language).facts(refs);
  }
}
