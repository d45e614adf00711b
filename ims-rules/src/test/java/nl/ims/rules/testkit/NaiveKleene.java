package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.condition.All;
import nl.ims.rules.condition.Any;
import nl.ims.rules.condition.AtLeast;
import nl.ims.rules.condition.Cited;
import nl.ims.rules.condition.Codes;
import nl.ims.rules.condition.Compared;
import nl.ims.rules.condition.Complete;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Day;
import nl.ims.rules.condition.DossierFact;
import nl.ims.rules.condition.ElementValue;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.IncidentRecorded;
import nl.ims.rules.condition.Is;
import nl.ims.rules.condition.Judged;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.Member;
import nl.ims.rules.condition.Not;
import nl.ims.rules.condition.Numbered;
import nl.ims.rules.condition.OnRecord;
import nl.ims.rules.condition.Operand;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Reached;
import nl.ims.rules.condition.SomeElement;
import nl.ims.rules.condition.Stated;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.condition.StepValue;
import nl.ims.rules.condition.StepWord;
import nl.ims.rules.condition.Subject;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.table.Decision;
import nl.ims.rules.table.OutcomeIn;

/**
 * Reads conditions a second time, on purpose in the plainest way: by recursion over the tree, from
 * the dossier itself, trying every step and every day that could matter.
 *
 * <p>It may be given less than the whole dossier to see: then what it does not see is unknown to
 * it, and "true" and "false" are what the facts it sees suffice for.
 */
public final class NaiveKleene {
  private static final int NEAR = 4;
  private static final int NO_STEP = -1;

  private final Situation situation;
  private final Sight sight;
  private final Log log;
  private final NaiveFacts facts;
  private final Subject about;
  private final int subject;

  /** What a condition is about: the step spoken of, its day, the element of a list. */
  private record Focus(int it, int day, int element) {
    static final Focus NOTHING = new Focus(NO_STEP, 0, -1);
  }

  /**
   * Makes a reader.
   *
   * @param situation the dossier and its days
   * @param sight what it may see of it
   * @param log the log of the same view; only its numbering of steps is used
   * @param subject the step that the finding is on, by that numbering; -1 if there is none
   */
  public NaiveKleene(Situation situation, Sight sight, Log log, int subject) {
    this(situation, sight, log, Subject.step(subject));
  }

  /**
   * Makes a reader.
   *
   * @param situation the dossier and its days
   * @param sight what it may see of it
   * @param log the log of the same view; only its numbering of steps is used
   * @param about what the finding is on
   */
  public NaiveKleene(Situation situation, Sight sight, Log log, Subject about) {
    this.situation = situation;
    this.sight = sight;
    this.log = log;
    this.about = about;
    this.subject = about.step();
    this.facts = new NaiveFacts(situation, sight, log);
  }

  /**
   * Reads a condition.
   *
   * @param condition the condition
   * @return its truth value
   */
  public Truth truth(Condition condition) {
    int element = about.element().map(Subject.Element::index).orElse(-1);
    return truth(condition, new Focus(NO_STEP, 0, element));
  }

  /**
   * Reads a table.
   *
   * @param decision the table
   * @return the row that decides, or {@link Decision#OPEN}
   */
  public int decide(Decision<?> decision) {
    for (int i = 0; i < decision.rows().size(); i++) {
      Truth truth = truth(decision.rows().get(i).when());
      if (truth == Truth.UNKNOWN) {
        return Decision.OPEN;
      } else if (truth == Truth.TRUE) {
        return i;
      }
    }
    return decision.rows().size();
  }

  /**
   * Gives what is seen of the things that decide the regime.
   *
   * @return the worlds that are still possible
   */
  public NaiveWorlds worlds() {
    return facts.worlds(truth(NaiveFacts.EMPLOYED));
  }

  private Truth truth(Condition condition, Focus focus) {
    if (condition instanceof All all) {
      return count(all.parts(), focus, all.parts().size());
    } else if (condition instanceof Any any) {
      return count(any.parts(), focus, 1);
    } else if (condition instanceof AtLeast some) {
      return count(some.parts(), focus, some.count());
    } else if (condition instanceof Not not) {
      return opposite(truth(not.part(), focus));
    } else if (condition instanceof OnRecord known) {
      return truth(known.part(), focus) == Truth.TRUE ? Truth.TRUE : Truth.FALSE;
    } else if (condition instanceof Cited cited) {
      return truth(cited.part(), focus);
    } else if (condition instanceof Given given) {
      return given.holds() ? Truth.TRUE : Truth.FALSE;
    } else if (condition instanceof Is is) {
      return is.operand() instanceof Question question
          ? facts.is(question, is.admitted())
          : facts.elementIs((ElementValue) is.operand(), is.admitted(), focus.element());
    } else if (condition instanceof Judged judged) {
      return facts.judged(judged, about);
    } else if (condition instanceof Complete) {
      return facts.complete();
    } else if (condition instanceof OutcomeIn among) {
      return facts.among(among, truth(NaiveFacts.EMPLOYED, Focus.NOTHING));
    }
    return ofStep(condition, focus);
  }

  private Truth ofStep(Condition condition, Focus focus) {
    if (condition instanceof StepClaim there) {
      return there(there, focus);
    } else if (condition instanceof Member member) {
      return serves(member.claim(), subject, log.day(subject), focus);
    } else if (condition instanceof IncidentRecorded begun) {
      return facts.begun(begun);
    } else if (condition instanceof Stated stated) {
      return facts.states(stated.value().key(), step(stated.value(), focus));
    } else if (condition instanceof Compared compared) {
      return compare(compared, focus);
    } else if (condition instanceof Reached reached) {
      return reached(reached, focus);
    } else if (condition instanceof SomeElement some) {
      return some(some, focus);
    }
    throw new AssertionError("a condition that this test does not know: " + condition);
  }

  /** Addressed, or by copy; where it is seen that nothing else was sent that day, no copy was. */
  private Truth reached(Reached reached, Focus focus) {
    Truth addressed = truth(reached.to(), focus);
    Truth copied =
        focus.it() >= 0 && uncopied(log.step(focus.it()))
            ? Truth.FALSE
            : truth(reached.copy(), focus);
    return addressed == Truth.TRUE || copied == Truth.TRUE
        ? Truth.TRUE
        : addressed == Truth.FALSE && copied == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
  }

  private boolean uncopied(Step step) {
    StepWord itself = StepWord.of("x", "x", step.kind());
    return step.copyTo().isEmpty()
        && (!step.kind().allows(StepKey.COPY_TO)
            || sight.silent(itself, (int) step.date().toEpochDay()));
  }

  private int step(StepValue value, Focus focus) {
    return value.who() == StepValue.Who.IT ? focus.it() : subject;
  }

  private Truth compare(Compared compared, Focus focus) {
    OptionalInt one = number(compared.left(), focus);
    OptionalInt other = number(compared.right(), focus);
    if (one.isEmpty() || other.isEmpty()) {
      return Truth.UNKNOWN;
    }
    int left = one.getAsInt();
    int right = other.getAsInt();
    return known(
        switch (compared.comparison()) {
          case AT_MOST -> left < right + 1;
          case LESS_THAN -> right > left;
          case AT_LEAST -> left > right - 1;
          case MORE_THAN -> right < left;
          case EQUAL -> left == right;
          case COVERS -> (right & ~left) == 0;
          case MEETS -> Integer.bitCount(left & right) > 0;
          case AVOIDS -> (left | right) == left + right;
        });
  }

  /** What an operand comes to, by the dossier itself. */
  private OptionalInt number(Operand operand, Focus focus) {
    if (operand instanceof Day day) {
      return resolve(day, focus);
    } else if (operand instanceof StepValue value) {
      return value.who() == StepValue.Who.SUBJECT
          ? facts.ofSubject(value.key(), about)
          : facts.key(focus.it(), value.key());
    } else if (operand instanceof Codes codes) {
      return OptionalInt.of(codes.code());
    } else if (operand instanceof ElementValue value) {
      return facts.elementDay(value, focus.element());
    } else if (operand instanceof Question.Exact question) {
      return facts.exact(question);
    } else if (operand instanceof Numbered.YearOf year) {
      OptionalInt day = number(year.day(), focus);
      return day.isEmpty() ? day : OptionalInt.of(LocalDate.ofEpochDay(day.getAsInt()).getYear());
    }
    throw new AssertionError("an operand that this test does not know: " + operand);
  }

  private Truth count(List<Condition> parts, Focus focus, int needed) {
    int holds = 0;
    int mayHold = 0;
    for (Condition part : parts) {
      Truth truth = truth(part, focus);
      holds += truth == Truth.TRUE ? 1 : 0;
      mayHold += truth == Truth.FALSE ? 0 : 1;
    }
    return holds >= needed ? Truth.TRUE : mayHold >= needed ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static Truth opposite(Truth truth) {
    return truth == Truth.TRUE ? Truth.FALSE : truth == Truth.FALSE ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static Truth known(boolean value) {
    return value ? Truth.TRUE : Truth.FALSE;
  }

  /** True if some seen step serves, false if neither a seen one nor an unseen one can. */
  private Truth there(StepClaim claim, Focus focus) {
    OptionalInt from =
        claim.from().isEmpty()
            ? OptionalInt.of(Integer.MIN_VALUE)
            : resolve(claim.from().get(), focus);
    OptionalInt to =
        claim.to().isEmpty() ? OptionalInt.of(lastDay()) : resolve(claim.to().get(), focus);
    if (from.isEmpty() || to.isEmpty()) {
      return Truth.UNKNOWN;
    }
    int first = from.getAsInt();
    int last = to.getAsInt();
    boolean may = false;
    for (int i = 0; i < log.size(); i++) {
      if (log.day(i) >= first && log.day(i) <= last && sees(claim.word(), i)) {
        Truth serves = serves(claim, i, log.day(i), focus);
        if (serves == Truth.TRUE) {
          return Truth.TRUE;
        }
        may |= serves == Truth.UNKNOWN;
      }
    }
    return may || unseen(claim, first, last, focus) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private boolean sees(StepWord word, int step) {
    return word.kinds().containsKey(log.step(step).kind())
        && sight.sees(new DossierFact.OfStep(step));
  }

  private int lastDay() {
    return situation.asOf().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
  }

  private Truth serves(StepClaim claim, int step, int day, Focus focus) {
    Optional<Condition> when = claim.word().kinds().get(log.step(step).kind());
    ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
    if (when != null) {
      when.ifPresent(conditions::add);
    }
    ImmutableList<Condition> all = conditions.addAll(claim.where()).build();
    return count(all, new Focus(step, day, focus.element()), all.size());
  }

  /** Whether a step that is not seen could serve, on any day of the window. */
  private boolean unseen(StepClaim claim, int first, int last, Focus focus) {
    boolean once = claim.word().kinds().keySet().stream().allMatch(StepKind::once);
    if (once && IntStream.range(0, log.size()).anyMatch(i -> sees(claim.word(), i))) {
      return false;
    }
    for (int day : days(first, last)) {
      if (!sight.silent(claim.word(), day)) {
        Focus supposed = new Focus(NO_STEP, day, focus.element());
        if (count(claim.where(), supposed, claim.where().size()) != Truth.FALSE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Every day of a window near something that happens, and near its ends. */
  private ImmutableSet<Integer> days(int first, int last) {
    TreeSet<Integer> centres = new TreeSet<>();
    IntStream.range(0, log.size()).forEach(i -> centres.add(log.day(i)));
    situation.asOf().ifPresent(day -> centres.add((int) day.toEpochDay()));
    situation.dossier().recordedThrough().ifPresent(day -> centres.add((int) day.toEpochDay()));
    centres.add(first == Integer.MIN_VALUE ? 0 : first);
    centres.add(last == Integer.MAX_VALUE ? 0 : last);
    ImmutableSet.Builder<Integer> days = ImmutableSet.builder();
    for (int centre : centres) {
      for (int day = centre - NEAR; day <= centre + NEAR; day++) {
        if (first <= day && day <= last) {
          days.add(day);
        }
      }
    }
    return days.build();
  }

  private OptionalInt resolve(Day day, Focus focus) {
    OptionalInt base =
        switch (day.anchor()) {
          case SUBJECT -> OptionalInt.of(log.day(subject));
          case IT -> OptionalInt.of(focus.day());
          case ONCE -> once(day.step().orElseThrow());
          case KEY -> facts.key(subject, day.key().orElseThrow());
          case OPENS -> OptionalInt.of(about.term().orElseThrow().opens());
          case DUE -> OptionalInt.of(about.term().orElseThrow().due());
          case SPARED -> OptionalInt.of(about.term().orElseThrow().spared());
          case CALENDAR -> OptionalInt.of(0);
        };
    return base.isEmpty() ? base : OptionalInt.of(base.getAsInt() + day.offset());
  }

  private OptionalInt once(StepKind kind) {
    return IntStream.range(0, log.size())
        .filter(i -> log.step(i).kind() == kind && sight.sees(new DossierFact.OfStep(i)))
        .map(log::day)
        .findFirst();
  }

  private Truth some(SomeElement some, Focus focus) {
    Optional<List<Integer>> elements = facts.elements(some, focus.element());
    boolean may = elements.isEmpty() || !facts.seesAll(some, focus.element());
    for (int i : elements.orElse(ImmutableList.of())) {
      Truth truth = truth(some.body(), new Focus(focus.it(), focus.day(), i));
      if (truth == Truth.TRUE) {
        return Truth.TRUE;
      }
      may |= truth == Truth.UNKNOWN;
    }
    return may ? Truth.UNKNOWN : Truth.FALSE;
  }
}
