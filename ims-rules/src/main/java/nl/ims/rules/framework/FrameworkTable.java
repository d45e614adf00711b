package nl.ims.rules.framework;

import static nl.ims.rules.framework.Aspect.Demand.EXPECTED;
import static nl.ims.rules.framework.Aspect.Demand.REQUIRED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ims.model.source.Citation;
import nl.ims.model.term.IsoDay;
import nl.ims.model.term.Text;

/**
 * What the four versions ask, side by side: the points of each version, and a line for each aspect
 * with one column a version. The versions differ in data only, and so do these lines.
 *
 * <p>A cell of an aspect says how strongly a version asks for it, and how surely that is known:
 *
 * <ul>
 *   <li>{@code -}: not at all;
 *   <li>{@code r}: required, reconstructed;
 *   <li>{@code e}: expected, reconstructed;
 *   <li>{@code h}: required; the {@linkplain Version#witness() witness} has a heading on it, and
 *       what is asked under it is reconstructed;
 *   <li>{@code R}: required, and it rests on what the witness says;
 *   <li>a day: expected, and required from that day on, reconstructed.
 * </ul>
 *
 * <p>An aspect that a later version words otherwise has a line for each wording. A paper in which a
 * point stands under another title names that title after an equals sign.
 */
final class FrameworkTable {

  /** Version, point (with ? if asked for only where police or civilians go), title, papers. */
  private static final String POINTS =
      """
      1995 | grounds | Belangen en internationale rechtsorde | Interests and international legal order |
      1995 | mandate | Volkenrecht en mandaat | International law and mandate |
      1995 | burden-sharing | Solidariteit en spreiding van lasten | Solidarity and shared burdens |
      1995 | support | Draagvlak | Support |
      1995 | multinational-setting | Multinationaal verband | Multinational setting |
      1995 | objectives | Concrete doelstellingen | Concrete objectives |
      1995 | feasibility | Haalbaarheid | Feasibility |
      1995 | concept-of-operations | Operatieconcept | Concept of operations |
      1995 | command | Commandostructuur | Command structure |
      1995 | rules-of-engagement | Geweldsinstructie | Rules of engagement |
      1995 | risks | Risico's | Risks |
      1995 | suitability-and-availability | Geschikte en beschikbare eenheden | Suitable and available units |
      1995 | duration | Termijn | Term |
      1995 | finances | Financiën | Finances |
      2001 | grounds | Gronden voor deelname | Grounds for participation | kst-27925-193
      2001 | political-aspects | Politieke aspecten | Political aspects | kst-27925-193
      2001 | mandate | Mandaat | Mandate | kst-27925-193
      2001 | participating-countries | Samenwerking met andere landen | Cooperation with other countries | kst-27925-193
      2001 | influence | Invloed | Influence |
      2001 | feasibility | Haalbare resultaten | Achievable results | kst-27925-193
      2001 | risks | Veiligheidssituatie en risico's | Security situation and risks | kst-27925-193
      2001 | suitability-and-availability | Geschiktheid en beschikbaarheid | Suitability and availability | kst-27925-193
      2001 | duration | Duur van de bijdrage | Duration of the contribution | kst-27925-193
      2001 | finances | Financiële aspecten | Financial aspects | kst-27925-193
      2009 | grounds | Gronden voor deelname | Grounds for participation |
      2009 | political-aspects | Politieke aspecten | Political aspects |
      2009 | mandate | Mandaat | Mandate |
      2009 | participating-countries | Deelnemende landen | Participating countries |
      2009 | influence | Invloed | Influence |
      2009 | feasibility | Haalbaarheid (militaire aspecten) | Feasibility (military aspects) |
      2009 | risks | Risico's | Risks |
      2009 | suitability-and-availability | Geschiktheid en beschikbaarheid | Suitability and availability |
      2009 | duration | Duur van de deelneming | Duration of participation |
      2009 | finances | Financiën | Finances |
      2014 | grounds | Gronden voor deelname | Grounds for participation | kst-29521-293 kst-27925-946
      2014 | political-aspects | Politieke aspecten | Political aspects | kst-27925-193 kst-27925-946=Contextanalyse
      2014 | mandate | Mandaat | Mandate | kst-27925-193 kst-27925-946=rechtsbases
      2014 | participating-countries | Deelnemende landen | Participating countries | kst-27925-769
      2014 | influence | Invloed | Influence | kst-27925-769
      2014 | feasibility | Haalbaarheid (militaire aspecten) | Feasibility (military aspects) | kst-27925-946=militaire_aspecten kst-27925-193=haalbare_resultaten
      2014 | risks | Risico's | Risks | kst-27925-193
      2014 | suitability-and-availability | Geschiktheid en beschikbaarheid | Suitability and availability | kst-27925-193
      2014 | duration | Duur van de deelname | Duration of participation | kst-27925-193
      2014 | finances | Financiën | Finances | kst-27925-193 kst-27925-946
      2014 | monitoring-and-evaluation | Monitoring en evaluatie | Monitoring and evaluation | kst-27925-946
      2014 | civil-and-police-contribution? | Civiele en politiebijdrage | Civil and police contribution |
      """;

  /** Point, aspect, a cell for 1995, 2001, 2009 and 2014, and what it is about. */
  private static final String ASPECTS =
      """
      grounds | interest | R r r r | het belang of de rechtsorde die ermee gediend is | the interest or legal order that is served
      grounds | purpose | R - - - | het doel: vrede en veiligheid, volkenrecht of eigen belang | the purpose: peace and security, international law or an interest
      grounds | request | - r r r | wie om de bijdrage vroeg, en wanneer | who asked for it, and when
      grounds | burden-sharing | - r r r | solidariteit, geloofwaardigheid, gedeelde lasten | solidarity, credibility, shared burdens
      grounds | human-rights | - e e - | een humanitaire beweegreden of schending van mensenrechten | a humanitarian motive or violations of human rights
      grounds | not-taking-part | - - - e | wat er volgt als Nederland niet meedoet | what follows from staying out
      political-aspects | conflict-analysis | - r r r | het conflict, zijn oorzaken en partijen | the conflict, its causes and parties
      political-aspects | region | - r r r | hoe partijen en landen in de regio staan | where parties and states of the region stand
      political-aspects | host-state-consent | - r r - | het vredesakkoord of de instemming | the peace agreement or the consent
      political-aspects | host-state-consent | - - - r | of het gastland instemt | whether the host state consents
      political-aspects | governance | - - r - | het bestuur van het land | the governance of the country
      political-aspects | human-rights | - - r - | de mensenrechten | human rights
      political-aspects | human-rights | - - - r | mensenrechten en de positie van vrouwen | human rights and the position of women
      political-aspects | gender | - - R - | gender | gender
      political-aspects | protection-of-civilians | - - R - | de bescherming van de burgerbevolking | the protection of the civilian population
      political-aspects | integrated-approach | - r - - | andere middelen: diplomatie, economie, hulp en ontwikkeling | other instruments: diplomatic, economic, humanitarian, development
      political-aspects | integrated-approach | - - R - | de samenhang van de inzet | the coherence of the effort
      political-aspects | integrated-approach | - - - r | de samenhang met diplomatie, ontwikkeling, politie en justitie | coherence with diplomacy, development, police and justice
      political-aspects | development | - - R - | ontwikkelingsaspecten | development aspects
      political-aspects | political-process | - r r r | het politieke proces eromheen | the political process around it
      political-aspects | support | - e e e | draagvlak in parlement en samenleving | support in parliament and society
      mandate | legal-basis | r r r r | de grondslag in het volkenrecht | the basis in international law
      mandate | mandate | R - - - | het mandaat, liefst helder en van een internationale organisatie | the mandate, preferably a clear one of an international organisation
      mandate | mandate | - r r - | het mandaat, liefst een helder mandaat van de Veiligheidsraad | the mandate, preferably a clear one of the Security Council
      mandate | mandate | - - - r | het mandaat van de missie en zijn duur | the mandate of the mission and its term
      mandate | powers | - r r r | of de bevoegdheden volstaan voor de taak | whether its powers suffice for the task
      mandate | status | - - - r | de status van de troepen in het land (SOFA) | the status of the force in the country (SOFA)
      burden-sharing | burden-sharing | R - - - | de spreiding van lasten over meer landen | the sharing of burdens among more countries
      burden-sharing | solidarity | r - - - | solidariteit en geloofwaardigheid | solidarity and credibility
      support | support | R - - - | draagvlak in parlement en samenleving | support in parliament and society
      multinational-setting | partners | r - - - | het multinationale verband en de bondgenoten daarin | the multinational setting and the allies in it
      multinational-setting | case-by-case | e - - - | waarom juist in dit geval | why in this very case
      participating-countries | contributors | - r r r | wie er meedoet en waarmee | who takes part, and with what
      participating-countries | partners | - r r r | met wie de eenheid samenwerkt | with whom the unit works
      participating-countries | support-of-others | - e e e | de steun van gastland en bondgenoten | support by host nation and allies
      influence | posts | - r r r | posten in hoofdkwartieren en politiek overleg | posts in headquarters and political consultation
      influence | planning | - r r r | zeggenschap in de planning | a say in planning
      influence | right-of-refusal | - e e - | het voorbehoud van nationale bevoegdheden | the national powers that are reserved
      influence | right-of-refusal | - - - e | de mogelijkheid te weigeren (rode kaart) | the right to refuse (red card)
      objectives | objectives | r - - - | concrete politieke en militaire doelen | concrete political and military aims
      feasibility | achievability | r - - - | of het militaire optreden haalbaar is | whether the military activities are achievable
      feasibility | objectives | - r - r | haalbare doelen en de eindsituatie | achievable aims and the end state
      feasibility | objectives | - - r - | haalbare en toetsbare doelen en de eindsituatie | achievable and verifiable aims and the end state
      feasibility | capability | r - - - | of de middelen volstaan voor de taken | whether the means suffice for the tasks
      feasibility | capability | - h r r | het vereiste militaire vermogen | the military capability required
      feasibility | mode-of-operation | - h r r | de wijze van optreden | the mode of operation
      feasibility | rules-of-engagement | - h r r | de geweldsinstructie | the rules of engagement
      feasibility | command | - h r r | de bevelsstructuur: wat blijft en wat overgaat | command: what is kept and what is transferred
      feasibility | sustainment | - r r - | reserves, logistiek en medische keten | reserves, logistics and medical chain
      feasibility | sustainment | - - - r | logistiek, medische keten en inlichtingen | logistics, medical chain and intelligence
      feasibility | conditions-for-leaving | - - r - | de voorwaarden om te vertrekken | the conditions for leaving
      concept-of-operations | mode-of-operation | r - - - | of taak, optreden en uitrusting bij het doel passen | whether task, tactics and equipment fit the aim
      concept-of-operations | sustainment | r - - - | logistiek en versterking | logistics and reinforcement
      command | command | r - - - | een heldere en doelmatige bevelsstructuur | clear and effective command arrangements
      rules-of-engagement | rules-of-engagement | r - - - | de geweldsinstructie, met zelfverdediging | the rules of engagement, self-defence included
      risks | threat | - h r r | de veiligheidssituatie en de dreiging | the security situation and the threat
      risks | personnel | r r r r | het risico voor het personeel | the risk to personnel
      risks | mitigation | - r r r | maatregelen, evacuatie en extractie | measures, evacuation and extraction
      risks | remaining-risk | - r r r | welk risico blijft en waarom dat aanvaardbaar is | which risk remains, and why it is acceptable
      risks | civilian-harm | - - - 2022-04-01 | het risico van burgerslachtoffers | the risk of civilian casualties
      suitability-and-availability | trained | r - - - | of geschikte, geoefende eenheden gemist kunnen worden | whether suitable, trained units can be spared
      suitability-and-availability | trained | - r r r | of eenheden zijn opgeleid en uitgerust | whether units are trained and equipped
      suitability-and-availability | over-extension | R - - - | of delen van de krijgsmacht niet overbelast raken | whether parts of the armed forces are not over-extended
      suitability-and-availability | over-extension | - r r - | de uitzenddruk en de rustnorm | the pressure of deployments and the rest between them
      suitability-and-availability | readiness | - r r r | het gevolg voor gereedheid en andere inzet | the effect on readiness and other operations
      suitability-and-availability | other-commitments | - r r r | andere toezeggingen van dezelfde eenheden | other commitments of the same units
      suitability-and-availability | personnel-care | - - - e | zorg voor personeel en thuisfront | care for personnel and families
      duration | period | r r r r | de periode, met haar laatste dag | the period, with its last day
      duration | exit | r r r r | aflossing en beëindiging | relief and exit
      duration | continuation | e e e - | dat voortzetten een nieuw besluit vergt | that going on takes a new decision
      duration | review | - - - e | wanneer opnieuw wordt bezien | when it is reviewed
      finances | amount | - r r - | de raming van de extra uitgaven | the estimate of the extra cost
      finances | amount | - - - r | de raming van de additionele uitgaven | the estimate of the additional expenditure
      finances | funding-line | r r r - | de dekking: op welke begroting de uitgaven drukken | the budget that bears the cost
      finances | funding-line | - - - r | de budgettaire dekking | the budget that bears the expenditure
      finances | aftercare | - - - e | nazorg | aftercare
      monitoring-and-evaluation | indicators | - - - e | resultaatindicatoren | result indicators
      monitoring-and-evaluation | evaluation | - - - R | tussentijdse en eindevaluatie | interim and final evaluation
      civil-and-police-contribution | civil-and-police | - - - r | de inzet van burgers en politie naast militairen | civilians and police beside the military
      """;

  private static final ImmutableList<ImmutableList<String>> ROWS = rows(ASPECTS);

  /** For each point its aspects, those that the newest version asks for first. */
  static final ImmutableMap<String, ImmutableList<String>> ASPECTS_BY_POINT = aspectsByPoint();

  private FrameworkTable() {}

  /** The points of a version, in order, with what it asks under each. */
  static ImmutableList<Point> points(Version version) {
    ImmutableListMultimap<String, Aspect> aspects = aspects(version);
    Set<String> withoutPoint = new LinkedHashSet<>(aspects.keySet());
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    for (List<String> row : rows(POINTS)) {
      if (row.get(0).equals(version.name())) {
        boolean whenPresent = row.get(1).endsWith("?");
        String id = whenPresent ? row.get(1).substring(0, row.get(1).length() - 1) : row.get(1);
        Text title = Text.of(row.get(2), row.get(3));
        points.add(new Point(id, title, titles(version, row.get(4)), whenPresent, aspects.get(id)));
        withoutPoint.remove(id);
      }
    }
    if (!withoutPoint.isEmpty()) {
      throw new IllegalStateException(
          "the version of "
              + version.name()
              + " asks for aspects of "
              + withoutPoint
              + ", which are no points of it");
    }
    return points.build();
  }

  private static ImmutableList<Citation> titles(Version version, String papers) {
    if (papers.isEmpty()) {
      return ImmutableList.of(version.title());
    }
    return Arrays.stream(papers.split(" ", -1))
        .map(Version::titleReadIn)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableListMultimap<String, Aspect> aspects(Version version) {
    ImmutableListMultimap.Builder<String, Aspect> aspects = ImmutableListMultimap.builder();
    for (List<String> row : ROWS) {
      String cell = row.get(2).split(" ", -1)[version.column()];
      if (!cell.equals("-")) {
        aspects.put(row.get(0), aspect(version, row.get(1), cell, Text.of(row.get(3), row.get(4))));
      }
    }
    return aspects.build();
  }

  private static Aspect aspect(Version version, String id, String cell, Text label) {
    Citation text = version.text();
    Citation witness = version.witness();
    return switch (cell) {
      case "r" -> new Aspect(id, label, REQUIRED, Optional.empty(), ImmutableList.of(text));
      case "e" -> new Aspect(id, label, EXPECTED, Optional.empty(), ImmutableList.of(text));
      case "h" ->
          new Aspect(id, label, REQUIRED, Optional.empty(), ImmutableList.of(text, witness));
      case "R" -> new Aspect(id, label, REQUIRED, Optional.empty(), ImmutableList.of(witness));
      default ->
          new Aspect(id, label, EXPECTED, Optional.of(IsoDay.of(cell)), ImmutableList.of(text));
    };
  }

  private static ImmutableMap<String, ImmutableList<String>> aspectsByPoint() {
    Map<String, Set<String>> aspects = new LinkedHashMap<>();
    for (boolean newest : new boolean[] {true, false}) {
      for (List<String> row : ROWS) {
        if (row.get(2).endsWith("-") != newest) {
          aspects.computeIfAbsent(row.get(0), id -> new LinkedHashSet<>()).add(row.get(1));
        }
      }
    }
    ImmutableMap.Builder<String, ImmutableList<String>> byPoint = ImmutableMap.builder();
    aspects.forEach((point, ids) -> byPoint.put(point, ImmutableList.copyOf(ids)));
    return byPoint.buildOrThrow();
  }

  // Split by the plainest means: this runs, not yet compiled, at the start of each command.
  private static ImmutableList<ImmutableList<String>> rows(String table) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (String line : table.split("\n", -1)) {
      if (!line.isEmpty()) {
        ImmutableList.Builder<String> row = ImmutableList.builder();
        for (String column : line.split("\\|", -1)) {
          row.add(column.strip());
        }
        rows.add(row.build());
      }
    }
    return rows.build();
  }
}
