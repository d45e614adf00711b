package nl.ims.io.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.io.Assessed;
import nl.ims.io.ReadWaivers;
import nl.ims.io.WaiverUse;
import nl.ims.io.page.Papers;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.WaiverWords;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.WaiverOutcome;
import nl.ims.rules.waiver.WaiverRule;

/**
 * The assessments of one call as test results, in the dialect of XML that Surefire writes and
 * Jenkins reads: a suite a dossier, a case a rule and subject.
 *
 * <p>A violated rule is a failure, whose type is the level of the rule. A case is skipped, with the
 * verdict and the reason, where it is undetermined or needs judgement, and also where the rule does
 * not apply: a rule that demanded nothing is no pass. A finding that is set aside is skipped too,
 * whatever its verdict, with the grounds before it; the waivers have a suite of their own. What
 * could not be read is an error, in a suite a file. There are no times. Suites count their cases;
 * the root counts nothing, because it is written before they are known.
 */
public final class JunitReport implements GrowingReport {

  private final XmlOut xml;
  private final Phrases phrases;

  private JunitReport(XmlOut xml, Phrases phrases) {
    this.xml = xml;
    this.phrases = phrases;
  }

  /**
   * Begins a report.
   *
   * @param out where the bytes go, as UTF-8; it is flushed at the end and never closed
   * @param language the language of all texts
   * @return a report without suites
   */
  public static JunitReport to(OutputStream out, Language language) {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(language, "language");
    XmlOut xml = XmlOut.to(out).open("testsuites").attribute("name", "ims");
    return new JunitReport(xml, new Phrases(language));
  }

  @Override
  public void add(Assessed assessed) {
    Objects.requireNonNull(assessed, "assessed");
    Assessment assessment = assessed.assessment();
    int passed = assessment.count(Verdict.SATISFIED);
    int failed = (int) assessment.findings().stream().filter(f -> fails(assessed, f)).count();
    int all = assessment.findings().size();
    suite(assessment.dossier().id(), all, failed, 0, all - passed - failed, assessed.file());
    xml.open("properties");
    assessment.asOf().ifPresent(day -> property("as-of", day.toString()));
    assessment.referenceDay().ifPresent(day -> property("reference-day", day.toString()));
    property("rule-books", join(assessment.books(), RuleBook::id));
    assessment.regime().ifPresent(this::regime);
    xml.close();
    assessment.findings().forEach(finding -> testcase(assessed, finding));
    xml.close();
  }

  /** Whether a finding is a failure: a broken rule that is not set aside. */
  private static boolean fails(Assessed assessed, Finding finding) {
    return finding.verdict() == Verdict.VIOLATED
        && assessed.assessment().setAside().by(finding).isEmpty();
  }

  @Override
  public void finish(Iterable<Problem> problems, WaiverUse use) {
    Objects.requireNonNull(problems, "problems");
    Objects.requireNonNull(use, "use");
    ImmutableListMultimap<String, Problem> byFile = Multimaps.index(problems, Problem::file);
    byFile.asMap().forEach(this::unread);
    waivers(use);
    xml.close().finish();
  }

  private void suite(String name, int tests, int failures, int errors, int skipped, String file) {
    xml.open("testsuite")
        .attribute("name", name)
        .attribute("tests", tests)
        .attribute("failures", failures)
        .attribute("errors", errors)
        .attribute("skipped", skipped)
        .attribute("file", file);
  }

  private void regime(RegimeAnswer answer) {
    String outcomes = join(answer.outcomes(), phrases::regime);
    property("regime", answer.determined() ? outcomes : phrases.stillPossible() + " " + outcomes);
  }

  private void property(String name, String value) {
    xml.open("property").attribute("name", name).attribute("value", value).closeWith(List.of());
  }

  private void testcase(Assessed assessed, Finding finding) {
    String rule = finding.rule().id();
    xml.open("testcase")
        .attribute("classname", assessed.assessment().dossier().id())
        .attribute("name", finding.subject().map(s -> rule + " " + s).orElse(rule));
    String why = phrases.say(finding.explanation());
    Optional<Waiver> waiver = assessed.assessment().setAside().by(finding);
    if (waiver.isPresent()) {
      String verdict = phrases.verdict(finding) + ": " + why;
      xml.open("skipped")
          .attribute("message", WaiverWords.told(waiver.get(), phrases) + " " + verdict)
          .closeWith(told(assessed, finding, ""));
      xml.close();
      return;
    }
    switch (finding.verdict()) {
      case SATISFIED -> xml.open("system-out").closeWith(told(assessed, finding, why));
      case VIOLATED ->
          xml.open("failure")
              .attribute("type", finding.rule().level().code())
              .attribute("message", why)
              .closeWith(told(assessed, finding, ""));
      case UNDETERMINED, NEEDS_JUDGEMENT, NOT_APPLICABLE ->
          xml.open("skipped")
              .attribute("message", phrases.verdict(finding) + ": " + why)
              .closeWith(told(assessed, finding, ""));
    }
    xml.close();
  }

  /** The norm, why unless that is told already, on which papers, and where: a line each. */
  private ImmutableList<String> told(Assessed assessed, Finding finding, String why) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(phrases.say(finding.rule().sentence()));
    if (!why.isEmpty()) {
      lines.add(why);
    }
    finding.rule().seen().map(phrases::say).map(phrases::sentence).ifPresent(lines::add);
    finding.citations().forEach(citation -> lines.add(Papers.full(citation, phrases)));
    assessed.locationOf(finding).ifPresent(place -> lines.add(assessed.file() + ":" + place));
    return lines.build();
  }

  /** A suite of the waivers: one that is a finding itself fails, or is skipped. */
  private void waivers(WaiverUse use) {
    if (use.outcomes().isEmpty()) {
      return;
    }
    int all = use.outcomes().size();
    int failed = count(use, Verdict.VIOLATED);
    int skipped = count(use, Verdict.UNDETERMINED);
    suite(use.read().file(), all, failed, 0, skipped, use.read().file());
    use.outcomes().forEach(outcome -> waiver(use.read(), outcome));
    xml.close();
  }

  private static int count(WaiverUse use, Verdict verdict) {
    return (int) use.outcomes().stream().filter(o -> o.state().verdict() == verdict).count();
  }

  private void waiver(ReadWaivers read, WaiverOutcome outcome) {
    xml.open("testcase")
        .attribute("classname", read.file())
        .attribute("name", outcome.waiver().finding().toString());
    String why = phrases.say(outcome.explanation());
    Verdict verdict = outcome.state().verdict();
    Optional<WaiverRule> rule = outcome.state().rule();
    if (rule.isEmpty()) {
      xml.open("system-out");
    } else if (verdict == Verdict.VIOLATED) {
      xml.open("failure").attribute("type", rule.get().level().code());
      xml.attribute("message", rule.get().id() + ": " + why);
    } else {
      xml.open("skipped");
      xml.attribute("message", rule.get().id() + ": " + phrases.verdict(verdict) + ": " + why);
    }
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(WaiverWords.told(outcome.waiver(), phrases));
    read.locationOf(outcome.waiver()).ifPresent(place -> lines.add(read.file() + ":" + place));
    xml.closeWith(lines.build()).close();
  }

  private void unread(String file, Collection<Problem> problems) {
    suite(file, problems.size(), 0, problems.size(), 0, file);
    for (Problem problem : problems) {
      xml.open("testcase").attribute("classname", file).attribute("name", problem.path());
      xml.open("error")
          .attribute("type", "unreadable")
          .attribute("message", phrases.say(problem.text()));
      xml.closeWith(ImmutableList.of(problem.in(phrases.language()))).close();
    }
    xml.close();
  }

  private static <T> String join(Iterable<T> values, Function<T, String> name) {
    return String.join(", ", Iterables.transform(values, name::apply));
  }
}
