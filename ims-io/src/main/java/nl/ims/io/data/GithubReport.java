package nl.ims.io.data;

import com.google.common.io.BaseEncoding;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.ReadWaivers;
import nl.ims.io.WaiverUse;
import nl.ims.io.internal.Steering;
import nl.ims.io.page.Phrases;
import nl.ims.io.problem.Location;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.waiver.WaiverOutcome;

/**
 * The assessments of one call as workflow commands, which GitHub shows at the lines of a pull
 * request: {@code ::error file=…,line=…,col=…,title=…::message}, a line each.
 *
 * <p>Told is what went wrong, for GitHub shows ten of a kind and no more: violated rules that are
 * not set aside, waivers that are findings themselves, and what cannot be read. A violated rule of
 * law or of the framework is an error, one of commitment or practice a warning, and any other a
 * notice, as in SARIF. No text of a dossier can end a line or begin a command.
 */
public final class GithubReport implements GrowingReport {

  private static final String STANDARD_INPUT = "-";

  /** What means something in a message: an escape begins, or the command ends. */
  private static final String IN_MESSAGE = "%\r\n";

  /** What means something in a property besides: it ends, or the whole list does. */
  private static final String IN_PROPERTY = IN_MESSAGE + ",:";

  private final PrintStream out;
  private final Phrases phrases;

  private GithubReport(PrintStream out, Phrases phrases) {
    this.out = out;
    this.phrases = phrases;
  }

  /**
   * Begins a report.
   *
   * @param out where the bytes go, as UTF-8; it is flushed at the end and never closed
   * @param language the language of all texts
   * @return a report without lines
   */
  public static GithubReport to(OutputStream out, Language language) {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(language, "language");
    return new GithubReport(
        new PrintStream(out, false, StandardCharsets.UTF_8), new Phrases(language));
  }

  @Override
  public void add(Assessed assessed) {
    Objects.requireNonNull(assessed, "assessed");
    for (Finding finding : assessed.assessment().findings()) {
      if (finding.verdict() == Verdict.VIOLATED
          && assessed.assessment().setAside().by(finding).isEmpty()) {
        line(
            finding.rule().level(),
            assessed.file(),
            assessed.locationOf(finding),
            phrases.verdict(finding) + ": " + finding.rule().id(),
            phrases.say(finding.explanation()) + "\n" + phrases.say(finding.rule().sentence()));
      }
    }
  }

  @Override
  public void finish(Iterable<Problem> problems, WaiverUse use) {
    Objects.requireNonNull(problems, "problems");
    Objects.requireNonNull(use, "use");
    use.outcomes().forEach(outcome -> waiver(use.read(), outcome));
    for (Problem problem : problems) {
      String title = phrases.say("niet te lezen", "cannot be read");
      String message = problem.path() + ": " + phrases.say(problem.text());
      line("error", problem.file(), Optional.of(problem.location()), title, message);
    }
    out.flush();
  }

  private void waiver(ReadWaivers read, WaiverOutcome outcome) {
    outcome
        .state()
        .rule()
        .filter(rule -> outcome.state().verdict() == Verdict.VIOLATED)
        .ifPresent(
            rule ->
                line(
                    rule.level(),
                    read.file(),
                    read.locationOf(outcome.waiver()),
                    phrases.verdict(Verdict.VIOLATED) + ": " + rule.id(),
                    outcome.waiver().finding() + ": " + phrases.say(outcome.explanation())));
  }

  private void line(
      Level level, String file, Optional<Location> place, String title, String message) {
    String severity = SarifRules.severity(level);
    line(severity.equals("note") ? "notice" : severity, file, place, title, message);
  }

  private void line(
      String command, String file, Optional<Location> place, String title, String message) {
    StringBuilder line = new StringBuilder("::" + command + " ");
    if (!file.equals(STANDARD_INPUT)) {
      line.append("file=").append(escaped(file, IN_PROPERTY)).append(',');
      place.ifPresent(at -> line.append("line=%s,col=%s,".formatted(at.line(), at.column())));
    }
    line.append("title=")
        .append(escaped(title, IN_PROPERTY))
        .append("::")
        .append(escaped(message, IN_MESSAGE));
    out.print(line.append('\n'));
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
