package nl.ims.rules.bench;

import static nl.ims.rules.bench.Framework.COALITION;
import static nl.ims.rules.bench.LegalBasis.ART5;
import static nl.ims.rules.bench.LegalBasis.INVITATION;
import static nl.ims.rules.bench.LegalBasis.NONE;
import static nl.ims.rules.bench.LegalBasis.UNSC;
import static nl.ims.rules.dossier.YesNo.FALSE;
import static nl.ims.rules.dossier.YesNo.TRUE;
import static nl.ims.rules.logic.Conditions.all;
import static nl.ims.rules.logic.Conditions.not;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.dossier.YesNo;
import nl.ims.rules.logic.Bits;
import nl.ims.rules.logic.Condition;
import nl.ims.rules.logic.Question.Asking;
import nl.ims.rules.logic.Question.Choice;
import nl.ims.rules.logic.Question.Numeric;
import nl.ims.rules.logic.Scene;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.View;
import nl.ims.rules.logic.Vocabulary;

/** The twelve rules in the algebra of this library, over a source that is no dossier. */
final class TwelveRules {
  private static final Vocabulary.Builder<Case> ASKED = Vocabulary.builder();

  private static final Choice<YesNo> MANDATE = flag("mandate", c -> answer(c.mandate()));
  private static final Choice<YesNo> HOST_CONSENT =
      flag("host-consent", c -> answer(c.hostConsent()));
  private static final Choice<YesNo> LETTER_SENT = flag("art100-sent", c -> answer(c.art100Sent()));
  private static final Choice<YesNo> COMMAND =
      flag("command-retained", c -> answer(c.commandRetained()));
  private static final Choice<YesNo> EXIT_STRATEGY =
      flag("exit-strategy", c -> answer(c.exitStrategy()));
  private static final Choice<YesNo> MEDEVAC = flag("medevac", c -> answer(c.medevac()));
  private static final Choice<YesNo> ROE_AGREED = flag("roe-agreed", c -> answer(c.roeAgreed()));
  private static final Choice<YesNo> COST_COVERED =
      flag("cost-covered", c -> answer(c.costCovered()));
  private static final Numeric DURATION = number("duration", Case::durationMonths, 13, 37);
  private static final Numeric PERSONNEL = number("personnel", Case::personnel, 51);
  private static final Numeric RISK_LEVEL = number("risk-level", Case::riskLevel, 3, 5);
  private static final Numeric NOTICE_DAYS = number("notice-days", Case::noticeDays, 14);
  private static final Choice<LegalBasis> LEGAL_BASIS =
      choice("legal-basis", LegalBasis.class, c -> Bits.code(c.legalBasis()));
  private static final Choice<Framework> FRAMEWORK =
      choice("framework", Framework.class, c -> Bits.code(c.framework()));

  private static final Vocabulary<Case> VOCABULARY = ASKED.build();

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
          "yardstick",
          Text.of("yardstick"),
          Optional.empty(),
          Optional.empty(),
          VIOLATIONS.stream().map(TwelveRules::rule).toList());

  private TwelveRules() {}

  /** Puts a case before the rules: its facts are read anew each time. */
  static View view(Case c) {
    return View.of(VOCABULARY.read(c));
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
        .demands(
            Demand.when(violation, Verdict.VIOLATED, "overtreden", "violated")
                .otherwise(Verdict.SATISFIED, "voldaan", "satisfied"))
        .cites(Constitution.article(100).citation())
        .build();
  }

  private static Choice<YesNo> flag(String path, ToIntFunction<Case> reader) {
    return choice(path, YesNo.class, reader);
  }

  private static int answer(boolean yes) {
    return Bits.code(yes ? TRUE : FALSE);
  }

  private static <E extends Enum<E> & Code> Choice<E> choice(
      String path, Class<E> answers, ToIntFunction<Case> reader) {
    return ASKED.choice(path, Text.of(path), answers, reader, Asking.PLAIN);
  }

  private static Numeric number(String path, ToIntFunction<Case> reader, Integer... thresholds) {
    return ASKED.statedNumber(path, Text.of(path), reader, thresholds);
  }
}
