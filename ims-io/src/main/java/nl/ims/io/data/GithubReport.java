package nl.ims.io.data;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.ReadWaivers;
import nl.ims.io.WaiverUse;
import nl.ims.io.internal.Steering;
import nl.ims.io.internal.Wildcard;
import nl.ims.io.page.Phrases;
import nl.ims.io.problem.Location;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.waiver.WaiverOutcome;

/**
 * The assessments of one call as workflow commands, which GitHub shows at the lines of a pull
 * request: {@code ::error file=…,line=…,col=…,title=…::message}, a line each.
 *
 * <p>Told are violated rules that are not set aside, waivers that are findings themselves, and what
 * cannot be read. A violated rule of law or of the framework is an error, one of commitment or
 * practice a warning, and any other a notice, as in SARIF. What else makes the run fail, because
 * that was asked for, is a notice: nothing is known to be broken. GitHub shows ten of a kind for a
 * step, so there are at most ten of these, of the highest levels; where there are more, the last
 * says how many.
 *
 * <p>A line at the end, which is no command, says how many dossiers were assessed and how many
 * findings have which verdict. No text of a dossier can end a line or begin a command.
 */
public final class GithubReport implements GrowingReport {

  /** How many annotations of a kind GitHub shows for a step. */
  private static final int SHOWN = 10;

  private static final String NOTICE = "notice";
  private static final String ERROR = "error";

  private static final String STANDARD_INPUT = "-";

  /** The verdicts that are counted, the gravest first. */
  private static final ImmutableList<Verdict> VERDICTS =
      ImmutableList.of(
          Verdict.VIOLATED,
          Verdict.NEEDS_JUDGEMENT,
          Verdict.UNDETERMINED,
          Verdict.SATISFIED,
          Verdict.NOT_APPLICABLE);

  /** What means something in a message: an escape begins, or the command ends. */
  private static final String IN_MESSAGE = "%\r\n";

  /** What means something in a property besides: it ends, or the whole list does. */
  private static final String IN_PROPERTY = IN_MESSAGE + ",:";

  private final PrintStream out;
  private final Phrases phrases;
  private final SarifResults failing;
  private final List<Open> open = new ArrayList<>();
  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
  private int openInAll;
  private int notices;
  private int assessments;
  private int setAside;

  /** A command for what makes the run fail and is not violated. */
  private record Open(Level level, String line) {}

  private GithubReport(PrintStream out, Phrases phrases, SarifResults failing) {
    this.out = out;
    this.phrases = phrases;
    this.failing = failing;
  }

  /**
   * Begins a report of a call in which only what is violated can make the run fail.
   *
   * @param out where the bytes go, as UTF-8; it is flushed at the end and never closed
   * @param language the language of all texts
   * @return a report without lines
   */
  public static GithubReport to(OutputStream out, Language language) {
    return to(out, language, SarifResults.NONE);
  }

  /**
   * Begins a report.
   *
   * @param out where the bytes go, as UTF-8; it is flushed at the end and never closed
   * @param language the language of all texts
   * @param failing which findings make the run fail; they are told, as are those that are violated
   * @return a report without lines
   */
  public static GithubReport to(OutputStream out, Language language, SarifResults failing) {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(failing, "failing");
    return new GithubReport(
        new PrintStream(out, false, StandardCharsets.UTF_8), new Phrases(language), failing);
  }

  @Override
  public void add(Assessed assessed) {
    Objects.requireNonNull(assessed, "assessed");
    Assessment assessment = assessed.assessment();
    assessments++;
    setAside += assessment.setAside().size();
    for (Finding finding : assessment.findings()) {
      counts.merge(finding.verdict(), 1, Integer::sum);
      if (assessment.setAside().by(finding).isEmpty()) {
        finding(assessed, finding);
      }
    }
  }

  private void finding(Assessed assessed, Finding finding) {
    boolean violated = finding.verdict() == Verdict.VIOLATED;
    if (!violated && !failing.has(finding)) {
      return;
    }
    Level level = finding.rule().level();
    String line =
        line(
            violated ? command(level) : NOTICE,
            assessed.file(),
            assessed.locationOf(finding).or(() -> assessed.locations().of("")),
            phrases.verdict(finding) + ": " + finding.rule().id(),
            FindingText.of(finding, phrases) + "\n" + phrases.say(finding.rule().sentence()));
    tell(violated, level, line);
  }

  /** Writes what is violated, and keeps of the rest what will be shown. */
  private void tell(boolean violated, Level level, String line) {
    if (violated) {
      notices += command(level).equals(NOTICE) ? 1 : 0;
      out.print(line);
      return;
    }
    openInAll++;
    open.add(new Open(level, line));
    open.sort(Comparator.comparing(Open::level)); // those of one level stay in their order
    if (open.size() > SHOWN) {
      open.remove(SHOWN);
    }
  }

  @Override
  public void finish(Iterable<Problem> problems, WaiverUse use) {
    Objects.requireNonNull(problems, "problems");
    Objects.requireNonNull(use, "use");
    use.outcomes().forEach(outcome -> waiver(use.read(), outcome));
    int unread = 0;
    for (Problem problem : problems) {
      unread++;
      problem(problem);
    }
    open();
    out.print(summary(unread) + "\n");
    out.flush();
  }

  /** What cannot be read; a pattern that stands for nothing is no file, and has no place in one. */
  private void problem(Problem problem) {
    String title = phrases.say("niet te lezen", "cannot be read");
    String text = phrases.say(problem.text());
    out.print(
        isPattern(problem)
            ? line(ERROR, STANDARD_INPUT, Optional.empty(), title, problem.file() + ": " + text)
            : line(
                ERROR,
                problem.file(),
                Optional.of(problem.location()),
                title,
                problem.path() + ": " + text));
  }

  /** Whether it is about what a pattern stands for, and about no place in a file. */
  private static boolean isPattern(Problem problem) {
    return Wildcard.isIn(problem.file()) && problem.path().equals(Problem.DOCUMENT);
  }

  /** What makes the run fail and is not violated; the last of ten notices tells of more. */
  private void open() {
    int room = Math.max(1, SHOWN - notices);
    int told = openInAll > room ? room - 1 : openInAll;
    open.stream().limit(told).forEach(one -> out.print(one.line()));
    if (told < openInAll) {
      String message =
          (openInAll - told)
              + phrases.say(
                  " andere bevindingen laten deze run falen. ims assess --all noemt ze.",
                  " more findings make this run fail. ims assess --all lists them.");
      out.print(line(NOTICE, STANDARD_INPUT, Optional.empty(), "ims", message));
    }
  }

  /** How many dossiers and findings there were; no text of a dossier stands in it. */
  private String summary(int unread) {
    StringBuilder summary =
        new StringBuilder("ims: ")
            .append(phrases.count(assessments, "dossier", "dossiers", "dossier", "dossiers"))
            .append(phrases.say(" beoordeeld", " assessed"));
    String before = ": ";
    for (Verdict verdict : assessments == 0 ? List.<Verdict>of() : VERDICTS) {
      summary.append(before).append(phrases.counted(counts.getOrDefault(verdict, 0), verdict));
      before = ", ";
    }
    if (setAside > 0) {
      summary.append(phrases.say("; terzijde gelegd: ", "; set aside: ")).append(setAside);
    }
    if (unread > 0) {
      summary
          .append("; ")
          .append(phrases.count(unread, "leesprobleem", "leesproblemen", "problem", "problems"));
    }
    return summary.toString();
  }

  private void waiver(ReadWaivers read, WaiverOutcome outcome) {
    boolean violated = outcome.state().verdict() == Verdict.VIOLATED;
    outcome
        .state()
        .rule()
        .filter(rule -> violated || failing.has(outcome))
        .ifPresent(
            rule ->
                tell(
                    violated,
                    rule.level(),
                    line(
                        violated ? command(rule.level()) : NOTICE,
                        read.file(),
                        read.locationOf(outcome.waiver()),
                        phrases.verdict(outcome.state().verdict()) + ": " + rule.id(),
                        outcome.waiver().finding() + ": " + phrases.say(outcome.explanation()))));
  }

  private static String command(Level level) {
    String severity = SarifRules.severity(level);
    return severity.equals("note") ? NOTICE : severity;
  }

  /** One command; standard input is no file, and is not named. */
  private static String line(
      String command, String file, Optional<Location> place, String title, String message) {
    StringBuilder line = new StringBuilder("::" + command + " ");
    if (!file.equals(STANDARD_INPUT)) {
      line.append("file=").append(escaped(file, IN_PROPERTY)).append(',');
      place.ifPresent(at -> line.append("line=%s,col=%s,".formatted(at.line(), at.column())));
    }
    return line.append("title=")
        .append(escaped(title, IN_PROPERTY))
        .append("::")
        .append(escaped(message, IN_MESSAGE))
        .append('\n')
        .toString();
  }

  /**
   * A text with some of its characters, all of them of ASCII, as a percent sign and their code, and
   * with the number of whatever else would steer a terminal.
   */
  private static String escaped(String text, String special) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (special.indexOf(c) >= 0) {
                escaped.append('%').append(BaseEncoding.base16().encode(new byte[] {(byte) c}));
              } else {
                escaped.append(Steering.is(c) ? Steering.number(c) : Character.toString(c));
              }
            });
    return escaped.toString();
  }
}
