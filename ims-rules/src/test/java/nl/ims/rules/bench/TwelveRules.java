package nl.ims.rules.bench;

import static nl.ims.rules.bench.Framework.COALITION;
import static nl.ims.rules.bench.LegalBasis.ART5;
import static nl.ims.rules.bench.LegalBasis.INVITATION;
import static nl.ims.rules.bench.LegalBasis.NONE;
import static nl.ims.rules.bench.LegalBasis.UNSC;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.dossier.YesNo.FALSE;
import static nl.ims.rules.dossier.YesNo.TRUE;

import com.google.common.collect.ImmutableList;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Question.Choice;
import nl.ims.rules.condition.Question.Numeric;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.View;
import nl.ims.rules.condition.Vocabulary;
import nl.ims.rules.dossier.YesNo;
import nl.ims.rules.logic.Truth;

/** The twelve rules in the algebra of this library, over a source that is no dossier. */
final class TwelveRules {
  private static final Vocabulary.Builder<Case> ASKED = Vocabulary.builder();

  private static final Choice<YesNo> MANDATE = flag("mandate");
  private static final Choice<YesNo> HOST_CONSENT = flag("host-consent");
  private static final Choice<YesNo> LETTER_SENT = flag("art100-sent");
  private static final Choice<YesNo> COMMAND = flag("command-retained");
  private static final Choice<YesNo> EXIT_STRATEGY = flag("exit-strategy");
  private static final Choice<YesNo> MEDEVAC = flag("medevac");
  private static final Choice<YesNo> ROE_AGREED = flag("roe-agreed");
  private static final Choice<YesNo> COST_COVERED = flag("cost-covered");
  private static final Numeric DURATION = number("duration", 13, 37);
  private static final Numeric PERSONNEL = number("personnel", 51);
  private static final Numeric RISK_LEVEL = number("risk-level", 3, 5);
  private static final Numeric NOTICE_DAYS = number("notice-days", 14);
  private static final Choice<LegalBasis> LEGAL_BASIS = choice("legal-basis", LegalBasis.class);
  private static final Choice<Framework> FRAMEWORK = choice("framework", Framework.class);

  private static final Vocabulary<Case> VOCABULARY = ASKED.build();

  private static final int QUESTIONS = VOCABULARY.questions().size();

  /** What violates each rule, in order. */
  private static final ImmutableList<Condition> VIOLATIONS =
      ImmutableList.of(
          LEGAL_BASIS.is(NONE),
          all(LEGAL_BASIS.is(INVITATION), HOST_CONSENT.is(FALSE)),
          all(LEGAL_BASIS.is(UNSC), MANDATE.is(FALSE)),
          all(LETTER_SENT.is(FALSE), not(LEGAL_BASIS.is(ART5))),
          COMMAND.is(FALSE),
          all(EXIT_STRATEGY.is(FALSE), DURATION.atLeast(13)),
          all(MEDEVAC.is(FALSE), RISK_LEVEL.atLeast(3)),
          all(ROE_AGREED.is(FALSE), PERSONNEL.atLeast(51)),
          COST_COVERED.is(FALSE),
          DURATION.atLeast(37),
          RISK_LEVEL.atLeast(5),
          all(NOTICE_DAYS.lessThan(14), FRAMEWORK.is(COALITION)));

  /** The rules as a book, for findings with their proofs. */
  static final RuleBook BOOK =
      RuleBook.of(
          "yardstick", Text.of("yardstick"), VIOLATIONS.stream().map(TwelveRules::rule).toList());

  private TwelveRules() {}

  /** Puts a case before the rules: its facts are read anew each time. */
  static View view(Case c) {
    int[] codes = new int[QUESTIONS];
    codes[MANDATE.index()] = MANDATE.code(answer(c.mandate()));
    codes[HOST_CONSENT.index()] = HOST_CONSENT.code(answer(c.hostConsent()));
    codes[LETTER_SENT.index()] = LETTER_SENT.code(answer(c.art100Sent()));
    codes[COMMAND.index()] = COMMAND.code(answer(c.commandRetained()));
    codes[EXIT_STRATEGY.index()] = EXIT_STRATEGY.code(answer(c.exitStrategy()));
    codes[MEDEVAC.index()] = MEDEVAC.code(answer(c.medevac()));
    codes[ROE_AGREED.index()] = ROE_AGREED.code(answer(c.roeAgreed()));
    codes[COST_COVERED.index()] = COST_COVERED.code(answer(c.costCovered()));
    codes[DURATION.index()] = DURATION.code(c.durationMonths());
    codes[PERSONNEL.index()] = PERSONNEL.code(c.personnel());
    codes[RISK_LEVEL.index()] = RISK_LEVEL.code(c.riskLevel());
    codes[NOTICE_DAYS.index()] = NOTICE_DAYS.code(c.noticeDays());
    codes[LEGAL_BASIS.index()] = LEGAL_BASIS.code(c.legalBasis());
    codes[FRAMEWORK.index()] = FRAMEWORK.code(c.framework());
    return VOCABULARY.fromCodes(codes);
  }

  /** The rules that a case violates: bit n is rule n + 1. */
  static int violated(Case c) {
    Scene scene = Scene.of(view(c));
    int violated = 0;
    for (int i = 0; i < VIOLATIONS.size(); i++) {
      if (VIOLATIONS.get(i).truth(scene) == Truth.TRUE) {
        violated |= 1 << i;
      }
    }
    return violated;
  }

  private static Rule rule(Condition violation) {
    return Rule.rule("yardstick/" + (VIOLATIONS.indexOf(violation) + 1), Level.LAW)
        .sentence("Wat verboden is, gebeurt niet.", "What is forbidden is not done.")
        .demands(
            Demand.when(violation, Verdict.VIOLATED, "overtreden", "violated")
                .otherwise(Verdict.SATISFIED, "voldaan", "satisfied"))
        .cites(Constitution.article(100).citation())
        .build();
  }

  private static YesNo answer(boolean yes) {
    return yes ? TRUE : FALSE;
  }

  private static Choice<YesNo> flag(String path) {
    return choice(path, YesNo.class);
  }

  private static <E extends Enum<E> & Code> Choice<E> choice(String path, Class<E> answers) {
    return ASKED.choice(path, Text.of(path), answers);
  }

  private static Numeric number(String path, Integer... thresholds) {
    return ASKED.number(path, Text.of(path), thresholds);
  }
}
