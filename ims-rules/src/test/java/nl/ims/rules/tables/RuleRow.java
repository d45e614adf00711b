package nl.ims.rules.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Duty;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleTexts;

/**
 * What a table says of a rule, or what the rule says of itself.
 *
 * @param id the id
 * @param level the level, as a code
 * @param holdsFrom the day from which it holds, or a dash
 * @param nl the sentence in Dutch
 * @param en the sentence in English
 * @param law the law under which it applies, if it names one
 * @param names what those of its conditions are called that have names
 * @param each what it has a finding on, each; empty if it looks at a dossier as a whole
 * @param says what it says at each verdict, in the order of its table
 * @param duties what it wants done by a day
 * @param cites its own citations, in order
 */
record RuleRow(
    String id,
    String level,
    String holdsFrom,
    String nl,
    String en,
    ImmutableList<String> law,
    ImmutableList<String> names,
    ImmutableList<String> each,
    ImmutableList<String> says,
    ImmutableList<String> duties,
    ImmutableList<Cited> cites) {
  private static final Pattern EACH_NL = Pattern.compile("^voor elke: (.*)");
  private static final Pattern EACH_EN = Pattern.compile("^for each: (.*)");

  /** What a rule says of itself. */
  static RuleRow of(Rule rule) {
    return new RuleRow(
        rule.id(),
        rule.level().code(),
        rule.holdsFrom().map(LocalDate::toString).orElse("-"),
        rule.sentence().in(Language.NL),
        rule.sentence().in(Language.EN),
        cells(RuleTexts.law(rule)),
        cells(RuleTexts.names(rule)),
        each(rule.conditionInWords()),
        RuleTexts.sayings(rule).stream()
            .map(saying -> saying.verdict() + "\t" + cells(saying.text()))
            .collect(ImmutableList.toImmutableList()),
        cells(Lists.transform(rule.duties(), Duty::what)),
        rule.citations().stream().map(Cited::of).collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<String> each(Text words) {
    Matcher nl = EACH_NL.matcher(words.in(Language.NL));
    Matcher en = EACH_EN.matcher(words.in(Language.EN));
    return nl.find() && en.find()
        ? ImmutableList.of(nl.group(1) + "\t" + en.group(1))
        : ImmutableList.of();
  }

  private static ImmutableList<String> cells(List<Text> texts) {
    return texts.stream().map(RuleRow::cells).collect(ImmutableList.toImmutableList());
  }

  private static String cells(Text text) {
    return text.in(Language.NL) + "\t" + text.in(Language.EN);
  }
}
