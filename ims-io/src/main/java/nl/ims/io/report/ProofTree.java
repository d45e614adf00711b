package nl.ims.io.report;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ims.io.page.Letters;
import nl.ims.io.page.Passage;
import nl.ims.io.page.Phrases;
import nl.ims.rules.condition.Derivation;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.logic.Truth;

/**
 * The derivations of one dossier as nested lists. A branch that stands in several of them is
 * written once, and the others point to it: nearly every finding first asks for the regime.
 */
final class ProofTree {

  /** A branch with fewer conditions and facts than this is written again. */
  private static final int WORTH = 3;

  private final String anchor;
  private final Phrases phrases;
  private final FactLines facts;
  private final BranchWords branchWords;
  private final Map<Derivation, Integer> times = new HashMap<>();
  private final Map<Derivation, Integer> shared = new HashMap<>();
  private final List<Derivation> sharedInOrder = new ArrayList<>();

  /**
   * Counts the branches.
   *
   * @param all the derivations of the dossier
   * @param anchor what the names of places begin with
   */
  ProofTree(Iterable<Derivation> all, String anchor, Phrases phrases, FactLines facts) {
    this.anchor = anchor;
    this.phrases = phrases;
    this.facts = facts;
    this.branchWords = new BranchWords(phrases);
    all.forEach(root -> root.parts().forEach(this::count));
  }

  private void count(Derivation branch) {
    if (isWorth(branch) && times.merge(branch, 1, Integer::sum) == 1) {
      branch.parts().forEach(this::count);
    }
  }

  /**
   * A derivation, condition by condition, each before its parts; not the root itself, which says no
   * more than the finding, unless it is all there is.
   *
   * @param norm what the finding is on, which stands above the derivation
   * @param elsewhere the parts that are written for several findings together
   */
  Iterable<AssessPage.Branch> of(Derivation root, String norm, Set<Derivation> elsewhere) {
    Lines lines = new Lines(norm);
    if (!isNamedByItsFinding(root)) {
      lines.add(root, Optional.empty());
    } else {
      root.parts().stream().filter(part -> !elsewhere.contains(part)).forEach(lines::part);
    }
    return lines.all();
  }

  /** Whether the root of a derivation says no more than the finding. */
  private static boolean isNamedByItsFinding(Derivation root) {
    return !root.parts().isEmpty() && root.facts().isEmpty();
  }

  /** The parts that all of some derivations have, of each of which there is more. */
  static ImmutableSet<Derivation> common(Collection<Derivation> roots) {
    Set<Derivation> common = new LinkedHashSet<>();
    roots.stream().limit(1).forEach(root -> common.addAll(root.parts()));
    roots.forEach(root -> common.retainAll(root.parts()));
    return roots.stream().allMatch(r -> isNamedByItsFinding(r) && !common.containsAll(r.parts()))
        ? ImmutableSet.copyOf(common)
        : ImmutableSet.of();
  }

  /** Some parts, as they are written for several findings together. */
  Iterable<AssessPage.Branch> parts(Iterable<Derivation> some) {
    Lines lines = new Lines("");
    some.forEach(lines::part);
    return lines.all();
  }

  /** The branches that were pointed to so far, and those that they point to. */
  Iterable<AssessPage.Branch> shared() {
    Lines lines = new Lines("");
    for (int i = 0; i < sharedInOrder.size(); i++) {
      Derivation branch = sharedInOrder.get(i);
      lines.add(branch, Optional.of(link(branch)));
    }
    return lines.all();
  }

  private boolean isShared(Derivation branch) {
    return isWorth(branch) && times.getOrDefault(branch, 0) > 1;
  }

  /** Whether to look for a branch elsewhere; if not, it has no part for which it is. */
  private static boolean isWorth(Derivation branch) {
    return size(branch) >= WORTH;
  }

  private static int size(Derivation branch) {
    int size = 1 + branch.facts().size();
    for (Derivation part : branch.parts()) {
      size += size(part);
    }
    return size;
  }

  private AssessPage.Link link(Derivation branch) {
    Integer known = shared.putIfAbsent(branch, shared.size());
    if (known == null) {
      sharedInOrder.add(branch);
    }
    int number = known == null ? shared.size() - 1 : known;
    return new AssessPage.Link(anchor + number, Letters.of(number));
  }

  /** A list under way. */
  private final class Lines {
    private final String norm;
    private final List<Line> lines = new ArrayList<>();

    /**
     * Begins a list.
     *
     * @param norm what is not said again behind a colon
     */
    Lines(String norm) {
      this.norm = norm;
    }

    /** A condition with how many lists end behind it. */
    private final class Line {
      private final Derivation node;
      private final Optional<AssessPage.Link> id;
      private final Optional<AssessPage.Link> as;
      private int closes;

      Line(Derivation node, Optional<AssessPage.Link> id, Optional<AssessPage.Link> as) {
        this.node = node;
        this.id = id;
        this.as = as;
      }

      /** Whether the only fact says no more than the condition, so that its place is enough. */
      private boolean isSaidByItsFact() {
        return node.facts().size() == 1
            && phrases.say(node.words()).equals(said(node.facts().get(0)));
      }

      /** The words, without what the parts below say for themselves. */
      private Passage words() {
        if (as.isPresent()) {
          return Passage.of(node.words(), phrases.language());
        }
        String words = phrases.say(node.words());
        String brief =
            branchWords
                .above(words, node.parts().stream().map(part -> phrases.say(part.words())).toList())
                .orElseGet(() -> BranchWords.without(norm, words));
        return brief.equals(words)
            ? Passage.of(node.words(), phrases.language())
            : Passage.of(brief);
      }

      private String said(Fact fact) {
        return phrases.say(fact.label()) + ": " + phrases.say(fact.words());
      }

      AssessPage.Branch branch() {
        return new AssessPage.Branch(
            css(node.truth()),
            phrases.truth(node.truth()),
            words(),
            as.isEmpty() && !isSaidByItsFact() ? facts.of(node.facts()) : ImmutableList.of(),
            as.isEmpty() && isSaidByItsFact() ? facts.of(node.facts()) : ImmutableList.of(),
            id,
            as,
            as.isEmpty() && !node.parts().isEmpty(),
            ImmutableList.copyOf(Collections.nCopies(closes, "")));
      }
    }

    void add(Derivation node, Optional<AssessPage.Link> id) {
      lines.add(new Line(node, id, Optional.empty()));
      node.parts().forEach(this::part);
      if (!node.parts().isEmpty()) {
        lines.get(lines.size() - 1).closes++;
      }
    }

    private void part(Derivation node) {
      if (isShared(node)) {
        lines.add(new Line(node, Optional.empty(), Optional.of(link(node))));
      } else {
        add(node, Optional.empty());
      }
    }

    Iterable<AssessPage.Branch> all() {
      return FluentIterable.from(lines).transform(Line::branch);
    }
  }

  private static String css(Truth truth) {
    return switch (truth) {
      case TRUE -> "t";
      case FALSE -> "f";
      case UNKNOWN -> "u";
    };
  }
}
