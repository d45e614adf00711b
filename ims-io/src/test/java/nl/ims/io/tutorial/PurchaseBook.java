package nl.ims.io.tutorial;

import static nl.ims.rules.condition.Conditions.any;

import java.util.Optional;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.OtherSource;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Vocabulary;
import nl.ims.rules.dossier.YesNo;

/** A rule book on things of one's own: purchases. */
final class PurchaseBook {
  private static final Vocabulary.Builder<Purchase> ASKED = Vocabulary.builder();
  private static final Question.Numeric PRICE =
      ASKED.number("price", Text.of("prijs", "price"), Purchase::price, 50_000);
  private static final Question.Choice<YesNo> APPROVED =
      ASKED.choice(
          "approved",
          Text.of("goedgekeurd", "approved"),
          YesNo.class,
          purchase -> purchase.approved().map(YesNo::of));
  private static final Question.Choice<YesNo> URGENT =
      ASKED.choice(
          "urgent",
          Text.of("spoed", "urgent"),
          YesNo.class,
          purchase -> purchase.urgent().map(YesNo::of));
  static final Vocabulary<Purchase> VOCABULARY = ASKED.build();

  private static final OtherSource STATUTE =
      new OtherSource("Procurement Act of Ruritania", Optional.empty());

  private static final Rule APPROVAL =
      Rule.rule("purchase/approval", Level.LAW)
          .sentence(
              "Het bestuur keurt een grote aankoop goed, tenzij er spoed is.",
              "The board approves a large purchase, unless it is urgent.")
          .applies(PRICE.atLeast(50_000))
          .demands(
              any(APPROVED.is(YesNo.TRUE), URGENT.is(YesNo.TRUE)),
              Text.of("het is goedgekeurd of spoed", "it is approved or urgent"),
              Text.of("het is niet goedgekeurd", "it is not approved"))
          .cites(Citation.of(STATUTE, Text.of("artikel 7", "section 7"), Evidence.READ))
          .build();

  static final RuleBook BOOK = RuleBook.of("purchases", Text.of("Aankopen", "Purchases"), APPROVAL);

  private PurchaseBook() {}
}
