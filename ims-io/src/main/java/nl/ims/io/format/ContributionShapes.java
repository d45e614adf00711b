package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.ListShape.lines;
import static nl.ims.io.format.ListShape.list;
import static nl.ims.io.format.ListShape.set;
import static nl.ims.io.format.Numbers.AMOUNT;
import static nl.ims.io.format.Numbers.COUNT;
import static nl.ims.io.format.Scalars.BOOLEAN;
import static nl.ims.io.format.Scalars.COUNTRY;
import static nl.ims.io.format.Scalars.DATE;
import static nl.ims.io.format.Scalars.PAPER;
import static nl.ims.io.format.Scalars.SLUG;
import static nl.ims.io.format.Scalars.TEXT;
import static nl.ims.io.format.Scalars.code;

import com.google.common.collect.ImmutableList;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Branch;
import nl.ims.model.contribution.Command;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Funding;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.MandateBasis;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Request;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;

/** A contribution and its parts. */
final class ContributionShapes {

  private static final Shape<Secrecy> SECRECY =
      EitherShape.of(
          "secrecy",
          code(ImmutableList.of("none")).as(none -> Secrecy.NONE, secrecy -> "none"),
          secrecy -> !secrecy.claimed(),
          RecordShape.of(
              (ground, reason) -> new Secrecy(true, ground, reason),
              optional("ground", code(SecrecyGround.class)).of(Secrecy::ground),
              optional("reason", TEXT, "why informing beforehand was or is prevented")
                  .of(Secrecy::reason)));

  private static final Shape<Request> REQUEST =
      RecordShape.of(
          Request::new,
          optional("by", TEXT, "who asked").of(Request::by),
          optional("date", DATE, "the day of asking").of(Request::date));

  private static final Shape<MilitaryUnit> UNIT =
      ObjectShape.<MilitaryUnit, MilitaryUnit.Builder>of(
          MilitaryUnit::builder,
          MilitaryUnit.Builder::build,
          optional("name", TEXT).of(MilitaryUnit::name, MilitaryUnit.Builder::name),
          optional("branch", code(Branch.class))
              .of(MilitaryUnit::branch, MilitaryUnit.Builder::branch),
          optional("personnel", COUNT, "how many people")
              .of(MilitaryUnit::personnel, MilitaryUnit.Builder::personnel),
          optional(
                  "committed-to",
                  list("slugs", SLUG),
                  "standing frameworks to which it is promised")
              .of(MilitaryUnit::committedTo, MilitaryUnit.Builder::committedTo));

  private static final Shape<Period> PERIOD =
      RecordShape.of(
              Period::new,
              optional("from", DATE, "the first day, included").of(Period::fromInclusive),
              optional("through", DATE, "the last day, included").of(Period::throughInclusive))
          .with(Rules.inOrder("from", "through"));

  private static final Shape<Mandate> MANDATE =
      ObjectShape.<Mandate, Mandate.Builder>of(
              Mandate::builder,
              Mandate.Builder::build,
              optional("basis", code(MandateBasis.class))
                  .of(Mandate::basis, Mandate.Builder::basis),
              optional("paper", PAPER, "the paper that holds it")
                  .of(Mandate::paper, Mandate.Builder::paper),
              optional("organisation", TEXT, "who gave it")
                  .of(Mandate::organisation, Mandate.Builder::organisation),
              optional("from", DATE, "the first day, included")
                  .of(Mandate::fromInclusive, Mandate.Builder::fromInclusive),
              optional("through", DATE, "the last day, included")
                  .of(Mandate::throughInclusive, Mandate.Builder::throughInclusive))
          .with(Rules.inOrder("from", "through"));

  private static final Shape<Command> COMMAND =
      RecordShape.of(
          Command::new,
          optional("full", TEXT, "who has full command").of(Command::full),
          optional("operational", TEXT, "who has operational command or control")
              .of(Command::operational),
          optional("red-card", BOOLEAN, "whether the Netherlands may refuse a task")
              .of(Command::redCard));

  private static final Shape<Cost> COST =
      RecordShape.of(
          Cost::new,
          optional("amount", AMOUNT, "the estimate, in units of the currency").of(Cost::amount),
          optional(
                  "currency",
                  code(() -> Cost.currencies().asList(), "three capital letters of ISO 4217"),
                  "a code of ISO 4217")
              .of(Cost::currency),
          optional("funding", set("budget lines", code(Funding.class)), "the budget lines that pay")
              .of(Cost::funding));

  /** A contribution; its keys are those of {@link ContributionKey}. */
  public static final Shape<Contribution> CONTRIBUTION =
      ObjectShape.<Contribution, Contribution.Builder>of(
              Contribution::builder,
              Contribution.Builder::build,
              optional("operations", list("texts", TEXT), "the operations supported")
                  .of(Contribution::operations, Contribution.Builder::operations),
              optional("areas", list("texts", TEXT), "names or codes of countries")
                  .of(Contribution::areas, Contribution.Builder::areas),
              optional(
                      "purposes",
                      set("purposes", code(Purpose.class)),
                      "aims in the sense of articles 97(1) and 100(1)")
                  .of(Contribution::purposes, Contribution.Builder::purposes),
              optional("task", code(Task.class)).of(Contribution::task, Contribution.Builder::task),
              optional(
                      "special-operation-type",
                      code(SpecialOperationType.class),
                      "one of the six types named in 2001, or other: none of them")
                  .of(
                      Contribution::specialOperationType,
                      Contribution.Builder::specialOperationType),
              optional("forms", set("forms", code(Form.class)), "who goes")
                  .of(Contribution::forms, Contribution.Builder::forms),
              optional(
                      "armed-force",
                      code(ArmedForce.class),
                      "whether the people sent may have to use armed force, or be exposed to it")
                  .of(Contribution::armedForce, Contribution.Builder::armedForce),
              optional("armed-conflict", BOOLEAN, "whether it is aid in an armed conflict")
                  .of(Contribution::armedConflict, Contribution.Builder::armedConflict),
              optional("kind-of-decision", code(KindOfDecision.class))
                  .of(Contribution::kindOfDecision, Contribution.Builder::kindOfDecision),
              optional(
                      "secrecy",
                      SECRECY,
                      "whether informing beforehand was or is prevented; none says that it was not")
                  .of(Contribution::secrecy, Contribution.Builder::secrecy),
              optional("requests", lines("requests", REQUEST), "who asked for it")
                  .of(Contribution::requests, Contribution.Builder::requests),
              optional("personnel", COUNT, "how many people")
                  .of(Contribution::personnel, Contribution.Builder::personnel),
              optional("units", lines("units", UNIT))
                  .of(Contribution::units, Contribution.Builder::units),
              optional("partners", set("countries", COUNTRY), "the other states that take part")
                  .of(Contribution::partners, Contribution.Builder::partners),
              optional("frameworks", list("slugs", SLUG), "standing frameworks that it is part of")
                  .of(Contribution::frameworks, Contribution.Builder::frameworks),
              optional("period", PERIOD, "the term that the decision allows")
                  .of(Contribution::period, Contribution.Builder::period),
              optional("mandate", lines("mandates", MANDATE))
                  .of(Contribution::mandate, Contribution.Builder::mandate),
              optional("command", COMMAND, "who commands")
                  .of(Contribution::command, Contribution.Builder::command),
              optional(
                      "inferred",
                      set("keys of contribution", code(ContributionKey.class)),
                      "keys whose value was inferred, not read")
                  .of(Contribution::inferred, Contribution.Builder::inferred),
              optional("cost", COST, "the additional cost and who pays")
                  .of(Contribution::cost, Contribution.Builder::cost))
          .open();

  private ContributionShapes() {}
}
