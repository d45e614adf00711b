package nl.ims.io.fuzz;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import nl.ims.model.source.Paper;

/** Feeds the parser of paper ids. */
public final class PaperFuzzer {

  private static final ImmutableList<String> PIECES =
      ImmutableList.of(
          "kst-29521-471",
          "kst-",
          "29521",
          "29 521",
          "29.521",
          ", ",
          "nr. ",
          "nrs. ",
          "471",
          "-",
          " ",
          "Kamerstukken II ",
          "2013/14",
          "33 763",
          "TK ",
          "EK ",
          "(R1234)",
          "21501-28-73",
          "21 501",
          "Trb. ",
          "2015, ",
          "36",
          "stb-2015-36",
          "Stcrt. ",
          "UNSCR ",
          "S/RES/",
          "2722",
          " (2024)",
          "2024",
          ", p. ",
          "15",
          "15-17",
          "blz. ",
          "h-tk-20132014-36-8",
          "Handelingen II ",
          "ah-tk-",
          "Aanhangsel ",
          "20232024",
          "kv-tk-",
          "2024Z01234",
          "blg-",
          "123456",
          "en ",
          "; ",
          "t/m ",
          "https://zoek.officielebekendmakingen.nl/",
          ".html",
          "?x=1#y",
          "wetten.overheid.nl/",
          "BWBR0001840",
          "artikel 100",
          "(",
          ")",
          "\u2013",
          "\u00a0",
          "&amp;",
          "A",
          "BE",
          "a",
          "\u0130",
          "\u0131",
          "\ud83d\ude00",
          "0",
          "00",
          "9999999999",
          "\u0663",
          "\n");

  private PaperFuzzer() {}

  /**
   * Parses one input.
   *
   * @param data the input
   */
  public static void fuzzerTestOneInput(byte[] data) {
    String spelling =
        Choices.areIn(data)
            ? put(Choices.of(data))
            : new String(Choices.raw(data), StandardCharsets.UTF_8);
    Paper paper;
    try {
      paper = Paper.parse(spelling);
    } catch (IllegalArgumentException e) {
      refused(spelling, e);
      return;
    }
    same(paper, Paper.parse(paper.toString()), "what it prints");
    same(paper, new Paper(paper.kind(), paper.id(), paper.pages()), "its parts");
    same(paper, Paper.parse(" " + spelling + "\n"), "the same with space around it");
  }

  /** Pieces one after the other, with a few characters of any kind between. */
  private static String put(Choices choices) {
    StringBuilder spelling = new StringBuilder();
    for (int i = 0; i < 24 && choices.hasMore(); i++) {
      int piece = choices.below(PIECES.size() + 1);
      spelling.append(piece < PIECES.size() ? PIECES.get(piece) : choices.text());
    }
    return spelling.toString();
  }

  private static void same(Paper paper, Paper other, String what) {
    if (!paper.equals(other) || !paper.toString().equals(other.toString())) {
      throw new AssertionError(what + " is " + other + ", not " + paper);
    }
  }

  /** The refusal is the one that is promised, with the paper and a way out. */
  private static void refused(String spelling, IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    if (e.getClass() != IllegalArgumentException.class
        || !message.startsWith("paper")
        || !message.contains("; ")) {
      throw new AssertionError("'" + spelling + "' is refused without a way out: " + message, e);
    }
  }
}
