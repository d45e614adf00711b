package nl.ims.rules.exploration;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.ANSWERS;
import static nl.ims.model.procedure.StepKind.CONFIDENTIAL_BRIEFING;
import static nl.ims.model.procedure.StepKind.INFORMATION_AFTERWARDS;
import static nl.ims.model.procedure.StepKind.MADE_AVAILABLE;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.exploration.Facts.A_DEBATE;
import static nl.ims.rules.exploration.Facts.a;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import nl.ims.model.actor.Chamber;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.exploration.PlainLog.Which;

/** The rules on informing parliament beforehand and afterwards, sentence by sentence. */
final class InformationFormulations {
  private InformationFormulations() {}

  static ImmutableList<Formulation> all() {
    return ImmutableList.of(
        Formulations.whole(
            "article-100/prior-information",
            Asked.ARTICLE_100,
            LetterFormulations::informing,
            InformationFormulations::priorInformation),
        Formulations.whole(
            "article-100/prior-to-making-available",
            Asked.ARTICLE_100,
            f -> f.log().recorded(a(MADE_AVAILABLE)),
            InformationFormulations::priorToMakingAvailable),
        Formulations.whole(
            "article-100/information-afterwards",
            Asked.ARTICLE_100_OR_SPECIAL_OPERATION,
            f -> underTheArticle(f).and(keptSecretAndEmployed(f)),
            InformationFormulations::afterwards),
        Formulations.whole(
            "special-operation/information-afterwards",
            Asked.SPECIAL_OPERATION,
            f -> f.orderOrAid().not().and(keptSecretAndEmployed(f)),
            InformationFormulations::afterwards));
  }

  private static Verdict priorInformation(Facts f) {
    OptionalInt employment = f.employment();
    if (employment.isEmpty()) {
      boolean lettersToBoth =
          f.log().recorded(f.aLetterReaching(HOUSE_OF_REPRESENTATIVES)) == Known.YES
              && f.log().recorded(f.aLetterReaching(SENATE)) == Known.YES;
      return f.employed() == Known.NO && lettersToBoth ? SATISFIED : UNDETERMINED;
    }
    return toldBefore(f, employment.getAsInt());
  }

  /** As prior information, with the day on which the force was made available. */
  private static Verdict priorToMakingAvailable(Facts f) {
    return toldBefore(f, f.log().firstRecorded(a(MADE_AVAILABLE)).orElseThrow());
  }

  /** While nothing is said of secrecy, one chamber told in public tells that nothing was secret. */
  private static Verdict toldBefore(Facts f, int day) {
    if (f.contribution().secrecy().isEmpty() && oneChamberInPublic(f, day)) {
      return VIOLATED;
    }
    return f.unlessSecret(f.informedBefore(day), insteadOfViolated(f, day));
  }

  /**
   * Where each chamber was told in some way it needs judgement instead; and it is violated only if
   * the log is complete on the day.
   */
  private static Verdict insteadOfViolated(Facts f, int day) {
    return switch (told(f, HOUSE_OF_REPRESENTATIVES, day).and(told(f, SENATE, day))) {
      case YES -> NEEDS_JUDGEMENT;
      case UNKNOWN -> UNDETERMINED;
      case NO -> f.log().completeAt(day) ? VIOLATED : UNDETERMINED;
    };
  }

  /** A step that has a paper told one chamber before the day, and the other was not told. */
  private static boolean oneChamberInPublic(Facts f, int day) {
    return (toldInPublic(f, HOUSE_OF_REPRESENTATIVES, day) && told(f, SENATE, day) == Known.NO)
        || (toldInPublic(f, SENATE, day) && told(f, HOUSE_OF_REPRESENTATIVES, day) == Known.NO);
  }

  private static boolean toldInPublic(Facts f, Chamber chamber, int day) {
    Which otherwise =
        step -> A_DEBATE.of(step).or(Known.of(step.is(ANSWERS))).and(step.wentTo(chamber));
    Which open =
        step ->
            f.aLetterReaching(chamber)
                .of(step)
                .or(otherwise.of(step))
                .and(Known.of(step.step().paper().isPresent()));
    return f.log().before(day, open) == Known.YES;
  }

  /**
   * A chamber has a letter on or before the day, or before it a debate, answers or a confidential
   * briefing.
   */
  private static Known told(Facts f, Chamber chamber, int day) {
    Which otherwise =
        step ->
            A_DEBATE
                .of(step)
                .or(Known.of(step.is(ANSWERS) || step.is(CONFIDENTIAL_BRIEFING)))
                .and(step.wentTo(chamber));
    return f.log().onOrBefore(day, f.aLetterReaching(chamber)).or(f.log().before(day, otherwise));
  }

  /** The regime is article 100, or it is one of the aims that the article speaks of. */
  private static Known underTheArticle(Facts f) {
    return f.circumstances()
        .regime()
        .among(ImmutableSet.of(PlainRegime.ARTICLE_100), f.employed())
        .or(f.orderOrAid());
  }

  /** Employment recorded; a ground of secrecy stated; not both chambers informed beforehand. */
  private static Known keptSecretAndEmployed(Facts f) {
    OptionalInt employment = f.employment();
    Known uninformed =
        employment.isPresent() ? f.informedBefore(employment.getAsInt()).not() : Known.UNKNOWN;
    return f.employed().and(f.groundOfSecrecy()).and(uninformed);
  }

  /** How soon is soon, and whether the ground still holds, are matters of judgement. */
  private static Verdict afterwards(Facts f) {
    int employment = f.employment().orElseThrow();
    Known told =
        f.log()
            .onOrAfter(employment, step -> afterwards(step, HOUSE_OF_REPRESENTATIVES))
            .and(f.log().onOrAfter(employment, step -> afterwards(step, SENATE)));
    return told == Known.UNKNOWN ? UNDETERMINED : NEEDS_JUDGEMENT;
  }

  private static Known afterwards(PlainStep step, Chamber chamber) {
    return Known.of(step.is(INFORMATION_AFTERWARDS)).and(step.wentTo(chamber));
  }
}
