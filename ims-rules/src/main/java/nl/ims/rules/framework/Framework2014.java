package nl.ims.rules.framework;

import static nl.ims.rules.framework.Aspect.Demand.EXPECTED;
import static nl.ims.rules.framework.Aspect.Demand.REQUIRED;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/**
 * The assessment framework of 2014 (<i>Toetsingskader 2014</i>), as far as it is known.
 *
 * <p>Its text, the annex to the answers of 14 May 2014, was not read. The titles of most points
 * were read in letters; what is asked under a point is reconstructed, save where the aspect says
 * that it was read.
 */
final class Framework2014 {
  private static final String URUZGAN = "kst-27925-193";
  private static final String IRAQ = "kst-27925-946";
  private static final String MALI = "kst-29521-293";

  static final Framework FRAMEWORK =
      new Framework(
          "toetsingskader-2014",
          Text.of("Toetsingskader 2014", "Assessment framework 2014"),
          LocalDate.of(2014, 5, 14),
          Optional.empty(),
          new Citation(
              Paper.parse("kst-29521-245"),
              Text.of("bijlage, het aangepaste kader", "annex, the adapted framework"),
              Evidence.RECONSTRUCTED),
          points());

  private Framework2014() {}

  private static ImmutableList<Point> points() {
    return ImmutableList.of(
        new PointBuilder("grounds", "Gronden voor deelname", "Grounds for participation")
            .titleIn(MALI, IRAQ)
            .required(
                "interest",
                "het belang of de rechtsorde die ermee gediend is",
                "the interest or legal order that is served")
            .required(
                "request", "wie om de bijdrage vroeg, en wanneer", "who asked for it, and when")
            .required(
                "burden-sharing",
                "solidariteit, geloofwaardigheid, gedeelde lasten",
                "solidarity, credibility, shared burdens")
            .expected(
                "not-taking-part",
                "wat er volgt als Nederland niet meedoet",
                "what follows from staying out")
            .build(),
        new PointBuilder("political-aspects", "Politieke aspecten", "Political aspects")
            .titleIn(URUZGAN, IRAQ)
            .required(
                "conflict-analysis",
                "het conflict, zijn oorzaken en partijen",
                "the conflict, its causes and parties")
            .required(
                "region",
                "hoe partijen en landen in de regio staan",
                "where parties and states of the region stand")
            .required(
                "host-state-consent", "of het gastland instemt", "whether the host state consents")
            .required(
                "human-rights",
                "mensenrechten en de positie van vrouwen",
                "human rights and the position of women")
            .required(
                "integrated-approach",
                "de samenhang met diplomatie, ontwikkeling, politie en justitie",
                "coherence with diplomacy, development, police and justice")
            .required(
                "political-process",
                "het politieke proces eromheen",
                "the political process around it")
            .expected(
                "support",
                "draagvlak in parlement en samenleving",
                "support in parliament and society")
            .build(),
        new PointBuilder("mandate", "Mandaat", "Mandate")
            .titleIn(URUZGAN, IRAQ)
            .required(
                "legal-basis", "de grondslag in het volkenrecht", "the basis in international law")
            .required(
                "mandate",
                "het mandaat van de missie en zijn duur",
                "the mandate of the mission and its term")
            .required(
                "powers",
                "of de bevoegdheden volstaan voor de taak",
                "whether its powers suffice for the task")
            .required(
                "status",
                "de rechtspositie van de troepen in het land",
                "the legal status of the force in the country")
            .build(),
        new PointBuilder("participating-countries", "Deelnemende landen", "Participating countries")
            .required("contributors", "wie er meedoet en waarmee", "who takes part, and with what")
            .required("partners", "met wie de eenheid samenwerkt", "with whom the unit works")
            .expected(
                "support-of-others",
                "de steun van gastland en bondgenoten",
                "support by host nation and allies")
            .build(),
        new PointBuilder("influence", "Invloed", "Influence")
            .required(
                "posts",
                "posten in hoofdkwartieren en politiek overleg",
                "posts in headquarters and political consultation")
            .required("planning", "zeggenschap in de planning", "a say in planning")
            .expected(
                "right-of-refusal",
                "de mogelijkheid te weigeren (rode kaart)",
                "the right to refuse (red card)")
            .build(),
        new PointBuilder(
                "feasibility",
                "Haalbaarheid (militaire aspecten)",
                "Feasibility (military aspects)")
            .titleIn(IRAQ, URUZGAN)
            .required(
                "objectives",
                "haalbare doelen en de eindsituatie",
                "achievable aims and the end state")
            .required(
                "capability", "het vereiste militaire vermogen", "the military capability required")
            .required("mode-of-operation", "de wijze van optreden", "the mode of operation")
            .required("rules-of-engagement", "de geweldsinstructie", "the rules of engagement")
            .required(
                "command",
                "de bevelsstructuur: wat blijft en wat overgaat",
                "command: what is kept and what is transferred")
            .required(
                "sustainment",
                "logistiek, medische keten en inlichtingen",
                "logistics, medical chain and intelligence")
            .build(),
        new PointBuilder("risks", "Risico's", "Risks")
            .titleIn(URUZGAN)
            .required(
                "threat",
                "de veiligheidssituatie en de dreiging",
                "the security situation and the threat")
            .required("personnel", "het risico voor het personeel", "the risk to personnel")
            .required(
                "mitigation",
                "maatregelen, evacuatie en extractie",
                "measures, evacuation and extraction")
            .required(
                "remaining-risk",
                "welk risico blijft en waarom dat aanvaardbaar is",
                "which risk remains, and why it is acceptable")
            .requiredFrom(
                LocalDate.of(2022, 4, 1),
                "civilian-harm",
                "het risico van burgerslachtoffers",
                "the risk of civilian casualties")
            .build(),
        new PointBuilder(
                "suitability-and-availability",
                "Geschiktheid en beschikbaarheid",
                "Suitability and availability")
            .titleIn(URUZGAN)
            .required(
                "trained",
                "of eenheden zijn opgeleid en uitgerust",
                "whether units are trained and equipped")
            .required(
                "readiness",
                "het gevolg voor gereedheid en andere inzet",
                "the effect on readiness and other operations")
            .required(
                "other-commitments",
                "andere toezeggingen van dezelfde eenheden",
                "other commitments of the same units")
            .expected(
                "personnel-care",
                "zorg voor personeel en thuisfront",
                "care for personnel and families")
            .build(),
        new PointBuilder("duration", "Duur van de deelname", "Duration of participation")
            .titleIn(URUZGAN)
            .required("period", "de periode, met haar laatste dag", "the period, with its last day")
            .required("exit", "aflossing en beëindiging", "relief and exit")
            .expected("review", "wanneer opnieuw wordt bezien", "when it is reviewed")
            .build(),
        new PointBuilder("finances", "Financiën", "Finances")
            .titleIn(URUZGAN, IRAQ)
            .required("amount", "de raming van de extra uitgaven", "the estimate of the extra cost")
            .required("funding-line", "op welke begroting zij drukken", "the budget that bears it")
            .expected("aftercare", "nazorg", "aftercare")
            .build(),
        new PointBuilder(
                "monitoring-and-evaluation", "Monitoring en evaluatie", "Monitoring and evaluation")
            .titleIn(IRAQ)
            .expected("indicators", "resultaatindicatoren", "result indicators")
            .read("evaluation", "tussentijdse en eindevaluatie", "interim and final evaluation")
            .build(),
        new PointBuilder(
                "civil-and-police-contribution",
                "Civiele en politiebijdrage",
                "Civil and police contribution")
            .whenPresent()
            .required(
                "civil-and-police",
                "de inzet van burgers en politie naast militairen",
                "civilians and police beside the military")
            .build());
  }

  /** Writes a point with its aspects in order. */
  private static final class PointBuilder {
    private final String id;
    private final Text title;
    private final List<Citation> titles = new ArrayList<>();
    private final List<Aspect> aspects = new ArrayList<>();
    private boolean whenPresent;

    PointBuilder(String id, String nl, String en) {
      this.id = id;
      this.title = Text.of(nl, en);
    }

    PointBuilder titleIn(String... papers) {
      for (String paper : papers) {
        titles.add(
            new Citation(
                Paper.parse(paper),
                Text.of("de titel van het punt", "the title of the point"),
                Evidence.READ));
      }
      return this;
    }

    PointBuilder whenPresent() {
      this.whenPresent = true;
      return this;
    }

    PointBuilder required(String aspect, String nl, String en) {
      return add(aspect, nl, en, REQUIRED, Optional.empty(), Evidence.RECONSTRUCTED);
    }

    PointBuilder expected(String aspect, String nl, String en) {
      return add(aspect, nl, en, EXPECTED, Optional.empty(), Evidence.RECONSTRUCTED);
    }

    PointBuilder read(String aspect, String nl, String en) {
      return add(aspect, nl, en, REQUIRED, Optional.empty(), Evidence.READ);
    }

    PointBuilder requiredFrom(LocalDate day, String aspect, String nl, String en) {
      return add(aspect, nl, en, EXPECTED, Optional.of(day), Evidence.RECONSTRUCTED);
    }

    private PointBuilder add(
        String aspect,
        String nl,
        String en,
        Aspect.Demand demand,
        Optional<LocalDate> from,
        Evidence evidence) {
      aspects.add(new Aspect(aspect, Text.of(nl, en), demand, from, evidence));
      return this;
    }

    Point build() {
      return new Point(
          id, title, ImmutableList.copyOf(titles), whenPresent, ImmutableList.copyOf(aspects));
    }
  }
}
