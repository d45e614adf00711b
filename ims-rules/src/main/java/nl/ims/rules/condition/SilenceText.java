package nl.ims.rules.condition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import nl.ims.model.term.DayWords;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** That no step was recorded in a window, but perhaps others of its kind that do not serve. */
final class SilenceText {
  /** So many of the others are named; nobody reads more in a sentence. */
  private static final int MOST = 5;

  private final DossierFact.Silence silence;
  private final Log log;
  private final ImmutableList<Integer> others;

  SilenceText(DossierFact.Silence silence, Log log, List<Integer> others) {
    this.silence = silence;
    this.log = log;
    this.others = ImmutableList.copyOf(others);
  }

  /** With days and names as a file writes them. */
  Text written() {
    IntFunction<String> day = epoch -> LocalDate.ofEpochDay(epoch).toString();
    return Text.of(text(Language.NL, day, log::name), text(Language.EN, day, log::name));
  }

  /** With days and steps as a sentence says them. */
  Text words() {
    return Text.of(words(Language.NL), words(Language.EN));
  }

  private String words(Language language) {
    return text(
        language,
        epoch -> DayWords.of(LocalDate.ofEpochDay(epoch), language),
        index -> log.kind(index).dated(log.step(index).date(), language));
  }

  private String text(Language language, IntFunction<String> day, IntFunction<String> step) {
    boolean nl = language == Language.NL;
    StringBuilder text = new StringBuilder(nl ? "niet vermeld: " : "not recorded: ");
    text.append(silence.word().label().in(language));
    if (silence.first() != Integer.MIN_VALUE) {
      text.append(nl ? " van " : " from ").append(day.apply(silence.first()));
    }
    text.append(nl ? " tot en met " : " through ").append(day.apply(silence.last()));
    if (!others.isEmpty()) {
      List<Integer> named = others.size() <= MOST + 1 ? others : others.subList(0, MOST);
      text.append(nl ? ", anders dan " : ", other than ")
          .append(Joiner.on(", ").join(Lists.transform(named, step::apply)));
      if (named.size() < others.size()) {
        text.append(nl ? ", en nog " : ", and ").append(others.size() - named.size());
        text.append(nl ? "" : " more");
      }
    }
    return text.toString();
  }
}
