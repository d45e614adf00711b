package nl.ims.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Admitting;
import nl.ims.rules.condition.All;
import nl.ims.rules.condition.Any;
import nl.ims.rules.condition.Bits;
import nl.ims.rules.condition.Cited;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Is;
import nl.ims.rules.condition.Not;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.Vocabulary;
import nl.ims.rules.logic.Truth;

/**
 * Small random tables over three questions, of three, of two and of four answers, and what they
 * decide by plain enumeration. A source is one answer a question; the last is a set, which is never
 * completed to the empty one.
 */
@SuppressWarnings("EnumOrdinal") // answers are numbered as the algebra numbers them
final class PlainTables {
  private static final int[] ANSWERS = {3, 2, 4};
  static final Text WORDS = Text.of("w");
  static final ImmutableList<Citation> PAPERS =
      IntStream.of(90, 96, 97, 98, 100)
          .mapToObj(article -> Constitution.article(article).citation())
          .collect(ImmutableList.toImmutableList());

  static final Vocabulary.Builder<int[]> ASKED = Vocabulary.builder();
  static final Question.Choice<KindOfDecision> KIND =
      ASKED.choice("kind", WORDS, KindOfDecision.class, s -> s[0], Question.Asking.PLAIN);
  static final Question.Choice<ArmedForce> FORCE =
      ASKED.choice("force", WORDS, ArmedForce.class, s -> s[1], Question.Asking.PLAIN);
  static final Question.Choices<Chamber> CHAMBERS =
      ASKED.choices("chambers", WORDS, Chamber.class, PlainTables::chambers);
  static final ImmutableList<Question> QUESTIONS = ImmutableList.of(KIND, FORCE, CHAMBERS);
  static final Vocabulary<int[]> VOCABULARY = ASKED.build();

  private PlainTables() {}

  static Optional<List<Chamber>> chambers(int[] source) {
    return source[2] == Question.ABSENT
        ? Optional.empty()
        : Optional.of(
            IntStream.range(0, 2)
                .filter(i -> (source[2] >> i & 1) == 1)
                .mapToObj(i -> Chamber.values()[i])
                .toList());
  }

  static PartialDecision<Truth> table(Random random) {
    List<PartialDecision.Row<Truth>> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      rows.add(row(condition(random, 2), random, i));
    }
    rows.add(row(Given.TRUE, random, 4));
    return new PartialDecision<>(rows);
  }

  static PartialDecision.Row<Truth> row(Condition when, Random random, int number) {
    return new PartialDecision.Row<>(
        when, Truth.values()[random.nextInt(3)], WORDS, ImmutableList.of(PAPERS.get(number)));
  }

  static Condition condition(Random random, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      int question = random.nextInt(3);
      long admitted = 1L + random.nextInt((1 << ANSWERS[question]) - 1);
      return Admitting.of(
          QUESTIONS.get(question), question == 2 ? likeTheEmptySet(admitted) : admitted);
    }
    Condition first = condition(random, depth - 1);
    Condition second = condition(random, depth - 1);
    return switch (random.nextInt(4)) {
      case 0 -> Conditions.not(first);
      case 1 -> Conditions.any(first, second);
      case 2 -> first.named("n", "n");
      default -> Conditions.all(first, second);
    };
  }

  /** The empty set is told apart from the first chamber by no row, as in the table that ships. */
  static long likeTheEmptySet(long admitted) {
    return (admitted & ~1L) | (admitted >> 1 & 1);
  }

  static Scene scene(int[] source) {
    return Scene.of(VOCABULARY.viewing(source).build());
  }

  /** The rows over all completions of a source, by plain enumeration. */
  static int rows(PartialDecision<Truth> table, int[] source) {
    for (int i = 0; i < source.length; i++) {
      if (source[i] == Question.ABSENT) {
        int rows = 0;
        for (int answer = i == 2 ? 1 : 0; answer < ANSWERS[i]; answer++) {
          rows |= rows(table, with(source, i, answer));
        }
        return rows;
      }
    }
    return 1
        << IntStream.range(0, 5)
            .filter(i -> holds(table.rows().get(i).when(), source))
            .findFirst()
            .orElseThrow();
  }

  static int[] with(int[] source, int question, int answer) {
    int[] changed = source.clone();
    changed[question] = answer;
    return changed;
  }

  static boolean holds(Condition condition, int[] source) {
    if (condition instanceof Is is) {
      return (is.admitted() >> source[QUESTIONS.indexOf(is.operand())] & 1) == 1;
    } else if (condition instanceof Not not) {
      return !holds(not.part(), source);
    } else if (condition instanceof All all) {
      return all.parts().stream().allMatch(part -> holds(part, source));
    } else if (condition instanceof Any any) {
      return any.parts().stream().anyMatch(part -> holds(part, source));
    } else if (condition instanceof Cited cited) {
      return holds(cited.part(), source);
    }
    return ((Given) condition).holds();
  }

  static Set<Truth> outcomes(PartialDecision<Truth> table, int rows) {
    Set<Truth> outcomes = EnumSet.noneOf(Truth.class);
    IntStream.range(0, 5)
        .filter(i -> (rows >> i & 1) == 1)
        .forEach(i -> outcomes.add(table.rows().get(i).outcome()));
    return outcomes;
  }

  static Set<Truth> set(int mask) {
    Set<Truth> outcomes = EnumSet.noneOf(Truth.class);
    EnumSet.allOf(Truth.class).stream()
        .filter(t -> (mask >> Bits.code(t) & 1) == 1)
        .forEach(outcomes::add);
    return outcomes;
  }

  /** How many answers a question has. */
  static int answers(int question) {
    return ANSWERS[question];
  }

  /** A source that is silent on most questions. */
  static int[] source(Random random) {
    return IntStream.of(ANSWERS)
        .map(n -> random.nextInt(5) < 3 ? Question.ABSENT : random.nextInt(n))
        .toArray();
  }
}
