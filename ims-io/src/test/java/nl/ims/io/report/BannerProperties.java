package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.ims.io.Assessed;
import nl.ims.io.ReadDossier;
import nl.ims.io.page.FrameworkRules;
import nl.ims.io.page.Phrases;
import nl.ims.io.sample.Sarif;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.model.testkit.Dossiers;
import nl.ims.rules.book.Finding;

/** No line of the banner is better than the worst finding that it stands for. */
class BannerProperties {
  private static final Phrases ENGLISH = new Phrases(Language.EN);
  private static final Phrases DUTCH = new Phrases(Language.NL);

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Property(tries = 60)
  void no_line_is_better_than_the_worst_finding_of_its_level(@ForAll("dossiers") Dossier dossier) {
    Assessed assessed = Sarif.assessed(ReadDossier.built(dossier, "d.yaml"));
    ImmutableList<Banner.Line> lines = Banner.of(assessed, ENGLISH, "").lines();
    assertThat(lines.stream().map(Banner.Line::label)).doesNotHaveDuplicates();
    for (Finding finding : assessed.assessment().findings()) {
      Rank rank = Rank.of(finding);
      Banner.Line line =
          lines.stream().filter(l -> l.label().equals(label(finding))).findFirst().orElseThrow();
      if (rank == Rank.VIOLATED || rank == Rank.NEEDS_JUDGEMENT) {
        assertThat(line.rank()).as("%s: %s", finding, line).isLessThanOrEqualTo(rank);
      }
    }
  }

  @Property(tries = 40)
  void both_languages_tell_the_same(@ForAll("dossiers") Dossier dossier) {
    Assessed assessed = Sarif.assessed(ReadDossier.built(dossier, "d.yaml"));
    ImmutableList<Banner.Line> english = Banner.of(assessed, ENGLISH, "").lines();
    ImmutableList<Banner.Line> dutch = Banner.of(assessed, DUTCH, "").lines();
    assertThat(dutch.stream().map(Banner.Line::rank).toList())
        .isEqualTo(english.stream().map(Banner.Line::rank).toList());
    assertThat(english)
        .allSatisfy(line -> assertThat(line.words()).isNotBlank().doesNotContain("\n"));
  }

  private static String label(Finding finding) {
    return FrameworkRules.onFramework(finding.rule())
        ? "Framework"
        : ENGLISH.capital(ENGLISH.level(finding.rule()));
  }
}
