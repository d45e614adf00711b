package nl.ims.io.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.io.Assessed;
import nl.ims.io.Look;
import nl.ims.io.internal.Steering;
import nl.ims.io.problem.Problem;
import nl.ims.io.report.ExplainReport;
import nl.ims.io.report.RulesReport;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Withdrawn;

/** {@code ims explain}: one finding in full, or the regime. */
final class ExplainCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of(
            "Toon één bevinding voluit: de feiten die haar bewijzen of zouden beslissen, en haar stukken.",
            "Show one finding in full: the facts that prove it or would settle it, and its papers.")
        .operands(Operand.FILE, Operand.RULE, Operand.SUBJECT)
        .options(Option.AS_OF, Option.REFERENCE_DAY, Option.FRAMEWORK)
        .options(Option.LANG, Option.DERIVATION, Option.COLOR, Option.OUTPUT)
        .sample(
            "explain red-sea-2024.yaml no-departure-before-debate",
            "waarom de regel niet is gevolgd; het einde van de naam volstaat",
            "why the rule is violated; the end of its id is enough")
        .sample(
            "explain red-sea-2024.yaml prior-information --derivation",
            "met elke voorwaarde die is gelezen, en haar waarheid",
            "with each condition that was read, and its truth")
        .sample(
            "explain red-sea-2024.yaml regime",
            "waarom artikel 100 geldt",
            "why Article 100 applies")
        .sample(
            "explain red-sea-2024.yaml article-100/both-chambers letter/2024-03-08",
            "één onderwerp van een regel die er meer heeft",
            "one subject of a rule that has several");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    ImmutableList<String> operands = arguments.operands();
    Assessing assessing = Assessing.of(shell, arguments, operands.subList(0, 1));
    Output output = Output.of(shell, arguments);
    List<Assessed> all = new ArrayList<>();
    ImmutableList<Problem> problems = assessing.each(all::add);
    if (all.isEmpty()) {
      return Exit.INPUT;
    }
    Wanted wanted = Wanted.of(operands.get(1), operands.stream().skip(2).findFirst(), all);
    Optional<Withdrawn> withdrawn = Withdrawn.find(wanted.rule());
    Look look = output.screen().look(arguments.language());
    if (withdrawn.isPresent()) {
      output.print(RulesReport.in(look).one(withdrawn.get()));
    } else {
      wanted.check();
      ExplainReport report =
          ExplainReport.in(look).withDerivation(arguments.has(Option.DERIVATION));
      all.stream()
          .filter(wanted::isIn)
          .forEach(new Pages<>(output, assessed -> wanted.page(report, assessed)));
    }
    return output.finish(problems);
  }

  /** What is to be explained, in some dossiers of one file. */
  private record Wanted(String rule, Optional<String> subject, List<Assessed> all) {

    static Wanted of(String given, Optional<String> subject, List<Assessed> all)
        throws UsageException {
      boolean asIs = given.equals(RuleNames.REGIME) || Withdrawn.find(given).isPresent();
      return new Wanted(asIs ? given : new RuleNames(names(all)).find(given), subject, all);
    }

    /** The rules of the books taken, and those withdrawn; none if no book was taken. */
    private static ImmutableSet<String> names(List<Assessed> all) {
      ImmutableSet<String> rules =
          all.stream()
              .flatMap(assessed -> assessed.assessment().findings().stream())
              .map(finding -> finding.rule().id())
              .collect(toImmutableSet());
      return rules.isEmpty()
          ? rules
          : ImmutableSet.<String>builder()
              .addAll(rules)
              .addAll(Lists.transform(Withdrawn.all(), Withdrawn::id))
              .build();
    }

    private boolean isRegime() {
      return rule.equals(RuleNames.REGIME);
    }

    boolean isIn(Assessed assessed) {
      return isRegime() ? assessed.assessment().regime().isPresent() : !in(assessed).isEmpty();
    }

    private ImmutableList<Finding> in(Assessed assessed) {
      return ofRule(assessed)
          .filter(finding -> subject.isEmpty() || finding.subject().equals(subject))
          .collect(toImmutableList());
    }

    private Stream<Finding> ofRule(Assessed assessed) {
      return assessed.assessment().findings().stream()
          .filter(finding -> finding.rule().id().equals(rule));
    }

    String page(ExplainReport report, Assessed assessed) {
      return isRegime()
          ? report.ofRegime(assessed, assessed.assessment().regime().orElseThrow())
          : report.of(assessed, in(assessed));
    }

    /** A line each. */
    private static Message list(Iterable<String> subjects) {
      String lines = Joiner.on("\n  ").join(Iterables.transform(subjects, Steering::shown));
      return new Message(lines, lines);
    }

    /** Refuses a regime or a subject that no dossier of the file has. */
    void check() throws UsageException {
      if (isRegime() && subject.isPresent()) {
        throw new UsageException(
            Text.of(
                "het regime heeft geen onderwerp; laat '%s' weg",
                "the regime has no subject; leave '%s' out"),
            subject.get());
      }
      if (all.stream().noneMatch(this::isIn)) {
        throw isRegime()
            ? new UsageException(
                Text.of(
                    "alleen een bijdrage aan een operatie heeft een regime",
                    "only a contribution to an operation has a regime"))
            : noSuchSubject(subject.orElseThrow());
      }
    }

    private UsageException noSuchSubject(String wrong) {
      ImmutableList<String> subjects =
          all.stream()
              .flatMap(this::ofRule)
              .flatMap(finding -> finding.subject().stream())
              .distinct()
              .collect(toImmutableList());
      return subjects.isEmpty()
          ? new UsageException(
              Text.of(
                  "de bevinding van %s heeft geen onderwerp; laat '%s' weg",
                  "the finding of %s has no subject; leave '%s' out"),
              rule,
              wrong)
          : new UsageException(
              Text.of(
                  "%s heeft geen onderwerp '%s'%sDe onderwerpen zijn:\n  %s",
                  "%s has no subject '%s'%sThe subjects are:\n  %s"),
              rule,
              wrong,
              Missed.nearest(wrong, subjects),
              list(subjects));
    }
  }
}
