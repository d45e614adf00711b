package nl.ims.io.report;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.ims.io.Assessed;
import nl.ims.io.page.FactNames;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Inferred;
import nl.ims.io.page.Known;
import nl.ims.io.page.Passage;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.WaiverWords;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.condition.Derivation;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.waiver.Waiver;

/**
 * The findings of one dossier as a page shows them, each with its whole proof.
 *
 * <p>Facts and papers of the regime are shown once, with the regime, and not again with each
 * finding that rests on it.
 */
final class FindingCards {

  /**
   * What all derivations of a dossier may cost together. Each costs as much as the proof: so many
   * units, and one for each step. A dossier as they are in practice has some hundred findings and
   * fifty steps.
   */
  private static final int MOST = 20_000;

  private static final int EACH = 100;

  private static final Splitter PATHS =
      Splitter.on(' ').trimResults(CharMatcher.anyOf(",.")).omitEmptyStrings();

  private final Assessed assessed;
  private final Phrases phrases;
  private final FactNames names;
  private final String anchor;
  private final FactLines facts;
  private final Sources sources;
  private final FoldTitle titles;
  private final Inferred inferred;
  private final ImmutableList<Finding> findings;
  private final Map<Finding, Integer> numbers;
  private final Map<Finding, Derivation> derivations;
  private final ProofTree tree;
  private final ImmutableSet<Fact> factsOfRegime;
  private final ImmutableSet<Citation> papersOfRegime;

  /**
   * Takes the findings of a dossier.
   *
   * @param anchor what the names of places begin with
   */
  FindingCards(Assessed assessed, Phrases phrases, String anchor) {
    this.assessed = assessed;
    this.phrases = phrases;
    this.names = FactNames.of(assessed.assessment(), phrases);
    this.anchor = anchor;
    this.facts = new FactLines(assessed, phrases);
    this.sources = new Sources(phrases);
    this.titles = new FoldTitle(phrases);
    this.inferred = new Inferred(assessed.assessment().dossier());
    this.findings = assessed.assessment().findings();
    this.numbers = new LinkedHashMap<>();
    this.derivations = new LinkedHashMap<>();
    for (Finding finding : findings) {
      numbers.put(finding, numbers.size() + 1);
    }
    int steps = assessed.assessment().dossier().procedure().size();
    findings.stream()
        .limit(MOST / (EACH + steps))
        .forEach(finding -> derivations.put(finding, finding.derivation()));
    this.tree = new ProofTree(derivations.values(), anchor + "-b", phrases, facts);
    this.factsOfRegime = ofRegime(RegimeAnswer::proof);
    this.papersOfRegime = ofRegime(RegimeAnswer::citations);
  }

  private <T> ImmutableSet<T> ofRegime(Function<RegimeAnswer, ImmutableList<T>> part) {
    return assessed
        .assessment()
        .regime()
        .map(part)
        .map(ImmutableSet::copyOf)
        .orElse(ImmutableSet.of());
  }

  /** The place of a finding on the page. */
  AssessPage.Link link(Finding finding) {
    String id = finding.rule().id();
    return new AssessPage.Link(
        name(finding),
        Harmless.text(finding.subject().map(subject -> id + " " + subject).orElse(id)));
  }

  private String name(Finding finding) {
    return anchor + "-f" + Objects.requireNonNull(numbers.get(finding), "of another dossier");
  }

  /**
   * The findings, the worst first, and the law before the rest; each is made when it is written,
   * for a long page would fill the memory.
   *
   * @param fold whether those of one level that share their reason are shown together
   */
  Iterable<AssessPage.Entry> entries(boolean fold) {
    ImmutableList.Builder<Supplier<AssessPage.Entry>> entries = ImmutableList.builder();
    for (Rank rank : Rank.values()) {
      ImmutableListMultimap<Level, Finding> levels =
          Multimaps.index(rank.among(findings), finding -> finding.rule().level());
      levels
          .asMap()
          .forEach(
              (level, ranked) -> {
                if (fold) {
                  Fold.all(ranked, assessed.assessment()).forEach(f -> entries.add(() -> entry(f)));
                } else {
                  ranked.forEach(finding -> entries.add(() -> alone(finding)));
                }
              });
    }
    return FluentIterable.from(entries.build()).transform(Supplier::get);
  }

  /** The branches that several derivations have; to be asked once all findings were written. */
  Iterable<AssessPage.Branch> shared() {
    Supplier<Iterable<AssessPage.Branch>> shared = Suppliers.memoize(tree::shared);
    return () -> shared.get().iterator();
  }

  private AssessPage.Entry entry(Fold fold) {
    Finding first = fold.findings().get(0);
    return fold.folds()
        ? new AssessPage.Entry(css(first), Optional.empty(), Optional.of(group(fold, first)))
        : alone(first);
  }

  private AssessPage.Entry alone(Finding finding) {
    return new AssessPage.Entry(
        css(finding), Optional.of(card(finding, true, Common.NOTHING)), Optional.empty());
  }

  /** What findings that are shown together have in common, which is written once. */
  private record Common(Set<Citation> papers, ImmutableSet<Derivation> parts) {
    static final Common NOTHING = new Common(ImmutableSet.of(), ImmutableSet.of());
  }

  private AssessPage.Group group(Fold fold, Finding first) {
    Set<Citation> papers = new LinkedHashSet<>(own(first));
    fold.findings().forEach(finding -> papers.retainAll(own(finding)));
    Common common =
        new Common(
            papers,
            derivations.keySet().containsAll(fold.findings())
                ? ProofTree.common(fold.findings().stream().map(derivations::get).toList())
                : ImmutableSet.of());
    return new AssessPage.Group(
        phrases.verdict(first),
        titles.withSubject(fold),
        phrases.level(first.rule()),
        FluentIterable.from(fold.findings()).transform(finding -> card(finding, false, common)),
        sources.of(papers),
        ImmutableList.copyOf(tree.parts(common.parts())));
  }

  /** The derivation; nothing if there are too many findings to derive this one too. */
  private Iterable<AssessPage.Branch> derivation(Finding finding, Common common) {
    Derivation derivation = derivations.get(finding);
    return derivation == null
        ? ImmutableList.of()
        : tree.of(derivation, FindingLines.demand(finding, phrases), common.parts());
  }

  private static String css(Finding finding) {
    return "v-" + finding.verdict().code() + " l-" + finding.rule().level().code();
  }

  private AssessPage.Card card(Finding finding, boolean alone, Common common) {
    ImmutableSet<Fact> proof = ImmutableSet.copyOf(finding.proof());
    boolean onRegime = !factsOfRegime.isEmpty() && proof.containsAll(factsOfRegime);
    Known known = Known.of(finding.rule());
    return new AssessPage.Card(
        name(finding),
        alone ? css(finding) : "",
        alone ? Optional.of(phrases.verdict(finding)) : Optional.empty(),
        Passage.of(FindingLines.lead(finding, phrases)),
        finding.rule().id(),
        finding.subject().map(Passage::of),
        alone ? Optional.of(phrases.level(finding.rule())) : Optional.empty(),
        new AssessPage.Mark(css(known), phrases.basis(finding.rule())),
        assessed.locationOf(finding).map(facts::place),
        names.details(finding).map(Passage::of),
        assessed.assessment().setAside().by(finding).map(this::aside),
        says(finding, proof),
        facts.of(onRegime ? Sets.difference(proof, factsOfRegime) : proof),
        onRegime ? Optional.of(anchor + "-regime") : Optional.empty(),
        named(finding)
            ? ImmutableList.of()
            : missing(finding.missing(), finding.missingExact(), phrases),
        sources.of(Sets.difference(own(finding), common.papers())),
        derivation(finding, common));
  }

  private AssessPage.Aside aside(Waiver waiver) {
    return new AssessPage.Aside(
        Harmless.text(WaiverWords.setAside(waiver, phrases)),
        Passage.said(waiver.grounds().reason(), phrases.language()),
        sources.of(waiver));
  }

  /** The papers without those that the regime shows, if there are others. */
  private ImmutableSet<Citation> own(Finding finding) {
    ImmutableSet<Citation> papers = ImmutableSet.copyOf(finding.citations());
    ImmutableSet<Citation> own = Sets.difference(papers, papersOfRegime).immutableCopy();
    return own.isEmpty() ? papers : own;
  }

  /** What the rule demands, what it waits for, and which facts were inferred. */
  private ImmutableList<Passage> says(Finding finding, Iterable<Fact> proof) {
    ImmutableList.Builder<Passage> says = ImmutableList.builder();
    Text norm = finding.rule().sentence();
    String lead = FindingLines.lead(finding, phrases);
    if (!lead.equals(FindingLines.norm(finding, phrases))
        && !lead.equals(phrases.sentence(phrases.say(norm)))) {
      says.add(Passage.of(norm, phrases.language()));
    }
    if (Rank.of(finding) == Rank.WAITING) {
      says.add(Passage.of(phrases.sentence(phrases.waits(finding.waitsUntil()))));
    }
    ImmutableSet<String> names = inferred.inWords(proof, phrases);
    if (!names.isEmpty()) {
      says.add(Passage.of(phrases.inferred(names)));
    }
    return says.build();
  }

  /** Whether what is said of a finding names all that settles it, so that no list has to. */
  private boolean named(Finding finding) {
    Set<String> words =
        names
            .details(finding)
            .map(details -> ImmutableSet.copyOf(PATHS.split(details)))
            .orElse(ImmutableSet.of());
    return finding.missingExact()
        && finding.missing().stream()
            .allMatch(set -> set.size() == 1 && words.contains(phrases.together(set)));
  }

  /** The sets of facts that settle something, and whether the search for them was cut. */
  static ImmutableList<String> missing(
      ImmutableList<ImmutableList<String>> sets, boolean exact, Phrases phrases) {
    List<String> missing = new ArrayList<>();
    sets.forEach(set -> missing.add(phrases.together(set)));
    if (!exact) {
      missing.add("… " + phrases.cutShort());
    }
    return ImmutableList.copyOf(missing);
  }

  static String css(Known known) {
    return switch (known) {
      case READ -> "read";
      case TITLE_READ, HEADING_READ, READ_IN_PART -> "in-part";
      case RECONSTRUCTED -> "reconstructed";
      case INFERRED -> "inferred";
    };
  }
}
