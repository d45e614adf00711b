package nl.ims.rules.condition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Internal;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A dossier, the subject of the finding and the day whose law applies; and what is in focus while a
 * condition is read: the step that a claim speaks of, an element of a list, a supposed day.
 *
 * <p>What is in focus is confined to one thread and one reading. The rest never changes: a finding
 * keeps the scene in which it was found, and takes one {@link #again} for each reading of its own.
 */
@Internal
public final class Scene {
  /** No step. */
  static final int NONE = -1;

  /** An element that is supposed while its list is not stated: it may state anything. */
  static final int SUPPOSED = -2;

  private final View view;
  private final Subject about;
  private final Optional<LocalDate> referenceDay;
  private final Budget budget; // unlimited while nothing is explained
  private final Witnesses witnesses;
  private int it = NONE;
  private int itDay;
  private int element;
  private @Nullable ElementList among; // the list of the element
  private @Nullable Map<StepKind, Integer> supposed; // while something is supposed, or was
  private @Nullable Kept kept; // alike by all

  /** Something that was worked out, before what was earlier. */
  private record Kept(Object of, Object found, @Nullable Kept earlier) {}

  private Scene(
      View view,
      Subject about,
      Optional<LocalDate> referenceDay,
      Budget budget,
      Witnesses witnesses) {
    this.view = view;
    this.about = about;
    this.referenceDay = referenceDay;
    this.budget = budget;
    this.witnesses = witnesses;
    this.element = about.element().isEmpty() ? NONE : about.element().get().index();
    this.among = about.element().isEmpty() ? null : about.element().get().list();
  }

  /**
   * Looks at a dossier as a whole.
   *
   * @param view the dossier
   * @return the scene, with no subject
   */
  public static Scene of(View view) {
    return of(view, Subject.WHOLE);
  }

  /**
   * Looks at a dossier for one of its steps.
   *
   * @param view the dossier
   * @param subject the index of the step in the log
   * @return the scene
   */
  public static Scene of(View view, int subject) {
    return of(view, Subject.step(subject));
  }

  /**
   * Looks at a dossier for one of the things in it.
   *
   * @param view the dossier
   * @param about the thing
   * @return the scene
   */
  public static Scene of(View view, Subject about) {
    return of(view, about, Optional.empty());
  }

  /**
   * Looks at a dossier for one of the things in it, under the law of some day.
   *
   * @param view the dossier
   * @param about the thing
   * @param referenceDay the day whose law applies; empty if it is not known
   * @return the scene
   */
  public static Scene of(View view, Subject about, Optional<LocalDate> referenceDay) {
    return new Scene(view, about, referenceDay, Budget.UNLIMITED, Witnesses.ALL);
  }

  /** {@return the same, with nothing in focus yet: for another reading} */
  public Scene again() {
    return of(view, about, referenceDay);
  }

  /**
   * Looks at the same again, to find out what is missing.
   *
   * @return a new scene in which ground trees carry the ways to settle what is unknown
   */
  public Scene explaining() {
    return explaining(view.budget());
  }

  /**
   * As {@link #explaining()}, at most at some cost.
   *
   * @param budget what putting the dossier in may cost; one of this search, never the unlimited one
   * @return a new scene
   */
  public Scene explaining(Budget budget) {
    Objects.requireNonNull(budget, "budget");
    return new Scene(view, about, referenceDay, budget, Witnesses.ALL);
  }

  /** Looks at the same again, to prove what is known by some witnesses. */
  Scene proving(Witnesses called) {
    return new Scene(view, about, referenceDay, Budget.UNLIMITED, called);
  }

  Witnesses witnesses() {
    return witnesses;
  }

  /**
   * Gives the dossier.
   *
   * @return the view
   */
  public View view() {
    return view;
  }

  /** {@return the subject of the finding} */
  public Subject about() {
    return about;
  }

  /**
   * Works something out once for this subject. Meant for a few things: they are looked through in
   * turn.
   *
   * @param <T> what is worked out
   * @param of what it is of; no other use of this has the same, as an object
   * @param compute works it out, without what is in focus; two threads that race work out the same
   * @return what was worked out
   */
  @SuppressWarnings({"unchecked", "ReferenceEquality"})
  public <T> T remember(Object of, Supplier<T> compute) {
    for (Kept known = kept; known != null; known = known.earlier()) {
      if (known.of() == of) {
        return (T) known.found();
      }
    }
    T found = compute.get();
    kept = new Kept(of, found, kept);
    return found;
  }

  /** {@return the day whose law applies; empty if it is not known} */
  public Optional<LocalDate> referenceDay() {
    return referenceDay;
  }

  /**
   * Gives the step that the finding is on.
   *
   * @return the index of the step in the log, or -1 if there is none
   */
  public int subject() {
    return about.step();
  }

  /**
   * Tells whether the ways to settle what is unknown are worked out.
   *
   * @return true if they are
   */
  public boolean explains() {
    return budget != Budget.UNLIMITED;
  }

  /**
   * Gives what putting the dossier in may still cost.
   *
   * @return the budget of the search for missing facts; unlimited while nothing is explained
   */
  public Budget budget() {
    return budget;
  }

  /** What the subject states under a key: a step in the file, a term by what it is. */
  int subjectKey(StepKey key) {
    if (about.term().isPresent()) {
      return key == StepKey.COVERS ? about.term().get().year() : Question.ABSENT;
    }
    return view.log().key(about.step(), key);
  }

  int it() {
    return it;
  }

  int itDay() {
    return itDay;
  }

  int element() {
    return element;
  }

  /** The element in focus, of which a condition asks something. */
  int element(ElementList list) {
    if (element == NONE) {
      throw new IllegalStateException(
          "a condition asks something of an element of %s, and none is looked at; put it in some(…)"
              .formatted(list.stated().path()));
    }
    if (among != list) {
      throw new IllegalStateException(
          "a condition asks something of an element of %s, and an element of another list is looked"
                  .formatted(list.stated().path())
              + " at; put it in some(…) of its own list");
    }
    return element;
  }

  /** Reads a condition while a claim speaks of a recorded step. */
  Truth withIt(int step, Condition condition) {
    int formerIt = it;
    int formerDay = itDay;
    it = step;
    itDay = view.log().day(step);
    Truth truth = condition.truth(this);
    it = formerIt;
    itDay = formerDay;
    return truth;
  }

  /** Reads a condition while a claim speaks of a step that is not recorded. */
  Truth withDay(int day, Condition condition) {
    int formerIt = it;
    int formerDay = itDay;
    it = NONE;
    itDay = day;
    Truth truth = condition.truth(this);
    it = formerIt;
    itDay = formerDay;
    return truth;
  }

  /** Grounds a condition while a claim speaks of a step, recorded or (step -1) supposed. */
  Ground groundIt(int step, int day, Condition condition) {
    int formerIt = it;
    int formerDay = itDay;
    it = step;
    itDay = day;
    Ground ground = Grounds.of(condition, this);
    it = formerIt;
    itDay = formerDay;
    return ground;
  }

  Truth withElement(ElementList list, int index, Condition condition) {
    int former = element;
    ElementList formerList = among;
    element = index;
    among = list;
    Truth truth = condition.truth(this);
    element = former;
    among = formerList;
    return truth;
  }

  Ground groundElement(ElementList list, int index, Condition condition) {
    int former = element;
    ElementList formerList = among;
    element = index;
    among = list;
    Ground ground = Grounds.of(condition, this);
    element = former;
    among = formerList;
    return ground;
  }

  /** Grounds a condition while a step that happens once is supposed to happen on some day. */
  Ground supposing(StepKind kind, int day, Condition condition) {
    if (supposed == null) {
      supposed = new EnumMap<>(StepKind.class);
    }
    int former = supposedDay(kind);
    supposed.put(kind, day);
    Ground ground = Grounds.of(condition, this);
    supposed.put(kind, former);
    return ground;
  }

  /** The supposed day of a step that happens once, or {@link Day#UNRESOLVED}. */
  int supposedDay(StepKind kind) {
    return supposed == null ? Day.UNRESOLVED : supposed.getOrDefault(kind, Day.UNRESOLVED);
  }
}
