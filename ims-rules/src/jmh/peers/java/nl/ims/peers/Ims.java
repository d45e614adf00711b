package nl.ims.peers;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.View;
import nl.ims.rules.condition.Vocabulary;
import nl.ims.rules.logic.Truth;

/** This library: the same rules as conditions, and as a book. */
final class Ims implements Engine {
  /** How much is worked out. */
  enum Depth {
    /** Which conditions hold. */
    VERDICTS,
    /** A finding a rule, its verdict read. */
    FINDINGS,
    /** A finding a rule, its verdict and minimal proof read. */
    PROOFS
  }

  private static final Fact[] FACTS = Fact.values();

  private final Question[] asked;
  private final Vocabulary<Case> vocabulary;
  private final ImmutableList<Condition> violations;
  private final RuleBook book;
  private final Depth depth;

  Ims(ImmutableList<ImmutableList<Leaf>> rules, Depth depth) {
    Vocabulary.Builder<Case> builder = Vocabulary.builder();
    this.asked =
        Stream.of(FACTS).map(fact -> question(fact, rules, builder)).toArray(Question[]::new);
    this.vocabulary = builder.build();
    this.violations = rules.stream().map(this::violation).collect(ImmutableList.toImmutableList());
    this.book =
        RuleBook.of(
            "yardstick",
            Text.of("yardstick"),
            IntStream.range(0, rules.size()).mapToObj(this::rule).toList());
    this.depth = depth;
  }

  @Override
  public void judge(Cases cases, Answers answers) {
    for (Case c : cases.numbers()) {
      if (depth == Depth.VERDICTS) {
        conditions(c, answers);
      } else {
        findings(c, answers);
      }
    }
  }

  private void conditions(Case c, Answers answers) {
    Scene scene = Scene.of(view(c));
    for (int i = 0; i < violations.size(); i++) {
      if (violations.get(i).truth(scene) == Truth.TRUE) {
        answers.violated(c.number(), i);
      }
    }
  }

  private void findings(Case c, Answers answers) {
    ImmutableList<Finding> findings = book.apply(view(c));
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).verdict() == Verdict.VIOLATED) {
        answers.violated(c.number(), i);
      }
      if (depth == Depth.PROOFS) {
        answers.seen += findings.get(i).proofOfRow().facts().size();
      }
    }
  }

  /** The codes of the answers, in the order of the facts. */
  private View view(Case c) {
    return vocabulary.fromCodes(
        new int[] {
          choice(c.mandate()),
          choice(c.hostConsent()),
          choice(c.art100Sent()),
          choice(c.commandRetained()),
          choice(c.exitStrategy()),
          choice(c.medevac()),
          choice(c.roeAgreed()),
          choice(c.costCovered()),
          number(Fact.DURATION_MONTHS, c.durationMonths()),
          number(Fact.PERSONNEL, c.personnel()),
          number(Fact.RISK_LEVEL, c.riskLevel()),
          number(Fact.NOTICE_DAYS, c.noticeDays()),
          choice(c.legalBasis()),
          choice(c.framework())
        });
  }

  private static int choice(int fact) {
    return fact < 0 ? Question.ABSENT : fact;
  }

  private int number(Fact which, int fact) {
    return fact < 0 ? Question.ABSENT : ((Question.Numeric) asked[which.ordinal()]).code(fact);
  }

  private static Question question(
      Fact fact, ImmutableList<ImmutableList<Leaf>> rules, Vocabulary.Builder<Case> builder) {
    Text label = Text.of(fact.key);
    if (fact.kind != Fact.Kind.NUMBER) {
      return builder.coded(
          fact.key, label, fact.names, c -> Optional.empty(), Question.Asking.PLAIN);
    }
    Integer[] thresholds =
        rules.stream()
            .flatMap(List::stream)
            .filter(leaf -> leaf.fact() == fact)
            .map(Leaf::value)
            .distinct()
            .sorted()
            .toArray(Integer[]::new);
    return builder.number(fact.key, label, thresholds);
  }

  private Condition violation(ImmutableList<Leaf> rule) {
    Condition[] leaves = rule.stream().map(this::condition).toArray(Condition[]::new);
    return leaves.length == 1 ? leaves[0] : Conditions.all(leaves);
  }

  private Condition condition(Leaf leaf) {
    Question question = asked[leaf.fact().ordinal()];
    return switch (leaf.op()) {
      case IS -> is(question, leaf);
      case IS_NOT -> Conditions.not(is(question, leaf));
      case AT_LEAST -> ((Question.Numeric) question).atLeast(leaf.value());
      case BELOW -> ((Question.Numeric) question).lessThan(leaf.value());
    };
  }

  private static Condition is(Question question, Leaf leaf) {
    return ((Question.Coded) question).is(List.of(leaf.fact().names.get(leaf.value())));
  }

  private Rule rule(int number) {
    return Rule.rule("yardstick/" + (number + 1), Level.LAW)
        .sentence("Wat verboden is, gebeurt niet.", "What is forbidden is not done.")
        .demands(
            Demand.when(violations.get(number), Verdict.VIOLATED, "overtreden", "violated")
                .otherwise(Verdict.SATISFIED, "voldaan", "satisfied"))
        .cites(Constitution.article(100).citation())
        .build();
  }
}
