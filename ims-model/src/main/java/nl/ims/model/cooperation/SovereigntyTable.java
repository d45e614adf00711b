package nl.ims.model.cooperation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/**
 * What the criteria of sovereignty ask, which case shows that each is real, and how each may be
 * answered: three tables, each line starting with the code of a criterion.
 *
 * <p>Labels, questions, answers and bearings are this project's own. A case is cited as read only
 * where the paper itself was seen to tell it; where it was seen elsewhere, the paper named is the
 * one that the case belongs to.
 */
final class SovereigntyTable {

  /** Criterion, label, question. */
  private static final String CRITERIA =
      """
      deployment-decision | besluit over uitzending | decision on deployment | Besluit elke staat over de uitzending van zijn eigen mensen? | Does each state decide on the deployment of its own people?
      parliamentary-procedure | parlementaire procedure | parliamentary procedure | Verloopt de artikel 100-procedure ongestoord en op tijd? | Does the article 100 procedure run undisturbed and in time?
      right-of-refusal | recht van weigering | right of refusal | Kan een staat een eenheid aan de missie van een partner onthouden? | Can a state withhold a unit from a partner's mission?
      caveats | voorbehouden | caveats | Mag een staat grenzen stellen aan wat zijn mensen en middelen doen? | May a state set limits on what its people and assets do?
      revocability | herroepbaarheid | revocability | Kan overgedragen gezag worden teruggenomen? | Can transferred authority be taken back?
      use-of-force | gezag over geweld | authority over force | Wiens gezag geldt, en waar, als het gebruik van geweld wordt bevolen? | Whose authority applies, and where, when the use of force is ordered?
      peacetime-command | bevel in vredestijd | command in peacetime | Wie voert het dagelijkse bevel? | Who has day-to-day command?
      voting-rule | stemregel | voting rule | Hoe beslissen de staten samen? | How do the states decide together?
      legal-basis | rechtsgrond | legal basis | Op welk soort afspraak berust de samenwerking? | On what kind of agreement does the cooperation rest?
      capability-gain | winst aan vermogen | gain in capability | Wat kan Nederland dat het alleen niet kon? | What can the Netherlands do that it could not do alone?
      assured-access | verzekerde toegang | assured access | Is het gebruik verzekerd, in uren of beurten? | Is use assured, in hours or turns?
      availability-to-partner | beschikbaarheid voor de partner | availability to the partner | Kan de partner op Nederland rekenen? | Can the partner count on the Netherlands?
      single-asset-risk | risico van het enige exemplaar | risk of the only asset | Wat ontbreekt thuis zolang een partner het gebruikt? | What is missing at home while a partner uses it?
      double-counting | dubbeltelling | double counting | Kan dezelfde eenheid tegelijk tweemaal worden opgeroepen? | Can the same unit be called upon twice at the same time?
      fallback | terugvaloptie | fallback | Kan Nederland handelen als de partner wegvalt? | Can the Netherlands act if the partner leaves?
      opportunity-cost | alternatieve kosten | opportunity cost | Wat kan elders niet meer? | What can no longer be done elsewhere?
      multiple-tasking | meervoudige taken | multiple tasking | Dient één eenheid meer dan één verband? | Does one unit serve more than one framework?
      trust | vertrouwen en solidariteit | trust and solidarity | Delen de staten normen en belangen, en steunen zij elkaar? | Do the states share norms and interests, and support one another?
      symmetry | wederkerigheid | reciprocity | Zijn geven en nemen in evenwicht? | Do give and take balance?
      partner-commitment | binding van de partner | commitment of the partner | Blijft de partner deelnemen? | Does the partner continue to take part?
      reversibility | omkeerbaarheid | reversibility | Wat kost uittreden, en op welke termijn kan het? | What does leaving cost, and at what notice?
      accession | toetreding | accession | Wie mag toetreden, en wie moet daarmee instemmen? | Who may join, and whose consent is needed?
      industrial-autonomy | industriële autonomie | industrial autonomy | Vraagt een wezenlijk veiligheidsbelang om eigen industrie, en blijft die behouden? | Does a vital security interest call for a national industry, and is that industry kept?
      information-control | zeggenschap over gegevens | control of information | Houdt elke staat zijn eigen gegevens? | Does each state keep its own data?
      transparency | openheid | transparency | Worden de Kamers op tijd geïnformeerd? | Is parliament informed in time?
      """;

  /** Criterion, how surely the paper tells the case, the paper, the case. */
  private static final String CASES =
      """
      deployment-decision | reconstructed | kst-33279-37 | de integratie van de landmachten van Duitsland en Nederland | the integration of the armies of Germany and the Netherlands
      parliamentary-procedure | read | kst-29521-310 | de kabinetsreactie op AIV-advies 96 | the response of the cabinet to AIV advice 96
      right-of-refusal | reconstructed | kst-33279-37 | de landmachten: Nederlanders blijven thuis als Nederland de missie niet steunt | the armies: the Dutch stay home if the Netherlands does not back the mission
      caveats | read | kst-34241-6 | Luxemburg sluit dodelijk geweld boven zijn grondgebied uit | Luxembourg excludes lethal force over its territory
      revocability | reconstructed | kst-33279-16 | het EATC: gezag is op elk moment terug te nemen | the EATC: authority can be taken back at any moment
      use-of-force | reconstructed | trb-2015-36 | Renegade: de staat wiens luchtruim het is | Renegade: the state whose airspace it is
      peacetime-command | reconstructed | kst-33279-16 | de inleiding: 11 Luchtmobiele Brigade in de DSK | the introduction: 11 Airmobile Brigade in the DSK
      voting-rule | reconstructed | kst-33279-16 | kenniscentra en cyberprojecten: eenstemmig, of per werkpakket | centres of excellence and cyber projects: consensus, or by work package
      legal-basis | reconstructed | trb-2015-36 | een verdrag, waar elders een memorandum of verklaring volstond | a treaty, where a memorandum or declaration did elsewhere
      capability-gain | reconstructed | kst-33279-16 | de inleiding: tanks met 43 Gemechaniseerde Brigade | the introduction: tanks with 43 Mechanised Brigade
      assured-access | reconstructed | kst-33279-19 | de tankervloot: uren naar aandeel in de investering | the tanker fleet: hours by share of the investment
      availability-to-partner | reconstructed | kst-33763-93 | het medegebruik van de Karel Doorman, die een jaar later werd teruggetrokken voor noodhulp | the shared use of the Karel Doorman, which was withdrawn for relief a year later
      single-asset-risk | reconstructed | kst-33763-93 | de Karel Doorman: geen bevoorradingsschip over als zij is uitgeleend | the Karel Doorman: no replenishment ship left when she is lent
      double-counting | reconstructed | kst-29521-301 | een eenheid toegezegd aan EU Battlegroup en NRF, 2013 | a unit promised to EU Battlegroup and NRF, 2013
      fallback | reconstructed | trb-2015-36 | luchtbewaking bij toerbeurt, waar elk tevoren zelf twee jagers gereed had | air surveillance by turns, where each had two fighters ready before
      opportunity-cost | read | kst-33279-16 | de inleiding: samenwerking heeft een prijs | the introduction: cooperation has a price
      multiple-tasking | reconstructed | kst-33763-93 | de mariniers: de Duitse band mag de Britse niet verzwakken | the marines: the German tie must not weaken the British one
      trust | read | kst-33279-19 | over de keuze van partners | on the choice of partners
      symmetry | reconstructed | kst-33279-37 | 11 Luchtmobiele Brigade naar Duitsland, FlaRakGrp 61 naar Nederland | 11 Airmobile Brigade to Germany, FlaRakGrp 61 to the Netherlands
      partner-commitment | reconstructed | kst-33279-19 | de tankervloot: ondertekenaars van de intentieverklaring vielen af | the tanker fleet: signatories of the letter of intent fell away
      reversibility | inferred | kst-33279-16 | het gedeelde tankbataljon: verzonken kosten | the shared tank battalion: sunk cost
      accession | reconstructed | kst-33279-19 | de tankervloot: een bepaling over toetreding | the tanker fleet: a clause on accession
      industrial-autonomy | reconstructed | kst-27830-393 | de brief over de fregatten: zonder mededinging, 2018 | the letter on the frigates: without competition, 2018
      information-control | reconstructed | kst-33279-16 | MARSUR: geen centraal deel bij de EU | MARSUR: no central part at the EU
      transparency | read | kst-33279-10 | de aanhef: jaarlijkse rapportage, zoals toegezegd op 3 juli 2013 | the opening: a yearly report, as promised on 3 July 2013
      """;

  /** Criterion, code of the answer, bearing, label. */
  private static final String ANSWERS =
      """
      deployment-decision | each-state | favourable | elke staat zelf | each state itself
      deployment-decision | each-state-after-consultation | mixed | elke staat zelf, na overleg waartoe hij verplicht is | each state itself, after consultation it is bound to hold
      deployment-decision | committed-beforehand | mixed | elke staat, die zich vooraf politiek heeft vastgelegd | each state, which bound itself politically beforehand
      deployment-decision | jointly | mixed | de staten samen | the states together
      deployment-decision | by-another | adverse | een ander | another
      parliamentary-procedure | not-touched | favourable | niet geraakt: er wordt niemand uitgezonden | not touched: nobody is sent out
      parliamentary-procedure | undisturbed | favourable | ongestoord en op tijd | undisturbed and in time
      parliamentary-procedure | shortened | mixed | in kortere tijd dan gebruikelijk | in less time than usual
      parliamentary-procedure | pre-empted | adverse | pas nadat een toezegging vastligt | only after a commitment is fixed
      right-of-refusal | at-any-time | favourable | op elk moment | at any time
      right-of-refusal | until-assigned | mixed | tot de eenheid is toegewezen | until the unit is assigned
      right-of-refusal | on-agreed-grounds | mixed | alleen op afgesproken gronden | only on grounds agreed
      right-of-refusal | none | adverse | niet | not at all
      caveats | freely | favourable | ja, naar eigen inzicht | yes, as it sees fit
      caveats | agreed-beforehand | mixed | alleen vooraf en in overleg | only beforehand and by agreement
      caveats | excluded | adverse | nee, afgesproken is dat zij er niet zijn | no, it is agreed that there are none
      revocability | nothing-transferred | favourable | er is geen gezag overgedragen | no authority was transferred
      revocability | at-any-moment | favourable | op elk moment | at any moment
      revocability | with-notice | mixed | met een opzegtermijn | with notice
      revocability | with-consent | adverse | alleen als de anderen instemmen | only if the others agree
      revocability | irrevocable | adverse | niet | not at all
      use-of-force | no-force | favourable | er wordt geen geweld gebruikt | no force is used
      use-of-force | own-state | favourable | dat van elke staat over zijn eigen mensen, overal | that of each state over its own people, everywhere
      use-of-force | territorial-state | mixed | dat van de staat op wiens grondgebied of in wiens luchtruim het gebeurt | that of the state on whose territory or in whose airspace it happens
      use-of-force | commanding-state | adverse | dat van de staat die het bevel voert, overal | that of the state in command, everywhere
      use-of-force | unclear | adverse | dat is niet geregeld | that is not settled
      peacetime-command | each-state | favourable | elke staat over zijn eigen eenheden | each state over its own units
      peacetime-command | netherlands | favourable | Nederland, ook over eenheden van de partner | the Netherlands, over units of the partner too
      peacetime-command | mixed-staff | mixed | een gemengde staf | a combined staff
      peacetime-command | in-turns | mixed | de staten om beurten | the states in turns
      peacetime-command | partner | adverse | de partner, ook over Nederlandse eenheden | the partner, over Dutch units too
      voting-rule | consensus | favourable | eenstemmig | by consensus
      voting-rule | participants-only | favourable | alleen wie meedoet beslist mee | only those who take part decide
      voting-rule | by-share | mixed | naar aandeel in kosten of middelen | by share in cost or assets
      voting-rule | majority | adverse | bij meerderheid | by majority
      voting-rule | lead-nation | adverse | één staat beslist | one state decides
      legal-basis | treaty | favourable | een verdrag | a treaty
      legal-basis | arrangement-under-treaty | favourable | een uitvoeringsafspraak onder een verdrag | an arrangement under a treaty
      legal-basis | memorandum | mixed | een memorandum | a memorandum
      legal-basis | declaration | mixed | een verklaring of intentie | a declaration or letter of intent
      legal-basis | none | adverse | geen geschreven afspraak | no written agreement
      capability-gain | new-capability | favourable | een vermogen dat er niet was | a capability that was not there
      capability-gain | kept-capability | favourable | een vermogen dat anders verloren ging | a capability that would have been lost
      capability-gain | efficiency-only | mixed | hetzelfde tegen minder kosten | the same at less cost
      capability-gain | nothing | adverse | niets | nothing
      capability-gain | capability-given-up | adverse | een vermogen is opgegeven | a capability was given up
      assured-access | guaranteed | favourable | ja, in uren of beurten vastgelegd | yes, laid down in hours or turns
      assured-access | by-share | favourable | ja, naar aandeel in de investering | yes, by share of the investment
      assured-access | on-request | mixed | op verzoek, als er ruimte is | on request, if there is room
      assured-access | not-assured | adverse | nee | no
      availability-to-partner | except-own-urgent-need | favourable | ja, tenzij eigen nood voorgaat | yes, unless own urgent need comes first
      availability-to-partner | always | mixed | ja, altijd | yes, always
      availability-to-partner | case-by-case | mixed | per geval | case by case
      availability-to-partner | not-counted-on | adverse | nee, een toezegging is niet nagekomen | no, a promise was not kept
      single-asset-risk | nothing | favourable | er ontbreekt niets | nothing is missing
      single-asset-risk | replaced-by-partner | mixed | wat de partner intussen vervangt | what the partner replaces meanwhile
      single-asset-risk | part | mixed | een deel van het vermogen | part of the capability
      single-asset-risk | whole-capability | adverse | het hele vermogen | the whole capability
      double-counting | excluded | favourable | nee, dat is uitgesloten | no, that is excluded
      double-counting | ranked | mixed | ja, maar de voorrang is geregeld | yes, but priority is settled
      double-counting | possible | adverse | ja | yes
      double-counting | occurred | adverse | ja, en het is gebeurd | yes, and it happened
      fallback | own-capability | favourable | ja, met eigen middelen | yes, with own means
      fallback | other-partner | mixed | ja, met een andere partner | yes, with another partner
      fallback | after-rebuilding | mixed | pas na herstel van het vermogen | only once the capability is rebuilt
      fallback | unable | adverse | nee | no
      opportunity-cost | nothing | favourable | niets | nothing
      opportunity-cost | less-elsewhere | mixed | elders minder of later | less or later elsewhere
      opportunity-cost | task-dropped | adverse | een taak vervalt | a task is dropped
      multiple-tasking | one-framework | favourable | nee, één verband | no, one framework
      multiple-tasking | several-compatible | mixed | ja, en die gaan samen | yes, and they go together
      multiple-tasking | several-ranked | mixed | ja, met geregelde voorrang | yes, with priority settled
      multiple-tasking | several-conflicting | adverse | ja, en die botsen | yes, and they conflict
      trust | proven | favourable | ja, en het is gebleken | yes, and it was shown
      trust | shared-norms | favourable | ja, in normen en politieke doelen | yes, in norms and political goals
      trust | shared-interest-only | mixed | alleen een gezamenlijk belang | only an interest in common
      trust | doubted | adverse | dat wordt betwijfeld | that is in doubt
      symmetry | balanced | favourable | ja | yes
      symmetry | netherlands-gives-more | mixed | Nederland geeft meer | the Netherlands gives more
      symmetry | netherlands-takes-more | mixed | Nederland ontvangt meer | the Netherlands receives more
      symmetry | one-sided | adverse | nee, één staat geeft | no, one state gives
      partner-commitment | bound | favourable | ja, hij is gebonden | yes, it is bound
      partner-commitment | declared | mixed | dat heeft hij verklaard | it declared so
      partner-commitment | wavering | adverse | dat is onzeker | that is uncertain
      partner-commitment | withdrawn | adverse | nee, een partner is uitgetreden | no, a partner has left
      reversibility | at-once-without-loss | favourable | niets, en het kan meteen | nothing, and at once
      reversibility | with-notice-at-bearable-cost | mixed | draaglijke kosten, met een opzegtermijn | a cost that can be borne, with notice
      reversibility | sunk-cost | adverse | kosten die niet terugkomen | a cost that does not come back
      reversibility | not-provided | adverse | uittreden is niet geregeld | leaving is not provided for
      accession | with-consent-of-all | favourable | wie allen toelaten | whomever all admit
      accession | with-consent-of-most | mixed | wie de meesten toelaten | whomever a majority admit
      accession | closed | mixed | niemand | nobody
      accession | not-provided | mixed | dat is niet geregeld | that is not provided for
      accession | open | adverse | ieder die wil | whoever wants to
      industrial-autonomy | no-vital-interest | favourable | nee, er is geen wezenlijk belang in het geding | no, no vital interest is at stake
      industrial-autonomy | kept | favourable | ja, en die blijft | yes, and it is kept
      industrial-autonomy | assured-by-partner | mixed | ja, en de partner staat voor levering in | yes, and the partner assures supply
      industrial-autonomy | left-to-the-market | mixed | ja, en de markt moet leveren | yes, and the market must supply
      industrial-autonomy | lost | adverse | ja, en die verdwijnt | yes, and it is lost
      information-control | each-state | favourable | ja | yes
      information-control | shared-with-consent | favourable | ja, en delen vraagt zijn instemming | yes, and sharing takes its consent
      information-control | pooled | mixed | nee, de gegevens zijn van allen | no, the data belong to all
      information-control | held-by-partner | adverse | nee, een partner houdt ze | no, a partner holds them
      transparency | beforehand | favourable | ja, vooraf | yes, beforehand
      transparency | yearly | mixed | jaarlijks, achteraf | yearly, afterwards
      transparency | on-request | mixed | alleen op verzoek | only on request
      transparency | not-informed | adverse | nee | no
      """;

  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
  private static final Splitter CELLS = Splitter.on('|').trimResults();

  private static final ImmutableMap<String, List<String>> CRITERION_ROWS = byCriterion(CRITERIA);
  private static final ImmutableMap<String, List<String>> CASE_ROWS = byCriterion(CASES);
  private static final ImmutableListMultimap<String, PossibleAnswer> POSSIBLE_ANSWERS =
      rows(ANSWERS)
          .collect(
              ImmutableListMultimap.toImmutableListMultimap(
                  row -> row.get(0), SovereigntyTable::answer));

  private SovereigntyTable() {}

  /** The name of a criterion. */
  static Text label(String criterion) {
    List<String> row = row(CRITERION_ROWS, criterion);
    return Text.of(row.get(1), row.get(2));
  }

  /** What a criterion asks. */
  static Text question(String criterion) {
    List<String> row = row(CRITERION_ROWS, criterion);
    return Text.of(row.get(3), row.get(4));
  }

  /** The case that shows that a criterion is real. */
  static Citation source(String criterion) {
    List<String> row = row(CASE_ROWS, criterion);
    return new Citation(
        Paper.parse(row.get(2)),
        Text.of(row.get(3), row.get(4)),
        Evidence.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
  }

  /** How a criterion may be answered, in the order of the table. */
  static ImmutableList<PossibleAnswer> answers(String criterion) {
    return POSSIBLE_ANSWERS.get(criterion);
  }

  private static PossibleAnswer answer(List<String> row) {
    return new PossibleAnswer(
        row.get(1),
        Text.of(row.get(3), row.get(4)),
        Bearing.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
  }

  private static List<String> row(Map<String, List<String>> rows, String criterion) {
    return Objects.requireNonNull(rows.get(criterion), criterion);
  }

  private static ImmutableMap<String, List<String>> byCriterion(String table) {
    return rows(table).collect(ImmutableMap.toImmutableMap(row -> row.get(0), Function.identity()));
  }

  private static Stream<List<String>> rows(String table) {
    return LINES.splitToStream(table).map(CELLS::splitToList);
  }
}
