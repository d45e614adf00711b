package nl.ims.rules.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;

/** Words of the language of rules: swapped, left out, or said of something else. */
final class CallOperators {
  private static final String CONDITIONS = "nl.ims.rules.condition.Conditions.";
  private static final String CITATION = "nl.ims.model.source.Citation.";
  private static final String WORDS = "nl.ims.rules.dossier.Words.";
  private static final String NO_ROWS =
      "new nl.ims.rules.book.Demand.Rows(com.google.common.collect.ImmutableList.of())";

  /** A word, and what is said for it. */
  private static final ImmutableMap<String, String> OTHER_WORD =
      ImmutableMap.<String, String>builder()
          .put("before", "onOrBefore")
          .put("onOrBefore", "before")
          .put("after", "onOrAfter")
          .put("onOrAfter", "after")
          .put("all", "any")
          .put("any", "all")
          .put("letter", "debate")
          .put("debate", "letter")
          .put("read", "reconstructed")
          .put("reconstructed", "read")
          .buildOrThrow();

  /** Where a word lives that may be said without a dot before it. */
  private static final ImmutableMap<String, String> HOME =
      ImmutableMap.of(
          "all", CONDITIONS,
          "any", CONDITIONS,
          "letter", WORDS,
          "debate", WORDS,
          "read", CITATION,
          "reconstructed", CITATION);

  /** What says no more than its part when it is left out. */
  private static final ImmutableSet<String> AROUND = ImmutableSet.of("not", "known");

  /** What may be left out of a sentence. */
  private static final ImmutableSet<String> LEFT_OUT =
      ImmutableSet.<String>builder()
          .add("applies", "appliesToEach", "each", "under", "holdsFrom", "obliges", "obligesBy")
          .add("remarks", "remarksWhileOpen", "where", "to", "by", "stating", "plus")
          .add("before", "onOrBefore", "after", "onOrAfter", "between", "on", "and")
          .build();

  /** What takes several of a kind. */
  private static final ImmutableSet<String> LISTS =
      ImmutableSet.of(
          "all",
          "any",
          "none",
          "atLeast",
          "cites",
          "is",
          "holds",
          "holdsAllOf",
          "where",
          "of",
          "rests",
          "answers");

  private CallOperators() {}

  /** Before for on or before, all for any, a letter for a debate, read for reconstructed. */
  static ImmutableList<Proposal> renamed(TreePath path, Source source) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)) {
      return ImmutableList.of();
    }
    String name = Calls.name(call).orElseThrow();
    String other = OTHER_WORD.getOrDefault(name, "");
    boolean connective = name.equals("all") || name.equals("any");
    if (other.isEmpty() || (connective && call.getArguments().size() < 2)) {
      return ImmutableList.of();
    }
    int from = source.nameStart(call.getMethodSelect());
    String said =
        call.getMethodSelect() instanceof IdentifierTree
            ? HOME.getOrDefault(other, "") + other
            : other;
    return ImmutableList.of(
        new Proposal(name + " for " + other, new Edit(from, from + name.length(), said)));
  }

  /** The condition itself for its negation, and what holds for what is known to hold. */
  static ImmutableList<Proposal> opened(TreePath path, Source source) {
    return path.getLeaf() instanceof MethodInvocationTree call
            && AROUND.contains(Calls.name(call).orElseThrow())
            && call.getArguments().size() == 1
        ? ImmutableList.of(
            new Proposal(
                "without " + Calls.name(call).orElseThrow(),
                Calls.replace(source, call, source.of(call.getArguments().get(0)))))
        : ImmutableList.of();
  }

  /** A part of the sentence that is left out. */
  static ImmutableList<Proposal> dropped(TreePath path, Source source) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)) {
      return ImmutableList.of();
    }
    String name = Calls.name(call).orElseThrow();
    return Calls.on(call)
        .filter(on -> LEFT_OUT.contains(name) && !isType(on))
        .map(
            on ->
                ImmutableList.of(
                    new Proposal(
                        "without " + name, new Edit(source.end(on), source.end(call), ""))))
        .orElse(ImmutableList.of());
  }

  private static boolean isType(ExpressionTree tree) {
    return tree.toString().matches("([a-z]+\\.)*[A-Z][A-Za-z]*[a-z][A-Za-z]*");
  }

  /** A row of verdicts that is left out: an exception, or the rule itself. */
  static ImmutableList<Proposal> rowDropped(TreePath path, Source source) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)
        || !Calls.name(call).equals(Optional.of("when"))) {
      return ImmutableList.of();
    }
    return Calls.on(call)
        .map(
            on ->
                isType(on)
                    ? Calls.replace(source, call, NO_ROWS)
                    : new Edit(source.end(on), source.end(call), ""))
        .map(edit -> ImmutableList.of(new Proposal("row dropped", edit)))
        .orElse(ImmutableList.of());
  }

  /** One of several conditions, papers, answers, kinds or rows. */
  static ImmutableList<Proposal> partDropped(TreePath path, Source source) {
    Tree leaf = path.getLeaf();
    List<? extends Tree> parts = ImmutableList.of();
    if (leaf instanceof NewArrayTree array && array.getInitializers() != null) {
      parts = array.getInitializers();
    } else if (leaf instanceof MethodInvocationTree call
        && LISTS.contains(Calls.name(call).orElseThrow())
        && !source.of(call.getMethodSelect()).matches("Text\\.of|LocalDate\\.of|RuleBook\\.of")) {
      parts = call.getArguments();
    }
    ImmutableList.Builder<Proposal> proposals = ImmutableList.builder();
    for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
      proposals.add(new Proposal("part dropped", Calls.without(source, parts, i)));
    }
    return proposals.build();
  }

  /** A window that begins a day later, and one that ends a day earlier. */
  static ImmutableList<Proposal> narrowed(TreePath path, Source source) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)
        || !Calls.name(call).equals(Optional.of("between"))
        || call.getArguments().size() != 2) {
      return ImmutableList.of();
    }
    int first = source.end(call.getArguments().get(0));
    int last = source.end(call.getArguments().get(1));
    return ImmutableList.of(
        new Proposal("narrower window", new Edit(first, first, ".plus(1)")),
        new Proposal("narrower window", new Edit(last, last, ".plus(-1)")));
  }

  /** Any law for the one that is named, and article 100 for any. */
  static ImmutableList<Proposal> otherScope(TreePath path, Source source) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)
        || !Calls.name(call).equals(Optional.of("under"))) {
      return ImmutableList.of();
    }
    Tree scope = call.getArguments().get(0);
    String other =
        source.of(scope).equals("Scope.ANY")
            ? "nl.ims.rules.article100.RegimeScope.ARTICLE_100"
            : "nl.ims.rules.book.Scope.ANY";
    return ImmutableList.of(new Proposal("other scope", Calls.replace(source, scope, other)));
  }
}
