package nl.ims.model.cooperation;

import nl.ims.model.source.Citation;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * An objective of international military cooperation (<i>doelstelling</i>).
 *
 * <p>The list was rebuilt from neighbouring papers. The report of 2015 announces a list of its own,
 * at the request of the member Eijsink, and that list was not read; so each {@link #source()} is
 * marked as reconstructed.
 */
public enum Objective implements Labelled {
  /** To keep and enlarge the capacity to act (<i>handelingsvermogen</i>). */
  CAPACITY_TO_ACT(
      "O1",
      "behoud en vergroting van het handelingsvermogen",
      "keeping and extending the capacity to act",
      "kst-33279-4",
      "over soevereiniteit en handelingsvermogen",
      "on sovereignty and the capacity to act"),
  /** To be more effective by bringing forces closer together. */
  MILITARY_EFFECTIVENESS(
      "O2",
      "grotere militaire effectiviteit",
      "higher military effectiveness",
      "kst-33279-3",
      "bijlage 2, de Beneluxverklaring",
      "annex 2, the Benelux declaration"),
  /** To share costs where possible, and gain by scale (<i>doelmatigheid</i>). */
  EFFICIENCY(
      "O3",
      "doelmatigheid door schaal en gedeelde kosten",
      "efficiency through scale and shared costs",
      "kst-33279-3",
      "bijlage 2, de Beneluxverklaring",
      "annex 2, the Benelux declaration"),
  /** To get more operational output. */
  OPERATIONAL_OUTPUT(
      "O4",
      "meer rendement voor de operationele inzet",
      "more output for operational capability",
      "kst-33279-3",
      "bijlage 2, de Beneluxverklaring",
      "annex 2, the Benelux declaration"),
  /** To have what one state can no longer build alone. */
  CAPABILITIES_BEYOND_ONE_STATE(
      "O5",
      "capaciteiten die één land niet meer alleen kan opbouwen",
      "capabilities that one state can no longer build alone",
      "kst-34241-3",
      "de toelichting",
      "the explanatory memorandum"),
  /** To be deployable for longer, and make up for what is missing. */
  DEPLOYABILITY(
      "O6",
      "inzetbaarheid en voortzettingsvermogen",
      "deployability and staying power",
      "kst-33279-16",
      "de daar aangekondigde lijst, hier herbouwd uit de Defensiekrant 2015-18",
      "the list announced there, rebuilt from Defensiekrant 2015-18"),
  /** To learn from one another. */
  EXCHANGE_OF_KNOWLEDGE(
      "O7",
      "uitwisseling van kennis en ervaring",
      "exchange of knowledge and experience",
      "kst-33279-16",
      "de daar aangekondigde lijst, hier herbouwd uit de Defensiekrant 2015-18",
      "the list announced there, rebuilt from Defensiekrant 2015-18"),
  /** To work together with allies without friction. */
  INTEROPERABILITY(
      "O8",
      "interoperabiliteit met bondgenoten",
      "interoperability with allies",
      "kst-27830-92",
      "over interoperabiliteit met bondgenoten",
      "on interoperability with allies"),
  /** To have influence abroad. */
  INTERNATIONAL_INFLUENCE(
      "O9",
      "internationale invloed",
      "international influence",
      "kst-33000-X-71",
      "AIV-advies 78, de samenvatting",
      "AIV advice 78, the summary"),
  /** To let Europe answer more for its own security. */
  EUROPEAN_RESPONSIBILITY(
      "O10",
      "meer Europese verantwoordelijkheid voor de eigen veiligheid",
      "more European responsibility for Europe's own security",
      "kst-29521-310",
      "de kabinetsreactie op AIV-advies 96",
      "the response of the cabinet to AIV advice 96");

  private final String number;
  private final String dutch;
  private final String english;
  private final String paper;
  private final String where;
  private final String place;

  Objective(String number, String dutch, String english, String paper, String where, String place) {
    this.number = number;
    this.dutch = dutch;
    this.english = english;
    this.paper = paper;
    this.where = where;
    this.place = place;
  }

  /** {@return its number in the rebuilt list, e.g. {@code O1}} */
  public String number() {
    return number;
  }

  /**
   * Returns where the objective was found.
   *
   * @return the citation, always {@linkplain nl.ims.model.source.Evidence#RECONSTRUCTED
   *     reconstructed}: the paper speaks of it, but the list is not the paper's own
   */
  public Citation source() {
    return Citation.reconstructed(paper, where, place);
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
