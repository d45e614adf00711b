package nl.ims.model.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * A criterion by which a cooperation is weighed for sovereignty (<i>soevereiniteit</i>).
 *
 * <p>The list is a check-list of this project, rebuilt from cases that show that each question is
 * real; the letter of 2015 announces an answer on sovereignty, which was not read. Each criterion
 * has a closed list of answers, and says what each of them does to sovereignty.
 */
public enum SovereigntyCriterion implements Labelled {
  /** Who decides on sending forces. */
  DEPLOYMENT_DECISION("S1", SovereigntyGroup.AUTHORITY),
  /** Whether parliament is informed as article 100 wants it. */
  PARLIAMENTARY_PROCEDURE("S2", SovereigntyGroup.AUTHORITY),
  /** Whether a unit can be held back (<i>rode kaart</i>). */
  RIGHT_OF_REFUSAL("S3", SovereigntyGroup.AUTHORITY),
  /** Whether a state may set limits. */
  CAVEATS("S4", SovereigntyGroup.AUTHORITY),
  /** Whether authority can be taken back. */
  REVOCABILITY("S5", SovereigntyGroup.AUTHORITY),
  /** Whose authority applies to the use of force. */
  USE_OF_FORCE("S6", SovereigntyGroup.AUTHORITY),
  /** Who commands daily. */
  PEACETIME_COMMAND("S7", SovereigntyGroup.AUTHORITY),
  /** How the states decide together. */
  VOTING_RULE("S8", SovereigntyGroup.AUTHORITY),
  /** What kind of agreement it rests on. */
  LEGAL_BASIS("S9", SovereigntyGroup.AUTHORITY),
  /** What is gained. */
  CAPABILITY_GAIN("S10", SovereigntyGroup.CAPACITY),
  /** Whether use is assured. */
  ASSURED_ACCESS("S11", SovereigntyGroup.CAPACITY),
  /** Whether the Netherlands can be counted on. */
  AVAILABILITY_TO_PARTNER("S12", SovereigntyGroup.CAPACITY),
  /** What is missing while a partner uses it. */
  SINGLE_ASSET_RISK("S13", SovereigntyGroup.CAPACITY),
  /** Whether a unit can be called twice. */
  DOUBLE_COUNTING("S14", SovereigntyGroup.CAPACITY),
  /** Whether the Netherlands can act alone after all. */
  FALLBACK("S15", SovereigntyGroup.CAPACITY),
  /** What is lost elsewhere. */
  OPPORTUNITY_COST("S16", SovereigntyGroup.CAPACITY),
  /** Whether a unit serves several frameworks. */
  MULTIPLE_TASKING("S17", SovereigntyGroup.CAPACITY),
  /** Whether the states trust and support one another. */
  TRUST("S18", SovereigntyGroup.PARTNERSHIP),
  /** Whether gives and takes balance. */
  SYMMETRY("S19", SovereigntyGroup.PARTNERSHIP),
  /** Whether the partner stays. */
  PARTNER_COMMITMENT("S20", SovereigntyGroup.PARTNERSHIP),
  /** What it takes to leave. */
  REVERSIBILITY("S21", SovereigntyGroup.PARTNERSHIP),
  /** Who may join. */
  ACCESSION("S22", SovereigntyGroup.PARTNERSHIP),
  /** Whether industry of its own is needed, and kept. */
  INDUSTRIAL_AUTONOMY("S23", SovereigntyGroup.PARTNERSHIP),
  /** Who holds the data. */
  INFORMATION_CONTROL("S24", SovereigntyGroup.PARTNERSHIP),
  /** Whether parliament hears in time. */
  TRANSPARENCY("S25", SovereigntyGroup.PARTNERSHIP);

  private final String number;
  private final SovereigntyGroup group;

  SovereigntyCriterion(String number, SovereigntyGroup group) {
    this.number = number;
    this.group = group;
  }

  /** {@return its number in the check-list, {@code S1} through {@code S25}} */
  public String number() {
    return number;
  }

  /**
   * Returns which side of sovereignty it looks at.
   *
   * @return the group
   */
  public SovereigntyGroup group() {
    return group;
  }

  /**
   * Returns what it asks.
   *
   * @return the question, a whole sentence in both languages
   */
  public Text question() {
    return SovereigntyTable.question(code());
  }

  /**
   * Returns the case that shows that the question is real.
   *
   * @return the citation; where it is not marked as read, the case was seen elsewhere and the paper
   *     is the one that it belongs to
   */
  public Citation source() {
    return SovereigntyTable.source(code());
  }

  /**
   * {@return how it may be answered, at least three, each code once; the most favourable come
   * first}
   */
  public ImmutableList<PossibleAnswer> answers() {
    return SovereigntyTable.answers(code());
  }

  /**
   * Returns the spellings of its answers, for messages and schemas.
   *
   * @return the codes, in the order of {@link #answers()}
   */
  public ImmutableList<String> answerCodes() {
    return answers().stream().map(PossibleAnswer::code).collect(ImmutableList.toImmutableList());
  }

  /**
   * Looks an answer up.
   *
   * @param code its spelling, compared exactly
   * @return the answer; empty if this criterion has no such answer
   */
  public Optional<PossibleAnswer> find(String code) {
    Objects.requireNonNull(code, "code");
    return answers().stream().filter(answer -> answer.code().equals(code)).findFirst();
  }

  @Override
  public Text label() {
    return SovereigntyTable.label(code());
  }
}
