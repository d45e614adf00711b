package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.page.FrameworkRules;
import nl.ims.io.page.NotRecorded;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Statement;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Fact;

/**
 * Findings that are what they are for the same reason, and are therefore shown together: those that
 * hang on the regime, those on aspects of the assessment framework (toetsingskader), those on steps
 * of which none is recorded in a log that is still open, and those on what the account of a
 * cooperation does not state.
 *
 * <p>What the law demands is never folded. Otherwise the reason is the same where the facts that
 * prove it, or that are missing, are the same but for the point and the aspect. A finding whose
 * aspect is simply not stated belongs with all others of that kind, whatever else could settle it.
 * One on an aspect that is deliberately left out comes alone, for the reason is given there; so
 * does one that is set aside.
 *
 * @param kind what they have in common
 * @param findings at least one finding, in the order in which they came
 */
record Fold(Kind kind, ImmutableList<Finding> findings) {

  /** What findings that are shown together have in common. */
  enum Kind {
    /** Nothing: it is shown alone, or with others for a reason of their own. */
    REASON,
    /** They need a judgement, and only on whether article 100 governs. */
    WHETHER_GOVERNED,
    /** They are undetermined, and the facts that settle the regime settle them. */
    REGIME,
    /** The dossier does not state these aspects. */
    NOT_STATED,
    /** Whether these points were weighed is not known, and nobody went through the letter. */
    NOT_WEIGHED,
    /** The rule looks at a step of which none is recorded, and one still may be. */
    NOT_RECORDED,
    /** The account of a cooperation does not state these, and may be incomplete. */
    NOT_IN_ACCOUNT
  }

  private static final ImmutableList<String> COMPLETE = ImmutableList.of("points-complete");
  private static final ImmutableList<String> ACCOUNT =
      ImmutableList.of("cooperation.account-complete");

  /** Folds findings of one rank; what does not fold comes first, each in a fold of one. */
  static ImmutableList<Fold> all(Iterable<Finding> findings, Assessment assessment) {
    List<Fold> folds = new ArrayList<>();
    Map<String, List<Finding>> together = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Optional<String> reason = reason(finding, assessment);
      if (reason.isPresent()) {
        together.computeIfAbsent(reason.get(), r -> new ArrayList<>()).add(finding);
      } else {
        folds.add(alone(finding));
      }
    }
    together.forEach(
        (reason, same) -> folds.add(new Fold(kind(reason), ImmutableList.copyOf(same))));
    return ImmutableList.copyOf(folds);
  }

  private static Kind kind(String reason) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(reason)) {
        return kind;
      }
    }
    return Kind.REASON;
  }

  /** Whether a finding is of a rule on the assessment framework (toetsingskader). */
  static boolean onFramework(Finding finding) {
    return FrameworkRules.onFramework(finding.rule());
  }

  /** Whether a finding on the framework is on the weighing of a whole point. */
  static boolean onWeighing(Finding finding) {
    return FrameworkRules.onWeighing(finding.rule());
  }

  /** A finding that is shown alone. */
  static Fold alone(Finding finding) {
    return new Fold(Kind.REASON, ImmutableList.of(finding));
  }

  /** Whether the rules are on the framework, and share a reason of its own. */
  boolean isOnFramework() {
    return kind == Kind.NOT_STATED || kind == Kind.NOT_WEIGHED || kind == Kind.REASON;
  }

  /** Whether it says no more than that nobody went through the letter for the framework. */
  boolean isOfUntranscribed(Dossier dossier) {
    return (kind == Kind.NOT_STATED || kind == Kind.NOT_WEIGHED)
        && !dossier.pointsComplete().orElse(false);
  }

  /** Whether there is more than one. */
  boolean folds() {
    return findings.size() > 1;
  }

  /** Whether these are the rules on the weighing of a whole point. */
  boolean weighed() {
    return onWeighing(findings.get(0));
  }

  /** The rules, each once, however many subjects it has here; their levels by id. */
  ImmutableSortedMap<String, Level> rules() {
    Map<String, Level> rules = new LinkedHashMap<>();
    findings.forEach(finding -> rules.put(finding.rule().id(), finding.rule().level()));
    return ImmutableSortedMap.copyOf(rules);
  }

  /** The findings by point, in the order of the framework. */
  ImmutableListMultimap<String, Finding> byPoint() {
    ImmutableListMultimap.Builder<String, Finding> points = ImmutableListMultimap.builder();
    findings.forEach(finding -> points.put(point(finding), finding));
    return points.build();
  }

  /** The findings by what their rules are on: all of an id but its last name. */
  ImmutableListMultimap<String, Finding> byTopic() {
    ImmutableListMultimap.Builder<String, Finding> topics = ImmutableListMultimap.builder();
    for (Finding finding : findings) {
      String id = finding.rule().id();
      topics.put(id.substring(0, id.lastIndexOf('/')), finding);
    }
    return topics.build();
  }

  /** The papers of all of them, each once. */
  ImmutableSet<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    findings.forEach(finding -> citations.addAll(finding.citations()));
    return citations.build();
  }

  /**
   * Why a finding has its verdict, as a text that is equal for equal reasons; empty to stay alone.
   */
  private static Optional<String> reason(Finding finding, Assessment assessment) {
    if (finding.rule().level() == Level.LAW || assessment.setAside().by(finding).isPresent()) {
      return Optional.empty();
    }
    if (finding.wouldBe().isPresent()) {
      return Optional.of(Kind.WHETHER_GOVERNED.name());
    }
    if (hangsOnRegime(finding, assessment)) {
      return Optional.of(Kind.REGIME.name());
    }
    if (isNotInAccount(finding)) {
      return Optional.of(Kind.NOT_IN_ACCOUNT.name());
    }
    return NotRecorded.step(finding).isPresent()
        ? Optional.of(Kind.NOT_RECORDED.name())
        : reasonOnFramework(finding, assessment);
  }

  /**
   * Whether it asks for the account to be complete, or for the key that its rule is named after.
   */
  private static boolean isNotInAccount(Finding finding) {
    String id = finding.rule().id();
    String key = "." + id.substring(id.lastIndexOf('/') + 1);
    return finding.missing().size() == 2
        && finding.missing().contains(ACCOUNT)
        && finding.missing().stream().anyMatch(set -> set.size() == 1 && set.get(0).endsWith(key));
  }

  private static boolean hangsOnRegime(Finding finding, Assessment assessment) {
    Optional<RegimeAnswer> regime = assessment.regime();
    return regime.isPresent()
        && !finding.missing().isEmpty()
        && ImmutableSet.copyOf(regime.get().missing()).containsAll(finding.missing());
  }

  private static Optional<String> reasonOnFramework(Finding finding, Assessment assessment) {
    if (!onFramework(finding)
        || (finding.verdict() != Verdict.UNDETERMINED && leavesOut(assessment, finding))) {
      return Optional.empty();
    }
    String point = "points." + point(finding);
    if (finding.missing().contains(ImmutableList.of(point + "." + aspect(finding)))) {
      return Optional.of(Kind.NOT_STATED.name());
    }
    if (onWeighing(finding) && finding.missing().contains(COMPLETE)) {
      return Optional.of(Kind.NOT_WEIGHED.name());
    }
    StringBuilder reason = new StringBuilder();
    if (onWeighing(finding)) {
      reason.append(FrameworkRules.WEIGHED);
    }
    for (Fact fact : finding.proof()) {
      if (!fact.question().startsWith(point)) {
        reason.append('\n').append(fact.question());
        reason.append('=').append(fact.answer().in(Language.EN));
      }
    }
    finding.missing().forEach(set -> reason.append('\n').append(set));
    finding.waitsUntil().ifPresent(day -> reason.append('\n').append(day));
    return Optional.of(reason.toString());
  }

  private static boolean leavesOut(Assessment assessment, Finding finding) {
    ImmutableSortedMap<String, Statement> aspects =
        assessment.dossier().points().get(point(finding));
    return aspects != null && aspects.get(aspect(finding)) instanceof Statement.LeftOut;
  }

  private static String point(Finding finding) {
    return FrameworkRules.point(finding.rule().id());
  }

  /** The aspect that a finding on the framework is on, or {@code weighed}. */
  static String aspect(Finding finding) {
    return FrameworkRules.aspect(finding.rule());
  }
}
