package nl.ims.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.Days;
import nl.ims.model.testkit.Papers;
import nl.ims.model.testkit.SteadyRun;

/** Links to the Constitution, and to other papers, at the text of a day. */
@AddLifecycleHook(SteadyRun.class)
class ConstitutionProperties {
  private static final String LINK = "jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100";

  private static Citation cited(Paper paper) {
    return new Citation(paper, Text.of("daar", "there"), Evidence.INFERRED);
  }

  @Provide
  Arbitrary<Citation> links() {
    return Arbitraries.of(
            Constitution.article(68).paper(),
            Constitution.article(97).paragraph(2).paper(),
            Constitution.article(100).paragraph(1).paper(),
            Constitution.article(139).paper(),
            Paper.parse(LINK),
            Paper.parse(LINK + "&g=2014-09-24"),
            Paper.parse(LINK + "&s=2014-09-24&e=2015-01-01, p. 3"))
        .map(ConstitutionProperties::cited);
  }

  @Provide
  Arbitrary<Citation> others() {
    return Papers.any()
        .filter(paper -> !paper.id().contains("BWBR0001840"))
        .map(ConstitutionProperties::cited);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Days.any();
  }

  private static String place(Citation citation) {
    return citation.source().id().replaceAll("&[zgse]=.*", "");
  }

  @Property
  void a_link_goes_to_the_text_of_the_day_and_to_the_same_place(
      @ForAll("links") Citation link, @ForAll("days") LocalDate day) {
    Citation pinned = Constitution.on(link, day);
    LocalDate text = day.isBefore(Constitution.FIRST) ? Constitution.FIRST : day;
    assertThat(pinned.source().id()).isEqualTo(place(link) + "&z=" + text + "&g=" + text);
    assertThat(((Paper) pinned.source()).pages()).isEqualTo(((Paper) link.source()).pages());
    assertThat(pinned.where()).isEqualTo(link.where());
    assertThat(pinned.evidence()).isEqualTo(link.evidence());
    assertThat(Paper.parse(pinned.source().toString())).isEqualTo(pinned.source());
  }

  @Property
  void pinning_twice_is_pinning_last(
      @ForAll("links") Citation link,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate other) {
    Citation pinned = Constitution.on(link, day);
    assertThat(Constitution.on(pinned, day)).isSameAs(pinned);
    assertThat(Constitution.on(Constitution.on(link, other), day)).isEqualTo(pinned);
  }

  @Property
  void another_paper_stays_as_it_is(
      @ForAll("others") Citation other, @ForAll("days") LocalDate day) {
    assertThat(Constitution.on(other, day)).isSameAs(other);
  }

  @Property(tries = 100)
  void citations_are_pinned_one_by_one(
      @ForAll("links") Citation link,
      @ForAll("others") Citation other,
      @ForAll("days") LocalDate day) {
    ImmutableList<Citation> citations = ImmutableList.copyOf(List.of(other, link));
    assertThat(Constitution.on(citations, day)).containsExactly(other, Constitution.on(link, day));
  }
}
