package nl.ims.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.source.Pages;
import nl.ims.model.source.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "kst-29521-471, https://zoek.officielebekendmakingen.nl/kst-29521-471.html",
    "kst-29521-BE, https://zoek.officielebekendmakingen.nl/kst-29521-BE.html",
    "stb-2000-294, https://zoek.officielebekendmakingen.nl/stb-2000-294.html",
    "trb-2015-36, https://zoek.officielebekendmakingen.nl/trb-2015-36.html",
    "stcrt-2015-12345, https://zoek.officielebekendmakingen.nl/stcrt-2015-12345.html",
    "h-tk-20122013-41-11, https://zoek.officielebekendmakingen.nl/h-tk-20122013-41-11.html",
    "kv-tk-2018Z05430, https://zoek.officielebekendmakingen.nl/kv-tk-2018Z05430.html",
    "ah-tk-20172018-1905, https://zoek.officielebekendmakingen.nl/ah-tk-20172018-1905.html",
    "jci1.3:c:BWBR0001840&artikel=100, https://wetten.overheid.nl/jci1.3:c:BWBR0001840&artikel=100"
  })
  void an_official_publication_has_an_address_that_reads_back(String id, String address) {
    Paper paper = Paper.parse(id);
    assertThat(Address.of(paper)).contains(address);
    assertThat(Paper.parse(address)).isEqualTo(paper);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/RES/2722 (2024)",
        "2018D50518",
        "blg-123456",
        "jci1.3.1:c:BWBR0001840&artikel=91",
        "jci1.3:c:BWBR0001840&artikel=\"><b>"
      })
  void what_has_no_known_address_gets_none(String id) {
    assertThat(Address.of(Paper.parse(id))).isEmpty();
  }

  @Test
  void a_page_of_a_paper_leads_to_the_paper() {
    Paper paper = Paper.parse("kst-31145-AA, p. 15");
    assertThat(paper.pages()).containsExactly(Pages.of(15));
    assertThat(Address.of(paper))
        .contains("https://zoek.officielebekendmakingen.nl/kst-31145-AA.html");
  }
}
