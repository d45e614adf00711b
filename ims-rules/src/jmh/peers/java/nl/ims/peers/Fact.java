package nl.ims.peers;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A fact of a case, in the order of {@link Case}: how it is called, drawn and read. */
enum Fact {
  MANDATE("mandate", Case::mandate, Decision::getMandate),
  HOST_CONSENT("hostConsent", Case::hostConsent, Decision::getHostConsent),
  ART100_SENT("art100Sent", Case::art100Sent, Decision::getArt100Sent),
  COMMAND_RETAINED("commandRetained", Case::commandRetained, Decision::getCommandRetained),
  EXIT_STRATEGY("exitStrategy", Case::exitStrategy, Decision::getExitStrategy),
  MEDEVAC("medevac", Case::medevac, Decision::getMedevac),
  ROE_AGREED("roeAgreed", Case::roeAgreed, Decision::getRoeAgreed),
  COST_COVERED("costCovered", Case::costCovered, Decision::getCostCovered),
  DURATION_MONTHS("durationMonths", Case::durationMonths, Decision::getDurationMonths, 1, 48),
  PERSONNEL("personnel", Case::personnel, Decision::getPersonnel, 1, 1_200),
  RISK_LEVEL("riskLevel", Case::riskLevel, Decision::getRiskLevel, 0, 5),
  NOTICE_DAYS("noticeDays", Case::noticeDays, Decision::getNoticeDays, 0, 59),
  LEGAL_BASIS("legalBasis", Case::legalBasis, Decision::getLegalBasis, LegalBasis.values()),
  FRAMEWORK("framework", Case::framework, Decision::getFramework, Framework.values());

  /** What kind of answer a fact has. */
  enum Kind {
    FLAG("boolean"),
    NUMBER("number"),
    CHOICE("string");

    /** Its type in FEEL. */
    final String feel;

    Kind(String feel) {
      this.feel = feel;
    }
  }

  final String key;
  final Kind kind;
  final int least;
  final int most;
  final ImmutableList<String> names;
  final ToIntFunction<Case> code;
  private final Function<Decision, Object> value;

  Fact(String key, ToIntFunction<Case> code, Function<Decision, Object> value) {
    this(key, Kind.FLAG, code, value, 0, 1, ImmutableList.of("false", "true"));
  }

  Fact(
      String key, ToIntFunction<Case> code, Function<Decision, Object> value, int least, int most) {
    this(key, Kind.NUMBER, code, value, least, most, ImmutableList.of());
  }

  Fact(String key, ToIntFunction<Case> code, Function<Decision, Object> value, Enum<?>[] answers) {
    this(
        key,
        Kind.CHOICE,
        code,
        value,
        0,
        answers.length - 1,
        Stream.of(answers).map(Enum::name).collect(ImmutableList.toImmutableList()));
  }

  Fact(
      String key,
      Kind kind,
      ToIntFunction<Case> code,
      Function<Decision, Object> value,
      int least,
      int most,
      ImmutableList<String> names) {
    this.key = key;
    this.kind = kind;
    this.code = code;
    this.value = value;
    this.least = least;
    this.most = most;
    this.names = names;
  }

  /** Draws an answer. */
  int draw(Random random) {
    return least + random.nextInt(most - least + 1);
  }

  /** The answer of a decision as an object; {@code null} where it is not known. */
  Object of(Decision decision) {
    return value.apply(decision);
  }

  /** The same, with the name of a constant for the constant. */
  Object plain(Decision decision) {
    Object answer = of(decision);
    return answer instanceof Enum<?> constant ? constant.name() : answer;
  }

  /** The type of its answers, as Java names it. */
  String type() {
    return Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }
}
