package nl.ims.peers;

import java.util.stream.IntStream;

/** The same facts as objects, for engines; {@code null} where one is not known. */
public final class Decision {
  private static final Integer[] NUMBERS =
      IntStream.rangeClosed(0, 1_200).boxed().toArray(Integer[]::new);
  private static final LegalBasis[] BASES = LegalBasis.values();
  private static final Framework[] FRAMEWORKS = Framework.values();

  private final Case numbers;

  Decision(Case numbers) {
    this.numbers = numbers;
  }

  /** Its place among the decisions. */
  public int getNumber() {
    return numbers.number();
  }

  public Boolean getMandate() {
    return flag(numbers.mandate());
  }

  public Boolean getHostConsent() {
    return flag(numbers.hostConsent());
  }

  public Boolean getArt100Sent() {
    return flag(numbers.art100Sent());
  }

  public Boolean getCommandRetained() {
    return flag(numbers.commandRetained());
  }

  public Boolean getExitStrategy() {
    return flag(numbers.exitStrategy());
  }

  public Boolean getMedevac() {
    return flag(numbers.medevac());
  }

  public Boolean getRoeAgreed() {
    return flag(numbers.roeAgreed());
  }

  public Boolean getCostCovered() {
    return flag(numbers.costCovered());
  }

  public Integer getDurationMonths() {
    return number(numbers.durationMonths());
  }

  public Integer getPersonnel() {
    return number(numbers.personnel());
  }

  public Integer getRiskLevel() {
    return number(numbers.riskLevel());
  }

  public Integer getNoticeDays() {
    return number(numbers.noticeDays());
  }

  public LegalBasis getLegalBasis() {
    int fact = numbers.legalBasis();
    return fact < 0 ? null : BASES[fact];
  }

  public Framework getFramework() {
    int fact = numbers.framework();
    return fact < 0 ? null : FRAMEWORKS[fact];
  }

  private static Boolean flag(int fact) {
    return fact < 0 ? null : fact == 1;
  }

  private static Integer number(int fact) {
    return fact < 0 ? null : NUMBERS[fact];
  }
}
