package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Derivation;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.condition.FactText;
import nl.ims.rules.condition.Grounds;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.Subject;
import nl.ims.rules.condition.TextOfDay;
import nl.ims.rules.condition.View;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.table.Decision;
import nl.ims.rules.table.Settled;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one dossier, or of one step of it.
 *
 * <p>The verdict is at hand; its proof, the facts that are missing and the explanation are worked
 * out when they are first asked for, and kept. Immutable to the eye and thread-safe.
 */
public final class Finding {
  private final Rule rule;
  private final Scene found;
  private final Settled<Verdict> settled;

  /**
   * A finding.
   *
   * @param found the scene in which it was found: only what never changes in it is looked at
   */
  Finding(Rule rule, Scene found, Settled<Verdict> settled) {
    this.rule = rule;
    this.found = found;
    this.settled = settled;
  }

  /** {@return the rule} */
  public Rule rule() {
    return rule;
  }

  /**
   * Names the subject.
   *
   * @return the name, such as {@code letter/2024-03-08}; empty if the finding is on the dossier as
   *     a whole
   */
  public Optional<String> subject() {
    return about().isWhole() ? Optional.empty() : Optional.of(about().name(view().log()));
  }

  /** {@return the verdict} */
  public Verdict verdict() {
    return row() == Decision.OPEN ? Verdict.UNDETERMINED : decision().row(row()).outcome();
  }

  /**
   * Gives the facts that suffice for the verdict, none of which can be left out.
   *
   * @return the facts; empty where the verdict waits for facts, or follows from the days given
   */
  public ImmutableList<Fact> proof() {
    return FactText.facts(view(), proofOfRow().facts());
  }

  /**
   * {@return the minimal sets of facts that can settle an undetermined finding, each of paths in
   * the file, smallest first, then by path; empty if the verdict is not undetermined, or if no fact
   * can settle it}
   */
  public ImmutableList<ImmutableList<String>> missing() {
    return missingFacts().sets();
  }

  /**
   * Tells whether {@link #missing} is exact.
   *
   * @return false if a bound cut the search, so that sets may be missing
   */
  public boolean missingExact() {
    return missingFacts().exact();
  }

  /**
   * Tells whether nothing that is already so can settle the finding, but a later day or a paper
   * that is not there yet.
   *
   * @return true if it is undetermined and no fact is missing; false if it is not known, because a
   *     bound cut the search
   */
  public boolean waits() {
    return verdict() == Verdict.UNDETERMINED && missing().isEmpty() && missingExact();
  }

  /**
   * {@return the day on which an undetermined finding is settled if nothing happens; empty if facts
   * can settle it, or if it waits without a day}
   */
  public Optional<LocalDate> waitsUntil() {
    Optional<LocalDate> firstDue = rule.waitsUntil(decision(), scene());
    if (firstDue.isPresent()) {
      return firstDue;
    }
    if (row() != Decision.OPEN || !waits()) {
      return Optional.empty();
    }
    int day = decision().waits(scene());
    return day == Ground.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /**
   * Gives the papers that the verdict rests on: those of the rule, and those of the conditions in
   * its proof. Links to the Constitution go to the text of the reference day.
   *
   * @return the papers, each once, never empty
   */
  public ImmutableList<Citation> citations() {
    ImmutableList<Citation> more = proofOfRow().citations();
    ImmutableList<Citation> papers =
        more.isEmpty()
            ? rule.citations()
            : ImmutableSet.<Citation>builder()
                .addAll(rule.citations())
                .addAll(more)
                .build()
                .asList();
    return TextOfDay.of(view(), papers, found.referenceDay());
  }

  /**
   * {@return the path of the subject in the file, such as {@code procedure[3]}; empty if the
   * finding is on the dossier as a whole}
   */
  public Optional<String> path() {
    return about().step() < 0
        ? about().element().map(Subject.Element::path)
        : Optional.of(view().log().path(about().step()));
  }

  /**
   * Says the finding in one clause, for a reader who has five seconds.
   *
   * @return what it is on, what is the case, and where it is kept by which step, in both languages;
   *     where the finding is open, what it depends on
   */
  public Text inBrief() {
    return Brief.of(this);
  }

  /**
   * Tells what {@link #explanation} says beside what is the case.
   *
   * @return the facts with their days, or what the finding depends on, and what else there is to
   *     say, in both languages; empty if there is nothing
   */
  public Optional<Text> details() {
    return Explanation.details(this);
  }

  /**
   * Tells the same in one language, for readers who do not know the paths of a dossier.
   *
   * @param language the language
   * @param names gives the name of a fact that is missing, in that language, by its path
   * @return what there is to say; empty if there is nothing
   */
  public Optional<String> details(Language language, UnaryOperator<String> names) {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(names, "names");
    return Explanation.details(this, language, names);
  }

  /**
   * Gives what the rule has to say besides, such as which letters are on record while it is open.
   *
   * @return the remarks, a sentence each, in both languages; empty if there are none
   */
  public ImmutableList<Text> remarks() {
    return Explanation.remarks(this);
  }

  /**
   * Explains the verdict in one or a few sentences that name the facts and their days.
   *
   * @return the explanation in both languages
   */
  public Text explanation() {
    return Explanation.of(this);
  }

  /**
   * Gives the verdict that the rule would have had, where the finding needs judgement only because
   * it is open whether the law that the rule asks for governs.
   *
   * @return the verdict; empty for every other finding
   */
  public Optional<Verdict> wouldBe() {
    if (verdict() != Verdict.NEEDS_JUDGEMENT || !rule.isUnsettled(decision(), row())) {
      return Optional.empty();
    }
    int would = rule.wouldDecide(scene());
    return Optional.of(
        would == Decision.OPEN ? Verdict.UNDETERMINED : decision().row(would).outcome());
  }

  /**
   * Gives the whole table of the rule as it was read, row by row.
   *
   * @return the tree, for people to read
   */
  public Derivation derivation() {
    return Derivations.of(decision(), row(), scene());
  }

  /** Whether a step is one that others must precede: deployment, making available, departure. */
  boolean isStart(int step) {
    StepKind kind = view().log().step(step).kind();
    return kind == StepKind.EMPLOYMENT
        || kind == StepKind.MADE_AVAILABLE
        || kind == StepKind.DEPARTURE;
  }

  /** Whether a recorded judgement is among the facts that the verdict rests on. */
  boolean isJudged() {
    return proof().stream().anyMatch(fact -> fact.question().startsWith("judgements"));
  }

  Scene scene() {
    return found.again();
  }

  View view() {
    return found.view();
  }

  private Subject about() {
    return found.about();
  }

  int row() {
    return settled.row();
  }

  Decision<Verdict> decision() {
    return settled.decision();
  }

  /**
   * Gives the proof as it was found: the places that were read, not yet looked up for a reader.
   *
   * @return the places and the papers; without places where {@link #proof} is empty
   */
  public Proof proofOfRow() {
    return settled.proof(view(), about());
  }

  /**
   * Tells whether another finding says the same: of the same rule, on the same subject, with the
   * same verdict, proof and missing facts.
   *
   * @param other the other finding
   * @return true if it does
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Finding that
            && rule.equals(that.rule)
            && verdict() == that.verdict()
            && subject().equals(that.subject())
            && path().equals(that.path())
            && proof().equals(that.proof())
            && missingFacts().equals(that.missingFacts()));
  }

  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + about().hashCode();
  }

  /**
   * Names the finding and its verdict.
   *
   * @return such as {@code article-100/both-chambers letter/2024-03-08: satisfied}
   */
  @Override
  public String toString() {
    return rule.id() + subject().map(subject -> " " + subject).orElse("") + ": " + verdict().code();
  }

  private Missing missingFacts() {
    return verdict() == Verdict.UNDETERMINED
        ? found.remember(decision(), this::findMissing)
        : Missing.NOTHING;
  }

  private Missing findMissing() {
    return rule.isOnPresence(decision())
        ? Grounds.toHold(scene(), rule.settlingAbsence())
        : decision().missing(scene(), Verdict.UNDETERMINED, rule.noSubject().stream().toList());
  }
}
