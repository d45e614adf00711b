package nl.ims.model.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.procedure.Step;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/** All model types in the rich family, for laws on reading, writing and equality. */
public final class ModelDomain extends DomainContextBase {

  /** Creates the domain; jqwik does. */
  public ModelDomain() {}

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Provide
  Arbitrary<Contribution> contributions() {
    return Contributions.any();
  }

  @Provide
  Arbitrary<Cooperation> cooperations() {
    return Cooperations.any();
  }

  @Provide
  Arbitrary<YearlyReport> reports() {
    return Reports.any();
  }

  @Provide
  Arbitrary<Step> steps() {
    return Steps.any();
  }

  @Provide
  Arbitrary<Judgement> judgements() {
    return Judgements.any();
  }

  @Provide
  Arbitrary<Paper> papers() {
    return Papers.any();
  }

  @Provide
  Arbitrary<Text> texts() {
    return Texts.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Days.any();
  }
}
