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
import nl.ims.model.term.Text;

/** A contribution and its parts. */
final class ContributionShapes {

  private static final Shape<Secrecy> SECRECY =
      EitherShape.of(
          "secrecy",
          code(Codes.of(
                  ImmutableList.of("none"),
                  none -> WordTable.code("secrecy", none, Text.of("geen", "none"))))
              .as(none -> Secrecy.NONE, secrecy -> "none"),
          secrecy -> !secrecy.claimed(),
          RecordShape.of(
              "secrecy",
              (ground, reason) -> new Secrecy(true, ground, reason),
              optional("ground", code(SecrecyGround.class)).of(Secrecy::ground),
              optional("reason", TEXT).of(Secrecy::reason)));

  private static final Shape<Request> REQUEST =
      RecordShape.of(
          "request",
          Request::new,
          optional("by", TEXT).of(Request::by),
          optional("date", DATE).of(Request::date));

  private static final Shape<MilitaryUnit> UNIT =
      ObjectShape.<MilitaryUnit, MilitaryUnit.Builder>of(
          "unit",
          MilitaryUnit::builder,
          MilitaryUnit.Builder::build,
          optional("name", TEXT).of(MilitaryUnit::name, MilitaryUnit.Builder::name),
          optional("branch", code(Branch.class))
              .of(MilitaryUnit::branch, MilitaryUnit.Builder::branch),
          optional("personnel", COUNT).of(MilitaryUnit::personnel, MilitaryUnit.Builder::personnel),
          optional("committed-to", list(SLUG))
              .of(MilitaryUnit::committedTo, MilitaryUnit.Builder::committedTo));

  private static final Shape<Period> PERIOD =
      RecordShape.of(
              "period",
              Period::new,
              optional("from", DATE).of(Period::fromInclusive),
              optional("through", DATE).of(Period::throughInclusive))
          .with(Rules.inOrder("from", "through"));

  private static final Shape<Mandate> MANDATE =
      ObjectShape.<Mandate, Mandate.Builder>of(
              "mandate",
              Mandate::builder,
              Mandate.Builder::build,
              optional("basis", code(MandateBasis.class))
                  .of(Mandate::basis, Mandate.Builder::basis),
              optional("paper", PAPER).of(Mandate::paper, Mandate.Builder::paper),
              optional("organisation", TEXT)
                  .of(Mandate::organisation, Mandate.Builder::organisation),
              optional("from", DATE).of(Mandate::fromInclusive, Mandate.Builder::fromInclusive),
              optional("through", DATE)
                  .of(Mandate::throughInclusive, Mandate.Builder::throughInclusive))
          .with(Rules.inOrder("from", "through"));

  private static final Shape<Command> COMMAND =
      RecordShape.of(
          "command",
          Command::new,
          optional("full", TEXT).of(Command::full),
          optional("operational", TEXT).of(Command::operational),
          optional("red-card", BOOLEAN).of(Command::redCard));

  private static final Shape<Cost> COST =
      RecordShape.of(
          "cost",
          Cost::new,
          optional("amount", AMOUNT).of(Cost::amount),
          optional(
                  "currency",
                  code(
                      () -> Cost.currencies().asList(),
                      Text.of(
                          "drie hoofdletters van ISO 4217", "three capital letters of ISO 4217")))
              .of(Cost::currency),
          optional("funding", set(code(Funding.class))).of(Cost::funding));

  /** A contribution; its keys are those of {@link ContributionKey}. */
  public static final Shape<Contribution> CONTRIBUTION =
      ObjectShape.<Contribution, Contribution.Builder>of(
              "contribution",
              Contribution::builder,
              Contribution.Builder::build,
              optional("operations", list(TEXT))
                  .of(Contribution::operations, Contribution.Builder::operations),
              optional("areas", list(TEXT)).of(Contribution::areas, Contribution.Builder::areas),
              optional("purposes", set(code(Purpose.class)))
                  .of(Contribution::purposes, Contribution.Builder::purposes),
              optional("task", code(Task.class)).of(Contribution::task, Contribution.Builder::task),
              optional("special-operation-type", code(SpecialOperationType.class))
                  .of(
                      Contribution::specialOperationType,
                      Contribution.Builder::specialOperationType),
              optional("forms", set(code(Form.class)))
                  .of(Contribution::forms, Contribution.Builder::forms),
              optional("armed-force", code(ArmedForce.class))
                  .of(Contribution::armedForce, Contribution.Builder::armedForce),
              optional("armed-conflict", BOOLEAN)
                  .of(Contribution::armedConflict, Contribution.Builder::armedConflict),
              optional("kind-of-decision", code(KindOfDecision.class))
                  .of(Contribution::kindOfDecision, Contribution.Builder::kindOfDecision),
              optional("secrecy", SECRECY).of(Contribution::secrecy, Contribution.Builder::secrecy),
              optional("requests", lines(REQUEST))
                  .of(Contribution::requests, Contribution.Builder::requests),
              optional("personnel", COUNT)
                  .of(Contribution::personnel, Contribution.Builder::personnel),
              optional("units", lines(UNIT)).of(Contribution::units, Contribution.Builder::units),
              optional("partners", set(COUNTRY))
                  .of(Contribution::partners, Contribution.Builder::partners),
              optional("frameworks", list(SLUG))
                  .of(Contribution::frameworks, Contribution.Builder::frameworks),
              optional("period", PERIOD).of(Contribution::period, Contribution.Builder::period),
              optional("mandate", lines(MANDATE))
                  .of(Contribution::mandate, Contribution.Builder::mandate),
              optional("command", COMMAND).of(Contribution::command, Contribution.Builder::command),
              optional("inferred", set(code(ContributionKey.class)))
                  .of(Contribution::inferred, Contribution.Builder::inferred),
              optional("cost", COST).of(Contribution::cost, Contribution.Builder::cost))
          .open();

  private ContributionShapes() {}
}
