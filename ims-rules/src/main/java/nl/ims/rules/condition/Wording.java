package nl.ims.rules.condition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Code;
import nl.ims.model.term.DayWords;
import nl.ims.model.term.Labelled;
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

  /** What a file writes, in words, where it is no code of a list that has labels. */
  static Text plain(String written) {
    return switch (written) {
      case "true" -> Text.of("ja", "yes");
      case "false" -> Text.of("nee", "no");
      case "stated" -> Text.of("vermeld", "stated");
      case "[]" -> Text.of("geen", "none");
      default -> Text.of(written);
    };
  }

  /** A day in words. */
  static Text day(LocalDate day) {
    return Text.of(DayWords.of(day, Language.NL), DayWords.of(day, Language.EN));
  }

  /** A code of a list, in words. */
  static Text code(Code code) {
    return code instanceof Labelled labelled ? labelled.label() : plain(code.code());
  }

  /** The codes of a set, in words. */
  static Text codes(List<? extends Code> codes, int set) {
    List<Text> words = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      if ((set >> i & 1) == 1) {
        words.add(code(codes.get(i)));
      }
    }
    return words.isEmpty()
        ? plain("[]")
        : Text.of(
            Joiner.on(", ").join(Lists.transform(words, t -> t.in(Language.NL))),
            Joiner.on(", ").join(Lists.transform(words, t -> t.in(Language.EN))));
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
