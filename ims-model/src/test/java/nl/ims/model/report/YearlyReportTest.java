package nl.ims.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class YearlyReportTest {

  @Test
  void a_year_lies_between_1_and_9999() {
    assertThat(YearlyReport.of(2015).year()).contains(2015);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlyReport.of(0))
        .withMessage("report: year '0' is out of range; give a whole number from 1 through 9999");
  }
}
