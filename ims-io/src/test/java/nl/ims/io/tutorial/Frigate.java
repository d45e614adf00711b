package nl.ims.io.tutorial;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

final class Frigate {

  public static void main(String[] arguments) {
    Dossier dossier =
        Dossier.builder()
            .id("frigate")
            .contribution(
                Contribution.builder()
                    .purposes(ImmutableSortedSet.of(Purpose.INTERNATIONAL_LEGAL_ORDER))
                    .task(Task.OPERATION)
                    .forms(ImmutableSortedSet.of(Form.UNIT))
                    .armedForce(ArmedForce.MAY_BE_INVOLVED)
                    .build())
            .addProcedure(
                Step.builder()
                    .date(LocalDate.of(2024, 3, 8))
                    .kind(StepKind.LETTER)
                    .to(ImmutableSortedSet.of(Chamber.HOUSE_OF_REPRESENTATIVES))
                    .build())
            .build();
    Assessment assessment = Assessor.standard().assess(dossier);
    for (Finding finding : assessment.findings()) {
      if (finding.verdict() == Verdict.UNDETERMINED) {
        System.out.println(finding.rule().id() + " misses " + finding.missing());
      }
    }
  }
}
