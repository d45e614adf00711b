package nl.ims.rules.article100;

import static nl.ims.model.contribution.Form.CIVIL;
import static nl.ims.model.contribution.Form.POLICE;
import static nl.ims.model.contribution.KindOfDecision.EXTENSION;
import static nl.ims.model.contribution.KindOfDecision.INTENSIFICATION;
import static nl.ims.model.contribution.KindOfDecision.NEW;
import static nl.ims.model.procedure.StepKey.DECIDED;
import static nl.ims.model.procedure.StepKind.DECISION;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.known;
import static nl.ims.rules.condition.StepValue.its;
import static nl.ims.rules.dossier.AspectState.ABSENT;
import static nl.ims.rules.dossier.AspectState.LEFT_OUT;
import static nl.ims.rules.dossier.AspectState.STATED;
import static nl.ims.rules.dossier.AspectState.STATED_BY_KEY;
import static nl.ims.rules.dossier.Questions.FORMS;
import static nl.ims.rules.dossier.Questions.KIND_OF_DECISION;
import static nl.ims.rules.dossier.Questions.POINTS_COMPLETE;
import static nl.ims.rules.dossier.Questions.PURPOSES;
import static nl.ims.rules.dossier.Words.letter;
import static nl.ims.rules.dossier.Words.there;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.RuleBuilder;
import nl.ims.rules.book.Saying;
import nl.ims.rules.book.Scope;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Judged;
import nl.ims.rules.dossier.Questions;
import nl.ims.rules.dossier.YesNo;
import nl.ims.rules.framework.Aspect;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Point;

/** Makes the rules of a version of the assessment framework from its points and aspects. */
public final class ToetsingskaderBook {
  private static final String WEIGHED = "weighed";

  private static final Scope SCOPE = RegimeScope.of(Regime.ARTICLE_100, Regime.ALONG_ITS_LINES);

  /** Before article 100 was in force, the purpose alone decides. */
  private static final Scope LEGAL_ORDER =
      new Scope(
          PURPOSES
              .holds(Purpose.INTERNATIONAL_LEGAL_ORDER)
              .named(
                  "de internationale rechtsorde is een doel, welk regime er ook geldt",
                  "the international legal order is a purpose, whatever the regime"),
          ImmutableList.of());

  /** The government decided, by its own step or by the word of a letter. */
  private static final Condition DECIDED_BY_THE_GOVERNMENT =
      any(
          there(DECISION).by(Arrays.stream(Actor.values()).filter(Actor::isGovernment).toList()),
          letter().where(its(DECIDED).isTrue()));

  private ToetsingskaderBook() {}

  /**
   * Makes the rule book of a framework for a period in which nothing of it changes: for each point
   * its aspects, then that it was weighed.
   */
  static RuleBook edition(Framework framework, LocalDate from, Optional<LocalDate> through) {
    Scope scope = from.isBefore(RegimeTable.IN_FORCE) ? LEGAL_ORDER : SCOPE;
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (Point point : framework.points()) {
      for (Aspect aspect : point.aspects()) {
        rules.add(stated(scope, point, aspect, aspect.isRequired(from)));
      }
      rules.add(weighed(scope, framework, point));
    }
    RuleBook book =
        RuleBook.of(framework.id(), framework.title(), rules.build()).withFromInclusive(from);
    return through.map(book::withThroughInclusive).orElse(book);
  }

  /**
   * {@return the ids of the rules on a point, in the order of the rules}
   *
   * @param point the id of the point
   * @param aspects the ids of its aspects
   */
  public static ImmutableList<String> ids(String point, Iterable<String> aspects) {
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(aspects, "aspects");
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    aspects.forEach(aspect -> ids.add(id(point, aspect)));
    return ids.add(id(point, WEIGHED)).build();
  }

  private static String id(String point, String name) {
    return "toetsingskader/" + point + "/" + name;
  }

  private static RuleBuilder within(Scope scope, Point point, String name, Level level) {
    RuleBuilder rule = rule(id(point.id(), name), level).under(scope);
    return point.whenPresent() ? rule.applies(FORMS.holds(POLICE, CIVIL)) : rule;
  }

  private static Rule stated(Scope scope, Point point, Aspect aspect, boolean required) {
    var question = Questions.aspect(point.id(), aspect.id());
    String nl = aspect.label().in(Language.NL);
    String en = aspect.label().in(Language.EN);
    return within(scope, point, aspect.id(), required ? Level.FRAMEWORK : Level.PRACTICE)
        .sentence("De brief gaat in op " + nl + ".", "The letter addresses " + en + ".")
        .demands(
            Demand.when(
                    question.is(STATED),
                    SATISFIED,
                    "de brief gaat in op " + nl,
                    "the letter addresses " + en)
                .when(
                    question.is(STATED_BY_KEY),
                    SATISFIED,
                    "het dossier vermeldt " + nl,
                    "the dossier states " + en)
                .when(
                    leftOutRightly(question.is(LEFT_OUT), required),
                    SATISFIED,
                    "de brief laat " + nl + " met een reden weg",
                    "the letter leaves out " + en + " and says why")
                .when(
                    question.is(LEFT_OUT),
                    NEEDS_JUDGEMENT,
                    "de brief laat " + nl + " met een reden weg",
                    "the letter leaves out " + en + " and says why")
                .when(
                    all(
                        question.is(ABSENT),
                        letter(),
                        KIND_OF_DECISION.is(EXTENSION, INTENSIFICATION)),
                    NEEDS_JUDGEMENT,
                    "de brief zwijgt over "
                        + nl
                        + "; een aanvulling hoeft alleen in te gaan op wat verandert",
                    "the letter is silent on "
                        + en
                        + "; a supplement need only address what changes")
                .when(
                    all(question.is(ABSENT), letter(), KIND_OF_DECISION.is(NEW)),
                    VIOLATED,
                    "de brief zwijgt over " + nl,
                    "the letter is silent on " + en)
                .otherwise(
                    UNDETERMINED,
                    "er is nog geen brief die op " + nl + " ingaat",
                    "there is no letter yet that addresses " + en))
        .cites(aspect.citations().toArray(Citation[]::new))
        .build();
  }

  /** What is expected, and in a supplement all that is asked, may be left out with a reason. */
  private static Condition leftOutRightly(Condition leftOut, boolean required) {
    return required ? all(leftOut, KIND_OF_DECISION.is(INTENSIFICATION)) : leftOut;
  }

  private static Rule weighed(Scope scope, Framework framework, Point point) {
    List<Condition> stated = new ArrayList<>();
    for (Aspect aspect : point.aspects()) {
      stated.add(Questions.aspect(point.id(), aspect.id()).is(STATED, STATED_BY_KEY));
    }
    Condition judged =
        new Judged(
            ImmutableSet.copyOf(ids(point.id(), Lists.transform(point.aspects(), Aspect::id))),
            ImmutableSet.of(JudgementOutcome.ACCEPTED, JudgementOutcome.REJECTED),
            false);
    String nl = point.title().in(Language.NL);
    String en = point.title().in(Language.EN);
    return within(scope, point, WEIGHED, Level.FRAMEWORK)
        .sentence(
            "De regering heeft het punt ‘" + nl + "’ gewogen.",
            "The government has weighed the point ‘" + en + "’.")
        .demands(
            Demand.when(
                    any(
                        judged,
                        known(
                            all(DECIDED_BY_THE_GOVERNMENT, any(stated.toArray(Condition[]::new))))),
                    SATISFIED,
                    "‘" + nl + "’ geldt als gewogen",
                    "‘" + en + "’ counts as weighed")
                .when(
                    POINTS_COMPLETE.is(YesNo.TRUE),
                    NEEDS_JUDGEMENT,
                    Saying.of(
                            "uit niets blijkt dat de regering ‘" + nl + "’ heeft gewogen",
                            "nothing shows that the government has weighed ‘" + en + "’")
                        .toJudge("zij moet oordelen", "it must give its judgement"))
                .otherwise(
                    UNDETERMINED,
                    "de brief kan laten zien dat de regering ‘" + nl + "’ heeft gewogen",
                    "the letter may show that the government has weighed ‘" + en + "’"))
        .cites(
            ImmutableList.<Citation>builder()
                .add(framework.reconstructed())
                .addAll(point.titleCitations())
                .build()
                .toArray(Citation[]::new))
        .build();
  }
}
