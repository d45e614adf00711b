package nl.ims.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # Parliamentary papers: numbers, letters, budgets, EU sub-dossiers, funds, house dossiers
          29 521, nr. 471                                    | kst-29521-471
          29 521 nr. 226                                     | kst-29521-226
          29521-471                                          | kst-29521-471
          29.521, nr. 471                                    | kst-29521-471
          29521, 471                                         | kst-29521-471
          Kamerstuk 29 521, nr. 471                          | kst-29521-471
          Kamerstukken II 2013/14, 33 763, nr. 1             | kst-33763-1
          Kamerstukken II 2013–2014, 33 763, nr. 1           | kst-33763-1
          Tweede Kamer, vergaderjaar 2013-2014, 33 763, nr. 1 | kst-33763-1
          Tweede Kamer der Staten-Generaal, 13-14, 33763 nr 1 | kst-33763-1
          TK 33 763, nr. 1                                   | kst-33763-1
          Kamerstukken 2, 33 763, nr. 1                      | kst-33763-1
          kamerstuk zitting 1999-2000, 26 800 X, nr. 46      | kst-26800-X-46
          29 521, D                                          | kst-29521-D
          29 521, BE                                         | kst-29521-BE
          29521-be                                           | kst-29521-BE
          kst-29521-be                                       | kst-29521-BE
          29521-I (EK)                                       | kst-29521-I
          EK 33 328, AI                                      | kst-33328-AI
          Kamerstukken I 1999/2000, 26 243, nr. 165a         | kst-19992000-26243-165a
          kst-19992000-26243-165A                            | kst-19992000-26243-165a
          Kamerstukken I 2013/14, 33 763, B                  | kst-33763-B
          31 700-VIII, nr. 32                                | kst-31700-VIII-32
          31700.VIII, 32                                     | kst-31700-VIII-32
          31-700 XII nr 6                                    | kst-31700-XII-6
          31.700XII, 6                                       | kst-31700-XII-6
          34 300 hoofdstuk VII, nr. 60                       | kst-34300-VII-60
          34 775 X, nr. 88                                   | kst-34775-X-88
          34775-X-88                                         | kst-34775-X-88
          kst-34775-x-88                                     | kst-34775-X-88
          34 000 XVII nr. 6                                  | kst-34000-XVII-6
          31 700-IIB, nr. 2                                  | kst-31700-IIB-2
          36 410 B, nr. 3                                    | kst-36410-B-3
          kst-36410-B                                        | kst-36410-B
          21 501-32, nr. 1703                                | kst-21501-32-1703
          21501-32-1740                                      | kst-21501-32-1740
          kst-21501-02-1240                                  | kst-21501-02-1240
          25 367 (R1593), nr. 3                              | kst-25367-3
          35 260 (R2131) nr. 3                               | kst-35260-3
          26 243 (R 1622), nr. 3                             | kst-26243-3
          kst-CXXIV-G                                        | kst-CXXIV-G
          kst-cxxiv-g                                        | kst-CXXIV-G
          CXXIV, G                                           | kst-CXXIV-G
          # Addresses
          https://zoek.officielebekendmakingen.nl/kst-29521-471.html             | kst-29521-471
          https://zoek.officielebekendmakingen.nl/kst-29521-471/metadata.xml     | kst-29521-471
          https://zoek.officielebekendmakingen.nl/dossier/kst-29521-291.html     | kst-29521-291
          https://zoek.officielebekendmakingen.nl/behandelddossier/kst-32706-80.html?x=1#top | kst-32706-80
          https://zoek.officielebekendmakingen.nl/kst-32827-124.html/kst-29521-134.html | kst-29521-134
          http://zoek.officielebekendmakingen.nl/kst-cxxiv-g.pdf                 | kst-CXXIV-G
          /dossier/kst-27476-3.html                                              | kst-27476-3
          kst-29521-471.html                                                     | kst-29521-471
          https://zoek.officielebekendmakingen.nl/stb-2000-294.html              | stb-2000-294
          https://zoek.officielebekendmakingen.nl/h-tk-20122013-41-11.html       | h-tk-20122013-41-11
          # Series
          Stb. 2000, 294                     | stb-2000-294
          Stb. 2019, nr. 147                 | stb-2019-147
          Staatsblad 2000, 294               | stb-2000-294
          stb-2000-294-n1                    | stb-2000-294-n1
          STB-2000-294-N1                    | stb-2000-294-n1
          Trb. 2015, 36                      | trb-2015-36
          Trb. 2015, nr. 36                  | trb-2015-36
          Trb.1998, 117                      | trb-1998-117
          (Trb. 2015, 97)                    | trb-2015-97
          rubriek J van Trb. 1983, 173       | trb-1983-173
          Tractatenblad 2011, nr. 73         | trb-2011-73
          trb-2015-97                        | trb-2015-97
          Stcrt. 2015, 12345                 | stcrt-2015-12345
          # Proceedings, questions, answers, attachments, documents
          h-tk-20002001-433-459                     | h-tk-20002001-433-459
          H-EK-19971998-1064-1080                   | h-ek-19971998-1064-1080
          Handelingen II 2012/13, nr. 41, item 11   | h-tk-20122013-41-11
          Handelingen II 2000/01, p. 433-459        | h-tk-20002001-433-459
          Handelingen EK 1997-1998, 1064-1080       | h-ek-19971998-1064-1080
          kv-tk-2018Z05430                          | kv-tk-2018Z05430
          Kamervragen 2018z05430                    | kv-tk-2018Z05430
          ah-tk-20172018-1905                       | ah-tk-20172018-1905
          Aanhangsel Handelingen II 2017/18, nr. 1905 | ah-tk-20172018-1905
          blg-123456                                | blg-123456
          2018D50518                                | 2018D50518
          2018z18957                                | 2018Z18957
          # Laws
          jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1 | jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1
          jci1.3.1:c:BWBR0001840&artikel=91             | jci1.3.1:c:BWBR0001840&artikel=91
          JCI1.3:C:bwbr0001840&Artikel=91               | jci1.3:c:BWBR0001840&artikel=91
          jci1.3:c:BWBR0001840&amp;artikel=91           | jci1.3:c:BWBR0001840&artikel=91
          jci1.3:c:BWBR0001840&z=2023-02-22&g=2023-02-22&artikel=91 | jci1.3:c:BWBR0001840&artikel=91&z=2023-02-22&g=2023-02-22
          https://wetten.overheid.nl/jci1.3:c:BWBR0001840&artikel=91 | jci1.3:c:BWBR0001840&artikel=91
          https://wetten.overheid.nl/BWBR0001840        | jci1.3:c:BWBR0001840
          https://wetten.overheid.nl/BWBR0001840/2023-02-22 | jci1.3:c:BWBR0001840&g=2023-02-22
          http://wetten.overheid.nl/id/BWBR0001840/2023-02-22/0 | jci1.3:c:BWBR0001840&g=2023-02-22
          BWBV0006665                                   | jci1.3:c:BWBV0006665
          # Resolutions
          S/RES/2722 (2024)                                | S/RES/2722 (2024)
          s/res/2722(2024)                                 | S/RES/2722 (2024)
          UNSCR 2722 (2024)                                | S/RES/2722 (2024)
          UNSC Resolution 2722 (2024)                      | S/RES/2722 (2024)
          Security Council resolution 2722 (2024)          | S/RES/2722 (2024)
          UN Security Council Resolution 2722 (2024)       | S/RES/2722 (2024)
          VN-Veiligheidsraadresolutie 2722 (2024)          | S/RES/2722 (2024)
          VNVR-resolutie 2722 (2024)                       | S/RES/2722 (2024)
          Veiligheidsraadsresolutie 2722 (2024)            | S/RES/2722 (2024)
          resolutie 2722 (2024) van de VN-Veiligheidsraad  | S/RES/2722 (2024)
          # Pages
          kst-31145-AA, p. 15                              | kst-31145-AA, p. 15
          29 521, nr. 471, p. 15-17                        | kst-29521-471, p. 15-17
          29 521, nr. 471, blz. 3                          | kst-29521-471, p. 3
          29 521, nr. 471 (blz. 3)                         | kst-29521-471, p. 3
          Kamerstukken II 2013/14, 33 763, nr. 1, p. 15 – 17 | kst-33763-1, p. 15-17
          https://zoek.officielebekendmakingen.nl/kst-29521-471.html, p. 2 | kst-29521-471, p. 2
          h-tk-20122013-41-11, pagina 7                    | h-tk-20122013-41-11, p. 7
          kst-31145-AA, p. 17, 19-22                       | kst-31145-AA, p. 17, 19-22
          29 521, nr. 471, p. 12 en 13                     | kst-29521-471, p. 12, 13
          29 521, nr. 471, pag 69/70                       | kst-29521-471, p. 69, 70
          29 521 nr.3 pag.4                                | kst-29521-3, p. 4
          29 521, nr. 471, blz. 3, 7 en 12-14              | kst-29521-471, p. 3, 7, 12-14
          29 521, nr. 471 (blz. 19 t/m 22, 17)             | kst-29521-471, p. 19-22, 17
          29 521, nr. 471, pp. 1 - 3 & 5, and 9            | kst-29521-471, p. 1-3, 5, 9
          29 521, nr. 471, bladzijden 4 tot en met 6       | kst-29521-471, p. 4-6
          29 521, nr. 471, pagina's 4 en 6                 | kst-29521-471, p. 4, 6
          """)
  void every_spelling_comes_to_one_id(String spelling, String canonical) {
    assertThat(Paper.parse(spelling)).hasToString(canonical);
    assertThat(Paper.parse("  " + spelling.replace(" ", " \u00a0 ") + "\n")).hasToString(canonical);
  }

  @ParameterizedTest
  @MethodSource("lettersToParliament")
  void the_letters_to_parliament_parse(String spelling) {
    assertThat(Paper.parse(spelling))
        .hasToString("kst-" + spelling.replace(" (EK)", ""))
        .isEqualTo(Paper.parse("kst-" + spelling.replace(" (EK)", "")));
  }

  static List<String> lettersToParliament() {
    try (InputStream in = PaperTest.class.getResourceAsStream("letters.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          29 251 nr. 311                    | is a slip that an official paper contains; probably kst-29521-311 is meant
          30 196, nr. 9                     | is a slip that an official paper contains; probably kst-30162-9 is meant
          21 501-18, nr. 73                 | is a slip that an official paper contains; probably kst-21501-28-73 is meant
          21 501-18                         | names a dossier, not a paper in it (and 21 501-18 was printed for 21 501-28); write e.g. kst-29521-471
          29 2521, nr. 469                  | has a dossier of six digits, and five are the most; probably kst-29521-469 is meant
          99 9999, nr. 1                    | has a dossier of six digits, and five are the most; write e.g. kst-29521-471
          33 328, AI1                       | has a digit glued to the letters, as a footnote leaves it; probably kst-33328-AI is meant
          kst-29521-AE1                     | has a digit glued to the letters, as a footnote leaves it; probably kst-29521-AE is meant
          KST98157_3                        | is the print number of an older scan, which says neither dossier nor number; write e.g. kst-29521-471
          HAN65275                          | is the print number of an older scan, which says neither dossier nor number; write e.g. kst-29521-471
          https://example.org/kst212228_19.html | is the print number of an older scan, which says neither dossier nor number; write e.g. kst-29521-471
          DVB/CV-422/05                     | is the reference of a ministry, not an official id; write e.g. kst-29521-471
          D99001294                         | is the reference of a ministry, not an official id; write e.g. kst-29521-471
          DEU-170/99                        | is the reference of a ministry, not an official id; write e.g. kst-29521-471
          28 676, nrs. 210 en 252           | names several numbers; give each by itself, here kst-28676-210, kst-28676-252
          30 162, nrs. 2, 3 en 5            | names several numbers; give each by itself, here kst-30162-2, kst-30162-3, kst-30162-5
          Trb. 1988, 97 en 146              | names several numbers; give each by itself, here trb-1988-97, trb-1988-146
          Trb. 2018, 125 en Trb. 2019, 102  | names several papers; give each by itself, here trb-2018-125, trb-2019-102
          25 367 (R1593)                    | names the number of a Kingdom act, which describes a dossier and is no paper in it; write e.g. kst-29521-471
          kst-25367-R1593                   | names the number of a Kingdom act, which describes a dossier and is no paper in it; write e.g. kst-29521-471
          29 521                            | names a dossier, not a paper in it; write e.g. kst-29521-471
          2018Z1                            | is no official id in any spelling known; write e.g. 2018D50518
          2018d                             | is no official id in any spelling known; write e.g. 2018D50518
          Stukd                             | is no official id in any spelling known; write e.g. kst-29521-471
          jci                               | is no official id in any spelling known; write e.g. jci1.3:c:BWBR0001840&artikel=100
          UNSCR 2722                        | names a resolution without its year; write e.g. S/RES/2722 (2024)
          29 521, nr.                       | is no official id in any spelling known; write e.g. kst-29521-471
          Kamerstukken II 2013/15, 33 763, nr. 1 | is no official id in any spelling known; write e.g. kst-29521-471
          Trb. 15, 36                       | is no official id in any spelling known; write e.g. trb-2015-36
          jci1.3:c:BWBR0001840&z=2023-02-30 | is no official id in any spelling known; write e.g. jci1.3:c:BWBR0001840&artikel=100
          2024-3                            | is no official id in any spelling known; write e.g. kst-29521-471
          h-tk-20122014-41-11               | is no official id in any spelling known; write e.g. h-tk-20122013-41-11
          "   "                             | is blank; write e.g. kst-29521-471
          """)
  void what_is_no_id_is_refused_with_the_fault_and_the_way_out(String spelling, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Paper.parse(spelling))
        .withMessage("paper '%s' %s".formatted(spelling, message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "‐", "‑", "‒", "–", "—", "−"})
  void every_dash_is_a_hyphen(String dash) {
    assertThat(Paper.parse("29521" + dash + "471")).hasToString("kst-29521-471");
    assertThat(Paper.parse("kst-29521-471, p. 15" + dash + "17"))
        .hasToString("kst-29521-471, p. 15-17");
  }

  @ParameterizedTest
  @CsvSource({"45/46, 20452046", "46/47, 19461947", "98/99, 19981999", "99/00, 19992000"})
  void a_short_year_below_46_is_of_this_century(String session, String years) {
    assertThat(Paper.parse("Handelingen II " + session + ", nr. 41, item 11"))
        .hasToString("h-tk-" + years + "-41-11");
  }

  @ParameterizedTest
  @CsvSource({
    "I, ek", "i, ek", "EK, ek", "ek, ek", "Eerste Kamer, ek",
    "II, tk", "ii, tk", "TK, tk", "tk, tk", "Tweede Kamer, tk"
  })
  void a_chamber_is_named_by_its_number_letters_or_name(String chamber, String code) {
    assertThat(Paper.parse("Handelingen " + chamber + " 2012/13, nr. 41, item 11"))
        .hasToString("h-" + code + "-20122013-41-11");
    assertThat(Paper.parse("Aanhangsel Handelingen " + chamber + " 2017/18, nr. 1905"))
        .hasToString("ah-" + code + "-20172018-1905");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29521", "27925", "33279", "30162", "23591", "28676", "32623", "23432", "22181", "32706",
        "33763", "33694", "29957", "34241", "31847", "22831", "27476", "26454", "32317", "36045"
      })
  void a_digit_too_many_is_mended_in_each_dossier_of_the_field(String dossier) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Paper.parse(dossier + "0, nr. 469"))
        .withMessage(
            "paper '%s0, nr. 469' has a dossier of six digits, and five are the most; probably"
                + " kst-%s-469 is meant",
            dossier, dossier);
  }

  @Test
  void what_is_too_long_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Paper.parse("kst-29521-471 ".repeat(100)))
        .withMessage(
            "paper '%s…' is longer than 1200 characters; write e.g. kst-29521-471"
                .formatted("kst-29521-471 ".repeat(5).substring(0, 60)));
  }

  @Test
  void the_constructor_asks_for_the_canonical_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Paper(PaperKind.KAMERSTUK, "29 521, nr. 471", ImmutableList.of()))
        .withMessage(
            "paper: id '29 521, nr. 471' is not the canonical id of a kamerstuk; write kst-29521-471");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Paper(PaperKind.STAATSBLAD, "kst-29521-471", ImmutableList.of()))
        .withMessage(
            "paper: id 'kst-29521-471' is not the canonical id of a staatsblad; write e.g. stb-2000-294");
  }

  @Test
  void a_page_is_a_number_or_an_ascending_range() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pages.of(0))
        .withMessage(
            "paper: page '0' is not a page; write a number from 1 through 99999, e.g. 15 or 15-17");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pages(1, 100_000))
        .withMessage(
            "paper: page '1-100000' is not a page; write a number from 1 through 99999, e.g. 15 or"
                + " 15-17");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Paper.parse("kst-29521-1, p. 17-15"))
        .withMessage(
            "paper: page '17-15' ends before it starts; write both pages in full, e.g. 15-17");
  }

  @Test
  void no_page_stands_twice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Paper.parse("kst-29521-1, p. 17, 19-22 en 20-25"))
        .withMessage("paper: page '20' stands in '19-22' and in '20-25'; name each page once");
    assertThat(Paper.parse("kst-29521-1, p. 19-22, 17").pages())
        .containsExactly(new Pages(19, 22), Pages.of(17));
  }

  @Test
  void twenty_pages_are_the_most() {
    String twenty =
        "kst-29521-1, p. 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39";
    assertThat(Paper.parse(twenty)).hasToString(twenty);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Paper.parse(twenty + ", 41"))
        .withMessage("paper: pages '21 of them' are more than 20; write pages in a row as 15-17");
  }

  @ParameterizedTest
  @EnumSource
  void the_example_of_a_kind_is_of_that_kind(PaperKind kind) {
    assertThat(Paper.parse(kind.example()))
        .isEqualTo(new Paper(kind, kind.example(), ImmutableList.of()));
    assertThat(kind.looksLike(kind.example())).isTrue();
  }

  @Test
  void papers_are_ordered_by_their_text() {
    assertThat(Paper.parse("kst-29521-471"))
        .isLessThan(Paper.parse("kst-29521-471, p. 2"))
        .isGreaterThan(Paper.parse("kst-29521-46"));
  }
}
