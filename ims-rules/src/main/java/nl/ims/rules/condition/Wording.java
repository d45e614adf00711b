package nl.ims.rules.condition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** How the words of conditions are put together, in both languages at once. */
final class Wording {
  private Wording() {}

  static Text join(List<Condition> parts, String nl, String en) {
    ImmutableList<Text> words =
        parts.stream().map(Condition::words).collect(ImmutableList.toImmutableList());
    return Text.of(join(parts, words, Language.NL, nl), join(parts, words, Language.EN, en));
  }

  private static String join(
      List<Condition> parts, List<Text> words, Language language, String word) {
    if (parts.isEmpty()) {
      return "-";
    }
    String glue = word.equals(",") ? "; " : " " + word + " ";
    List<String> said = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      said.add(bracket(parts.get(i), words.get(i).in(language), parts.size() > 1));
    }
    return Joiner.on(glue).join(said);
  }

  private static String bracket(Condition part, String words, boolean several) {
    return several && (part instanceof All || part instanceof Any) && part.parts().size() > 1
        ? "(" + words + ")"
        : words;
  }

  static Text wrap(String nl, String en, Text words) {
    return Text.of(nl + words.in(Language.NL), en + words.in(Language.EN));
  }

  static Text append(Text words, String nl, String en) {
    return Text.of(words.in(Language.NL) + nl, words.in(Language.EN) + en);
  }

  /** A day that is some days later, or earlier, than another one. */
  static Text days(Text day, int later) {
    int days = Math.abs(later);
    String sign = later > 0 ? " + " : " - ";
    return append(
        day,
        sign + days + (days == 1 ? " dag" : " dagen"),
        sign + days + (days == 1 ? " day" : " days"));
  }
}
