package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.problem.Problem;
import nl.ims.io.report.ExplainReport;
import nl.ims.io.report.RulesReport;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Withdrawn;

/** {@code ims explain}: the whole derivation of one finding, or of the regime. */
final class ExplainCommand implements Command {

  /** The name under which the regime is explained, as judgements name it too. */
  static final String REGIME = "regime";

  @Override
  public Usage usage() {
    return new Usage(
            "Show the whole derivation of one finding: each condition, each fact, each paper.",
            ImmutableList.of(Operand.FILE, Operand.RULE, Operand.SUBJECT),
            ImmutableList.of(
                Option.AS_OF, Option.REFERENCE_DAY, Option.FRAMEWORK, Option.LANG, Option.OUTPUT))
        .withSamples(
            new Sample(
                "explain red-sea-2024.yaml no-departure-before-debate",
                "why the rule is violated; the end of its id is enough"),
            new Sample("explain red-sea-2024.yaml regime", "why Article 100 applies"),
            new Sample(
                "explain red-sea-2024.yaml article-100/both-chambers letter/2024-03-08",
                "one subject of a rule that has several"));
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    ImmutableList<String> operands = arguments.operands();
    Language language = arguments.choice(Option.LANG, Language.class, Language.EN);
    Assessing assessing = Assessing.of(shell, arguments, operands.subList(0, 1));
    Output output = Output.of(shell, arguments);
    List<Assessed> all = new ArrayList<>();
    ImmutableList<Problem> problems = assessing.each(all::add);
    if (all.isEmpty()) {
      return Exit.INPUT;
    }
    Wanted wanted = Wanted.of(operands.get(1), operands.stream().skip(2).findFirst(), all);
    Optional<Withdrawn> withdrawn = Withdrawn.find(wanted.rule());
    if (withdrawn.isPresent()) {
      output.stream().print(page(language, output.screen(), withdrawn.get()));
    } else {
      explain(wanted, language, output);
    }
    output.finish();
    return problems.isEmpty() ? Exit.FINE : Exit.INPUT;
  }

  private static void explain(Wanted wanted, Language language, Output output)
      throws UsageException {
    wanted.check();
    ExplainReport report =
        ExplainReport.in(language)
            .withColour(output.screen().colour())
            .withWidth(output.screen().width());
    Pages<Assessed> pages = new Pages<>(output, assessed -> page(report, assessed, wanted));
    wanted.all().stream().filter(wanted::isIn).forEach(pages);
  }

  /** What is said of a rule that was withdrawn, whatever the dossier: as {@code ims rules} does. */
  private static String page(Language language, Screen screen, Withdrawn rule) {
    return RulesReport.in(language).withColour(screen.colour()).withWidth(screen.width()).one(rule);
  }

  private static String page(ExplainReport report, Assessed assessed, Wanted wanted) {
    return wanted.isRegime()
        ? report.ofRegime(assessed, assessed.assessment().regime().orElseThrow())
        : report.of(assessed, wanted.in(assessed));
  }

  /** What is to be explained, in some dossiers of one file. */
  private record Wanted(String rule, Optional<String> subject, List<Assessed> all) {

    static Wanted of(String given, Optional<String> subject, List<Assessed> all)
        throws UsageException {
      boolean asIs = given.equals(REGIME) || Withdrawn.find(given).isPresent();
      return new Wanted(asIs ? given : new RuleNames(names(all)).find(given), subject, all);
    }

    boolean isRegime() {
      return rule.equals(REGIME);
    }

    boolean isIn(Assessed assessed) {
      return isRegime() ? assessed.assessment().regime().isPresent() : !in(assessed).isEmpty();
    }

    ImmutableList<Finding> in(Assessed assessed) {
      return ofRule(assessed).stream()
          .filter(finding -> subject.isEmpty() || finding.subject().equals(subject))
          .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Finding> ofRule(Assessed assessed) {
      return assessed.assessment().findings().stream()
          .filter(finding -> finding.rule().id().equals(rule))
          .collect(ImmutableList.toImmutableList());
    }

    /** Refuses a regime or a subject that no dossier of the file has. */
    void check() throws UsageException {
      if (isRegime() && subject.isPresent()) {
        throw new UsageException("the regime has no subject; leave '" + subject.get() + "' out");
      }
      if (all.stream().anyMatch(this::isIn)) {
        return;
      }
      if (isRegime()) {
        throw new UsageException("only a contribution to an operation has a regime");
      }
      throw new UsageException(noSuchSubject());
    }

    /** The rules of the books taken, and those withdrawn; none if no book was taken. */
    private static ImmutableSet<String> names(List<Assessed> all) {
      ImmutableSet<String> rules =
          all.stream()
              .flatMap(assessed -> assessed.assessment().findings().stream())
              .map(finding -> finding.rule().id())
              .collect(ImmutableSet.toImmutableSet());
      return rules.isEmpty()
          ? rules
          : ImmutableSet.<String>builder()
              .addAll(rules)
              .addAll(Lists.transform(Withdrawn.all(), Withdrawn::id))
              .build();
    }

    private String noSuchSubject() {
      String wrong = subject.orElseThrow();
      ImmutableList<String> subjects =
          all.stream()
              .flatMap(assessed -> ofRule(assessed).stream())
              .flatMap(finding -> finding.subject().stream())
              .distinct()
              .collect(ImmutableList.toImmutableList());
      if (subjects.isEmpty()) {
        return "the finding of " + rule + " has no subject; leave '" + wrong + "' out";
      }
      return Missed.told(rule + " has no subject '" + wrong + "'", wrong, "subjects", subjects);
    }
  }
}
