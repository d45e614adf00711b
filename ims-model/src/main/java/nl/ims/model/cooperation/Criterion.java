package nl.ims.model.cooperation;

import nl.ims.model.source.Citation;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * A criterion for choosing partners and projects (<i>criterium</i>).
 *
 * <p>The list was rebuilt from neighbouring papers. The report of 2015 announces criteria of its
 * own, and these were not read; so each {@link #source()} is marked as reconstructed.
 */
public enum Criterion implements Labelled {
  /** Trust between the states. */
  MUTUAL_TRUST(
      "K1",
      "vertrouwen tussen de landen",
      "trust between the states",
      "kst-33279-19",
      "over de keuze van partners",
      "on the choice of partners"),
  /** Shared norms and political goals. */
  SHARED_NORMS_AND_GOALS(
      "K2",
      "gedeelde normen en politieke doelen",
      "shared norms and political goals",
      "kst-33279-19",
      "over de keuze van partners",
      "on the choice of partners"),
  /** Cultures that are near to each other. */
  CULTURAL_AFFINITY(
      "K3",
      "culturele verwantschap",
      "cultural affinity",
      "kst-33279-19",
      "over de keuze van partners",
      "on the choice of partners"),
  /** Confidence of support when interests of security are at stake. */
  MUTUAL_SUPPORT(
      "K4",
      "vertrouwen op wederzijdse steun",
      "confidence in mutual support",
      "kst-33279-19",
      "over de keuze van partners",
      "on the choice of partners"),
  /** Benefits outweigh costs. */
  COSTS_AND_BENEFITS(
      "K5",
      "gunstige balans van kosten en baten",
      "favourable balance of costs and benefits",
      "kst-33279-3",
      "bijlage 2, de Beneluxverklaring",
      "annex 2, the Benelux declaration"),
  /** The national level of ambition stays attainable on own authority. */
  NATIONAL_LEVEL_OF_AMBITION(
      "K6",
      "het nationale ambitieniveau blijft op eigen gezag haalbaar",
      "the national level of ambition stays attainable on national authority",
      "kst-33279-3",
      "bijlage 2, de Beneluxverklaring",
      "annex 2, the Benelux declaration"),
  /** The investment at the start can be borne. */
  AFFORDABLE_INVESTMENT(
      "K7",
      "de aanvangsinvestering is betaalbaar",
      "affordable start-up investment",
      "kst-33279-16",
      "de inleiding",
      "the introduction"),
  /** There are people enough to set it up; their number is finite. */
  STAFF_CAPACITY(
      "K8",
      "de stafcapaciteit is beschikbaar",
      "staff capacity is available",
      "kst-33279-16",
      "de inleiding",
      "the introduction"),
  /** What is committed cannot serve elsewhere. */
  OPPORTUNITY_COST(
      "K9",
      "wat is vastgelegd kan niet elders worden ingezet",
      "what is committed cannot serve elsewhere",
      "kst-33279-16",
      "de inleiding",
      "the introduction"),
  /** Not cooperating was considered as an alternative. */
  NO_COOPERATION_CONSIDERED(
      "K10",
      "niet samenwerken is als alternatief bezien",
      "not cooperating was considered as an alternative",
      "kst-33279-16",
      "de inleiding",
      "the introduction"),
  /** Deepening comes before broadening (<i>verdiepen voor verbreden</i>). */
  DEEPENING_BEFORE_BROADENING(
      "K11",
      "verdieping gaat voor verbreding",
      "deepening before broadening",
      "kst-33279-19",
      "over de keuze van partners",
      "on the choice of partners"),
  /** Strategic partners are few. */
  FEW_STRATEGIC_PARTNERS(
      "K12",
      "weinig strategische partners",
      "few strategic partners",
      "kst-33279-12",
      "de lijst van strategische partners",
      "the list of strategic partners");

  private final String number;
  private final String dutch;
  private final String english;
  private final String paper;
  private final String where;
  private final String place;

  Criterion(String number, String dutch, String english, String paper, String where, String place) {
    this.number = number;
    this.dutch = dutch;
    this.english = english;
    this.paper = paper;
    this.where = where;
    this.place = place;
  }

  /** {@return its number in the rebuilt list, e.g. {@code K1}} */
  public String number() {
    return number;
  }

  /**
   * Returns where the criterion was found.
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
