package nl.ims.rules.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts: another word in a sentence, another code, another paper. */
final class TextOperators {
  /** A word that no sentence has. */
  static final String OTHER_WORD = "zoiets";

  /** Letters; not one that is written with a backslash. */
  private static final Pattern WORD = Pattern.compile("(?<!\\\\)\\p{L}{2,}");

  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)(?=\\D*$)");
  private static final Pattern PAPER = Pattern.compile("[a-z]+(-[a-z]+)*-\\d[\\w-]*");
  private static final ImmutableSet<String> CITING =
      ImmutableSet.of("read", "reconstructed", "parse", "Citation");

  private TextOperators() {}

  /** The text of a literal, with one thing in it changed. */
  static ImmutableList<Proposal> changed(TreePath path, Source source) {
    if (!(path.getLeaf() instanceof LiteralTree literal)
        || literal.getKind() != Tree.Kind.STRING_LITERAL
        || source.of(literal).startsWith("\"\"\"")) {
      return ImmutableList.of();
    }
    String within = within(path);
    int from = source.start(literal) + 1;
    String text = source.text().substring(from, source.end(literal) - 1);
    if (CITING.contains(within) && PAPER.matcher(text).matches()) {
      return proposal("other paper", from, next(text));
    }
    return text.matches("\\S+")
        ? proposal("other code in " + within, from, otherCode(text))
        : proposal("other word in " + within, from, otherWord(text));
  }

  private static ImmutableList<Proposal> proposal(
      String operator, int from, Optional<Edit> withinText) {
    return withinText
        .map(edit -> new Edit(from + edit.from(), from + edit.to(), edit.text()))
        .map(edit -> ImmutableList.of(new Proposal(operator, edit)))
        .orElse(ImmutableList.of());
  }

  /** What a text is given to. */
  private static String within(TreePath path) {
    for (TreePath around = path.getParentPath(); around != null; around = around.getParentPath()) {
      Optional<String> name = Calls.name(around.getLeaf());
      if (name.isPresent()) {
        return name.get();
      }
    }
    return "a text";
  }

  /** The longest word for another, or the next number where there is no word. */
  static Optional<Edit> otherWord(String text) {
    Optional<MatchResult> longest = Optional.empty();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      if (longest.isEmpty() || words.group().length() > longest.get().group().length()) {
        longest = Optional.of(words.toMatchResult());
      }
    }
    return longest.map(word -> new Edit(word.start(), word.end(), OTHER_WORD)).or(() -> next(text));
  }

  /** The last number of a paper or a code, one more. */
  static Optional<Edit> next(String text) {
    Matcher number = LAST_NUMBER.matcher(text);
    return number.find()
        ? Optional.of(
            new Edit(
                number.start(1),
                number.end(1),
                String.valueOf(Long.parseLong(number.group(1)) + 1)))
        : Optional.empty();
  }

  /** Another answer; true and false are each the other's. */
  static Optional<Edit> otherCode(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Optional.of(new Edit(0, text.length(), text.equals("true") ? "false" : "true"));
    }
    return WORD.matcher(text).find()
        ? Optional.of(new Edit(text.length(), text.length(), "-" + OTHER_WORD))
        : next(text);
  }
}
