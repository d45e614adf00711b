package nl.ims.rules.exploration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ims.rules.book.Verdict;

/** The second formulations, in the order of the contract of rules. */
final class Formulations {
  private static final LocalDate ALWAYS = LocalDate.MIN;
  private static final LocalDate TEXT_OF_2000 = LocalDate.of(2000, 7, 19);
  private static final LocalDate FRAMEWORK_2001 = LocalDate.of(2001, 7, 13);
  private static final LocalDate FRAMEWORK_2009 = LocalDate.of(2009, 7, 1);

  private static final ImmutableMap<String, Formulation> ALL = index();

  private Formulations() {}

  /** All of them, by the id of the rule. */
  static ImmutableMap<String, Formulation> all() {
    return ALL;
  }

  private static ImmutableMap<String, Formulation> index() {
    ImmutableMap.Builder<String, Formulation> index = ImmutableMap.builder();
    Stream.of(
            theArticles(),
            InformationFormulations.all(),
            theLetter(),
            theDebate(),
            theChanges(),
            alongItsLines(),
            LaterFormulations.standby(),
            secrecy(),
            LaterFormulations.afterwards())
        .flatMap(ImmutableList::stream)
        .forEach(formulation -> index.put(formulation.id(), formulation));
    return index.buildOrThrow();
  }

  private static ImmutableList<Formulation> theArticles() {
    return ImmutableList.of(
        new Formulation.Whole(
            "article-97/purpose",
            Asked.ANY,
            TEXT_OF_2000,
            Formulations::always,
            OtherFormulations::purpose),
        new Formulation.Each(
            "article-97/government-decides",
            Asked.ANY,
            TEXT_OF_2000,
            Formulations::always,
            OtherFormulations::signedDecision,
            (facts, step) -> Known.YES,
            OtherFormulations::governmentDecides));
  }

  private static ImmutableList<Formulation> theLetter() {
    return ImmutableList.of(
        new Formulation.Each(
            "article-100/as-invoked",
            Asked.ANY,
            ALWAYS,
            LetterFormulations::regimeIsNotOpen,
            LetterFormulations::invokingLetter,
            (facts, step) -> Known.YES,
            LetterFormulations::asInvoked),
        each(
            "article-100/both-chambers",
            Asked.ARTICLE_100,
            LetterFormulations::letterToTheHouse,
            LetterFormulations::bothChambers),
        new Formulation.Whole(
            "article-100/notification",
            Asked.ARTICLE_100,
            FRAMEWORK_2001,
            LetterFormulations::notificationApplies,
            LetterFormulations::notification),
        each(
            "article-100/notification-closed",
            Asked.ANY,
            LetterFormulations::aNotification,
            LetterFormulations::notificationClosed),
        each(
            "article-100/decision-not-intention",
            Asked.ARTICLE_100,
            Facts::isLetter,
            LetterFormulations::decisionNotIntention));
  }

  private static ImmutableList<Formulation> theDebate() {
    return ImmutableList.of(
        whole(
            "article-100/order-of-steps",
            Asked.ARTICLE_100,
            DebateFormulations::orderApplies,
            DebateFormulations::orderOfSteps),
        new Formulation.Each(
            "article-100/answers-before-debate",
            Asked.ARTICLE_100,
            ALWAYS,
            Formulations::always,
            DebateFormulations::questions,
            DebateFormulations::debatedAfterwards,
            DebateFormulations::answersBeforeDebate),
        each(
            "article-100/signatories",
            Asked.ARTICLE_100,
            LetterFormulations::signedLetterToTheHouse,
            LetterFormulations::signatories),
        new Formulation.Each(
            "article-100/lead-committee",
            Asked.ARTICLE_100,
            ALWAYS,
            Formulations::always,
            DebateFormulations::ledDebate,
            DebateFormulations::employmentIsPlaced,
            DebateFormulations::leadCommittee),
        whole(
            "article-100/no-employment-before-debate",
            Asked.ARTICLE_100,
            Facts::employed,
            DebateFormulations::noEmploymentBeforeDebate),
        each(
            "article-100/no-departure-before-debate",
            Asked.ARTICLE_100,
            DebateFormulations::departure,
            DebateFormulations::noDepartureBeforeDebate));
  }

  private static ImmutableList<Formulation> theChanges() {
    return ImmutableList.of(
        new Formulation.Each(
            "article-100/supplementary-letter",
            Asked.ARTICLE_100,
            FRAMEWORK_2001,
            Formulations::always,
            OtherFormulations::change,
            (facts, step) -> Known.YES,
            OtherFormulations::supplementaryLetter),
        each(
            "article-100/mandate-change-reported",
            Asked.ARTICLE_100,
            OtherFormulations::mandateChange,
            OtherFormulations::mandateChangeReported),
        each(
            "article-100/extension-before-expiry",
            Asked.ARTICLE_100,
            OtherFormulations::datedExtension,
            OtherFormulations::extensionBeforeExpiry),
        each(
            "article-100/extension-debate-before-expiry",
            Asked.ARTICLE_100,
            OtherFormulations::datedExtension,
            OtherFormulations::extensionDebateBeforeExpiry),
        whole(
            "article-100/term-within-mandate",
            Asked.ARTICLE_100,
            OtherFormulations::termApplies,
            OtherFormulations::termWithinMandate));
  }

  private static ImmutableList<Formulation> alongItsLines() {
    return ImmutableList.of(
        new Formulation.Whole(
            "along-its-lines/letter",
            Asked.ALONG_ITS_LINES,
            FRAMEWORK_2009,
            Formulations::always,
            LetterFormulations::alongItsLines));
  }

  private static ImmutableList<Formulation> secrecy() {
    return ImmutableList.of(
        whole(
            "secrecy/ground",
            Asked.ANY,
            OtherFormulations::secrecyClaimed,
            OtherFormulations::secrecyGround),
        whole(
            "secrecy/special-operation-type",
            Asked.ANY,
            OtherFormulations::specialOperation,
            OtherFormulations::specialOperationType));
  }

  static Known always(Facts facts) {
    return Known.YES;
  }

  static Formulation whole(
      String id, Asked asked, Function<Facts, Known> applies, Function<Facts, Verdict> demand) {
    return new Formulation.Whole(id, asked, ALWAYS, applies, demand);
  }

  private static Formulation each(
      String id,
      Asked asked,
      BiFunction<Facts, PlainStep, Known> subject,
      BiFunction<Facts, PlainStep, Verdict> demand) {
    return new Formulation.Each(
        id, asked, ALWAYS, Formulations::always, subject, (facts, step) -> Known.YES, demand);
  }
}
