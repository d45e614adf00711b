package nl.ims.io.format;

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

/** Makes a contribution of a mapping that has its shape. */
final class ContributionDecoder {

  private ContributionDecoder() {}

  public static Contribution contribution(Values values) {
    return Contribution.builder()
        .operations(values.texts("operations"))
        .areas(values.texts("areas"))
        .purposes(values.codes("purposes", Purpose.class))
        .task(values.code("task", Task.class))
        .specialOperationType(values.code("special-operation-type", SpecialOperationType.class))
        .forms(values.codes("forms", Form.class))
        .armedForce(values.code("armed-force", ArmedForce.class))
        .armedConflict(values.flag("armed-conflict"))
        .kindOfDecision(values.code("kind-of-decision", KindOfDecision.class))
        .secrecy(values.wordOrObject("secrecy", none -> Secrecy.NONE, ContributionDecoder::secrecy))
        .requests(values.objects("requests", r -> new Request(r.text("by"), r.date("date"))))
        .personnel(values.integer("personnel"))
        .units(values.objects("units", ContributionDecoder::unit))
        .partners(values.countries("partners"))
        .frameworks(values.words("frameworks"))
        .period(values.object("period", p -> new Period(p.date("from"), p.date("through"))))
        .mandate(values.objects("mandate", ContributionDecoder::mandate))
        .command(values.object("command", ContributionDecoder::command))
        .inferred(values.codes("inferred", ContributionKey.class))
        .cost(values.object("cost", ContributionDecoder::cost))
        .build();
  }

  private static Secrecy secrecy(Values secrecy) {
    return new Secrecy(true, secrecy.code("ground", SecrecyGround.class), secrecy.text("reason"));
  }

  private static MilitaryUnit unit(Values unit) {
    return MilitaryUnit.builder()
        .name(unit.text("name"))
        .branch(unit.code("branch", Branch.class))
        .personnel(unit.integer("personnel"))
        .committedTo(unit.words("committed-to"))
        .build();
  }

  private static Mandate mandate(Values mandate) {
    return Mandate.builder()
        .basis(mandate.code("basis", MandateBasis.class))
        .paper(mandate.paper("paper"))
        .organisation(mandate.text("organisation"))
        .fromInclusive(mandate.date("from"))
        .throughInclusive(mandate.date("through"))
        .build();
  }

  private static Command command(Values command) {
    return new Command(command.text("full"), command.text("operational"), command.flag("red-card"));
  }

  private static Cost cost(Values cost) {
    return new Cost(
        cost.amount("amount"), cost.word("currency"), cost.codes("funding", Funding.class));
  }
}
