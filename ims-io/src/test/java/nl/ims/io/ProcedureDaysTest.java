package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.ims.rules.dossier.ProcedureDays;
import org.junit.jupiter.api.Test;

/** The days that rules compare with are those that the letters of the examples took. */
class ProcedureDaysTest {
  @Test
  void they_are_counted_in_the_letters() throws IOException {
    Spread counted =
        AgreementDays.underArticle100(AgreementReport.compare(LettersCorpus.read(), Said.read()));

    assertThat(ProcedureDays.sorted()).extracting(Integer::longValue).isEqualTo(counted.sorted());
  }

  @Test
  void their_summary_is_that_of_the_page() {
    assertThat(ProcedureDays.n()).isEqualTo(39);
    assertThat(ProcedureDays.least()).isEqualTo(1);
    assertThat(ProcedureDays.median()).isEqualTo(27);
    assertThat(ProcedureDays.most()).isEqualTo(286);
    assertThat(ProcedureDays.within(0)).isZero();
    assertThat(ProcedureDays.within(14)).isEqualTo(10);
    assertThat(ProcedureDays.within(26)).isEqualTo(17);
    assertThat(ProcedureDays.within(42)).isEqualTo(24);
    assertThat(ProcedureDays.within(286)).isEqualTo(39);
  }
}
