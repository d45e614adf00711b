package nl.ims.rules.report;

import static nl.ims.rules.dossier.ReportQuestions.MILESTONES;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.DayCount;
import nl.ims.rules.condition.HeldElement;
import nl.ims.rules.condition.Scene;

/** Tells of each milestone of a project how its days lie apart. */
final class MilestoneRemarks {
  /** Two days that a milestone may state, and what each is called. */
  private record Pair(String first, Text was, String second, Text is) {}

  private static final Pair SLIPPAGE =
      new Pair(
          "previously-planned",
          Text.of("eerder gepland", "previously planned"),
          "planned",
          Text.of("nu", "now"));

  private static final Pair DELAY =
      new Pair("planned", Text.of("gepland", "planned"), "actual", Text.of("bereikt", "reached"));

  private MilestoneRemarks() {}

  /** How far each milestone moved since the report before. */
  static Optional<Text> slippage(Scene scene) {
    return remark(scene, SLIPPAGE);
  }

  /** How late each milestone was reached. */
  static Optional<Text> delays(Scene scene) {
    return remark(scene, DELAY);
  }

  private static Optional<Text> remark(Scene scene, Pair pair) {
    String nl = words(scene, pair, Language.NL);
    return nl.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.of(nl, words(scene, pair, Language.EN)));
  }

  private static String words(Scene scene, Pair pair, Language language) {
    List<String> told = new ArrayList<>();
    List<HeldElement> milestones = HeldElement.of(MILESTONES, scene);
    for (int i = 0; i < milestones.size(); i++) {
      Optional<LocalDate> from = milestones.get(i).day(pair.first);
      Optional<LocalDate> to = milestones.get(i).day(pair.second);
      if (from.isPresent() && to.isPresent()) {
        told.add(
            milestones.get(i).name(i, language)
                + " "
                + pair.was.in(language)
                + " "
                + from.get()
                + ", "
                + pair.is.in(language)
                + " "
                + to.get()
                + " ("
                + distance(ChronoUnit.DAYS.between(from.get(), to.get()), language)
                + ")");
      }
    }
    return told.isEmpty()
        ? ""
        : (language == Language.NL ? "Mijlpalen: " : "Milestones: ")
            + Joiner.on("; ").join(told)
            + ".";
  }

  private static String distance(long days, Language language) {
    boolean nl = language == Language.NL;
    if (days == 0) {
      return nl ? "dezelfde dag" : "the same day";
    }
    String side = days > 0 ? " later" : nl ? " eerder" : " earlier";
    return DayCount.words(Math.abs(days), language) + side;
  }
}
