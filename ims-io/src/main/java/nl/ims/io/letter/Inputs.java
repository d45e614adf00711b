package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.page.Cite;
import nl.ims.io.page.FactNames;
import nl.ims.io.page.FrameworkRules;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Item;
import nl.ims.io.page.Known;
import nl.ims.io.page.NotRecorded;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.StepLabel;
import nl.ims.io.page.Wording;
import nl.ims.io.problem.Location;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.framework.Framework;

/**
 * What an outline is made from, with the words for it.
 *
 * @param assessed the assessment of a contribution, and its file
 * @param words the words of a draft
 * @param phrases the words of a report, in the same language
 */
record Inputs(Assessed assessed, Wording words, Phrases phrases) {

  /** A step on or before the as-of day, and its path in the file. */
  record Recorded(Step step, String path) {}

  static Inputs of(Assessed assessed, Language language) {
    return new Inputs(assessed, new Wording(language), new Phrases(language));
  }

  String say(String nl, String en) {
    return words.say(nl, en);
  }

  Sentence line(String nl, String en, Cite... cites) {
    return words.line(nl, en, cites);
  }

  Assessment assessment() {
    return assessed.assessment();
  }

  Dossier dossier() {
    return assessment().dossier();
  }

  Contribution contribution() {
    return dossier().contribution().orElseThrow();
  }

  /** The framework whose points the outline follows; empty where none was in force. */
  Optional<Framework> framework() {
    return FrameworkRules.taken(assessment()).stream().findFirst();
  }

  ImmutableList<Finding> findings(String rule) {
    return assessment().findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  /** The finding of a rule that has no subjects. */
  Finding finding(String rule) {
    return findings(rule).get(0);
  }

  boolean isInferred(ContributionKey key) {
    return contribution().inferred().filter(keys -> keys.contains(key)).isPresent();
  }

  /** The steps of some kinds that exist on the as-of day, by day, then by what they state. */
  ImmutableList<Recorded> steps(StepKind... kinds) {
    return steps(ImmutableList.copyOf(kinds));
  }

  /** The same of kinds in a list. */
  ImmutableList<Recorded> steps(ImmutableList<StepKind> kinds) {
    List<Worded> steps = new ArrayList<>();
    for (int i = 0; i < dossier().procedure().size(); i++) {
      Step step = dossier().procedure().get(i);
      boolean later = assessment().asOf().filter(step.date()::isAfter).isPresent();
      if (kinds.contains(step.kind()) && !later) {
        steps.add(new Worded(new Recorded(step, "procedure[" + i + "]"), step.toString()));
      }
    }
    steps.sort(
        Comparator.comparing((Worded each) -> each.recorded.step().date())
            .thenComparing(Worded::words));
    return steps.stream().map(Worded::recorded).collect(ImmutableList.toImmutableList());
  }

  /** A step with what it states, written out once. */
  private record Worded(Recorded recorded, String words) {}

  /** Where a statement stands: the line of the file, or its path if it was read from none. */
  ImmutableList<String> where(String path) {
    return ImmutableList.of(
        assessed
            .locations()
            .of(path)
            .map(Location::line)
            .map(line -> say("bestandsregel ", "line ") + line)
            .orElse(path));
  }

  /**
   * A text of the dossier in quotation marks, which says so if it is in another language than the
   * outline.
   */
  Sentence told(String label, Text text, Cite cite) {
    Optional<String> wished = words.language() == Language.NL ? text.nl() : text.en();
    boolean foreign = wished.isEmpty() && text.plain().isEmpty();
    Language other = words.language() == Language.NL ? Language.EN : Language.NL;
    Sentence line = Sentence.of(label, "\u2018" + words.say(text) + "\u2019", cite);
    return foreign ? line.withForeign(other.code()) : line;
  }

  /** A step as it is recorded, with its paper and its place. */
  Sentence step(Recorded recorded) {
    Step step = recorded.step();
    StepLabel label = StepLabel.of(step, words.language());
    StringBuilder text = new StringBuilder(label.head());
    text.append(say(" van ", " of ")).append(words.day(step.date()));
    step.invokes().ifPresent(i -> text.append(", ").append(StepLabel.invokes(i, phrases)));
    return Sentence.of(
            say("Vastgelegd", "On record"),
            text.toString(),
            words.cite(step.paper(), step.inferred()))
        .withPaths(where(recorded.path()));
  }

  /** The steps of a kind as they are recorded. */
  List<Sentence> recorded(StepKind kind) {
    return Lists.transform(steps(kind), this::step);
  }

  /** The steps of some kinds, or that none is stated, with the path that would state it. */
  ImmutableList<Sentence> steps(String noneNl, String noneEn, ImmutableList<StepKind> kinds) {
    ImmutableList<Recorded> all = steps(kinds);
    return all.isEmpty()
        ? ImmutableList.of(notStated(say(noneNl, noneEn), "procedure." + kinds.get(0).code()))
        : all.stream().map(this::step).collect(ImmutableList.toImmutableList());
  }

  /**
   * The letters that report this decision: those on an extension or an intensification are
   * supplements by name, and may be where the kind of the decision is not stated.
   */
  ImmutableList<Recorded> letters() {
    ImmutableList.Builder<StepKind> kinds = ImmutableList.builder();
    kinds.add(StepKind.LETTER);
    Optional<KindOfDecision> kind = contribution().kindOfDecision();
    if (kind.filter(k -> k != KindOfDecision.EXTENSION).isEmpty()) {
      kinds.add(StepKind.EXTENSION_LETTER);
    }
    if (kind.filter(k -> k != KindOfDecision.INTENSIFICATION).isEmpty()) {
      kinds.add(StepKind.SUPPLEMENTARY_LETTER);
    }
    return steps(kinds.build());
  }

  /** An entry with each of its lines apart. */
  Item item(String nl, String en) {
    return Item.of(say(nl, en), "").inLines();
  }

  /** That something is not stated, with the paths that would state it. */
  Sentence notStated(String what, String... paths) {
    String not = words.sentence(words.notStated());
    return Sentence.of(what.isEmpty() ? not : not + ": " + what)
        .withPaths(ImmutableList.copyOf(paths));
  }

  /**
   * What rules find, each with its papers; but not where a rule does not apply, or looks at steps
   * of which none is recorded.
   */
  ImmutableList<Sentence> rules(String... rules) {
    return found(true, rules);
  }

  /** The same of rules whose papers were told already. */
  ImmutableList<Sentence> standing(String... rules) {
    return found(false, rules);
  }

  private ImmutableList<Sentence> found(boolean cited, String... rules) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    for (String rule : rules) {
      for (Finding finding : findings(rule)) {
        if (finding.verdict() != Verdict.NOT_APPLICABLE && NotRecorded.step(finding).isEmpty()) {
          lines.add(found(finding, cited));
        }
      }
    }
    return lines.build();
  }

  /** The papers of the rule of a finding alone, at the text of the reference day. */
  ImmutableList<Citation> rulePapers(Finding finding) {
    ImmutableList<Citation> papers = finding.rule().citations();
    return assessment().referenceDay().map(day -> Constitution.on(papers, day)).orElse(papers);
  }

  /** What a rule finds, with its subject, and with its papers unless they were told already. */
  Sentence found(Finding finding, boolean cited) {
    return Sentence.of(
            words.sentence(phrases.verdict(finding)),
            explained(finding),
            cited ? Cite.of(finding.citations(), phrases) : ImmutableList.of())
        .withPaths(
            finding.rule().id() + finding.subject().map(s -> " " + Harmless.text(s)).orElse(""));
  }

  private String dependsOn(Finding finding) {
    StringBuilder words = new StringBuilder();
    words.append(phrases.dependsOn(Lists.transform(finding.missing(), names()::within)));
    finding.remarks().forEach(remark -> words.append(". ").append(phrases.say(remark)));
    return words.toString();
  }

  FactNames names() {
    return FactNames.of(assessment(), phrases);
  }

  /**
   * Why a finding has its verdict, or on which facts it depends, in words, without the last full
   * stop.
   */
  String explained(Finding finding) {
    String explanation =
        finding.missing().isEmpty() ? words.say(finding.explanation()) : dependsOn(finding);
    return explanation.endsWith(".")
        ? explanation.substring(0, explanation.length() - 1)
        : explanation;
  }

  /** How surely a norm is known, and what kind of norm it is. */
  String norm(Finding finding) {
    return phrases.level(finding.rule()) + ", " + phrases.known(Known.of(finding.rule()));
  }
}
