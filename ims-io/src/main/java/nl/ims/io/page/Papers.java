package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import nl.ims.model.source.Citation;

/** How papers are named where space is short, and where it is not. */
public final class Papers {

  /** The Constitution (Grondwet) in the national base of laws. */
  private static final String CONSTITUTION = ":BWBR0001840";

  /** How many papers are named where space is short; {@code ims explain} names all of them. */
  private static final int NAMED = 6;

  /** A longer name may be broken over lines. */
  private static final int KEPT_TOGETHER = 50;

  private Papers() {}

  /**
   * The papers of some citations, each once, with a mark unless it was read; no word of a name is
   * torn off.
   */
  public static ImmutableSet<String> brief(Iterable<Citation> citations, Phrases phrases) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (Citation citation : citations) {
      String name = name(citation, phrases);
      String whole = name.length() > KEPT_TOGETHER ? name : name.replace(' ', '\u00A0');
      names.add(
          phrases.mark(citation.evidence()).map(mark -> whole + '\u00A0' + mark).orElse(whole));
    }
    return names.build();
  }

  /**
   * The papers in brackets, as they close a sentence, the first few by name; empty if there are
   * none.
   */
  public static String bracketed(Iterable<Citation> citations, Phrases phrases) {
    ImmutableList<String> names = brief(citations, phrases).asList();
    int more = names.size() - NAMED;
    return names.isEmpty()
        ? ""
        : "["
            + String.join("; ", names.subList(0, Math.min(NAMED, names.size())))
            + (more > 0 ? phrases.say("; en nog " + more, "; and " + more + " more") : "")
            + "]";
  }

  /** The papers of some citations, each with the place in it, and a mark unless it was read. */
  public static ImmutableSet<String> placed(Iterable<Citation> citations, Phrases phrases) {
    ImmutableSet.Builder<String> papers = ImmutableSet.builder();
    for (Citation citation : citations) {
      String name = Iterables.getOnlyElement(brief(ImmutableList.of(citation), phrases));
      papers.add(citation.isOfLaw() ? name : name + ", " + phrases.say(citation.where()));
    }
    return papers.build();
  }

  /** A citation in full: the paper, the place in it and how surely its text is known. */
  public static String full(Citation citation, Phrases phrases) {
    return String.join(
        " · ",
        ImmutableList.of(
            citation.source().toString(),
            phrases.say(citation.where()),
            phrases.evidence(citation.evidence())));
  }

  /** The name of a paper where space is short: of a law the place in it. */
  public static String name(Citation citation, Phrases phrases) {
    String paper = citation.source().toString();
    if (!citation.isOfLaw()) {
      return paper;
    }
    String where = phrases.say(citation.where());
    return paper.contains(CONSTITUTION)
        ? phrases.say("Grondwet", "Constitution") + ", " + where
        : where;
  }
}
