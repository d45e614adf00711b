package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Scalars.TEXT;

import com.google.common.collect.ImmutableList;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Branch;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Funding;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.MandateBasis;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;

/** A contribution and its parts. */
final class ContributionShapes {

  /** Countries, each once. */
  static final ListShape COUNTRIES = ListShape.set("countries", Scalars.COUNTRY);

  /** Short names, such as those of standing frameworks. */
  static final ListShape SLUGS = ListShape.list("slugs", Scalars.SLUG);

  private static final EitherShape SECRECY =
      EitherShape.of(
          "secrecy",
          Scalars.code(ImmutableList.of("none")),
          ObjectShape.of(
              optional("ground", Scalars.code(SecrecyGround.class)),
              optional("reason", TEXT, "why informing beforehand was or is prevented")));

  private static final ObjectShape REQUEST =
      ObjectShape.of(
          optional("by", TEXT, "who asked"), optional("date", Scalars.DATE, "the day of asking"));

  private static final ObjectShape UNIT =
      ObjectShape.of(
          optional("name", TEXT),
          optional("branch", Scalars.code(Branch.class)),
          optional("personnel", Numbers.COUNT, "how many people"),
          optional("committed-to", SLUGS, "standing frameworks to which it is promised"));

  private static final ObjectShape PERIOD =
      ObjectShape.of(
              optional("from", Scalars.DATE, "the first day, included"),
              optional("through", Scalars.DATE, "the last day, included"))
          .with(Rules.inOrder("from", "through"));

  private static final ObjectShape MANDATE =
      ObjectShape.of(
              optional("basis", Scalars.code(MandateBasis.class)),
              optional("paper", Scalars.PAPER, "the paper that holds it"),
              optional("organisation", TEXT, "who gave it"),
              optional("from", Scalars.DATE, "the first day, included"),
              optional("through", Scalars.DATE, "the last day, included"))
          .with(Rules.inOrder("from", "through"));

  private static final ObjectShape COMMAND =
      ObjectShape.of(
          optional("full", TEXT, "who has full command"),
          optional("operational", TEXT, "who has operational command or control"),
          optional("red-card", Scalars.BOOLEAN, "whether the Netherlands may refuse a task"));

  private static final ObjectShape COST =
      ObjectShape.of(
          optional("amount", Numbers.AMOUNT, "the estimate, in units of the currency"),
          optional(
              "currency",
              Scalars.code(() -> Cost.currencies().asList(), "three capital letters of ISO 4217"),
              "a code of ISO 4217"),
          optional(
              "funding",
              ListShape.set("budget lines", Scalars.code(Funding.class)),
              "the budget lines that pay"));

  /** A contribution; its keys are those of {@link ContributionKey}. */
  public static final ObjectShape CONTRIBUTION =
      ObjectShape.of(
          optional("operations", ListShape.list("texts", TEXT), "the operations supported"),
          optional("areas", ListShape.list("texts", TEXT), "names or codes of countries"),
          optional(
              "purposes",
              ListShape.set("purposes", Scalars.code(Purpose.class)),
              "aims in the sense of articles 97(1) and 100(1)"),
          optional("task", Scalars.code(Task.class)),
          optional(
              "special-operation-type",
              Scalars.code(SpecialOperationType.class),
              "one of the six types named in 2001, or other: none of them"),
          optional("forms", ListShape.set("forms", Scalars.code(Form.class)), "who goes"),
          optional(
              "armed-force",
              Scalars.code(ArmedForce.class),
              "whether the people sent may have to use armed force, or be exposed to it"),
          optional("armed-conflict", Scalars.BOOLEAN, "whether it is aid in an armed conflict"),
          optional("kind-of-decision", Scalars.code(KindOfDecision.class)),
          optional(
              "secrecy",
              SECRECY,
              "whether informing beforehand was or is prevented; none says that it was not"),
          optional("requests", ListShape.list("requests", REQUEST), "who asked for it"),
          optional("personnel", Numbers.COUNT, "how many people"),
          optional("units", ListShape.list("units", UNIT)),
          optional("partners", COUNTRIES, "the other states that take part"),
          optional("frameworks", SLUGS, "standing frameworks that it is part of"),
          optional("period", PERIOD, "the term that the decision allows"),
          optional("mandate", ListShape.list("mandates", MANDATE)),
          optional("command", COMMAND, "who commands"),
          optional(
              "inferred",
              ListShape.set("keys of contribution", Scalars.code(ContributionKey.class)),
              "keys whose value was inferred, not read"),
          optional("cost", COST, "the additional cost and who pays"));

  private ContributionShapes() {}
}
