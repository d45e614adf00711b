package nl.ims.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.testkit.Papers;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.model.testkit.Texts;

@AddLifecycleHook(SteadyRun.class)
class PaperProperties {

  @Provide
  Arbitrary<Paper> papers() {
    return Papers.any();
  }

  @Provide
  Arbitrary<Paper> kamerstukken() {
    return Papers.of(PaperKind.KAMERSTUK);
  }

  /** Anything, and what looks almost like an id. */
  @Provide
  Arbitrary<String> strings() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "kst",
            "-",
            " ",
            ",",
            "nr.",
            "nrs.",
            "29521",
            "29 521",
            "21501",
            "02",
            "471",
            "BE",
            "X",
            "(R1593)",
            "en",
            "Trb.",
            "2015",
            "S/RES/",
            "(2024)",
            "jci1.3:c:",
            "BWBR0001840",
            "&artikel=",
            "h-tk-",
            "20122013",
            "p. ",
            "/",
            ".html",
            "https://",
            "Kamerstukken II");
    Arbitrary<String> almost = pieces.list().ofMaxSize(9).map(list -> String.join("", list));
    return Arbitraries.oneOf(almost, Texts.words(), Arbitraries.strings().ofMaxLength(40));
  }

  @Property(tries = 3000)
  void parse_is_the_inverse_of_to_string(@ForAll("papers") Paper paper) {
    assertThat(Paper.parse(paper.toString())).isEqualTo(paper);
  }

  @Property
  void case_does_not_matter(@ForAll("papers") Paper paper) {
    if (paper.kind() != PaperKind.LAW) {
      assertThat(Paper.parse(Ascii.toLowerCase(paper.toString()))).isEqualTo(paper);
      assertThat(Paper.parse(Ascii.toUpperCase(paper.toString()))).isEqualTo(paper);
    }
  }

  @Property
  void the_address_of_a_paper_leads_to_it(@ForAll("kamerstukken") Paper paper) {
    String id = paper.id();
    for (String address :
        List.of(
            "https://zoek.officielebekendmakingen.nl/%s.html",
            "https://zoek.officielebekendmakingen.nl/dossier/%s.html",
            "https://zoek.officielebekendmakingen.nl/%s/metadata.xml",
            "zoek.officielebekendmakingen.nl/%s",
            "%s.pdf")) {
      assertThat(Paper.parse(address.formatted(id))).isEqualTo(paper);
      assertThat(Paper.parse(address.formatted(Ascii.toLowerCase(id)))).isEqualTo(paper);
    }
  }

  /** Ways to write a paper of parliament that has a dossier of five digits and a number. */
  @Provide
  Arbitrary<List<String>> spellings() {
    Arbitrary<Integer> dossiers =
        Arbitraries.integers().between(21_000, 36_999).filter(d -> d != 21_501);
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 2_000);
    Arbitrary<String> chapters = Arbitraries.of("", "", "", "X", "VIII", "XVII", "IIB");
    return Combinators.combine(
            dossiers,
            chapters,
            numbers,
            Arbitraries.of(" ", ".", "-", ""),
            Arbitraries.of(", nr. ", " nr. ", ", ", "-", ", nrs. ", " nr ", ", nummer "),
            Arbitraries.of(
                "",
                "Kamerstuk ",
                "Kamerstukken II 2013/14, ",
                "Tweede Kamer, vergaderjaar 1999-2000, ",
                "TK ",
                "kamerstukken II, "))
        .as(
            (dossier, chapter, number, gap, sign, lead) ->
                List.of(
                    "%s%s%s%03d%s%s%s"
                        .formatted(
                            lead,
                            dossier / 1000,
                            gap,
                            dossier % 1000,
                            chapter.isEmpty() ? "" : " " + chapter,
                            sign,
                            number),
                    chapter.isEmpty()
                        ? "kst-%s-%s".formatted(dossier, number)
                        : "kst-%s-%s-%s".formatted(dossier, chapter, number)));
  }

  @Property(tries = 3000)
  void ways_of_citing_come_to_the_web_name(
      @ForAll("spellings") @Size(2) List<String> spellingAndName) {
    assertThat(Paper.parse(spellingAndName.get(0))).hasToString(spellingAndName.get(1));
    assertThat(Paper.parse(spellingAndName.get(0) + ", blz. 3"))
        .hasToString(spellingAndName.get(1) + ", p. 3");
  }

  @Property(tries = 5000)
  void any_string_is_a_paper_or_is_refused_with_a_message_on_one_line_of_thought(
      @ForAll("strings") String string) {
    try {
      Paper paper = Paper.parse(string);
      assertThat(Paper.parse(paper.toString())).isEqualTo(paper);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("paper");
      List<String> parts = Splitter.on("; ").splitToList(String.valueOf(e.getMessage()));
      assertThat(parts.size()).isGreaterThan(1);
      assertThat(parts.get(parts.size() - 1))
          .matches("write .*|probably .* is meant|give each by itself, here .*");
    }
  }

  @Property
  void order_agrees_with_equality(@ForAll("papers") Paper one, @ForAll("papers") Paper other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }
}
