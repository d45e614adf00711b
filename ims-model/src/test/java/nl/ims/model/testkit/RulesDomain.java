package nl.ims.model.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.procedure.Step;
import nl.ims.model.report.YearlyReport;

/**
 * Dossiers of contributions, and the other two subjects, in the small family, for laws on rules.
 */
public final class RulesDomain extends DomainContextBase {

  /** Creates the domain; jqwik does. */
  public RulesDomain() {}

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.forRules();
  }

  @Provide
  Arbitrary<Contribution> contributions() {
    return Contributions.forRules();
  }

  @Provide
  Arbitrary<Cooperation> cooperations() {
    return Cooperations.forRules();
  }

  @Provide
  Arbitrary<YearlyReport> reports() {
    return Reports.forRules();
  }

  @Provide
  Arbitrary<Step> steps() {
    return Steps.forRules();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Days.few();
  }
}
