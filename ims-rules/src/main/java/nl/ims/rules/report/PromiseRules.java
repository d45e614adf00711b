package nl.ims.rules.report;

import static nl.ims.rules.book.Level.COMMITMENT;
import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.dossier.Fill.FILLED;
import static nl.ims.rules.dossier.ReportQuestions.ANY_PARTNER;
import static nl.ims.rules.dossier.ReportQuestions.ANY_PROMISE;
import static nl.ims.rules.dossier.ReportQuestions.ANY_TOPIC;
import static nl.ims.rules.dossier.ReportQuestions.DATE;
import static nl.ims.rules.dossier.ReportQuestions.PARTNERS;
import static nl.ims.rules.dossier.ReportQuestions.PROMISES;
import static nl.ims.rules.dossier.ReportQuestions.TOPICS;
import static nl.ims.rules.dossier.ReportQuestions.YEAR;

import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Elements;
import nl.ims.rules.book.Rule;

/** What parliament was promised of the report. */
final class PromiseRules {
  static final Rule IN_ITS_YEAR =
      rule("report/in-its-year", COMMITMENT)
          .sentence(
              "De Kamer ontvangt jaarlijks een rapportage, zoals toegezegd; dat daarmee elk"
                  + " kalenderjaar is bedoeld, is afgeleid uit de data van de rapportages.",
              "The House receives a report every year, as promised; that this means every calendar"
                  + " year is inferred from the dates of the reports.")
          .demands(
              Demand.when(
                      DATE.year().isEqualTo(YEAR),
                      SATISFIED,
                      "de rapportage is verzonden in het jaar waarover zij gaat",
                      "the report was sent in the year it covers")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "de rapportage is verzonden in een ander jaar dan dat waarover zij gaat;"
                          + " toegezegd is jaarlijks, zonder vaste datum",
                      "the report was sent in another year than the one it covers; the promise was a"
                          + " report every year, on no fixed date"))
          .cites(
              ReportPapers.DEBATE_OF_2013,
              ReportPapers.FIRST_REPORT,
              new Citation(
                  Paper.parse("kst-33279-19"),
                  Text.of(
                      "de data van de vier rapportages tot en met 2016, 267 tot 396 dagen uiteen:"
                          + " jaarlijks, zonder vaste datum, al vielen de eerste twee in 2014",
                      "the dates of the four reports through 2016, 267 to 396 days apart: yearly,"
                          + " on no fixed date, though the first two fell in 2014"),
                  Evidence.INFERRED))
          .build();

  static final Rule PROMISE_ANSWERED =
      rule("report/promise-answered", COMMITMENT)
          .sentence(
              "Een toezegging is afgedaan, in de rapportage of in een latere brief.",
              "A promise has been dealt with, in the report or in a later letter.")
          .each(new Elements(PROMISES, ANY_PROMISE.is(FILLED), Text.of("toezegging", "promise")))
          .demands(
              Demand.when(
                      PROMISES.where("answered", FILLED.code()),
                      SATISFIED,
                      "de toezegging is afgedaan",
                      "the promise has been dealt with")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "open: vermeld is dat de toezegging nog niet is afgedaan",
                      "open: the promise is stated not to have been dealt with yet"))
          .cites(
              ReportPapers.page2(
                  "de toezeggingen zijn zoveel mogelijk verwerkt; op de vragen van het lid Segers"
                      + " volgt een latere brief",
                  "the promises are worked in as far as possible; a later letter answers the"
                      + " questions of Mr Segers MP"))
          .build();

  static final Rule PARTNER_TREATED =
      rule("report/partner-treated", COMMITMENT)
          .sentence(
              "De rapportage gaat in op elke partner die daarvoor was aangekondigd.",
              "The report covers each partner that was announced for it.")
          .each(
              new Elements(
                  PARTNERS,
                  ANY_PARTNER.is(FILLED),
                  Text.of("aangekondigde partner", "announced partner")))
          .demands(
              PARTNERS.where("treated", "true"),
              Text.of("de aangekondigde partner is behandeld", "the announced partner is covered"),
              Text.of(
                  "de aangekondigde partner is niet behandeld",
                  "the announced partner is not covered"))
          .cites(
              ReportPapers.DEBATE_OF_2015,
              ReportPapers.page2(
                  "in de rapportage van 2015 in het bijzonder België, Duitsland, Noorwegen en het"
                      + " Verenigd Koninkrijk, zoals besproken op 11 februari",
                  "in the report of 2015 Belgium, Germany, Norway and the United Kingdom in"
                      + " particular, as discussed on 11 February"))
          .build();

  /** The sentence that is cited tells what the report treats, and promises nothing. */
  static final Rule TOPIC_TREATED =
      rule("report/topic-treated", GUIDANCE)
          .sentence(
              "De rapportage meldt ontwikkelingen op elk onderwerp dat daarvoor was aangekondigd.",
              "The report describes developments on each topic that was announced for it.")
          .each(new Elements(TOPICS, ANY_TOPIC.is(FILLED), Text.of("onderwerp", "topic")))
          .appliesToEach(TOPICS.where("announced", "true"))
          .demands(
              TOPICS.where("developments", FILLED.code()),
              Text.of("het aangekondigde onderwerp is behandeld", "the announced topic is covered"),
              Text.of(
                  "het aangekondigde onderwerp is niet behandeld",
                  "the announced topic is not covered"))
          .cites(
              ReportPapers.page2(
                  "daarnaast de ontwikkelingen op het terrein van munitie en btw",
                  "in addition, the developments on munitions and value-added tax"))
          .build();

  private PromiseRules() {}
}
