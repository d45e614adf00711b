package nl.ims.io.format;

import java.math.BigDecimal;
import nl.ims.io.syntax.Tree;
import nl.ims.model.contribution.Command;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Request;
import nl.ims.model.contribution.Secrecy;

/** Says a contribution in the words of the format. */
final class ContributionEncoder {

  private ContributionEncoder() {}

  public static Tree encode(Contribution c) {
    return Tree.openFields()
        .put("operations", c.operations(), texts -> Tree.list(texts, DossierEncoder::text))
        .put("areas", c.areas(), texts -> Tree.list(texts, DossierEncoder::text))
        .put("purposes", c.purposes(), set -> Tree.list(set, Tree::code))
        .put("task", c.task(), Tree::code)
        .put("special-operation-type", c.specialOperationType(), Tree::code)
        .put("forms", c.forms(), set -> Tree.list(set, Tree::code))
        .put("armed-force", c.armedForce(), Tree::code)
        .put("armed-conflict", c.armedConflict(), Tree::bare)
        .put("kind-of-decision", c.kindOfDecision(), Tree::code)
        .put("secrecy", c.secrecy(), ContributionEncoder::secrecy)
        .put("requests", c.requests(), list -> Tree.lines(list, ContributionEncoder::request))
        .put("personnel", c.personnel(), Tree::bare)
        .put("units", c.units(), list -> Tree.lines(list, ContributionEncoder::unit))
        .put("partners", c.partners(), set -> Tree.list(set, p -> Tree.text(p.code())))
        .put("frameworks", c.frameworks(), Tree::texts)
        .put("period", c.period(), ContributionEncoder::period)
        .put("mandate", c.mandate(), list -> Tree.lines(list, ContributionEncoder::mandate))
        .put("command", c.command(), ContributionEncoder::command)
        .put("inferred", c.inferred(), set -> Tree.list(set, Tree::code))
        .put("cost", c.cost(), ContributionEncoder::cost)
        .build();
  }

  private static Tree secrecy(Secrecy secrecy) {
    return secrecy.claimed()
        ? Tree.fields()
            .put("ground", secrecy.ground(), Tree::code)
            .put("reason", secrecy.reason(), DossierEncoder::text)
            .build()
        : Tree.text("none");
  }

  private static Tree request(Request request) {
    return Tree.fields()
        .put("by", request.by(), DossierEncoder::text)
        .put("date", request.date(), Tree::date)
        .build();
  }

  private static Tree unit(MilitaryUnit unit) {
    return Tree.fields()
        .put("name", unit.name(), DossierEncoder::text)
        .put("branch", unit.branch(), Tree::code)
        .put("personnel", unit.personnel(), Tree::bare)
        .put("committed-to", unit.committedTo(), Tree::texts)
        .build();
  }

  private static Tree period(Period period) {
    return Tree.fields()
        .put("from", period.fromInclusive(), Tree::date)
        .put("through", period.throughInclusive(), Tree::date)
        .build();
  }

  private static Tree mandate(Mandate mandate) {
    return Tree.fields()
        .put("basis", mandate.basis(), Tree::code)
        .put("paper", mandate.paper(), DossierEncoder::paper)
        .put("organisation", mandate.organisation(), DossierEncoder::text)
        .put("from", mandate.fromInclusive(), Tree::date)
        .put("through", mandate.throughInclusive(), Tree::date)
        .build();
  }

  private static Tree command(Command command) {
    return Tree.fields()
        .put("full", command.full(), DossierEncoder::text)
        .put("operational", command.operational(), DossierEncoder::text)
        .put("red-card", command.redCard(), Tree::bare)
        .build();
  }

  private static Tree cost(Cost cost) {
    return Tree.fields()
        .put("amount", cost.amount().map(BigDecimal::toPlainString), Tree::bare)
        .put("currency", cost.currency(), Tree::text)
        .put("funding", cost.funding(), set -> Tree.list(set, Tree::code))
        .build();
  }
}
